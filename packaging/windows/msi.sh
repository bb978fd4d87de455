#!/bin/sh
# Makes an installer of what stage.sh laid out: `msi.sh LANGUAGE` gives
# target/packages/selvsyn-VERSION-x64-LANGUAGE.msi; `msi.sh LANGUAGE VERSION
# FOLDER` calls the same program another version, to try an upgrade.
set -eu
cd "$(dirname "$0")/../.."

language=$1
target=$(mkdir -p "${CARGO_TARGET_DIR:-target}" && cd "${CARGO_TARGET_DIR:-target}" && pwd)
stage=$target/windows/stage
version=${2:-$(cat "$stage/version")}
out=${3:-$target/packages}
mkdir -p "$out"
msi=$(cd "$out" && pwd)/selvsyn-$version-x64-$language.msi
rm -f "$msi"
# wixl finds files only below the folder it is in.
cp packaging/windows/selvsyn.ico packaging/windows/msi/selvsyn.wxs packaging/windows/msi/"$language".wxi "$stage/"
(cd "$stage" && wixl -a x64 -D Version="$version" -D Texts="$language.wxi" -o "$msi" selvsyn.wxs)
lcid=$(sed -n 's/.*define Language = "\([0-9]*\)".*/\1/p' "packaging/windows/msi/$language.wxi")

# The same files in their order of the File table, compressed harder.
python3 packaging/windows/cabinet.py "$stage/selvsyn.cab" selvsyn.exe="$stage/selvsyn.exe" \
    selvsyn.com="$stage/selvsyn.com" license_mit="$stage/LICENSE-MIT.txt" license_apache="$stage/LICENSE-APACHE.txt" \
    third_party="$stage/third-party.txt" sbom="$stage/selvsyn.cdx.json"
msibuild "$msi" -a selvsyn.cab "$stage/selvsyn.cab"

# What wixl has no words for:
# - its texts are in the code page that the product promises;
printf '\r\n\r\n1252\t_ForceCodepage\r\n' >"$stage/codepage.idt"
msibuild "$msi" -i "$stage/codepage.idt"
# - the package's language;
msibuild "$msi" -s "Selvsyn" "Selvsyn" "x64;$lcid" "{$(tr a-f A-F </proc/sys/kernel/random/uuid)}"
# - a program with a version is told by it: without, Windows would keep a file
#   that has one, and then remove it together with the old product;
msibuild "$msi" -q "UPDATE \`File\` SET \`Version\` = '$version.0', \`Language\` = '0' WHERE \`File\` = 'selvsyn.exe'" \
    "DELETE FROM \`MsiFileHash\` WHERE \`File_\` = 'selvsyn.exe'"
# - the same version, from the other installer, counts as older: 256 and 512
#   are «minimum included» and «maximum included»;
msibuild "$msi" -q "DELETE FROM \`Upgrade\` WHERE \`ActionProperty\` = 'OLDER_FOUND'" \
    "INSERT INTO \`Upgrade\` (\`UpgradeCode\`, \`VersionMin\`, \`VersionMax\`, \`Attributes\`, \`ActionProperty\`) VALUES ('{5E1F5A1C-9D3B-4E0B-8C53-0B5C6A7E11D4}', '0.0.0', '$version', 768, 'OLDER_FOUND')"
# - the folder is in the machine's search path while the program is installed.
msibuild "$msi" -q \
    'CREATE TABLE `Environment` (`Environment` CHAR(72) NOT NULL, `Name` CHAR(255) NOT NULL LOCALIZABLE, `Value` CHAR(255) LOCALIZABLE, `Component_` CHAR(72) NOT NULL PRIMARY KEY `Environment`)' \
    "INSERT INTO \`Environment\` (\`Environment\`, \`Name\`, \`Value\`, \`Component_\`) VALUES ('Path', '=-*Path', '[~];[INSTALLDIR]', 'Starter')" \
    "INSERT INTO \`InstallExecuteSequence\` (\`Action\`, \`Sequence\`) VALUES ('RemoveEnvironmentStrings', 3300)" \
    "INSERT INTO \`InstallExecuteSequence\` (\`Action\`, \`Sequence\`) VALUES ('WriteEnvironmentStrings', 5200)"
echo "$msi"
