# What differs on Linux; read by installer/make.
javafx_suffix=linux
[ "$(uname -m)" != aarch64 ] || javafx_suffix=linux-aarch64
image_name=Suanpan
app_folder=lib/app
launchers=bin
