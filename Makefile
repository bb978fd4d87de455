# The commands of the README. Everything a machine needs beyond Rust is
# installed by packaging/setup.sh, which says what it does.

.PHONY: run test test-extra faults bench packages test-packages reproducible start windows test-windows fuzz

run:
	@packaging/setup.sh run
	@packaging/run.sh

test:
	@packaging/setup.sh test
	cargo fmt --check
	$${CARGO_TARGET_DIR:-target}/test-tools/bin/cargo-deny --locked check licenses bans sources
	cargo clippy --all-targets --locked -- -D warnings
	cargo test --locked

# The queries of docs/beyond-one-laptop.md in DuckDB and Spark, which needs Java.
test-extra:
	cargo build --locked
	python3 -m venv target/test-extra
	target/test-extra/bin/pip install --quiet --disable-pip-version-check duckdb pyspark
	target/test-extra/bin/python tests/extra/recipes.py

# The Linux packages, into target/packages; and whether they install, run and
# go away again.
packages:
	packaging/package.sh

test-packages:
	packaging/test-packages.sh

# Another build of this commit in another folder, compared byte by byte.
reproducible:
	packaging/reproducible.sh

# Start and memory beside a window with one label.
start:
	packaging/start.sh

# Five hundred kills, and files cut and overwritten: the table of docs/trust.md.
faults:
	@packaging/setup.sh test
	SELVSYN_FAULTS=500 cargo test --locked --test it faults::nothing_acknowledged_is_lost -- --nocapture

bench:
	@benches/run.sh

# Two installers and a portable zip, built on Debian; tried with Wine.
windows:
	@packaging/windows/package.sh

test-windows:
	@packaging/windows/test.sh

# Files made to do harm: so many inputs for every reader; needs a nightly
# toolchain. The table goes into docs/trust.md.
RUNS ?= 1000000
fuzz:
	@tests/fuzz/run.sh $(RUNS)
