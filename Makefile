# The checks of the project. Each target uses the virtual environment in .venv and makes it where it is missing.
PY := .venv/bin/python

.PHONY: check format lint types imports test test-slow bench accuracy picture keys snapshots

check: lint types imports test

.venv/installed: pyproject.toml
	python3 -m venv .venv
	.venv/bin/pip install --quiet -e '.[check]'
	touch $@

format: .venv/installed
	$(PY) -m ruff format .
	$(PY) -m ruff check --fix .

lint: .venv/installed
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .

types: .venv/installed
	$(PY) -m mypy

imports: .venv/installed
	.venv/bin/lint-imports

test: .venv/installed
	$(PY) -m pytest -n auto

test-slow: .venv/installed
	$(PY) -m pytest -m slow

snapshots: .venv/installed
	$(PY) -m pytest tests/app --snapshot-update

bench: .venv/installed
	$(PY) tests/bench/startup.py
	$(PY) tests/bench/throughput.py
	$(PY) tests/bench/figures.py
	$(PY) tests/bench/headings.py
	$(PY) tests/bench/pages.py
	$(PY) tests/bench/adding.py

picture: .venv/installed
	$(PY) docs/make_picture.py

accuracy: .venv/installed
	$(PY) tests/accuracy/bench.py

keys: .venv/installed
	$(PY) docs/make_keys.py
