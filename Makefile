# The commands of the README. Everything a machine needs beyond Rust is
# installed by packaging/setup.sh, which says what it does.

.PHONY: run test lint audit test-long test-extra faults bench packages test-packages reproducible start windows test-windows fuzz monkey

run:
	@packaging/setup.sh run
	@packaging/run.sh

# Some tests wait for a window or a screen reader, so that there can be more
# of them at once than cores.
THREADS ?= $(shell echo $$((2 * $$(getconf _NPROCESSORS_ONLN))))

# Says whether the program works, on every machine.
test:
	@packaging/setup.sh test
	@tests/run.sh -- --test-threads $(THREADS)

# How it is written.
lint:
	@packaging/setup.sh run
	cargo fmt --check
	cargo clippy --all-targets --features bench --locked -- -D warnings

# Licences, bans and origins of everything that is built in.
audit:
	@packaging/tools.sh cargo-deny
	$${CARGO_TARGET_DIR:-target}/test-tools/bin/cargo-deny --locked check licenses bans sources

# The slow and the hostile: every test with all of its cases, and thirty times
# as many where they are made up, new ones each time.
test-long:
	@packaging/setup.sh test
	@SELVSYN_TIMES=30 tests/run.sh -- --include-ignored --test-threads $(THREADS)

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

# Two thousand rounds of kills, and files cut and overwritten: the table of
# docs/trust.md, which it writes.
faults:
	@packaging/setup.sh test
	SELVSYN_FAULTS=2000 cargo test --locked --test it faults::nothing_acknowledged_is_lost -- --nocapture

bench:
	@benches/run.sh

# Three installers and a portable zip, built on Debian; tried with Wine.
windows:
	@packaging/windows/package.sh

test-windows:
	@packaging/windows/test.sh

# A random walk of so many events through the window, in an optimised build,
# 2,000 a seed. It can be stopped and gone on with: what is done stands in
# MONKEY_LOG. The sum goes into docs/trust.md.
EVENTS ?= 1000000
MONKEY_LOG ?= $(CURDIR)/target/monkey.txt
monkey:
	@packaging/setup.sh test
	SELVSYN_MONKEY=$(EVENTS) SELVSYN_MONKEY_LOG=$(MONKEY_LOG) cargo test --release --locked --test it monkey::monkey -- --nocapture

# Files made to do harm: so many inputs for every reader; needs a nightly
# toolchain. The table goes into docs/trust.md.
RUNS ?= 1000000
fuzz:
	@tests/fuzz/run.sh $(RUNS)
