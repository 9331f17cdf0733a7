"""Articles in a running notebook: Jupyter shows them as HTML, a list of them as a table, other lists as ever."""

from pathlib import Path

import nbformat
from nbclient import NotebookClient

REFERENCE = Path(__file__).parent.parent / "fixtures" / "articles" / "mqm_militancy.txt"
CELLS = (
    f"import wikiconflict\narticle = wikiconflict.parse_file({str(REFERENCE)!r})\narticle",
    "article.conflict",
    "[article, article]",
    "[1, 2]",
    "[]",
)


def test_a_notebook_shows_articles(tmp_path: Path) -> None:
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in CELLS])
    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(tmp_path)}}).execute()
    article, conflict, several, numbers, nothing = (cell.outputs[0].data for cell in notebook.cells)
    assert "<svg" in article["text/html"]
    assert article["text/markdown"].startswith("# MQM militancy")
    assert "Government of Pakistan" in conflict["text/html"]
    assert several["text/html"].count("MQM militancy") == 2
    assert dict(numbers) == {"text/plain": "[1, 2]"}
    assert dict(nothing) == {"text/plain": "[]"}
