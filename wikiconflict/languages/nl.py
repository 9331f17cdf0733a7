"""Dutch."""

from wikiconflict.languages import international
from wikiconflict.languages.international import fates, kinds, numerals, rows, words, world
from wikiconflict.languages.international_boxes import PARAMETERS, boxes, parameters
from wikiconflict.vocabulary.countries import Countries
from wikiconflict.vocabulary.dates import DateWords
from wikiconflict.vocabulary.language import Language
from wikiconflict.vocabulary.markup import MarkupWords
from wikiconflict.vocabulary.outcomes import OutcomeWords
from wikiconflict.vocabulary.parties import PartyWords
from wikiconflict.vocabulary.people import PeopleWords
from wikiconflict.vocabulary.phrases import phrases
from wikiconflict.vocabulary.places import PlaceWords
from wikiconflict.vocabulary.prose import ProseWords
from wikiconflict.vocabulary.quantities import QuantityWords
from wikiconflict.vocabulary.statements import StatementWords

MARKUP = MarkupWords(
    boxes=boxes(
        """military conflict: Infobox militair conflict, Infobox oorlog, Infobox veldslag, Infobox slag, Infobox militaire operatie, Infobox beleg
        civil conflict: Infobox opstand, Infobox burgerlijk conflict, Infobox protest, Infobox demonstratie, Infobox rellen
        civilian attack: Infobox aanslag, Infobox terroristische aanslag"""
    ),
    parameters={
        "military conflict": {
            **PARAMETERS["military conflict"],
            **parameters(
                """conflict: conflict, naam
                partof: partof, onderdeel van, onderdeel, deel van
                image: afbeelding, afbeelding2
                caption: onderschrift, onderschrift2
                date: datum, periode
                place: plaats, locatie
                coordinates: coördinaten, coordinaten
                causes: casus, aanleiding, oorzaak
                goals: doel
                result: resultaat, uitkomst
                treaty: treaty, verdrag
                territory: territorium, gebiedsveranderingen
                status: status
                combatant#: partij#, combatant#, p%combatant#, strijdende partij#
                commander#: leider#, leiders#, commandant#, bevelhebber#, p%commander#
                units#: eenheden#, p%units#
                strength#: troepensterkte#, sterkte#, troepen#, p%strength#
                casualties#: verliezen#, slachtoffers#, p%casualties#
                toll: verliezen, slachtoffers
                notes: opmerkingen, notities
                -: mapname, afbeeldingbreedte, kaart, breedte, p%name"""
            ),
        },
        "civil conflict": {
            **PARAMETERS["civil conflict"],
            **parameters(
                """conflict: naam, titel
                partof: onderdeel van
                image: afbeelding
                caption: onderschrift
                date: periode, datum
                place: plaats, locatie
                causes: aanleiding, oorzaak, oorzaken
                goals: doel, doelen
                methods: kenmerken, methode, methodes
                result: resultaat, gevolg
                status: status
                combatant1: deelnemers
                combatant#: partij#
                commander#: leiders#, leider#
                commander1: leiders, leider
                strength#: aantal#
                casualties#: verliezen#
                fatalities: doden
                injuries: gewonden
                arrests: arrestaties
                toll: slachtoffers
                notes: opmerkingen"""
            ),
        },
        "civilian attack": {
            **PARAMETERS["civilian attack"],
            **parameters(
                """conflict: naam, titel
                image: afbeelding
                caption: onderschrift
                date: datum
                time: tijd, tijdstip
                place: plaats, locatie
                coordinates: coördinaten
                target: doelwit, doel
                type: type
                weapons: wapens, wapen
                fatalities: doden
                injuries: gewonden
                perpetrators: daders, dader, verdachten
                numparts: aantal daders
                motive: motief
                toll: slachtoffers
                -: mapname"""
            ),
        },
    },
    templates={
        **international.TEMPLATES,
        **rows("flagicon", "vlag, vlagicoon, vlagfiguur, flagicon"),
        **rows("flag", "vlagland, vlag2, vlag land, vlaggeland"),
        **rows("fate", "gesneuveld, kia, †", value="killed_in_action"),
        **rows("fate", "krijgsgevangen, krijgsgevangene, pow", value="prisoner_of_war"),
        **rows("fate", "gewond", value="wounded_in_action"),
        **rows("fate", "geëxecuteerd", value="executed"),
        **rows("date", "datum", "3,2,1"),
        **rows("number", "formatnum:, formatnum"),
        **rows("content", "nowrap, nobr, klein, taal"),
        **rows("content", "lang, taalaanduiding", "2,1"),
        **rows("items", "lijst, opsomming"),
        **rows("collapsible", "uitklaplijst, inklaplijst"),
        **rows(
            "drop",
            "bron?, feit, wie, wanneer, waar, verduidelijk, references, appendix, navigatie, zie dp, zijbalk, clearboth, meebezig, coor title dms, bronvermelding anderstalige wikipedia, commonscat",
        ),
        **rows("note", "noot, voetnoot, #tag:ref, efn, refn"),
        **rows(
            "reference", "citeer web, citeer boek, citeer journal, citeer nieuws, sfn, cite web, aut, bronvermelding"
        ),
        **rows("main", "hoofdartikel, zie hoofdartikel, zie ook, hoofdartikelen, zie artikel"),
        **rows("coordinates", "coord, coor, coördinaten"),
        **rows("interlanguage", "ill, link interwiki"),
        **rows("quote", "citaat, cquote, citaat2", "1,tekst"),
    },
    template_namespaces=("sjabloon", "template"),
    file_namespaces=("bestand", "afbeelding", "file", "image"),
    category_namespaces=("categorie", "category"),
    see_also=("zie ook",),
    references=(
        *(
            "bronnen",
            "referenties",
            "noten",
            "voetnoten",
            "literatuur",
            "externe links",
            "externe link",
            "bronvermelding",
        ),
        *("bronnen, noten en/of referenties", "bronnen en referenties", "bibliografie", "noten en referenties"),
    ),
    months=tuple("januari februari maart april mei juni juli augustus september oktober november december".split()),
    before_christ="v.Chr.",
    circa="ca.",
    day_first=True,
    thousands=".",
    named_flags=True,
    argument_names=words(
        "titel, auteur, achternaam, voornaam, uitgever, datum, jaar, plaats, pagina, pagina's, isbn, url, taal, bezochtdatum, afbeelding, onderschrift"
    ),
)

DATES = DateWords(
    months=numerals(
        """januari, jan | februari, feb | maart, mrt | april, apr | mei | juni, jun | juli, jul | augustus, aug
        | september, sep, sept | oktober, okt | november, nov | december, dec"""
    ),
    seasons={"lente": 21, "voorjaar": 21, "zomer": 22, "herfst": 23, "najaar": 23, "winter": 24},
    weekdays=words("maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag"),
    before_christ=words(
        "v.Chr., v.Chr, v. Chr., v. Chr, voor Christus, vóór Christus, v.o.j., v.g.j., voor onze jaartelling"
    ),
    after_christ=words("n.Chr., n.Chr, n. Chr., n. Chr, na Christus, AD"),
    circa=words("ca., ca, circa, c., omstreeks, rond, ongeveer, plusminus, rondom, ~, ≈"),
    doubt=words("waarschijnlijk, vermoedelijk, mogelijk, misschien, wellicht"),
    unknown=words("onbekend, datum onbekend, onbekende datum"),
    parts=words(
        "begin, begin van, midden, midden van, medio, eind, einde, eind van, einde van, vroege, late, vroeg, laat, eerste helft van, tweede helft van, eerste helft, tweede helft, halverwege, aan het begin van, aan het eind van, halfweg"
    ),
    centuries=words("eeuw, eeuwen"),
    millennia=words("millennium"),
    decade_endings=words("er"),
    decades=words("jaren, de jaren"),
    ordinals=numerals(
        """eerste | tweede | derde | vierde | vijfde | zesde | zevende | achtste | negende | tiende | elfde | twaalfde | dertiende
        | veertiende | vijftiende | zestiende | zeventiende | achttiende | negentiende | twintigste | eenentwintigste"""
    ),
    ordinal_endings=words("e, de, ste"),
    fillers=words("de, het, van, van de, van het, jaar, der, in het jaar"),
    on=words("in, op, tijdens, in de, gedurende, te, aan"),
    before=words("voor, vóór, uiterlijk"),
    until=words("tot, tot en met, t/m, tot aan"),
    after=words("na, niet eerder dan"),
    starting=words("vanaf, van, met ingang van, beginnend"),
    since=words("sinds, sedert"),
    onward=words("en later, en daarna"),
    begun=words("begin, begon, begonnen, aanvang, uitgebroken"),
    ended=words("einde, eindigde, beëindigd, geëindigd, afgelopen"),
    to=words("op, tot, tot en met, t/m, tot aan, en"),
    either=words("of, ofwel"),
    also=words("en, alsmede, &, daarna"),
    between=words("tussen"),
    ongoing=words(
        "heden, nu, gaande, nog gaande, tegenwoordig, het heden, vandaag, lopend, aan de gang, nog steeds gaande"
    ),
    old_style=words("juliaans, juliaanse kalender, oude stijl, o.s."),
    new_style=words("gregoriaans, gregoriaanse kalender, nieuwe stijl, n.s."),
    calendars=words("AUC, a.u.c., AH, hidjra"),
    calendar_months=words("ramadan, brumaire, thermidor"),
    units=words("dag, dagen, week, weken, maand, maanden, uur, uren, minuten, nacht, nachten, decennia"),
    cardinals=words("een, één, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, enkele, meerdere"),
    ago=words("later, eerder, geleden"),
    daytimes=words(
        "ochtend, avond, middag, namiddag, nacht, 's ochtends, 's avonds, 's nachts, 's middags, datum, Pasen, Kerstmis, Pinksteren, middernacht"
    ),
    clock=words("uur, UTC, GMT"),
    counted=words(
        "man, soldaten, doden, gewonden, gevangenen, schepen, kanonnen, tanks, vliegtuigen, burgers, personen, ruiters, km, paarden"
    ),
    numbered=words("fase, hoofdstuk, nr, operatie, resolutie, deel"),
    capital_months=False,
)

QUANTITIES = QuantityWords(
    numbers={
        word: number
        for number, word in (
            *enumerate(
                """nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
                achttien negentien twintig""".split()
            ),
            *zip(range(30, 100, 10), "dertig veertig vijftig zestig zeventig tachtig negentig".split(), strict=True),
            (1, "één"),
        )
    },
    multipliers={
        "honderd": 100,
        "duizend": 1000,
        **dict.fromkeys(("miljoen", "mln"), 10**6),
        **dict.fromkeys(("miljard", "mld"), 10**9),
        "dozijn": 12,
    },
    halves={"een half": 0.5, "half": 0.5},
    decimal=",",
    fractions=words("%, procent, derde, kwart"),
    measures=words(
        "mm, cm, km, m, meter, kilometer, mijl, mijlen, ton, kg, pond, ponders, dagen, weken, maanden, jaar, jaren, uur, uren, minuten, gulden, euro, dollar, knopen, hectare, ha"
    ),
    at_least=words(
        "minstens, ten minste, tenminste, minimaal, meer dan, ruim, boven de, niet minder dan, >, ≥, zeker, minimum"
    ),
    at_most=words("maximaal, hoogstens, minder dan, tot, ten hoogste, hooguit, niet meer dan, <, ≤, onder de, maximum"),
    about=words(
        "ca, circa, ongeveer, rond, rond de, omstreeks, zo'n, naar schatting, geschat, geschatte, bijna, ~, ≈, om en nabij, ongeveer de, om en bij, plusminus"
    ),
    or_more=words("of meer, en meer, of hoger"),
    or_less=words("of minder, maximaal"),
    perhaps=words(
        "mogelijk, waarschijnlijk, vermoedelijk, misschien, wellicht, in totaal, totaal, van, slechts, alleen, officieel, aanvankelijk, later, nog, andere, precies"
    ),
    to=words("tot, à, tot wel, tot meer dan"),
    between=words("tussen, tussen de"),
    also=words("en, &, plus, alsmede"),
    either=words("of, ofwel"),
    none=words("geen, geen verliezen, nihil, geen slachtoffers, niets"),
    no=words("geen"),
    unknown=words(
        """onbekend, onbekend aantal, een onbekend aantal, niet bekend, onduidelijk, onzeker, honderden, duizenden, tientallen, tienduizenden, honderdduizenden, miljoenen, enkele honderden, enkele duizenden, enkele tientallen, enkele tienduizenden, enkele honderdduizenden, meerdere honderden, verscheidene, ongekend"""
    ),
    some=words("veel, vele, enkele, meerdere, diverse, weinig, verschillende"),
    severities=words(
        "zwaar, zware, licht, lichte, hoog, hoge, laag, lage, gering, geringe, minimaal, minimale, aanzienlijk, aanzienlijke, enorm, enorme, ernstig, ernstige, zeer zwaar, zeer hoog, groot, grote, onbeduidend"
    ),
    entire=words(
        "alle, de hele, het hele, bijna alle, vrijwel alle, de gehele, gehele, de meeste, het grootste deel van, de rest, het merendeel"
    ),
    noun_follows=True,
    kinds=kinds(
        """killed: dood, doden, dode, gedood, gedode, gesneuveld, gesneuvelden, gesneuvelde, omgekomen, overleden, dodelijke slachtoffers, vermoord, vermoorde, verdronken, slachtoffers gedood, om het leven gekomen
        wounded: gewond, gewonden, gewonde, zieken, zwaargewonden, lichtgewonden, gewondgeraakt
        captured: gevangen, gevangenen, krijgsgevangenen, krijgsgevangen, gevangengenomen, gevangen genomen, krijgsgevangen gemaakt, gijzelaars, geïnterneerd, gevangene
        missing: vermist, vermisten, vermiste
        deserted: gedeserteerd, deserteurs, overgelopen, overlopers
        displaced: ontheemd, ontheemden, vluchtelingen, gevlucht, dakloos, daklozen, verdreven, geëvacueerd, gedeporteerd, gedeporteerden
        arrested: gearresteerd, arrestaties, gearresteerden, aangehouden, opgepakt
        executed: geëxecuteerd, executies, terechtgesteld, gefusilleerd, opgehangen
        surrendered: overgegeven, gecapituleerd, gaven zich over
        died_of_disease: gestorven aan ziekte, overleden aan ziekte, door ziekte, door ziekten, aan ziekten, aan ziekte overleden
        casualties: verliezen, verlies, slachtoffers, slachtoffer, uitgeschakeld, totale verliezen"""
    ),
    befallen=words(
        "gezonken, verloren, vernietigd, vernietigde, beschadigd, beschadigde, verwoest, verwoeste, veroverd, veroverde, neergeschoten, buitgemaakt, buitgemaakte, gekaapt, verbrand, gestrand, uitgeschakeld, tot zinken gebracht"
    ),
    materiel=words(
        """*schip, *schepen, schip, schepen, linieschip, linieschepen, fregat, fregatten, korvet, korvetten, brik, brikken, galei, galeien, galjoen, galjoenen, kruiser, kruisers, *kruisers, torpedobootjager, torpedobootjagers, torpedoboten, onderzeeër, onderzeeërs, onderzeeboten, duikboten, vliegdekschip, vliegdekschepen, kanonneerboten,
        boot, boten, *boten, tank, tanks, pantserwagens, *voertuig, *voertuigen, vrachtwagens, vliegtuig, *vliegtuig, *vliegtuigen, vliegtuigen, toestellen, bommenwerpers, jagers, helikopters, helikopter, zweefvliegtuigen, drones, kanon, kanonnen, *kanonnen, stuks geschut, geschut, stukken geschut, stukken, houwitsers, mortieren, mitrailleurs, machinegeweren,
        geweren, raketten, olifanten, *olifanten, paarden, vaandels, standaarden, huizen, wapens, triremen, branders"""
    ),
    formations=words(
        "legioen, legioenen, cohorten, divisie, divisies, *divisies, brigade, brigades, *brigades, regiment, regimenten, bataljon, bataljons, *bataljons, eskadron, eskadrons, compagnie, compagnieën, korpsen, legerkorps, legerkorpsen, batterijen, vendels, tercio's, squadrons"
    ),
    people=words(
        """man, mannen, vrouwen, kinderen, mensen, persoon, personen, soldaat, soldaten, troepen, *troepen, strijders, *strijders, krijgers, infanterie, infanteristen, cavalerie, cavaleristen, ruiters, *ruiters, ruiterij, ridders, artillerie, artilleristen, voetvolk, voetsoldaten, boogschutters, *schutters, piekeniers, musketiers, dragonders, huzaren,
        lansiers, kurassiers, grenadiers, hoplieten, legionairs, hulptroepen, huurlingen, kozakken, matrozen, zeelieden, mariniers, officieren, onderofficieren, milities, schutterij, vrijwilligers, partizanen, guerrillastrijders, rebellen, opstandelingen, boeren, burgers, burger, politieagenten, agenten, parachutisten, demonstranten, stakers,
        arbeiders, inwoners, studenten, geestelijken, edelen, slaven, terroristen, piraten, piloten, samoerai, janitsaren, militairen, manschappen, geuzen, Pruisen, Fransen, Britten, Engelsen, Nederlanders, Spanjaarden, Duitsers, verdedigers, gewapende burgers"""
    ),
    people_forms={**dict.fromkeys(("burgerlijke",), "burgers")},
    plain=words(
        "in totaal, totaal, totale, bevestigd, bekend, bekende, officieel, officiële, de, het, een, andere, meer, slechts, sterk, aantal, schatting, schattingen, hun, zijn, eigen, waarvan, zware, lichte, ongeveer"
    ),
    linkers=words("van, van de, van het, der"),
    stops=words(
        "in, op, aan, bij, met, zonder, onder, voor, na, sinds, tijdens, waar, die, dat, tegen, tussen, door, maar, dan, volgens, over, werden, werd, zijn, is, waren, was, voornamelijk, later, toen, inclusief, waaronder, als, te, naar, uit"
    ),
    parts=words("waarvan, waaronder, onder wie, van wie, inclusief, inbegrepen"),
    totals=words("totaal, in totaal, totale, totale verliezen, al met al, alles bij elkaar"),
    claims=words("volgens, schatting, schattingen, bronnen, bron, opgave, opgaven"),
    claimed_by=words("volgens, aldus, volgens de, volgens het"),
    designators=words(
        "nr, nummer, type, model, klasse, pagina, p, hoofdstuk, artikel, operatie, fase, hoogte, resolutie, Luftflotte, leger, legergroep"
    ),
    numbered=words("divisie, brigade, regiment, bataljon, korps, leger, eskadron, infanteriedivisie, pantserdivisie"),
)

PEOPLE = PeopleWords(
    ranks=words(
        """veldmaarschalk, maarschalk, generaal, kapitein-generaal, luitenant-generaal, generaal-majoor, generaal-luitenant, brigadegeneraal, divisiegeneraal, brigadier, kolonel, luitenant-kolonel, overste, majoor, kapitein, ritmeester, eerste luitenant, luitenant, tweede luitenant, sergeant, korporaal, admiraal, vice-admiraal, viceadmiraal,
        schout-bij-nacht, luitenant-admiraal, grootadmiraal, commodore, commandeur, kapitein-ter-zee, kapitein ter zee, generalissimo, gen, kol, lt, kap, maj, generaal-veldmaarschalk, generaal-veldtuigmeester, generaal der infanterie, generaal der cavalerie"""
    ),
    rank_prefixes=words("eerste, tweede"),
    titles=words(
        """koning, koningin, keizer, keizerin, prins, prinses, tsaar, tsarina, sultan, kalief, emir, sjah, khan, sjeik, imam, pasja, vizier, grootvizier, hertog, hertogin, groothertog, aartshertog, graaf, gravin, markies, markgraaf, landgraaf, paltsgraaf, burggraaf, baron, heer, lord, sir, ridder, doge, paus, kardinaal, aartsbisschop,
        bisschop, abt, sint, keurvorst, vorst, infante, president, vicepresident, premier, minister-president, eerste minister, kanselier, rijkskanselier, minister, gouverneur, gouverneur-generaal, landvoogd, landvoogdes, onderkoning, burgemeester, consul, proconsul, dictator, tribuun, legaat, opperhoofd, stamhoofd, dr, regent, farao, satraap, grootmeester, stadhouder, raadpensionaris, opperbevelhebber"""
    ),
    peerages=words(
        "hertog, graaf, markies, prins, koning, baron, burggraaf, heer, aartshertog, markgraaf, landgraaf, keurvorst, vorst, bisschop, aartsbisschop, keizer"
    ),
    suffixes=words("jr, jr., sr, ii, iii, iv, de jonge, de oude, de oudere, de jongere"),
    particles=words(
        "van, de, den, der, het, 't, ten, ter, te, in, op, aan, en, von, zu, du, la, le, da, di, del, y, al, el, bin, ibn, tot, van de, 's"
    ),
    fates=fates(
        """killed_in_action: gesneuveld, gedood, omgekomen, †, kia, gevallen, dood
        wounded_in_action: gewond, zwaargewond, wia, gewond geraakt, zwaar gewond
        died_of_wounds: dodelijk gewond, overleden aan verwondingen, bezweken aan zijn verwondingen
        prisoner_of_war: gevangengenomen, gevangen genomen, krijgsgevangen, gevangen, krijgsgevangene, pow, gevangengezet
        missing_in_action: vermist, mia
        executed: geëxecuteerd, terechtgesteld, onthoofd, opgehangen, gefusilleerd, executie
        assassinated: vermoord, moord
        surrendered: overgegeven, gaf zich over, capituleerde, overgave, gecapituleerd
        suicide: zelfmoord, zelfdoding
        died_of_natural_causes: natuurlijke dood, overleden aan ziekte
        changed_sides: overgelopen, overloper
        deserted: gedeserteerd, gevlucht
        exiled: verbannen, ballingschap, in ballingschap
        arrested: gearresteerd, aangehouden
        died: overleden, gestorven, verdronken"""
    ),
    signs=international.FATE_SIGNS,
    glued=international.GLUED_FATES,
    fate_targets=fates(
        """killed_in_action: gesneuveld, gesneuvelde, sneuvelen
        prisoner_of_war: krijgsgevangene, krijgsgevangenschap
        executed: doodstraf, executie, onthoofding
        surrendered: overgave, capitulatie
        missing_in_action: vermissing
        assassinated: moord, sluipmoord
        suicide: zelfdoding"""
    ),
    conjunctions=("en", "&"),
    nobody=words("onbekend, ?, –, -, —, geen, diverse, verschillende, niet bekend"),
    references=("zie ",),
    full_list=("volledige lijst",),
    others=words("anderen, en anderen, andere, e.a, onder anderen, onder andere"),
)

PARTIES = PartyWords(
    support=words("steun, gesteund, ondersteund, ondersteuning, hulp, ondersteunende, steunende"),
    nobody=words("onbekend, ?, –, -, —, geen, diverse, verschillende"),
    references=("zie ",),
    full_list=("volledige lijst",),
    others=words("anderen, en anderen, andere, e.a"),
)

OUTCOMES = OutcomeWords(
    victory=phrases("overwinning, overwinningen, zege, zeges, triomf, overwinnaar, winnaar"),
    pyrrhic=phrases("pyrrusoverwinning, pyrrhusoverwinning"),
    wins=phrases("wint, winnen, won, wonnen, zegeviert, zegevieren, zegevierend"),
    defeat=phrases("nederlaag, nederlagen"),
    beaten=phrases("verslagen, verslaan, verliest, verliezen, overwonnen"),
    success=phrases("succes, verovering, inname"),
    failure=phrases("mislukking, mislukt"),
    denied=words("geen, niet, zonder"),
    stalemate=phrases(
        "onbeslist, onbesliste, gelijkspel, patstelling, status quo, status quo ante, status quo ante bellum, geen winnaar, zonder winnaar, impasse, geen duidelijke winnaar"
    ),
    ceasefire=phrases("staakt-het-vuren, wapenstilstand, bestand, staking van de vijandelijkheden"),
    treaty=phrases(
        "vrede van, vredesverdrag, verdrag van, verdrag, verdragen, vredesakkoord, akkoord, akkoorden, vrede, vredesverdragen, compromis"
    ),
    ongoing=phrases("gaande, nog gaande, lopend, aan de gang"),
    disputed=phrases("betwist, omstreden, beide partijen claimen*"),
    modifiers=words(
        """beslissende, tactische, strategische, militaire, politieke, diplomatieke, morele, totale, volledige, verpletterende, duidelijke, belangrijke, grote, kostbare, beperkte, gedeeltelijke, definitieve, uiteindelijke, de, het, een, troepen, leger, legers, kant, is, zijn, was, waren, werd, door, nipte, klinkende, eclatante"""
    ),
    conjunctions=words("en, &, of, alsmede, met"),
    giving=words("van, van de, van het, der, voor, voor de, door, de, het"),
    agents=words("door, tegen"),
    stops=words(
        "op, over, tegen, bij, in, na, voor, tijdens, ondanks, maar, tot, sinds, toen, onder, zonder, dat, die, waar, gevolgd, dankzij, door, aan, te, leidt"
    ),
    follows=True,
    plurals=("s", "en", "n", "e"),
    suffixes=phrases(
        "e, s, se, sche, isch, ische, er, ers, en, n, ees, ese, aan, aans, aanse, anen, iër, iërs, ist, isten, istisch, istische"
    ),
    against=words("anti"),
    kin=tuple(
        words(group)
        for group in (
            "geallieerden, geallieerde, bondgenoten, coalitie, alliantie, entente, verbondenen",
            "asmogendheden, as",
            "regering, regeringstroepen, regerings, loyalisten, loyalistische",
            "rebellen, opstandelingen, revolutionairen, opstand, rebellie, revolutionaire",
            "royalisten, royalistische, koningsgezinden, kroon",
            "republikeinen, republikeinse, republiek",
            "katholieken, katholieke, katholiek",
            "protestanten, protestantse",
            "keizerlijke, keizerlijken, keizer",
            "staatsen, staatse, republiek, geuzen, opstandelingen",
            "patriotten, patriotse",
            "orangisten, orangistische",
        )
    ),
    opposites={
        "geallieerden": ("asmogendheden",),
        "asmogendheden": ("geallieerden",),
        "regering": ("rebellen",),
        "rebellen": ("regering",),
    },
    authorities=words("regering, regeringstroepen, loyalisten, koninklijke"),
    risings=words("rebellen, opstandelingen, revolutionairen"),
    coalitions=words("coalitie, geallieerden, geallieerde, bondgenoten, alliantie, entente, liga"),
    generic=words(
        "van, de, het, der, den, en, in, koninkrijk, keizerrijk, rijk, republiek, hertogdom, groothertogdom, vorstendom, graafschap, keurvorstendom, aartshertogdom, staat, staten, unie, leger, vloot, marine, troepen, soldaten, infanterie, cavalerie, artillerie, generaal, koning, keizer, graaf, hertog, prins, eerste, tweede, derde, verenigd, verenigde, noord, zuid, oost, west, nieuwe, heilige"
    ),
)

PLACES = PlaceWords(
    prepositions=words(
        "bij, in, nabij, te, op, aan, voor, rond, tussen, ten noorden van, ten zuiden van, ten oosten van, ten westen van, van, de, het, vlakbij, omgeving van, huidige, langs"
    ),
    conjunctions=words("en, of"),
    articles=words("de, het, een"),
    part_of=("onderdeel van", "deel van"),
)

STATEMENTS = StatementWords(
    events=words(
        "overwinning, nederlaag, oorlog, slag, vrede, verdrag, einde, begin, terugtocht, capitulatie, is, was, wordt, werd, werden, waren, zijn, heeft, verkrijgt, verliest, val, inname, beleg, onafhankelijkheid"
    ),
    event_endings=("ing", "tie", "nis"),
    binding=words("de, het, een, van, in, op, aan, bij, voor, met, en, of, als, naar, na, tot, der, te"),
    conjunctions=words("en, of, maar, terwijl, die, dat, waar"),
    coordinating=words("en, of"),
    possessives=("'s",),
)

PROSE = ProseWords(
    abbreviations=words(
        "gen, kol, kap, maj, lt, dr, prof, ir, mr, st, v. chr, n. chr, v.chr, n.chr, nr, blz, p, vol, etc, enz, ca, bijv, o.a, d.w.z, jan, feb, apr, aug, sept, okt, nov, dec, m.n, z.g"
    ),
    numbered=words("nr, blz, p, art, hfst"),
    closing_abbreviations=words("enz, etc, v.chr, n.chr"),
    openers=words(
        "de, het, een, hij, zij, ze, in, op, bij, na, voor, tijdens, toen, nadat, hoewel, deze, dit, echter, ook, van, tot, met, onder, maar, en"
    ),
    subordinators=words("nadat, voordat, hoewel, omdat, sinds, ondanks, alvorens"),
    hypotheticals=words("als, indien"),
    relatives=words("die, dat, wie, welke, waar"),
    perfects=words("had, hadden"),
    narrative=words("toen, daarna, later, uiteindelijk, vervolgens"),
    attributes=words("van, gedateerd"),
    negations=words("niet, geen, nooit"),
    units={
        **dict.fromkeys(("dag", "dagen", "ochtend", "avond", "nacht"), "day"),
        **dict.fromkeys(("week", "weken"), "week"),
        **dict.fromkeys(("maand", "maanden"), "month"),
        **dict.fromkeys(("jaar", "jaren"), "year"),
    },
    counts={word: number for number, word in enumerate("een twee drie vier vijf zes zeven acht negen tien".split(), 1)},
    later=words("later, daarna"),
    next_words=words("de volgende, het volgende"),
    same_words=words("dezelfde, hetzelfde"),
    at=words("in, te, bij, nabij, naar, uit, rond"),
    passives=words("werd, werden, is, zijn"),
    fates=fates(
        """killed_in_action: gedood, gesneuveld, doodgeschoten
        prisoner_of_war: gevangengenomen, gevangen genomen
        executed: geëxecuteerd, onthoofd, terechtgesteld, opgehangen
        assassinated: vermoord
        died_of_wounds: dodelijk gewond"""
    ),
    apparatus=words("bronnen, noten, referenties, literatuur, links, voetnoten"),
)

COUNTRIES = Countries(
    **world(
        """Nederland / Republiek der Zeven Verenigde Nederlanden / Verenigd Koninkrijk der Nederlanden / Republiek der Verenigde Nederlanden / Bataafse Republiek: Nederlands, Nederlandse, Nederlanders, Staats, Staatse, Hollands, Hollandse | NLD
        België: Belgisch, Belgische, Belgen | BEL
        Vlaanderen / Graafschap Vlaanderen: Vlaams, Vlaamse, Vlamingen
        Luxemburg: Luxemburgs, Luxemburgse | LUX
        Frankrijk / Eerste Franse Keizerrijk / Tweede Franse Keizerrijk / Koninkrijk Frankrijk / Franse Republiek: Frans, Franse, Fransen | FRA
        Verenigd Koninkrijk / Groot-Brittannië / Koninkrijk Groot-Brittannië / Britse Rijk / Verenigd Koninkrijk van Groot-Brittannië en Ierland: Brits, Britse, Britten, Engels, Engelse | GBR
        Engeland / Koninkrijk Engeland: Engels, Engelse, Engelsen | ENG
        Schotland: Schots, Schotse, Schotten | SCO
        Ierland: Iers, Ierse, Ieren | IRL
        Duitsland / Duitse Keizerrijk / nazi-Duitsland / Nazi-Duitsland: Duits, Duitse, Duitsers | DEU
        Pruisen / Koninkrijk Pruisen: Pruisisch, Pruisische, Pruisen | PRU
        Oostenrijk / Keizerrijk Oostenrijk / Aartshertogdom Oostenrijk / Habsburgse monarchie: Oostenrijks, Oostenrijkse, Oostenrijkers, Habsburgs | AUT
        Oostenrijk-Hongarije: Oostenrijks-Hongaars, Oostenrijks-Hongaarse
        Heilige Roomse Rijk: keizerlijk, keizerlijke
        Beieren: Beiers, Beierse
        Saksen: Saksisch, Saksische
        Zwitserland: Zwitsers, Zwitserse | CHE
        Spanje / Spaanse Rijk / Koninkrijk Spanje: Spaans, Spaanse, Spanjaarden | ESP
        Portugal: Portugees, Portugese, Portugezen | PRT
        Italië / Koninkrijk Italië: Italiaans, Italiaanse, Italianen | ITA
        Rusland / Keizerrijk Rusland / Russische Rijk: Russisch, Russische, Russen | RUS
        Sovjet-Unie: Sovjet, Sovjets | SUN
        Polen / Pools-Litouwse Gemenebest: Pools, Poolse, Polen | POL
        Litouwen: Litouws, Litouwse | LTU
        Hongarije / Koninkrijk Hongarije: Hongaars, Hongaarse, Hongaren | HUN
        Bohemen / Koninkrijk Bohemen: Boheems, Boheemse
        Tsjecho-Slowakije: Tsjecho-Slowaaks, Tsjecho-Slowaakse | CSK
        Roemenië: Roemeens, Roemeense | ROU
        Bulgarije: Bulgaars, Bulgaarse | BGR
        Servië: Servisch, Servische | SRB
        Joegoslavië: Joegoslavisch, Joegoslavische | YUG
        Griekenland: Grieks, Griekse, Grieken | GRC
        Turkije: Turks, Turkse, Turken | TUR
        Ottomaanse Rijk / Osmaanse Rijk: Ottomaans, Ottomaanse, Osmaans, Osmaanse, Turks, Turkse
        Zweden / Zweedse Rijk: Zweeds, Zweedse, Zweden | SWE
        Denemarken / Denemarken-Noorwegen: Deens, Deense, Denen | DNK
        Noorwegen: Noors, Noorse, Noren | NOR
        Finland: Fins, Finse, Finnen | FIN
        Verenigde Staten / Verenigde Staten van Amerika: Amerikaans, Amerikaanse, Amerikanen | USA
        Geconfedereerde Staten van Amerika: Geconfedereerd, Geconfedereerde, Zuidelijk, Zuidelijke | CSA
        Canada: Canadees, Canadese, Canadezen | CAN
        Mexico: Mexicaans, Mexicaanse | MEX
        Cuba: Cubaans, Cubaanse | CUB
        Suriname: Surinaams, Surinaamse | SUR
        Argentinië: Argentijns, Argentijnse | ARG
        Brazilië / Keizerrijk Brazilië: Braziliaans, Braziliaanse | BRA
        Chili: Chileens, Chileense | CHL
        Peru: Peruaans, Peruaanse | PER
        Bolivia: Boliviaans, Boliviaanse | BOL
        Paraguay: Paraguayaans, Paraguayaanse | PRY
        Colombia: Colombiaans, Colombiaanse | COL
        Venezuela: Venezolaans, Venezolaanse | VEN
        Japan / Japanse Keizerrijk: Japans, Japanse, Japanners | JPN
        China / Volksrepubliek China / Republiek China / Qing-dynastie: Chinees, Chinese, Chinezen | CHN
        Noord-Korea: Noord-Koreaans, Noord-Koreaanse | PRK
        Zuid-Korea: Zuid-Koreaans, Zuid-Koreaanse | KOR
        Vietnam: Vietnamees, Vietnamese | VNM
        Indonesië / Nederlands-Indië: Indonesisch, Indonesische | IDN
        India: Indiaas, Indiase | IND
        Pakistan: Pakistaans, Pakistaanse | PAK
        Afghanistan: Afghaans, Afghaanse | AFG
        Iran / Perzië: Iraans, Iraanse, Perzisch, Perzische | IRN
        Irak: Iraaks, Iraakse | IRQ
        Israël: Israëlisch, Israëlische | ISR
        Egypte: Egyptisch, Egyptische | EGY
        Syrië: Syrisch, Syrische | SYR
        Marokko: Marokkaans, Marokkaanse | MAR
        Algerije: Algerijns, Algerijnse | DZA
        Libië: Libisch, Libische | LBY
        Ethiopië: Ethiopisch, Ethiopische | ETH
        Zuid-Afrika: Zuid-Afrikaans, Zuid-Afrikaanse | ZAF
        Transvaal / Zuid-Afrikaansche Republiek / Oranje Vrijstaat: Boeren, Transvaalse
        Australië: Australisch, Australische | AUS
        Nieuw-Zeeland: Nieuw-Zeelands, Nieuw-Zeelandse | NZL
        Oekraïne: Oekraïens, Oekraïense | UKR
        Romeinse Republiek / Romeinse Rijk / Rome: Romeins, Romeinse, Romeinen
        Carthago: Carthaags, Carthaagse
        Macedonië: Macedonisch, Macedonische
        Athene: Atheens, Atheense
        Sparta: Spartaans, Spartaanse
        Byzantijnse Rijk: Byzantijns, Byzantijnse
        Bataven: Bataafs, Bataafse"""
    ),
    prefixes={
        "frans": ("Frans",),
        "brits": ("Brits",),
        "anglo": ("Engels", "Brits"),
        "spaans": ("Spaans",),
        "russisch": ("Russisch",),
    },
    forms=phrases(
        "Koninkrijk, Keizerrijk, Republiek, Hertogdom, Groothertogdom, Vorstendom, Keurvorstendom, Aartshertogdom, Graafschap, Rijk, Sultanaat, Emiraat"
    ),
)

DUTCH = Language(
    code="nl",
    name="Dutch",
    markup=MARKUP,
    dates=DATES,
    quantities=QUANTITIES,
    people=PEOPLE,
    parties=PARTIES,
    outcomes=OUTCOMES,
    places=PLACES,
    statements=STATEMENTS,
    prose=PROSE,
    countries=COUNTRIES,
)
