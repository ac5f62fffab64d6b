# Two commands are all that a newcomer needs: `make run` and `make test`.
.PHONY: help run setup develop test test-spark check bench lock clean
SHELL := /bin/bash
BIN := .venv/bin

help: ## what can be made
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/:.*## / - /'

run: setup ## set everything up, register the sample society before your eyes, serve it
	@$(BIN)/sangham run

setup: ## everything that running needs: packages, environment, database, keys, fonts (leaves .venv/bin/sangham)
	@bash ops/system_packages.sh run
	@bash ops/environment.sh lock/runtime.txt
	@$(BIN)/sangham prepare

develop:
	@bash ops/system_packages.sh test
	@bash ops/environment.sh lock/develop.txt

test: develop check ## every test, on SQLite and on a PostgreSQL started for it, with a real browser
	@bash ops/test.sh

test-spark: ## the law's SQL on Spark: a standalone master and two workers on loopback (fetches 450 MB once)
	@bash ops/system_packages.sh spark
	@bash ops/environment.sh lock/spark.txt
	@bash ops/test_spark.sh

check: develop ## style, types, imports, architecture
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache

bench: develop ## measured figures, a JSON object a line
	@for b in bench/*.py; do $(BIN)/python $$b; done

lock: ## settle the exact versions anew
	@bash ops/lock.sh

clean: ## remove what was made, except the record (var/)
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache build *.egg-info
