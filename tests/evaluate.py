"""``make eval``: converts the evaluation sets where they are present and scores the records.

Usage: evaluate.py EVAL_DIR. The scorers stand beside the sets; nothing of the sets is copied here.
"""

import subprocess
import sys
import tempfile
from pathlib import Path


def main() -> int:
    """Converts and scores every set that is there."""
    home = Path(sys.argv[1])
    if not home.is_dir():
        print(f"no evaluation sets at {home}; give their folder with EVAL_DIR=...")
        return 0
    command = Path(sys.executable).with_name("wikiconflict")
    status = 0
    for name in ("dev", "flattened"):
        articles, gold = home / name / "articles", home / name / "gold"
        if not articles.is_dir():
            continue
        with tempfile.TemporaryDirectory() as out:
            subprocess.run([command, "convert", articles, "--to", "json", "-o", f"{out}/"], check=True)
            print(f"== {name}", flush=True)
            status |= subprocess.call([sys.executable, home / "score.py", gold, out, *sys.argv[2:]])
        print(f"== events of {name} from outside the story", flush=True)
        status |= subprocess.call([sys.executable, Path(__file__).with_name("stray_events.py"), articles])
    for cases in sorted((home / "dev").glob("dates*.jsonl")):
        print(f"== {cases.name}", flush=True)
        convert = f"{command} convert {{inputs}} --to json --output {{output}}"
        status |= subprocess.call([sys.executable, home / "score_dates.py", cases, "--command", convert])
    print("== events against labels", flush=True)
    status |= subprocess.call([sys.executable, Path(__file__).with_name("score_events.py"), home / "dev" / "articles"])
    return status


if __name__ == "__main__":
    sys.exit(main())
