# Makes the program as a folder that needs no Java, on Windows: powershell -File installer\windows\make.ps1 [folder]
# Written after installer/make and doing the same four steps; not yet run on Windows.
param([string]$Out)
$ErrorActionPreference = 'Stop'
$root = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
if (-not $Out) { $Out = Join-Path $root 'installer\target\image' }
$work = Join-Path $root 'installer\target\work'
$common = Join-Path $root 'installer\common'

function Test-Jdk25([string]$folder) {
    if (-not $folder -or -not (Test-Path (Join-Path $folder 'bin\javac.exe')) -or -not (Test-Path (Join-Path $folder 'release'))) { return $false }
    $line = Select-String -Path (Join-Path $folder 'release') -Pattern '^JAVA_VERSION="(\d+)' | Select-Object -First 1
    return $line -and [int]$line.Matches[0].Groups[1].Value -ge 25
}
$places = @($env:JAVA25_HOME, $env:JAVA_HOME)
foreach ($vendor in 'Eclipse Adoptium', 'Java', 'Microsoft', 'Zulu', 'BellSoft', 'Amazon Corretto') {
    $places += Get-ChildItem -Directory -ErrorAction SilentlyContinue (Join-Path $env:ProgramFiles $vendor) | ForEach-Object FullName
}
$jdk = $places | Where-Object { Test-Jdk25 $_ } | Select-Object -First 1
if (-not $jdk) { throw 'No JDK 25 was found. Install a JDK 25 (Eclipse Temurin 25, for example) or point JAVA25_HOME at one, then try again.' }

function Invoke-Checked([string]$program, [string[]]$words) {
    & $program @words
    if ($LASTEXITCODE -ne 0) { throw "$program ended with $LASTEXITCODE" }
}
function Read-Options([string]$face) {
    foreach ($file in 'every', $face) {
        Get-Content -Encoding UTF8 (Join-Path $common "$file.options") | Where-Object { $_ -and -not $_.StartsWith('#') }
    }
}

Write-Host '1/4 building'
Remove-Item -Recurse -Force -ErrorAction SilentlyContinue $work, (Join-Path $root 'app\target\libs'), (Join-Path $root 'app\target\javafx')
$inputFolder = New-Item -ItemType Directory -Force (Join-Path $work 'input')
New-Item -ItemType Directory -Force $Out | Out-Null
$env:JAVA_HOME = $jdk
$env:JAVA25_HOME = $jdk
Invoke-Checked 'mvn' @('-q', '-B', '-f', (Join-Path $root 'pom.xml'), '-pl', 'app', '-am', '-Dmaven.test.skip=true', '-Dspotless.check.skip=true', '-Dquick', 'package')
$app = Get-ChildItem (Join-Path $root 'app\target\suanpan-app-*.jar') | Select-Object -First 1
$version = $app.BaseName -replace '^suanpan-app-', ''
Copy-Item $app.FullName, (Join-Path $root 'app\target\libs\*.jar') $inputFolder

Write-Host '2/4 linking the runtime'
$fx = (Get-ChildItem (Join-Path $root 'app\target\javafx\*-win.jar') | ForEach-Object FullName) -join ';'
$modules = (Get-Content (Join-Path $common 'modules') | Where-Object { $_ -and -not $_.StartsWith('#') }) -join ','
Invoke-Checked "$jdk\bin\jlink.exe" @('--module-path', $fx, '--add-modules', $modules, '--include-locales=zh,en',
    '--no-header-files', '--no-man-pages', '--generate-cds-archive', '--output', (Join-Path $work 'runtime'))

Write-Host '3/4 packing'
$commandFile = Join-Path $work 'command.properties'
@("main-jar=$($app.Name)", 'main-class=org.suanpan.app.boot.Main', "java-options=$((Read-Options 'command') -join ' ')", 'win-console=true') |
    Set-Content -Encoding ASCII $commandFile
$image = Join-Path $Out 'Suanpan'
Remove-Item -Recurse -Force -ErrorAction SilentlyContinue $image
$words = @('--type', 'app-image', '--name', 'Suanpan', '--app-version', $version, '--vendor', 'Suanpan',
    '--runtime-image', (Join-Path $work 'runtime'), '--input', $inputFolder.FullName, '--main-jar', $app.Name,
    '--main-class', 'org.suanpan.app.boot.Main', '--add-launcher', "suanpan-cli=$commandFile", '--dest', $Out)
foreach ($option in Read-Options 'window') { $words += @('--java-options', $option) }
Invoke-Checked "$jdk\bin\jpackage.exe" $words

Write-Host '4/4 rehearsing'
function Add-Cache([string]$face, [string]$launcher, [string[]]$arguments) {
    $cache = Join-Path $image "app\$face.aot"
    $env:JAVA_TOOL_OPTIONS = "`"-XX:AOTCacheOutput=$cache`" -Dglass.platform=Headless -Dprism.order=sw"
    Start-Process -Wait -NoNewWindow (Join-Path $image "$launcher.exe") -ArgumentList $arguments
    $env:JAVA_TOOL_OPTIONS = $null
    if (-not (Test-Path $cache)) { throw "No start-up cache for $launcher" }
    Add-Content -Encoding ASCII (Join-Path $image "app\$launcher.cfg") "java-options=-XX:AOTCache=`$APPDIR\$face.aot"
}
$shop = Join-Path $work 'rehearsal'
Add-Cache 'command' 'suanpan-cli' @('--json', 'demo', '--dir', "`"$shop`"", '--no-window')
Write-Host $image
