# The commands of the project; `make help` lists them. Needs CPython 3.11 or 3.12, pip and make.
PYTHON ?= $(shell command -v python3.11 || command -v python3.12 || command -v python3)
VENV := .venv
PY := $(VENV)/bin/python
PORT ?= 3000

export UV_PYTHON_DOWNLOADS := never
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export DO_NOT_TRACK := 1
export DBT_SEND_ANONYMOUS_USAGE_STATS := false

.DEFAULT_GOAL := help
.PHONY: help refresh test lint dagster evaluate bench explain settings readme lock clean

help: ## list the commands
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

# Installs a lock file: by uv where there is one, else by pip (pip is not needed inside the environment).
define install
	@test -x $(PY) || $(PYTHON) -m venv --without-pip $(VENV)
	@echo "Installing $(1) into $(VENV)"
	@if command -v uv >/dev/null 2>&1 && uv --version >/dev/null 2>&1; then \
		uv pip install --quiet --python $(PY) --require-hashes --compile-bytecode -r $(1); \
	else \
		$(PYTHON) -m pip --python $(PY) install --quiet --require-hashes -r $(1); \
	fi
	@touch $@
endef

$(VENV)/.runtime: requirements.lock
	$(call install,requirements.lock)

$(VENV)/.dev: requirements-dev.lock $(VENV)/.runtime
	$(call install,requirements-dev.lock)

refresh: $(VENV)/.runtime ## articles in, warehouse out
	@$(PY) -m orchestration.refresh

test: $(VENV)/.dev ## run the tests
	@$(PY) -m pytest

lint: $(VENV)/.dev ## ruff and mypy
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy

dagster: $(VENV)/.runtime ## the Dagster UI on localhost, PORT=3000
	@$(PY) -m orchestration.ui --port $(PORT)

evaluate: $(VENV)/.runtime ## score the coder against the gold data
	@$(PY) -m orchestration.evaluate $(ARGS)

bench: $(VENV)/.dev ## speed of the coder and of a refresh
	@$(PY) -m orchestration.benchmark $(ARGS)

explain: $(VENV)/.runtime ## what an event was coded from, EVENT=e_...
	@$(PY) -m orchestration.explain "$(EVENT)"

settings: $(VENV)/.runtime ## the settings in force and where they come from
	@$(PY) -m orchestration.settings

readme: $(VENV)/.runtime ## write the figures and rows of README.md anew
	@$(PY) -m orchestration.readme

lock: ## write the lock files anew from pyproject.toml (needs uv)
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-header -q -o requirements.lock
	uv pip compile pyproject.toml --group dev -c requirements.lock --universal --python-version 3.11 \
		--generate-hashes --no-strip-extras --no-header -q -o requirements-dev.lock

clean: ## remove the environment, caches and the default warehouse
	rm -rf $(VENV) warehouse target logs .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
