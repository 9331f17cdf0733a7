"""``wikiconflict explain``: what the diagnostic codes mean."""

from difflib import get_close_matches

import click

from wikiconflict.diagnostics import CODES


@click.command()
@click.argument("code", required=False)
def explain(code: str | None) -> None:
    """Say what a diagnostic CODE means and what to do about it; without CODE, list all."""
    if code is None:
        width = max(map(len, CODES))
        for name, known in CODES.items():
            click.echo(f"{name:<{width}}  {known.severity:<7}  {known.summary}")
        return
    if code not in CODES:
        raise click.BadParameter(_unknown(code), param_hint="CODE")
    known = CODES[code]
    click.echo(f"{code} ({known.severity}): {known.summary}\nRemedy: {known.remedy}")


def _unknown(code: str) -> str:
    last = code.rpartition(".")[2].lower()
    near = get_close_matches(code.lower(), CODES, n=3, cutoff=0.6)
    near += [name for name in CODES if last and last in name.split(".") and name not in near]
    hint = f"near it: {', '.join(near)}" if near else "`wikiconflict explain` lists all"
    return f"there is no diagnostic {code!r}; {hint}"
