# The front door. `make` alone lists what it can do.

SWIFT ?= swift
# An import that Package.swift does not allow is an error, in every build.
FLAGS := --explicit-target-dependency-import-check error
BUILD_PACKAGES := libcurl4-openssl-dev libexpat1-dev libsqlite3-dev pkg-config
DEMO_PACKAGES := curl
TEST_PACKAGES := curl systemd sqlite3 openssl
LINT_PACKAGES := shellcheck

.PHONY: help build demo test lint bench release deps deps-demo deps-test deps-lint clean

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

demo: build deps-demo
	@demo/run.sh "$$($(SWIFT) build --show-bin-path)"

test: deps deps-test
	$(SWIFT) test $(FLAGS)

lint: deps-lint
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	shellcheck demo/run.sh scripts/*.sh .ci/run

bench: deps
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

clean:
	rm -rf .build bench.json
