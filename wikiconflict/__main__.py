"""``python -m wikiconflict`` is the command ``wikiconflict``."""

from wikiconflict.cli import main

if __name__ == "__main__":
    main(prog_name="wikiconflict")
