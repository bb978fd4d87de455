# Of the symbols in the second file («name kind …», as nm -P prints them) those
# that the first one lists. Listed are names without what differs from one
# build to the next: the crates' marks, and the linker's own endings.
function plain(name) {
    sub(/\.llvm\.[0-9]+$/, "", name)
    gsub(/Cs[0-9A-Za-z]+_/, "C", name)
    return name
}
NR == FNR { listed[$1]; next }
$2 ~ /^[tTwW]$/ && plain($1) in listed { print $1 }
