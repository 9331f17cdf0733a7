"""What the commands say on stderr, and the exit code that the inputs' errors come to."""

from collections.abc import Sequence

import click

from wikiconflict.inputs import DamagedError, InputError

SET_ASIDE = 1
DAMAGED = 3

_NAMED = 10


class Failures:
    """Counts the inputs that gave no article, and tells of each at once."""

    def __init__(self) -> None:
        self.count = 0
        self.exit_code = 0

    def tell(self, error: InputError) -> None:
        """Prints the error and remembers its exit code; damage outweighs the rest."""
        self.count += 1
        self.exit_code = max(self.exit_code, DAMAGED if isinstance(error, DamagedError) else SET_ASIDE)
        say(f"Error: {error}")


def say(message: str) -> None:
    """Prints a message to stderr; names and texts of the input cannot steer the terminal."""
    from wikiconflict.cli.terminal import harmless

    click.echo(harmless(message), err=True)


def name_passed_over(names: Sequence[str]) -> None:
    """Counts and names what a folder holds besides inputs."""
    if names:
        more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
        say(f"Passed over {count(len(names), 'other file')}: {', '.join(names[:_NAMED])}{more}")


def count(number: int, noun: str) -> str:
    """``1 article``, ``2 articles``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
