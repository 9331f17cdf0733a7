"""Italian."""

from wikiconflict.languages import international
from wikiconflict.languages.international import fates, kinds, numerals, rows, with_singulars, words, world
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
        """military conflict: Conflitto, Infobox conflitto, Battaglia, Infobox guerra, Infobox battaglia
        civilian attack: Attentato, Infobox attentato, Infobox strage"""
    ),
    parameters={
        # one box for wars, battles and uprisings: Tipo says which, and is kept as a detail
        "military conflict": parameters(
            """conflict: nome del conflitto, nome, nome conflitto
            partof: parte_di, parte di
            type: tipo
            image: immagine
            caption: didascalia
            date: data
            place: luogo
            coordinates: coordinate
            causes: casus, casus belli, cause
            territory: mutamenti_territoriali, mutamenti territoriali
            result: esito
            combatant#: schieramento#, fazione#
            commander#: comandante#, comandanti#
            strength#: effettivi#, forze#
            units#: unità#
            casualties#: perdite#
            toll: perdite
            notes: note
            -: larghezzaimmagine, larghezza immagine, dimensione, ideatore, categorie"""
        ),
        "civilian attack": parameters(
            """conflict: nome, titolo
            image: immagine
            caption: didascalia
            date: data
            time: ora, inizio
            time_end: termine
            place: luogo, stato, città
            coordinates: coordinate
            target: obiettivo, bersaglio
            type: tipo
            weapons: arma, armi
            fatalities: morti
            injuries: feriti
            perpetrators: responsabili, responsabile, sospettato, sospettati, autori
            motive: motivazione, movente
            -: larghezza immagine, larghezzaimmagine, mappa"""
        ),
    },
    templates={
        **international.TEMPLATES,
        **rows("flagicon", "bandiera, band, flagicon"),
        **rows("flag", "bandiera nome, naz, naz/2"),
        **rows("flag_image", "simbolo, simbolo icona"),
        **rows("fate", "kia, caduto, †", value="killed_in_action"),
        **rows("fate", "ferito", value="wounded_in_action"),
        **rows("fate", "prigioniero", value="prisoner_of_war"),
        **rows("fate", "giustiziato, decapitato", value="executed"),
        **rows("fate", "arreso", value="surrendered"),
        **rows("date", "data", "3,2,1"),
        **rows("number", "formatnum:, formatnum, m"),
        **rows("quantity", "unità di misura"),
        **rows("content", "nowrap, nobr, tutto attaccato, piccolo, maiuscoletto, chiarire testo"),
        **rows("content", "lang, lingue testo", "2,1"),
        **rows("collapsible", "lista cassettabile, elenco cassettabile"),
        **rows("content", "cassetto", "testo,2,1"),
        **rows(
            "drop",
            "senza fonte, citazione necessaria, chi, quando, dove, chiarire, non chiaro, references, nd, s, f, c, p, torna a, disambigua, portale, interprogetto, controllo di autorità, legenda, en, fr, de, es",
        ),
        **rows("note", "#tag:ref, efn, nota, note"),
        **rows(
            "reference",
            "cita web, cita libro, cita pubblicazione, cita news, cita, sfn, collegamento interrotto, cita testo",
        ),
        **rows("main", "vedi anche, approfondimento, principale"),
        **rows("coordinates", "coord, coordinate"),
        **rows("interlanguage", "ill, bio link, interlingua"),
        **rows("quote", "citazione", "1,testo"),
    },
    template_namespaces=("template", "t"),
    file_namespaces=("file", "immagine", "image"),
    category_namespaces=("categoria", "category"),
    see_also=("voci correlate",),
    references=(
        *("note", "bibliografia", "collegamenti esterni", "altri progetti", "fonti", "note esplicative"),
        *("note e riferimenti", "riferimenti", "bibliografia e fonti"),
    ),
    months=tuple(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()
    ),
    before_christ="a.C.",
    circa="circa",
    day_first=True,
    thousands=".",
    named_flags=True,
    argument_names=words(
        "titolo, autore, cognome, nome, editore, data, anno, città, luogo, pagine, isbn, url, lingua, didascalia, accesso"
    ),
)

_SINGULARS: dict[str, tuple[str, ...]] = {"i": ("o", "e"), "e": ("a",), "chi": ("co",), "ghe": ("ga",)}

DATES = DateWords(
    months=numerals(
        """gennaio, gen | febbraio, feb, febb | marzo, mar | aprile, apr | maggio, mag | giugno, giu | luglio, lug | agosto, ago
        | settembre, set, sett | ottobre, ott | novembre, nov | dicembre, dic"""
    ),
    seasons={"primavera": 21, "estate": 22, "autunno": 23, "inverno": 24},
    weekdays=words("lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica"),
    before_christ=words("a.C., a.C, a. C., a. C, avanti Cristo, ac"),
    after_christ=words("d.C., d.C, d. C., d. C, dopo Cristo"),
    circa=words("circa, ca, ca., c., verso, intorno al, attorno al, all'incirca, verso il, ~, ≈"),
    doubt=words("probabilmente, forse, presumibilmente, possibilmente"),
    unknown=words("sconosciuta, ignota, data sconosciuta, sconosciuto, ignoto"),
    parts=words(
        "inizio, inizi, inizio del, inizi del, metà, metà del, fine, fine del, primi, primi del, tardo, prima metà del, seconda metà del, inizi di, fine di, metà di, prima metà di, seconda metà di, inizio di, ai primi di, alla fine di, all'inizio di"
    ),
    centuries=words("secolo, secoli, sec, sec."),
    millennia=words("millennio"),
    decades=words("anni, gli anni, degli anni, negli anni, decennio"),
    ordinals={
        **{numeral: value for numeral, value in international.ROMAN.items() if numeral != "i"},  # the article
        **numerals(
            "primo, prima | secondo, seconda | terzo, terza | quarto | quinto | sesto | settimo | ottavo | nono | decimo"
        ),
    },
    ordinal_endings=words("º, °, ª, o"),
    fillers=words(
        "di, del, dello, della, dell', il, lo, la, l', le, gli, i, anno, dell'anno, nell'anno, l'anno, mese di"
    ),
    on=words("nel, nell', in, a, durante, nella, al, all', il giorno"),
    before=words("prima del, prima di, prima dell', entro, anteriore al, ante"),
    until=words("fino al, fino a, fino all', sino al, fino, sino a"),
    after=words("dopo, dopo il, dopo l', posteriore al, post"),
    starting=words("dal, da, dall', a partire dal, a partire da, a partire dall'"),
    since=words("dal, sin dal"),
    onward=words("in poi, e oltre"),
    begun=words("inizio, iniziò, iniziata, iniziato, cominciò"),
    ended=words("fine, finì, terminò, conclusa, terminata"),
    to=words("al, a, all', fino al, fino a, sino al, e, e il"),
    either=words("o, oppure"),
    also=words("e, ed, poi, nonché, &"),
    between=words("tra, fra, tra il, fra il"),
    ongoing=words("in corso, oggi, presente, tuttora in corso, attuale, ad oggi, attualmente, ora, ancora in corso"),
    old_style=words("giuliano, calendario giuliano, vecchio stile"),
    new_style=words("gregoriano, calendario gregoriano, nuovo stile"),
    calendars=words("ab Urbe condita, AUC, a.u.c., egira"),
    calendar_months=words("ramadan, brumaio, termidoro"),
    units=words("giorno, giorni, settimana, settimane, mese, mesi, anni, ore, ora, minuti, notte, notti, decenni"),
    cardinals=words(
        "un, uno, una, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, quindici, venti, alcuni, diversi"
    ),
    ago=words("dopo, prima, più tardi"),
    daytimes=words(
        "mattina, mattino, sera, pomeriggio, notte, mezzogiorno, mezzanotte, alba, la notte del, nella notte, data, Pasqua, Natale"
    ),
    clock=words("ore, h, UTC, GMT"),
    counted=words(
        "uomini, soldati, morti, feriti, prigionieri, navi, cannoni, carri, aerei, civili, persone, cavalieri, km, cavalli"
    ),
    numbered=words("fase, capitolo, n., operazione, risoluzione, parte"),
    capital_months=False,
)

QUANTITIES = QuantityWords(
    numbers={
        word: number
        for number, word in (
            *enumerate(
                """zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici
                diciassette diciotto diciannove venti""".split()
            ),
            *zip(
                range(30, 100, 10), "trenta quaranta cinquanta sessanta settanta ottanta novanta".split(), strict=True
            ),
            (1, "un"),
            (1, "una"),
        )
    },
    multipliers={
        "cento": 100,
        "mila": 1000,
        "mille": 1000,
        **dict.fromkeys(("milione", "milioni", "milioni di", "milione di", "mln"), 10**6),
        **dict.fromkeys(("miliardo", "miliardi"), 10**9),
        "dozzina": 12,
    },
    halves={"mezzo": 0.5},
    decimal=",",
    fractions=words("%, per cento, terzi, quarti"),
    measures=words(
        "mm, cm, km, m, metri, chilometri, miglia, leghe, t, tonnellate, kg, libbre, giorni, settimane, mesi, anni, ore, minuti, lire, dollari, euro, ducati, nodi, ettari, ha"
    ),
    at_least=words(
        "almeno, più di, oltre, minimo, come minimo, non meno di, >, ≥, superiore a, superiori a, al minimo"
    ),
    at_most=words("fino a, meno di, al massimo, massimo, non più di, sotto, <, ≤, inferiore a, sino a"),
    about=words(
        "circa, ca, all'incirca, intorno a, attorno a, quasi, approssimativamente, stimati, stimato, stimate, si stima, si stimano, ~, ≈, un centinaio, intorno ai, attorno ai, stima, stime, circa i"
    ),
    or_more=words("o più, e più, e oltre"),
    or_less=words("o meno, al massimo"),
    perhaps=words(
        "forse, probabilmente, totale di, un totale di, solo, soli, ufficialmente, inizialmente, poi, altri, altre, i, gli, le, esattamente, in seguito, complessivamente"
    ),
    to=words("a, fino a, ai, ad, e"),
    between=words("tra, fra, da, tra i, fra i, dai"),
    also=words("e, ed, &, più, oltre a, nonché"),
    either=words("o, oppure"),
    none=words("nessuno, nessuna, nessun, nessuna perdita, nulle, nulla, zero perdite, senza perdite"),
    no=words("nessun, nessuna, nessuno"),
    unknown=words(
        """sconosciuto, sconosciuta, sconosciuti, sconosciute, perdite sconosciute, numero sconosciuto, non conosciuto, non conosciute, ignoto, ignota, ignote, ignoti, imprecisato, imprecisate, imprecisati, numero imprecisato, incerto, incerte, non note, non noto, centinaia, migliaia, decine, dozzine, centinaia di, migliaia di,
        decine di, diversi, diverse, alcune centinaia, alcune migliaia, decine di migliaia, decine di migliaia di, centinaia di migliaia, alcune decine, diverse decine di migliaia, alcune decine di migliaia, parecchie centinaia, varie centinaia, un numero imprecisato"""
    ),
    some=words("molti, molte, alcuni, alcune, pochi, poche, numerosi, numerose, vari"),
    severities=words(
        "pesanti, gravi, leggere, lievi, elevate, alte, basse, minime, limitate, ingenti, notevoli, trascurabili, considerevoli, moderate, contenute, gravissime, pesantissime, irrilevanti, scarse, esigue"
    ),
    entire=words(
        "tutti, tutte, tutta, tutto, la totalità, quasi tutti, quasi tutte, la maggior parte, il resto, l'intera, l'intero, intera, intero, tutta la guarnigione"
    ),
    noun_follows=True,
    kinds=kinds(
        """killed: morto, morti, morta, morte, uccisi, ucciso, caduti, decessi, deceduti, vittime mortali, annegati, massacrati, uccise, periti, trucidati, assassinati, morti in combattimento, caduto
        wounded: ferito, feriti, ferita, ferite, malati, ricoverati, mutilati, feriti gravi
        captured: catturato, catturati, catturate, catturata, prigioniero, prigionieri, prigionieri di guerra, ostaggi, fatti prigionieri, internati, presi prigionieri, rapiti
        missing: disperso, dispersi, scomparsi, disperse
        deserted: disertore, disertori, diserzioni, disertati
        displaced: sfollati, profughi, rifugiati, esiliati, espulsi, evacuati, deportati, senzatetto
        arrested: arrestato, arrestati, arresti, detenuti, fermati, incarcerati
        executed: giustiziato, giustiziati, esecuzioni, fucilati, impiccati, decapitati, esecuzione
        surrendered: arresi, si arresero, capitolarono
        died_of_disease: morti per malattia, morti per malattie, per malattia, per malattie, morti di malattia, morti di malattie
        casualties: perdite, perdita, vittime, vittima, fuori combattimento, perdite totali, perdite umane, tra morti e feriti e prigionieri"""
    ),
    befallen=words(
        "affondato, affondati, affondata, affondate, distrutto, distrutti, distrutta, distrutte, danneggiato, danneggiati, danneggiata, danneggiate, perso, persi, perse, perduti, perdute, abbattuto, abbattuti, catturata, catturate, catturati, incendiate, bruciate, autoaffondate, incagliate, inutilizzati, presi"
    ),
    materiel=with_singulars(
        """nave, navi, vascello, vascelli, navi di linea, fregata, fregate, corvetta, corvette, brigantino, brigantini, goletta, golette, galea, galee, galeazze, galeone, galeoni, corazzata, corazzate, incrociatore, incrociatori, cacciatorpediniere, torpediniere, sommergibili, sommergibile, portaerei, cannoniere, cannoniera, trasporti,
        imbarcazioni, triremi, barche, quinqueremi, carro armato, carri armati, carri, carro, veicoli, autoblindo, autocarri, camion, mezzi corazzati, mezzi, aereo, aerei, velivoli, caccia, bombardieri, elicotteri, elicottero, droni, cannone, cannoni, pezzi, pezzi d'artiglieria, pezzi di artiglieria, obici, mortai, mitragliatrici, fucili,
        missili, razzi, elefanti, elefanti da guerra, cavalli, bandiere, stendardi, insegne, case, armi, alianti, bocche da fuoco, motosiluranti""",
        _SINGULARS,
    ),
    formations=with_singulars(
        "legione, legioni, coorti, coorte, divisione, divisioni, brigata, brigate, reggimento, reggimenti, battaglione, battaglioni, squadrone, squadroni, compagnia, compagnie, corpi d'armata, corpo d'armata, batterie, tercios, squadriglie, stormi, gruppi d'armate, plotoni, divisioni di fanteria",
        _SINGULARS,
    ),
    people=with_singulars(
        """uomo, uomini, donne, bambini, persona, persone, soldato, soldati, truppe, combattenti, combattente, guerrieri, fanti, fanteria, cavalieri, cavalleria, artiglieri, artiglieria, arcieri, balestrieri, picchieri, moschettieri, archibugieri, dragoni, ussari, lancieri, corazzieri, granatieri, bersaglieri, opliti, legionari, ausiliari,
        mercenari, cosacchi, marinai, ufficiali, sottufficiali, miliziani, milizie, volontari, partigiani, guerriglieri, ribelli, insorti, insorti armati, rivoltosi, patrioti, indigeni, contadini, civile, civili, poliziotti, agenti, carabinieri, guardie, paracadutisti, manifestanti, scioperanti, operai, abitanti, studenti, sacerdoti, nobili,
        schiavi, terroristi, pirati, piloti, samurai, giannizzeri, militari, militare, garibaldini, alpini, arditi, italiani, austriaci, francesi, piemontesi, britannici, tedeschi, russi, prussiani, spagnoli, inglesi, americani, effettivi, fanti di marina, alabardieri, uomini d'arme""",
        _SINGULARS,
    ),
    people_forms={**dict.fromkeys(("civili",), "civili")},
    plain=words(
        "in totale, totale, totali, confermati, noti, note, ufficiale, ufficiali, il, lo, la, i, gli, le, di, del, dei, delle, un, uno, una, altri, altre, più, solo, stima, stime, numero, cifra, umane, suoi, loro, presenti, approssimativamente, complessivi, complessivamente, tra, fra"
    ),
    linkers=words("di, del, della, dei, degli, delle, d', da"),
    stops=words(
        "in, per, con, senza, sotto, prima, dopo, dal, durante, dove, che, a, ad, al, contro, tra, fra, verso, ma, poi, secondo, su, furono, fu, sono, è, erano, successivamente, principalmente, quando, inclusi, compresi, come, si, più tardi, in seguito"
    ),
    parts=words("di cui, dei quali, tra cui, inclusi, incluse, compresi, comprese, delle quali"),
    totals=words("totale, in totale, totali, complessivamente, complessivi, perdite totali, totale complessivo"),
    claims=words("secondo, stima, stime, fonti, fonte, versione"),
    claimed_by=words("secondo, secondo le, secondo fonti, secondo il, secondo la, secondo i, stando a"),
    designators=words(
        "n., numero, tipo, modello, classe, pagina, p, capitolo, articolo, operazione, fase, quota, risoluzione, Luftflotte, Armata"
    ),
    numbered=words("divisione, brigata, reggimento, battaglione, corpo, armata, squadrone"),
)

PEOPLE = PeopleWords(
    ranks=words(
        """maresciallo, maresciallo di campo, feldmaresciallo, maresciallo d'Italia, generale, capitano generale, tenente generale, maggior generale, maggiore generale, generale di divisione, generale di brigata, generale di corpo d'armata, generale d'armata, brigadiere, brigadier generale, colonnello, tenente colonnello,
        maggiore, capitano, tenente, sottotenente, sergente, caporale, ammiraglio, viceammiraglio, vice ammiraglio, contrammiraglio, retroammiraglio, grande ammiraglio, capitano di vascello, capitano di fregata, capitano di corvetta, commodoro, generalissimo, gen, col, ten, cap, luogotenente generale, luogotenente, feldmaresciallo luogotenente, comandante, capitano del popolo, condottiero"""
    ),
    rank_prefixes=words("primo"),
    titles=words(
        """re, regina, imperatore, imperatrice, principe, principessa, zar, zarina, kaiser, sultano, califfo, emiro, scià, khan, sceicco, imam, pascià, visir, gran visir, duca, duchessa, granduca, arciduca, conte, contessa, marchese, marchesa, margravio, langravio, visconte, barone, signore, lord, sir, cavaliere, doge, papa,
        cardinale, arcivescovo, vescovo, abate, san, santo, elettore, infante, presidente, vicepresidente, primo ministro, cancelliere, ministro, governatore, viceré, sindaco, deputato, console, proconsole, pretore, dittatore, tribuno, legato, capo, cacicco, dottor, dott, don, reggente, faraone, satrapo, gran maestro, podestà, triumviro, comandante in capo, bano, vivaio"""
    ),
    peerages=words(
        "duca, conte, marchese, principe, re, barone, visconte, signore, arciduca, margravio, elettore, vescovo, arcivescovo, imperatore"
    ),
    suffixes=words("jr, sr, ii, iii, iv, il giovane, il vecchio"),
    particles=words(
        "di, de, del, della, dei, degli, delle, da, dal, dalla, d', la, lo, li, il, e, van, von, der, den, zu, du, le, al, el, bin, ibn, do, dos, y, detto, in"
    ),
    fates=fates(
        """killed_in_action: ucciso, uccisa, morto, morto in combattimento, caduto, caduto in battaglia, caduto in combattimento, morto in battaglia, ucciso in azione, †, kia, morta
        wounded_in_action: ferito, ferita, gravemente ferito, wia
        died_of_wounds: ferito mortalmente, mortalmente ferito, ferito a morte, morto per le ferite
        prisoner_of_war: prigioniero, prigioniera, catturato, catturata, fatto prigioniero, prigioniero di guerra, pow
        missing_in_action: disperso, scomparso, mia
        executed: giustiziato, giustiziata, fucilato, fucilata, impiccato, decapitato, esecuzione
        assassinated: assassinato, assassinata, assassinio
        surrendered: arreso, resa, si arrese, arresosi
        suicide: suicidio, suicida, suicidato
        died_of_natural_causes: morte naturale, morto per cause naturali, morto di malattia, morto per malattia
        changed_sides: traditore, passato al nemico, defezionato
        deserted: disertore, disertò, fuggito
        exiled: esiliato, esilio, in esilio, esiliata
        arrested: arrestato, arrestata, imprigionato
        died: deceduto, annegato, deceduta"""
    ),
    signs=international.FATE_SIGNS,
    glued=international.GLUED_FATES,
    fate_targets=fates(
        """killed_in_action: caduto in guerra, caduto in combattimento, killed in action, morto in combattimento, morte in combattimento
        prisoner_of_war: prigioniero di guerra
        wounded_in_action: ferito in combattimento
        missing_in_action: disperso in guerra
        executed: pena di morte, esecuzione, fucilazione, impiccagione, decapitazione
        surrendered: resa, resa (guerra)
        assassinated: assassinio, omicidio
        suicide: suicidio"""
    ),
    conjunctions=("e", "ed", "&"),
    nobody=words("sconosciuto, sconosciuti, ignoto, ignoti, ?, –, -, —, nessuno, vari, diversi"),
    references=("vedi ",),
    full_list=("lista completa", "elenco completo"),
    others=words("altri, e altri, ed altri, tra gli altri, ecc"),
)

PARTIES = PartyWords(
    support=words(
        "supporto, supportato, supportati, supportata, sostegno, sostenuto, sostenuti, appoggio, l'appoggio, appoggiati, appoggiato, aiuti, aiuto, l'aiuto"
    ),
    nobody=words("sconosciuto, sconosciuti, ignoto, ignoti, ?, –, -, —, nessuno, vari"),
    references=("vedi ",),
    full_list=("lista completa", "elenco completo"),
    others=words("altri, e altri, ed altri, ecc"),
)

OUTCOMES = OutcomeWords(
    victory=phrases("vittoria, vittorie, trionfo, vincitore, vincitori"),
    pyrrhic=phrases("vittoria di Pirro, pirrica"),
    wins=phrases("vittorioso, vittoriosa, vittoriosi, vince, vincono, prevale, prevalgono"),
    defeat=phrases("sconfitta, sconfitte, disfatta, rotta"),
    beaten=phrases("sconfitto, sconfitti, vinto, vinti, battuto, battuti"),
    success=phrases("successo, conquista, presa"),
    failure=phrases("fallimento, insuccesso"),
    denied=words("nessuna, nessun, senza, non, né"),
    stalemate=phrases(
        "inconcludente, indecisa, indeciso, pareggio, stallo, status quo, status quo ante, status quo ante bellum, esito incerto, nessun vincitore, senza vincitori, situazione di stallo, inconcludenti"
    ),
    ceasefire=phrases("cessate il fuoco, armistizio, tregua, cessazione delle ostilità"),
    treaty=phrases(
        "trattato, trattati, pace di, trattato di pace, accordo di pace, accordi di pace, accordi di, accordo, accordi, convenzione di, pace, compromesso"
    ),
    ongoing=phrases("in corso, tuttora in corso"),
    disputed=phrases("controverso, controversa, disputato, contestata, entrambe le parti rivendicano*"),
    modifiers=words(
        """decisiva, decisivo, tattica, strategica, schiacciante, militare, politica, diplomatica, morale, totale, completa, netta, chiara, importante, grande, costosa, limitata, parziale, navale, difensiva, finale, iniziale, il, lo, la, i, gli, le, l', un, uno, una, pirrica, truppe, forze, esercito, eserciti, parte, è, sono,
        delle truppe, delle forze, dell'esercito, marginale"""
    ),
    conjunctions=words("e, ed, &, o, nonché, con"),
    giving=words("di, del, dello, della, dell', dei, degli, delle, per, per i, per gli"),
    agents=words("da, dal, dalla, dai, da parte di, ad opera di, contro"),
    stops=words(
        "su, sul, sulla, sui, contro, in, nel, nella, a, al, alla, dopo, prima, durante, nonostante, ma, fino, sotto, senza, che, dove, con, seguita, poi, grazie"
    ),
    follows=True,
    plurals=("i", "e", "a", "o"),
    suffixes=phrases(
        "o, a, i, e, ano, ana, ani, ane, ino, ina, ini, ine, ese, esi, ense, ensi, ico, ica, ici, iche, ista, isti, iste, ale, ali, ita, iti, eo, ea, ei, ee, aco, aca, co, ca, ci, che"
    ),
    against=words("anti"),
    kin=tuple(
        words(group)
        for group in (
            "alleati, alleata, alleato, alleate, coalizione, alleanza, intesa, settima coalizione, sesta coalizione",
            "asse, potenze dell'asse",
            "governo, governativa, governative, governativi, lealisti, regime",
            "ribelli, ribelle, insorti, insorto, rivoltosi, rivoluzionari, rivoluzionaria, rivolta, insurrezione, patrioti",
            "realisti, realista, corona, borbonica, borbonici",
            "repubblicani, repubblicana, repubblica",
            "nazionalisti, nazionalista",
            "imperiali, imperiale, impero",
            "cattolici, cattolica",
            "protestanti, protestante",
            "partigiani, partigiana, resistenza",
            "guelfi, guelfa",
            "ghibellini, ghibellina",
            "garibaldini, garibaldina, mille",
        )
    ),
    opposites={
        "alleati": ("asse",),
        "asse": ("alleati",),
        "governo": ("ribelli",),
        "ribelli": ("governo",),
        "guelfi": ("ghibellini",),
        "ghibellini": ("guelfi",),
    },
    authorities=words("governo, governativa, governative, lealisti, regia"),
    risings=words("ribelli, ribelle, insorti, rivoluzionari, rivoltosi"),
    coalitions=words("coalizione, alleati, alleata, alleanza, intesa, lega"),
    generic=words(
        "di, del, della, dello, dell', dei, degli, delle, la, il, lo, le, i, gli, e, in, regno, impero, repubblica, ducato, granducato, principato, contea, elettorato, arciducato, stato, stati, unione, confederazione, esercito, forze, truppe, flotta, marina, fanteria, cavalleria, artiglieria, generale, re, imperatore, duca, conte, principe, prima, primo, seconda, secondo, terza, unito, unita, uniti, nord, sud, est, ovest, nuova, san"
    ),
)

PLACES = PlaceWords(
    prepositions=words(
        "presso, vicino, a, ad, in, nei pressi di, vicino a, su, tra, fra, verso, al largo di, intorno a, di, del, della, a nord di, a sud di, a est di, a ovest di, da, nei dintorni di, odierna, odierno, attuale"
    ),
    conjunctions=words("e, ed, o"),
    articles=words("il, lo, la, l', i, gli, le"),
    part_of=("parte di", "parte del", "parte della", "parte delle", "delle", "della", "del", "dei", "degli", "dell'"),
)

STATEMENTS = StatementWords(
    events=words(
        "vittoria, sconfitta, guerra, battaglia, pace, trattato, fine, inizio, ritirata, resa, è, sono, fu, furono, ha, hanno, cede, perde, annette, caduta, presa, assedio, indipendenza, armistizio"
    ),
    event_endings=("zione", "sione", "mento", "nza"),
    binding=words(
        "di, del, della, dello, dei, degli, delle, il, lo, la, i, gli, le, un, una, a, al, alla, in, nel, su, per, con, contro, tra, fra, e, o, che, dopo, da, dal, l', d'"
    ),
    conjunctions=words("e, ed, o, ma, che, dove, con"),
    coordinating=words("e, ed, o"),
)

PROSE = ProseWords(
    abbreviations=words(
        "gen, col, ten, cap, magg, dott, prof, sig, s, st, a.c, d.c, n, vol, p, pp, ed, ecc, ca, es, gen, feb, mar, apr, mag, giu, lug, ago, set, ott, nov, dic, mons, on, cfr"
    ),
    numbered=words("p, pp, vol, n, art, cap"),
    closing_abbreviations=words("ecc, a.c, d.c"),
    openers=words(
        "il, lo, la, i, gli, le, l', un, una, in, nel, al, a, dopo, prima, durante, questo, questa, ma, e, con, per, si, non, mentre, quando"
    ),
    subordinators=words("dopo, prima, sebbene, benché, perché, poiché, nonostante, malgrado"),
    hypotheticals=words("se"),
    relatives=words("quale, quali, cui, dove"),
    conjunctions=words("che"),
    perfects=words("aveva, avevano"),
    narrative=words("poi, quindi, infine, successivamente"),
    attributes=words("di, del, datato"),
    negations=words("non, mai, nessun"),
    units={
        **dict.fromkeys(("giorno", "giorni", "mattina", "sera", "notte"), "day"),
        **dict.fromkeys(("settimana", "settimane"), "week"),
        **dict.fromkeys(("mese", "mesi"), "month"),
        **dict.fromkeys(("anno", "anni"), "year"),
    },
    counts={
        word: number for number, word in enumerate("un due tre quattro cinque sei sette otto nove dieci".split(), 1)
    },
    later=words("dopo, più tardi"),
    next_words=words("il successivo, il seguente"),
    same_words=words("lo stesso, la stessa"),
    at=words("a, in, presso, nei pressi di, verso, da"),
    passives=words("fu, furono, è, sono, venne, vennero"),
    fates=fates(
        """killed_in_action: ucciso, uccisi
        prisoner_of_war: catturato, fatto prigioniero
        executed: giustiziato, fucilato, impiccato, decapitato
        assassinated: assassinato
        died_of_wounds: ferito a morte"""
    ),
    apparatus=words("note, bibliografia, collegamenti, fonti, progetti, riferimenti"),
)

COUNTRIES = Countries(
    **world(
        """Italia / Regno d'Italia: italiano, italiana, italiani, italiane | ITA
        Regno di Sardegna / Sardegna / Piemonte: sardo, sarda, sardi, piemontese, piemontesi, sabaudo, sabauda
        Regno delle Due Sicilie / Regno di Napoli: borbonico, borbonica, napoletano, napoletana
        Stato Pontificio: pontificio, pontificia, papale
        Repubblica di Venezia / Venezia: veneziano, veneziana, veneziani, veneto
        Repubblica di Genova / Genova: genovese, genovesi
        Repubblica di Firenze / Firenze / Granducato di Toscana: fiorentino, fiorentina, toscano, toscana
        Ducato di Milano / Milano: milanese, milanesi
        Francia / Impero francese / Primo Impero francese / Secondo Impero francese / Regno di Francia / Prima Repubblica francese: francese, francesi | FRA
        Regno Unito / Gran Bretagna / Regno di Gran Bretagna / Regno Unito di Gran Bretagna e Irlanda / Impero britannico: britannico, britannica, britannici, inglese, inglesi | GBR
        Inghilterra / Regno d'Inghilterra: inglese, inglesi | ENG
        Scozia: scozzese, scozzesi | SCO
        Irlanda: irlandese, irlandesi | IRL
        Germania / Impero tedesco / Germania nazista: tedesco, tedesca, tedeschi, tedesche, germanica | DEU
        Prussia / Regno di Prussia: prussiano, prussiana, prussiani | PRU
        Austria / Impero austriaco / Arciducato d'Austria / Monarchia asburgica: austriaco, austriaca, austriaci, austriache, asburgico, asburgica | AUT
        Austria-Ungheria / Impero austro-ungarico: austro-ungarico, austro-ungarica, austroungarica
        Sacro Romano Impero: imperiale, imperiali
        Baviera: bavarese, bavaresi
        Sassonia: sassone, sassoni
        Paesi Bassi / Province Unite / Regno Unito dei Paesi Bassi: olandese, olandesi | NLD
        Belgio: belga, belgi | BEL
        Svizzera / Vecchia Confederazione: svizzero, svizzera, svizzeri | CHE
        Spagna / Regno di Spagna / Impero spagnolo: spagnolo, spagnola, spagnoli, spagnole | ESP
        Portogallo / Regno di Portogallo: portoghese, portoghesi | PRT
        Russia / Impero russo: russo, russa, russi | RUS
        Unione Sovietica / URSS: sovietico, sovietica, sovietici | SUN
        Polonia / Confederazione polacco-lituana: polacco, polacca, polacchi | POL
        Ungheria / Regno d'Ungheria: ungherese, ungheresi | HUN
        Cecoslovacchia: cecoslovacco, cecoslovacca | CSK
        Romania: rumeno, rumena, romeno, romena | ROU
        Bulgaria: bulgaro, bulgara | BGR
        Serbia: serbo, serba, serbi | SRB
        Jugoslavia: jugoslavo, jugoslava | YUG
        Albania: albanese, albanesi | ALB
        Grecia: greco, greca, greci | GRC
        Turchia: turco, turca, turchi | TUR
        Impero ottomano: ottomano, ottomana, ottomani, turca, turchi
        Svezia / Impero svedese: svedese, svedesi | SWE
        Danimarca: danese, danesi | DNK
        Norvegia: norvegese, norvegesi | NOR
        Finlandia: finlandese, finlandesi | FIN
        Stati Uniti / Stati Uniti d'America: statunitense, statunitensi, americano, americana, americani | USA
        Stati Confederati d'America: confederato, confederata, confederati | CSA
        Canada: canadese, canadesi | CAN
        Messico: messicano, messicana, messicani | MEX
        Cuba: cubano, cubana, cubani | CUB
        Argentina: argentino, argentina, argentini | ARG
        Brasile / Impero del Brasile: brasiliano, brasiliana | BRA
        Cile: cileno, cilena, cileni | CHL
        Perù: peruviano, peruviana | PER
        Bolivia: boliviano, boliviana | BOL
        Paraguay: paraguaiano, paraguaiana | PRY
        Uruguay: uruguaiano, uruguaiana | URY
        Colombia: colombiano, colombiana | COL
        Venezuela: venezuelano, venezuelana | VEN
        Giappone / Impero giapponese: giapponese, giapponesi | JPN
        Cina / Repubblica di Cina / Repubblica Popolare Cinese / Dinastia Qing: cinese, cinesi | CHN
        Corea del Nord: nordcoreano, nordcoreana | PRK
        Corea del Sud: sudcoreano, sudcoreana | KOR
        Vietnam: vietnamita, vietnamiti | VNM
        India: indiano, indiana | IND
        Pakistan: pakistano, pakistana | PAK
        Afghanistan: afghano, afghana | AFG
        Iran / Persia: iraniano, iraniana, persiano, persiana, persiani | IRN
        Iraq: iracheno, irachena | IRQ
        Israele: israeliano, israeliana, israeliani | ISR
        Egitto: egiziano, egiziana, egiziani | EGY
        Siria: siriano, siriana | SYR
        Marocco: marocchino, marocchina | MAR
        Algeria: algerino, algerina | DZA
        Tunisia: tunisino, tunisina | TUN
        Libia: libico, libica | LBY
        Etiopia / Impero d'Etiopia: etiope, etiopi, etiopico | ETH
        Sudafrica: sudafricano, sudafricana | ZAF
        Australia: australiano, australiana | AUS
        Nuova Zelanda: neozelandese, neozelandesi | NZL
        Ucraina: ucraino, ucraina | UKR
        Repubblica romana / Impero romano / Roma: romano, romana, romani
        Cartagine: cartaginese, cartaginesi, punico
        Macedonia: macedone, macedoni
        Atene: ateniese, ateniesi
        Sparta: spartano, spartana
        Siracusa: siracusano, siracusana
        Impero bizantino: bizantino, bizantina, bizantini
        Longobardi: longobardo, longobarda"""
    ),
    prefixes={
        "franco": ("francese",),
        "anglo": ("inglese", "britannico"),
        "italo": ("italiano",),
        "austro": ("austriaco",),
        "russo": ("russo",),
        "sino": ("cinese",),
        "ispano": ("spagnolo",),
        "turco": ("turco",),
        "tedesco": ("tedesco",),
    },
    forms=phrases(
        "Regno di, Regno d'Italia, Regno del, Impero di, Impero del, Repubblica di, Repubblica del, Ducato di, Granducato di, Principato di, Contea di, Regno, Impero, Repubblica, Arciducato d'Austria, Elettorato di"
    ),
)

ITALIAN = Language(
    code="it",
    name="Italian",
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
