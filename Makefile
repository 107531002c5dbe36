# The front door. `make` alone lists what it can do.

SWIFT ?= swift
# An import that Package.swift does not allow is an error, in every build.
FLAGS := --explicit-target-dependency-import-check error
BUILD_PACKAGES := libcurl4-openssl-dev libexpat1-dev libsqlite3-dev pkg-config
DEMO_PACKAGES := curl
TEST_PACKAGES := curl systemd sqlite3 openssl
LINT_PACKAGES := shellcheck
BENCH_PACKAGES := python3-venv
BENCH_PYTHON := .build/bench-python

.PHONY: help build demo test lint bench release deps deps-demo deps-test deps-lint deps-bench clean

help:
	@echo 'make demo    start the daemon on the example city and show what it does (DEMO_ONCE=1: end by itself)'
	@echo 'make test    build everything and run every test (SUARA_REQUIRE_ALL=1: a skipped test fails)'
	@echo 'make lint    formatting and shell scripts'
	@echo 'make bench   measure, each figure beside something else in the same run (a release build)'
	@echo 'make build   the programs, for development;  make release: the programs, optimised'

build: deps
	$(SWIFT) build $(FLAGS)

release: deps
	$(SWIFT) build $(FLAGS) -c release --product suarad
	$(SWIFT) build $(FLAGS) -c release --product suara
	$(SWIFT) build $(FLAGS) -c release --product suara-lab

demo: build deps-demo
	@demo/run.sh "$$($(SWIFT) build --show-bin-path)"

test: deps deps-test
	$(SWIFT) test $(FLAGS)

lint: deps-lint
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	shellcheck demo/run.sh scripts/*.sh .ci/run

bench: deps deps-bench
	$(SWIFT) build $(FLAGS) -c release --product suarad
	$(SWIFT) build $(FLAGS) -c release --product suara-bench
	"$$($(SWIFT) build -c release --show-bin-path)/suara-bench" --json bench.json

deps:
	@scripts/install-deps.sh $(BUILD_PACKAGES)

deps-demo:
	@scripts/install-deps.sh $(DEMO_PACKAGES)

deps-test:
	@scripts/install-deps.sh $(TEST_PACKAGES)

deps-lint:
	@scripts/install-deps.sh $(LINT_PACKAGES)

deps-bench:
	@scripts/install-deps.sh $(BENCH_PACKAGES)
	@[ -x $(BENCH_PYTHON)/bin/python ] || python3 -m venv $(BENCH_PYTHON)
	@$(BENCH_PYTHON)/bin/pip install -q fasttext-wheel==0.9.2 scikit-learn==1.9.1

clean:
	rm -rf .build bench.json
