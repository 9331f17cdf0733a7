"""The words of English sentences."""

from wikiconflict.vocabulary.phrases import phrases
from wikiconflict.vocabulary.prose import ProseWords

_NUMBERS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
)

PROSE = ProseWords(
    abbreviations=frozenset(
        phrases(
            """gen, lt, col, maj, capt, cpt, sgt, cpl, pvt, brig, adm, cmdr, cdr, comdr, commdr, lieut, genl, gov, pres,
            sen, rep, amb, hon, rev, fr, dr, mr, mrs, ms, messrs, prof, st, ste, mt, ft, jr, sr, vs, v, cf, viz, ca, c,
            approx, est, dept, univ, assn, bros, co, corp, inc, ltd, div, bn, regt, bde, art, inf, cav, hist, ed, eds,
            trans, vol, vols, e.g, i.e, b, d, r, fl, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, mon,
            tue, tues, wed, thu, thur, thurs, fri, sat, sun, nos, fig, figs, sec, ch, chap, al, op, cit, gov't, aka,
            ave, blvd, rd, mar-gen, lt.-gen, maj.-gen, brig.-gen, lt.-col, r.adm, v.adm, pp, esp, incl, resp"""
        )
    ),
    numbered=frozenset(phrases("no, nos, art, p, pp, vol, ch, fig, sec, reg, op, cap, u, ss, mk, pt, par, bk")),
    closing_abbreviations=frozenset(
        phrases(
            """u.s, u.s.a, u.k, u.n, u.s.s.r, d.c, e.u, etc, a.m, p.m, b.c, a.d, b.c.e, c.e, jr, sr, inc, co, ltd,
            corp, al, o.s, n.s, ph.d, m.d"""
        )
    ),
    openers=frozenset(
        phrases(
            """the, a, an, this, that, these, those, he, she, it, they, we, i, his, her, its, their, our, in, on, at, by,
            from, during, after, before, when, while, as, although, though, despite, however, meanwhile, there, some,
            many, most, all, both, another, since, until, with, for, but, and, to, under, according, following, also,
            several, one, two, three, then, thus, later, only, once"""
        )
    ),
    subordinators=frozenset(
        phrases(
            """after, before, although, though, because, since, despite, unlike, following, even though, alarmed by,
            due to, in response to, as a result of, because of, in part because of, owing to, unless, until, prior to,
            shortly after, soon after, shortly before, just before, immediately after, even after, only after"""
        )
    ),
    hypotheticals=frozenset(phrases("had, if, were, should, even if")),
    relatives=frozenset(phrases("who, which, whose, whom")),
    conjunctions=frozenset(phrases("that")),
    perfects=frozenset(phrases("had")),
    narrative=frozenset(phrases("then, when, later, finally, subsequently, afterwards, thereupon")),
    pied=frozenset(phrases("in, at, during, on, after, upon, under, from, by")),
    attributes=frozenset(phrases("of, dated, from the, circa")),
    negations=frozenset(phrases("not, never, n't, cannot, no")),
    spans=frozenset(phrases("months of, months, between")),
    next_words=frozenset(phrases("the next, the following, next, the very next")),
    same_words=frozenset(phrases("the same, that same, that, this same")),
    later=frozenset(phrases("later, afterwards, afterward, thereafter")),
    units={
        **dict.fromkeys(phrases("day, days, morning, afternoon, evening, night"), "day"),
        **dict.fromkeys(phrases("week, weeks"), "week"),
        **dict.fromkeys(phrases("month, months"), "month"),
        **dict.fromkeys(phrases("spring, summer, autumn, fall, winter"), "season"),
        **dict.fromkeys(phrases("year, years"), "year"),
    },
    counts={
        **{word: number for number, word in enumerate(_NUMBERS.split(), 1)},
        **dict.fromkeys(("a", "an"), 1),
    },
    durations=frozenset(phrases("within, over, for, during, throughout")),
    day_of_month={
        **dict.fromkeys(
            phrases("on the, of the, morning of the, afternoon of the, evening of the, night of the"), "on"
        ),
        **dict.fromkeys(phrases("until the, till the, before the"), "until"),
    },
    at=frozenset(phrases("in, at, near, off, around, outside, from, to, into, towards, toward, across, over, through")),
    passives=frozenset(phrases("was, were, been, being, got, is")),
    fates={
        **dict.fromkeys(
            phrases("killed, killed in action, shot dead, slain, hacked to death, fatally shot"), "killed_in_action"
        ),
        **dict.fromkeys(phrases("captured, taken prisoner, taken captive, captured alive"), "prisoner_of_war"),
        **dict.fromkeys(phrases("executed, hanged, beheaded, put to death"), "executed"),
        **dict.fromkeys(phrases("assassinated, murdered"), "assassinated"),
        **dict.fromkeys(phrases("mortally wounded, fatally wounded"), "died_of_wounds"),
    },
    apparatus=frozenset(
        phrases(
            """references, bibliography, bibliographies, literature, reading, links, notes, sources, footnotes,
            citations, cited, gallery"""
        )
    ),
)
