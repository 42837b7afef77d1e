/* Rebound.exe and rebound-desktop.exe: start the CPython beside them with "-m rebound_desktop".
 * The first has no console; the second (built with CONSOLE) is for the verbs of a shell. */
#include <windows.h>
#include <stdlib.h>

typedef int (*Main)(int, wchar_t **);

/* CPython 3.11 finds itself in 255 letters at most, with the names of its own files. */
#define DEEPEST 230

static wchar_t folder[32768], library[32768];

static int start(int count, wchar_t **words)
{
    DWORD length = GetModuleFileNameW(NULL, folder, 32700);
    while (length && folder[length - 1] != L'\\') length--;
    folder[length] = 0;
    if (length > DEEPEST) {
        MessageBoxW(NULL, L"Rebound lies too deep in folders here. Your journal is unchanged.\n"
                          L"Move its folder nearer to the top of the disk.", L"Rebound", MB_ICONINFORMATION);
        return 3;
    }
    /* No library is taken from the folder that a file was opened in. */
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    lstrcpyW(library, folder);
    lstrcatW(library, L"python" PYTHON L".dll");
    HMODULE python = LoadLibraryExW(library, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    Main run = python ? (Main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    wchar_t **told = calloc(count + 3, sizeof *told);
    if (!run || !told) {
        MessageBoxW(NULL, L"Rebound is not complete here. Your journal is unchanged.\n"
                          L"Install it again, or unpack all of it.", L"Rebound", MB_ICONINFORMATION);
        return 3;
    }
    int place = 0;
    told[place++] = words[0];
    told[place++] = L"-m";
    told[place++] = L"rebound_desktop";
    for (int each = 1; each < count; each++) told[place++] = words[each];
    return run(place, told);
}

#ifdef CONSOLE
int wmain(int count, wchar_t **words) { return start(count, words); }
#else
int WINAPI wWinMain(HINSTANCE here, HINSTANCE before, PWSTR line, int show)
{
    (void)here; (void)before; (void)line; (void)show;
    return start(__argc, __wargv);
}
#endif
