; The installer for one person: no administrator, nothing outside their own folders. `setup_exe.py` runs makensis on it
; with VERSION, TREE (the program's folder), LIST (one Delete a file), ICON, PANEL, SIZE (KiB) and OUT.
Unicode true
Target amd64-unicode
!include "MUI2.nsh"
!include "x64.nsh"
!include "WinVer.nsh"
!include "LogicLib.nsh"
!define APP "Rebound"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP}"
!define CLASSES "Software\Classes"
!define BACKUP "Rebound.Backup"
!define ARCHIVE "Rebound.Archive"
Name "${APP}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${APP}"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
RequestExecutionLevel user
ManifestSupportedOS all
ManifestDPIAware true
ManifestLongPathAware true
SetCompressor /SOLID lzma
SetCompressorDictSize 64
BrandingText "${APP} ${VERSION}"
VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "${APP}"
VIAddVersionKey "FileDescription" "${APP}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT licence"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PANEL}"
; Room for whole sentences beside the boxes.
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\${APP}.exe"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "Arabic"

LangString OPEN ${LANG_ENGLISH} "Rebound is open. What you typed there is safe. Close it, then try again."
LangString OPEN ${LANG_GERMAN} "Rebound ist offen. Was du dort geschrieben hast, ist sicher. Schließ es, dann versuch es noch einmal."
LangString OPEN ${LANG_FRENCH} "Rebound est ouvert. Ce que tu y as écrit est en sûreté. Ferme-le, puis réessaie."
LangString OPEN ${LANG_SPANISH} "Rebound está abierto. Lo que escribiste está a salvo. Ciérralo e inténtalo de nuevo."
LangString OPEN ${LANG_JAPANESE} "Reboundが開いています。書いた言葉は保存されています。閉じてから、もう一度試してください。"
LangString OPEN ${LANG_ARABIC} "تطبيق Rebound مفتوح. ما كتبته فيه محفوظ. أغلقه ثم أعد المحاولة."
LangString OLDER ${LANG_ENGLISH} "Rebound needs Windows 10 (version 1809) or later, 64-bit. Nothing has changed."
LangString OLDER ${LANG_GERMAN} "Rebound braucht Windows 10 (Version 1809) oder neuer, 64 Bit. Nichts wurde geändert."
LangString OLDER ${LANG_FRENCH} "Rebound demande Windows 10 (version 1809) ou plus récent, 64 bits. Rien n'a changé."
LangString OLDER ${LANG_SPANISH} "Rebound necesita Windows 10 (versión 1809) o posterior, de 64 bits. Nada ha cambiado."
LangString OLDER ${LANG_JAPANESE} "Reboundには64ビット版のWindows 10(バージョン1809)以降が必要です。何も変わっていません。"
LangString OLDER ${LANG_ARABIC} "يحتاج Rebound إلى Windows 10 ‏(الإصدار 1809) أو أحدث، 64 بت. لم يتغير شيء."
LangString JOURNAL ${LANG_ENGLISH} "My journal and all its copies here, for ever"
LangString JOURNAL ${LANG_GERMAN} "Mein Tagebuch und alle seine Kopien hier, für immer"
LangString JOURNAL ${LANG_FRENCH} "Mon journal et toutes ses copies ici, pour toujours"
LangString JOURNAL ${LANG_SPANISH} "Mi diario y todas sus copias aquí, para siempre"
LangString JOURNAL ${LANG_JAPANESE} "ここにあるジャーナルとすべてのコピー(元には戻せません)"
LangString JOURNAL ${LANG_ARABIC} "يومياتي وكل نسخها هنا، إلى الأبد"
LangString SURE ${LANG_ENGLISH} "Erase the journal and all its copies on this computer? Nobody can bring them back."
LangString SURE ${LANG_GERMAN} "Das Tagebuch und alle seine Kopien auf diesem Computer löschen? Niemand kann sie zurückholen."
LangString SURE ${LANG_FRENCH} "Effacer le journal et toutes ses copies sur cet ordinateur ? Personne ne pourra les retrouver."
LangString SURE ${LANG_SPANISH} "¿Borrar el diario y todas sus copias de este equipo? Nadie podrá recuperarlos."
LangString SURE ${LANG_JAPANESE} "このコンピューターのジャーナルとすべてのコピーを消去しますか?誰にも元に戻せません。"
LangString SURE ${LANG_ARABIC} "هل تُمحى اليوميات وكل نسخها من هذا الحاسوب؟ لا يستطيع أحد استعادتها."
LangString KIND ${LANG_ENGLISH} "Rebound backup"
LangString KIND ${LANG_GERMAN} "Rebound-Sicherung"
LangString KIND ${LANG_FRENCH} "Sauvegarde Rebound"
LangString KIND ${LANG_SPANISH} "Copia de Rebound"
LangString KIND ${LANG_JAPANESE} "Reboundのバックアップ"
LangString KIND ${LANG_ARABIC} "نسخة احتياطية من Rebound"

; A library that is in use cannot be opened for writing: then the program is open.
!macro REFUSE_WHILE_OPEN
  again:
  ${If} ${FileExists} "$INSTDIR\python311.dll"
    ClearErrors
    FileOpen $0 "$INSTDIR\python311.dll" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(OPEN)" /SD IDCANCEL IDRETRY again
      SetErrorLevel 3
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

!macro TELL_THE_DESKTOP
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} 17763
    MessageBox MB_ICONINFORMATION "$(OLDER)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
FunctionEnd

Section
  SetShellVarContext current
  !insertmacro REFUSE_WHILE_OPEN
  ; An older version takes its own files away, those and no others.
  ${If} ${FileExists} "$INSTDIR\Uninstall.exe"
    ExecWait '"$INSTDIR\Uninstall.exe" /S _?=$INSTDIR'
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${TREE}/*.*"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortCut "$SMPROGRAMS\${APP}.lnk" "$INSTDIR\${APP}.exe" "" "$INSTDIR\${APP}.exe" 0
  WriteRegStr HKCU "${CLASSES}\.rebound" "" "${BACKUP}"
  WriteRegStr HKCU "${CLASSES}\${BACKUP}" "" "$(KIND)"
  WriteRegStr HKCU "${CLASSES}\${BACKUP}\DefaultIcon" "" "$INSTDIR\${APP}.exe,0"
  WriteRegStr HKCU "${CLASSES}\${BACKUP}\shell\open\command" "" '"$INSTDIR\${APP}.exe" "%1"'
  ; Windows looks at the last ending alone, so an archive stays a zip: Rebound is offered under "Open with".
  WriteRegStr HKCU "${CLASSES}\.zip\OpenWithProgids" "${ARCHIVE}" ""
  WriteRegStr HKCU "${CLASSES}\${ARCHIVE}" "" "${APP}"
  WriteRegStr HKCU "${CLASSES}\${ARCHIVE}\DefaultIcon" "" "$INSTDIR\${APP}.exe,0"
  WriteRegStr HKCU "${CLASSES}\${ARCHIVE}\shell\open\command" "" '"$INSTDIR\${APP}.exe" "%1"'
  WriteRegStr HKCU "${KEY}" "DisplayName" "${APP}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\${APP}.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The Rebound contributors"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${SIZE}
  !insertmacro TELL_THE_DESKTOP
SectionEnd

Section "un.${APP}"
  SectionIn RO
  SetShellVarContext current
  !insertmacro REFUSE_WHILE_OPEN
  Delete "$SMPROGRAMS\${APP}.lnk"
  !include "${LIST}"
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${CLASSES}\${BACKUP}"
  DeleteRegKey HKCU "${CLASSES}\${ARCHIVE}"
  ReadRegStr $0 HKCU "${CLASSES}\.rebound" ""
  ${If} $0 == "${BACKUP}"
    DeleteRegKey HKCU "${CLASSES}\.rebound"
  ${EndIf}
  DeleteRegValue HKCU "${CLASSES}\.zip\OpenWithProgids" "${ARCHIVE}"
  DeleteRegKey HKCU "${KEY}"
  !insertmacro TELL_THE_DESKTOP
SectionEnd

; Never without being asked, twice: the box is empty at first, and a silent removal leaves it so.
Section /o "un.$(JOURNAL)"
  SetShellVarContext current
  MessageBox MB_YESNO|MB_DEFBUTTON2|MB_ICONEXCLAMATION "$(SURE)" /SD IDNO IDNO kept
  RMDir /r "$LOCALAPPDATA\${APP}"
  kept:
SectionEnd
