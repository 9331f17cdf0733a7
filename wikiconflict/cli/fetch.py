"""``wikiconflict fetch``: articles from a wiki's API."""

import click


@click.command()
@click.argument("articles", nargs=-1, required=True, metavar="TITLE|URL...")
@click.option("--language", default="en", show_default=True, help="The Wikipedia to look titles up in.")
@click.option("--api", metavar="URL", help="The api.php of another wiki.")
@click.option("-o", "--output", metavar="PATH", help="File to write; standard output when not given.")
def fetch(articles: tuple[str, ...], language: str, api: str | None, output: str | None) -> None:
    """Get articles from Wikipedia.

    Writes the API's answers, one an article and line, with title, revision and time; the other commands read them:
    wikiconflict fetch "Battle of Cannae" | wikiconflict show -
    """
    import json
    from pathlib import Path

    from wikiconflict.exporters.files import write_text
    from wikiconflict.fetching import FetchError
    from wikiconflict.fetching import fetch as answers

    try:
        lines = (
            f"{json.dumps(answer, ensure_ascii=False)}\n" for answer in answers(articles, language=language, api=api)
        )
        if output is not None:
            write_text(Path(output), lines)
        else:
            for line in lines:
                click.echo(line.encode("utf-8", "backslashreplace"), nl=False)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="TITLE|URL") from None
    except FetchError as error:
        raise click.ClickException(str(error)) from None
