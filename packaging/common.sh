# shellcheck shell=bash
# Shared by the scripts beside it: where the project lies, which packages it needs, how it is built.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

fail()
{
    echo "$*" >&2
    exit 1
}

# packages_of SECTION…: the names in these sections of packages.txt, one a line.
packages_of()
{
    awk -v wanted=" $* " '
        /^\[/ { gsub(/[][]/, "", $1); inside = index(wanted, " " $1 " "); next }
        inside && NF && !/^#/ { print $1 }' "$top/packaging/packages.txt"
}

is_installed()
{
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# as_root: prints the words to put before a command so that root runs it; fails where that cannot be.
as_root()
{
    if [ "$(id -u)" -eq 0 ]; then
        echo env
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        echo sudo -n env
    else
        return 1
    fi
}

# need SECTION…: installs what is missing of these sections; with nothing missing, changes nothing.
need()
{
    local package missing=() root
    command -v dpkg-query >/dev/null || fail "This needs Debian 12. Packages: $(packages_of "$@" | xargs)"
    for package in $(packages_of "$@"); do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    echo "Missing packages: ${missing[*]}" >&2
    root=$(as_root) || fail "Install them as root:  apt-get update && apt-get install --no-install-recommends ${missing[*]}"
    # shellcheck disable=SC2086
    $root apt-get update -q </dev/null
    # shellcheck disable=SC2086
    $root DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" </dev/null
}

# build PRESET [TARGET…]
build()
{
    local preset=$1
    shift
    cd "$top"
    cmake --preset "$preset"
    cmake --build --preset "$preset" ${1:+--target "$@"}
}

# sources [PATH…]: C++ sources under these paths (the whole project without one), each ended by a NUL.
sources()
{
    local paths=("$@")
    [ $# -gt 0 ] || paths=("$top"/{core,ui,app,tests,data,resources})
    find "${paths[@]}" -type f \( -name '*.cpp' -o -name '*.h' \) -print0
}
