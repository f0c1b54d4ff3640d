#!/usr/bin/env bash
# Packs the finished programs as a Debian package: packaging/linux/deb.sh [folder for the .deb]
# It builds with the profile `dist` (smaller, slower to build) and needs dpkg-deb and dpkg-shlibdeps (package dpkg-dev).
set -euo pipefail
cd "$(dirname "$0")/../.."
out="$(realpath "${1:-.}")"
target="${CARGO_TARGET_DIR:-target}"
version="$(cargo metadata --locked --no-deps --format-version 1 | grep -oE '"version":"[0-9.]+"' | head -1 | tr -dc '0-9.')"
architecture="$(dpkg --print-architecture)"
cargo build --locked --profile dist --bins

root="$(mktemp -d)"
trap 'rm -rf "$root"' EXIT
chmod 755 "$root"
place() {
    install -D -m "$1" "$2" "$root/tree/$3"
}
place 755 "$target/dist/schutzlotse" usr/bin/schutzlotse
place 755 "$target/dist/schutzlotse-cli" usr/bin/schutzlotse-cli
place 644 packaging/linux/schutzlotse.desktop usr/share/applications/schutzlotse.desktop
place 644 packaging/linux/schutzlotse.svg usr/share/icons/hicolor/scalable/apps/schutzlotse.svg
for licence in LICENSE-MIT LICENSE-APACHE assets/fonts/OFL-*.txt assets/fonts/MIT-*.txt; do
    place 644 "$licence" "usr/share/doc/schutzlotse/${licence##*/}"
done

# What the programs link to; OpenGL and X11 are loaded while running, so they are named here.
mkdir -p "$root/debian"
printf 'Source: schutzlotse\nPackage: schutzlotse\nArchitecture: %s\n' "$architecture" >"$root/debian/control"
linked="$(cd "$root" && dpkg-shlibdeps -O tree/usr/bin/* 2>/dev/null | sed 's/^shlibs:Depends=//')"
mkdir -p "$root/tree/DEBIAN"
cat >"$root/tree/DEBIAN/control" <<CONTROL
Package: schutzlotse
Version: $version
Architecture: $architecture
Maintainer: Schutzlotse <noreply@schutzlotse.invalid>
Section: utils
Priority: optional
Depends: $linked, libgl1, libegl1, libxkbcommon-x11-0, libxcursor1, libxi6, libxrandr2
Recommends: xdg-desktop-portal
Suggests: cups-client
Description: helps the owner of a small firm to be safer
 Ten everyday questions, a look at this PC and three next steps on paper.
 It only looks, never changes anything, and never talks to the network.
CONTROL
dpkg-deb --root-owner-group --build "$root/tree" "$out/schutzlotse_${version}_${architecture}.deb"
