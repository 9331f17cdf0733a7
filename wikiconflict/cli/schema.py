"""``wikiconflict schema``: what to rely on, as JSON Schema, SQL or data package."""

from typing import Literal

import click


@click.command()
@click.option(
    "--to",
    type=click.Choice(("json", "sql", "datapackage")),
    default="json",
    show_default=True,
    help="The record as JSON Schema (2020-12), the tables as SQL, or as a data package.",
)
@click.option(
    "--for",
    "kind",
    type=click.Choice(("sqlite", "postgresql")),
    default="sqlite",
    show_default=True,
    help="The database that --to sql is for.",
)
def schema(to: Literal["json", "sql", "datapackage"], kind: Literal["sqlite", "postgresql"]) -> None:
    """Print the schema of records (JSON Schema 2020-12), or of the tables."""
    import json

    if to == "sql":
        try:
            from wikiconflict.databases.ddl import ddl
        except ImportError:
            raise click.UsageError("SQLAlchemy is not installed; install it: pip install 'wikiconflict[db]'") from None
        click.echo(";\n\n".join(ddl(kind)) + ";")
        return
    if to == "datapackage":
        from wikiconflict.exporters.data_package import package_schema

        found = package_schema()
    else:
        from wikiconflict.schema import schema as record_schema

        found = record_schema()
    click.echo(json.dumps(found, ensure_ascii=False, indent=2))
