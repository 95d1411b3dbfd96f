@echo off
rem Suanpan from its sources on Windows: builds on first use (and when a source has changed), then starts at once.
rem   suanpan            opens the window
rem   suanpan demo       makes a sample shop and opens it
rem   suanpan --help     all commands
rem SUANPAN_JVM_OPTIONS adds options for the Java machine.
setlocal EnableExtensions DisableDelayedExpansion
set "SP_HOME=%~dp0"
set "SP_HOME=%SP_HOME:~0,-1%"
set "SP_STATE=%SP_HOME%\target\suanpan"
set "SP_JDK="

call :try "%JAVA25_HOME%"
call :try "%JAVA_HOME%"
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do (
    if exist "%%~r" for /d %%d in ("%%~r\*") do (
        call :try "%%~d"
        call :try "%%~d\current"
    )
)
if not defined SP_JDK for /f "delims=" %%j in ('where javac 2^>nul') do call :tryjavac "%%~j"
if not defined SP_JDK (
    call :say 1
    exit /b 2
)

call :stale
if errorlevel 1 (
    call :build
    if errorlevel 1 exit /b 70
)

rem The first word that is no option is the command; without one, the window is meant.
set "SP_FACE=window"
set "SP_SKIP="
for %%a in (%*) do call :word "%%~a"
if defined SP_COMMAND if /i not "%SP_COMMAND%"=="demo" set "SP_FACE=command"

set "SP_CP=%SP_HOME%\app\target\libs\*"
for %%j in ("%SP_HOME%\app\target\suanpan-app-*.jar") do set "SP_CP=%%~j;%SP_HOME%\app\target\libs\*"
set "SP_FX=--module-path "%SP_HOME%\app\target\javafx""
if "%SP_FACE%"=="command" (
    set "SP_FX="
    set "SP_CP=%SP_CP%;%SP_HOME%\app\target\javafx\*"
)
rem Making the sample shop is a command's work, done before its window opens.
set "SP_ONE="
if /i "%SP_COMMAND%"=="demo" set "SP_ONE=-XX:TieredStopAtLevel=1"
"%SP_JDK%\bin\java" %SP_ONE% %SUANPAN_JVM_OPTIONS% "@%SP_HOME%\installer\common\every.options" "@%SP_HOME%\installer\common\%SP_FACE%.options" %SP_FX% -cp "%SP_CP%" org.suanpan.app.boot.Main %*
exit /b %ERRORLEVEL%

:word
if defined SP_COMMAND exit /b 0
if defined SP_SKIP (
    set "SP_SKIP="
    exit /b 0
)
set "SP_WORD=%~1"
if "%SP_WORD%"=="--store" set "SP_SKIP=1" & exit /b 0
if "%SP_WORD%"=="--lang" set "SP_SKIP=1" & exit /b 0
if "%SP_WORD%"=="--open" set "SP_SKIP=1" & exit /b 0
if "%SP_WORD%"=="--json" set "SP_COMMAND=help" & exit /b 0
if "%SP_WORD%"=="--help" set "SP_COMMAND=help" & exit /b 0
if "%SP_WORD%"=="-h" set "SP_COMMAND=help" & exit /b 0
if "%SP_WORD%"=="--version" set "SP_COMMAND=help" & exit /b 0
if "%SP_WORD:~0,1%"=="-" exit /b 0
set "SP_COMMAND=%SP_WORD%"
exit /b 0

:tryjavac
if defined SP_JDK exit /b 0
for %%b in ("%~dp1..") do call :try "%%~fb"
exit /b 0

rem A JDK 25 is known by its "release" file, so that no Java has to be started to ask for its version.
:try
if defined SP_JDK exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "SP_VERSION="
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "SP_VERSION=%%~v"
for /f "tokens=1 delims=.-+" %%m in ("%SP_VERSION%") do if %%m GEQ 25 set "SP_JDK=%~1"
exit /b 0

rem errorlevel 1: nothing is built yet, or a source is newer than what is built.
:stale
if not exist "%SP_STATE%\built" exit /b 1
if not exist "%SP_HOME%\app\target\libs" exit /b 1
if not exist "%SP_HOME%\app\target\suanpan-app-*.jar" exit /b 1
powershell -NoProfile -Command "$b=(Get-Item -LiteralPath ($env:SP_STATE+'\built')).LastWriteTime; $n=Get-ChildItem -Recurse -File -LiteralPath (@('core','persistence','reports','app') | ForEach-Object { $env:SP_HOME+'\'+$_+'\src\main'; $env:SP_HOME+'\'+$_+'\pom.xml' }) | Where-Object { $_.LastWriteTime -gt $b } | Select-Object -First 1; if ($n) { exit 1 }"
exit /b %ERRORLEVEL%

rem Two starts may want to build at once: making the folder is the lock.
:build
if not exist "%SP_STATE%" mkdir "%SP_STATE%"
:lock
mkdir "%SP_STATE%\lock" 2>nul
if errorlevel 1 (
    timeout /t 2 /nobreak >nul
    if exist "%SP_STATE%\lock" goto lock
    call :stale
    if not errorlevel 1 exit /b 0
    goto lock
)
where mvn >nul 2>nul
if errorlevel 1 (
    rmdir "%SP_STATE%\lock"
    call :say 2
    exit /b 1
)
call :say 3
rmdir /s /q "%SP_HOME%\app\target\libs" 2>nul
rmdir /s /q "%SP_HOME%\app\target\javafx" 2>nul
del /q "%SP_HOME%\app\target\suanpan-app-*.jar" 2>nul
type nul > "%SP_STATE%\start"
set "SP_OLD_JAVA_HOME=%JAVA_HOME%"
set "JAVA_HOME=%SP_JDK%"
set "JAVA25_HOME=%SP_JDK%"
call mvn -B -f "%SP_HOME%\pom.xml" -pl app -am -Dquick -Dmaven.test.skip=true -Dspotless.check.skip=true package > "%SP_STATE%\build.log" 2>&1
set "SP_BUILD=%ERRORLEVEL%"
set "JAVA_HOME=%SP_OLD_JAVA_HOME%"
rmdir "%SP_STATE%\lock"
if not "%SP_BUILD%"=="0" (
    findstr /b "[ERROR]" "%SP_STATE%\build.log" 1>&2
    call :say 4
    exit /b 1
)
move /y "%SP_STATE%\start" "%SP_STATE%\built" >nul
exit /b 0

rem Plain words, on stderr: stdout belongs to the program.
:say
if "%~1"=="1" echo No JDK 25 was found. Install a JDK 25 (Eclipse Temurin 25, for example) or point JAVA25_HOME at one, then try again. 1>&2
if "%~1"=="2" echo Maven was not found. Install Maven 3.8 or newer (the command mvn), then try again; only the first start needs it. 1>&2
if "%~1"=="3" echo Preparing the program (the first time takes a few minutes, to fetch libraries) ... 1>&2
if "%~1"=="4" echo Preparing failed. The reason stands above, all of it in target\suanpan\build.log. Without a network it fails too: the first time needs one. 1>&2
exit /b 0
