@echo off
rem Runs Portolan on Windows; builds it first when its sources have changed.
rem
rem   JAVA_HOME            the Java to use, 17 or newer; otherwise the java on PATH
rem   PORTOLAN_JAVA_OPTS   options for Java, after ours
rem
rem Exit codes are the program's own; also 3: Java or Maven cannot be used, 70: the generator does
rem not build.
rem
rem This file was written after "portolan", its model, without Windows at hand: it was not run. What
rem it leaves out, as batch files would do it in a fragile way: the archive of loaded classes (starts
rem are slower), and the lock (do not start two at once right after a change of the sources).

setlocal DisableDelayedExpansion
set "root=%~dp0"
set "target=%root%generator\target"
set "jar=%target%\portolan.jar"
set "started=%target%\portolan.started"

set "java=java.exe"
if not defined JAVA_HOME goto javaOnPath
set "java=%JAVA_HOME%\bin\java.exe"
if not exist "%java%" goto noJavaHome
if not exist "%JAVA_HOME%\release" goto javaFound
set "version="
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%JAVA_HOME%\release"`) do set "version=%%~v"
if not defined version goto javaFound
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% lss 17 goto javaTooOld
goto javaFound
:javaOnPath
where /q java.exe || goto noJava
:javaFound

rem Stale when anything is newer than the jar. Folders count too: their time tells of deletions.
rem PowerShell gets the paths from variables, so that no quoting can go wrong.
powershell -NoProfile -NonInteractive -Command "$j = Get-Item -LiteralPath $env:jar -ErrorAction SilentlyContinue; if (-not $j) { exit 1 }; $s = @(Get-Item -LiteralPath ($env:root + 'pom.xml'), ($env:root + 'generator')) + ($t = @(Get-ChildItem -LiteralPath ($env:root + 'generator') -Force | Where-Object { $_.Name -ne 'target' })) + @($t | Get-ChildItem -Recurse -Force); if ($s | Where-Object { $_.LastWriteTimeUtc -gt $j.LastWriteTimeUtc } | Select-Object -First 1) { exit 1 }; exit 0"
if not errorlevel 1 goto run

where /q mvn || goto noMaven
if not exist "%target%" mkdir "%target%"
if exist "%jar%" del /q "%jar%"
rem Maven keeps copies of resources that are deleted.
if exist "%target%\classes" rmdir /s /q "%target%\classes"
type nul > "%started%"
call mvn -q -B -f "%root%pom.xml" -pl generator -Dmaven.test.skip=true -Dspotless.check.skip=true package > "%target%\portolan.log" 2>&1
if errorlevel 1 goto buildFailed
if not exist "%jar%" goto buildFailed
rem As old as the start of the build, so that what was edited meanwhile is newer.
powershell -NoProfile -NonInteractive -Command "(Get-Item -LiteralPath $env:jar).LastWriteTimeUtc = (Get-Item -LiteralPath $env:started).LastWriteTimeUtc"
del /q "%started%" "%target%\portolan.log"

:run
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable --enable-native-access=ALL-UNNAMED "-Dportolan.home=%~dp0." %PORTOLAN_JAVA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%

:noJavaHome
echo portolan: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it 1>&2
exit /b 3

:javaTooOld
echo portolan: Java 17 or newer is needed, but JAVA_HOME has %version%: install a newer one 1>&2
exit /b 3

:noJava
echo portolan: Java is missing: install Java 17 or newer, or set JAVA_HOME 1>&2
exit /b 3

:noMaven
echo portolan: the generator must be built, but mvn is missing: install Maven 1>&2
exit /b 3

:buildFailed
type "%target%\portolan.log" 1>&2
if exist "%jar%" del /q "%jar%"
echo portolan: the generator does not build; Maven's messages are above 1>&2
exit /b 70
