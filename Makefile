# The commands of the README. Everything a machine needs beyond Rust is
# installed by packaging/setup.sh, which says what it does.

.PHONY: run test test-extra bench

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

bench:
	@benches/run.sh
