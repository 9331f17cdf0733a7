"""``wikiconflict schema``: the JSON Schema of a record."""

import click


@click.command()
def schema() -> None:
    """Print the JSON Schema (2020-12) of a record."""
    import json

    from wikiconflict.schema import schema as record_schema

    click.echo(json.dumps(record_schema(), ensure_ascii=False, indent=2))
