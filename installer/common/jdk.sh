# Read by `suanpan`, `installer/make` and `bench/run`: how to speak, which locale, where a JDK 25 is ($jdk).
# POSIX sh; defines functions and sets the locale, prints nothing by itself.

# One sentence in the user's language, on stderr: stdout belongs to the program.
say() {
    case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
        zh*) printf '%s\n' "$1" >&2 ;;
        *) printf '%s\n' "$2" >&2 ;;
    esac
}

# Java reads file names and arguments by the locale: in the bare C locale every Chinese name would be lost.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    C | POSIX) if [ -n "${LC_ALL:-}" ]; then export LC_ALL=C.UTF-8; else export LC_CTYPE=C.UTF-8; fi ;;
esac

# Finds a JDK 25 by its `release` file, so that no Java has to be started to ask for its version.
is_jdk25() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    while IFS= read -r line; do
        case $line in
            JAVA_VERSION=*)
                version=${line#JAVA_VERSION=}
                version=${version#\"}
                version=${version%%[!0-9]*}
                [ "${version:-0}" -ge 25 ]
                return
                ;;
        esac
    done <"$1/release"
    return 1
}

find_jdk() {
    for jdk in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*25* /usr/lib/jvm/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.jdks/*/Contents/Home \
        /opt/*jdk* /opt/java/* /usr/java/* /usr/local/*jdk* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        [ -n "$jdk" ] && is_jdk25 "$jdk" && return 0
    done
    if [ -x /usr/libexec/java_home ]; then
        jdk=$(/usr/libexec/java_home -v 25+ 2>/dev/null) && is_jdk25 "$jdk" && return 0
    fi
    jdk=$(command -v javac 2>/dev/null) || return 1
    jdk=$(readlink -f "$jdk" 2>/dev/null) || return 1
    jdk=$(dirname "$(dirname "$jdk")")
    is_jdk25 "$jdk"
}

need_jdk() {
    find_jdk && return 0
    say "没有找到 JDK 25。请安装 JDK 25（例如 Eclipse Temurin 25），或把环境变量 JAVA25_HOME 指向它，然后再试。" \
        "No JDK 25 was found. Install a JDK 25 (Eclipse Temurin 25, for example) or point JAVA25_HOME at one, then try again."
    exit 2
}
