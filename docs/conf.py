"""The site: Sphinx with MyST and furo; no script or font comes from elsewhere."""

from wikiconflict.version import __version__

project = "wikiconflict"
author = "The wikiconflict developers"
copyright = "The wikiconflict developers"
version = release = __version__
extensions = ["myst_parser"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "wikiconflict"
html_extra_path = ["schema.json"]
html_show_sphinx = False
myst_heading_anchors = 3
nitpicky = True
