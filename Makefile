# The commands of the README. Everything a machine needs beyond Rust is
# installed by packaging/setup.sh, which says what it does.

.PHONY: run test bench

run:
	@packaging/setup.sh run
	@packaging/run.sh

test:
	@packaging/setup.sh test
	cargo fmt --check
	cargo clippy --all-targets --locked -- -D warnings
	cargo test --locked

bench:
	cargo bench --locked
