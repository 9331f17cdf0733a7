# The two commands of the README: `make demo` runs the main job on real input, `make test` runs everything that must hold.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
EVAL_DIR ?= ../shared/eval
SCORE_OPTIONS ?= --skip events
DEMO_DIR ?= build/demo
WORKERS ?= auto

.PHONY: demo test test-spark test-lowest promises lint eval bench fuzz mutants docs clean

# A stamp, so that an unchanged pyproject.toml installs nothing again.
$(VENV)/.demo: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[db]'
	touch $@

$(VENV)/.test: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test]'
	touch $@ $(VENV)/.demo

demo: $(VENV)/.demo
	rm -rf $(DEMO_DIR)
	$(BIN)/wikiconflict convert fixtures/articles --to json --output $(DEMO_DIR)/json/
	$(BIN)/wikiconflict convert fixtures/articles --to csv --output $(DEMO_DIR)/csv/
	$(BIN)/wikiconflict convert fixtures/articles --to md --output $(DEMO_DIR)/md/
	$(BIN)/wikiconflict store fixtures/articles --db $(DEMO_DIR)/conflicts.sqlite
	$(BIN)/wikiconflict show fixtures/articles/mqm_militancy.txt
	$(BIN)/python docs/ask.py $(DEMO_DIR)/conflicts.sqlite
	@echo
	@echo "The articles of fixtures/articles, in $(DEMO_DIR)/ as JSON (json/), CSV tables (csv/), Markdown (md/) and a SQLite database:"
	@cd $(DEMO_DIR) && ls -R json csv md conflicts.sqlite

lint: $(VENV)/.test
	$(BIN)/ruff check wikiconflict tests
	$(BIN)/ruff format --check wikiconflict tests
	$(BIN)/mypy
	$(BIN)/lint-imports

test: $(VENV)/.test lint
	$(BIN)/python -m pytest -n $(WORKERS)

# A target of its own: it needs Java, and Spark is large.
$(VENV)/.spark: $(VENV)/.test
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test,spark]'
	touch $@

test-spark: $(VENV)/.spark
	@command -v java >/dev/null || { echo "make test-spark needs Java 17 or newer (apt-get install default-jre-headless)"; exit 1; }
	$(BIN)/python -m pytest -m spark tests/test_spark.py

# Accuracy on the evaluation sets, where they are at hand.
eval: $(VENV)/.test
	$(BIN)/python tests/evaluate.py $(EVAL_DIR) $(SCORE_OPTIONS)

bench: $(VENV)/.test
	$(BIN)/python tests/bench.py
	$(BIN)/python tests/bench_sinks.py
	$(BIN)/python tests/bench_linear.py

$(VENV)/.fuzz: pyproject.toml $(VENV)/.test
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test,fuzz]'
	touch $@

# A million generated pages through every public function; goes on where the last run stopped. With TARGET=parse (or a
# grammar, a container, all) a fuzzer that follows the code's branches instead. SECONDS bounds either.
COUNT ?= 1000000
fuzz: SECONDS ?= 0
fuzz: $(VENV)/.fuzz
	$(BIN)/python tests/fuzz/run.py --count $(COUNT) --seconds $(SECONDS) $(if $(TARGET),--target $(TARGET))

$(VENV)/.mutants: pyproject.toml $(VENV)/.test
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test,mutants]'
	touch $@

# Changes the grammars a line at a time and tells which changes no test notices: a random SAMPLE of each of MODULES
# (dates, quantities, people, parties, lists), drawn by SEED.
MODULES ?= dates quantities people parties lists
SAMPLE ?= 150
SEED ?= 1
mutants: SECONDS ?= 0
mutants: $(VENV)/.mutants
	$(BIN)/python tests/mutants.py --modules '$(MODULES)' --sample $(SAMPLE) --seed $(SEED) --seconds $(SECONDS)

$(VENV)/.docs: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[docs]'
	touch $@

# The site, in docs/_build/html; a link that leads nowhere is an error.
docs: $(VENV)/.docs
	$(BIN)/python docs/generate.py
	$(BIN)/sphinx-build --fail-on-warning --keep-going --nitpicky --quiet docs docs/_build/html

# The tests that need little, in an environment of the oldest packages that pyproject.toml allows.
test-lowest:
	$(PYTHON) -m venv $(VENV)-lowest
	$(VENV)-lowest/bin/python -m pip install --quiet --constraint tests/lowest.txt --editable '.[db,parquet,zstd]' \
		pytest hypothesis jsonschema
	$(VENV)-lowest/bin/python -m pytest tests/test_accounting.py tests/test_span_truth.py tests/test_gold.py \
		tests/test_blind.py tests/test_dates.py tests/test_quantities.py tests/test_records.py tests/test_inputs.py \
		tests/test_containers.py tests/test_cli.py

# The measures of docs/reliability.md at their full size; the tests do some of them with fewer articles.
promises: $(VENV)/.test
	CI=true WIKICONFLICT_STORED=10000 $(BIN)/python -m pytest -n $(WORKERS) tests/test_accounting.py \
		tests/test_span_truth.py tests/test_records.py tests/test_data_package.py tests/test_parquet.py \
		tests/test_databases.py tests/test_deterministic.py tests/test_killed.py tests/test_hostile_containers.py \
		tests/test_sinks.py tests/test_package.py

clean:
	rm -rf build dist docs/_build $(VENV)
