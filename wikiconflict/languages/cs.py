"""Czech."""

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
        """military conflict: Infobox - válka, Infobox válka, Infobox - bitva, Infobox bitva, Infobox - vojenský konflikt, Infobox vojenský konflikt, Válka infobox, Bitva infobox
        civil conflict: Infobox - protest, Infobox - občanský konflikt, Infobox protesty
        civilian attack: Infobox - teroristický útok, Infobox - útok, Infobox teroristický útok"""
    ),
    parameters={
        "military conflict": {
            **PARAMETERS["military conflict"],
            **parameters(
                """conflict: střetnutí, název, jméno
                partof: konflikt, válka, součást, část
                image: image, obrázek
                caption: komentář, popisek, popis
                date: trvání, datum, doba
                date_end: konec
                place: místo, lokace
                coordinates: souřadnice
                latitude: zeměpisná šířka
                longitude: zeměpisná délka
                causes: příčina, příčiny, casus belli, záminka
                territory: území, změny území, územní změny
                result: výsledek
                consequences: důsledky, následky
                status: stav
                notes: poznámky, poznámka
                combatant#: strana#
                commander#: velitel#, velitelé#
                units#: jednotky#
                strength#: síla#, síly#
                casualties#: ztráty#
                toll: ztráty, oběti, celkové ztráty
                map: mapa
                map_caption: popisek mapy
                -: velikost obrázku, šířka, barva, kampaně, navbox, commons"""
            ),
        },
        "civil conflict": {
            **PARAMETERS["civil conflict"],
            **parameters(
                """conflict: název
                partof: součást
                image: obrázek
                caption: popisek
                date: datum
                place: místo
                causes: příčina, příčiny
                goals: cíl, cíle
                methods: metody
                status: stav
                result: výsledek
                combatant#: strana#
                commander#: vůdci#, vůdce#, velitel#
                strength#: počet#, síla#
                casualties#: ztráty#
                fatalities: mrtvých, mrtví, úmrtí
                injuries: zraněných, zranění
                arrests: zatčených, zatčení"""
            ),
        },
        "civilian attack": {
            **PARAMETERS["civilian attack"],
            **parameters(
                """conflict: název
                image: obrázek
                caption: popisek
                date: datum
                time: čas
                place: místo
                target: cíl
                type: typ, typ útoku
                weapons: zbraň, zbraně
                fatalities: mrtvých, mrtví, úmrtí
                injuries: zraněných, zranění
                perpetrators: útočník, útočníci, pachatel, pachatelé
                motive: motiv"""
            ),
        },
    },
    templates={
        **international.TEMPLATES,
        **rows("content", "nowrap, nezalamovat, malé, cizojazyčně text"),
        **rows("content", "cizojazyčně, vjazyce, vjazyce2, cj, lang, barva", "2,1"),
        **rows("abbreviation", "abbr, vysvětlení, zkratka"),
        **rows("items", "seznam, odrážky, plainlist items"),
        **rows("collapsible", "skrytý seznam, rozbalovací seznam, sbalitelný seznam"),
        **rows("flag", "vlajka a název, vlajka a jméno, vlajkaanázev, vlajka s názvem"),
        **rows("flagicon", "vlajka, vlaječka, vlajka bez názvu, minivlajka, znak"),
        **rows("flag_image", "vlajka soubor"),
        **rows("fate", "padl, padlý, kříž", value="killed_in_action"),
        **rows("fate", "zajat, zajatec", value="prisoner_of_war"),
        **rows("fate", "zraněn, raněn", value="wounded_in_action"),
        **rows("fate", "popraven", value="executed"),
        **rows("fate", "nezvěstný", value="missing_in_action"),
        **rows("note", "poznámka, pozn, efn, poznámka pod čarou"),
        **rows(
            "reference",
            "citace monografie, citace elektronické monografie, citace elektronického periodika, citace periodika, citace sborníku, citace, doplňte zdroj, fakt, zdroj?, kdo?, kdy?, isbn, wayback, cite",
        ),
        **rows(
            "drop",
            "commonscat, portály, autoritní data, upravit, neověřeno, pahýl, obsah, kotva, různé významy, reflist, pracuje se, viz též šablona",
        ),
        **rows("main", "viz též, podrobně, hlavní článek, viz, další významy"),
        **rows("quote", "citát, citát v rámečku, quote", "1,text,citát"),
        **rows("date", "datum, start date", "3,2,1"),
        **rows("number", "formatnum:, formatnum, číslo, nts"),
        **rows("coordinates", "coord, souřadnice"),
        **rows("circa", "circa, asi, cca"),
        **rows("interlanguage", "link interwiki, ill, iw"),
    },
    template_namespaces=("šablona", "template"),
    file_namespaces=("soubor", "file", "image"),
    category_namespaces=("kategorie", "category"),
    see_also=("související články", "viz též", "podívejte se též"),
    references=(
        *("reference", "literatura", "externí odkazy", "poznámky", "zdroje", "prameny", "odkazy", "bibliografie"),
        *("poznámky a reference", "reference a poznámky", "použitá literatura", "prameny a literatura"),
    ),
    months=tuple("ledna února března dubna května června července srpna září října listopadu prosince".split()),
    before_christ="př. n. l.",
    circa="asi",
    day_first=True,
    thousands=" ",
    argument_names=words(
        "autor, příjmení, jméno, titul, vydavatel, místo, rok, počet stran, strany, isbn, url, datum přístupu, jazyk, vydání, datum vydání"
    ),
)

DATES = DateWords(
    months=numerals(
        """ledna, leden, lednu, lednem, led | února, únor, únoru, únorem, úno | března, březen, březnu, březnem, bře
        | dubna, duben, dubnu, dubnem, dub | května, květen, květnu, květnem, kvě | června, červen, červnu, červnem
        | července, červenec, červenci, červencem | srpna, srpen, srpnu, srpnem, srp | září, zář
        | října, říjen, říjnu, říjnem, říj | listopadu, listopad, listopadem, lis | prosince, prosinec, prosinci, prosincem, pro"""
    ),
    seasons={
        **dict.fromkeys(words("jaro, jara, jaře, jarem"), 21),
        **dict.fromkeys(words("léto, léta, létě"), 22),
        **dict.fromkeys(words("podzim, podzimu, podzimem"), 23),
        **dict.fromkeys(words("zima, zimy, zimě, zimou, zimu"), 24),
    },
    weekdays=words(
        "pondělí, úterý, středa, čtvrtek, pátek, sobota, neděle, středu, sobotu, neděli, po, út, st, čt, pá, so, ne"
    ),
    before_christ=words("př. n. l., př.n.l., př. Kr., př.Kr., př. n. l, př. Kr, před naším letopočtem, před Kristem"),
    after_christ=words("n. l., n.l., po Kr., po Kr, našeho letopočtu"),
    circa=words("asi, cca, cca., okolo, kolem, přibližně, zhruba, circa, ~, ≈"),
    doubt=words("pravděpodobně, možná, snad, patrně, nejspíše"),
    unknown=words("neznámé, neznámo, neznámý, neznámé datum"),
    parts=words(
        """počátek, počátku, začátek, začátku, počátkem, začátkem, konec, konci, koncem, polovina, polovině, poloviny, první polovina, druhá polovina, první polovině, druhé polovině, první poloviny, druhé poloviny,
        raný, pozdní, raného, pozdního, přelom, přelomu, závěr, závěru, 1. polovina, 2. polovina"""
    ),
    centuries=words("století, stol, stol., st., věk"),
    millennia=words("tisíciletí"),
    # i is "and", v is "in"
    ordinals={
        **{numeral: value for numeral, value in international.ROMAN.items() if numeral not in ("i", "v")},
        **numerals(
            """první, prvního | druhý, druhého | třetí, třetího | čtvrtý, čtvrtého | pátý, pátého | šestý, šestého | sedmý, sedmého | osmý, osmého | devátý, devátého | desátý, desátého
        | jedenáctý, jedenáctého | dvanáctý, dvanáctého | třináctý, třináctého | čtrnáctý, čtrnáctého | patnáctý, patnáctého | šestnáctý, šestnáctého | sedmnáctý, sedmnáctého
        | osmnáctý, osmnáctého | devatenáctý, devatenáctého | dvacátý, dvacátého"""
        ),
    },
    ordinal_dot=True,
    fillers=words("roku, rokem, rok, r, dne, let, roce, měsíce, léta, datum"),
    on=words("v, ve, na, dne, během, v roce, roku, v průběhu, v noci na, v noci z, ráno, večer, ze dne, o, při"),
    before=words("před"),
    until=words("do, až do, do konce"),
    after=words("po, nejdříve"),
    starting=words("od, počínaje, ode"),
    since=words("od doby, trvá od"),
    by=words("nejpozději"),
    onward=words("a později, a dále"),
    begun=words("začátek, počátek, začala, začal, zahájení, vypukla"),
    ended=words("konec, skončila, skončil, ukončení"),
    to=words("do, až, až do, po"),
    either=words("nebo, či, anebo"),
    also=words("a, i, a také"),
    between=words("mezi"),
    ongoing=words(
        "současnost, dosud, probíhá, trvá, nyní, doposud, do současnosti, do dneška, dodnes, probíhající, stále probíhá"
    ),
    old_style=words("juliánského kalendáře, starého stylu, st. st., juliánský kalendář, jul, starého kalendáře"),
    new_style=words("gregoriánského kalendáře, nového stylu, gregoriánský kalendář, greg, nového kalendáře"),
    calendars=words("AH, hidžry, a. u. c., republikánského kalendáře"),
    calendar_months=words(
        "ramadán, ramadánu, muharram, radžab, brumairu, thermidoru, germinalu, prairialu, fructidoru, vendémiairu"
    ),
    units=words(
        "den, dny, dní, dnů, týden, týdny, týdnů, měsíc, měsíce, měsíců, roky, hodin, hodiny, hodinu, minut, noc, noci"
    ),
    cardinals=words("jeden, jedna, dva, dvě, tři, čtyři, pět, šest, sedm, osm, devět, deset, několik, pár"),
    ago=words("předtím, později, poté"),
    daytimes=words(
        "ráno, večer, odpoledne, dopoledne, poledne, půlnoc, úsvit, za úsvitu, noc, v noci, noci, Velikonoce, Vánoce"
    ),
    clock=words("hodin, hodina, h, hod, UTC, místního času, SEČ"),
    counted=words(
        "mužů, vojáků, mrtvých, raněných, zajatých, padlých, lodí, tanků, letadel, děl, osob, lidí, civilistů, jezdců, pěšáků, km, koní"
    ),
    numbered=words("fáze, etapa, kapitola, č, část, rezoluce, článek, operace"),
    year_marks=words("roku, rok, r, let, roce"),
    order="dmy",
    capital_months=False,
)

QUANTITIES = QuantityWords(
    numbers={
        **numerals(
            """jeden, jedna, jedno, jednoho | dva, dvě, dvou | tři, tří | čtyři, čtyř | pět, pěti | šest, šesti | sedm, sedmi | osm, osmi | devět, devíti | deset, deseti | jedenáct | dvanáct, dvanácti | třináct
            | čtrnáct | patnáct, patnácti | šestnáct | sedmnáct | osmnáct | devatenáct | dvacet, dvaceti"""
        ),
        **dict(
            zip(
                phrases("třicet, čtyřicet, padesát, šedesát, sedmdesát, osmdesát, devadesát"),
                range(30, 100, 10),
                strict=True,
            )
        ),
        "nula": 0,
    },
    multipliers={
        **dict.fromkeys(words("sto, stě, sta, set"), 100),
        **dict.fromkeys(words("tisíc, tisíce, tisíců, tis"), 1000),
        **dict.fromkeys(words("milion, milionu, miliony, milionů, mil, mln"), 10**6),
        **dict.fromkeys(words("miliarda, miliardy, miliard, mld"), 10**9),
        **dict.fromkeys(words("tucet, tucty, tuctů"), 12),
    },
    halves={"půl": 0.5, "půldruhého": 1.5},
    decimal=",",
    ordinal_dot=True,
    fractions=words("%, procent, procenta, procento, třetiny, třetina, čtvrtiny, čtvrtina, krát"),
    measures=words(
        "mm, cm, km, m, metrů, metry, kilometrů, kilometry, míle, t, tun, tuny, BRT, kg, liber, liberní, liberních, liberky, hodin, hodiny, dní, dnů, dny, týdnů, týdny, měsíců, měsíce, let, roky, minut, korun, marek, eur, dolarů, rublů, zlatých, uzlů, ha, hektarů, sáhů"
    ),
    at_least=words("nejméně, přinejmenším, minimálně, alespoň, přes, více než, víc než, nad, ne méně než, min, >, ≥"),
    at_most=words("až, do, nejvýše, maximálně, méně než, nanejvýš, pod, max, <, ≤, ne více než"),
    about=words(
        "asi, cca, přibližně, zhruba, kolem, okolo, odhadem, circa, téměř, skoro, na, odhaduje se, ~, ≈, bezmála, takřka"
    ),
    or_more=words("nebo více, či více, a více"),
    or_less=words("nebo méně, či méně"),
    perhaps=words(
        "pravděpodobně, možná, snad, celkem, celkově, pouze, jen, údajně, původně, později, dalších, další, oficiálně, dokonce, přesně, od, asi také, z toho, dohromady"
    ),
    to=words("až, nebo, či, do"),
    between=words("mezi, od"),
    also=words("a, i, plus, spolu s, &, včetně"),
    either=words("nebo, či, anebo"),
    none=words("žádné, žádná, žádní, nikdo, bez ztrát, nula, nejsou"),
    no=words("žádné, žádní, žádných, bez"),
    unknown=words(
        """neznámé, neznámý, neznámá, neznámo, neznámý počet, není známo, nejsou známy, neznámé ztráty, několik, několik set, několik tisíc, několik desítek, několik stovek, desítky, stovky, tisíce, desetitisíce, statisíce, desítky tisíc, stovky tisíc, miliony, neurčeno, neuvedeno, neurčitý počet, pár, pár set, neupřesněno"""
    ),
    some=words("mnoho, mnozí, někteří, četní, početné, nemnoho, málo, část, řada"),
    severities=words(
        "těžké, velké, vysoké, značné, obrovské, nízké, malé, lehké, minimální, zanedbatelné, nepatrné, velmi těžké, velmi vysoké, neznatelné, mírné, citelné, drtivé"
    ),
    entire=words(
        "celý, celá, celé, všichni, všechny, všechna, téměř všichni, téměř celá, téměř celý, většina, zbytek, celé vojsko, naprostá většina"
    ),
    kinds=kinds(
        """killed: mrtvých, mrtví, mrtvý, padlých, padlí, padlý, padlo, zabitých, zabito, zabiti, zabit, zabití, obětí na životech, zahynulo, zahynuli, zemřelo, zemřelých, zemřeli, utonulo, utopených, pobitých, pobito, úmrtí, zavražděných, usmrcených
        wounded: raněných, ranění, raněno, raněný, zraněných, zraněno, zranění, zraněn, nemocných, poraněných
        captured: zajatých, zajatí, zajato, zajatců, zajatci, zajat, zajati, v zajetí, do zajetí, upadlo do zajetí, padlo do zajetí, válečných zajatců, internovaných, rukojmí
        missing: nezvěstných, nezvěstní, nezvěstný, pohřešovaných, pohřešováno, ztracených
        deserted: dezertérů, dezertovalo, dezertéři, zběhů, přeběhlíků
        displaced: uprchlíků, uprchlíci, vysídlených, vyhnaných, vyhnanců, bezdomovců, evakuovaných
        arrested: zatčených, zatčeno, zatčení, zadržených, zadrženo, uvězněných
        executed: popravených, popraveno, popraveni, poprav, zastřelených, oběšených, popravení
        surrendered: kapitulovalo, vzdalo se, kapitulujících
        died_of_disease: zemřelých na nemoci, zemřelo na nemoci, na nemoci, následkem nemocí, v důsledku nemocí
        casualties: ztráty, ztrát, oběti, obětí, celkové ztráty, vyřazených"""
    ),
    befallen=words(
        "potopeno, potopených, potopené, zničeno, zničených, zničené, zničena, poškozeno, poškozených, poškozené, ztraceno, ztracené, sestřeleno, sestřelených, ukořistěno, ukořistěných, ukořistěné, zajatých lodí, spáleno, spálených, zabaveno, rozprášeno"
    ),
    materiel=words(
        """loď, lodí, lodě, lodi, lodích, fregat*, korvet*, galér*, galeon*, křižník*, torpédoborc*, torpédoborec, bitevní*, letadlov*, ponor*, člun*, tank, tanků, tanky, obrněnc*, obrněných vozů, obrněných vozidel, vozidel, vozidla, vozidlo, automobil*, letadl*, letadel, bombardér*, stíhač*, vrtulník*,
        děl, děla, dělo, dělem, kanón*, kanon*, houfnic*, minomet*, kulomet*, pušek, pušky, raket*, slon*, koní, koně, praporů, prapor zdobený, standart, vozů, vozy, bojových vozů, vozové, píšťal, píšťaly, transportér*, dron*, obrněných vlaků, obrněný vlak, trirém*, húfnic, praků"""
    ),
    formations=words(
        "diviz*, divize, brigád*, brigáda, brigády, armáda, armády, pluk, pluku, pluků, pluky, praporu, prapory, prapor, batalion*, batalión*, rot, roty, rota, setnin*, eskadron*, švadron*, sbor, sbory, sborů, legií, legie, kohort*, bateri*, baterií, letk*, perut*, armád*, praporců, korouhv*, tercií, tercie, kompani*, čet, čety"
    ),
    people=words(
        """mužů, muži, muže, vojáků, vojáci, voják*, lidí, lidé, osob, osoby, osoba, pěch*, pěšák*, pěších, jízd*, jezdc*, jezdec, kavalerist*, kavaleri*, rytíř*, lučištník*, střelc*, mušketýr*, kopiník*, dragoun*, husar*, kyrysník*, granátník*, hulán*, myslivc*, kozák*, tatar*, žoldnéř*, žoldák*, husit*, sirotk*, táborit*, bojovník*,
        povstalc*, povstalec, vlasovc*, rebel*, vzbouřenc*, partyzán*, dobrovolník*, dobrovolc*, sedlák*, rolník*, civilist*, civilních osob, obyvatel*, domobran*, milicionář*, policist*, demonstrant*, protestující*, dělník*, námořník*, důstojník*, letc*, pilot*, výsadkář*, dělostřelc*, parašutist*, legionář*, legionář, hoplit*, janičář*, samuraj*, obránc*, student*, žen, dětí, zbrojnoš*, oděnc*, ozbrojenc*, ozbrojených, četník*, jednotk*, příslušník*, křižák*, měšťan*, poddan*"""
    ),
    people_forms={**dict.fromkeys(words("civilních, civilní"), "civilistů")},
    plain=words(
        "celkem, celkově, z toho, asi, cca, pouze, jen, dalších, ostatních, počet, síla, vlastní, odhadem, potvrzených, oficiálně, přibližně, jiných, bojové, bojových, na"
    ),
    linkers=words("z, ze"),
    stops=words(
        "v, ve, na, pod, při, přes, před, po, za, nad, bez, od, do, pro, u, s, se, který, která, které, kteří, kterých, z nichž, z čehož, z toho, když, kde, protože, ale, převážně, později, původně, byl, byla, bylo, byli, je, jsou, proti, mezi, během, včetně, pod velením, podle, dle"
    ),
    parts=words("z toho, z nichž, z čehož, včetně, mezi nimi, z nich"),
    totals=words("celkem, dohromady, celkově, celkové ztráty, celkový počet, úhrnem"),
    claims=words("odhad, odhady, odhadů, údaje, údajů, zdroje, zdrojů, prameny"),
    claimed_by=words("podle, dle, podle údajů, podle odhadů, podle zdrojů"),
    designators=words(
        "č, typ, typu, třída, třídy, model, armáda, divize, pluk, s, str, výšina, skupina, prapor, brigáda, vz, článek, čl"
    ),
    numbered=words("armáda, armády, divize, brigáda, brigády, pluk, pluku, prapor, sbor, rota, sboru"),
    noun_follows=True,
)

PEOPLE = PeopleWords(
    ranks=words(
        """generál, gen, gen., generálmajor, generálporučík, generálplukovník, generálleutnant, armádní generál, brigádní generál, divizní generál, plukovník, plk, podplukovník, pplk, major, mjr, kapitán, kpt, setník, rytmistr, nadporučík, npor, poručík, por, podporučík, praporčík, seržant, rotmistr, maršál, polní maršál, polní podmaršál, polní zbrojmistr, generální polní maršál,
        říšský maršál, admirál, viceadmirál, kontradmirál, velkoadmirál, komodor, generalissimus, hejtman, zemský hejtman, polní hejtman, vrchní velitel, hetman, ataman, vojvoda, obergruppenführer, gruppenführer, oberst, brigadýr, generál jezdectva, generál pěchoty, polní vachmistr"""
    ),
    rank_prefixes=words("vrchní, polní, zastupující"),
    titles=words(
        """král, královna, císař, císařovna, car, carevna, kníže, velkokníže, kněžna, vévoda, velkovévoda, arcivévoda, markrabě, lantkrabě, falckrabě, kurfiřt, hrabě, hraběnka, baron, svobodný pán, rytíř, pán, sultán, chán, šáh, chalífa, emír, šejk, paša, vezír, velkovezír, velký vezír, papež, kardinál, arcibiskup, biskup, opat, patriarcha,
        velmistr, mistr, prezident, viceprezident, premiér, předseda vlády, předseda, kancléř, ministr, guvernér, místodržící, místokrál, regent, konzul, diktátor, tribun, satrapa, faraon, náčelník, dóže, lord, sir, dr, princ, princezna, říšský protektor, imám, šógun, kněz, despota, bojar, ban, vladyka, primátor"""
    ),
    peerages=words(
        "kníže, vévoda, hrabě, baron, markrabě, lantkrabě, kurfiřt, král, biskup, arcibiskup, lord, earl, vikomt, markýz"
    ),
    suffixes=words("ml, ml., st, st., mladší, starší, ii, iii, iv, jr, sr"),
    particles=words(
        "z, ze, de, von, van, der, den, dem, zu, la, le, du, di, da, del, a, bin, ibn, al, el, na, mladší, starší, st, ml, vévoda, hrabě, kníže, pán, und, af, řečený, zvaný, y"
    ),
    fates=fates(
        """killed_in_action: padl, padla, zabit, zabita, padl v boji, zabit v boji, †, kia, padlý, zahynul
        wounded_in_action: zraněn, raněn, raněný, zraněný, těžce zraněn, těžce raněn, zraněna, lehce zraněn
        died_of_wounds: smrtelně zraněn, smrtelně raněn, zemřel na zranění, podlehl zraněním, zemřel na následky zranění, podlehl zranění
        prisoner_of_war: zajat, zajata, zajatec, zajetí, v zajetí, padl do zajetí, pow, vězněn, zajatý
        missing_in_action: nezvěstný, pohřešován, mia, zmizel
        executed: popraven, popravena, zastřelen, oběšen, sťat, poprava, upálen
        assassinated: zavražděn, atentát, zavražděna, otráven
        surrendered: vzdal se, kapituloval, kapitulace
        suicide: sebevražda, spáchal sebevraždu, zastřelil se
        died_of_natural_causes: přirozená smrt, zemřel na nemoc, zemřel přirozenou smrtí
        changed_sides: přeběhl, změnil stranu, zrádce, přešel na stranu nepřítele
        deserted: dezertoval, uprchl, dezertér, utekl
        exiled: vyhnán, v exilu, exil, vyhnanství, emigroval
        arrested: zatčen, zatčena, uvězněn, internován
        died: zemřel, zemřela, utonul, utopil se"""
    ),
    signs=international.FATE_SIGNS,
    glued=international.GLUED_FATES,
    fate_targets=fates(
        """killed_in_action: padlý, padlý v boji
        prisoner_of_war: válečný zajatec, zajatec
        wounded_in_action: zranění
        missing_in_action: nezvěstný
        executed: trest smrti, poprava
        assassinated: atentát, vražda
        surrendered: kapitulace
        suicide: sebevražda"""
    ),
    conjunctions=("a", "&"),
    nobody=words("neznámý, neznámí, neznámo, ?, –, -, —, nikdo, různí, žádný, není znám"),
    references=("viz ",),
    full_list=("úplný seznam", "seznam"),
    others=words("a další, další, a jiní, aj, a mnoho dalších"),
)

PARTIES = PartyWords(
    support=words(
        "podpora, podporováni, podporovaní, podporovány, podporovaná, za podpory, s podporou, podpořeni, podporují, pomoc"
    ),
    nobody=words("neznámý, neznámí, ?, –, -, —, žádný, různí"),
    references=("viz ",),
    full_list=("úplný seznam", "seznam"),
    others=words("další, a další, a jiní, aj"),
)

OUTCOMES = OutcomeWords(
    victory=phrases("vítězství, vítězstvím, výhra, triumf, vítěz"),
    pyrrhic=phrases("pyrrhovo vítězství, pyrrhovo, pyrrhické vítězství"),
    wins=phrases("zvítězili, zvítězil, zvítězila, zvítězilo, vyhráli, vyhrál, vyhrála, vítězí, vítězné, porazili"),
    defeat=phrases("porážka, porážky, porážkou, prohra, prohry"),
    beaten=phrases("poraženi, poražen, poražena, prohráli, prohrál, rozdrceni"),
    success=phrases("úspěch, dobytí, obsazení, osvobození"),
    failure=phrases("neúspěch, potlačení, potlačeno, nezdar, pád"),
    denied=words("bez, ne, žádné, žádný, ani"),
    stalemate=phrases(
        "nerozhodně, nerozhodná, nerozhodný, nerozhodné, nerozhodnuto, remíza, pat, bez vítěze, bez rozhodnutí, status quo ante bellum, status quo ante, status quo, nejasný, patová situace, bez výsledku, nerozhodný výsledek"
    ),
    ceasefire=phrases("příměří, zastavení palby, klid zbraní"),
    treaty=phrases("mírová smlouva, mír, mírová dohoda, smlouva, dohoda, kompromis, mírem, vestfálský mír"),
    ongoing=phrases("probíhá, probíhající, trvá, pokračuje, nadále probíhá"),
    disputed=phrases("sporný, sporné, obě strany si nárok*, obě strany prohlás*, obě strany vyhlás*"),
    modifiers=words(
        """rozhodné, rozhodující, jasné, drtivé, úplné, taktické, strategické, velké, vojenské, politické, přesvědčivé, celkové, morální, operační, částečné, konečné, naprosté, těžká, drtivá, rozhodující,
        vojsk, vojska, armády, sil, strany, loďstva, jednotek, je, byl, byla, bylo, naprostá, skvělé, těsné, definitivní"""
    ),
    conjunctions=words("a, i, s, &, nebo, či"),
    giving=words("pro, na straně"),
    agents=words("od"),
    stops=words(
        "nad, pod, v, ve, na, při, po, před, do, přes, navzdory, ale, během, proti, bez, jako, díky, o, za, kvůli, u, s"
    ),
    follows=True,
    plurals=phrases("ů, y, i, e, a, u, é, ého, ých, í, ích, ové, em, ou, ům"),
    suffixes=phrases(
        "a, e, ě, i, í, y, ý, u, ů, o, á, é, ou, em, em, ům, ami, ách, ích, ích, ého, ému, ém, ým, ých, ými, ová, ové, ového, ský, ské, ského, ských, ská, skou, skému, cký, cké, ckého, ckých, cká, ci, ců, ec, ce, sko, ska, sku, skem, ané, anů, an, ové, ů, ni, né, ný, ného, ných, iště, istů, isté, ističtí, istických, ích, mi, stů, stech"
    ),
    against=words("anti, proti"),
    kin=tuple(
        words(group)
        for group in (
            "spojenci, spojenců, spojenecké, spojeneckých, koalice, koaliční, koaličních, dohoda, dohody",
            "osa, osy, mocnosti osy, mocností osy",
            "vláda, vládní, vládních, vlády",
            "povstalci, povstalců, vzbouřenci, vzbouřenců, povstání, rebelové, rebelů",
            "císařští, císařské, císařských, císařská, císař",
            "královští, královské, královských, roajalisté",
            "husité, husitů, husitské, husitských, husitská, táborité, táboritů, sirotci, sirotků",
            "křižáci, křižáků, křižácké, křižáckých",
            "liga, ligy, ligistické, ligistických, ligisté, katolická liga, katolické ligy",
            "stavovské, stavovských, stavy, stavů, stavové",
            "bolševici, bolševiků, sovětské, sovětských, rudí",
        )
    ),
    opposites={"vláda": ("povstalci",), "povstalci": ("vláda",), "spojenci": ("osa",), "osa": ("spojenci",)},
    authorities=words("vláda, vlády, vládní, vládních, královské, císařské, císařských"),
    risings=words("povstalci, povstalců, vzbouřenci, vzbouřenců, rebelové"),
    coalitions=words("koalice, koaliční, spojenci, spojenců, spojenecké, spojeneckých"),
    generic=words(
        "a, v, z, na, království, císařství, říše, knížectví, velké, republika, lidová, stát, státy, armáda, vojsko, vojska, loďstvo, síly, řád, federace, unie, svaz, socialistická, sovětská, svatá, první, druhá, třetí, nová, vévodství, velkovévodství, hrabství, chanát, hnutí, fronta, strana, spojené, markrabství, kurfiřtství, sultanát, země"
    ),
)

PLACES = PlaceWords(
    prepositions=words(
        "u, v, ve, na, pod, při, nedaleko, poblíž, blízko, okolí, mezi, severně od, jižně od, západně od, východně od, dnešní, dnes, okolo, kolem, před, za, od, oblast"
    ),
    conjunctions=words("a, nebo, či"),
    part_of=("součást", "část"),
)

STATEMENTS = StatementWords(
    events=words(
        "vítězství, porážka, válka, bitva, mír, smlouva, konec, začátek, ústup, kapitulace, je, byl, byla, bylo, získala, získal, získalo, získali, ztráta, rozpuštění, obsazení, anektovalo, anektoval, povstání"
    ),
    event_endings=("ání", "ení", "ace", "utí"),
    binding=words(
        "v, ve, na, pod, z, ze, do, od, a, i, o, přes, před, po, za, nad, pro, bez, mezi, při, u, s, se, k, ke"
    ),
    conjunctions=words("a, i, ale, avšak, který, která, které, kteří, že"),
    coordinating=words("a, i, nebo, či, a také"),
)

PROSE = ProseWords(
    abbreviations=words(
        "gen, plk, pplk, mjr, kpt, por, npor, adm, dr, prof, doc, ing, mgr, sv, ul, r, st, stol, cca, tis, mil, mld, např, tj, tzv, resp, atd, apod, aj, angl, lat, něm, rus, fr, č, čp, hod, nar, zem, př. n. l, př. kr, n. l, vyd, red, ed, hl, min, tzn, pol, mj, vč, vs, stř"
    ),
    numbered=words("č, s, str, sv, čl, odst, kap"),
    closing_abbreviations=words("atd, apod, aj, n. l, kr"),
    openers=words(
        "v, ve, na, po, před, během, když, od, do, z, ze, s, se, k, tento, tato, toto, tito, on, ona, oni, jeho, její, jejich, však, přesto, pro, pod, nad, za, poté, brzy, také, tehdy, ráno, večer, při, u, dne, císař, armáda, vojsko"
    ),
    subordinators=words("poté co, ačkoli, ačkoliv, protože, přestože, než, navzdory, kvůli, díky, po"),
    hypotheticals=words("kdyby, jestliže, pokud"),
    relatives=words("který, která, které, kteří, kterého, kterých, jenž, jež"),
    narrative=words("poté, potom, později, brzy, tehdy, následně"),
    attributes=words("z, ze dne"),
    negations=words("ne, nikoli"),
    units={
        **dict.fromkeys(words("den, dny, dní, dnů, dne, ráno, večer, noc"), "day"),
        **dict.fromkeys(words("týden, týdny, týdnů, týdne"), "week"),
        **dict.fromkeys(words("měsíc, měsíce, měsíců, měsíci"), "month"),
        **dict.fromkeys(words("rok, roku, roky, let, roce"), "year"),
    },
    counts=numerals("jeden | dva, dvě | tři | čtyři | pět | šest | sedm | osm | devět | deset"),
    later=words("později, poté"),
    next_words=words("následujícího, v následujícím, příštího, dalšího"),
    same_words=words("téhož, ve stejném, stejného"),
    at=words("v, ve, u, na, při, poblíž, do, z, ze, od, pod, před"),
    passives=words("byl, byla, byli, byly"),
    fates=fates(
        """killed_in_action: zabit, zabita, zabiti
        prisoner_of_war: zajat, zajata, zajati
        executed: popraven, zastřelen, oběšen, sťat
        assassinated: zavražděn
        died_of_wounds: smrtelně zraněn, smrtelně raněn"""
    ),
    apparatus=words("reference, literatura, externí odkazy, poznámky, zdroje, prameny, odkazy"),
)

COUNTRIES = Countries(
    **world(
        """Česko / České království / Čechy / Česká republika / Koruna česká / Země Koruny české: český, Češi, Čechů, čeští | CZE
        Morava / Moravské markrabství: moravský, Moravané
        Československo: československý, Čechoslováci | CSK, TCH
        Slovensko / Slovenský stát: slovenský, Slováci | SVK
        Německo / Německá říše / Třetí říše / Německé císařství / Velkoněmecká říše / Výmarská republika / nacistické Německo: německý, Němci, Němců, německá | DEU
        Prusko / Pruské království / Braniborsko-Prusko: pruský, Prusové, Prusů | PRU
        Svatá říše římská / Habsburkové: císařský, císařští, říšský, habsburský
        Rakousko / Rakouské císařství / Rakouské arcivévodství / Habsburská monarchie: rakouský, Rakušané, Rakušanů, habsburský, císařský | AUT
        Rakousko-Uhersko: rakousko-uherský, rakouský | AUH
        Maďarsko / Uhersko / Uherské království: uherský, maďarský, Uhři, Maďaři | HUN
        Sedmihradsko / Sedmihradské knížectví: sedmihradský
        Bavorsko / Bavorské království / Bavorské vévodství: bavorský, Bavoři
        Sasko / Saské království / Saské kurfiřtství: saský, Sasové
        Falc / Falcké kurfiřtství: falcký
        Hannoversko / Hannoverské království: hannoverský
        Brunšvicko / Brunšvické vévodství: brunšvický
        Nasavsko / Nasavské vévodství: nasavský
        Polsko / Polské království / Polsko-litevská unie / Republika obou národů: polský, Poláci, Poláků | POL
        Litva / Litevské velkoknížectví: litevský, Litevci | LTU
        Řád německých rytířů / Německý řád: řádový, křižácký
        Rusko / Ruské impérium / Ruské carství / Ruská říše / Moskevské velkoknížectví: ruský, Rusové, Rusů | RUS
        Sovětský svaz / SSSR / Sovětské Rusko / RSFSR: sovětský, Sověti, Sovětů, bolševici | SUN
        Ukrajina: ukrajinský, Ukrajinci | UKR
        Bělorusko: běloruský, Bělorusové | BLR
        Francie / První Francouzské císařství / Francouzské království / První Francouzská republika / Druhé Francouzské císařství / Francouzské císařství: francouzský, Francouzi, Francouzů | FRA
        Velká Británie / Spojené království / Spojené království Velké Británie a Irska / Království Velké Británie / Britské impérium: britský, Britové, Britů, anglický | GBR
        Anglie / Anglické království: anglický, Angličané, Angličanů | ENG
        Skotsko / Skotské království: skotský, Skotové | SCO
        Irsko: irský, Irové | IRL
        Spojené státy americké / USA / Spojené státy: americký, Američané, Američanů | USA
        Konfederované státy americké / Konfederace: konfederační, konfederovaní, konfederace
        Švédsko / Švédské království / Švédské impérium: švédský, Švédové, Švédů | SWE
        Dánsko / Dánské království / Dánsko-Norsko: dánský, Dánové, Dánů | DNK
        Norsko: norský, Norové | NOR
        Finsko: finský, Finové | FIN
        Estonsko: estonský, Estonci | EST
        Lotyšsko: lotyšský, Lotyši | LVA
        Nizozemsko / Nizozemské království / Spojené království nizozemské / Spojené provincie nizozemské: nizozemský, Nizozemci | NLD
        Belgie: belgický, Belgičané | BEL
        Španělsko / Španělské království / Španělské impérium: španělský, Španělé, Španělů | ESP
        Portugalsko: portugalský, Portugalci | PRT
        Itálie / Italské království: italský, Italové, Italů | ITA
        Sardinské království / Sardinie: sardinský, piemontský
        Benátky / Benátská republika: benátský, Benátčané
        Švýcarsko: švýcarský, Švýcaři | CHE
        Turecko: turecký, Turci, Turků | TUR
        Osmanská říše: osmanský, Osmané, Osmanů, turecký, Turci, Turků
        Krymský chanát: krymský, Tataři, tatarský
        Rumunsko: rumunský, Rumuni | ROU
        Bulharsko: bulharský, Bulhaři | BGR
        Srbsko / Srbské království: srbský, Srbové | SRB
        Jugoslávie: jugoslávský | YUG
        Chorvatsko: chorvatský, Chorvati | HRV
        Řecko: řecký, Řekové | GRC
        Byzantská říše / Byzanc: byzantský, Byzantinci
        Římská říše / Řím / Římská republika: římský, Římané, Římanů
        Kartágo: kartaginský, Kartaginci
        Makedonie: makedonský, Makedonci
        Mongolská říše / Mongolsko: mongolský, Mongolové | MNG
        Gruzie: gruzínský, Gruzínci | GEO
        Írán / Persie: íránský, perský, Peršané | IRN
        Irák: irácký, Iráčané | IRQ
        Izrael: izraelský, Izraelci | ISR
        Egypt: egyptský, Egypťané | EGY
        Sýrie: syrský, Syřané | SYR
        Afghánistán: afghánský, Afghánci | AFG
        Indie: indický, Indové | IND
        Pákistán: pákistánský, Pákistánci | PAK
        Čína / Čínská republika / Čínská lidová republika: čínský, Číňané | CHN
        Japonsko / Japonské císařství: japonský, Japonci, Japonců | JPN
        Severní Korea: severokorejský | PRK
        Jižní Korea: jihokorejský | KOR
        Vietnam: vietnamský, Vietnamci | VNM
        Mexiko: mexický, Mexičané | MEX
        Kanada: kanadský, Kanaďané | CAN
        Austrálie: australský, Australané | AUS
        Argentina: argentinský, Argentinci | ARG
        Brazílie: brazilský, Brazilci | BRA
        Etiopie: etiopský, Etiopané | ETH"""
    ),
    prefixes={
        "česko": ("český",), "rakousko": ("rakouský",), "německo": ("německý",), "francouzsko": ("francouzský",), "britsko": ("britský",), "anglo": ("anglický", "britský"), "rusko": ("ruský",), "polsko": ("polský",), "švédsko": ("švédský",),
        "prusko": ("pruský",), "turecko": ("turecký",), "španělsko": ("španělský",), "americko": ("americký",), "sovětsko": ("sovětský",), "sasko": ("saský",), "císařsko": ("císařský",), "italsko": ("italský",),
    },
    forms=phrases("Království, Císařství, Republika, Vévodství, Velkovévodství, Knížectví, Velkoknížectví, Říše, Carství, Impérium, Hrabství, Kurfiřtství, Markrabství, Chanát, Sultanát, Emirát, Arcivévodství"),
)  # fmt: skip

CZECH = Language(
    code="cs",
    name="Czech",
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
