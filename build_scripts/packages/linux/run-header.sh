#!/bin/sh
# Installs Rebound for you alone; no administrator is needed. `--remove` takes it away and leaves the journal.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tail -n +@LINES@ "$0" | tar -xzf - -C "$work"
sh "$work/@STEM@/install.sh" "$@"
exit $?
