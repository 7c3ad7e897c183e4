@echo off
rem Starts Heddle with a JDK 25 or newer that is already on this computer.
setlocal DisableDelayedExpansion
set "image=%~dp0.."
set "java="

if defined JAVA_HOME call :try "%JAVA_HOME%"
for /d %%d in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*") do if not defined java call :try "%%~d"
if not defined java for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j.."
if not defined java (
    echo Heddle needs Java ^(a JDK^) 25 or newer, and none was found: install one, or set JAVA_HOME to the folder that holds it. 1>&2
    exit /b 1
)

set "flags=--enable-native-access=ALL-UNNAMED -XX:+UseSerialGC"
if "%~1"=="" goto window
if /i "%~1"=="open" goto window
if /i "%~1"=="demo" goto window
goto start

:window
set flags=--module-path="%image%\lib\fx" --add-modules=javafx.controls,javafx.swing --enable-native-access=javafx.graphics,ALL-UNNAMED

:start
set "native="
if /i "%PROCESSOR_ARCHITECTURE%"=="AMD64" set "native=%image%\lib\native\org\sqlite\native\Windows\x86_64"
if /i "%PROCESSOR_ARCHITECTURE%"=="ARM64" set "native=%image%\lib\native\org\sqlite\native\Windows\aarch64"
if defined native if exist "%native%" set flags=%flags% -Dorg.sqlite.lib.path="%native%"

"%java%" -Xshare:auto -Dstdin.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %flags% -cp "%image%\lib\app\heddle.jar" org.heddle.Main %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1\bin\java.exe" exit /b 0
set "version=0"
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do set "version=%%~v"
set "version=%version:"=%"
if %version% GEQ 25 set "java=%~1\bin\java.exe"
exit /b 0
