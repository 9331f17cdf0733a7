"""English: how a conflict ends, and who is said to have won."""

from wikiconflict.vocabulary.outcomes import OutcomeWords
from wikiconflict.vocabulary.phrases import phrases

OUTCOMES = OutcomeWords(
    victory=phrases("victory, victories, win, triumph, vicory, victroy, victor, victors, winner, winners"),
    pyrrhic=phrases("pyrrhic, pyrrhic victory, phyrric, pyrhic, cadmean, cadmean victory"),
    wins=phrases("wins, won, victorious, prevail, prevails, prevailed, triumphant, triumphs"),
    defeat=phrases("defeat, defeats, debacle, rout"),
    beaten=phrases("defeated, routed, vanquished, beaten"),
    success=phrases("success, successes"),
    failure=phrases("failure, failures"),
    denied=frozenset(phrases("no, neither, not, without, nor, never")),
    stalemate=phrases(
        """inconclusive, inconclusively, indecisive, indecisively, undecided, undecisive, stalemate, stalemated, draw,
        drawn, deadlock, impasse, tie, status quo ante bellum, status quo, status quo antebellum, status quo ante,
        uti possidetis, mutual withdrawal, mutual retreat, mutual disengagement, both sides withdraw*, both sides
        withdrew, both sides retreat*, both sides disengage*, both fleets withdrew, both fleets withdraw, both
        armies withdrew, both armies withdraw, neither side, no result, no conclusive result, not decisive,
        inconclusive result, unresolved, bloody stalemate"""
    ),
    ceasefire=phrases("ceasefire, ceasefires, cease-fire, cease fire, armistice, truce, cessation of hostilities"),
    treaty=phrases(
        """treaty, treaties, peace of, peace treaty, peace treaties, peace agreement*, peace accord*, peace deal, peace
        settlement, peace pact, white peace, negotiated peace, compromise peace, separate peace, perpetual peace,
        eternal peace, peace concluded, peace signed, peace made, peace negotiated, accord, accords, agreement,
        agreements, pact, convention of, protocol of, concordat, negotiated settlement, political settlement,
        diplomatic settlement, diplomatic solution, diplomatic resolution, memorandum of understanding"""
    ),
    ongoing=phrases(
        """ongoing, on-going, on going, in progress, active, continuing, underway, under way, still ongoing, not
        concluded"""
    ),
    disputed=phrases(
        """disputed, contested, debated, claim victory, claims victory, claimed victory, claiming victory, claim a
        victory, claims a victory, claimed a victory, claims of victory, claims to victory, victory claimed, victory
        claim, claimed by both, both sides claim*, both claim*, each side claim*, conflicting claims, contradictory
        claims, conflicting reports, victory disputed, result disputed, outcome disputed"""
    ),
    modifiers=frozenset(
        phrases(
            """a, an, the, and/or, decisive, decisively, indecisive, major, minor, great, total, complete, crushing,
            overwhelming, overall, clear, significant, important, limited, partial, marginal, slight, narrow,
            costly, tactical, tactically, strategic, strategical, strategically, operational, operationally,
            military, militarily, political, politically, diplomatic, moral, morale, propaganda, economic, naval,
            aerial, air, land, ground, initial, eventual, final, ultimate, short-term, long-term, temporary,
            technical, technically, nominal, pyrrhic, phyrric, pyrhic, cadmean, effective, possible, probable,
            likely, presumed, apparent, claimed, alleged, disputed, outright, resounding, stunning, bloody,
            hard-fought, unexpected, surprise, undisputed, unconditional, easy, quick, swift, rapid, heavy,
            humiliating, disastrous, catastrophic, severe, serious, devastating, spectacular, conclusive,
            inconclusive, local, first, second, combined, joint, result, outcome, ended, ends, end, battle, siege,
            battles, war, also, mutual, forces, force, troops, army, armies, side, were, was, are, is, been, be,
            being, had, has, have, emerge, emerged, emerges, again, finally, only, both, sides, mostly, largely,
            mainly, primarily, somewhat, essentially, generally, officially, heavily, soundly, badly, completely,
            utterly, totally, phase, stage, theatre, theater, front, attack, offensive, campaign, fleet, navy"""
        )
    ),
    conjunctions=frozenset(phrases("and, &, or, as well as, with, plus, alongside, together with")),
    giving=frozenset(phrases("for, of, by, to, goes to")),
    agents=frozenset(phrases("by, at the hands of, from")),
    stops=frozenset(
        phrases(
            """over, against, at, in, near, on, after, before, following, despite, due, but, until, during, since,
            when, while, although, though, because, through, under, within, without, per, via, see, upon, into,
            onto, outside, around, off, towards, toward, from, as, if, resulting, leading, then, which, who, where,
            between, another, several, some, however, thanks"""
        )
    ),
    plurals=("'s", "s'", "es", "s"),
    suffixes=phrases(
        "a, al, ial, ine, an, ian, n, ean, ese, ish, ic, ist, ite, ists, ites, i, y, e, ns, ans, ians, er, ers, id, ids, o, us, ism"
    ),
    led=phrases("-led, -backed, -allied, -supported, -dominated, -controlled"),
    against=frozenset(phrases("anti, counter, non")),
    kin=tuple(
        frozenset(phrases(group))
        for group in (
            "allied, allies, ally, alliance, allied powers, allied forces, western allies, grand alliance",
            "coalition, coalition forces, multinational force, multi-national force",
            "entente, entente powers, triple entente",
            "axis, axis powers",
            """government, governmental, pro-government, government forces, loyal forces, authorities, government
            troops, regime""",
            """rebel, rebels, rebellion, insurgent, insurgents, insurgency, revolutionary, revolutionaries, revolution,
            insurrectionist, insurrectionists, insurrection, anti-government, mutineer, mutineers, revolt, uprising,
            guerrilla, guerrillas, guerilla, guerillas, rebel forces, revolutionists, revolutionist""",
            "separatist, separatists, secessionist, secessionists, separatism",
            "royalist, royalists, royal, crown, monarchist, monarchists, cavalier, cavaliers, king, pro-royal",
            "parliamentarian, parliamentarians, parliamentary, parliament, roundhead, roundheads",
            "imperial, imperials, imperialist, imperialists",
            "republican, republicans, republic",
            "protester, protesters, protestor, protestors, demonstrator, demonstrators, protest",
            "opposition, anti-government opposition",
            "striker, strikers, strike, worker, workers, union members",
            "crusader, crusaders, crusade, crusader states",
            "christian, christians, crusader, crusaders",
            "muslim, muslims, islamic, saracen, saracens, mohammedan, moslem",
            "islamist, islamists, jihadist, jihadists, mujahideen",
            "communist, communists, communism, red, reds",
            "nationalist, nationalists, nationalism",
            "loyalist, loyalists, pro-government",
            "patriot, patriots, patriotic, independentist, independentists",
            "catholic, catholics",
            "protestant, protestants",
            "native, natives, indigenous, native american, native americans, indian, indians, tribal, tribes, tribe",
            "colonial, colonials, colonist, colonists, settler, settlers",
            "federal, federals, federalist, federalists, federal government",
            "union, unionist, unionists",
            "confederate, confederates, confederacy, confederation",
            "papal, pope, papacy",
            "pirate, pirates, piratical",
            "democratic, democrats, democracy, pro-democracy",
            "liberal, liberals",
            "conservative, conservatives",
            "norman, normans",
            "peasant, peasants",
            "police, law enforcement",
            "conspirator, conspirators, plotters, putschists, coup plotters, coup",
        )
    ),
    opposites={
        "allied": ("axis", "central powers"),
        "entente": ("central powers", "axis"),
        "axis": ("allied",),
        "central powers": ("allied", "entente"),
        "government": ("rebel", "opposition", "protester", "conspirator"),
        "loyalist": ("rebel", "conspirator", "patriot"),
        "rebel": ("government", "loyalist"),
        "opposition": ("government",),
        "protester": ("government", "police"),
        "royalist": ("parliamentarian", "republican", "rebel", "patriot"),
        "parliamentarian": ("royalist",),
        "patriot": ("loyalist", "royalist"),
        "republican": ("royalist", "nationalist"),
        "imperial": ("rebel", "republican"),
        "colonial": ("native",),
        "native": ("colonial",),
        "christian": ("muslim",),
        "crusader": ("muslim",),
        "muslim": ("christian",),
        "catholic": ("protestant",),
        "protestant": ("catholic",),
        "union": ("confederate",),
        "confederate": ("union",),
    },
    authorities=frozenset(phrases("government, governmental, pro-government, royal, state, loyalist")),
    risings=frozenset(
        phrases(
            """rebel, rebels, insurgent, insurgents, revolutionary, revolutionaries, anti-government, separatist,
            separatists, mutineers, opposition, secessionist"""
        )
    ),
    coalitions=frozenset(phrases("coalition, allied, allies, alliance, entente, league, confederate, confederates")),
    generic=frozenset(
        phrases(
            """of, the, and, in, for, de, du, la, le, von, van, army, armies, navy, fleet, force, forces, troops,
            soldiers, soldier, men, militia, infantry, cavalry, artillery, air, armed, military, land, naval,
            kingdom, empire, republic, duchy, grand, principality, county, sultanate, caliphate, khanate, emirate,
            state, states, first, second, third, fourth, fifth, people's, peoples, federal, union, confederation,
            federation, government, governments, provisional, royal, imperial, national, party, front, movement,
            liberation, dynasty, house, family, clan, tribe, tribes, city, territory, colony, province, region, new,
            old, north, south, east, west, northern, southern, eastern, western, various, other, local, power,
            powers, side, flag, coat, arms, svg, war, banner, emblem, seal, logo, badge, ensign, standard, variant,
            volunteers, corps, division, brigade, regiment, battalion, company, squadron, group, units, unit, king,
            queen, prince, duke, general, emperor, sultan, lord, sir, count, colonel, captain, major, admiral,
            marshal, commander, commanders, leader, leaders, total, killed, wounded, captured, missing, ships,
            supporters"""
        )
    ),
)
