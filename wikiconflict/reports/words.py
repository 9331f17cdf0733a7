"""Entries of the record in one line of HTML each, linked to their evidence and, where known, to their article."""

from collections.abc import Iterable

from wikiconflict.exporters.markdown_text import article_address
from wikiconflict.exporters.wording import amount_words, fate_words, kind_words, period_words
from wikiconflict.model import CasualtyFigure, Combatant, Commander, Date, Fate, Link, Side, StrengthFigure, Text, Unit
from wikiconflict.reports.evidence import Evidence
from wikiconflict.reports.markup import Html, element, join, text_of
from wikiconflict.source import Span

#: Signs of the fates; the words stand beside them.
_SIGNS: dict[Fate, str] = {
    "killed_in_action": "†",
    "presumed_killed": "†",
    "died_of_wounds": "†",
    "died_of_natural_causes": "†",
    "died": "†",
    "executed": "†",
    "assassinated": "†",
    "suicide": "†",
    "wounded_in_action": "✚",
    "prisoner_of_war": "⚑",
    "surrendered": "⚑",
    "arrested": "⚑",
    "missing_in_action": "?",
    "changed_sides": "⇄",
    "deserted": "↷",
    "exiled": "↗",
}


class Words:
    """The lines of one article."""

    def __init__(self, evidence: Evidence, language: str | None) -> None:
        self.evidence = evidence
        self._language = language

    def named(self, name: str, target: str | None, span: Span | None) -> Html:
        """A name, linked to its excerpt; behind it a link to the article of that name, where the wiki is known."""
        address = article_address(target, self._language)
        arrow = (
            element("a", "↗", href=address, class_="wiki", rel="noreferrer", aria_label=f"{name}: article on Wikipedia")
            if address
            else None
        )
        return join(self.evidence.value(name, span), arrow)

    def link(self, link: Link) -> Html:
        """A link of the box."""
        return self.named(link.name, link.target, link.span)

    def links(self, links: Iterable[Link]) -> Html:
        """Links in one line."""
        return join([join(" · " if index else None, self.link(link)) for index, link in enumerate(links)])

    def party(self, party: Combatant | Unit) -> Html:
        """A party or unit: name, then flag, period and note."""
        return join(
            self.named(party.name, party.target, party.span),
            self._remarks(
                self._flags(party.name, (party.flag,) if party.flag else ()),
                self.period(party.start, party.end),
                self.evidence.value(party.note) if party.note else None,
            ),
        )

    def person(self, person: Commander) -> Html:
        """A commander: rank, name, fates as signs and words, then flags, period and note."""
        return join(
            element("span", self.evidence.value(person.rank, person.span), " ", class_="rank") if person.rank else None,
            self.named(person.name, person.target, person.span),
            [
                join(
                    " ",
                    element(
                        "span", element("span", _SIGNS[fate], aria_hidden="true"), " ", fate_words(fate), class_="fate"
                    ),
                )
                for fate in person.fates
            ],
            self._remarks(
                self._flags(person.name, person.flags),
                self.period(person.start, person.end),
                self.evidence.value(person.note) if person.note else None,
            ),
        )

    def figure(self, figure: StrengthFigure | CasualtyFigure, *, amount: bool = True) -> Html:
        """A figure: how many, of whom or what, what befell them; then when, whose and who says so."""
        known = figure.minimum is not None or figure.maximum is not None
        if not known:
            # the page's own words say more than "unknown": hundreds, heavy, several
            said = [text_of(figure.text) if figure.text.strip() else Html("unknown number")]
        else:
            kinds = kind_words(figure) if isinstance(figure, CasualtyFigure) else None
            said = [
                join(word)
                for word in (
                    amount_words(figure) if amount else None,
                    text_of(figure.who) if figure.who else None,
                    text_of(figure.unit) if figure.unit else None,
                    kinds,
                )
                if word
            ]
            if not said:
                said = [Html("people")]
        return join(
            self.evidence.link(Html(" ".join(said)), figure.span),
            self._remarks(
                self._flags("", figure.flags),
                self.period(figure.start, figure.end),
                join("according to ", self.evidence.value(figure.claimed_by)) if figure.claimed_by else None,
            ),
        )

    def period(self, start: Date | None, end: Date | None, *, ongoing: bool = False) -> Html | None:
        """A span of time, linked to the excerpt of its first date."""
        said = period_words(start, end, ongoing=ongoing)
        if not said:
            return None
        return self.evidence.link(said, next((date.span for date in (start, end) if date is not None), None))

    def _flags(self, name: str, flags: tuple[Text, ...]) -> Html | None:
        shown = [text_of(flag) for flag in flags if flag.casefold() != name.casefold() and flag.strip()]
        return join("flag: ", Html(", ".join(shown))) if shown else None

    def _remarks(self, *remarks: Html | None) -> Html | None:
        said = [remark for remark in remarks if remark]
        return element("span", " (", Html("; ".join(said)), ")", class_="remark") if said else None


def side_title(side: Side) -> Html:
    """What to call a side: its label, else its first parties, else its number."""
    if not side.number:
        return Html("All sides together")
    if side.label and side.label.strip():
        return text_of(side.label[0].upper() + side.label[1:])
    names = list(dict.fromkeys(party.name for party in side.combatants if party.name.strip()))
    if len(names) > 2:
        return join(text_of(names[0]), ", ", text_of(names[1]), " and others")
    return Html(" and ".join(map(text_of, names))) if names else Html(f"Side {side.number}")
