"""The command ``wikiconflict``: one command a public function, each in a module that is imported when it is called."""

import os
import sys
from importlib import import_module
from typing import Any

import click

from wikiconflict.version import __version__

#: Command -> the module that holds it under its own name.
COMMANDS = {
    "convert": "wikiconflict.cli.convert",
    "store": "wikiconflict.cli.store",
    "show": "wikiconflict.cli.show",
    "report": "wikiconflict.cli.report",
    "compare": "wikiconflict.cli.compare",
    "fetch": "wikiconflict.cli.fetch",
    "audit": "wikiconflict.cli.audit",
    "explain": "wikiconflict.cli.explain",
    "schema": "wikiconflict.cli.schema",
}

INTERRUPTED = 130


class _Commands(click.Group):
    """A group that imports a command when it is named, and ends quietly on Ctrl-C and on a closed pipe."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(COMMANDS[cmd_name]), cmd_name)
        return command

    def invoke(self, ctx: click.Context) -> Any:
        try:
            try:
                return super().invoke(ctx)
            finally:
                sys.stdout.flush()
        except KeyboardInterrupt:
            click.echo("Interrupted; files that were finished are whole, no other was written.", err=True)
            ctx.exit(INTERRUPTED)
        except BrokenPipeError:
            # The reader has what it wanted. Python flushes stdout once more at exit, which must not complain either.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(0)


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 all read (diagnostics included), 1 an input unreadable or set aside and the rest written, "
    "2 usage, 3 a container damaged or truncated, 130 interrupted.",
)
@click.version_option(__version__, prog_name="wikiconflict")
def main() -> None:
    """Typed, traceable records from Wikipedia's conflict articles."""
