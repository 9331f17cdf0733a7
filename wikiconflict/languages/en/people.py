"""English titles, fates and words around the names of people."""

from wikiconflict.languages.international import FATE_SIGNS, GLUED_FATES
from wikiconflict.vocabulary.people import PeopleWords

_RANKS = """
field marshal|general field marshal|generalfeldmarschall|generalissimo|grand marshal|marshal|marshal of france
marshal of the soviet union|air chief marshal|air marshal|air vice marshal|air vice-marshal|air commodore
group captain
wing commander|squadron leader|flight lieutenant|flying officer|pilot officer|general|general of the army
colonel general
colonel-general|army general|captain general|captain-general|lieutenant general|lieutenant-general|lt. gen|lt gen|ltg
lt-gen|lt.-gen|lt. general|lt-general|lt general|major general|major-general|maj. gen|maj gen|mg|maj-gen|maj.-gen
maj. general|brigadier general|brigadier-general|brig. gen|brig gen|brig.-gen|bg|brigadier|brig|gen|gen.
general der infanterie
generalleutnant|generalmajor|generaloberst|oberst|oberstleutnant|hauptmann|feldmarschall|feldmarschall-leutnant
colonel|col|lieutenant colonel|lieutenant-colonel|lt. col|lt col|ltc|lt. colonel|lt-col|lt.-col|major|maj
captain|capt|cpt
lieutenant|lieut|lt|1st lieutenant|first lieutenant|second lieutenant|2nd lieutenant|1st lt|2nd lt|ensign|cornet
sergeant|sgt|staff sergeant|sergeant major|corporal|cpl|lance corporal|private|pvt|gunner|trooper|warrant officer
admiral|adm|fleet admiral|admiral of the fleet|vice admiral|vice-admiral|vadm|v. adm|rear admiral|rear-admiral|radm
counter admiral|counter-admiral|contre-amiral|commodore|cdre|commander|cmdr|cdr|lieutenant commander|lt. cdr
lt cdr|lcdr
grand admiral|general admiral|captain-major|kapitän|brigade general|divisional general|division general|corps general
general of division|general of brigade|general of the infantry|general of the cavalry|general of artillery
general of infantry|general of cavalry|subedar|subedar major|risaldar|jemadar|havildar|naik|sepoy|commandant
comandante
komandarm|combrig|comcor|komdiv|komkor|hetman|ataman|otaman|serdar|serasker|strategos|magister militum|legate
brevet brigadier general|brevet major general|brevet colonel|brevet lieutenant colonel|brevet major general
provost marshal|quartermaster general|adjutant general|police commissioner|inspector general|superintendent
commissioner
chief inspector|deputy inspector|inspector|constable|chief of staff|ras|dejazmach|fitawrari
"""

_TITLES = """
king|queen|emperor|empress|prince|princess|tsar|czar|tsarina|kaiser|sultan|caliph|emir|amir|shah|khan|khagan
sheikh|shaykh
sheik|sharif|sherif|imam|mullah|maulana|maulvi|mufti|ayatollah|grand ayatollah|sayyid|sayyed|syed|pasha|bey
beg|agha|vizier
grand vizier|nawab|nizam|maharaja|maharana|raja|rana|rao|rajah|rani|peshwa|sardar|malik|mirza|mir|begum|duke
grand duke
archduke|count|countess|earl|marquis|marquess|marquise|margrave|landgrave|viscount|baron|baroness|lord|lady
dame|sir|knight
doge|pope|cardinal|archbishop|bishop|abbot|father|brother|saint|st|st.|reverend|rev|hajji|haji|hajj|elector
elector palatine
prince-bishop|infante|infanta|dauphin|despot|voivode|vojvoda|ban|boyar|knyaz|grand prince|jarl|chief|chieftain
paramount chief
high chief|war chief|head chief|principal chief|tribal chief|cacique|inca|sapa inca|tlatoani|daimyo|shogun
shōgun|regent
president|vice president|vice-president|prime minister|deputy prime minister|premier|chancellor|minister
secretary|secretary general
secretary-general|general secretary|governor|governor-general|governor general|lieutenant governor|viceroy
mayor|senator
congressman|representative|ambassador|consul|proconsul|praetor|dictator|tribune|tetrarch|satrap|pharaoh|exarch
patrician
high commissioner|defence minister|defense minister|foreign minister|interior minister|minister of defence
minister of defense
minister of war|secretary of defense|secretary of state|secretary of war|attorney general|judge|justice|dr|dr.
prof|professor
mr|mr.|mrs|ms|comrade|chairman|chairperson|director|leader|supreme leader|commander-in-chief
commander in chief|supreme commander
deputy commander|deputy|acting|interim|former|head|chief minister|first secretary|first minister|speaker
delegate|bailli
podestà|condottiero|captain of the people|castellan|grand master|master|prior|marshal of the hospital
constable of france
great|sri|shri|pandit|guru|swami|baba|mahdi|al-hajj|oba|alaafin|asantehene|kabaka|negus|negusa nagast|lij|ato
tui|ariki|rangatira
first lord|lord protector|lord high admiral|lord lieutenant|lord deputy|lord chancellor|hon|hon.
the honourable|sipahsalar|amir al-umara
"""

_FATES = {
    "killed_in_action": "kia|k.i.a|killed in action|killed|killed in battle|killed in combat"
    "|died in action|died in battle"
    "|slain|fell in battle|killed during battle|lost at sea",
    "presumed_killed": "pkia|presumed killed|presumed dead|believed killed|presumed killed in action|possibly killed",
    "wounded_in_action": "wia|w.i.a|wounded|wounded in action|severely wounded|seriously wounded"
    "|badly wounded|injured"
    "|lightly wounded|slightly wounded",
    "died_of_wounds": "dow|d.o.w|died of wounds|mortally wounded|died of his wounds|fatally wounded"
    "|died from wounds|mw",
    "prisoner_of_war": "pow|p.o.w|prisoner of war|captured|taken prisoner|prisoner|imprisoned|made prisoner|capture",
    "missing_in_action": "mia|m.i.a|missing in action|missing|disappeared",
    "executed": "executed|execution|beheaded|hanged|shot by firing squad|executed by firing squad"
    "|sentenced to death and executed"
    "|crucified|burned at the stake|guillotined",
    "assassinated": "assassinated|murdered|assassination|poisoned",
    "surrendered": "surrendered|surrender",
    "suicide": "suicide|committed suicide|killed himself|died by suicide|took his own life|seppuku",
    "died_of_natural_causes": "died of natural causes|natural causes|died of illness|died of disease|died of sickness"
    "|died of dysentery|died of malaria|died of fever|died of old age|died of a heart attack"
    "|died of cancer|died of plague",
    "changed_sides": "turncoat|defected|changed sides|switched sides|defector|defection",
    "deserted": "awol|deserted|deserter|fled",
    "exiled": "exiled|exile|in exile|banished",
    "arrested": "arrested|detained|in custody|jailed|under arrest",
    "died": "died|dead|deceased|died in captivity|died in custody|drowned|kifa|died in prison"
    "|died in exile|accidentally killed"
    "|died in an accident|killed in accident|died in a plane crash|killed in a plane crash",
}

_GLUED = {
    **GLUED_FATES,
    "Executed": "executed", "executed": "executed", "Assassinated": "assassinated", "assassinated": "assassinated",
    "Surrendered": "surrendered", "surrendered": "surrendered", "Turncoat": "changed_sides",
    "turncoat": "changed_sides",
    "Natural Causes": "died_of_natural_causes", "Natural causes": "died_of_natural_causes",
    "natural causes": "died_of_natural_causes", "Suicide": "suicide", "suicide": "suicide", "Arrested": "arrested",
    "Exiled": "exiled", "Disappeared": "missing_in_action",
    "Died of wounds": "died_of_wounds",
}  # fmt: skip

_TARGETS = {
    "killed_in_action": "killed in action|kia|casualty (person)|killed",
    "wounded_in_action": "wounded in action|wia",
    "died_of_wounds": "died of wounds",
    "prisoner_of_war": "prisoner of war|prisoners of war|pow",
    "missing_in_action": "missing in action|mia",
    "executed": "execution|capital punishment|executed|hanging|decapitation|execution by firing squad"
    "|summary execution"
    "|beheading|crucifixion|death by burning|guillotine|execution by shooting",
    "assassinated": "assassination|murder",
    "surrendered": "surrender (military)|surrender",
    "suicide": "suicide|seppuku|harakiri",
    "died_of_natural_causes": "death by natural causes|natural causes|natural death|disease|dysentery|malaria",
    "changed_sides": "turncoat|defection|treason|desertion and defection",
    "deserted": "desertion|absent without leave|awol",
    "exiled": "exile",
    "arrested": "arrest|detention (imprisonment)|imprisonment|house arrest",
    "presumed_killed": "presumed dead|presumption of death|declared death in absentia",
    "died": "death",
}

PEOPLE = PeopleWords(
    ranks=frozenset(part.strip() for line in _RANKS.strip().splitlines() for part in line.split("|")),
    rank_prefixes=frozenset(
        "acting temporary brevet 1st 2nd first second staff senior chief deputy assistant retired ret"
        " local titular".split()
    ),
    titles=frozenset(part.strip() for line in _TITLES.strip().splitlines() for part in line.split("|")),
    peerages=frozenset(
        "duke earl count marquis marquess marquise viscount baron prince princess king lord margrave"
        " landgrave elector"
        " archduke bishop archbishop emperor sultan emir shah khan comte duc vicomte graf herzog freiherr conde duque"
        " marqués seigneur sieur knight baronet grand-duke prince-bishop count-duke chevalier burgrave"
        " dauphin infante"
        " despot voivode queen pasha bey lady laird cardinal abbot patriarch caliph fürst markgraf ritter conte duca"
        " bastard barone signore marchese castellan master hetman palatine".split()
    ),
    suffixes=frozenset(
        "jr|jr.|sr|sr.|ii|iii|iv|kg|kcb|gcb|cb|vc|dso|mc|obe|cbe|mp|md|phd|esq|esq.|ret|ret.|rn|usn|raf"
        "|the younger|the elder"
        "|bt|bart|bt.|bart.|kc|om|dsc|dfc|usmc|usa|csa".split("|")
    ),
    particles=frozenset(
        "of the de del della dei di da do dos das du des la le les los el al von van der den dem zu zum"
        " zur und y e i et"
        " bin ibn ben bint abu ap ab af av à and d' l' ter ten te op in 't s- mac mc o' ould wald na nan"
        " zi no ga ul ud"
        " as-sayyid ed er ur us-din dit don dona ag a at on".split()
    ),
    offices=frozenset("of the and a at on in no".split()),
    fates={word: fate for fate, words in _FATES.items() for word in words.split("|")},  # type: ignore[misc]
    signs=FATE_SIGNS,
    glued=_GLUED,
    fate_targets={title: fate for fate, titles in _TARGETS.items() for title in titles.split("|")},  # type: ignore[misc]
    fate_images={
        "white flag icon": "surrendered",
        "white flag": "surrendered",
        "white flag of surrender": "surrendered",
    },
    conjunctions=("and", "&"),
    nobody=frozenset(
        "unknown|none|n/a|na|?|–|-|—|various|multiple|unclear|no leader|no leaders|leaderless"
        "|unknown leader|no centralised"
        "|decentralised|not known|nil|several|unidentified|unnamed|anonymous|tba|no commander|unknown commander"
        "|unknown commanders|none (leaderless)|not applicable|see below|see above|disputed".split("|")
    ),
    references=(
        "see ",
        "see:",
        "see also",
        "for details",
        "for a full",
        "main article",
        "full list",
        "...full",
        "…full",
    ),
    full_list=("full list", "complete list", "more...", "more…", "full list...", "further list", "list of commanders"),
    others=frozenset(
        "others|and others|among others|and many others|many others|and more|etc|et al|several others"
        "|and several others"
        "|other|various others|more".split("|")
    ),
)
