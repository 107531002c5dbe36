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

.PHONY: help build demo test lint bench release lab evaluate train corpus-slices fuzz deps deps-demo deps-test deps-lint deps-bench clean

help:
	@echo 'make demo    start the daemon on the example city and show what it does (DEMO_ONCE=1: end by itself)'
	@echo 'make test    build everything and run every test (SUARA_REQUIRE_ALL=1: a skipped test fails)'
	@echo 'make lint    formatting and shell scripts'
	@echo 'make bench   measure, each figure beside something else in the same run (a release build)'
	@echo 'make evaluate  how good the shipped weights are on the corpus that they were not trained on'
	@echo 'make train DATA=DIR  learn the weights anew (lexicons/README.md says from what)'
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

LAB = "$$($(SWIFT) build -c release --show-bin-path)/suara-lab"
CORPUS := lexicons/corpus

lab: deps
	$(SWIFT) build $(FLAGS) -c release --product suara-lab

evaluate: lab
	$(LAB) evaluate $(CORPUS)/dev $(CORPUS)/test

train: lab
	$(LAB) train --data $(CORPUS)/train --data $(CORPUS)/general:2 \
		--data $(DATA)/smsa_train.tsv --data $(DATA)/nusax_train.tsv --data $(DATA)/formal_neutral.tsv:0.3

# What each slice of the corpus added, measured on voices that no slice holds.
corpus-slices: lab
	scripts/corpus-slices.sh $(LAB)

# Coverage-guided, over the reader and its files; FUZZ_SECONDS for longer. Finds stay in .build-fuzz/finds.
FUZZ_SECONDS ?= 60
fuzz: deps
	SUARA_FUZZ=1 $(SWIFT) build -c release --product suara-fuzz --scratch-path .build-fuzz \
		-Xswiftc -sanitize=fuzzer
	@mkdir -p .build-fuzz/corpus .build-fuzz/finds
	.build-fuzz/release/suara-fuzz -max_total_time=$(FUZZ_SECONDS) -max_len=4096 -timeout=10 -rss_limit_mb=2048 \
		-artifact_prefix=.build-fuzz/finds/ .build-fuzz/corpus demo

deps-bench:
	@scripts/install-deps.sh $(BENCH_PACKAGES)
	@[ -x $(BENCH_PYTHON)/bin/python ] || python3 -m venv $(BENCH_PYTHON)
	@$(BENCH_PYTHON)/bin/pip install -q fasttext-wheel==0.9.2 scikit-learn==1.9.1

clean:
	rm -rf .build bench.json
