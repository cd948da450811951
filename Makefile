# One command a verb; `make help` lists them. Everything runs from .venv, which `make setup` makes
# from requirements.lock. Choose the Python that makes it with `make setup PYTHON=python3.12`.

MAKEFLAGS += --no-builtin-rules
SHELL := /bin/sh
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

PYTHON ?= python3 python3.13 python3.12 python3.11
PORT   ?= 8000
PY     := .venv/bin/python
READY  := .venv/.ready
SITE   := _build/html
BOOK   := _build/.book

# Training a chapter's network gives the same digits again only with one BLAS thread.
ONE_THREAD := OPENBLAS_NUM_THREADS=1 MKL_NUM_THREADS=1 OMP_NUM_THREADS=1

CHAPTERS := $(wildcard book/*.ipynb)
SOLUTIONS := $(wildcard solutions/*.ipynb)
SOURCES  := _config.yml _toc.yml $(shell find book exercises nnla -type f -not -path '*/.*' -not -name '*.pyc')

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(READY) ## make .venv and install every tool from the lock (the others do this for themselves)

$(READY): requirements.lock pyproject.toml
	@set -e; \
	if ! $(PY) -c '' 2>/dev/null; then \
	    found=; \
	    for python in $(PYTHON); do \
	        if $$python -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null; \
	        then found=$$python; break; fi; \
	    done; \
	    if [ -z "$$found" ]; then \
	        echo "The book's tools need Python 3.11, 3.12 or 3.13; none of these is one: $(PYTHON)." >&2; \
	        echo "Install one (Debian, Ubuntu: apt install python3 python3-venv; or python.org), then: make setup PYTHON=/path/to/python3.12" >&2; \
	        exit 1; \
	    fi; \
	    if ! $$found -c 'import ensurepip, venv' 2>/dev/null; then \
	        echo "$$found has no venv module with pip. Debian, Ubuntu: apt install python3-venv" >&2; \
	        exit 1; \
	    fi; \
	    echo "Making .venv with $$($$found --version)"; \
	    $$found -m venv --clear .venv; \
	fi
	$(PY) -m pip install --disable-pip-version-check --quiet --require-hashes -r requirements.lock
	$(PY) -m pip install --disable-pip-version-check --quiet --no-deps --no-build-isolation -e .
	@# nbgrader serves the tests; its buttons for teachers would only stand in a learner's way.
	@.venv/bin/jupyter labextension disable --level=sys_prefix @jupyter/nbgrader >/dev/null 2>&1
	@touch $@

book: $(BOOK) ## build the book into _build/html (a warning is an error; no chapter is run)
	@echo "The book is built. Open $(SITE)/index.html, or run: make serve"

# Sphinx reads a page that only warned as unchanged next time, so a failed build leaves no doctrees.
$(BOOK): $(READY) $(SOURCES)
	@rm -f $@
	@echo "Building the book"; .venv/bin/jupyter-book build . -q -W -n --keep-going || { \
	    rm -rf _build/.doctrees; \
	    echo "The book was not built: each line above with WARNING or ERROR names a file and what is wrong there." >&2; \
	    exit 1; }
	@touch $@

serve: book ## serve the built book on this machine (PORT=8000)
	@echo "Serving the book at http://localhost:$(PORT) until Ctrl-C"
	@$(PY) -m http.server --bind localhost --directory $(SITE) $(PORT)

lab: $(READY) ## open JupyterLab on the chapters and exercises
	$(ONE_THREAD) $(PY) -m jupyterlab

check: $(READY) lint types ## the fast half for daily work: lint, types, unit tests
	$(ONE_THREAD) $(PY) -m pytest -n auto -m "not slow"

test: $(READY) lint types ## everything: lint, types, a clean book build, all tests, every notebook run again
	rm -rf _build
	$(MAKE) book
	$(ONE_THREAD) $(PY) -m pytest -n auto --dist loadfile --nbval --nbval-current-env nnla tests $(CHAPTERS) $(SOLUTIONS)

lint: $(READY) ## formatting and lint (ruff)
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .

types: $(READY) ## static types of the library (mypy)
	$(PY) -m mypy

format: $(READY) ## format the code, repair what lint can repair, normalize the notebooks
	$(PY) -m ruff format .
	$(PY) -m ruff check --fix .
	$(PY) book/_tools/notebooks.py $(CHAPTERS) $(SOLUTIONS)

run: $(READY) ## run the chapters again and store their outputs (one: CHAPTERS=book/matmul.ipynb)
	$(ONE_THREAD) .venv/bin/jupyter nbconvert --to notebook --execute --inplace $(CHAPTERS)
	$(PY) book/_tools/notebooks.py $(CHAPTERS)

exercises: $(READY) ## make exercises/ from solutions/
	.venv/bin/nnla generate solutions --out exercises
	@$(PY) book/_tools/notebooks.py solutions/*.ipynb exercises/*.ipynb

figures: ## lint, type-check and test the scripts of the live figures, and bundle them (needs Node)
	@command -v npm >/dev/null || { echo "make figures needs Node: apt install nodejs npm" >&2; exit 1; }
	cd nnla/figures/src && npm ci --silent && \
	    for script in lint check test build; do npm run --silent $$script || exit 1; done

normalize: $(READY) ## normalize the notebooks: stable ids, no widget state, no stray metadata
	$(PY) book/_tools/notebooks.py $(CHAPTERS) $(SOLUTIONS)

bench: $(READY) ## measure speed against the library's claims
	$(PY) -m tests.bench

dist: book ## make what a release publishes, in dist/: wheel, book, exercises, checksums (TAG=v1.2.3)
	rm -rf dist
	$(PY) -m hatchling build --directory dist
	$(PY) book/_tools/pack.py dist nnla-book=$(SITE) \
	    $(if $(wildcard exercises),exercises=exercises) $(if $(TAG),--tag $(TAG))

lock: ## write requirements.lock again from pyproject.toml (needs uv: pip install uv)
	@command -v uv >/dev/null || { echo "make lock needs uv: pip install uv" >&2; exit 1; }
	uv pip compile --quiet --universal --python-version 3.11 --all-extras --generate-hashes \
	    --no-emit-index-url --no-emit-find-links --no-annotate --no-header pyproject.toml -o requirements.lock

clean: ## delete what was built; .venv stays
	rm -rf _build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -not -path './.venv/*' -prune -exec rm -rf {} +

.PHONY: help setup book serve lab check test lint types format run exercises figures normalize bench dist lock clean
