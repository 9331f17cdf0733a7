"""Spanish."""

from wikiconflict.languages import international
from wikiconflict.languages.international import fates, kinds, numerals, rows, with_singulars, words, world
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
        """military conflict: Ficha de conflicto militar, Ficha de conflicto, Ficha de batalla, Ficha de guerra, Conflicto militar
        military operation: Ficha de operación militar
        civil conflict: Ficha de conflicto civil, Ficha de protesta, Ficha de manifestación, Ficha de disturbio
        civilian attack: Ficha de atentado, Ficha de ataque, Ficha de ataque terrorista, Ficha de masacre, Ficha de tiroteo"""
    ),
    parameters={
        "military conflict": {
            **PARAMETERS["military conflict"],
            **parameters(
                """conflict: conflicto, nombre_batalla, nombre, nombre_conflicto
                partof: parte_de, parte de, partof, guerra
                image: imagen
                caption: descripción, descripción_imagen, descripcion, descripcion_imagen, pie_imagen, pie
                date: fecha
                place: lugar
                coordinates: coordenadas
                causes: casus, causas, causa, casus_belli
                result: resultado
                consequences: consecuencias
                territory: territorio, cambios_territoriales, territorios
                status: estado
                combatant#: combatientes#, combatiente#, beligerantes#, beligerante#
                commander#: comandante#, comandantes#
                political#: figuras_políticas#, figuras_politicas#, políticos#, politico#, políticos#
                units#: unidades#
                strength#: soldados#, fuerzas#, fuerza#, ejército#
                casualties#: bajas#, pérdidas#
                toll: bajas, bajas civiles
                notes: notas
                -: tamaño_imagen, tamaño, ancho, campaña, mapa_tamaño, combatientes_título"""
            ),
        },
        "military operation": {
            **PARAMETERS["military operation"],
            **parameters(
                """conflict: nombre, operación
                partof: parte_de, parte de
                image: imagen
                caption: descripción, pie
                date: fecha
                place: lugar
                objective: objetivo, objetivos
                result: resultado
                planned_by: planeado_por, planificado_por
                combatant1: ejecutado_por
                toll: bajas"""
            ),
        },
        "civil conflict": {
            **PARAMETERS["civil conflict"],
            **parameters(
                """conflict: nombre, título, titulo
                partof: parte_de, parte de
                image: imagen
                caption: descripción, pie, pie_imagen, descripción_imagen
                date: fecha
                place: lugar, ubicación
                causes: causas, causa
                goals: objetivos, metas
                methods: métodos, metodos, características
                result: resultado
                status: estado
                combatant#: lado#, partes#, parte#, participantes#
                commander#: líderes#, lideres#, figuras#
                strength#: cantidad#, número#
                casualties#: bajas#
                fatalities: fallecidos, muertos, muertes
                injuries: heridos
                arrests: arrestados, detenidos
                toll: bajas, víctimas"""
            ),
        },
        "civilian attack": {
            **PARAMETERS["civilian attack"],
            **parameters(
                """conflict: nombre, título
                partof: parte_de
                image: imagen
                caption: descripción, pie, pie_imagen
                date: fecha
                time: hora
                place: lugar
                coordinates: coordenadas
                target: blanco, objetivo, blancos
                type: tipo, tipo_ataque
                weapons: arma, armas
                fatalities: muertos, muertes, fallecidos
                injuries: heridos
                missing: desaparecidos
                perpetrators: perpetrador, perpetradores, autor, autores
                numparts: participantes
                motive: motivo, motivación"""
            ),
        },
    },
    templates={
        **international.TEMPLATES,
        **rows("flagicon", "bandera, bandera icono, icono bandera, flagicon"),
        **rows("flag", "bandera2, banderaicono2, país, bandera país, band"),
        **rows("flag_image", "icono, imagen bandera"),
        **rows("arms", "escudo2"),
        **rows("flagicon", "escudo"),
        **rows("fate", "muerto en combate, caído en combate, muerto, †", value="killed_in_action"),
        **rows("fate", "herido en combate, herido", value="wounded_in_action"),
        **rows("fate", "prisionero de guerra, prisionero, capturado", value="prisoner_of_war"),
        **rows("fate", "ejecutado", value="executed"),
        **rows("fate", "rendido", value="surrendered"),
        **rows("fate", "desaparecido en combate, desaparecido", value="missing_in_action"),
        **rows("date", "fecha, fecha de inicio, fecha de fin", "3,2,1"),
        **rows("quantity", "unidad, cantidad, esd unidad"),
        **rows("number", "formatnum:, formatnum, nts"),
        **rows("century", "siglo", value="siglo {}"),
        **rows("content", "esd, nowrap, nobr, sc, pequeño, versalita, harvnp texto"),
        **rows("content", "lang, idioma", "2,1"),
        **rows("abbreviation", "abreviatura, abrev"),
        **rows("collapsible", "lista desplegable, lista plegable"),
        **rows("collapsible", "lista colapsable"),
        **rows("items", "lista, lista sin viñetas, lista de columnas texto"),
        **rows("literal", "a. c., a.c., ac", value="a. C."),
        **rows("literal", "d. c., d.c.", value="d. C."),
        **rows(
            "drop",
            "cr, cita requerida, demostrar, quién, quien, cuándo, dónde, aclarar, verificar, sin referencias, referencias, listaref, otros usos, desambiguación, artículo bueno, artículo destacado, control de autoridades, ver la página",
        ),
        **rows("note", "refn, #tag:ref, nota, efn, notas"),
        **rows(
            "reference",
            "cita web, cita libro, cita publicación, cita noticia, cita enciclopedia, obra citada, harvnp, harvsp, harvnb, sfn, enlace roto, ref-libro, versión actual",
        ),
        **rows("main", "ap, artículo principal, véase también, vt, véase, artículos principales, más información"),
        **rows("coordinates", "coord, coordenadas, ficha de coordenadas"),
        **rows("circa", "circa, c., hacia"),
        **rows("age", "edad, edad en años, edad en días, duración"),
        **rows("interlanguage", "enlace interlingüe, ill, enlace interlingüístico"),
        **rows("quote", "cita, cita destacada", "1,texto"),
    },
    template_namespaces=("plantilla", "template"),
    file_namespaces=("archivo", "imagen", "file", "image"),
    category_namespaces=("categoría", "category"),
    see_also=("véase también", "ver también", "véase además"),
    references=(
        *("referencias", "notas", "notas y referencias", "bibliografía", "enlaces externos", "fuentes", "notas al pie"),
        *("referencias y notas", "referencias y bibliografía", "bibliografía adicional"),
    ),
    months=tuple(
        "de enero|de febrero|de marzo|de abril|de mayo|de junio|de julio|de agosto|de septiembre|de octubre|de noviembre|de diciembre".split(
            "|"
        )
    ),
    before_christ="a. C.",
    circa="c.",
    day_first=True,
    thousands=" ",
    named_flags=True,
    argument_names=words(
        "título, autor, apellidos, nombre, editorial, fecha, año, lugar, páginas, isbn, url, idioma, ubicación, pie, fechaacceso"
    ),
)

_SINGULARS: dict[str, tuple[str, ...]] = {"s": ("",), "es": ("e", ""), "ones": ("ón",), "anes": ("án",)}

DATES = DateWords(
    months=numerals(
        """enero, ene | febrero, feb | marzo, mar | abril, abr | mayo, may | junio, jun | julio, jul | agosto, ago
        | septiembre, setiembre, sep, sept | octubre, oct | noviembre, nov | diciembre, dic"""
    ),
    seasons={"primavera": 21, "verano": 22, "otoño": 23, "invierno": 24},
    weekdays=words("lunes, martes, miércoles, jueves, viernes, sábado, domingo"),
    before_christ=words(
        "a. C., a.C., a. C, a.C, a. de C., antes de Cristo, AC, a. n. e., a.e.c., antes de nuestra era"
    ),
    after_christ=words("d. C., d.C., d. C, d.C, después de Cristo, d. de C., e. c., de nuestra era"),
    circa=words("c., c, ca, ca., circa, hacia, alrededor de, aproximadamente, aprox, cerca de, en torno a, ~, ≈"),
    doubt=words("probablemente, posiblemente, quizás, quizá, tal vez, presumiblemente"),
    unknown=words("desconocido, desconocida, fecha desconocida, se desconoce"),
    parts=words(
        """principios de, a principios de, comienzos de, a comienzos de, inicios de, a inicios de, mediados de, a mediados de, finales de, a finales de, fines de, a fines de, principios del, mediados del, finales del, comienzos del,
        primera mitad de, segunda mitad de, primera mitad del, segunda mitad del, fin de, inicio de, primer semestre de, primeros días de, últimos días de, inicios del"""
    ),
    centuries=words("siglo, siglos, s."),
    millennia=words("milenio"),
    decades=words("años, los años, década de, década de los, década"),
    ordinals=international.ROMAN
    | numerals(
        "primero, primer, primera | segundo, segunda | tercero, tercer, tercera | cuarto | quinto | sexto | séptimo | octavo | noveno | décimo"
    ),
    ordinal_endings=words("º, ª, o, er, .º"),
    fillers=words("de, del, el, la, los, las, año, año de, mes de, el año"),
    on=words("en, durante, al, a, el día"),
    before=words("antes de, antes del, previo a"),
    until=words("hasta, hasta el, hasta la"),
    after=words("después de, después del, tras, posterior a"),
    starting=words("a partir de, a partir del, de, del"),
    since=words("desde, desde el"),
    by=words("para"),
    onward=words("en adelante, y después"),
    begun=words("inicio, comienzo, comenzó, iniciado, empezó, inició"),
    ended=words("fin, final, terminó, finalizó, término, finalizado"),
    to=words("a, al, hasta, hasta el, y, y el"),
    either=words("o, u, o bien"),
    also=words("y, e, y luego, &, así como"),
    between=words("entre, entre el"),
    ongoing=words(
        "presente, actualidad, en curso, actualmente, hoy, la actualidad, el presente, continúa, hasta hoy, presente día, la fecha, hasta la fecha, activo"
    ),
    old_style=words("juliano, calendario juliano, estilo antiguo"),
    new_style=words("gregoriano, calendario gregoriano, estilo nuevo"),
    calendars=words("a. H., AH, AUC, hégira"),
    calendar_months=words("ramadán, muharram, brumario, termidor"),
    units=words("día, días, semana, semanas, mes, meses, años, hora, horas, minutos, noche, noches, décadas"),
    cardinals=words(
        "un, una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, quince, veinte, varios, varias"
    ),
    ago=words("más tarde, después, antes"),
    daytimes=words(
        "mañana, tarde, noche, mediodía, medianoche, madrugada, amanecer, la noche del, la mañana del, la madrugada del, fecha, por la mañana, por la tarde, Navidad, Pascua"
    ),
    clock=words("h, horas, hrs, UTC, GMT, a.m., p.m."),
    counted=words(
        "hombres, soldados, muertos, heridos, prisioneros, barcos, buques, cañones, tanques, aviones, civiles, personas, jinetes, km, caballos, efectivos"
    ),
    numbered=words("fase, capítulo, n.º, operación, resolución, parte"),
    capital_months=False,
)

QUANTITIES = QuantityWords(
    numbers={
        word: number
        for number, word in (
            *enumerate(
                """cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
                dieciocho diecinueve veinte""".split()
            ),
            *zip(range(30, 100, 10), "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(), strict=True),
            (1, "un"),
            (1, "una"),
        )
    },
    multipliers={
        "cien": 100,
        "cientos": 100,
        "mil": 1000,
        **dict.fromkeys(("millón", "millones", "millones de", "millón de"), 10**6),
        "mil millones": 10**9,
    },
    halves={"medio": 0.5},
    decimal=",",
    fractions=words("%, por ciento, tercios, tercio, cuartos"),
    measures=words(
        "mm, cm, km, m, metros, kilómetros, millas, leguas, t, toneladas, kg, libras, días, semanas, meses, años, horas, minutos, pesos, dólares, euros, reales, ducados, nudos, hectáreas, ha"
    ),
    at_least=words(
        "al menos, más de, por lo menos, mínimo, como mínimo, un mínimo de, >, ≥, no menos de, superior a, superiores a, sobre"
    ),
    at_most=words("hasta, menos de, como máximo, máximo, no más de, a lo sumo, un máximo de, <, ≤, inferior a"),
    about=words(
        "unos, unas, cerca de, aproximadamente, aprox, alrededor de, en torno a, casi, c, ca, circa, estimado, estimados, estimadas, se estima, se estiman, ~, ≈, hacia, aproximados, aproximado, más o menos, estimación, estimaciones"
    ),
    or_more=words("o más, y más, como mínimo, al menos"),
    or_less=words("o menos, como máximo"),
    perhaps=words(
        "quizás, quizá, posiblemente, probablemente, total de, un total de, de, solo, sólo, oficialmente, inicialmente, luego, otros, otras, los, las, exactamente, tal vez"
    ),
    to=words("a, hasta, a más de, y"),
    between=words("entre, de, desde"),
    also=words("y, e, &, más, así como"),
    either=words("o, u, o bien"),
    none=words(
        "ninguno, ninguna, ningún, ninguna baja, ningunas, nulas, sin bajas, sin pérdidas, nada, cero bajas, no hubo"
    ),
    no=words("ningún, ninguna, sin"),
    unknown=words(
        """desconocido, desconocida, desconocidos, desconocidas, bajas desconocidas, número desconocido, se desconoce, se desconocen, no se conoce, indeterminado, indeterminadas, incierto, inciertas, sin datos, cientos, miles, decenas, docenas, millares, centenares, cientos de, miles de, decenas de,
        varios, varias, varios cientos, varios miles, varias decenas, decenas de miles, cientos de miles, decenas de miles de, varias decenas de miles, varios cientos de miles, algunos cientos, algunos miles, un número desconocido"""
    ),
    some=words("muchos, muchas, algunos, algunas, pocos, pocas, numerosos, numerosas, diversos"),
    severities=words(
        "cuantiosas, numerosas, altas, bajas leves, leves, ligeras, mínimas, escasas, considerables, elevadas, graves, moderadas, pocas, fuertes, importantes, significativas, grandes, severas, muy altas, muy elevadas, menores, insignificantes, muy pocas"
    ),
    entire=words(
        "todos, todas, la totalidad, casi todos, casi todas, la mayoría, la mayor parte, el resto, todo, toda, toda la guarnición, casi la totalidad"
    ),
    noun_follows=True,
    kinds=kinds(
        """killed: muerto, muertos, muerta, muertas, muertes, muerte, fallecidos, fallecido, fallecidas, caídos, asesinados, asesinado, víctimas mortales, ahogados, masacrados, muertos en combate, perecieron, murieron, abatidos, víctimas fatales, decesos
        wounded: herido, heridos, herida, heridas, lesionados, enfermos, hospitalizados, mutilados, heridos graves
        captured: capturado, capturados, capturada, capturadas, prisionero, prisioneros, prisioneros de guerra, apresados, cautivos, rehenes, hechos prisioneros, tomados prisioneros, internados, secuestrados, presos
        missing: desaparecido, desaparecidos, desaparecidas, desaparecida
        deserted: desertor, desertores, deserciones, desertaron, desertados, pasados al enemigo
        displaced: desplazados, refugiados, desplazadas, exiliados, expulsados, evacuados, deportados, sin hogar, damnificados
        arrested: arrestado, arrestados, detenidos, detenido, detenciones, arrestos, encarcelados, detenidas
        executed: ejecutado, ejecutados, ejecuciones, fusilados, ahorcados, decapitados, ejecutadas
        surrendered: rendidos, se rindieron, capitularon
        died_of_disease: muertos por enfermedad, muertos por enfermedades, muertos de enfermedad, muertes por enfermedad, por enfermedad, por enfermedades, de enfermedad, fallecidos por enfermedad
        casualties: baja, bajas, pérdidas, pérdida, víctimas, víctima, fuera de combate, bajas totales, pérdidas humanas"""
    ),
    befallen=words(
        "hundido, hundidos, hundida, hundidas, destruido, destruidos, destruida, destruidas, dañado, dañados, dañada, dañadas, perdido, perdidos, perdidas, derribado, derribados, capturado, capturados, capturadas, apresado, apresados, averiados, incendiados, quemados, encallados, inutilizados, tomados"
    ),
    materiel=with_singulars(
        """barco, barcos, buque, buques, navío, navíos, navíos de línea, nave, naves, fragata, fragatas, corbeta, corbetas, bergantín, bergantines, goleta, goletas, galera, galeras, galeón, galeones, galeazas, acorazado, acorazados, blindado, blindados, crucero, cruceros, destructor, destructores, torpedero, torpederos,
        submarino, submarinos, portaaviones, cañonera, cañoneras, lancha, lanchas, transportes, embarcaciones, embarcación, trirremes, urcas, carracas, carabelas, tanque, tanques, carros de combate, vehículo, vehículos, camiones, avión, aviones, cazas, bombarderos, helicóptero, helicópteros, aeronaves, aparatos, drones, cañón, cañones,
        piezas, piezas de artillería, pieza de artillería, obuses, morteros, ametralladoras, fusiles, mosquetes, misiles, cohetes, elefantes, elefantes de guerra, caballos, banderas, estandartes, bergantines, casas, armas, monitores, canoas, arcabuces, vapores""",
        _SINGULARS,
    ),
    formations=with_singulars(
        "legión, legiones, cohortes, división, divisiones, brigada, brigadas, regimiento, regimientos, batallón, batallones, escuadrón, escuadrones, compañía, compañías, cuerpos de ejército, baterías, tercios, tercio, escuadrillas, banderas de la Legión, tabores, centurias, pelotones, columnas",
        _SINGULARS,
    ),
    people=with_singulars(
        """hombre, hombres, mujeres, niños, persona, personas, soldado, soldados, tropas, combatientes, combatiente, guerreros, infantes, infantería, jinetes, caballería, caballeros, artilleros, artillería, arqueros, ballesteros, piqueros, mosqueteros, arcabuceros, dragones, húsares, lanceros, coraceros, granaderos,
        hoplitas, legionarios, auxiliares, mercenarios, cosacos, marineros, marinos, oficiales, suboficiales, milicianos, milicias, voluntarios, partisanos, guerrilleros, rebeldes, insurgentes, sublevados, realistas, patriotas, indígenas, indios, campesinos, civil, civiles, policías, guardias civiles, guardias, paracaidistas,
        manifestantes, huelguistas, obreros, habitantes, estudiantes, sacerdotes, nobles, esclavos, terroristas, piratas, pilotos, samuráis, jenízaros, efectivos, militares, militar, españoles, franceses, británicos, ingleses, alemanes, estadounidenses, chilenos, peruanos, bolivianos, argentinos, paraguayos, brasileños, mexicanos, prusianos, rusos, lanzas, montoneros, aliados nativos, tlaxcaltecas""",
        _SINGULARS,
    ),
    people_forms={**dict.fromkeys(("civiles",), "civiles")},
    plain=words(
        "en total, total, confirmados, confirmado, conocidas, oficial, oficiales, el, la, los, las, de, del, un, una, otros, otras, más, solo, efectivo, estimación, estimaciones, número, cifra, humanas, totales, sus, su, presentes, aproximadamente, entre, unos"
    ),
    linkers=words("de, del, de la"),
    stops=words(
        "en, por, con, sin, bajo, para, antes, después, desde, durante, donde, que, quienes, a, al, contra, entre, hacia, pero, luego, según, sobre, fueron, fue, son, es, eran, más tarde, principalmente, posteriormente, cuando, incluyendo, incluidos, como, se"
    ),
    parts=words(
        "de los cuales, de ellos, incluyendo, incluidos, incluidas, entre ellos, de las cuales, inclusive, incluyendo a"
    ),
    totals=words("total, en total, totales, totalidad, bajas totales, suma total, fuerzas totales"),
    claims=words("según, estimación, estimaciones, fuentes, fuente, versión, cifras"),
    claimed_by=words("según, según fuentes, de acuerdo con, de acuerdo a, según el, según la, según los"),
    designators=words(
        "n.º, número, núm, tipo, modelo, clase, página, p, capítulo, artículo, operación, fase, cota, resolución, Luftflotte"
    ),
    numbered=words("división, brigada, regimiento, batallón, cuerpo, ejército, escuadrón, comando"),
)

PEOPLE = PeopleWords(
    ranks=words(
        """mariscal, mariscal de campo, gran mariscal, general, capitán general, teniente general, general de división, general de brigada, mayor general, general en jefe, brigadier, coronel, teniente coronel, comandante, mayor, sargento mayor, capitán, teniente, subteniente, alférez, sargento, cabo, almirante, vicealmirante, contraalmirante,
        contralmirante, capitán de navío, capitán de fragata, capitán de corbeta, comodoro, generalísimo, maestre de campo, gral, cnel, tte, cap, cor, general brigadier, general de ejército, caudillo, jefe de escuadra, adelantado"""
    ),
    rank_prefixes=words("primer, segundo"),
    titles=words(
        """rey, reina, emperador, emperatriz, príncipe, princesa, zar, zarina, káiser, sultán, califa, emir, sah, kan, jeque, imán, pachá, visir, gran visir, duque, duquesa, gran duque, archiduque, conde, condesa, marqués, marquesa, margrave, landgrave, vizconde, barón, señor, lord, sir, caballero, dux, papa, cardenal, arzobispo,
        obispo, abad, san, santo, elector, infante, presidente, vicepresidente, primer ministro, canciller, ministro, ministro de Guerra, gobernador, gobernador general, virrey, alcalde, diputado, cónsul, procónsul, dictador, tribuno, jefe, cacique, inca, doctor, dr, don, doña, d, regente, faraón, sátrapa, gran maestre, maestre, comandante en jefe, lonko, toqui, fray, corregidor, jefe supremo, visitador"""
    ),
    peerages=words(
        "duque, conde, marqués, príncipe, rey, barón, vizconde, señor, archiduque, margrave, elector, obispo, arzobispo, emperador"
    ),
    suffixes=words("jr, sr, ii, iii, iv, hijo, padre, el joven, el viejo, el mozo"),
    particles=words(
        "de, del, la, las, los, el, y, e, i, da, do, dos, di, van, von, der, den, al, ben, bin, ibn, d', san, zu, du, le, y de, en"
    ),
    fates=fates(
        """killed_in_action: muerto, muerta, muerto en combate, muerto en acción, caído en combate, caído, †, kia, m.e.c
        wounded_in_action: herido, herida, gravemente herido, herido en combate, wia
        died_of_wounds: mortalmente herido, herido de muerte, muerto por heridas
        prisoner_of_war: prisionero, prisionera, capturado, capturada, apresado, prisionero de guerra, cautivo, pow, hecho prisionero
        missing_in_action: desaparecido, desaparecido en combate, mia
        executed: ejecutado, ejecutada, fusilado, fusilada, ahorcado, ahorcada, decapitado, ejecución
        assassinated: asesinado, asesinada, asesinato
        surrendered: rendido, se rindió, rendición, capituló
        suicide: suicidio, suicidado, se suicidó
        died_of_natural_causes: muerte natural, causas naturales, murió de causas naturales, muerto por enfermedad
        changed_sides: desertó al enemigo, cambió de bando, traidor
        deserted: desertor, desertó, huido, fugado
        exiled: exiliado, exilio, en el exilio, exiliada
        arrested: arrestado, arrestada, detenido, encarcelado
        died: fallecido, ahogado, fallecida"""
    ),
    signs=international.FATE_SIGNS,
    glued=international.GLUED_FATES,
    fate_targets=fates(
        """killed_in_action: muerto en combate, muerte en combate, muerto en acción, caído en combate
        prisoner_of_war: prisionero de guerra
        wounded_in_action: herido en combate
        missing_in_action: desaparecido en combate
        executed: pena de muerte, ejecución, pena capital, fusilamiento, ahorcamiento, decapitación
        surrendered: rendición, rendición (militar)
        assassinated: asesinato, magnicidio
        suicide: suicidio"""
    ),
    conjunctions=("y", "e", "&"),
    nobody=words("desconocido, desconocidos, ?, –, -, —, ninguno, varios, diversos, se desconoce"),
    references=("véase ", "ver "),
    full_list=("lista completa", "ver lista"),
    others=words("otros, y otros, entre otros, etc, y más"),
)

PARTIES = PartyWords(
    support=words(
        "apoyo, apoyos, apoyado, apoyados, apoyada, apoyadas, respaldo, respaldado, respaldados, ayuda, asistencia"
    ),
    nobody=words("desconocido, desconocidos, ?, –, -, —, ninguno, varios"),
    references=("véase ", "ver "),
    full_list=("lista completa", "ver lista"),
    others=words("otros, y otros, entre otros, etc"),
)

OUTCOMES = OutcomeWords(
    victory=phrases("victoria, victorias, triunfo, vencedor, vencedores"),
    pyrrhic=phrases("victoria pírrica, pírrica"),
    wins=phrases("victorioso, victoriosa, victoriosos, vence, vencen, gana, ganan, triunfa, triunfan"),
    defeat=phrases("derrota, derrotas"),
    beaten=phrases("derrotado, derrotados, derrotada, vencido, vencidos"),
    success=phrases("éxito, conquista, toma"),
    failure=phrases("fracaso, fracasos"),
    denied=words("no, sin, ninguna, ni"),
    stalemate=phrases(
        "indeciso, indecisa, empate, tablas, statu quo, statu quo ante bellum, status quo ante bellum, sin vencedor, resultado indeciso, inconcluso, no concluyente, estancamiento, punto muerto, inconclusa"
    ),
    ceasefire=phrases(
        "alto el fuego, armisticio, tregua, cese de hostilidades, cese al fuego, cese de las hostilidades"
    ),
    treaty=phrases(
        "tratado, tratados, paz de, tratado de paz, acuerdo de paz, acuerdos de paz, acuerdos, acuerdo, convenio de, paz, pacto, convención"
    ),
    ongoing=phrases("en curso, en desarrollo, continúa"),
    disputed=phrases("disputado, disputada, controvertido, ambos bandos reclaman*"),
    modifiers=words(
        """decisiva, decisivo, táctica, táctico, estratégica, aplastante, militar, política, diplomática, moral, total, completa, contundente, clara, importante, gran, grande, costosa, limitada, parcial, naval, defensiva, final, inicial, el, la, los, las, un, una, pírrica, rotunda,
        tropas, fuerzas, ejército, ejércitos, bando, es, son, fue, de las tropas, de las fuerzas, del ejército, para, definitiva"""
    ),
    conjunctions=words("y, e, &, o, así como, con"),
    giving=words("de, del, de la, de los, de las, para, para la, para los, para el, la, los, el, las"),
    agents=words("por, ante, frente a, a manos de"),
    stops=words(
        "sobre, contra, en, tras, después, antes, durante, pese, pero, hasta, desde, cuando, bajo, sin, que, donde, seguida, luego, gracias, por, al, a"
    ),
    follows=True,
    plurals=("s", "es", "a", "as"),
    suffixes=phrases(
        "o, a, os, as, s, es, és, esa, eses, esas, ano, ana, anos, anas, ino, ina, inos, inas, ense, enses, eño, eña, eños, ista, istas, ico, ica, icos, icas, aco, aca, al, ales, í, íes"
    ),
    against=words("anti"),
    kin=tuple(
        words(group)
        for group in (
            "aliados, aliada, aliado, aliadas, coalición, alianza, entente, séptima coalición, sexta coalición",
            "eje, potencias del eje",
            "gobierno, gubernamental, gubernamentales, gubernamental, leales, régimen",
            "rebeldes, rebelde, insurgentes, insurgente, sublevados, revolucionarios, revolucionaria, revolucionario, rebelión, revolución, insurrectos",
            "realistas, realista, virreinal, virreinato, imperio español, corona",
            "patriotas, patriota, independentistas, independentista",
            "republicanos, republicana, republicano, república",
            "nacionales, nacional, bando sublevado, franquista, franquistas",
            "católicos, católica, católico",
            "protestantes, protestante",
            "imperiales, imperial",
            "liberales, liberal",
            "conservadores, conservadora, conservador",
            "carlistas, carlista",
            "unitarios, unitaria",
            "federales, federal",
        )
    ),
    opposites={
        "aliados": ("eje",),
        "eje": ("aliados",),
        "gobierno": ("rebeldes",),
        "rebeldes": ("gobierno", "realistas"),
        "realistas": ("patriotas", "rebeldes"),
        "patriotas": ("realistas",),
        "republicanos": ("nacionales",),
        "nacionales": ("republicanos",),
    },
    authorities=words("gobierno, gubernamental, gubernamentales, leales, real"),
    risings=words("rebeldes, rebelde, insurgentes, sublevados, revolucionarios"),
    coalitions=words("coalición, aliados, aliada, alianza, entente, liga"),
    generic=words(
        "de, del, la, el, los, las, y, en, reino, imperio, república, ducado, gran, principado, condado, electorado, archiducado, estado, estados, unión, confederación, ejército, ejércitos, fuerzas, tropas, flota, armada, infantería, caballería, artillería, general, rey, emperador, duque, conde, príncipe, primera, primer, segundo, segunda, tercera, unido, unida, unidos, norte, sur, este, oeste, nueva, nuevo, san, bajos, países, provincias, unidas"
    ),
)

PLACES = PlaceWords(
    prepositions=words(
        "en, cerca de, cerca del, junto a, sobre, entre, hacia, frente a, alrededor de, de, del, al norte de, al sur de, al este de, al oeste de, desde, inmediaciones de, proximidades de, en las afueras de, actual"
    ),
    conjunctions=words("y, o, e"),
    articles=words("el, la, los, las"),
    part_of=("parte de", "parte del", "parte de la", "parte de las"),
)

STATEMENTS = StatementWords(
    events=words(
        "victoria, derrota, guerra, batalla, paz, tratado, fin, inicio, retirada, rendición, es, son, fue, fueron, ha, han, cede, pierde, anexa, anexiona, caída, toma, sitio, independencia"
    ),
    event_endings=("ción", "sión", "miento", "ncia"),
    binding=words(
        "de, del, el, la, los, las, un, una, a, al, en, sobre, bajo, por, para, con, contra, entre, y, o, que, tras, desde, hasta"
    ),
    conjunctions=words("y, e, o, pero, que, donde, con, cuyo"),
    coordinating=words("y, e, o"),
)

PROSE = ProseWords(
    abbreviations=words(
        "gral, cnel, tte, cap, dr, d, dña, sr, sra, sto, sta, a. c, d. c, núm, n.º, vol, p, pp, ed, etc, ca, ej, aprox, ene, feb, abr, ago, sept, oct, nov, dic, av, ee. uu, fr, mons"
    ),
    numbered=words("p, pp, vol, núm, art, cap"),
    closing_abbreviations=words("etc, a. c, d. c, ee. uu"),
    openers=words(
        "el, la, los, las, un, una, en, al, a, tras, después, antes, durante, este, esta, sin, pero, y, con, por, se, no, los, mientras, cuando"
    ),
    subordinators=words("después, tras, antes, aunque, porque, desde, pese, debido, a pesar de"),
    hypotheticals=words("si"),
    relatives=words("quien, quienes, cual, cuales, cuyo, cuya, donde"),
    conjunctions=words("que"),
    perfects=words("había, habían"),
    narrative=words("luego, después, entonces, finalmente, posteriormente"),
    attributes=words("de, del, fechado"),
    negations=words("no, nunca, ningún"),
    units={
        **dict.fromkeys(("día", "días", "mañana", "tarde", "noche"), "day"),
        **dict.fromkeys(("semana", "semanas"), "week"),
        **dict.fromkeys(("mes", "meses"), "month"),
        **dict.fromkeys(("año", "años"), "year"),
    },
    counts={
        word: number for number, word in enumerate("un dos tres cuatro cinco seis siete ocho nueve diez".split(), 1)
    },
    later=words("más tarde, después"),
    next_words=words("al día siguiente, el siguiente, al siguiente"),
    same_words=words("el mismo, la misma, ese mismo"),
    at=words("en, a, cerca de, hacia, frente a, desde"),
    passives=words("fue, fueron, es, son, había sido"),
    fates=fates(
        """killed_in_action: muerto, muertos, abatido
        prisoner_of_war: capturado, hecho prisionero, apresado
        executed: ejecutado, fusilado, ahorcado, decapitado
        assassinated: asesinado
        died_of_wounds: mortalmente herido"""
    ),
    apparatus=words("referencias, notas, bibliografía, enlaces, fuentes"),
)

COUNTRIES = Countries(
    **world(
        """España / Reino de España / Imperio español / Monarquía Hispánica / Segunda República Española: español, española, españoles, españolas, hispano | ESP
        Francia / Primer Imperio francés / Segundo Imperio francés / Imperio francés / Reino de Francia / Primera República francesa: francés, francesa, franceses, francesas | FRA
        Reino Unido / Gran Bretaña / Imperio británico / Reino de Gran Bretaña / Reino Unido de Gran Bretaña e Irlanda: británico, británica, británicos, británicas, inglés, inglesa, ingleses | GBR
        Inglaterra / Reino de Inglaterra: inglés, inglesa, ingleses | ENG
        Escocia: escocés, escocesa, escoceses | SCO
        Irlanda: irlandés, irlandesa | IRL
        Portugal / Reino de Portugal: portugués, portuguesa, portugueses, luso, lusa | PRT
        Alemania / Imperio alemán / Alemania nazi: alemán, alemana, alemanes, alemanas | DEU
        Prusia / Reino de Prusia: prusiano, prusiana, prusianos | PRU
        Austria / Imperio austríaco / Archiducado de Austria / Monarquía Habsburgo: austríaco, austríaca, austriaco, austriaca, austríacos | AUT
        Austria-Hungría / Imperio austrohúngaro: austrohúngaro, austrohúngara
        Sacro Imperio Romano Germánico: imperial, imperiales
        Baviera: bávaro, bávara
        Sajonia: sajón, sajona
        Hannover: hannoveriano, hannoveriana
        Países Bajos / Provincias Unidas / Reino Unido de los Países Bajos: neerlandés, neerlandesa, holandés, holandesa, holandeses | NLD
        Bélgica: belga, belgas | BEL
        Suiza: suizo, suiza | CHE
        Italia / Reino de Italia: italiano, italiana, italianos | ITA
        Cerdeña / Reino de Cerdeña: sardo, sarda, piamontés, piamontesa
        Venecia / República de Venecia: veneciano, veneciana
        Rusia / Imperio ruso: ruso, rusa, rusos | RUS
        Unión Soviética / URSS: soviético, soviética, soviéticos | SUN
        Polonia / Mancomunidad Polaco-Lituana: polaco, polaca, polacos | POL
        Hungría / Reino de Hungría: húngaro, húngara | HUN
        Checoslovaquia: checoslovaco, checoslovaca | CSK
        Rumania / Rumanía: rumano, rumana | ROU
        Bulgaria: búlgaro, búlgara | BGR
        Serbia: serbio, serbia, serbios | SRB
        Yugoslavia: yugoslavo, yugoslava | YUG
        Grecia: griego, griega, griegos | GRC
        Turquía: turco, turca, turcos | TUR
        Imperio otomano: otomano, otomana, otomanos, turco, turca, turcos
        Suecia / Imperio sueco: sueco, sueca, suecos | SWE
        Dinamarca: danés, danesa | DNK
        Noruega: noruego, noruega | NOR
        Finlandia: finlandés, finlandesa | FIN
        Estados Unidos / Estados Unidos de América: estadounidense, estadounidenses, norteamericano, norteamericana, americano, americana | USA
        Estados Confederados de América: confederado, confederada, confederados | CSA
        Canadá: canadiense, canadienses | CAN
        México / Imperio mexicano / Segundo Imperio mexicano: mexicano, mexicana, mexicanos, mexicanas | MEX
        Guatemala: guatemalteco, guatemalteca | GTM
        Honduras: hondureño, hondureña | HND
        El Salvador: salvadoreño, salvadoreña | SLV
        Nicaragua: nicaragüense, nicaragüenses | NIC
        Costa Rica: costarricense, costarricenses | CRI
        Panamá: panameño, panameña | PAN
        Cuba: cubano, cubana, cubanos | CUB
        República Dominicana: dominicano, dominicana | DOM
        Haití: haitiano, haitiana | HTI
        Argentina / Provincias Unidas del Río de la Plata / Confederación Argentina: argentino, argentina, argentinos, rioplatense | ARG
        Brasil / Imperio del Brasil: brasileño, brasileña, brasileños, brasilero | BRA
        Chile: chileno, chilena, chilenos, chilenas | CHL
        Perú / Confederación Perú-Boliviana / Virreinato del Perú: peruano, peruana, peruanos, peruanas | PER
        Bolivia: boliviano, boliviana, bolivianos | BOL
        Paraguay: paraguayo, paraguaya, paraguayos | PRY
        Uruguay: uruguayo, uruguaya, uruguayos, oriental | URY
        Ecuador: ecuatoriano, ecuatoriana, ecuatorianos | ECU
        Colombia / Gran Colombia / Nueva Granada: colombiano, colombiana, colombianos, grancolombiano, grancolombiana, neogranadino | COL
        Venezuela: venezolano, venezolana, venezolanos | VEN
        Japón / Imperio del Japón: japonés, japonesa, japoneses | JPN
        China / República Popular China / República de China / Dinastía Qing: chino, china, chinos | CHN
        Corea del Norte: norcoreano, norcoreana | PRK
        Corea del Sur: surcoreano, surcoreana | KOR
        Vietnam: vietnamita, vietnamitas | VNM
        Filipinas: filipino, filipina, filipinos | PHL
        India: indio, india | IND
        Pakistán: pakistaní, pakistaníes | PAK
        Afganistán: afgano, afgana | AFG
        Irán / Persia: iraní, iraníes, persa, persas | IRN
        Irak: iraquí, iraquíes | IRQ
        Israel: israelí, israelíes | ISR
        Egipto: egipcio, egipcia | EGY
        Siria: sirio, siria | SYR
        Marruecos: marroquí, marroquíes | MAR
        Argelia: argelino, argelina | DZA
        Libia: libio, libia | LBY
        Etiopía: etíope, etíopes | ETH
        Sudáfrica: sudafricano, sudafricana | ZAF
        Angola: angoleño, angoleña | AGO
        Australia: australiano, australiana | AUS
        Nueva Zelanda: neozelandés, neozelandesa | NZL
        Ucrania: ucraniano, ucraniana | UKR
        República romana / Imperio romano / Roma: romano, romana, romanos
        Cartago: cartaginés, cartaginesa, cartagineses, púnico
        Macedonia: macedonio, macedonia
        Imperio bizantino: bizantino, bizantina
        Castilla / Corona de Castilla / Reino de Castilla: castellano, castellana, castellanos
        Aragón / Corona de Aragón: aragonés, aragonesa
        Navarra / Reino de Navarra: navarro, navarra
        Granada / Reino de Granada: granadino, granadina, nazarí
        Imperio inca: inca, incas
        Imperio azteca / Imperio mexica: azteca, aztecas, mexica, mexicas
        Mapuches: mapuche, mapuches, araucano"""
    ),
    prefixes={
        "franco": ("francés",),
        "anglo": ("inglés", "británico"),
        "hispano": ("español",),
        "austro": ("austríaco",),
        "ruso": ("ruso",),
        "sino": ("chino",),
        "germano": ("alemán",),
        "luso": ("portugués",),
        "italo": ("italiano",),
        "peruano": ("peruano",),
    },
    forms=phrases(
        "Reino de, Imperio de, Imperio del, República de, República del, Ducado de, Gran Ducado de, Principado de, Condado de, Reino, Imperio, República, Corona de, Virreinato de, Virreinato del, Archiducado de, Estado de"
    ),
)

SPANISH = Language(
    code="es",
    name="Spanish",
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
