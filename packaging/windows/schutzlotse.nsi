; Installer for Windows, made with `makensis` (package nsis on Debian):
;   makensis -DVERSION=0.1.0 -DBUILT=<folder of the .exe files> packaging/windows/schutzlotse.nsi
; It installs for the person who runs it, so Windows asks for no administrator.
Unicode true
!include "MUI2.nsh"
!ifndef VERSION
  !error "say -DVERSION=x.y.z"
!endif
!ifndef BUILT
  !error "say -DBUILT=<folder>"
!endif

Name "Schutzlotse"
OutFile "schutzlotse-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\Schutzlotse"
RequestExecutionLevel user
SetCompressor /SOLID lzma

!define MUI_ICON "schutzlotse.ico"
!define MUI_UNICON "schutzlotse.ico"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "English"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Schutzlotse"

Section
  SetOutPath "$INSTDIR"
  File "${BUILT}\schutzlotse.exe"
  File "${BUILT}\schutzlotse-cli.exe"
  File "schutzlotse.ico"
  File "..\..\LICENSE-MIT"
  File "..\..\LICENSE-APACHE"
  File "..\..\assets\fonts\OFL-*.txt"
  File "..\..\assets\fonts\MIT-*.txt"
  CreateShortcut "$SMPROGRAMS\Schutzlotse.lnk" "$INSTDIR\schutzlotse.exe" "" "$INSTDIR\schutzlotse.ico"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Schutzlotse"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\schutzlotse.ico"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
SectionEnd

; The profile stays: it belongs to the owner, and `Einstellungen` has "delete everything".
Section "Uninstall"
  Delete "$SMPROGRAMS\Schutzlotse.lnk"
  Delete "$INSTDIR\schutzlotse.exe"
  Delete "$INSTDIR\schutzlotse-cli.exe"
  Delete "$INSTDIR\schutzlotse.ico"
  Delete "$INSTDIR\LICENSE-MIT"
  Delete "$INSTDIR\LICENSE-APACHE"
  Delete "$INSTDIR\OFL-*.txt"
  Delete "$INSTDIR\MIT-*.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
