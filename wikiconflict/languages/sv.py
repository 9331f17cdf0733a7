"""Swedish."""

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
        """military conflict: Slagfakta, Faktamall slag, Faktamall krig, Faktaruta slag, Krigsfakta, Konfliktfakta, Faktamall militär konflikt
        civil conflict: Faktamall protest, Faktamall civil konflikt
        civilian attack: Faktamall attentat, Attentatsfakta, Faktamall terrorattentat"""
    ),
    parameters={
        "military conflict": {
            **PARAMETERS["military conflict"],
            **parameters(
                """conflict: konflikt, slag, namn, krig, titel
                partof: del av, del_av, delav, krig del, fälttåg
                image: bild
                caption: bildtext, bildbeskrivning, bild text
                date: datum, tid, tidpunkt
                date_end: slutdatum
                place: plats, plats namn
                coordinates: koordinater
                causes: orsak, orsaker, casus, casus belli, anledning
                territory: territoriella förändringar, territoriella ändringar, territorium, landförändringar
                result: resultat, utfall, utgång
                consequences: följder, konsekvenser
                status: status
                notes: anmärkningar, anmärkning, noter, fotnot
                combatant#: stridande#, stridande_#, sida#, part#, kombattant#
                commander#: befälhavare#, befäl#, ledare#
                units#: enheter#, förband#
                strength#: styrka#, styrkor#
                casualties#: förluster#
                toll: förluster, totala förluster, offer
                map: karta
                map_caption: karttext
                -: bildstorlek, bredd, färg, navigationsmall, kampanj, wikidata, karta typ"""
            ),
        },
        "civil conflict": {
            **PARAMETERS["civil conflict"],
            **parameters(
                """conflict: namn, titel
                partof: del av, del_av
                image: bild
                caption: bildtext
                date: datum
                place: plats
                causes: orsak, orsaker
                goals: mål, syfte
                methods: metoder
                status: status
                result: resultat
                combatant#: sida#, part#
                commander#: ledare#, befälhavare#
                strength#: antal#, styrka#
                casualties#: förluster#
                fatalities: döda, dödade
                injuries: skadade
                arrests: gripna, arresterade"""
            ),
        },
        "civilian attack": {
            **PARAMETERS["civilian attack"],
            **parameters(
                """conflict: namn, titel
                image: bild
                caption: bildtext
                date: datum
                time: tid, tidpunkt
                place: plats
                target: mål
                type: typ
                weapons: vapen
                fatalities: döda, dödade
                injuries: skadade
                perpetrators: gärningsman, gärningsmän
                motive: motiv"""
            ),
        },
    },
    templates={
        **international.TEMPLATES,
        **rows("content", "nowrap, ej radbrytning, liten, litentext, små, nobr"),
        **rows("content", "lang, språk, färg", "2,1"),
        **rows("abbreviation", "abbr, förk, förkortning, tooltip"),
        **rows("items", "ubl, punktlista, lista, plainlist items"),
        **rows("collapsible", "dold lista, kollapsbar lista, hopfällbar lista"),
        **rows("flag", "flagg, flagga och namn, flagga+namn, flagg land, landsflagga"),
        **rows("flagicon", "flagga, flaggbild, flaggikon, ikonflagga, vapen"),
        **rows("flag_image", "flaggfil, flagga fil"),
        **rows("fate", "stupad, stupade, dödad", value="killed_in_action"),
        **rows("fate", "tillfångatagen, krigsfånge", value="prisoner_of_war"),
        **rows("fate", "sårad", value="wounded_in_action"),
        **rows("fate", "avrättad", value="executed"),
        **rows("fate", "saknad", value="missing_in_action"),
        **rows("note", "not, fotnot, anm, anmärkning, efn"),
        **rows(
            "reference",
            "bokref, webbref, tidskriftsref, tidningsref, källa behövs, kb, källangivelse, verifieringsbehov, vem, när, sfn, död länk, isbn, nf, libris, svensk uppslagsbok, runeberg",
        ),
        **rows(
            "drop",
            "referenser, commonscat, auktoritetsdata, källor, saknar källor, stub, städa, wikiquote, gränssnitt, fotnotslista, rensa, samtidsdata, sidhuvud",
        ),
        **rows("main", "huvudartikel, se även, djupare, för, mer om"),
        **rows("quote", "citat, citattecken, cquote", "1,text,citat"),
        **rows("date", "datum, start date, startdatum", "1,2,3"),
        **rows("number", "formatnum:, formatnum, nts, tal, formattera tal"),
        **rows("coordinates", "coord, koord, koordinater"),
        **rows("circa", "circa, ca, cirka"),
        **rows("interlanguage", "länk, ill, interlänk"),
    },
    template_namespaces=("mall", "template"),
    file_namespaces=("fil", "bild", "file", "image"),
    category_namespaces=("kategori", "category"),
    see_also=("se även", "se också"),
    references=(
        *(
            "referenser",
            "noter",
            "källor",
            "litteratur",
            "externa länkar",
            "fotnoter",
            "källförteckning",
            "anmärkningar",
        ),
        *(
            "referenser och noter",
            "noter och referenser",
            "tryckta källor",
            "vidare läsning",
            "källor och referenser",
            "webbkällor",
        ),
    ),
    months=tuple("januari februari mars april maj juni juli augusti september oktober november december".split()),
    before_christ="f.Kr.",
    circa="ca",
    day_first=True,
    thousands=" ",
    argument_names=words(
        "författare, efternamn, förnamn, titel, förlag, utgivningsort, år, sid, isbn, url, hämtdatum, språk, datum, utgivare, utgivning, redaktör"
    ),
)

DATES = DateWords(
    months=numerals(
        """januari, jan | februari, feb, febr | mars, mar | april, apr | maj | juni, jun | juli, jul | augusti, aug | september, sep, sept | oktober, okt | november, nov | december, dec"""
    ),
    seasons={
        **dict.fromkeys(words("våren, vår, våras, vårvintern"), 21),
        **dict.fromkeys(words("sommaren, sommar"), 22),
        **dict.fromkeys(words("hösten, höst"), 23),
        **dict.fromkeys(words("vintern, vinter"), 24),
    },
    weekdays=words(
        "måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, måndagen, tisdagen, onsdagen, torsdagen, fredagen, lördagen, söndagen, mån, tis, ons, tors, fre, lör, sön"
    ),
    before_christ=words("f.Kr., f.Kr, f. Kr., f. Kr, f.v.t., f.v.t, före Kristus, f Kr, före vår tideräkning"),
    after_christ=words("e.Kr., e.Kr, e. Kr., e. Kr, e.v.t., efter Kristus, vår tideräkning"),
    circa=words("ca, ca., cirka, omkring, runt, ungefär, c:a, circa, kring, ~, ≈"),
    doubt=words("troligen, möjligen, kanske, sannolikt, förmodligen"),
    unknown=words("okänt, okänd, datum okänt, ovisst"),
    parts=words(
        """början av, början, slutet av, slutet, mitten av, mitten, i början av, i slutet av, i mitten av, tidigt, sent, tidiga, sena, första hälften av, andra hälften av, första halvan av, andra halvan av, senare delen av, tidigare delen av, sekelskiftet, första, sista kvartalet, skiftet"""
    ),
    centuries=words("århundradet, århundrade, seklet"),
    millennia=words("årtusendet, årtusende"),
    decade_endings=words("-talet, -tal, -talets"),
    century_endings=words("-talet, -tal, -talets"),
    ordinals=numerals(
        """första, förste | andra, andre | tredje | fjärde | femte | sjätte | sjunde | åttonde | nionde | tionde | elfte | tolfte | trettonde | fjortonde | femtonde | sextonde | sjuttonde | artonde | nittonde | tjugonde"""
    ),
    ordinal_endings=words(":a, :e, a, e"),
    fillers=words("den, år, året, dag, dagen, i, datum, åren, det"),
    on=words("i, på, den, under, vid, från och med, natten till, natten mot, på morgonen, på kvällen, år, om"),
    before=words("före, innan"),
    until=words("till, fram till, tills, t.o.m., till och med, intill"),
    after=words("efter, tidigast"),
    starting=words("från, fr.o.m., från och med, med början"),
    since=words("sedan, alltsedan"),
    by=words("senast"),
    onward=words("och framåt, och senare, och därefter"),
    begun=words("början, började, inleddes, utbrott, inledning, startade"),
    ended=words("slut, slutade, avslutades, upphörde"),
    to=words("till, till och med, t.o.m., fram till, respektive"),
    either=words("eller"),
    also=words("och, samt"),
    between=words("mellan"),
    ongoing=words("nutid, pågående, pågår, nu, idag, till idag, fortfarande, i dag, dags dato, till nutid, fortgår"),
    old_style=words(
        "svenska kalendern, enligt svenska kalendern, svensk stil, g.s., gamla stilen, enligt gamla stilen, enligt julianska kalendern, julianska kalendern, g s, gamla kalendern, juliansk kalender, O.S."
    ),
    new_style=words(
        "n.s., nya stilen, enligt nya stilen, enligt gregorianska kalendern, gregorianska kalendern, n s, gregoriansk kalender, N.S."
    ),
    calendars=words("AH, hijra, a.u.c."),
    calendar_months=words(
        "ramadan, muharram, safar, rajab, shaban, brumaire, thermidor, germinal, prairial, fructidor"
    ),
    units=words(
        "dag, dagar, dagars, vecka, veckor, veckors, månad, månader, månaders, års, timmar, timme, timmars, minuter, dygn, natt, nätter"
    ),
    cardinals=words("en, ett, två, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv, några, flera"),
    ago=words("sedan, tidigare, senare, därefter"),
    daytimes=words(
        "morgon, morgonen, kväll, kvällen, eftermiddag, eftermiddagen, förmiddag, förmiddagen, natt, natten, middag, midnatt, gryningen, gryning, påsk, påsken, jul, julen, pingst"
    ),
    clock=words("klockan, kl, UTC, lokal tid, CET"),
    counted=words(
        "man, soldater, döda, stupade, sårade, tillfångatagna, fångar, skepp, fartyg, stridsvagnar, flygplan, kanoner, personer, människor, civila, ryttare, km, hästar, bönder"
    ),
    numbered=words("fas, etapp, kapitel, nr, del, resolution, artikel, operation"),
    year_marks=words("års"),
    order="dmy",
    capital_months=False,
)

QUANTITIES = QuantityWords(
    numbers={
        **numerals(
            "en, ett | två | tre | fyra | fem | sex | sju | åtta | nio | tio | elva | tolv | tretton | fjorton | femton | sexton | sjutton | arton | nitton | tjugo"
        ),
        **dict(
            zip(phrases("trettio, fyrtio, femtio, sextio, sjuttio, åttio, nittio"), range(30, 100, 10), strict=True)
        ),
        "noll": 0,
    },
    multipliers={
        "hundra": 100,
        **dict.fromkeys(words("tusen, tusentals"), 1000),
        **dict.fromkeys(words("miljon, miljoner, milj, mn"), 10**6),
        **dict.fromkeys(words("miljard, miljarder, md"), 10**9),
        "dussin": 12,
    },
    articles=words("en, ett"),
    halves={"en halv": 0.5, "halv": 0.5},
    decimal=",",
    fractions=words("%, procent, tredjedel, tredjedelar, fjärdedel, fjärdedelar, femtedel, gånger, pundiga"),
    measures=words(
        "mm, cm, km, m, meter, kilometer, mil, mile, engelska mil, t, ton, brt, kg, pund, pundig, pundiga, timmar, timme, dagar, dag, dygn, veckor, vecka, månader, månad, år, års, minuter, kronor, daler, riksdaler, mark, euro, dollar, knop, hk, ha, hektar, kvadratkilometer"
    ),
    at_least=words("minst, åtminstone, över, mer än, fler än, mera än, lägst, >, ≥, inte mindre än, drygt, minimum"),
    at_most=words("upp till, högst, mindre än, färre än, under, maximalt, max, <, ≤, som mest, inte mer än, knappt"),
    about=words(
        "ca, cirka, omkring, ungefär, runt, kring, uppskattningsvis, uppskattat, närmare, nästan, c:a, circa, ~, ≈, bortåt, i storleksordningen, beräknat, uppskattade"
    ),
    or_more=words("eller fler, eller mer, och uppåt"),
    or_less=words("eller färre, eller mindre"),
    perhaps=words(
        "troligen, möjligen, kanske, totalt, sammanlagt, endast, bara, enligt uppgift, ursprungligen, inledningsvis, senare, ytterligare, officiellt, till och med, exakt, från, av, mellan, påstått"
    ),
    to=words("till, eller, à"),
    between=words("mellan, från"),
    also=words("och, samt, plus, jämte, &, inklusive"),
    either=words("eller"),
    none=words("inga, ingen, inga förluster, noll, inget, ingenting, utan förluster"),
    no=words("inga, ingen, inget"),
    unknown=words(
        """okänt, okända, okänd, ett okänt antal, okänt antal, ej känt, inte känt, osäkert, flera, flera hundra, flera tusen, hundratals, tusentals, tiotusentals, hundratusentals, dussintals, miljontals, några hundra, några tusen, några, åtskilliga, uppgift saknas, uppgifter saknas, oklart, tiotals, ett antal, ett stort antal, ett fåtal"""
    ),
    some=words("många, några, få, talrika, åtskilliga, diverse, vissa, en del"),
    severities=words(
        "stora, svåra, tunga, höga, betydande, lätta, små, ringa, minimala, obetydliga, mycket stora, mycket små, låga, begränsade, enorma, måttliga, förödande, omfattande, försumbara"
    ),
    entire=words(
        "alla, hela, nästan alla, nästan hela, de flesta, resten, större delen, större delen av, merparten, hela armén, hela styrkan, praktiskt taget alla"
    ),
    kinds=kinds(
        """killed: döda, död, dödade, stupade, stupad, stupat, dog, avlidna, omkomna, omkom, dödsoffer, dödsfall, drunknade, mördade, förlorade livet, dödad, ihjälfrusna, dött
        wounded: sårade, sårad, skadade, sjuka, skadad, sårats
        captured: tillfångatagna, tillfångatagen, fångar, krigsfångar, fångade, tillfångatogs, fångna, i fångenskap, togs till fånga, tagna till fånga, internerade, gisslan
        missing: saknade, saknad, försvunna, saknas
        deserted: deserterade, desertörer, deserterat, överlöpare, rymda
        displaced: flyktingar, fördrivna, hemlösa, evakuerade, på flykt
        arrested: arresterade, gripna, häktade, gripanden, fängslade
        executed: avrättade, avrättad, avrättades, avrättningar, hängda, arkebuserade
        surrendered: kapitulerade, kapitulerat, gav sig
        died_of_disease: döda i sjukdomar, döda av sjukdom, döda i sjukdom, i sjukdomar, av sjukdom, av sjukdomar, dog av sjukdom, dog i sjukdomar
        casualties: förluster, offer, förlust, ur stridbart skick, totala förluster"""
    ),
    befallen=words(
        "sänkta, sänkt, sänktes, förstörda, förstört, erövrade, erövrat, nedskjutna, förlorade, förlorat, förlorades, kapade, brända, strandade, utslagna, upptagna, tagna, skrotade, beslagtagna, havererade"
    ),
    materiel=words(
        """*skepp, *fartyg, fartyg, skepp, fregatt*, *fregatter, linjeskepp, korvett*, galär*, *galärer, galeas*, brigg*, skonare, *kryssare, kryssare, *jagare, jagare, hangarfartyg, slagskepp, *båtar, *båt, ubåt*, u-båt*, kanonslupar, kanonslup*, jollar, kanonjollar, pråmar, stridsvagn*, *vagnar, pansarvagn*, pansarfordon, pansarbilar, fordon, lastbil*,
        flygplan, *plan, bombplan, jaktplan, helikopt*, kanon*, *kanoner, artilleripjäs*, pjäser, pjäs, stridsvagn, haubits*, granatkastare, mörsare, kulsprut*, gevär, musköter, raket*, robot*, elefant*, hästar, häst, standar*, fanor, fana, galejor, kogg*, drönare, vapen, långskepp, bepansrade fordon"""
    ),
    formations=words(
        "division*, division, *divisioner, brigad*, brigad, regemente, bataljon, *brigader, regemente*, *regementen, *regemente, bataljon*, *bataljoner, skvadron*, *skvadroner, kompani*, *kompanier, kår, kårer, armékår*, legion, legioner, *legioner, kohort*, batteri*, armé, arméer, pluton*, fänik*, flottilj*, fänika"
    ),
    people=words(
        """man, män, personer, person, människor, soldater, soldat, *soldater, trupper, *trupper, infanteri, *infanteri, infanterister, kavalleri, *kavalleri, kavallerister, artillerister, artilleri, ryttare, *ryttare, rytteri, riddare, fotsoldater, fotfolk, bågskyttar, *skyttar, armborstskyttar, pikenerare, musketerare, dragoner, husarer, ulaner, kyrassiärer, grenadjärer, jägare, karoliner,
        landsknektar, knektar, *knektar, legoknektar, legosoldater, kosacker, *kosacker, hopliter, legionärer, krigare, *krigare, rebeller, upprorsmän, upprorsmakare, upproriska, bönder, *bönder, bondehär, borgare, civila, civilpersoner, frivilliga, *frivilliga, milis, milismän, gerillasoldater, partisaner, poliser, demonstranter, arbetare, invånare, nybyggare, sjömän, *män, matroser, officerare, *officerare,
        underofficerare, piloter, fallskärmsjägare, marinsoldater, kämpar, *kämpar, försvarare, studenter, kvinnor, barn, samurajer, janitsjarer, beridna, tatarer, ryssar, svenskar, danskar, finländare, rödgardister, vitgardister, reservister, besättningsmän, tremänningar, bergsmän"""
    ),
    people_forms={**dict.fromkeys(words("civila"), "civila")},
    plain=words(
        "totalt, sammanlagt, varav, cirka, ca, omkring, endast, bara, andra, övriga, ytterligare, antal, antalet, styrka, egna, bekräftade, officiellt, uppskattningsvis, reguljära, stridande, stark, starka, av, allt, den, det, de"
    ),
    linkers=words("av, från"),
    stops=words(
        "i, på, vid, under, genom, före, efter, för, över, utan, från, till, hos, mot, med, som, varav, vilka, där, när, eftersom, men, främst, senare, ursprungligen, var, är, blev, hade, mellan, bland, inklusive, enligt, ledda, understödda, huvudsakligen, förutom, samt okänt"
    ),
    parts=words("varav, däribland, inklusive, av dessa, av vilka, därav, bland dem, inkl"),
    totals=words("totalt, sammanlagt, total, totala, summa, totala förluster, total styrka, inalles, tillsammans"),
    claims=words("uppgifter, uppgift, uppskattning, uppskattningar, källor, källa, rapporter"),
    claimed_by=words("enligt, enligt uppgifter från, enligt källor"),
    designators=words(
        "nr, typ, klass, modell, armé, division, regemente, s, sid, höjd, grupp, bataljon, brigad, m, artikel, stridsvagn, kapitel"
    ),
    numbered=words(
        "armén, armé, divisionen, division, brigaden, brigad, regementet, regemente, bataljonen, bataljon, kåren, kompaniet"
    ),
    noun_follows=True,
)

PEOPLE = PeopleWords(
    ranks=words(
        """fältmarskalk, generalfältmarskalk, marskalk, general, generallöjtnant, generalmajor, generalöverste, brigadgeneral, generalissimus, generalguvernör, överste, överstelöjtnant, överste löjtnant, major, kapten, ryttmästare, löjtnant, underlöjtnant, fänrik, sergeant, korpral, amiral, storamiral, generalamiral, viceamiral, konteramiral, schoutbynacht, kommendör, kommendörkapten, kommodor, flottiljamiral,
        riksmarskalk, rikstygmästare, fältöverste, fälttygmästare, generalkvartermästare, hetman, ataman, vojvod, rikskansler, riksamiral, brigadör, hövitsman, fogde, hövding, gen, ståthållare, kapten till sjöss, generalkapten, härförare, krigsråd"""
    ),
    rank_prefixes=words("ställföreträdande, tillförordnad, vice"),
    titles=words(
        """kung, konung, kungen, drottning, kejsare, kejsar, kejsarinna, tsar, tsaren, tsaritsa, furste, storfurste, prins, prinsessa, kronprins, hertig, hertigen, storhertig, ärkehertig, greve, greven, grevinna, markis, markgreve, lantgreve, pfalzgreve, baron, friherre, kurfurste, jarl, sultan, kalif, emir, shah, khan, schejk, imam, pascha, vesir, storvesir, påve, kardinal, ärkebiskop, biskop, abbot,
        stormästare, ordensmästare, president, vicepresident, premiärminister, statsminister, kansler, förbundskansler, rikskansler, minister, guvernör, vicekung, regent, riksföreståndare, konsul, diktator, tribun, satrap, farao, doge, lord, sir, earl, riddare, herr, dr, shogun, överbefälhavare, talman, landshövding, lantmarskalk, faraon"""
    ),
    peerages=words(
        "hertig, hertigen, greve, greven, baron, friherre, furste, prins, kung, markis, earl, lord, biskop, ärkebiskop, viscount, lantgreve, kurfurste"
    ),
    suffixes=words("jr, jr., sr, sr., d.ä, d.y, d.ä., d.y., den äldre, den yngre, ii, iii, iv"),
    particles=words(
        "av, af, von, van, de, der, den, det, la, le, du, di, da, del, och, till, zu, bin, ibn, al, el, i, på, hertig, greve, stora, yngre, äldre, d.y, d.ä, y, und, ter, natt, dag"
    ),
    fates=fates(
        """killed_in_action: stupad, stupade, stupat, dödad, dödad i strid, stupade i strid, †, kia, fallen, föll, dog i strid
        wounded_in_action: sårad, sårades, svårt sårad, skadad, lätt sårad, blessad
        died_of_wounds: dödligt sårad, dog av sina sår, avled av sina sår, dödligt skadad
        prisoner_of_war: tillfångatagen, krigsfånge, fången, fånge, i fångenskap, tillfångatogs, togs till fånga, pow, fångenskap
        missing_in_action: saknad, försvunnen, mia
        executed: avrättad, avrättades, halshuggen, hängd, arkebuserad, skjuten, avrättning
        assassinated: mördad, lönnmördad, mördades, attentat, förgiftad
        surrendered: kapitulerade, kapitulerat, gav sig, kapitulation
        suicide: självmord, begick självmord, tog sitt liv
        died_of_natural_causes: dog av sjukdom, naturlig död, avled av sjukdom
        changed_sides: bytte sida, överlöpare, gick över till fienden, förrädare
        deserted: deserterade, desertör, flydde, rymde
        exiled: i exil, landsförvisad, exil, landsflykt
        arrested: arresterad, gripen, fängslad, häktad
        died: död, dog, avled, avliden, drunknade, drunknad"""
    ),
    signs=international.FATE_SIGNS,
    glued=international.GLUED_FATES,
    fate_targets=fates(
        """killed_in_action: stupad, stupad i strid
        prisoner_of_war: krigsfånge, krigsfångenskap
        wounded_in_action: sårad
        missing_in_action: saknad i strid
        executed: avrättning, dödsstraff
        assassinated: lönnmord, mord
        surrendered: kapitulation
        suicide: självmord"""
    ),
    conjunctions=("och", "&", "samt"),
    nobody=words("okänd, okänt, okända, ?, –, -, —, ingen, inga, diverse"),
    references=("se ",),
    full_list=("fullständig lista", "lista"),
    others=words("med flera, m.fl, och andra, andra, m fl, och fler, m.fl."),
)

PARTIES = PartyWords(
    support=words(
        "stöd, stöds, stödda, understöd, understödda, stödd, med stöd, med stöd av, stödjande, stödjs, stöddes, stöds av, hjälp, uppbackade"
    ),
    nobody=words("okänd, okänt, ?, –, -, —, inga, diverse"),
    references=("se ",),
    full_list=("fullständig lista", "lista"),
    others=words("andra, med flera, m.fl, och andra, m fl"),
)

OUTCOMES = OutcomeWords(
    victory=phrases("seger, segrar, segern, triumf, segrare"),
    pyrrhic=phrases("pyrrhusseger, pyrrusseger"),
    wins=phrases("segrade, segrar över, segrande, vann, vinner, besegrade, besegrar, segrade över"),
    defeat=phrases("nederlag, nederlaget, förlust"),
    beaten=phrases("besegrad, besegrade av, besegrades, förlorade, slagna"),
    success=phrases("framgång, erövring, intagande"),
    failure=phrases("misslyckande, misslyckad, misslyckat, slogs ned, nedslaget"),
    denied=words("ingen, inget, inte, utan, ej"),
    stalemate=phrases(
        "oavgjort, oavgjord, oavgjorda, remi, dödläge, utan avgörande, inget avgörande, status quo, status quo ante bellum, status quo ante, oklart, obeslutsamt, ej avgjort, taktiskt oavgjort"
    ),
    ceasefire=phrases("vapenstillestånd, vapenvila, eldupphör, stillestånd"),
    treaty=phrases(
        "fredsavtal, freden i, freden, fred, fredsfördrag, fördrag, fördraget i, avtal, kompromiss, överenskommelse, traktat, fredsslut"
    ),
    ongoing=phrases("pågående, pågår, fortgår"),
    disputed=phrases(
        "omstritt, omtvistat, omtvistad, båda sidor hävdar*, båda sidor utropar*, båda sidor gör anspråk*"
    ),
    modifiers=words(
        """avgörande, klar, taktisk, strategisk, stor, total, fullständig, militär, politisk, operativ, överväldigande, förkrossande, moralisk, slutgiltig, knapp, delvis, betydande, en, ett, den, det, de, för, trupper, armé, styrkor, sida, sidan, flottan, är, var, blev, svårt, stort, avgörande, tydlig, defensiv, kostsam"""
    ),
    conjunctions=words("och, samt, &, med, eller"),
    giving=words("för, till, av"),
    agents=words("av, mot"),
    stops=words(
        "över, vid, i, på, efter, före, från, trots, genom, men, under, mot, utan, som, tack, om, mellan, med, medan"
    ),
    follows=True,
    plurals=phrases("s, er, ar, or, n, na, en, t, a, erna, arna, ns, ernas"),
    suffixes=phrases(
        "sk, ska, skt, iska, isk, iskt, ske, are, arna, arnas, en, er, erna, ernas, ar, s, a, e, t, n, ns, na, ad, ade, ens, et, land, ien, rike, ess, r"
    ),
    led=phrases("ledd, ledda"),
    against=words("anti"),
    kin=tuple(
        words(group)
        for group in (
            "allierad, allierade, allierat, allierades, allians, alliansen, koalition, koalitionen, koalitions, förbundet, förbundna, ententen",
            "axelmakterna, axeln, axelmakternas",
            "regering, regeringen, regeringens, regeringstrupper",
            "rebell, rebeller, rebellerna, rebellernas, upprorsmän, upprorsmännen, upproriska, uppror, upprorsmännens",
            "kunglig, kungliga, kungligt, kung, kungen, konung, rojalister",
            "kejserlig, kejserliga, kejserligt, kejsare, kejsar",
            "unionist, unionister, unionsvänner",
            "bönder, bonde, böndernas, bondehären, bondehär",
            "protestantisk, protestanter, protestantiska",
            "katolsk, katoliker, katolska",
            "vit, vita, vitas, de vita",
            "röd, röda, rödas, de röda",
        )
    ),
    opposites={
        "regering": ("rebeller",),
        "rebeller": ("regering",),
        "allierade": ("axelmakterna",),
        "axelmakterna": ("allierade",),
    },
    authorities=words("regering, regeringen, regeringens, kunglig, kungliga, regeringstrupper, statlig"),
    risings=words("rebeller, rebellerna, upprorsmän, upprorsmännen, upproriska"),
    coalitions=words("allierad, allierade, koalition, koalitionen, koalitions, alliansen"),
    generic=words(
        "och, av, i, den, det, de, kungariket, konungariket, kungadömet, kejsardömet, riket, republiken, republik, hertigdömet, storhertigdömet, furstendömet, storfurstendömet, stat, staten, staterna, unionen, union, armé, armén, här, hären, flotta, flottan, trupper, styrkor, orden, förbund, folkrepubliken, sovjetrepubliken, första, andra, tredje, heliga, nya, grevskapet, khanatet, rörelsen, front, fronten, partiet, förenade, stor"
    ),
)

PLACES = PlaceWords(
    prepositions=words(
        "vid, i, nära, på, utanför, invid, mellan, norr om, söder om, öster om, väster om, nordost om, nordväst om, sydost om, sydväst om, nuvarande, dåvarande, i nuvarande, idag, från, av, trakten av, omkring, strax, längs, i dagens"
    ),
    conjunctions=words("och, eller, samt"),
    articles=words("den, det, de"),
    part_of=("del av",),
)

STATEMENTS = StatementWords(
    events=words(
        "seger, nederlag, krig, slag, fred, fördrag, slut, början, reträtt, kapitulation, är, var, blev, blir, avträder, avträds, erövrar, införlivas, förlorar, erhåller, får, fick, upplösning, uppror, freden, avstår"
    ),
    event_endings=("ning", "else", "tion", "ande", "ende"),
    binding=words(
        "den, det, de, en, ett, av, i, på, vid, från, till, för, med, och, eller, som, efter, före, under, mot, om, över"
    ),
    conjunctions=words("och, eller, men, samt, medan, som, vilket, vilken"),
    coordinating=words("och, eller, samt"),
)

PROSE = ProseWords(
    abbreviations=words(
        "gen, löjtn, kapt, dr, prof, s:t, s:ta, st, bl.a, bl. a, t.ex, t. ex, d.v.s, dvs, m.m, m.fl, o.s.v, osv, etc, ca, nr, kl, f.kr, e.kr, f. kr, e. kr, jan, feb, febr, mar, apr, aug, sep, sept, okt, nov, dec, milj, p.g.a, pga, s.k, t.o.m, fr.o.m, f.d, d.ä, d.y, resp, inkl, exkl, jfr, uppl, red, övers, g.s, n.s, eng, ty, fr, ry, lat, kungl"
    ),
    numbered=words("nr, s, sid, kap, art, bd"),
    closing_abbreviations=words("etc, osv, o.s.v, m.m, m.fl, kr, d.ä, d.y"),
    openers=words(
        "den, det, de, en, ett, i, på, vid, efter, före, under, när, då, från, till, han, hon, hans, hennes, deras, men, trots, för, med, av, över, sedan, strax, även, också, natten, dagen, detta, denna, dessa, därefter, samtidigt, kungen, armén, svenskarna"
    ),
    subordinators=words("efter att, sedan, fastän, eftersom, trots, innan, medan, på grund av"),
    hypotheticals=words("om, hade, ifall"),
    relatives=words("som, vilken, vilket, vilka, vars"),
    conjunctions=words("att"),
    perfects=words("hade"),
    narrative=words("sedan, därefter, senare, då, snart"),
    attributes=words("av, från"),
    negations=words("inte, ej, aldrig"),
    units={
        **dict.fromkeys(words("dag, dagen, dagar, dygn, morgon, morgonen, kväll, kvällen, natt, natten"), "day"),
        **dict.fromkeys(words("vecka, veckan, veckor"), "week"),
        **dict.fromkeys(words("månad, månaden, månader"), "month"),
        **dict.fromkeys(words("år, året, åren"), "year"),
    },
    counts=numerals("en, ett | två | tre | fyra | fem | sex | sju | åtta | nio | tio"),
    later=words("senare, därefter"),
    next_words=words("nästa, följande, påföljande"),
    same_words=words("samma, samma dag"),
    at=words("i, vid, nära, på, utanför, från, till, kring, mot"),
    passives=words("blev, var, är"),
    fates=fates(
        """killed_in_action: dödad, ihjälskjuten, skjuten till döds
        prisoner_of_war: tillfångatagen, fångad
        executed: avrättad, hängd, halshuggen
        assassinated: mördad
        died_of_wounds: dödligt sårad"""
    ),
    apparatus=words("referenser, noter, källor, litteratur, externa länkar, fotnoter"),
)

COUNTRIES = Countries(
    **world(
        """Sverige / Konungariket Sverige / Svenska riket / Stormaktstidens Sverige / Kungariket Sverige: svensk, svenskar, svenska, svenskarna | SWE
        Finland: finsk, finländsk, finländare, finnar, finska | FIN
        Norge / Konungariket Norge: norsk, norrmän, norska | NOR
        Danmark / Danmark-Norge / Konungariket Danmark: dansk, danskar, danska, dansk-norsk | DNK
        Island: isländsk, islänningar | ISL
        Ryssland / Kejsardömet Ryssland / Tsarryssland / Tsardömet Ryssland / Ryska imperiet / Moskvariket / Novgorod: rysk, ryssar, ryska, ryssarna | RUS
        Sovjetunionen / Sovjetryssland: sovjetisk, sovjeter, sovjetiska, sovjet | SUN
        Estland: estnisk, ester, estniska | EST
        Lettland: lettisk, letter, lettiska | LVA
        Litauen / Storfurstendömet Litauen: litauisk, litauer, litauiska | LTU
        Polen / Polsk-litauiska samväldet / Polen-Litauen / Kungariket Polen: polsk, polacker, polska, polsk-litauisk | POL
        Tyskland / Tredje riket / Kejsardömet Tyskland / Tyska riket / Nazityskland / Weimarrepubliken: tysk, tyskar, tyska, tyskarna | DEU
        Preussen / Kungariket Preussen / Brandenburg / Brandenburg-Preussen: preussisk, preussare, preussiska, brandenburgsk | PRU
        Tysk-romerska riket / Heliga romerska riket: kejserlig, kejserliga, tysk-romersk
        Katolska ligan: ligistisk, ligans, katolsk
        Sachsen / Kurfurstendömet Sachsen / Kungariket Sachsen: sachsisk, sachsare, sachsiska
        Bayern / Kungariket Bayern: bayersk, bayrare, bayerska
        Hannover / Kungariket Hannover: hannoveransk
        Braunschweig / Hertigdömet Braunschweig: braunschweigsk
        Nassau / Hertigdömet Nassau: nassauisk
        Holstein-Gottorp / Holstein: holsteinsk, gottorpsk
        Österrike / Kejsardömet Österrike / Habsburgska monarkin: österrikisk, österrikare, österrikiska, habsburgsk | AUT
        Österrike-Ungern: österrikisk-ungersk, österrikisk | AUH
        Ungern / Kungariket Ungern: ungersk, ungrare, ungerska | HUN
        Böhmen / Tjeckien: böhmisk, tjeckisk, tjecker | CZE
        Tjeckoslovakien: tjeckoslovakisk | CSK
        Frankrike / Första franska kejsardömet / Kungariket Frankrike / Första franska republiken / Andra franska kejsardömet / Franska kejsardömet: fransk, fransmän, franska | FRA
        Storbritannien / Förenade kungariket / Förenade kungariket Storbritannien och Irland / Kungariket Storbritannien / Brittiska imperiet: brittisk, britter, brittiska, engelsk, engelska | GBR
        England / Kungariket England: engelsk, engelsmän, engelska | ENG
        Skottland / Kungariket Skottland: skotsk, skottar, skotska | SCO
        Irland: irländsk, irländare | IRL
        USA / Amerikas förenta stater / Förenta staterna: amerikansk, amerikaner, amerikanska | USA
        Amerikas konfedererade stater / Sydstaterna: konfedererad, sydstatlig, sydstatsarmén, konfedererade | CSA
        Nederländerna / Kungariket Nederländerna / Förenade kungariket Nederländerna / Förenade Nederländerna: nederländsk, nederländare, holländsk, holländare, nederländska | NLD
        Belgien: belgisk, belgare, belgiska | BEL
        Spanien / Kungariket Spanien / Spanska imperiet: spansk, spanjorer, spanska | ESP
        Portugal: portugisisk, portugiser, portugisiska | PRT
        Italien / Kungariket Italien: italiensk, italienare, italienska | ITA
        Sardinien / Kungariket Sardinien: sardinsk, piemontesisk
        Venedig / Republiken Venedig: venetiansk, venetianare
        Schweiz / Edsförbundet: schweizisk, schweizare | CHE
        Turkiet: turkisk, turkar, turkiska | TUR
        Osmanska riket: osmansk, osmaner, osmanska, turkisk, turkar
        Krimkhanatet: krimtatarisk, tatarer, tatarisk
        Ukraina: ukrainsk, ukrainare, ukrainska | UKR
        Kosackhetmanatet / Zaporogkosackerna: kosackisk, kosacker, kosackerna
        Rumänien: rumänsk, rumäner | ROU
        Bulgarien: bulgarisk, bulgarer | BGR
        Serbien: serbisk, serber | SRB
        Jugoslavien: jugoslavisk | YUG
        Kroatien: kroatisk, kroater | HRV
        Grekland: grekisk, greker | GRC
        Bysantinska riket / Bysans: bysantinsk, bysantiner
        Romerska riket / Rom / Romerska republiken: romersk, romare
        Karthago: karthagisk, karthager
        Makedonien: makedonsk, makedonier
        Aten: atensk, atenare
        Sparta: spartansk, spartaner
        Mongolväldet / Mongoliet: mongolisk, mongoler | MNG
        Iran / Persien: iransk, persisk, perser, iranier | IRN
        Irak: irakisk, irakier | IRQ
        Israel: israelisk, israeler | ISR
        Egypten: egyptisk, egyptier | EGY
        Syrien: syrisk, syrier | SYR
        Afghanistan: afghansk, afghaner | AFG
        Indien: indisk, indier | IND
        Pakistan: pakistansk, pakistanier | PAK
        Kina / Folkrepubliken Kina / Republiken Kina: kinesisk, kineser | CHN
        Japan / Kejsardömet Japan: japansk, japaner, japanska | JPN
        Nordkorea: nordkoreansk, nordkoreaner | PRK
        Sydkorea: sydkoreansk, sydkoreaner | KOR
        Vietnam: vietnamesisk, vietnameser | VNM
        Mexiko: mexikansk, mexikaner | MEX
        Kanada: kanadensisk, kanadensare | CAN
        Australien: australisk, australier | AUS
        Nya Zeeland: nyzeeländsk, nyzeeländare | NZL
        Argentina: argentinsk, argentinare | ARG
        Brasilien: brasiliansk, brasilianare | BRA
        Etiopien: etiopisk, etiopier | ETH
        Georgien: georgisk, georgier | GEO
        Sydafrika: sydafrikansk, sydafrikaner | ZAF"""
    ),
    prefixes={
        "anglo": ("engelsk", "brittisk"), "brittisk": ("brittisk",), "svensk": ("svensk",), "dansk": ("dansk",), "polsk": ("polsk",), "fransk": ("fransk",), "rysk": ("rysk",), "österrikisk": ("österrikisk",), "tysk": ("tysk",), "turko": ("turkisk",), "franko": ("fransk",), "sino": ("kinesisk",),
    },
    forms=phrases("Kungariket, Konungariket, Kejsardömet, Republiken, Hertigdömet, Storhertigdömet, Furstendömet, Storfurstendömet, Kurfurstendömet, Folkrepubliken, Grevskapet, Khanatet, Sultanatet, Emiratet, Tsardömet"),
)  # fmt: skip

SWEDISH = Language(
    code="sv",
    name="Swedish",
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
