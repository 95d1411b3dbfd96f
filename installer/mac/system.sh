# What differs on macOS; read by installer/make. Written alike, not yet run on a Mac.
javafx_suffix=mac
[ "$(uname -m)" != arm64 ] || javafx_suffix=mac-aarch64
image_name=Suanpan.app
app_folder=Contents/app
launchers=Contents/MacOS
