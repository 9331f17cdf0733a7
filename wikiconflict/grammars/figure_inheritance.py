"""What figures of one line take from each other: a later number its noun, a part its whole's kinds, a line its date."""

from collections.abc import Sequence

from wikiconflict.grammars.figure_lines import Draft


def inherit(drafts: Sequence[Draft], *, losses: bool) -> None:
    """Completes the drafts of one line in place, their parts included."""
    for index, draft in enumerate(drafts):
        if index:
            _take_noun(draft, drafts[index - 1], losses)
    if losses:
        _spread_kinds(drafts)
    _spread_dates(drafts)
    _spread_claims(drafts)
    for index, draft in enumerate(drafts):
        if index and not draft.flags and draft.group is None:
            draft.flags = drafts[index - 1].flags
        if index and draft.group is None and not draft.said.total and not drafts[index - 1].said.total:
            draft.group = drafts[index - 1].group
        _give_parts(draft, losses)


def _take_noun(draft: Draft, before: Draft, losses: bool) -> None:
    """A number without a noun counts what the number before it counts."""
    if draft.noun is not None or before.noun is None or draft.said.total or before.said.total:
        return
    if draft.group is not None and draft.group != before.group:
        return
    if losses and is_materiel(before) and draft.said.kinds and not draft.said.freight:
        return
    copy_noun(draft, before)


def exceeds(draft: Draft, whole: Draft) -> bool:
    """Whether a number is too large to count a part of what another counts."""
    return draft.minimum is not None and whole.maximum is not None and draft.minimum > whole.maximum


def copy_noun(draft: Draft, other: Draft) -> None:
    """Lets a draft count what another counts."""
    draft.noun, draft.said.sort, draft.said.form = other.noun, other.said.sort, other.said.form


def is_materiel(draft: Draft) -> bool:
    """Whether a draft counts ships, vehicles, aircraft, weapons."""
    return draft.noun is not None and draft.said.sort == "materiel"


def _spread_kinds(drafts: Sequence[Draft]) -> None:
    """``3 officers and 15 men killed``: the last fate holds for the persons before; else the first."""
    own = [list(draft.said.kinds) for draft in drafts]
    for index, draft in enumerate(drafts):
        if own[index] or is_materiel(draft):
            continue
        ahead = index + 1
        if draft.noun is not None and not draft.said.part and ahead < len(drafts):
            while ahead < len(drafts) and not own[ahead] and drafts[ahead].noun is not None:
                ahead += 1
            if ahead < len(drafts) and own[ahead] and _has_own_noun(drafts[ahead], drafts[ahead - 1]):
                draft.said.add(own[ahead])
                continue
        if index and not is_materiel(drafts[index - 1]) and not draft.said.befallen:  # ``4 executed, 14 released``
            draft.said.add(drafts[index - 1].said.kinds)


def _has_own_noun(draft: Draft, before: Draft) -> bool:
    return draft.noun is not None and draft.noun is not before.noun and not is_materiel(draft)


def _spread_dates(drafts: Sequence[Draft]) -> None:
    """A closing date in parentheses, or one before the first number, holds for the whole line."""
    dated = [draft for draft in drafts if draft.date is not None]
    if len(dated) != 1 or len(drafts) == 1:
        return
    closing = dated[0] is drafts[-1] and dated[0].dated_in_note
    leading = dated[0] is drafts[0] and dated[0].dated_in_front
    if closing or leading:
        for draft in drafts:
            draft.date = dated[0].date


def _spread_claims(drafts: Sequence[Draft]) -> None:
    """A claimant behind the last number, or before the first, holds for the whole line."""
    named = [draft for draft in drafts if draft.claimed_by is not None]
    if len(named) == 1 and (named[0] is drafts[-1] or (named[0] is drafts[0] and named[0].claimed_in_front)):
        for draft in drafts:
            draft.claimed_by = named[0].claimed_by


def _give_parts(draft: Draft, losses: bool) -> None:
    """Parts take from their whole what they do not name."""
    if not draft.parts:
        return
    inherit(draft.parts, losses=losses)
    for part in draft.parts:
        if is_materiel(draft) and not part.said.kinds and (part.said.doubtful or part.said.sort == "unknown"):
            part.said.sort = "materiel"  # 12 aircraft (8 fighters, 4 bombers)
        take_whole(part, draft, losses=losses)
        part.flags = part.flags or draft.flags
        if part.group is None:
            part.group = draft.group
        part.date = part.date or draft.date
        part.claimed_by = part.claimed_by or draft.claimed_by


def take_whole(part: Draft, whole: Draft, *, losses: bool) -> None:
    """A part takes the kinds and the noun of its whole where it names none."""
    if losses and not part.said.kinds and not is_materiel(part) and not is_materiel(whole):
        part.said.add(whole.said.kinds)
    persons = losses and is_materiel(whole) and part.said.kinds and not part.said.freight
    if part.noun is None and whole.noun is not None and not persons and not exceeds(part, whole):
        copy_noun(part, whole)
