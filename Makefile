# The commands of the project; `make help` lists them. Needs CPython 3.11 or 3.12, pip and make.
PYTHON ?= $(shell command -v python3.11 || command -v python3.12 || command -v python3)
VENV := .venv
PY := $(VENV)/bin/python
COMPILE := --compile-bytecode
CLIENTS := .clients
AUDIT := .audit
PORT ?= 3000

export UV_PYTHON_DOWNLOADS := never
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export DO_NOT_TRACK := 1
export DBT_SEND_ANONYMOUS_USAGE_STATS := false

.DEFAULT_GOAL := help
.PHONY: help docs refresh ask report notebook clients test lint dagster evaluate bench kills audit explain settings readme codebook dictionary lock clean

help: ## list the commands
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

# Installs a lock file: by uv where there is one, else by pip (pip is not needed inside the environment).
define install
	@test -x $(PY) || $(PYTHON) -m venv --without-pip $(VENV)
	@echo "Installing $(1) into $(VENV)"
	@if command -v uv >/dev/null 2>&1 && uv --version >/dev/null 2>&1; then \
		uv pip install --quiet --python $(PY) --require-hashes $(COMPILE) -r $(1); \
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

ask: $(VENV)/.runtime ## the questions of analyses/; answer one by Q=1, or a file of SQL by Q=file.sql
	@$(PY) -m orchestration.ask "$(Q)"

report: $(VENV)/.runtime ## the published warehouse as one HTML page, report.html
	@$(PY) -m orchestration.report

notebook: $(VENV)/.dev ## a tour of the published warehouse as a notebook, FILE=another.duckdb
	@MARIMO_SKIP_UPDATE_CHECK=1 $(PY) -m marimo edit examples/tour.py $(if $(FILE),-- --file $(abspath $(FILE)))

# The BI clients of examples/clients, each in an environment of its own.
$(CLIENTS)/duckdb-%/.installed: VENV = $(@D)
$(CLIENTS)/duckdb-%/.installed: PY = $(@D)/bin/python
$(CLIENTS)/duckdb-%/.installed: COMPILE =
$(CLIENTS)/duckdb-%/.installed: examples/clients/duckdb-%.lock
	$(call install,$<)

# In a copy: npm writes into the lock file what this machine leaves out.
$(CLIENTS)/node/.installed: examples/clients/node/package-lock.json examples/clients/node/client.mjs
	@mkdir -p $(@D) && cp examples/clients/node/*.json examples/clients/node/*.mjs $(@D)
	@if command -v npm >/dev/null 2>&1; then \
		echo "Installing examples/clients/node into $(@D)"; \
		npm install --prefix $(@D) --no-audit --no-fund --silent && touch $@; \
	else echo "No npm: the client for Node is left out"; fi

CLIENT_ENVIRONMENTS := $(foreach name,duckdb-1.4 duckdb-1.5 duckdb-2.0 node,$(CLIENTS)/$(name)/.installed)

clients: $(CLIENT_ENVIRONMENTS) ## the environments in which the tests run BI clients

test: $(VENV)/.dev ## run the tests, a file at a time on every core up to four
	@$(PY) -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder

lint: $(VENV)/.dev ## ruff and mypy
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy

dagster: $(VENV)/.runtime ## the Dagster UI on localhost, PORT=3000
	@$(PY) -m orchestration.ui --port $(PORT)

evaluate: $(VENV)/.runtime ## score the coder against the gold data
	@$(PY) -m orchestration.evaluate $(ARGS)

kills: $(VENV)/.dev ## kill refreshes at random moments, KILLS=50
	@KILLS=$${KILLS:-50} $(PY) -m pytest tests/orchestration/test_killed.py -s

bench: $(VENV)/.dev ## speed of the coder and of a refresh
	@$(PY) -m orchestration.benchmark $(ARGS)

explain: $(VENV)/.runtime ## what an event was coded from, EVENT=e_...
	@$(PY) -m orchestration.explain "$(EVENT)"

settings: $(VENV)/.runtime ## the settings in force and where they come from
	@$(PY) -m orchestration.settings

readme: $(VENV)/.runtime ## write the figures and rows of README.md anew
	@$(PY) -m orchestration.readme

docs: $(VENV)/.runtime ## dbt's pages of the models as one file, no network needed
	@$(PY) -m orchestration.model_docs

codebook: $(VENV)/.runtime ## write the rows of docs/codebook.md's examples anew
	@$(PY) -m orchestration.codebook

dictionary: $(VENV)/.runtime ## write docs/data-dictionary.md from the published file
	@$(PY) -m orchestration.dictionary

# pip-audit in an environment of its own: it needs much that the project does not.
$(AUDIT)/.installed: VENV = $(AUDIT)
$(AUDIT)/.installed: PY = $(AUDIT)/bin/python
$(AUDIT)/.installed: requirements-audit.lock
	$(call install,requirements-audit.lock)

audit: $(AUDIT)/.installed ## known faults of the locked packages, where a service of advisories can be asked
	@$(AUDIT)/bin/python -m orchestration.audit

lock: ## write the lock files anew from pyproject.toml (needs uv)
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-header -q -o requirements.lock
	uv pip compile pyproject.toml --group deploy -c requirements.lock --universal --python-version 3.11 \
		--generate-hashes --no-strip-extras --no-header -q -o deploy/requirements.lock
	uv pip compile pyproject.toml --group dev -c requirements.lock --universal --python-version 3.11 \
		--generate-hashes --no-strip-extras --no-header -q -o requirements-dev.lock
	uv pip compile --group audit --universal --python-version 3.11 --generate-hashes --no-header -q -o requirements-audit.lock

clean: ## remove the environment, caches and the default warehouse
	rm -rf $(VENV) $(CLIENTS) $(AUDIT) warehouse target logs .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
