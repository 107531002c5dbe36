#!/bin/sh
# Installs what is missing of the Debian packages that Suara builds and tests with, and says so.
#   scripts/install-deps.sh PACKAGE...
set -eu

missing=''
for package in "$@"; do
    dpkg-query -W -f '${Status}\n' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as_root=''
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || {
        echo "Suara needs these Debian packages:$missing. Install them as root, then run make again." >&2
        exit 1
    }
    as_root=sudo
fi
echo "Installing the Debian packages that are missing:$missing"
$as_root apt-get update -q >/dev/null
# shellcheck disable=SC2086 # a list of words
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing >/dev/null
