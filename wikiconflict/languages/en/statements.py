"""English: what makes a statement."""

from wikiconflict.vocabulary.phrases import phrases
from wikiconflict.vocabulary.statements import StatementWords

STATEMENTS = StatementWords(
    events=frozenset(
        phrases(
            """war, wars, battle, battles, siege, victory, victories, defeat, defeats, draw, stalemate, truce,
            armistice, ceasefire, treaty, peace, pact, accord, accords, end, ends, exile, death, deaths, fall, rise,
            start, beginning, birth, collapse, retreat, surrender, independence, revolt, rebellion, uprising,
            mutiny, coup, rule, control, loss, losses, gain, gains, return, release, escape, capture, conquest,
            siege, raid, attack, siege, purge, flight, seizure, refusal, denial, withdrawal, overthrow, removal,
            arrival, approval, dismissal, reprisal, trial, survival, revival, betrayal, arrest, fire, success,
            failure, is, are, was, were, be, has, have, had, becomes, became, remains, remain, begins, began, takes,
            took, gives, gave, wins, won, loses, lost, holds, held, keeps, kept, makes, made, leaves, left, flees,
            fled, breaks, broke, falls, fell, rises, rose, cedes, gains, takes, joins, retains, regains, recognizes,
            recognises, withdraws, retreats, surrenders, abandons, escapes, captures, fails, sinks, sunk, retake,
            retakes, takes, abdicates, resigns, dies, seeks, secures, signs, flees, continues, starts, stops,
            decline, unrest, outbreak, massacre, genocide, famine, crisis, reform, reforms, election, elections,
            shift, change, changes, increase, decrease, spread, advance, breakup, break-up, split, riot, riots,
            protest, protests, strike, strikes, talks, referendum, tribute, relief, murder, suicide, amnesty,
            curfew, transfer, casualties, damage, hegemony, supremacy, vassal, vassals, protectorate, resumption,
            collapse, emergency, stay, ban, crackdown, deadlock, agreement, cannot, never, no, not, status, quo"""
        )
    ),
    event_endings=("tion", "sion", "ment", "ing", "ance", "ence", "ed", "ization", "isation", "ure", "dom"),
    binding=frozenset(
        phrases(
            """a, an, the, of, to, in, on, at, by, for, from, with, into, onto, over, under, between, against, near,
            through, during, within, and, or, as, than, after, before, until, since, upon, including, his, her,
            their, its"""
        )
    ),
    conjunctions=frozenset({"and", "or", "but", "while", "then", "which", "who", "with", "as"}),
    coordinating=frozenset({"and", "or"}),
    possessives=("'s", "s'"),
)
