"""Polish."""

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
        """military conflict: Bitwa infobox, Wojna infobox, Konflikt infobox, Konflikt zbrojny infobox, Powstanie infobox, Operacja wojskowa infobox
        civil conflict: Protest infobox, Protesty infobox
        civilian attack: Zamach infobox, Atak terrorystyczny infobox"""
    ),
    parameters={
        "military conflict": {
            **PARAMETERS["military conflict"],
            **parameters(
                """conflict: nazwa, tytuł, nazwa bitwy, nazwa konfliktu
                native_name: nazwa oryginalna
                other_names: inne nazwy
                partof: konflikt, część, wojna, kampania
                image: grafika, obraz, zdjęcie, ilustracja
                caption: opis grafiki, podpis grafiki, opis obrazu, opis zdjęcia, podpis
                date: data, czas, czas trwania, okres
                date_end: data końca, koniec
                place: miejsce, lokalizacja
                coordinates: współrzędne, koordynaty
                causes: przyczyna, przyczyny, casus belli, powód
                territory: terytorium, zmiany terytorialne
                result: wynik, rezultat
                status: status, stan
                consequences: skutki, następstwa
                notes: uwagi, przypisy
                combatant#: strona#, strony#
                commander#: dowódca#, dowódcy#, dowódcy strona#, przywódcy#
                units#: jednostki#, oddziały#
                strength#: siły#, siła#
                casualties#: straty#, straty strony#
                toll: straty, ofiary
                map: mapa
                map_caption: opis mapy
                -: szerokość, rozmiar grafiki, kod mapy, mapa lokalizacyjna, kampania szablon, commons, wikicytaty, wikisłownik, wikiźródła, navbox, na osi czasu, opis lokalizacji"""
            ),
        },
        "civil conflict": {
            **PARAMETERS["civil conflict"],
            **parameters(
                """conflict: nazwa, tytuł
                partof: konflikt, część
                image: grafika, zdjęcie
                caption: opis grafiki, podpis
                date: data, czas
                place: miejsce
                causes: przyczyna, przyczyny
                goals: cel, cele
                methods: metody, forma
                result: wynik, rezultat
                combatant#: strona#
                commander#: dowódca#, przywódcy#, liderzy#
                strength#: siły#, liczba#
                casualties#: straty#
                fatalities: zabici
                injuries: ranni
                arrests: aresztowani, zatrzymani"""
            ),
        },
        "civilian attack": {
            **PARAMETERS["civilian attack"],
            **parameters(
                """conflict: nazwa
                image: grafika, zdjęcie
                caption: opis grafiki, podpis
                date: data
                time: godzina, czas
                place: miejsce
                target: cel
                type: typ, rodzaj
                weapons: broń
                fatalities: zabici, ofiary
                injuries: ranni
                perpetrators: sprawca, sprawcy
                motive: motyw"""
            ),
        },
    },
    templates={
        **international.TEMPLATES,
        **rows("content", "j, lang, język", "2,1"),
        **rows("content", "małe, mały, kursywa, zachowaj, nobr, bez zawijania, u, w tekście"),
        **rows("abbreviation", "skrót, dymek, objaśnij"),
        **rows("items", "lista, lista punktowana, ulista"),
        **rows("collapsible", "lista rozwijana, ukryj listę, zwijana lista"),
        **rows("flag", "państwo, flaga i państwo, kraj, państwo flaga, państwowo"),
        **rows("flagicon", "flaga, flaga ikona, ikona flagi, flaga kraju, mała flaga"),
        **rows("flag_image", "flaga plik, plik flagi"),
        **rows("fate", "poległ, poległy, zginął", value="killed_in_action"),
        **rows("fate", "jeniec, w niewoli", value="prisoner_of_war"),
        **rows("fate", "ranny, ranny w akcji", value="wounded_in_action"),
        **rows("fate", "zaginiony", value="missing_in_action"),
        **rows("fate", "stracony, egzekucja", value="executed"),
        **rows("note", "uwaga, przypis, odn, odn/id, uwagi"),
        **rows(
            "reference",
            "r, odn, cytuj, cytuj książkę, cytuj stronę, cytuj pismo, fakt, potrzebny przypis, kto, kiedy, martwy link, pmid",
        ),
        **rows(
            "drop",
            "dopracować, spis treści, przypisy, uwagi lista, kontrola autorytatywna, commonscat, seealso, na medal, dobry artykuł",
        ),
        **rows("main", "osobny artykuł, główny artykuł, zobacz też, osobne artykuły, zobacz, artykuł główny"),
        **rows("quote", "cytat, cytat d", "1,cytat,tekst"),
        **rows("date", "data, data i wiek, dts"),
        **rows("number", "formatnum:, formatnum, liczba, formatuj liczbę"),
        **rows("coordinates", "koordynaty, współrzędne, coord"),
        **rows("circa", "około, ok., ca"),
        **rows("interlanguage", "link-interwiki, iw"),
    },
    template_namespaces=("szablon", "template"),
    file_namespaces=("plik", "grafika", "file", "image"),
    category_namespaces=("kategoria", "category"),
    see_also=("zobacz też", "zobacz także", "zobacz również"),
    references=(
        *("przypisy", "bibliografia", "literatura", "uwagi", "źródła", "linki zewnętrzne", "uwagi i przypisy"),
        *("przypisy i bibliografia", "literatura uzupełniająca", "opracowania"),
    ),
    months=tuple(
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split()
    ),
    before_christ="p.n.e.",
    circa="ok.",
    day_first=True,
    thousands=" ",
    argument_names=words(
        "autor, imię, nazwisko, tytuł, data, wydawca, miejsce, rok, strony, isbn, url, data dostępu, język, opublikowany, wydanie"
    ),
)

DATES = DateWords(
    months=numerals(
        """stycznia, styczeń, styczniu, styczniem, sty, stycz | lutego, luty, lutym, lut | marca, marzec, marcu, marcem, mar
        | kwietnia, kwiecień, kwietniu, kwietniem, kwi, kwiec | maja, maj, maju, majem | czerwca, czerwiec, czerwcu, czerwcem, cze, czerw
        | lipca, lipiec, lipcu, lipcem, lip | sierpnia, sierpień, sierpniu, sierpniem, sie, sierp
        | września, wrzesień, wrześniu, wrześniem, wrz, wrzes | października, październik, październiku, październikiem, paź, paźdz
        | listopada, listopad, listopadzie, listopadem, lis, listop | grudnia, grudzień, grudniu, grudniem, gru, grudz"""
    ),
    seasons={
        **dict.fromkeys(words("wiosna, wiosną, wiosny, wiosnę"), 21),
        **dict.fromkeys(words("lato, latem, lecie"), 22),
        **dict.fromkeys(words("jesień, jesienią, jesieni"), 23),
        **dict.fromkeys(words("zima, zimą, zimy, zimę"), 24),
    },
    weekdays=words(
        "poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela, środę, sobotę, niedzielę, pn, wt, śr, czw, pt, sob, niedz"
    ),
    before_christ=words("p.n.e., p.n.e, pne, p. n. e., przed Chrystusem, przed naszą erą, przed Chr., r. p.n.e."),
    after_christ=words("n.e., n.e, ne, n. e., po Chrystusie, naszej ery"),
    circa=words("ok, ok., około, ca, circa, mniej więcej, koło, ~, ≈"),
    doubt=words("prawdopodobnie, być może, przypuszczalnie, zapewne, możliwe"),
    unknown=words("nieznana, nieznany, nie wiadomo, data nieznana, nieznane"),
    parts=words(
        """początek, początku, koniec, końcu, połowa, połowie, połowy, z początkiem, pod koniec, na początku, w połowie, druga połowa,
        pierwsza połowa, drugiej połowie, pierwszej połowie, II połowa, I połowa, 1. połowa, 2. połowa, 1 połowa, 2 połowa, schyłek, wczesna, późna, wczesną, późną, przełom, przełomie, trzecia dekada"""
    ),
    centuries=words("wiek, wieku, w, wieków, stulecie, stulecia"),
    millennia=words("tysiąclecie, tysiąclecia"),
    # i is "and"
    ordinals={
        **{numeral: value for numeral, value in international.ROMAN.items() if numeral != "i"},
        **numerals(
            """pierwszy, pierwszego, pierwszym | drugi, drugiego, drugim | trzeci, trzeciego | czwarty, czwartego | piąty, piątego | szósty, szóstego | siódmy, siódmego
        | ósmy, ósmego | dziewiąty, dziewiątego | dziesiąty, dziesiątego | jedenasty, jedenastego | dwunasty, dwunastego | trzynasty, trzynastego | czternasty, czternastego
        | piętnasty, piętnastego | szesnasty, szesnastego | siedemnasty, siedemnastego | osiemnasty, osiemnastego | dziewiętnasty, dziewiętnastego | dwudziesty, dwudziestego"""
        ),
    },
    ordinal_dot=True,
    fillers=words("roku, rok, r, dnia, dzień, miesiąca, lat, lata, latach, data, daty, dni"),
    on=words(
        "w, we, na, podczas, w dniu, w dniach, dnia, w roku, w ciągu, w nocy z, w nocy na, rankiem, nad ranem, z, ze"
    ),
    before=words("przed"),
    until=words("do, aż do, do końca"),
    after=words("po, najwcześniej"),
    starting=words("od, począwszy od, począwszy"),
    since=words("od czasu, trwa od, nieprzerwanie od"),
    by=words("najpóźniej"),
    onward=words("i później, i następne, i dalej"),
    begun=words("początek, rozpoczęcie, rozpoczęła się, rozpoczął się, wybuch, wybuchła, wybuchło"),
    ended=words("koniec, zakończenie, zakończyła się, zakończył się"),
    to=words("do, aż do, na"),
    either=words("lub, albo, bądź"),
    also=words("i, oraz, a"),
    between=words("między, pomiędzy"),
    ongoing=words("trwa, nadal, obecnie, teraz, do dziś, do dzisiaj, do chwili obecnej, w toku, nadal trwa, trwający"),
    old_style=words("st. st., starego stylu, kalendarza juliańskiego, według kalendarza juliańskiego, jul"),
    new_style=words("n. st., nowego stylu, kalendarza gregoriańskiego, według kalendarza gregoriańskiego, greg"),
    calendars=words("AH, hidżry, ery hidżry, a.u.c., kalendarza republikańskiego"),
    calendar_months=words(
        "ramadan, ramadanu, muharram, safar, radżab, szaban, szawwal, brumaire, thermidor, germinal, prairial, fructidor"
    ),
    units=words(
        "dni, dzień, tygodni, tygodnie, tydzień, miesięcy, miesiące, miesiąc, godzin, godziny, minut, lata, nocy"
    ),
    cardinals=words(
        "jeden, jedna, dwa, dwie, trzy, cztery, pięć, sześć, siedem, osiem, dziewięć, dziesięć, kilka, kilkanaście, parę"
    ),
    ago=words("temu, wcześniej, później"),
    daytimes=words(
        "rano, wieczorem, wieczór, południe, popołudnie, po południu, północ, świt, o świcie, noc, w nocy, nocy, rankiem, ranek, Wielkanoc, Boże Narodzenie"
    ),
    clock=words("godz, godzina, godzinie, UTC, czasu lokalnego, CET, CEST"),
    counted=words(
        "ludzi, żołnierzy, zabitych, rannych, jeńców, poległych, okrętów, czołgów, samolotów, dział, osób, cywilów, jazdy, piechoty, konnych, km, koni"
    ),
    numbered=words("faza, etap, rozdział, nr, część, rezolucja, artykuł, operacja"),
    year_marks=words("roku, rok, r, rokiem, lat"),
    order="dmy",
    capital_months=False,
)

QUANTITIES = QuantityWords(
    numbers={
        **numerals(
            """jeden, jedna, jedno, jednego, jedną | dwa, dwie, dwóch, dwu, dwaj | trzy, trzech, trzej | cztery, czterech | pięć, pięciu | sześć, sześciu | siedem, siedmiu | osiem, ośmiu
            | dziewięć, dziewięciu | dziesięć, dziesięciu | jedenaście, jedenastu | dwanaście, dwunastu | trzynaście, trzynastu | czternaście, czternastu | piętnaście, piętnastu
            | szesnaście, szesnastu | siedemnaście, siedemnastu | osiemnaście, osiemnastu | dziewiętnaście, dziewiętnastu | dwadzieścia, dwudziestu"""
        ),
        **dict(
            zip(
                phrases(
                    "trzydzieści, czterdzieści, pięćdziesiąt, sześćdziesiąt, siedemdziesiąt, osiemdziesiąt, dziewięćdziesiąt"
                ),
                range(30, 100, 10),
                strict=True,
            )
        ),
        "zero": 0,
    },
    multipliers={
        **dict.fromkeys(words("sto, setki, stu"), 100),
        **dict.fromkeys(words("tysiąc, tysiące, tysięcy, tys, tyś, tysiąca"), 1000),
        **dict.fromkeys(words("milion, miliony, milionów, mln, miliona"), 10**6),
        **dict.fromkeys(words("miliard, miliardy, miliardów, mld"), 10**9),
        **dict.fromkeys(words("tuzin, tuziny"), 12),
    },
    halves={"pół": 0.5, "półtora": 1.5, "ćwierć": 0.25},
    decimal=",",
    ordinal_dot=True,
    fractions=words("%, procent, proc, trzecie, czwarte, razy"),
    measures=words(
        "mm, cm, km, m, metrów, metry, kilometrów, kilometry, mil, mile, t, ton, tony, BRT, kg, funtów, funty, funtowe, funtowych, godzin, godziny, dni, dzień, tygodni, tygodnie, miesięcy, miesiące, lat, lata, minut, złotych, marek, euro, dolarów, rubli, węzłów, KM, ha, hektarów, stopni, godz"
    ),
    at_least=words(
        "co najmniej, przynajmniej, ponad, powyżej, więcej niż, nie mniej niż, minimum, min, >, ≥, znacznie ponad, przeszło, blisko ponad"
    ),
    at_most=words(
        "do, aż do, najwyżej, co najwyżej, nie więcej niż, mniej niż, poniżej, maksymalnie, maks, max, <, ≤, niespełna"
    ),
    about=words(
        "ok, około, circa, ca, koło, mniej więcej, szacunkowo, szacowane, szacuje się, prawie, niemal, blisko, w przybliżeniu, ~, ≈, rzędu, szacunki, szacowana na"
    ),
    or_more=words("lub więcej, i więcej, albo więcej"),
    or_less=words("lub mniej, albo mniej"),
    perhaps=words(
        "prawdopodobnie, być może, przypuszczalnie, rzekomo, tylko, jedynie, łącznie, razem, w sumie, początkowo, później, kolejne, dalszych, kolejnych, oficjalnie, nawet, dokładnie, od, w liczbie, zapewne"
    ),
    to=words("do, lub, albo"),
    between=words("między, pomiędzy"),
    also=words("i, oraz, a także, plus, wraz z, &"),
    either=words("lub, albo, bądź"),
    none=words("brak, żadne, żadnych, bez strat, zero, nikt, brak strat, nie było"),
    no=words("żadnych, bez, żaden"),
    unknown=words(
        """nieznane, nieznana, nieznany, nieznanych, nieznana liczba, nie wiadomo, nieznane straty, brak danych, kilka, kilku, kilkanaście, kilkunastu, kilkadziesiąt,
        kilkudziesięciu, kilkaset, kilkuset, kilka tysięcy, kilka tys, kilkanaście tysięcy, kilkadziesiąt tysięcy, kilkaset tysięcy, kilka setek, setki, tysiące, dziesiątki, dziesiątki tysięcy,
        setki tysięcy, miliony, nieustalone, nieustalona, nieokreślone, nieokreślona liczba, parę, parę tysięcy, kilkanaście tys, kilkadziesiąt tys"""
    ),
    some=words("wielu, wiele, liczne, liczni, licznych, niektórzy, nieliczne, nieliczni, niewielu, niewiele, niektóre"),
    severities=words(
        "ciężkie, duże, wielkie, ogromne, znaczne, niewielkie, małe, lekkie, minimalne, nieznaczne, bardzo duże, bardzo ciężkie, poważne, wysokie, niskie, znikome, bardzo małe"
    ),
    entire=words(
        "cały, cała, całe, wszyscy, wszystkie, prawie wszyscy, prawie wszystkie, większość, prawie cały, prawie cała, reszta, całość"
    ),
    kinds=kinds(
        """killed: zabitych, zabici, zabity, zabite, zabito, zginęło, zginął, zginęli, poległych, polegli, poległo, poległ, ofiar śmiertelnych, ofiary śmiertelne, śmierć, zmarło, zmarłych, zmarli, zamordowanych, zamordowani, utonęło, utopionych, zgonów, trupów
        wounded: rannych, ranni, ranny, rannego, kontuzjowanych, chorych, ranionych, zranionych, odniosło rany
        captured: jeńców, jeńcy, jeniec, wziętych do niewoli, wzięci do niewoli, do niewoli, wzięto do niewoli, schwytanych, pojmanych, pojmani, w niewoli, internowanych, internowani, uwięzionych, dostało się do niewoli, niewola, zakładników
        missing: zaginionych, zaginieni, zaginęło, zaginiony, zaginionych bez wieści
        deserted: dezerterów, dezerterzy, zdezerterowało, dezercja, zbiegów
        displaced: uchodźców, uchodźcy, wysiedlonych, wysiedleni, wypędzonych, przesiedlonych, przesiedleńców, bezdomnych, wygnanych
        arrested: aresztowanych, aresztowani, aresztowano, zatrzymanych, zatrzymani, aresztowania
        executed: straconych, straceni, rozstrzelanych, rozstrzelani, rozstrzelano, powieszonych, egzekucji, stracono
        surrendered: skapitulowało, poddało się, kapitulacja
        died_of_disease: zmarłych z chorób, zmarło z powodu chorób, zmarłych na skutek chorób, z powodu chorób, od chorób
        casualties: straty, strat, ofiar, ofiary, straconych ludzi, ubytków"""
    ),
    befallen=words(
        "zatopionych, zatopiony, zatopione, zatopiono, zniszczonych, zniszczone, zniszczony, zniszczono, uszkodzonych, uszkodzone, uszkodzony, utraconych, utracone, stracone, zestrzelonych, zestrzelone, zestrzelono, zdobytych, zdobyte, zdobyto, przechwyconych, spalonych, spalone, rozbitych, rozbite, przejętych, przejęte, samozatopionych"
    ),
    materiel=words(
        """okręt*, statk*, statek, fregat*, liniowc*, liniowiec, korwet*, galer*, galeon*, galeas*, bryg, brygi, brygów, krążownik*, niszczyciel*, pancernik*, lotniskowc*, lotniskowiec, łodzi, łodzie, łódź,
        czołg*, tankiet*, pojazd*, samochod*, samoloty, samolotów, samolot, samolotu, bombowc*, myśliwc*, śmigłowc*, dział, działa, działo, działami, armat*, haubic*, moździerz*, karabin*, ckm, rkm, km-ów, katapult*, słoni, słonie, koni, konie, rydwan*,
        sztandar*, chorągwi zdobytych, pociągów pancernych, pociąg pancerny, pociągi pancerne, transporter*, wyrzutni*, rakiet*, triera, triery, trier, kog, kogi, dron*, transportowc*, barek, kutrów, kutry, wagon*"""
    ),
    formations=words(
        """dywizj*, dywizja, dywizji, brygad*, brygada, brygady, pułk*, pułk, pułku, batalion*, batalion, kompani*, kompania, korpus, szwadron*, korpus*, legion, legionów, legiony, legionu, chorągwi, chorągiew, chorągwie, kohort*, eskadr*, dywizjon*, armii, armie, baterii, baterie, tercio, grup armii, zgrupowań, rot, roty, sotni, pluton*"""
    ),
    people=words(
        """ludzi, ludzie, żołnierz*, piechot*, jazdy, jazda, kawaleri*, kawalerzyst*, artylerzyst*, artylerii, konnicy, konnych, jeźdźc*, rycerz*, kopijnik*, łucznik*, kusznik*, pikinier*, muszkieter*, dragon*, huzar*, ułan*, kirasjer*, grenadier*, husar*, pancernych,
        kozak*, tatar*, najemnik*, najemnych, zaciężnych, powstańc*, kosynier*, partyzant*, bojownik*, bojowców, wojownik*, osób, osoby, osoba, cywil*, cywilów, cywile, ludność, ludności cywilnej, mieszkańców, chłop*, obrońc*, ochotnik*, milicjant*, policjant*, demonstrant*, robotnik*,
        marynarz*, oficer*, podoficer*, szeregow*, lotnik*, spadochroniarz*, legionist*, hoplit*, falangit*, pospolitego ruszenia, strzelców, strzelcy, szabel, bagnetów, wojska, wojsk, zbrojnych, górników, studentów, kobiet, dzieci, mężczyzn, jeńców wojennych, janczar*, samuraj*, rebeliant*"""
    ),
    people_forms={**dict.fromkeys(words("cywilnych, cywilne, cywilni"), "cywilów")},
    plain=words(
        "łącznie, ogółem, w tym, ok, około, potwierdzonych, oficjalnie, dalszych, kolejnych, inne, innych, tylko, jedynie, razem, liczba, liczebność, własne, własnych, szacunkowo, swoich, według, całkowite, całkowita, bojowe, bojowych, sił, siły"
    ),
    linkers=words("z, ze, spośród"),
    stops=words(
        "w, we, na, pod, przy, przez, przed, po, za, nad, bez, od, do, dla, który, która, które, którzy, których, z czego, z których, w tym, gdy, kiedy, ponieważ, lecz, ale, głównie, później, początkowo, byli, było, zostało, zostali, jest, są, przeciw, przeciwko, wśród, podczas, wspieranych, dowodzonych, według, spośród, nie licząc, bez"
    ),
    parts=words("w tym, z czego, z tego, z których, wśród nich, spośród nich"),
    totals=words("łącznie, razem, ogółem, w sumie, suma, całkowite, całkowita, całkowite straty, łączne straty"),
    claims=words("szacunki, szacunków, źródła, źródeł, dane, danych, raport, raporty, twierdzi"),
    claimed_by=words("według, wg, zdaniem, według danych, według źródeł, zgodnie z, podług"),
    designators=words(
        "nr, typ, typu, klasa, klasy, model, armia, dywizja, pułk, strona, s, wzgórze, grupa, batalion, brygada, wz, art, artykuł, PT"
    ),
    numbered=words("armia, armii, dywizja, dywizji, brygada, brygady, pułk, pułku, batalion, korpus, kompania"),
    noun_follows=True,
)

PEOPLE = PeopleWords(
    ranks=words(
        """generał, gen, gen., generał broni, gen. broni, generał brygady, gen. bryg., gen. bryg, gen bryg, generał dywizji, gen. dyw., gen. dyw, generał pułkownik, generał porucznik, generał major, generał armii, gen. płk, gen. mjr, gen. por.,
        pułkownik, płk, płk dypl, podpułkownik, ppłk, major, mjr, kapitan, kpt, kpt., porucznik, por, por., podporucznik, ppor, chorąży, sierżant, sierż, kapral, plutonowy, marszałek, feldmarszałek, marszałek polny, generał feldmarszałek, admirał, adm, wiceadmirał, wadm, kontradmirał, kadm,
        komandor, kmdr, komandor porucznik, kmdr por, kmdr ppor, hetman, hetman wielki koronny, hetman polny koronny, hetman polny, hetman wielki, hetman wielki litewski, hetman polny litewski, ataman, regimentarz, rotmistrz, rtm, wojewoda, kasztelan, oberst, obersturmbannführer, komdiw, komkor, komandarm, naczelnik, brygadier, starosta"""
    ),
    rank_prefixes=words("wielki, polny, koronny, litewski, zastępca, p.o"),
    titles=words(
        """król, królowa, cesarz, cesarzowa, car, caryca, książę, wielki książę, księżna, książe, hrabia, baron, margrabia, landgraf, elektor, arcyksiążę, sułtan, chan, szach, kalif, emir, szejk, basza, pasza, wezyr, wielki wezyr, papież, kardynał, arcybiskup, biskup, opat, prymas,
        wielki mistrz, mistrz, komtur, wielki komtur, marszałek zakonu, prezydent, wiceprezydent, premier, kanclerz, minister, gubernator, namiestnik, regent, konsul, dyktator, trybun, satrapa, faraon, wódz, doża, lord, sir, dr, prof, ks., hospodar, kniaź, królewicz, szogun, daimyō, wicekról, przewodniczący, naczelny wódz, cesarz rzymski, imam, mahdi, despota"""
    ),
    peerages=words(
        "książę, hrabia, baron, margrabia, landgraf, elektor, król, biskup, arcybiskup, wojewoda, kasztelan, hetman, duke, earl, lord"
    ),
    suffixes=words("jr, jr., sr, sr., młodszy, starszy, ii, iii, iv, senior, junior"),
    particles=words(
        "de, von, van, der, den, dem, zu, la, le, du, di, da, del, i, z, ze, bin, ibn, al, el, na, pod, hrabia, książę, herbu, de la, af, y, ter, ten"
    ),
    fates=fates(
        """killed_in_action: poległ, poległa, polegli, zginął, zginęła, zginął w walce, poległ w boju, zabity, †, kia, zabity w walce
        wounded_in_action: ranny, ranna, ciężko ranny, wia, lekko ranny, raniony, kontuzjowany
        died_of_wounds: śmiertelnie ranny, zmarł z ran, zmarł od ran, zmarły z ran, śmiertelnie raniony, zm. z ran
        prisoner_of_war: w niewoli, jeniec, wzięty do niewoli, pojmany, schwytany, dostał się do niewoli, pow, niewola, uwięziony, do niewoli
        missing_in_action: zaginiony, zaginął, mia
        executed: stracony, stracona, rozstrzelany, powieszony, ścięty, egzekucja, skazany na śmierć i stracony, straceni, stracony przez Niemców
        assassinated: zamordowany, zamordowana, zabity w zamachu, zamach, otruty
        surrendered: poddał się, skapitulował, kapitulacja, kapitulował
        suicide: samobójstwo, popełnił samobójstwo
        died_of_natural_causes: zmarł śmiercią naturalną, śmierć naturalna, zmarł na zarazę, zmarł na tyfus
        changed_sides: przeszedł na stronę wroga, zmienił stronę, zdrajca, zmiana stron
        deserted: zdezerterował, dezerter, uciekł, zbiegł
        exiled: wygnany, na wygnaniu, na emigracji, zesłany, zesłanie
        arrested: aresztowany, aresztowana, internowany, zatrzymany
        died: zmarł, zm, zmarła, utonął, zmarły, zginął w wypadku"""
    ),
    signs=international.FATE_SIGNS,
    glued=international.GLUED_FATES,
    fate_targets=fates(
        """killed_in_action: polegli, poległy, killed in action
        prisoner_of_war: jeniec wojenny, jeniec, niewola
        wounded_in_action: ranny
        missing_in_action: zaginiony
        executed: kara śmierci, egzekucja
        assassinated: zamach, zabójstwo
        surrendered: kapitulacja
        suicide: samobójstwo"""
    ),
    conjunctions=("i", "oraz", "&"),
    nobody=words("nieznany, nieznani, nieznane, ?, –, -, —, brak, nikt, różni, brak danych, nie wiadomo"),
    references=("zobacz ", "zob. ", "patrz "),
    full_list=("pełna lista", "lista"),
    others=words("inni, i inni, i in, in, i inne, i wielu innych"),
)

PARTIES = PartyWords(
    support=words(
        "wsparcie, wspierani, wspierane, wspierany, wspierana, poparcie, popierani, popierane, pomoc, wsparcie materialne, przy wsparciu, wspierani przez, wsparci"
    ),
    nobody=words("nieznany, nieznani, nieznane, ?, –, -, —, brak, różne, różni"),
    references=("zobacz ", "zob. ", "patrz "),
    full_list=("pełna lista", "lista"),
    others=words("inni, inne, i inni, i inne, i in"),
)

OUTCOMES = OutcomeWords(
    victory=phrases("zwycięstwo, zwycięstwa, zwycięstwem, wygrana, triumf, wiktoria, tryumf"),
    pyrrhic=phrases("pyrrusowe zwycięstwo, pyrrusowe"),
    wins=phrases(
        "zwyciężyli, zwyciężył, zwyciężyła, zwyciężyły, wygrali, wygrał, wygrała, zwycięska, zwycięskie, zwycięzca"
    ),
    defeat=phrases("klęska, klęski, porażka, porażki, przegrana, klęską"),
    beaten=phrases("pokonani, pokonany, rozbici, pobici, przegrali, przegrał"),
    success=phrases("sukces, zdobycie, odsiecz"),
    failure=phrases("niepowodzenie, upadek, fiasko, stłumienie"),
    denied=words("bez, nie, brak, żadna"),
    stalemate=phrases(
        "nierozstrzygnięta, nierozstrzygnięty, nierozstrzygnięte, nierozstrzygnięcie, remis, pat, bez rozstrzygnięcia, brak rozstrzygnięcia, status quo ante bellum, status quo ante, status quo, impas, bez wyniku"
    ),
    ceasefire=phrases("rozejm, zawieszenie broni, zawieszenia broni, przerwanie ognia"),
    treaty=phrases(
        "traktat, traktat pokojowy, pokój w, pokój, układ pokojowy, porozumienie pokojowe, ugoda, porozumienie, układ"
    ),
    ongoing=phrases("trwa, w toku, trwająca, trwający, konflikt trwa, nadal trwa"),
    disputed=phrases("sporny, sporne, kwestionowane, obie strony ogłosiły*, obie strony przypis*"),
    modifiers=words(
        """decydujące, decydująca, zdecydowane, zdecydowana, taktyczne, taktyczna, strategiczne, strategiczna, wielkie, całkowite, całkowita, militarne, polityczne, pełne, wyraźne, miażdżące, ostateczne, świetne, moralne, operacyjne, częściowe,
        wojsk, wojska, armii, sił, strony, floty, oddziałów, jest, był, była, było, zostali, znaczące, błyskotliwe, walne, ciężka, walna, krwawe, przejściowe"""
    ),
    conjunctions=words("i, oraz, z, &, lub"),
    giving=words("dla, po stronie"),
    agents=words("przez, z rąk"),
    stops=words(
        "nad, pod, w, we, na, przy, po, przed, od, do, mimo, pomimo, ale, lecz, podczas, wobec, bez, jako, dzięki, o, za, wskutek, przeciw, przeciwko"
    ),
    follows=True,
    plurals=phrases("ów, y, i, e, a, u, ego, iego, ich, ych, ie, ej, ą, ę"),
    suffixes=phrases(
        "a, e, i, y, u, o, ą, ę, ó, ów, om, ami, ach, em, ie, iego, iej, ich, im, imi, ego, ej, emu, ych, ym, ymi, ski, skie, skiego, skiej, skich, ska, ską, cy, ca, cki, cki, ckie, ckich, ckiego, ckiej, ce, k, c, ów, ii, ia, iej, wie, ców, ec, cy, ny, na, ne, nych"
    ),
    against=words("anty, przeciw"),
    kin=tuple(
        words(group)
        for group in (
            "alianci, aliantów, alianckie, sojusznicy, sojuszników, koalicja, koalicji, koalicjanci, ententa, sprzymierzeni, sprzymierzonych, ligi, liga",
            "osi, oś, państwa osi, państw osi",
            "rząd, rządowe, rządowych, rządu",
            "powstańcy, powstańców, powstanie, rebelianci, rebeliantów, buntownicy, buntowników",
            "cesarskie, cesarskich, cesarz, cesarscy",
            "królewskie, królewskich, królewscy, rojaliści, rojalistów",
            "bolszewicy, bolszewików, bolszewickie, radzieckie, radzieckich, sowieckie, sowieckich, rosja radziecka",
            "krzyżacy, krzyżaków, krzyżackie, krzyżackich, zakon krzyżacki, zakonu krzyżackiego",
            "kozacy, kozaków, kozackie, kozackich",
            "konfederaci, konfederatów, konfederacja",
            "republikanie, republikanów, republika, republikańskie",
        )
    ),
    opposites={
        "rząd": ("powstańcy", "rebelianci"),
        "powstańcy": ("rząd",),
        "alianci": ("osi",),
        "osi": ("alianci",),
    },
    authorities=words("rząd, rządu, rządowe, rządowych, królewskie, królewskich"),
    risings=words("powstańcy, powstańców, rebelianci, rebeliantów, buntownicy, buntowników"),
    coalitions=words("koalicja, koalicji, alianci, aliantów, sprzymierzeni, sprzymierzonych, sojusznicy, sojuszników"),
    generic=words(
        """i, w, z, na, królestwo, królestwa, cesarstwo, cesarstwa, księstwo, wielkie, wielki, republika, rzeczpospolita, ludowa, państwo, państwa, imperium, armia, wojsko, wojska, flota, siły, zakon, federacja, unia, związek, carstwo, hrabstwo, elektorat, zjednoczone, socjalistyczna, radziecka, święte, nowe, pierwsza, druga, trzecia, miasto, ruch, front, partia"""
    ),
)

PLACES = PlaceWords(
    prepositions=words(
        "pod, koło, w, we, na, przy, nad, obok, między, niedaleko, okolice, w pobliżu, rejon, u, za, wokół, pola między, dzisiejsza, obecnie"
    ),
    conjunctions=words("i, oraz, lub"),
    part_of=("część", "w ramach"),
)

STATEMENTS = StatementWords(
    events=words(
        "zwycięstwo, klęska, wojna, bitwa, pokój, traktat, koniec, początek, odwrót, kapitulacja, jest, był, była, został, została, zostały, uzyskała, uzyskał, uzyskało, utrata, zajęcie, przejęcie, powstanie"
    ),
    event_endings=("anie", "enie", "cja", "ęcie"),
    binding=words("w, we, na, pod, z, ze, do, od, i, oraz, a, o, przez, przed, po, za, nad, dla, bez, między, przy, u"),
    conjunctions=words("i, oraz, ale, lecz, a, który, która, które, którzy"),
    coordinating=words("i, oraz, a także, lub"),
)

PROSE = ProseWords(
    abbreviations=words(
        "gen, płk, ppłk, mjr, kpt, por, ppor, adm, dr, prof, św, ks, bp, abp, im, ul, r, w, ok, tys, mln, mld, np, tj, m.in, tzw, wg, zob, por, ang, łac, niem, ros, fr, ur, zm, godz, red, wyd, hr, inż, itd, itp, ww, wz, s.a, n.e, p.n.e, dyw, bryg"
    ),
    numbered=words("nr, s, str, t, art, poz, rozdz, ust"),
    closing_abbreviations=words("r, w, itd, itp, in, n.e, p.n.e"),
    openers=words(
        "w, we, na, po, przed, podczas, gdy, kiedy, od, do, z, ze, ten, ta, to, te, ci, on, ona, oni, jego, jej, ich, jednak, mimo, dla, przez, pod, nad, za, tego, tym, następnie, wkrótce, dnia, również, także, jednocześnie, wojska, armia, bitwa"
    ),
    subordinators=words("po, przed, chociaż, choć, ponieważ, mimo, pomimo, wobec, dzięki, zanim, gdyż"),
    hypotheticals=words("gdyby, jeśli, jeżeli"),
    relatives=words("który, która, które, którzy, którego, której, których, którym"),
    narrative=words("następnie, potem, później, wkrótce, wtedy"),
    attributes=words("z, z dnia"),
    negations=words("nie"),
    units={
        **dict.fromkeys(words("dzień, dnia, dni, dniu, dniach, ranek, wieczór, noc"), "day"),
        **dict.fromkeys(words("tydzień, tygodnia, tygodnie, tygodni"), "week"),
        **dict.fromkeys(words("miesiąc, miesiąca, miesiące, miesięcy, miesiącu"), "month"),
        **dict.fromkeys(words("rok, roku, lata, lat"), "year"),
    },
    counts=numerals("jeden, jedną | dwa, dwie | trzy | cztery | pięć | sześć | siedem | osiem | dziewięć | dziesięć"),
    later=words("później, potem"),
    next_words=words("następnego, w następnym, w kolejnym, kolejnego, nazajutrz"),
    same_words=words("tego samego, w tym samym"),
    at=words("w, we, pod, koło, na, przy, nad, do, z, ze, od, spod, u"),
    passives=words("został, została, zostali, zostały, był, była"),
    fates=fates(
        """killed_in_action: zabity, zabita, zabici
        prisoner_of_war: wzięty do niewoli, pojmany, schwytany
        executed: stracony, rozstrzelany, powieszony, ścięty
        assassinated: zamordowany
        died_of_wounds: śmiertelnie ranny"""
    ),
    apparatus=words("przypisy, bibliografia, literatura, uwagi, źródła, linki zewnętrzne, opracowania"),
)

COUNTRIES = Countries(
    **world(
        """Polska / Królestwo Polskie / Rzeczpospolita / Rzeczpospolita Obojga Narodów / II Rzeczpospolita / Rzeczpospolita Polska / Korona Królestwa Polskiego: polski, Polacy, Polaków, polska, Polaka | POL, PL
        Litwa / Wielkie Księstwo Litewskie: litewski, Litwini, Litwinów | LTU
        Niemcy / III Rzesza / Rzesza / Cesarstwo Niemieckie / Republika Weimarska: niemiecki, Niemcy, Niemców, Niemiec | DEU
        Prusy / Królestwo Prus: pruski, Prusacy, Prusaków, Prus | PRU
        Zakon krzyżacki / Krzyżacy / Prusy Zakonne: krzyżacki, Krzyżacy, Krzyżaków, zakonu krzyżackiego
        Święte Cesarstwo Rzymskie: cesarski, cesarscy, cesarskich
        Rosja / Imperium Rosyjskie / Carstwo Rosyjskie / Federacja Rosyjska / Państwo moskiewskie: rosyjski, Rosjanie, Rosjan, Rosji, moskiewski | RUS
        Związek Radziecki / ZSRR / Rosja Radziecka / RFSRR / Związek Socjalistycznych Republik Radzieckich / Rosyjska Federacyjna Socjalistyczna Republika Radziecka: radziecki, sowiecki, bolszewicki, bolszewicy, bolszewików, Sowieci | SUN
        Ukraina / Ukraińska Republika Ludowa / Zachodnioukraińska Republika Ludowa: ukraiński, Ukraińcy, Ukraińców | UKR
        Białoruś: białoruski, Białorusini | BLR
        Francja / I Cesarstwo Francuskie / Królestwo Francji / III Republika Francuska / I Republika Francuska: francuski, Francuzi, Francuzów, Francji | FRA
        Wielka Brytania / Zjednoczone Królestwo / Zjednoczone Królestwo Wielkiej Brytanii i Irlandii / Królestwo Wielkiej Brytanii / Imperium brytyjskie: brytyjski, Brytyjczycy, Brytyjczyków, Wielkiej Brytanii | GBR
        Anglia / Królestwo Anglii: angielski, Anglicy, Anglików | ENG
        Szkocja / Królestwo Szkocji: szkocki, Szkoci, Szkotów | SCO
        Irlandia: irlandzki, Irlandczycy | IRL
        Stany Zjednoczone / USA / Stany Zjednoczone Ameryki: amerykański, Amerykanie, Amerykanów, Stanów Zjednoczonych | USA
        Skonfederowane Stany Ameryki / Konfederacja: konfederacki, konfederaci, konfederatów | CSA
        Austria / Cesarstwo Austriackie / Cesarstwo Austrii / Monarchia Habsburgów: austriacki, Austriacy, Austriaków, habsburski | AUT
        Austro-Węgry: austro-węgierski, austriacki, Austro-Węgier | AUH
        Węgry / Królestwo Węgier: węgierski, Węgrzy, Węgrów, Węgier | HUN
        Czechy / Królestwo Czech: czeski, Czesi, Czechów | CZE
        Czechosłowacja: czechosłowacki, Czechosłowacy, czeski | CSK
        Słowacja: słowacki, Słowacy | SVK
        Szwecja / Królestwo Szwecji / Imperium szwedzkie: szwedzki, Szwedzi, Szwedów | SWE
        Dania / Królestwo Danii: duński, Duńczycy, Duńczyków | DNK
        Norwegia: norweski, Norwegowie, Norwegów | NOR
        Finlandia: fiński, Finowie, Finów | FIN
        Estonia: estoński, Estończycy | EST
        Łotwa: łotewski, Łotysze, Łotyszy | LVA
        Holandia / Niderlandy / Królestwo Niderlandów / Zjednoczone Królestwo Niderlandów / Republika Zjednoczonych Prowincji: holenderski, Holendrzy, niderlandzki | NLD
        Belgia: belgijski, Belgowie | BEL
        Hanower / Królestwo Hanoweru: hanowerski
        Brunszwik / Księstwo Brunszwiku: brunszwicki
        Nassau / Księstwo Nassau: nassauski
        Bawaria / Królestwo Bawarii: bawarski, Bawarczycy
        Saksonia / Królestwo Saksonii: saski, Sasi
        Hiszpania / Królestwo Hiszpanii: hiszpański, Hiszpanie, Hiszpanów | ESP
        Portugalia: portugalski, Portugalczycy | PRT
        Włochy / Królestwo Włoch: włoski, Włosi, Włochów, Włoch | ITA
        Szwajcaria: szwajcarski, Szwajcarzy | CHE
        Turcja: turecki, Turcy, Turków | TUR
        Imperium Osmańskie: osmański, Osmanowie, turecki, Turcy, Turków
        Chanat Krymski: krymski, Tatarzy, Tatarów, tatarski
        Kozacy / Kozaczyzna / Wojsko zaporoskie: kozacki, Kozacy, Kozaków
        Rumunia: rumuński, Rumuni | ROU
        Mołdawia / Hospodarstwo Mołdawskie: mołdawski, Mołdawianie | MDA
        Bułgaria: bułgarski, Bułgarzy | BGR
        Serbia / Królestwo Serbii: serbski, Serbowie | SRB
        Jugosławia: jugosłowiański | YUG
        Chorwacja: chorwacki, Chorwaci | HRV
        Grecja: grecki, Grecy | GRC
        Cesarstwo Bizantyńskie / Bizancjum: bizantyński, Bizantyńczycy
        Cesarstwo Rzymskie / Rzym / Republika Rzymska: rzymski, Rzymianie, Rzymian
        Kartagina: kartagiński, Kartagińczycy
        Macedonia: macedoński, Macedończycy
        Mongolia / Imperium Mongolskie: mongolski, Mongołowie, Mongołów | MNG
        Persja / Iran: perski, Persowie, irański | IRN
        Irak: iracki, Irakijczycy | IRQ
        Izrael: izraelski, Izraelczycy | ISR
        Egipt: egipski, Egipcjanie | EGY
        Syria: syryjski, Syryjczycy | SYR
        Afganistan: afgański, Afgańczycy | AFG
        Indie: indyjski, Hindusi | IND
        Pakistan: pakistański, Pakistańczycy | PAK
        Chiny / Chińska Republika Ludowa / Republika Chińska: chiński, Chińczycy, Chin | CHN
        Japonia / Cesarstwo Japonii: japoński, Japończycy | JPN
        Korea Północna: północnokoreański | PRK
        Korea Południowa: południowokoreański | KOR
        Wietnam: wietnamski, Wietnamczycy | VNM
        Meksyk: meksykański, Meksykanie | MEX
        Kanada: kanadyjski, Kanadyjczycy | CAN
        Australia: australijski, Australijczycy | AUS
        Argentyna: argentyński, Argentyńczycy | ARG
        Brazylia: brazylijski, Brazylijczycy | BRA
        Gruzja: gruziński, Gruzini | GEO
        Etiopia: etiopski, Etiopczycy | ETH"""
    ),
    prefixes={
        "polsko": ("polski",), "litewsko": ("litewski",), "rosyjsko": ("rosyjski",), "niemiecko": ("niemiecki",), "francusko": ("francuski",), "angielsko": ("angielski",), "austro": ("austriacki",),
        "austriacko": ("austriacki",), "szwedzko": ("szwedzki",), "brytyjsko": ("brytyjski",), "prusko": ("pruski",), "turecko": ("turecki",), "kozacko": ("kozacki",), "hiszpańsko": ("hiszpański",), "amerykańsko": ("amerykański",),
    },
    forms=phrases("Królestwo, Cesarstwo, Republika, Księstwo, Wielkie Księstwo, Imperium, Hrabstwo, Elektorat, Carstwo, Chanat, Sułtanat, Emirat, Rzeczpospolita, Hospodarstwo"),
)  # fmt: skip

POLISH = Language(
    code="pl",
    name="Polish",
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
