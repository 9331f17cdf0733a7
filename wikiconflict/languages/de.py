"""German."""

from wikiconflict.languages import international
from wikiconflict.languages.international import fates, kinds, numerals, rows, words, world
from wikiconflict.languages.international_boxes import boxes, parameters
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
        """military conflict: Infobox Militärischer Konflikt, Infobox Militärkonflikt, Infobox Schlacht, Infobox Krieg, Infobox Konflikt
        civilian attack: Infobox Terroranschlag, Infobox Anschlag"""
    ),
    parameters={
        "military conflict": parameters(
            """conflict: konflikt, ereignis, name
            partof: teilvon, teil von
            image: bild
            alt: alt
            caption: beschreibung, bildbeschreibung
            date: datum, datumvon
            date_end: datumbis
            place: ort, land
            latitude: breitengrad
            longitude: längengrad
            causes: casus, anlass
            territory: gebiete, gebietsänderungen
            result: ausgang, ergebnis
            consequences: folgen
            treaty: frieden, friedensschluss, friedensvertrag
            status: status
            notes: notizen, anmerkungen
            combatant#: kontrahent#, partei#
            commander#: befehlshaber#, kommandeur#
            units#: einheiten#
            strength#: truppenstärke#, truppen#
            casualties#: verluste#
            casualties_header: verlusteüberschrift
            toll: verluste, opfer
            -: bildbreite, bildfrei, überblick, region-iso, karte, navi, navigationsleiste"""
        ),
        "civilian attack": parameters(
            """conflict: name, titel
            date: datum
            time: uhrzeit
            place: ort
            image: bild
            caption: bildbeschreibung, beschreibung
            perpetrators: täter
            fatalities: tote, todesopfer
            injuries: verletzte
            weapons: waffe, waffen
            target: ziel
            motive: motiv"""
        ),
    },
    templates={
        **international.TEMPLATES,
        **rows("content", "nowrap, nobr, nobreak, small, center, big, lang, fett, kursiv"),
        **rows("content", "lang, desym, dateiname", "2,1"),
        **rows("content", "farbe", "2"),
        **rows("abbreviation", "abk, abkürzung"),
        **rows("items", "hauptliste, unnummerierte liste"),
        **rows("flagicon", "flagge, fahne, flaggensymbol"),
        **rows("flag_image", "flaggenbild"),
        **rows("fate", "gefallen, †", value="killed_in_action"),
        **rows("fate", "kriegsgefangener, gefangengenommen", value="prisoner_of_war"),
        **rows("fate", "verwundet", value="wounded_in_action"),
        **rows("fate", "hingerichtet", value="executed"),
        **rows("fate", "vermisst", value="missing_in_action"),
        **rows("note", "fn, fnz, anmerkung, fußnote, fnbox"),
        **rows(
            "reference",
            "literatur, internetquelle, cite web, der spiegel, ikl, dnb-portal, doi, isbn, toter link, belege",
        ),
        **rows("drop", "belege fehlen, quellen, wer, wann, wo, überarbeiten, lückenhaft, hauptautor, absatz, anker"),
        **rows("main", "hauptartikel, siehe auch"),
        **rows("break", "br, absatz"),
        **rows("date", "datum, datumzelle", "3,2,1"),
        **rows("number", "formatnum:, formatnum, zahl, fz"),
        **rows("coordinates", "coordinate"),
        **rows("circa", "circa, ca, ca."),
        **rows("literal", "0", value=""),
    },
    template_namespaces=("vorlage", "template"),
    file_namespaces=("datei", "bild", "file", "image"),
    category_namespaces=("kategorie", "category"),
    see_also=("siehe auch", "weblinks und siehe auch"),
    references=(
        *("einzelnachweise", "literatur", "weblinks", "quellen", "anmerkungen", "belege", "fußnoten", "nachweise"),
        *(
            "anmerkungen und einzelnachweise",
            "quellen und literatur",
            "literatur und quellen",
            "quellen und einzelnachweise",
        ),
    ),
    months=tuple("Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()),
    before_christ="v. Chr.",
    circa="ca.",
    day_first=True,
    thousands=".",
    named_flags=True,
    argument_names=words("autor, titel, hrsg, verlag, datum, ort, jahr, seiten, isbn, url, zugriff, abruf, sprache"),
    flag_only="#",
)

DATES = DateWords(
    months=numerals(
        """Januar, Jan, Jänner, Jän, Januars | Februar, Feb, Feber, Hornung, Februars | März, Mär, Mrz, Märzes
        | April, Apr, Aprils | Mai, Mais | Juni, Jun, Junis | Juli, Jul, Julis | August, Aug, Augusts
        | September, Sep, Sept, Septembers | Oktober, Okt, Oktobers | November, Nov, Novembers
        | Dezember, Dez, Dezembers"""
    ),
    seasons={
        **dict.fromkeys(("frühling", "frühjahr", "frühlings", "frühjahrs"), 21),
        **dict.fromkeys(("sommer", "sommers"), 22),
        **dict.fromkeys(("herbst", "herbstes"), 23),
        **dict.fromkeys(("winter", "winters"), 24),
    },
    weekdays=words(
        "Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonnabend, Sonntag, Mo, Di, Mi, Do, Fr, Sa, So"
    ),
    before_christ=words(
        "v. Chr., v. Chr, v.Chr., v.Chr, vor Christus, vor Christi Geburt, v. u. Z., v.u.Z., v. d. Z., vor unserer Zeitrechnung"
    ),
    after_christ=words("n. Chr., n. Chr, n.Chr., n.Chr, nach Christus, u. Z., A.D., AD"),
    circa=words("ca, ca., circa, zirka, um, etwa, ungefähr, gegen, rund, ~, ≈"),
    doubt=words("wahrscheinlich, vermutlich, möglicherweise, vielleicht, wohl, unsicher"),
    unknown=words("unbekannt, nicht bekannt, Datum unbekannt, ungewiss"),
    parts=words(
        """Anfang, Mitte, Ende, früh, spät, frühes, spätes, Beginn, zu Beginn, am Ende, erste Hälfte, zweite Hälfte, 1. Hälfte,
        2. Hälfte, erstes Drittel, letztes Drittel, Frühjahr bis Sommer, Ausgang, Jahreswechsel, Jahreswende"""
    ),
    centuries=words("Jahrhundert, Jahrhunderts, Jh, Jh., Jhdt, Jhdts, Jhs"),
    millennia=words("Jahrtausend, Jahrtausends, Jt, Jtsd"),
    decade_endings=words("er"),
    ordinals={
        word + ending: number
        for number, stem in enumerate(
            """erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt
            sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst""".split(),
            1,
        )
        for word in (stem,)
        for ending in ("er", "en", "es", "e")
    },
    ordinal_dot=True,
    fillers=words("des, der, dem, den, im Jahr, im Jahre, Jahr, Jahre, Monat, das, Datum, die, Jahres, vom"),
    on=words("am, im, in, an, während, zum, in der, zur"),
    before=words("vor, vor dem"),
    until=words("bis, bis zum, bis in, bis Ende, bis ca"),
    after=words("nach, nach dem, frühestens"),
    starting=words("ab, von, vom, ab dem, beginnend"),
    since=words("seit, seit dem"),
    by=words("spätestens"),
    onward=words("und später, und danach"),
    begun=words("Beginn, begann, begonnen, Anfang, ausgebrochen"),
    ended=words("Ende, endete, beendet, geendet"),
    to=words("bis, auf, auf den, bis zum, bis in den, bis in, bis zur, und"),
    either=words("oder, bzw, beziehungsweise"),
    also=words("und, sowie, &"),
    between=words("zwischen"),
    ongoing=words(
        "heute, Gegenwart, andauernd, anhaltend, laufend, dato, jetzt, dauert an, bis heute, heutzutage, zur Gegenwart"
    ),
    old_style=words("julianisch, jul, greg. alt, a. St., alten Stils, julianischer Kalender"),
    new_style=words("gregorianisch, greg, n. St., neuen Stils, gregorianischer Kalender"),
    calendars=words("AH, AUC, a. u. c., Hidschra, Meiji, Shōwa, Kangxi, Qianlong, republikanischer Kalender"),
    calendar_months=words(
        "Ramadan, Muharram, Safar, Schaban, Schawwal, Radschab, Brumaire, Thermidor, Vendémiaire, Prairial, Fructidor, Germinal, Floréal, Messidor, Nivôse, Pluviôse, Ventôse, Frimaire"
    ),
    units=words(
        "Tag, Tage, Tagen, Woche, Wochen, Monate, Monaten, Jahren, Stunde, Stunden, Minuten, Jahrzehnte, Nacht, Nächte"
    ),
    cardinals=words(
        "ein, eine, einem, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, mehrere, wenige, einige"
    ),
    ago=words("zuvor, später, früher, danach"),
    daytimes=words(
        "Morgen, Morgens, Abend, Nachmittag, Vormittag, Nacht, Mittag, Mitternacht, morgens, abends, nachmittags, nachts, Ostern, Pfingsten, Weihnachten"
    ),
    clock=words("Uhr, MEZ, MESZ, UTC, Ortszeit"),
    counted=words(
        "Mann, Soldaten, Tote, Toten, Verwundete, Gefangene, Schiffe, Panzer, Flugzeuge, Geschütze, Kanonen, Menschen, Personen, Zivilisten, Reiter, km, Pferde"
    ),
    numbered=words("Phase, Kapitel, Nr, Teil, Resolution, Artikel, Operation"),
    order="dmy",
)

QUANTITIES = QuantityWords(
    numbers={
        **{
            word: number
            for number, word in enumerate(
                """null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn
                siebzehn achtzehn neunzehn zwanzig""".split()
            )
        },
        **dict(zip("dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(), range(30, 100, 10), strict=True)),
        **dict.fromkeys(("ein", "eine", "einen", "einem", "einer"), 1),
    },
    multipliers={
        "hundert": 100,
        "tausend": 1000,
        "tsd": 1000,
        **dict.fromkeys(("million", "millionen", "mio", "mill"), 10**6),
        **dict.fromkeys(("milliarde", "milliarden", "mrd"), 10**9),
        "dutzend": 12,
    },
    halves={"eine halbe": 0.5, "halbe": 0.5},
    decimal=",",
    ordinal_dot=True,
    fractions=words("%, Prozent, Drittel, Viertel, Fünftel"),
    measures=words(
        """mm, cm, km, m, Meter, Metern, Kilometer, Kilometern, Meilen, t, Tonnen, BRT, kg, Kilogramm, Pfund, Pfünder,
        Pfünder-Kanonen, Stunden, Tage, Tagen, Wochen, Monate, Monaten, Jahre, Jahren, Minuten, Taler, Mark, Euro, Dollar,
        Gulden, Knoten, PS, ha, Hektar, Uhr, Zoll"""
    ),
    at_least=words(
        "mindestens, über, mehr als, wenigstens, min, mind, nicht weniger als, >, ≥, weit über, deutlich über, knapp über"
    ),
    at_most=words("bis zu, höchstens, weniger als, unter, maximal, max, <, ≤, nicht mehr als, knapp unter"),
    about=words(
        "ca, circa, zirka, etwa, ungefähr, rund, um, um die, gegen, geschätzt, geschätzte, schätzungsweise, annähernd, nahezu, fast, knapp, ~, ≈, an die, beinahe, in etwa"
    ),
    or_more=words("oder mehr, und mehr, plus"),
    or_less=words("oder weniger, maximal"),
    perhaps=words(
        "wahrscheinlich, vermutlich, möglicherweise, vielleicht, angeblich, davon etwa, nur, insgesamt, zusammen, anfangs, zunächst, später, weitere, noch, jeweils, von, genau, offiziell, sogar, wohl, lediglich"
    ),
    to=words("bis, bis zu"),
    between=words("zwischen"),
    also=words("und, sowie, &, plus, nebst, samt"),
    either=words("oder, bzw, beziehungsweise"),
    none=words("keine, keiner, kein, keine Verluste, keine Toten, keine bekannt, null, ohne Verluste, nichts"),
    no=words("keine, kein, keinen"),
    unknown=words(
        """unbekannt, unbekannte Zahl, unbekannte Anzahl, nicht bekannt, unklar, ungewiss, keine Angaben, keine Angabe, k. A.,
        mehrere, Hunderte, Tausende, Dutzende, Hunderttausende, Zehntausende, Millionen, einige Hundert, einige Tausend, mehrere
        Hundert, mehrere Tausend, mehrere Dutzend, mehrere Zehntausend, einige Zehntausend, mehrere Hunderttausend, nicht überliefert, unbestimmt"""
    ),
    some=words("viele, einige, wenige, zahlreiche, etliche, verschiedene, diverse"),
    severities=words(
        "schwer, schwere, hoch, hohe, gering, geringe, leicht, leichte, sehr hoch, sehr hohe, sehr gering, sehr schwere, minimal, minimale, erheblich, erhebliche, beträchtlich, beträchtliche, enorm, unbedeutend"
    ),
    entire=words(
        "alle, das gesamte, die gesamte, gesamte, ganze, die ganze, fast alle, nahezu alle, die meisten, der Großteil, ein Großteil, der Rest"
    ),
    noun_follows=True,
    kinds=kinds(
        """killed: tot, Tote, Toten, Toter, Todesopfer, gefallen, Gefallene, Gefallenen, getötet, Getötete, Getöteten, starben, gestorben, umgekommen, ermordet, ums Leben gekommen, Leben, ertrunken, verstorben, Leichen, Tod, gefallene Soldaten, getötete
        wounded: verwundet, Verwundete, Verwundeten, Verwundeter, verletzt, Verletzte, Verletzten, Kranke, erkrankt, verwundete
        captured: gefangen, Gefangene, Gefangenen, Kriegsgefangene, Kriegsgefangenen, gefangengenommen, gefangen genommen, in Gefangenschaft, interniert, Internierte, Geiseln, entführt, gefangene, kriegsgefangen
        missing: vermisst, Vermisste, Vermissten, verschollen, vermisste
        deserted: desertiert, Deserteure, übergelaufen, Überläufer, fahnenflüchtig
        displaced: vertrieben, Vertriebene, Flüchtlinge, geflohen, geflüchtet, obdachlos, Obdachlose, evakuiert
        arrested: verhaftet, Verhaftete, Verhaftungen, festgenommen, Festnahmen, inhaftiert
        executed: hingerichtet, Hingerichtete, Hinrichtungen, exekutiert, erschossen, gehängt, standrechtlich erschossen
        surrendered: kapituliert, ergaben sich, kapitulierten
        died_of_disease: an Krankheiten gestorben, durch Krankheit, an Krankheiten, durch Krankheiten, durch Seuchen, an Seuchen gestorben
        casualties: Verluste, Verlust, Ausfälle, Gesamtverluste, Opfer, außer Gefecht, Verlusten"""
    ),
    befallen=words(
        "versenkt, versenkte, zerstört, zerstörte, beschädigt, beschädigte, verloren, abgeschossen, abgeschossene, erbeutet, erbeutete, gesunken, gekapert, aufgebracht, verbrannt, vernichtet, schwer beschädigt, auf Grund gelaufen, gestrandet, gesprengt, erobert, eroberte, zerschlagen"
    ),
    materiel=words(
        """*schiff, *schiffe, *schiffen, Boote, Boot, *boote, *boot, Fregatte, Fregatten, Linienschiffe, Korvetten, Korvette,
        Galeeren, Galeere, Galeassen, Galeonen, Brigg, Briggs, Schoner, Kreuzer, *kreuzer, *kreuzern, Zerstörer, *zerstörer, Flugzeugträger,
        *träger, U-Boote, U-Boot, Panzer, *panzer, Kampfpanzer, Panzern, Sturmgeschütze, *fahrzeug, *fahrzeuge, *fahrzeugen, Lkw, Lastwagen,
        Flugzeug, *flugzeug, *flugzeuge, *flugzeugen, Maschinen, Bomber, *bomber, Jäger, Hubschrauber, Geschütz, *geschütz, *geschütze, *geschützen,
        Kanone, Kanonen, *kanonen, Haubitzen, Mörser, Maschinengewehre, *gewehre, Gewehre, Raketen, *werfer, Elefanten, *elefanten, Pferde, Pferd,
        Streitwagen, Fahnen, Standarten, Feldzeichen, Häuser, Triere, Trieren, Langschiffe, Drohnen, Torpedoboote, Waffen, Koggen, Segelschiffe, Feldstücke"""
    ),
    formations=words(
        """Legion, Legionen, Division, Divisionen, *divisionen, *division, Brigade, Brigaden, *brigaden, Regiment, Regimenter, *regimenter,
        *regiment, Bataillon, Bataillone, *bataillone, Schwadronen, Eskadron, Eskadronen, Kompanie, Kompanien, *kompanien, Korps, *korps,
        Armeekorps, Batterien, Staffeln, Geschwader, Kohorten, Kohorte, Tercios, Fähnlein, Heeresgruppen, Züge, Schwadron"""
    ),
    people=words(
        """Mann, Männer, Männern, Frauen, Kinder, Menschen, Personen, Person, Soldat, Soldaten, *soldaten, Truppen, *truppen, Infanterie, *infanterie, Infanteristen,
        *infanteristen, Kavallerie, *kavallerie, Kavalleristen, Artillerie, Artilleristen, Reiter, *reiter, Reiterei, Ritter, Fußsoldaten, Fußvolk, Fußtruppen, Fußkämpfer,
        Bogenschützen, *schützen, Schützen, Armbrustschützen, Pikeniere, Musketiere, Musketieren, Dragoner, Husaren, Ulanen, Kürassiere, Grenadiere, Jäger zu Fuß, Landsknechte,
        Söldner, Kosaken, Hopliten, Legionäre, Auxiliaren, Kämpfer, *kämpfer, Krieger, Rebellen, Aufständische, Aufständischen, Bauern, Bürger, Zivilisten, Zivilpersonen, Matrosen,
        Seeleute, Offiziere, Offizieren, Unteroffiziere, Mannschaften, Milizionäre, Miliz, Milizen, Freiwillige, Freiwilligen, Partisanen, Polizisten, Polizei, Demonstranten, Arbeiter,
        Einwohner, Siedler, Indianer, Samurai, Janitscharen, Marineinfanteristen, Fallschirmjäger, Piloten, Verteidiger, Studenten, Matrosen und Soldaten, Verteidigern, Leute, Landwehr, Bewaffnete, Bewaffneten, Seesoldaten, Reitern"""
    ),
    people_forms={
        **dict.fromkeys(("zivile", "zivilen", "ziviler"), "Zivilisten"),
    },
    plain=words(
        """insgesamt, gesamt, davon, etwa, ca, rund, bestätigt, bestätigte, bekannt, bekannte, offiziell, der, die, das, den, des, ein,
        eine, weitere, weiterer, weiteren, mehr, nur, noch, stark, Stärke, Zahl, Anzahl, eigene, eigenen, zusammen, gesamten, geschätzt, ihre, seine, Verluste, schwer, leicht, Gesamtstärke, Truppenstärke, einsatzbereite, aktive"""
    ),
    linkers=words("der, des, von, an"),
    stops=words(
        """in, im, an, am, auf, aus, bei, beim, mit, ohne, unter, für, vor, nach, bis, seit, während, wo, wann, der, die, welche, waren, war, sind, ist, wurden, wurde, hatten, hatte, zu, zur, zum,
        gegen, zwischen, durch, wegen, weil, aber, meist, größtenteils, außer, als, dann, nicht, später, anfangs, verstärkt, geführt, darunter, zuzüglich, inklusive, einschließlich, davon, laut, nach Angaben"""
    ),
    parts=words("davon, darunter, inklusive, einschließlich, inkl, einschl, unter ihnen, hiervon"),
    totals=words(
        "insgesamt, gesamt, total, zusammen, Gesamtstärke, Gesamtverluste, Gesamtzahl, in Summe, Summe, Gesamtverlust"
    ),
    claims=words("Angaben, Angabe, Schätzung, Schätzungen, Quellen, Quelle, zufolge, Bericht, Berichte"),
    claimed_by=words("laut, nach Angaben, nach Angaben von, nach Angaben der, gemäß, nach Schätzung von"),
    designators=words(
        "Nr, Luftflotte, Typ, Klasse, Modell, Armee, Korps, Division, Seite, S, Höhe, Panzer, Jg, Heeresgruppe, Gruppe, Artikel"
    ),
    numbered=words(
        "Armee, Korps, Division, Brigade, Regiment, Bataillon, Panzerdivision, Infanteriedivision, Panzerarmee, Garde"
    ),
)

PEOPLE = PeopleWords(
    ranks=words(
        """Generalfeldmarschall, Feldmarschall, Feldmarschallleutnant, Feldmarschall-Leutnant, Generaloberst, General, General der Infanterie, General der Kavallerie,
        General der Artillerie, General der Panzertruppe, Generalleutnant, Generalmajor, Brigadegeneral, Brigadier, Oberst, Oberstleutnant, Major, Hauptmann, Rittmeister, Oberleutnant,
        Leutnant, Feldwebel, Großadmiral, Generaladmiral, Admiral, Vizeadmiral, Konteradmiral, Kommodore, Kapitän zur See, Kapitän, Fregattenkapitän, Korvettenkapitän, Kapitänleutnant, Marschall, Reichsmarschall,
        Generalissimus, SS-Obergruppenführer, SS-Gruppenführer, Generalquartiermeister, Feldzeugmeister, Generalfeldzeugmeister, Obristleutnant, Obrist, Hetman, Ataman, Woiwode, Gen, Lt, Lieutenant General, Major General, Colonel, Captain, Generalkapitän"""
    ),
    rank_prefixes=words("stellvertretender, amtierender"),
    titles=words(
        """König, Königin, Kaiser, Kaiserin, Fürst, Prinz, Prinzessin, Zar, Zarin, Sultan, Kalif, Emir, Schah, Khan, Scheich, Imam, Pascha, Großwesir, Wesir, Herzog, Großherzog, Erzherzog,
        Graf, Gräfin, Markgraf, Landgraf, Pfalzgraf, Burggraf, Vizegraf, Freiherr, Baron, Lord, Lady, Sir, Ritter, Doge, Papst, Kardinal, Erzbischof, Bischof, Abt, Kurfürst, Fürstbischof, Infant,
        Präsident, Vizepräsident, Ministerpräsident, Premierminister, Kanzler, Reichskanzler, Bundeskanzler, Minister, Verteidigungsminister, Gouverneur, Generalgouverneur, Statthalter, Bürgermeister, Konsul, Prokonsul, Diktator, Tribun, Legat, Satrap, Pharao, Häuptling, Hochmeister, Ordensmeister, Großmeister, Dr, Oberbefehlshaber, Regent, Vizekönig, Großfürst, Khagan, Maharadscha, Shogun, Daimyō"""
    ),
    peerages=words(
        "Herzog, Graf, Fürst, Prinz, König, Markgraf, Landgraf, Kurfürst, Freiherr, Baron, Erzherzog, Bischof, Erzbischof, Kaiser, Earl, Duke, Marquess, Viscount, Herr"
    ),
    suffixes=words("jr, jr., sr, sr., der ältere, der jüngere, d. ä, d. j, ii, iii, iv"),
    particles=words(
        "von, zu, zum, zur, der, die, das, den, dem, des, van, de, la, le, du, di, da, del, della, und, am, im, in, auf, bin, ibn, al, el, vom, auf der, ab, y, dos, ter, ten"
    ),
    fates=fates(
        """killed_in_action: gefallen, kia, getötet, im kampf gefallen, †, tot
        wounded_in_action: verwundet, wia, schwer verwundet, verletzt, schwerverwundet
        died_of_wounds: tödlich verwundet, an seinen verwundungen gestorben, erlag seinen verletzungen, erlag seinen verwundungen
        prisoner_of_war: gefangen, gefangengenommen, gefangen genommen, kriegsgefangen, kriegsgefangener, pow, in gefangenschaft, gefangenschaft, in kriegsgefangenschaft
        missing_in_action: vermisst, mia, verschollen
        executed: hingerichtet, exekutiert, erschossen, gehängt, enthauptet, hinrichtung
        assassinated: ermordet, attentat
        surrendered: kapituliert, ergeben, kapitulierte, kapitulation
        suicide: suizid, selbstmord, selbsttötung
        died_of_natural_causes: natürlicher tod, an krankheit gestorben
        changed_sides: übergelaufen, seitenwechsel
        deserted: desertiert, geflohen, geflüchtet
        exiled: exil, im exil, verbannt
        arrested: verhaftet, festgenommen
        died: gestorben, verstorben, ertrunken"""
    ),
    signs=international.FATE_SIGNS,
    glued=international.GLUED_FATES,
    fate_targets=fates(
        """killed_in_action: gefallener, gefallen (militär), tod
        prisoner_of_war: kriegsgefangener, kriegsgefangenschaft
        wounded_in_action: verwundung, verwundeter
        missing_in_action: vermisster
        executed: hinrichtung, todesstrafe
        surrendered: kapitulation
        suicide: suizid"""
    ),
    conjunctions=("und", "sowie", "&"),
    nobody=words("unbekannt, ?, –, -, —, keiner, niemand, verschiedene, diverse, nicht bekannt, k. a, keine"),
    references=("siehe ", "s. "),
    full_list=("liste", "vollständige liste"),
    others=words("andere, und andere, u. a, und weitere, u.a"),
)

PARTIES = PartyWords(
    support=words("unterstützung, unterstützt, unterstützer, unterstützende, hilfe, beistand"),
    nobody=words("unbekannt, ?, –, -, —, verschiedene, diverse, keine"),
    references=("siehe ", "s. "),
    full_list=("liste",),
    others=words("andere, und andere, u. a, und weitere, weitere"),
)

OUTCOMES = OutcomeWords(
    victory=phrases("Sieg, Siege, Sieges, Siegs, Seesieg, Triumph, Sieger, Gesamtsieg, Abwehrsieg"),
    pyrrhic=phrases("Pyrrhussieg, Pyrrhossieg"),
    wins=phrases("siegt, siegten, siegen, siegte, siegreich, gewinnt, gewann, gewinnen, gewannen"),
    defeat=phrases("Niederlage, Niederlagen"),
    beaten=phrases("besiegt, geschlagen, unterlegen, unterliegt, unterlag"),
    success=phrases("Erfolg, Eroberung, Einnahme"),
    failure=phrases("Scheitern, Misserfolg, gescheitert, Niederschlagung"),
    denied=words("kein, keine, ohne, nicht"),
    stalemate=phrases(
        "unentschieden, Unentschieden, Patt, Pattsituation, ergebnislos, ohne Ergebnis, kein Sieger, ohne Sieger, Status quo ante, Status quo ante bellum, Status quo, unklar, taktisches Unentschieden, keine Entscheidung"
    ),
    ceasefire=phrases("Waffenstillstand, Waffenruhe, Waffenstillstandsabkommen, Feuerpause"),
    treaty=phrases(
        "Friedensvertrag, Frieden von, Friede von, Friedensschluss, Friedensabkommen, Vertrag von, Frieden, Abkommen, Verhandlungsfrieden, Kompromiss, Vertrag"
    ),
    ongoing=phrases("andauernd, anhaltend, laufend, dauert an, offen, im Gange"),
    disputed=phrases("umstritten, strittig, beide Seiten beanspruch*"),
    modifiers=words(
        """ein, eine, einen, der, die, das, den, dem, des, entscheidender, entscheidende, klarer, deutlicher, taktischer, strategischer, operativer, militärischer, politischer, vollständiger,
        großer, knapper, völliger, überlegener, glänzender, totaler, moralischer, teuer erkaufter, vernichtende, vernichtender, schwere, verheerende, ist, sind, war, waren, wurde, wurden, werden, Truppen, Armee, Heer, Heeres, Seite, der Truppen, endgültiger, vorläufiger, verlustreicher, überwältigender"""
    ),
    conjunctions=words("und, sowie, &, mit, oder"),
    giving=words("der, des, für, von, von den, vom, die, den, dem"),
    agents=words("durch, gegen die, gegen"),
    stops=words(
        "über, gegen, bei, in, im, nach, vor, auf, am, an, trotz, durch, aber, bis, während, seit, mit, wegen, unter, ohne, als, zu, zur, zum, dank, führt, aus"
    ),
    follows=True,
    plurals=("s", "es", "en", "n", "e"),
    suffixes=phrases(
        "e, er, es, en, em, n, s, isch, ische, ischer, ischen, isches, ischem, ische, inen, ern, sche, scher, schen"
    ),
    led=phrases("geführt"),
    against=words("anti"),
    kin=tuple(
        words(group)
        for group in (
            "alliierte, alliierten, alliierter, verbündete, verbündeten, allianz, koalition, entente",
            "achsenmächte, achse",
            "regierung, regierungstruppen, regierungskräfte, königliche",
            "rebellen, aufständische, aufständischen, aufstand, revolutionäre",
            "kaiserliche, kaiserlichen, kaiserlicher, kaiserliches, kaiser",
            "königliche, royalisten, königstreue",
            "protestanten, protestantische, protestantischer",
            "katholiken, katholische, katholischer, katholische liga",
            "bauern, bauernheer, bauernhaufen",
            "republikaner, republik, republikanische",
            "nationalisten, nationale",
        )
    ),
    opposites={
        "regierung": ("rebellen",),
        "rebellen": ("regierung",),
        "alliierte": ("achsenmächte",),
        "achsenmächte": ("alliierte",),
    },
    authorities=words("regierung, regierungstruppen, königliche, kaiserliche"),
    risings=words("rebellen, aufständische, aufständischen, revolutionäre"),
    coalitions=words("alliierte, alliierten, alliierter, koalition, verbündete, verbündeten, allianz"),
    generic=words(
        """der, die, das, des, den, und, in, von, vom, zu, königreich, kaiserreich, reich, republik, herzogtum, großherzogtum, fürstentum, grafschaft, kurfürstentum, erzherzogtum, staat, staaten,
        union, armee, heer, flotte, marine, truppen, soldaten, infanterie, kavallerie, artillerie, general, könig, kaiser, graf, herzog, fürst, prinz, heiliges, römisches, neue, neues, stadt, nord, süd, ost, west, erste, zweite, dritte"""
    ),
)

PLACES = PlaceWords(
    prepositions=words(
        "bei, in, im, nahe, an, am, auf, vor, um, zwischen, nördlich, südlich, östlich, westlich, von, der, des, unweit, nordöstlich, nordwestlich, südöstlich, südwestlich"
    ),
    conjunctions=words("und, oder"),
    articles=words("der, die, das, dem, den"),
    part_of=("teil von", "teil des", "teil der"),
)

STATEMENTS = StatementWords(
    events=words(
        "sieg, niederlage, krieg, schlacht, frieden, vertrag, ende, beginn, rückzug, kapitulation, ist, war, wird, wurde, wurden, waren, sind, hat, haben"
    ),
    event_endings=("ung", "tion", "nis", "ment"),
    binding=words(
        "der, die, das, des, dem, den, ein, eine, von, zu, in, im, an, am, auf, bei, für, mit, und, oder, als, nach, vor, bis"
    ),
    conjunctions=words("und, oder, aber, sowie, während, die, der, welche"),
    coordinating=words("und, oder, sowie"),
    possessives=(),
)

PROSE = ProseWords(
    abbreviations=words(
        "gen, lt, dr, prof, hl, st, bzw, ca, z. b, d. h, u. a, v. chr, n. chr, nr, bd, hrsg, vgl, usw, etc, jh, sog, evtl, ggf, inkl, mio, mrd, tsd, jan, feb, apr, aug, sept, okt, nov, dez"
    ),
    numbered=words("nr, bd, s, art, kap, abs"),
    closing_abbreviations=words("usw, etc, chr"),
    openers=words(
        "der, die, das, ein, eine, er, sie, es, am, im, in, an, bei, nach, vor, während, als, nachdem, obwohl, diese, dieser, dies, jedoch, auch, von, zu, bis, mit, unter, auf, gegen"
    ),
    subordinators=words("nachdem, bevor, obwohl, weil, da, seit, trotz, ehe"),
    hypotheticals=words("wäre, hätte, falls, wenn"),
    relatives=words("welcher, welche, welches"),
    perfects=words("hatte, hatten"),
    narrative=words("dann, danach, später, schließlich"),
    attributes=words("von, vom"),
    negations=words("nicht, kein, keine"),
    units={
        **dict.fromkeys(("tag", "tage", "tagen", "morgen", "abend", "nacht"), "day"),
        **dict.fromkeys(("woche", "wochen"), "week"),
        **dict.fromkeys(("monat", "monate", "monaten"), "month"),
        **dict.fromkeys(("jahr", "jahre", "jahren"), "year"),
    },
    counts={
        word: number for number, word in enumerate("einen zwei drei vier fünf sechs sieben acht neun zehn".split(), 1)
    },
    later=words("später, danach"),
    next_words=words("am nächsten, am folgenden, im folgenden, im nächsten"),
    same_words=words("am selben, im selben, am gleichen, im gleichen"),
    at=words("in, bei, nahe, vor, um, aus, nach, von"),
    passives=words("wurde, wurden"),
    fates=fates(
        """killed_in_action: getötet, erschossen
        prisoner_of_war: gefangengenommen, gefangen genommen
        executed: hingerichtet, gehängt, enthauptet
        assassinated: ermordet
        died_of_wounds: tödlich verwundet"""
    ),
    apparatus=words("einzelnachweise, literatur, weblinks, quellen, anmerkungen, belege, nachweise, fußnoten"),
)

COUNTRIES = Countries(
    **world(
        """Deutschland / Deutsches Reich / Deutsches Kaiserreich / Bundesrepublik Deutschland / NS-Staat: deutsch, Deutsche, Deutschen | DEU
        Frankreich / Erste Französische Republik / Erstes Kaiserreich / Zweites Kaiserreich / Fränkisches Reich: französisch, Franzosen, Franzose | FRA
        Vereinigtes Königreich / Großbritannien / Vereinigtes Königreich Großbritannien und Irland / Königreich Großbritannien / Britisches Weltreich: britisch, Briten, englisch | GBR
        England / Königreich England: englisch, Engländer | ENG
        Schottland: schottisch, Schotten | SCO
        Irland: irisch, Iren | IRL
        Niederlande / Königreich der Vereinigten Niederlande / Republik der Sieben Vereinigten Provinzen / Vereinigte Niederlande: niederländisch, Niederländer | NLD
        Belgien: belgisch, Belgier | BEL
        Österreich / Kaisertum Österreich / Habsburgermonarchie / Erzherzogtum Österreich: österreichisch, Österreicher, habsburgisch, kaiserlich | AUT
        Österreich-Ungarn: österreichisch-ungarisch, österreichisch, k.u.k. | AUH
        Norddeutscher Bund / Deutscher Bund: deutsch, norddeutsch
        Preußen / Königreich Preußen: preußisch, Preußen | PRE
        Heiliges Römisches Reich / Römisch-deutsches Reich: kaiserlich, Kaiserlichen, Reichs
        Braunschweig / Herzogtum Braunschweig: braunschweigisch, Braunschweiger
        Hannover / Königreich Hannover / Kurfürstentum Hannover: hannoversch, Hannoveraner
        Nassau / Herzogtum Nassau: nassauisch, Nassauer
        Bayern / Königreich Bayern / Kurfürstentum Bayern: bayerisch, Bayern
        Sachsen / Königreich Sachsen / Kurfürstentum Sachsen: sächsisch, Sachsen
        Württemberg / Königreich Württemberg: württembergisch, Württemberger
        Russland / Russisches Kaiserreich / Russisches Reich / Zarentum Russland: russisch, Russen | RUS
        Sowjetunion / Sowjetrussland: sowjetisch, Sowjets | SUN
        Schweden: schwedisch, Schweden | SWE
        Dänemark / Dänemark-Norwegen: dänisch, Dänen | DNK
        Norwegen: norwegisch, Norweger | NOR
        Finnland: finnisch, Finnen | FIN
        Polen / Polen-Litauen / Königreich Polen: polnisch, Polen | POL
        Litauen / Großfürstentum Litauen: litauisch, Litauer | LTU
        Tschechoslowakei: tschechoslowakisch | CSK
        Ungarn / Königreich Ungarn: ungarisch, Ungarn | HUN
        Rumänien: rumänisch, Rumänen | ROU
        Bulgarien: bulgarisch, Bulgaren | BGR
        Serbien / Königreich Serbien: serbisch, Serben | SRB
        Jugoslawien: jugoslawisch | YUG
        Kroatien: kroatisch, Kroaten | HRV
        Griechenland / Königreich Griechenland: griechisch, Griechen | GRC
        Türkei: türkisch, Türken | TUR
        Osmanisches Reich: osmanisch, Osmanen, türkisch, Türken | OSM
        Italien / Königreich Italien: italienisch, Italiener | ITA
        Sardinien / Königreich Sardinien / Sardinien-Piemont: sardisch, piemontesisch
        Venedig / Republik Venedig: venezianisch, Venezianer
        Genua / Republik Genua: genuesisch, Genuesen
        Spanien / Königreich Spanien: spanisch, Spanier | ESP
        Portugal / Königreich Portugal: portugiesisch, Portugiesen | PRT
        Schweiz / Alte Eidgenossenschaft / Eidgenossenschaft: schweizerisch, schweizer, eidgenössisch, Eidgenossen | CHE
        Vereinigte Staaten / USA / Vereinigte Staaten von Amerika: amerikanisch, US-amerikanisch, Amerikaner | USA
        Konföderierte Staaten / Konföderierte Staaten von Amerika: konföderiert, Konföderierten, Südstaaten | CSA
        Kanada: kanadisch, Kanadier | CAN
        Mexiko: mexikanisch, Mexikaner | MEX
        Kuba: kubanisch, Kubaner | CUB
        Argentinien: argentinisch, Argentinier | ARG
        Brasilien / Kaiserreich Brasilien: brasilianisch, Brasilianer | BRA
        Chile: chilenisch, Chilenen | CHL
        Peru: peruanisch, Peruaner | PER
        Bolivien: bolivianisch, Bolivianer | BOL
        Paraguay: paraguayisch, Paraguayer | PRY
        Uruguay: uruguayisch, Uruguayer | URY
        Kolumbien: kolumbianisch, Kolumbianer | COL
        Venezuela: venezolanisch, Venezolaner | VEN
        Japan / Japanisches Kaiserreich: japanisch, Japaner | JPN
        China / Volksrepublik China / Republik China: chinesisch, Chinesen | CHN
        Nordkorea: nordkoreanisch, Nordkoreaner | PRK
        Südkorea: südkoreanisch, Südkoreaner | KOR
        Vietnam: vietnamesisch, Vietnamesen | VNM
        Indien / Britisch-Indien: indisch, Inder | IND
        Pakistan: pakistanisch, Pakistaner | PAK
        Afghanistan: afghanisch, Afghanen | AFG
        Iran / Persien: iranisch, persisch, Perser, Iraner | IRN
        Irak: irakisch, Iraker | IRQ
        Israel: israelisch, Israelis | ISR
        Ägypten: ägyptisch, Ägypter | EGY
        Syrien: syrisch, Syrer | SYR
        Jordanien: jordanisch, Jordanier | JOR
        Libanon: libanesisch, Libanesen | LBN
        Marokko: marokkanisch, Marokkaner | MAR
        Algerien: algerisch, Algerier | DZA
        Libyen: libysch, Libyer | LBY
        Äthiopien / Kaiserreich Abessinien: äthiopisch, Äthiopier | ETH
        Südafrika: südafrikanisch, Südafrikaner | ZAF
        Australien: australisch, Australier | AUS
        Neuseeland: neuseeländisch, Neuseeländer | NZL
        Ukraine: ukrainisch, Ukrainer | UKR
        Georgien: georgisch, Georgier | GEO
        Estland: estnisch, Esten | EST
        Lettland: lettisch, Letten | LVA
        Römisches Reich / Römische Republik / Rom: römisch, Römer
        Karthago: karthagisch, Karthager, punisch
        Makedonien: makedonisch, Makedonen
        Athen: athenisch, Athener
        Sparta: spartanisch, Spartaner
        Byzantinisches Reich / Byzanz / Oströmisches Reich: byzantinisch, Byzantiner, oströmisch
        Mongolisches Reich / Mongolen: mongolisch, Mongolen
        Deutscher Orden / Deutschordensstaat: Ordens, Ordensritter
        Germanen / Cherusker: germanisch, Germanen"""
    ),
    prefixes={
        "anglo": ("englisch", "britisch"),
        "franko": ("französisch",),
        "austro": ("österreichisch",),
        "sino": ("chinesisch",),
        "russisch": ("russisch",),
    },
    forms=phrases(
        "Königreich, Kaiserreich, Republik, Herzogtum, Großherzogtum, Fürstentum, Kurfürstentum, Erzherzogtum, Reich, Grafschaft, Volksrepublik, Kaisertum, Sultanat, Emirat"
    ),
)

GERMAN = Language(
    code="de",
    name="German",
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
