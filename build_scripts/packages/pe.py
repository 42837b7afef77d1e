"""Windows' program files, read as far as needed to know which libraries they ask for."""

import struct
from pathlib import Path

X64 = 0x8664
ENDINGS = (".exe", ".dll", ".pyd")
_IMPORTS, _DELAYED = 1, 13
# Of Windows 10 1809 itself, besides those whose names begin with api-ms-win- or ext-ms-.
_OF_WINDOWS = """
advapi32 authz bcrypt cfgmgr32 comctl32 comdlg32 crypt32 cryptbase d2d1 d3d11 d3d12 d3d9 dnsapi dwmapi dwrite dxgi gdi32
icuuc imm32 iphlpapi kernel32 mpr mscms msimg32 msvcrt ncrypt netapi32 ntdll ole32 oleacc oleaut32 pdh powrprof propsys
psapi rpcrt4 secur32 setupapi shcore shell32 shlwapi ucrtbase uiautomationcore user32 userenv uxtheme version winhttp
winmm winspool.drv ws2_32 wtsapi32
"""
WINDOWS = frozenset(_OF_WINDOWS.split())


def wanted_by(content: bytes) -> tuple[int, set[str]]:
    """The machine of a program file, and the libraries it names, in small letters. Raises ValueError for others."""
    if content[:2] != b"MZ":
        raise ValueError("no program file")
    (start,) = struct.unpack_from("<I", content, 0x3C)
    if content[start : start + 4] != b"PE\0\0":
        raise ValueError("no program file")
    machine, sections, _, _, _, optional = struct.unpack_from("<HHIIIH", content, start + 4)
    head = start + 24
    (magic,) = struct.unpack_from("<H", content, head)
    directories = head + (112 if magic == 0x20B else 96)
    table = [
        struct.unpack_from("<IIII", content, head + optional + 40 * place + 8) for place in range(sections)
    ]

    def at(address: int) -> int:
        for size, virtual, raw_size, raw in table:
            if virtual <= address < virtual + max(size, raw_size):
                return address - virtual + raw
        raise ValueError("an address outside of every section")

    def text(address: int) -> str:
        place = at(address)
        return content[place : content.index(b"\0", place)].decode("ascii").lower()

    found = set()
    # An import's line has 20 bytes with its name at 12, a delayed one's 32 with it at 4; an empty line ends them.
    for directory, length, name in ((_IMPORTS, 20, 12), (_DELAYED, 32, 4)):
        (address,) = struct.unpack_from("<I", content, directories + 8 * directory)
        place = at(address) if address else 0
        while address and any(content[place : place + length]):
            found.add(text(struct.unpack_from("<I", content, place + name)[0]))
            place += length
    return machine, found


def is_of_windows(library: str) -> bool:
    """Whether every Windows 10 has it."""
    return library.startswith(("api-ms-win-", "ext-ms-")) or library.removesuffix(".dll") in WINDOWS


def missing_in(folder: Path) -> list[str]:
    """What the programs and libraries below a folder ask for that is neither in it nor of Windows, a line each."""
    files = [path for path in sorted(folder.rglob("*")) if path.suffix.lower() in ENDINGS]
    here = {path.name.lower() for path in files}
    lost = []
    for path in files:
        machine, wanted = wanted_by(path.read_bytes())
        if machine != X64:
            lost.append(f"{path.relative_to(folder)} is for another machine ({machine:#x})")
        lost += [
            f"{path.relative_to(folder)} asks for {name}"
            for name in sorted(wanted)
            if name not in here and not is_of_windows(name)
        ]
    return lost
