"""One target under Atheris: ``python guided.py TARGET FOLDER [libFuzzer's options]``; ``run.py`` calls it."""

import os
import sys
from hashlib import sha256
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).parents[1]))
with atheris.instrument_imports(include=["wikiconflict"]):
    from fuzz.pages import TOKENS
    from fuzz.targets import TARGETS, seeds


def main() -> None:
    name, folder, *more = sys.argv[1:]
    corpus, words = Path(folder, "corpus"), Path(folder, "words.txt")
    for seed in seeds(name):
        file = corpus / sha256(seed).hexdigest()[:20]
        if not file.exists():
            file.write_bytes(seed)
    words.write_text("".join(f'"{_quoted(token)}"\n' for token in TOKENS))
    options = [
        f"-artifact_prefix={folder}{os.sep}findings{os.sep}",
        f"-dict={words}",
        "-max_len=3000",
        "-timeout=120",
        "-report_slow_units=60",
        "-rss_limit_mb=2048",
        "-print_final_stats=1",
    ]
    atheris.Setup([sys.argv[0], str(corpus), *options, *more], TARGETS[name])
    atheris.Fuzz()


def _quoted(token: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in token.encode("utf-8", "surrogatepass"))


if __name__ == "__main__":
    main()
