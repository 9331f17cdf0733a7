"""The words of English figures."""

from wikiconflict.languages.en.countries import COUNTRIES
from wikiconflict.model.quantity import Kind
from wikiconflict.vocabulary.quantities import QuantityWords


def _phrases(phrases: str) -> frozenset[str]:
    """Words and phrases parted by commas."""
    return frozenset(phrase.strip() for phrase in " ".join(phrases.split()).split(","))


def _words(words: str) -> frozenset[str]:
    """Single words parted by spaces."""
    return frozenset(words.split())


def _with_plurals(nouns: str) -> frozenset[str]:
    """Nouns parted by commas with their regular plurals; ``of`` phrases take it at the first word."""
    found = set()
    for noun in (part.strip() for part in " ".join(nouns.split()).split(",")):
        head, of, rest = noun.partition(" of ")
        if head.endswith("y") and head[-2] not in "aeiou":
            plural = head[:-1] + "ies"
        elif head.endswith(("s", "x", "ch", "sh")):
            plural = head + "es"
        elif head.endswith("man"):
            plural = head[:-3] + "men"
        else:
            plural = head + "s"
        found |= {noun, plural + of + rest}
    return frozenset(found)


_UNITS = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"

_KINDS: dict[Kind, str] = {
    "killed": """killed, killing, kills, dead, death, deaths, died, die, dies, kia, k.i.a., fatality, fatalities, killed in
        action, battle deaths, combat deaths, killings, slain, perished, fell, fallen, drowned, murdered,
        massacred, lives lost, lives, died of wounds, died from wounds, of wounds, of their wounds, from wounds, succumbed to injuries, succumbed to their injuries, succumbed to wounds,
        succumbed to their wounds, succumbed to his wounds, succumbed to his injuries, dow, d.o.w., died of their wounds,
        mortalities, martyred, martyrs, drownings, assassinated, slaughtered, burned alive, killed or died,
        loss of life, lost their lives, lost his life, lost her life, death toll, toll of, toll at, toll to, killed by friendly fire, victims killed, died in captivity, presumed killed, died in
        accidents, fatally wounded, fatally injured, non-combat deaths, non-hostile deaths, accidental
        deaths, lynched, beheaded, shot dead, frozen to death, starved, starved to death, buried alive, dead
        bodies, bodies, corpses, deceased, excess deaths""",
    "wounded": """wounded, wounding, injuring, wounds, wia, w.i.a., injured, injuries, injury, sick, hospitalised,
        hospitalized, ill, wounded in action, mortally wounded, seriously wounded, severely wounded, lightly
        wounded, maimed, maiming, frostbitten, injured in action, crippled for life, disabled for life, non-fatal
        injuries, hurt, incapacitated, invalided, seriously injured, badly wounded, slightly wounded,
        poisoned, gassed, evacuated sick""",
    "captured": """captured, capturing, prisoner, prisoners, prisoner of war, prisoners of war, pow, pows, p.o.w., p.o.w.s,
        pow's, taken prisoner, taken prisoners, made prisoner, made prisoners, made pow, taken captive,
        captive, captives, taken, hostages, hostage, hostages taken, taken hostage, kidnapped, abducted,
        interned, internees, enslaved, sold into slavery, sold as slaves, slaves, captures, prisoners taken, seized,
        captivity, imprisoned, repatriated""",
    "missing": """missing, mia, m.i.a., missing in action, missing persons, missing presumed dead, presumed dead, unaccounted
        for, disappeared, disappearances, forcibly disappeared, lost at sea, unaccounted, enforced
        disappearances, missing and presumed dead, missing presumed killed, never accounted for, not accounted for""",
    "deserted": """deserted, desertions, deserters, deserter, defected, defections, defectors, defector, defection, changed
        sides, switched sides, mutinied, awol, desertion, absconded, dispersed""",
    "displaced": """displaced, displacing, homeless, refugee, refugees, made homeless, left homeless, internally displaced,
        idps, idp, evacuated, evacuees, expelled, deported, fled, rendered homeless, displaced persons,
        displaced people, internally displaced persons, internally displaced people, forcibly displaced,
        displacement, to flee, from their homes, lost their homes, exiled, evicted, fled abroad, deportees, expellees""",
    "arrested": """arrested, arresting, detaining, arrests, arrest, detained, detentions, detainees, detainee, in custody,
        taken into custody, apprehended, jailed, placed behind bars, put behind bars, charged, convicted, sentenced, detention,
        rounded up""",
    "executed": """executed, executions, hanged, hung, shot after surrender, put to death, guillotined, executed after
        surrender, put to the sword, summarily executed, beheaded after capture, crucified, sentenced to
        death""",
    "surrendered": """surrendered, surrendering, surrenders, capitulated, laid down their arms, laid down arms, surrendered to
        authorities""",
    "died_of_disease": """died of disease, died from disease, died of illness, died from illness, deaths from disease, disease deaths,
        dead from disease, dead of disease, died of diseases, died from diseases, deaths by disease, died
        due to disease, non-combat disease deaths, died of sickness, deaths of disease, dead by disease,
        died by disease, died of cholera, died of typhus, died of typhoid, died of dysentery, died of yellow
        fever, died of plague, died of malaria, died of scurvy, of disease, from disease, killed by disease,
        died of fever, died from sickness, diseased, disease, lost to disease, dead due to disease, perished
        from disease, died of sickness and disease, died of other causes""",
    "casualties": """casualties, casualty, losses, loss, losing, casualties and losses, lost, combat casualties, battle casualties,
        battle losses, combat losses, hors de combat, out of action, put out of action, incapacitated
        casualties, neutralised, neutralized, eliminated, affected""",
}

_MATERIEL = (
    _with_plurals(
        """ship, warship, vessel, boat, ship of the line, ship-of-the-line, man-of-war, frigate, sloop, sloop-of-war,
        sloop of war, ship-sloop, brig-sloop, brig, brigantine, schooner, cutter, corvette, galley, galleon,
        galleass, galliot, trireme, quadrireme, quinquereme, bireme, dromon, liburnian, longship, knarr,
        cog, carrack, caravel, junk, fireship, fire ship, bomb vessel, bomb ketch, ketch, xebec, polacca,
        tartane, lugger, gunboat, gunship, gunbrig, gun brig, gun-brig, gun-vessel, battleship,
        pre-dreadnought, dreadnought, battlecruiser, battle cruiser, cruiser, destroyer, destroyer escort,
        destroyer leader, torpedo boat, torpedo-boat, torpedo boat destroyer, motor torpedo boat, patrol
        boat, PT boat, MTB, E-boat, S-boat, R-boat, speedboat, missile boat, submarine, U-boat, midget
        submarine, carrier, aircraft carrier, escort carrier, fleet carrier, light carrier, seaplane tender,
        seaplane carrier, minesweeper, minelayer, trawler, monitor, ironclad, turret ship, ram, steamer,
        steamship, paddle steamer, transport, transport ship, transport vessel, troopship, freighter,
        tanker, merchantman, merchant ship, merchant vessel, merchant, cargo ship, cargo vessel, supply
        ship, hospital ship, privateer, East Indiaman, indiaman, landing craft, landing ship, LST, LCI, LCT,
        LCVP, barge, lighter, pinnace, launch, yacht, tug, tugboat, dhow, proa, prahu, war canoe, canoe,
        raft, floating battery, bombard, prize, auxiliary, hulk, tender, fishing boat, fishing vessel,
        oiler, collier, gunlaunch, armed vessel, river boat, riverboat, hydrofoil, fast attack craft,
        whaler, drifter, icebreaker, sailing ship, sail, whaleboat, fluyt, flyboat, pink, snow, hoy, chebeck, hemiolia,
        penteconter, pentecontor, skiff, dinghy, tank, light tank, medium tank, heavy tank, main battle
        tank, MBT, tankette, armoured vehicle, armored vehicle, armoured car, armored car, armoured fighting
        vehicle, AFV, APC, IFV, armoured personnel carrier, armored personnel carrier, infantry fighting
        vehicle, tank destroyer, assault gun, self-propelled gun, SPG, half-track, halftrack, vehicle,
        technical, truck, lorry, jeep, car, bus, humvee, MRAP, motorcycle, bicycle, locomotive, train,
        armoured train, armored train, bulldozer, ambulance, wagon, cart, carriage, limber, caisson, fuel
        tanker, pickup truck, police car, tractor, automobile, plane, airplane, aeroplane, warplane, fighter
        plane, fighter aircraft, fighter jet, fighter-bomber, bomber, dive bomber, torpedo bomber, fighter,
        heavy bomber, light bomber, medium bomber, jet, jet fighter, strike aircraft, transport aircraft,
        transport plane, glider, seaplane, flying boat, floatplane, reconnaissance plane, helicopter, attack
        helicopter, gunship helicopter, chopper, drone, UAV, UCAV, unmanned aerial vehicle, airship,
        zeppelin, balloon, biplane, interceptor, Spitfire, Hurricane, Stuka, Zero, Mustang,
        Harrier, Sea Harrier, Phantom, Mirage, Skyhawk, Pucará, Beaufighter, Blenheim, Swordfish, Wildcat, Hellcat,
        Dauntless, Devastator, Catalina, Lancaster, Flying Fortress, Superfortress, Sherman, Panther, Panzer, Abrams,
        Bradley, Katyusha, gun, field gun,
        siege gun, cannon, artillery piece, artillery gun, artillery cannon, piece of artillery, piece,
        field piece, fieldpiece, howitzer, mortar, machine gun, machine-gun, machinegun, heavy machine gun,
        light machine gun, anti-tank gun, antitank gun, anti-aircraft gun, AA gun, coastal gun, carronade,
        culverin, swivel gun, swivel, falconet, bombarde, mitrailleuse, gatling gun, rocket launcher, MLRS,
        multiple rocket launcher, missile launcher, launcher, missile, rocket, ballistic missile, cruise
        missile, bomb, mine, grenade, RPG, torpedo, barrel, rifle, musket, weapon, small arm, firearm,
        pistol, revolver, shotgun, assault rifle, carbine, catapult, trebuchet, ballista, onager, siege
        engine, siege tower, battering ram, chariot, scythed chariot, war chariot, elephant, war elephant,
        horse, camel, mule, pack animal, ox, warhorse, war horse, donkey, reindeer, dog, standard, colour,
        color, flag, eagle, banner, radar, SAM, SAM site, surface-to-air missile, air defence system, air
        defense system, gun battery, shore battery, coastal battery, artillery battery, battery, fort,
        fortress, bunker, base, tunnel, tent, house, building, bridge, village, depot, warehouse, hospital,
        church, mosque, pillbox, blockhouse, outpost, tank transporter, amphibious vehicle, DUKW, tankship,
        gun emplacement, machine gun nest, radar station, ammunition depot, checkpoint, castle, city, town,
        home"""
    )
    | _words("""aircraft artillery craft watercraft landing-craft shipping men-of-war men-o'-war sloops-of-war
        ships-of-the-line aircraft-carriers sail ordnance oxen cavalry-horses armour armor spacecraft
        rolling-stock materiel matériel equipment galleasses arquebuses""")
    | frozenset(
        {
            *("aircraft of all types", "ships of war", "men of war", "landing craft", "units of equipment"),
            *("pieces of equipment", "pieces of ordnance", "artillery", "sail of the line", "stand of arms", "cannon"),
            *(
                "small craft",
                "fast attack craft",
                "combat aircraft",
                "military aircraft",
                "jet aircraft",
                "assault craft",
            ),
        }
    )
)

_FORMATIONS = _with_plurals(
    """legion, cohort, century, maniple, ala, vexillation, phalanx, army, army group, field army, corps, army
        corps, division, brigade, regiment, battalion, squadron, company, platoon, section, squad, troop,
        detachment, wing, air wing, air group, flight, fleet, flotilla, task force, task group, battlegroup,
        battle group, combat team, regimental combat team, commando unit, kampfgruppe, banner army, tumen,
        tercio, hundred company, formation, unit, contingent, column, patrol, militia unit, garrison unit,
        banda, tabor, front, crew team, group, commando battalion, partisan brigade, militia battalion,
        sotnia, hird, fighter group, bomb group, bombardment group, carrier group, strike group, carrier
        strike group, staffel, gruppe, geschwader"""
) - {"troop", "troops", "group", "army", "fleet", "unit", "front"}

_PEOPLE = _with_plurals(
    """man, woman, child, person, people, individual, human, soldier, troop, trooper, sailor, seaman, marine,
        airman, officer, NCO, non-commissioned officer, enlisted, enlisted man, rank and file, other rank,
        private, sergeant, corporal, general, colonel, captain, lieutenant, major, admiral, commander,
        fighter, combatant, warrior, knight, man-at-arms, archer, crossbowman, longbowman, bowman, hoplite,
        phalangite, peltast, slinger, skirmisher, javelineer, spearman, pikeman, halberdier, swordsman,
        axeman, hypaspist, cataphract, musketeer, arquebusier, fusilier, grenadier, dragoon, hussar, lancer,
        cuirassier, uhlan, cossack, horseman, cavalryman, infantryman, artilleryman, gunner, engineer,
        sapper, pioneer, rider, mounted man, footman, foot soldier, footsoldier, huscarl, housecarl, levy,
        retainer, janissary, sipahi, mamluk, samurai, ashigaru, rifleman, guardsman, paratrooper, commando,
        ranger, pilot, aircrew, crewman, crew member, crew, rower, oarsman, legionary, legionnaire,
        auxiliary trooper, militiaman, minuteman, militant, rebel, insurgent, guerrilla, guerilla, partisan, terrorist,
        gunman, attacker, hijacker, perpetrator, bomber pilot, assailant, suspect, mercenary, volunteer,
        conscript, recruit, reservist, regular, irregular, veteran, policeman, policewoman, police officer,
        police, gendarme, constable, trooper, carabiniere, security personnel, personnel, staff, civilian,
        non-combatant, noncombatant, inhabitant, resident, citizen, villager, settler, colonist, peasant,
        slave, worker, striker, miner, protester, protestor, demonstrator, rioter, activist, supporter,
        student, journalist, bystander, hostage, victim, passenger, tribesman, warrior, brave, native,
        indian, jihadist, mujahid, separatist, loyalist, patriot, insurrectionist, revolutionary,
        revolutionist, contractor, adviser, advisor, peacekeeper, observer, medic, doctor, nurse, monk,
        priest, noble, nobleman, pilgrim, crusader, zouave, tirailleur, askari, porter, bearer, sepoy,
        servant, camp follower, prisoner, deserter, refugee, defender, besieger, besieged person, member,
        operative, agent, bodyguard, guard, leader, mutineer, pirate, bandit, outlaw, gangster, criminal,
        firefighter, employee, foreigner, tourist, worker, dock worker, soldier of fortune, body, head,
        family, household, infant, girl, boy, youth, sniper, submariner, merchant seaman, naval personnel,
        royal marine, civilian worker, official, politician, cadet, witness, worshipper, captive, dissident, suicide
        bomber, effective, sabre, bayonet, horseman, teacher, pupil, schoolchild, schoolgirl, schoolboy, lawyer,
        judge, diplomat, delegate, spectator, commuter, shopper, driver, guest, missionary, farmer, fisherman,
        chief, chieftain, elder, national, foreign national, expatriate, evacuee, internee, detainee, survivor,
        bishop, archbishop, king, prince, duke, count, earl, baron, lord, squire, esquire, brigadier, military policeman, parachutist, sergeant, technician, labourer, laborer"""
) | _words("""cavalry infantry horse foot men women children people persons militia mujahideen mujahedin janissaries
        soldiery troops personnel police levies gentry nobility clergy fedayeen peshmerga guerillas seamen
        airmen sipahis samurai ashigaru artillerymen cossacks marines servicemen serviceman servicewomen
        crews auxiliaries regulars irregulars ranks gendarmerie laborers labourers others wives cavalrymen
        manpower elderly crewmen yeomanry landwehr landsknechte landsknechts pandurs panduri dependents
        dependants mounted tribesmen clansmen highlanders""") - {
    "head",
    "heads",
    "major",
    "majors",
    "other",
    "generals major",
}


def _called(demonym: str) -> str:
    """What several of a people are called: ``Romans``, ``French``."""
    return demonym if demonym.endswith(("sh", "ch", "ese", "ss", "men")) else f"{demonym}s"


_DEMONYMS = {
    word for names in COUNTRIES.demonyms.values() for word in names if word[0].isupper() and not word.isupper()
}
_FOLLOWERS = """Confederate, Federal, Unionist, Royalist, Republican, Nationalist, Communist, Parliamentarian, Roundhead,
    Cavalier, Jacobite, Huguenot, Protestant, Catholic, Muslim, Christian, Hindu, Sikh, Jew, Crusader, Mahdist, Boer,
    Zulu, Sioux, Maori, Gaul, Goth, Visigoth, Vandal, Hun, Saxon, Viking, Norseman, Apache, Cherokee, Redcoat, Bolshevik,
    White, Red, Islamist, Houthi, Naxalite, Maoist, Contra, Sandinista, European, Westerner, African, Asian, Arab"""
_PEOPLES = frozenset(_called(word) for word in _DEMONYMS if _called(word) != word) | _with_plurals(_FOLLOWERS)
_NATIONALS = frozenset(word for word in _DEMONYMS if _called(word) == word)

_PLAIN = _phrases(
    """active, available, engaged, involved, present, committed, confirmed, reported, recorded, known, estimated, approximate, approximately, battle, combat, total,
    overall, additional, new, more, other, strong, further, another, again, about, around, the, a, an, their, its,
    his, initial, initially, final, finally, officially, official, official's, claimed, alleged, verified,
    identified, documented, own, actual, exact, precise, number, numbers, figure, figures, strength, size,
    all-told, also, only, just, combined, grand, sum, amount, amounting,
    nearly, respectively, minimum, maximum, least, most, average, est, est., estimate, estimates, operational,
    serviceable, human, possibly, probably, presumably, perhaps, mostly, mainly,
    estimations, heavy, light, very, few, many, several, numerous, some, fatal, unconfirmed, extra, later,
    subsequently, eventually, losses, serious, minor, violent, excess, non-combat"""
)

_STOPS = _phrases(
    """active, available, engaged, involved, present, committed, in, at, on, by, from, during, with, without, under, for, before, after, until, since, while, when, where,
    who, whom, whose, which, that, were, was, are, is, be, been, being, had, has, have, having, out, as, to,
    into, onto, upon, near, across, throughout, against, between, among, amongst, via, due, because, but,
    mostly, mainly, largely, primarily, excluding, except, plus, minus, per, than, then, now, not, later,
    afterwards, eventually, initially, reinforced, increased, raised, rose, fell, dropped, through, within, went, go, became, remained, remain, got, gone, around,
    behind, beyond, off, along, over, if, although, though, including, included, inclusive, supported, backed,
    commanded, led, deployed, present, stationed,
    met, faced, attacked, assaulted, stormed, defended, marched, entered, stood, who charged, charged the, charged at,
    charged into, charged up, fell upon, fell on, fell back, fell into, fell ill, fell sick, fell to, fell short, fell in with, taken shelter,
    taken refuge, taken part, taken place, taken over, taken control, taken up, taken off, taken to, taken possession,
    sent, used, took, participated, fighting, fought, serving, served, joined,     reduced, down, up, only, also, approximately, about, approx, estimated, claimed,
    reported, reportedly, allegedly, possibly, probably, perhaps, some, made up of, composed of,
    demobilized, demobilised, drawn, see, consisting of, in addition to, as well as, along with, together with"""
)

QUANTITIES = QuantityWords(
    numbers={
        **{word: value for value, word in enumerate(_UNITS.split())},
        **{word: value for value, word in zip(range(20, 100, 10), _TENS.split(), strict=True)},
        "single": 1,
        "a single": 1,
    },
    multipliers={
        "hundred": 100,
        "thousand": 1000,
        "million": 10**6,
        "billion": 10**9,
        "trillion": 10**12,
        "k": 1000,
        "mn": 10**6,
        "mil": 10**6,
        "mln": 10**6,
        "bn": 10**9,
        "m": 10**6,
        "lakh": 10**5,
        "lakhs": 10**5,
        "lac": 10**5,
        "lacs": 10**5,
        "crore": 10**7,
        "crores": 10**7,
        "dozen": 12,
        "score": 20,
        "millions": 10**6,
        "thousands": 1000,
    },
    articles=_phrases("a, an"),
    halves={
        "half a": 0.5,
        "half": 0.5,
        "a quarter": 0.25,
        "quarter of a": 0.25,
        "one and a half": 1.5,
        "two and a half": 2.5,
        "three and a half": 3.5,
        "four and a half": 4.5,
        "five and a half": 5.5,
    },
    fractions=_phrases(
        """%, percent, per cent, pc, third, thirds, quarters, fifth, fifths, sixths, tenth, half, halves, tenths,
        quarter, fourths, fourth, eighths, percentage, in every, times"""
    ),
    measures=_phrases(
        """mm, cm, km, kilometres, kilometers, metres, meters, miles, mile, mi, inch, inches, feet, ft, yards, lb,
        lbs, pdr, pdrs, pounder, pounders, pound, pounds, kg, kilograms, ton, tons, tonne, tonnes, grt, kilotons,
        megatons, hp, knots, hours, hour, days, day, weeks, week, months, month, years, year, minutes, minute,
        dollars, dollar, euros, euro, rupees, roubles, rubles, francs, marks, ducats, florins, livres, talents,
        lira, usd, gbp, eur, sq, acres, hectares, nm, nmi, o'clock, century, centuries, a.m, p.m, am, pm, bc, bce,
        ad, ce, litres, liters, barrels, percentile, guilders, thalers, pesos, yen, yuan, denarii, sesterces,
        kilotonnes, tonnage, rounds, shells, bullets, sorties, square kilometres, square miles, long tons, short
        tons, metric tons, gross tons, man hours"""
    ),
    at_least=_phrases(
        """at least, over, more than, above, upwards of, upward of, exceeding, in excess of, >, ≥, no fewer than, no
        less than, not less than, not fewer than, minimum, minimum of, min, well over, at a minimum, at the least,
        greater than, some more than, at minimum, a minimum of, &gt;, least, just over, slightly over, slightly
        more than, just above, a little over, not under, beyond"""
    ),
    at_most=_phrases(
        """up to, fewer than, less than, under, below, at most, as many as, no more than, not more than, maximum,
        maximum of, max, a maximum of, at the most, <, ≤, not exceeding, at maximum, upto, as much as, just under,
        slightly under, slightly less than, well under, slightly fewer than, at a maximum, a little under, no
        greater than, anywhere up to, peak of, not over"""
    ),
    about=_phrases(
        """about, around, approximately, approx, circa, c, ca, cca, ~, ≈, ∼, some, roughly, estimated, est, an
        estimated, estimated at, estimates of, estimate of, estimate, estimated to be, nearly, almost, close to,
        in the region of, in the order of, ±, approaching, near, nearly all of, approximate, approximation,
        approximated, somewhere around, or so, give or take, more or less, estimates, estimated total of, loosely,
        appx, app, abt, approximatively, virtually, guessed, it is estimated that, an approximate, modern
        estimate, modern estimates, estimated number of, by estimate, upwards or downwards of, an approximate
        total of, estimated strength of"""
    ),
    or_more=_phrases("or more, and more, or above, or over, at least, and up, upwards, strong or more"),
    or_so=_phrases("or so, or thereabouts"),
    or_less=_phrases("or less, or fewer, at most, at the most, or under, maximum, max"),
    perhaps=_phrases(
        """possibly, perhaps, probably, maybe, presumably, likely, allegedly, reportedly, anywhere, a total of, total
        of, the total of, anywhere from, from, only, just, exactly, officially, a further, another, an additional,
        somewhere, well, initially, a combined, a strength of, numbering, totalling, totaling, a force of, even,
        most likely, more likely, thought to be, believed to be, said to be, actually, all the, as few as, as little as, as low as, as high as, around or, a
        peak of, a garrison of, at first, said to have, reported to have, believed to have, thought to have, known to
        have, claimed to have, estimated to have, presumed to have"""
    ),
    to=_phrases("to, through, up to, until"),
    between=_phrases("between, anywhere between, somewhere between"),
    also=_phrases("and, &, plus, as well as, along with, together with, followed by"),
    either=_phrases("or, and/or"),
    none=_phrases(
        """none, nil, zero, no casualties, no losses, none reported, none known, nobody, no one, no reported
        casualties, no known casualties, no recorded casualties, no casualties reported, nothing, no deaths, no
        fatalities, no injuries, no human losses, no loss of life, no serious casualties, without loss, without
        losses, no loss, no casualty, no losses reported, no reported losses"""
    ),
    no=_phrases("no, not a single, not one"),
    unknown=_phrases(
        """unknown, unknown number, unknown number of, an unknown number, an unknown number of, not known, unknown
        numbers, unknown numbers of, unclear, uncertain, undisclosed, undisclosed number of, an undisclosed number
        of, an undisclosed number, undetermined, unspecified, unspecified number of, an unspecified number of, not
        reported, unreported, unavailable, not available, not recorded, no data, no reliable data, no reliable
        figures, no information, no exact figures, no known figures, no precise figures, no reliable estimates,
        data unavailable, no accurate figures, no estimates, no official
        report, no official reports, no official figures, no official data, no official count, no official
        information, no official estimates, hundreds, thousands, dozens, scores, millions, tens,
        hundreds of, thousands of, dozens of, scores of, millions of, tens of thousands, tens of thousands of,
        hundreds of thousands, hundreds of thousands of, tens of, hundreds or thousands, hundreds to thousands,
        handful, handful of, a handful, a handful of, several, several of, a small number of, a large number of,
        small number of, large number of, large numbers of, small numbers of, an unknown amount, an unknown amount
        of, unknown amount, unknown amount of, a couple of, a couple, a great number of, great numbers of, a
        majority of, majority of, a significant number of, dozens or hundreds, dozens to hundreds, an unidentified
        number of, an uncertain number of, unknown strength, strength unknown, figures unknown, several dozen,
        tbd, to be determined, a large number, a small number, large numbers, substantial number of, a
        considerable number of, considerable numbers of, smaller number of, countless number of"""
    ),
    some=_phrases(
        """many, many of, numerous, few, a few, some, various, multiple, countless, innumerable, very few, quite a
        few, a number of"""
    ),
    multiples=_phrases("s"),
    severities=_phrases(
        """heavy, light, very heavy, very light, extremely heavy, minimal, negligible, moderate, severe,
        considerable, significant, substantial, high, low, minor, catastrophic, enormous, massive, very high, very
        low, extensive, great, few if any, relatively light, relatively heavy, small, fairly light, fairly heavy,
        insignificant, slight, serious, quite heavy, large, immense, huge, unusually heavy, comparatively light,
        devastating, crippling, mild, major, exceptionally heavy, very severe, very small, much higher, much
        lower, much heavier, higher, lower, heavier, lighter, presumably heavy, presumably light, probably heavy,
        probably light, minimum losses, tremendous"""
    ),
    entire=_phrases(
        """entire, the entire, all, almost all, nearly all, most, most of, almost entire, all of, whole, nearly the
        entire, almost the entire, nearly entire, the whole, practically all, virtually all, the majority of,
        majority of, half of, virtually the entire, much of, the rest, remainder, practically the entire,
        everyone, all others, the rest of, essentially all, the remainder"""
    ),
    kinds={
        phrase.strip(): (kind,) for kind, phrases in _KINDS.items() for phrase in " ".join(phrases.split()).split(",")
    },
    befallen=_phrases(
        """sunk, sunken, destroyed, damaged, lost, downed, scuttled, burned, burnt, wrecked, disabled, crippled,
        grounded, beached, captured, seized, taken, abandoned, immobilised, immobilized, crashed, shattered,
        annihilated, blown, foundered, torpedoed, dismasted, hit, ditched, decommissioned, confiscated,
        recaptured, retaken, surrendered, sinking, missing, intercepted, interned, spiked, knocked, razed,
        torched, looted, ruined, demolished, stolen, hijacked, routed, disbanded, dissolved, dispersed, mauled,
        withdrawn, overrun, shot down, knocked out, blown up, put out of action, run aground, driven ashore, run
        ashore, written off, set on fire, set ablaze, lost at sea, heavily damaged, lightly damaged, badly
        damaged, severely damaged, slightly damaged, heavily damaged and scuttled, forced down, driven off, wiped
        out, released, freed, escaped, rescued, recovered, liberated, exchanged, ransomed, returned, pardoned,
        later released, later freed, later rescued, later recovered,
        out of action, partially destroyed, completely destroyed, virtually destroyed, left behind"""
    ),
    materiel=_MATERIEL,
    formations=_FORMATIONS,
    people=_PEOPLE,
    people_forms={
        "civilian": "civilians",
        "civilians": "civilians",
        "civil": "civilians",
        "noncombatant": "noncombatants",
        "non-combatant": "non-combatants",
        "military": "military",
        "police": "police",
        "soldier": "soldiers",
        "protester": "protesters",
        "militant": "militants",
        "security forces": "security forces",
        "rebel": "rebels",
        "insurgent": "insurgents",
        "militants": "militants",
        "protesters": "protesters",
        "soldiers": "soldiers",
    },
    plain=_PLAIN,
    linkers=_phrases("of, out of"),
    stops=_STOPS,
    parts=_phrases(
        """including, of whom, of which, among them, among whom, of them, including at least, included, inc, incl,
        among which, of these, includes, including up to, some of whom, of those"""
    ),
    acronyms=frozenset(("IS", "US", "IT", "WHO")),
    totals=_phrases(
        """total, totals, overall, in total, in all, altogether, all told, together, grand total, combined total, overall
        total, sum total, totalling, totaling, total strength, total forces, overall strength, total force"""
    ),
    claims=_phrases(
        """vary, varies, claim, claims, claimed, est, estimate, estimates, estimation, source, sources, figures, figure, reports,
        report, version, data, count, records, statement, statements, media, official, says, say, account,
        accounts, assessment, tally, lists, gives, puts, suggests, suggest, alleges, asserts"""
    ),
    claimed_by=_phrases(
        """per, according to, as per, claimed by, claims by, claim by, estimated by, estimate by, reported
        by, as acknowledged by, as admitted by, as confirmed by, estimates by, as claimed by, as reported by, confirmed by, acknowledged by, admitted by,
        stated by, figures by, announced by, as stated by, figure by, verified by, via, data from, figures from,
        documented by, recorded by, count by, as estimated by, given by"""
    ),
    active=_phrases(
        "killing, wounding, injuring, maiming, capturing, arresting, detaining, displacing, executing, taking"
    ),
    transitive=_phrases(
        """killed, wounded, captured, injured, arrested, seized, taken, executed, murdered, massacred, slaughtered,
        hanged, detained, kidnapped, abducted, expelled, deported, evacuated, displaced, assassinated, imprisoned,
        beheaded, enslaved, interned"""
    ),
    passives=_phrases("were, was, been, being, be, are, is, got"),
    determiners=_phrases("the, a, an, his, her, its, their, this, that, these, those, several, all, both, some, many"),
    amounts=_phrases(
        """were, was, are, is, amounted to, came to, rose to, had risen to, reached, had reached, stood at, numbered,
        totalled, totaled, exceeded, put at, were put at, was put at, estimated at, were estimated at, was estimated
        at, revised to, were as high as"""
    ),
    tolls={
        **dict.fromkeys(_phrases("deaths, death toll, toll, dead, killed, fatalities"), ("killed",)),
        **dict.fromkeys(_phrases("casualties, losses"), ("casualties",)),
        **dict.fromkeys(_phrases("wounded, injured, injuries"), ("wounded",)),
        "prisoners": ("captured",),
    },
    bodies=_phrases("army, force, garrison, column, host, detachment, contingent"),
    peoples=_PEOPLES,
    nationals=_NATIONALS,
    uncounted=_phrases(
        """operations, operation, attacks, raids, strikes, airstrikes, air strikes, missions, patrols, stations,
        station, positions, posts, camps, rounds, balls, bullets, shells, arrows, shots, offences, offenses, charges,
        crimes, incidents, battles, engagements, skirmishes, clashes, protests, meetings, votes, seats,
        districts, provinces, states, countries, medals, crosses, occasions, side, sides, lines, waves, stages, phases"""
    ),
    designators=_phrases(
        """luftflotte, flotte, fliegerkorps, fliegerdivision, force, group, no, nos, nr, mark, mk, mod, model, type,
        class, page, pages, p, pp, vol, chapter, hill, point, route, highway, area, sector, zone, ob, operation,
        task, panzer, gruppe, geschwader, jagdgeschwader, kampfgeschwader, stukageschwader, zerstörergeschwader,
        jg, kg, stg, zg, commando, flotilla, fleet, army, corps, division, brigade, regiment, battalion, company,
        squadron, battery, wing, flight, platoon, detachment, section, unit, team, camp, stalag, stage, phase,
        article, act, resolution, schnellboot, abteilung, sturmbann, staffel, legio, cohors, district, ward,
        grade, rank, plan, level, aged, tg, t.g, tf, t.f, t.u, tu, batch, title, block, hull, freikorps,
        einsatzgruppe, einsatzkommando, sonderkommando, bahinī, regimental, reg, regt, bn, bde, div, lfl, mg, fw,
        bf, ju, ar, hs, il, yak, pe, mig, la, lagg, pz, apollo"""
    ),
    numbered=_phrases(
        """commando, commandos, squadron, squadrons, division, brigade, regiment, battalion, battery, company, corps,
        army, wing, para, field-regiment, sqn, bn, bde, div, regt, troop, platoon, sas, rar, rgr, group, flight,
        panzerdivision, commando-brigade"""
    ),
    currencies="$£€¥₹₽₩",
)
