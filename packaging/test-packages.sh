#!/bin/sh
# Installs what packaging/package.sh made, uses it, takes it away again, and
# fails on the first thing that is not as it should be. Changes the machine it
# runs on, so it is for a container or a hosted CI.
set -eu
cd "$(dirname "$0")/.."
packaging/setup.sh packages

packages=${CARGO_TARGET_DIR:-target}/packages
one() { for file in "$packages"/$1; do [ -f "$file" ] && echo "$file" && return; done; echo "no $1; make packages" >&2; return 1; }
deb=$(one '*.deb')
rpm=$(one '*.rpm')
tarball=$(one '*.tar.gz')
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
sudo=""
[ "$(id -u)" = 0 ] || sudo=sudo
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
HOME=$work/home XDG_DATA_HOME=$work/home/.local/share XDG_RUNTIME_DIR=$work/run
export HOME XDG_DATA_HOME XDG_RUNTIME_DIR
mkdir -p "$HOME" "$XDG_RUNTIME_DIR"
data=$XDG_DATA_HOME/selvsyn

say() { echo "· $*"; }
fail() { echo "$*" >&2; exit 1; }

say "the .deb as lintian sees it"
lintian --fail-on error "$deb"
mkdir "$work/deb"
dpkg-deb -x "$deb" "$work/deb"
desktop-file-validate "$work/deb/usr/share/applications/selvsyn.desktop"
appstreamcli validate --no-net "$work/deb/usr/share/metainfo/no.selvsyn.Selvsyn.metainfo.xml"

say "installing it"
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "$(realpath "$deb")" >/dev/null
dpkg -L selvsyn | while read -r file; do [ -d "$file" ] || echo "$file"; done >"$work/installed"
for file in /usr/bin/selvsyn /usr/share/doc/selvsyn/third-party.txt /usr/share/doc/selvsyn/selvsyn.cdx.json \
    /usr/share/mime/packages/selvsyn.xml /usr/share/icons/hicolor/48x48/apps/selvsyn.png; do
    [ -s "$file" ] || fail "$file is not there"
done

say "what the machine does against a program that was led astray"
readelf -hldW /usr/bin/selvsyn >"$work/elf"
grep -q 'Type: *DYN' "$work/elf" || fail "it always lies at the same address"
grep -q GNU_RELRO "$work/elf" && grep -q BIND_NOW "$work/elf" || fail "what the loader wrote can be written over"
grep -E 'GNU_STACK.* RW ' "$work/elf" >/dev/null || fail "what lies on the stack can be run"

say "from the command line"
[ "$(selvsyn --version)" = "selvsyn $version" ] || fail "another version: $(selvsyn --version)"
id=$(selvsyn --lang en record medarbeiderskap --answers 4,5,3,4,4,2,5,5,1 --label "Før kurset")
selvsyn show "$id" --json | jq -e '.dimensions[0].mean == 4' >/dev/null
selvsyn report latest --out "$work/first.pdf"
pdftotext "$work/first.pdf" - | grep -q "Jeg gjør min leder god"

say "what a file manager makes of archives, lessons, courses and contributions"
selvsyn export --out "$work/selvsyn-2026-03-14.json" >/dev/null
cp "$work/selvsyn-2026-03-14.json" "$work/of-another-name.json"
SELVSYN_ARCHIVE_PASSPHRASE="blåbær, kaffe og ro" selvsyn export --out "$work/selvsyn-2026-03-14.json.age" >/dev/null
selvsyn lesson export leksjon-3 --out "$work/leksjon.selvsyn-leksjon" >/dev/null
echo '{"format": "selvsyn-course", "version": 1}' >"$work/plan-og-bygg.selvsyn-kurs"
cp "$work/plan-og-bygg.selvsyn-kurs" "$work/course-of-another-name.json"
echo age-encryption.org/v1 >"$work/9f3c07a1e4b28d56.selvsyn-bidrag"
echo '{"kind": "another"}' >"$work/another.json"
kind_of() { gio info -a standard::content-type "$work/$1" | sed -n 's/.*content-type: //p'; }
for pair in selvsyn-2026-03-14.json:application/vnd.selvsyn.archive+json \
    of-another-name.json:application/vnd.selvsyn.archive+json \
    selvsyn-2026-03-14.json.age:application/vnd.selvsyn.archive+age \
    leksjon.selvsyn-leksjon:application/vnd.selvsyn.lesson+json \
    plan-og-bygg.selvsyn-kurs:application/vnd.selvsyn.course+json \
    course-of-another-name.json:application/vnd.selvsyn.course+json \
    9f3c07a1e4b28d56.selvsyn-bidrag:application/vnd.selvsyn.contribution+age another.json:application/json; do
    [ "$(kind_of "${pair%%:*}")" = "${pair#*:}" ] || fail "${pair%%:*} is taken for $(kind_of "${pair%%:*}")"
done
for kind in archive+json archive+age lesson+json course+json contribution+age; do
    [ "$(xdg-mime query default "application/vnd.selvsyn.$kind")" = selvsyn.desktop ] || fail "nothing opens $kind"
done

say "a session in the window, and every socket it opens"
packaging/session.sh selvsyn "$data" "$work/second.pdf" "$work/window.png" \
    strace -f -qq -e trace=socket,socketpair,connect,bind -o "$work/sockets"
[ "$(identify -format %k "$work/window.png")" -gt 50 ] || fail "the window is blank"
pdftotext "$work/second.pdf" - | grep -q "Jeg gjør min leder god"
[ "$(selvsyn history --json | jq length)" = 2 ] || fail "the window's session is not in the history"
grep -q AF_UNIX "$work/sockets" || fail "strace saw no socket at all, so it saw nothing"
if grep -E 'AF_INET|AF_PACKET|AF_NETLINK' "$work/sockets"; then fail "an Internet socket"; fi
say "$(grep -c . "$work/sockets") calls, all of them AF_UNIX"

say "manual and completions"
for language in nb nn C; do
    man -L "$language" -P cat selvsyn | col -b | grep -q "selvsyn record" || fail "no manual in $language"
done
man -L nb -P cat selvsyn | col -b | grep -q "egenvurdering" || fail "the manual is not in Norwegian"
bash -c '. /usr/share/bash-completion/completions/selvsyn; COMP_WORDS=(selvsyn rec); COMP_CWORD=1; _selvsyn selvsyn rec selvsyn; [ "${COMPREPLY[0]}" = record ]'
# Without a dump (-D): one written to /dev/null would take its place.
zsh -fc 'autoload -U compinit; compinit -u -D; [ "$_comps[selvsyn]" = _selvsyn ]'
fish -c 'complete -C "selvsyn rec"' | grep -q '^record' || fail "fish completes nothing"

say "removing it"
before=$(selvsyn history --json | sha256sum)
$sudo apt-get purge -y -qq selvsyn >/dev/null
while read -r file; do [ ! -e "$file" ] || fail "$file is left"; done <"$work/installed"
[ -s "$data/selvsyn.sqlite3" ] || fail "the person's history is gone"

say "the .tar.gz"
mkdir "$work/tar"
tar -xzf "$tarball" -C "$work/tar" --strip-components=1
after=$("$work/tar/bin/selvsyn" history --json | sha256sum)
[ "$before" = "$after" ] || fail "the history is another one"
[ -s "$work/tar/share/doc/selvsyn/third-party.txt" ] || fail "no licences in the .tar.gz"

say "the .rpm"
rpm -qp --requires "$rpm" 2>/dev/null | grep -q 'libGL.so.1' || fail "the .rpm does not ask for OpenGL"
rpm -qp --requires "$rpm" 2>/dev/null | grep -q 'libc.so.6' || fail "the .rpm does not ask for the C library"
mkdir "$work/rpm"
(cd "$work/rpm" && rpm2cpio "$OLDPWD/$rpm" | cpio -id --quiet)
cmp "$work/rpm/usr/bin/selvsyn" "$work/tar/bin/selvsyn"
(cd "$work/rpm/usr/share" && find . -type f ! -path './lintian/*' ! -path '*/copyright' ! -path '*/changelog*' | sort) >"$work/in-rpm"
(cd "$work/deb/usr/share" && find . -type f ! -path './lintian/*' ! -path '*/copyright' ! -path '*/changelog*' | sort) >"$work/in-deb"
diff "$work/in-deb" "$work/in-rpm"
"$work/rpm/usr/bin/selvsyn" --version >/dev/null
echo "The packages install, run and go away again."
