#!/bin/sh
# Installs or removes Rebound for the present user; no administrator is needed.
#   ./install.sh            install, or renew
#   ./install.sh --remove   remove; the journal stays
set -eu
here=$(cd "$(dirname "$0")" && pwd)
name=rebound-desktop
id=io.github.rebound_desktop.Rebound
share=${XDG_DATA_HOME:-$HOME/.local/share}
lib=$HOME/.local/lib/$name
bin=$HOME/.local/bin

refresh() { # tell the desktop, as far as it has the tools
  ! command -v update-desktop-database >/dev/null || update-desktop-database -q "$share/applications" || true
  ! command -v update-mime-database >/dev/null || update-mime-database "$share/mime" || true
}

remove() { # what install put there and nothing else: a folder `data` beside the program is a person's
  rm -rf "$lib/_internal" "$lib/share"
  rm -f "$lib/$name" "$lib/LICENSE" "$lib/THIRD-PARTY-NOTICES.txt" "$lib/SBOM.cdx.json" "$lib/install.sh" "$bin/$name"
  rmdir "$lib" 2>/dev/null || true
  rm -f "$share/applications/$id.desktop" "$share/metainfo/$id.metainfo.xml" "$share/mime/packages/$id.xml"
  rm -f "$share/man/man1/$name.1.gz" "$share/icons/hicolor"/*/apps/"$id".*
}

close_first() { # what is open still reads its files
  for each in /proc/[0-9]*/exe; do
    if [ "$each" -ef "$lib/$name" ]; then
      echo "Rebound is open. What you typed there is safe. Close it, then try again." >&2
      exit 3
    fi
  done
}

case "${1:-}" in
  --remove) close_first; remove; refresh; echo "Rebound is removed. Your journal in $share/Rebound is still there."; exit 0 ;;
  "") ;;
  *) echo "usage: install.sh [--remove]" >&2; exit 2 ;;
esac
missing=$(LD_LIBRARY_PATH="$here/_internal" ldd "$here/_internal/PySide6/Qt/plugins/platforms/libqxcb.so" 2>/dev/null |
  sed -n 's/^[[:space:]]*\(.*\) => not found/\1/p' | sort -u)
if [ -n "$missing" ]; then
  echo "Rebound needs libraries that this system does not have: $missing" >&2
  echo "On Debian and Ubuntu: sudo apt-get install libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libx11-6" >&2
  exit 3
fi
close_first
new=$lib/new; rm -rf "$new"
mkdir -p "$new" "$bin" "$share"
# All of it beside the older version first: where the disk is full, that one stays.
cp -R "$here/_internal" "$here/$name" "$here/LICENSE" "$here/THIRD-PARTY-NOTICES.txt" "$here/SBOM.cdx.json" \
  "$here/install.sh" "$new/" || { rm -rf "$new"; echo "Nothing has changed. What was installed is still there." >&2; exit 3; }
remove
mv "$new"/* "$lib/"
rmdir "$new"
cp -R "$here/share/." "$share/"
ln -sf "$lib/$name" "$bin/$name"
sed "s#^Exec=$name#Exec=\"$lib/$name\"#" "$here/share/applications/$id.desktop" >"$share/applications/$id.desktop"
refresh
echo "Rebound is installed. Look for it in the menu, or run $bin/$name"
