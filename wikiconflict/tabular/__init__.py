"""Articles as tables: one list of tables for CSV, data package, Parquet and SQL.

The package is not called ``tables``: the public function ``wikiconflict.tables`` would vanish behind a sub-module of
the same name once that is imported.
"""

from wikiconflict.tabular.columns import Column, ForeignKey, Table
from wikiconflict.tabular.declaration import SCHEMA, TABLES
from wikiconflict.tabular.rebuild import rebuild
from wikiconflict.tabular.rows import tables

__all__ = ["SCHEMA", "TABLES", "Column", "ForeignKey", "Table", "rebuild", "tables"]
