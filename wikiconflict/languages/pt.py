"""Portuguese."""

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

# Info/Batalha calls the battle nome_batalha and the larger war conflito; Info/Guerra calls the war itself conflito.
_BATTLE = """conflict: nome_batalha, nome batalha, nome
    partof: conflito, parte_de, parte de, guerra
    image: imagem
    caption: legenda
    date: data
    place: local, lugar
    latd: latd
    latm: latm
    lats: lats
    latns: latns
    longd: longd
    longm: longm
    longs: longs
    longew: longew
    coordinates: coordenadas
    causes: casus, causas, causa
    territory: territorio, território, mudanças_territoriais
    result: resultado
    status: status, estado, situação
    combatant#: combatente#, combatentes#, beligerante#
    commander#: comandante#, comandantes#, líder#
    units#: unidade#, unidades#
    strength#: força#, for#, forças#, força_#
    casualties#: baixas#, perdas#
    toll: baixas, vítimas
    notes: notas
    -: imagem_tamanho, tamanho, tamanho_imagem, img-tam, largura, mapa_tamanho"""

_CIVIL = """conflict: título, titulo, nome
    partof: subconflitode, parte_de, parte de
    image: imagem
    caption: legenda
    date: período, periodo, data
    place: local, lugar
    coordinates: coordenadas
    causes: causas, causa
    goals: objetivos, objectivos, objetivo
    methods: métodos, metodos, características
    result: resultado
    status: status, situação, estado
    combatant#: lado#, combatente#, partes#
    commander#: líderes#, lideres#, figuras_chave#, figuras chave#, líder#
    strength#: total#, quantos#, força#
    casualties#: baixas#, perdas#
    fatalities: fatalidades, mortos, mortes
    injuries: feridos
    arrests: detenções, presos, detidos, prisões
    charged: acusações, acusados
    damage: danos
    toll: baixas, vítimas
    casualties_header: rótulo_baixas
    notes: notas
    -: imagem_tamanho, tamanho"""

MARKUP = MarkupWords(
    boxes=boxes(
        """military conflict: Info/Guerra, Caixa de informação de conflito militar, Info/Conflito militar, Info/Conflito, Info/Guerra civil, Info/Conflito Militar, Infobox military conflict
        military conflict/battle: Info/Batalha, Info/Batalha 3, Info/Batalha (3 Lados), DadosBatalha
        civil conflict: Info/conflito civil, Info/Conflito civil, Caixa de informação de conflito civil, Info/Protesto, Info/Manifestação, Info/Protestos, Infobox civil conflict
        military operation: Info/Operação militar, Infobox military operation
        civilian attack: Info/Atentado, Info/Ataque terrorista, Info/Massacre, Info/Ataque civil, Caixa de informação de ataque civil, Infobox civilian attack"""
    ),
    parameters={
        "military conflict": {
            **PARAMETERS["military conflict"],
            **parameters(_BATTLE),
            **parameters("conflict: conflito, nome, título"),
        },
        "military conflict/battle": {**PARAMETERS["military conflict"], **parameters(_BATTLE)},
        "civil conflict": {**PARAMETERS["civil conflict"], **parameters(_CIVIL)},
        "military operation": {
            **PARAMETERS["military operation"],
            **parameters(_BATTLE),
            **parameters(
                """conflict: nome
                objective: objetivo, objetivos
                planned_by: planejado_por, planeado_por
                combatant1: executado_por"""
            ),
        },
        "civilian attack": {
            **PARAMETERS["civilian attack"],
            **parameters(
                """conflict: título, titulo, nome
                partof: parte_de
                image: imagem
                caption: legenda
                date: data
                time: hora, horário
                place: local
                coordinates: coordenadas
                target: alvo, alvos
                type: tipo
                weapons: arma, armas
                fatalities: mortes, mortos, fatalidades
                injuries: feridos
                perpetrators: perpetradores, responsáveis, autores, autor, suspeitos
                numparts: participantes
                motive: motivo, motivação"""
            ),
        },
    },
    templates={
        **international.TEMPLATES,
        **rows("flagicon", "flagicon, bandeira, ícone bandeira, bandeiraicon"),
        **rows("flag", "flag, flagcountry, país, bandeira2, flagcountry2"),
        **rows("flag_image", "bandeira imagem, ícone, imagem bandeira"),
        **rows("fate", "kia, morto em combate, morto em ação, †", value="killed_in_action"),
        **rows("fate", "wia, ferido em combate, ferido", value="wounded_in_action"),
        **rows("fate", "pow, prisioneiro de guerra, prisioneiro", value="prisoner_of_war"),
        **rows("fate", "executado", value="executed"),
        **rows("fate", "rendição, rendido", value="surrendered"),
        **rows("fate", "desaparecido em combate", value="missing_in_action"),
        **rows("date", "data, dtlink, dtext, data formatada", "3,2,1"),
        **rows("date", "dni, morte, falecimento", "3,2,1"),
        **rows("number", "formatnum:, formatnum, fmtn, formatar número"),
        **rows("quantity", "unidade, fmtnu"),
        **rows("century", "séc, século", value="século {}"),
        **rows("content", "nowrap, nobr, pequeno, nobreak, sem quebra"),
        **rows("content", "lang, língua", "2,1"),
        **rows("abbreviation", "abreviatura, abrev"),
        **rows("collapsible", "lista colapsável, lista escamoteável, lista expansível"),
        **rows("items", "lista sem marcadores, lista horizontal, lista"),
        **rows("literal", "a.c., a.c, ac", value="a.C."),
        **rows("literal", "d.c., d.c, dc", value="d.C."),
        **rows(
            "drop",
            "carece de fontes, carece fonte, quem, quando, onde, esclarecer, referências, reflist, ref-section, sem fontes, mais fontes, controle de autoria, ver desambig, portal3, link, citar fonte, nota de rodapé lista",
        ),
        **rows("note", "nota de rodapé, nota, #tag:ref, efn, notas"),
        **rows(
            "reference",
            "citar web, citar livro, citar periódico, citar jornal, harvnb, harvref, sfn, ligação inativa, referência a livro, cite web, citation",
        ),
        **rows(
            "main",
            "artigo principal, ver artigo principal, artigos principais, vertambém, ver também, mais informações, ap, principal",
        ),
        **rows("coordinates", "coord, coordenadas, geocoordenadas"),
        **rows("age", "idade, duração, idade em anos"),
        **rows("interlanguage", "ilc, ligação interlíngua, link idioma, lknb"),
        **rows("quote", "quote, citação, citação2", "1,texto"),
    },
    template_namespaces=("predefinição", "template"),
    file_namespaces=("ficheiro", "arquivo", "imagem", "file", "image"),
    category_namespaces=("categoria", "category"),
    see_also=("ver também", "veja também"),
    references=(
        *(
            "referências",
            "notas",
            "notas e referências",
            "bibliografia",
            "ligações externas",
            "fontes",
            "leitura adicional",
        ),
        *("referências bibliográficas", "leituras adicionais", "referências e notas"),
    ),
    months=tuple(
        "de janeiro|de fevereiro|de março|de abril|de maio|de junho|de julho|de agosto|de setembro|de outubro|de novembro|de dezembro".split(
            "|"
        )
    ),
    before_christ="a.C.",
    circa="c.",
    day_first=True,
    thousands=" ",
    named_flags=True,
    argument_names=words(
        "título, titulo, autor, último, nome, primeiro, editora, data, ano, local, página, páginas, isbn, url, língua, acessodata, obra"
    ),
)

_SINGULARS: dict[str, tuple[str, ...]] = {
    "s": ("",),
    "es": ("e", ""),
    "ões": ("ão",),
    "ns": ("m",),
    "ais": ("al",),
    "éis": ("el",),
}

DATES = DateWords(
    months=numerals(
        """janeiro, jan | fevereiro, fev | março, mar | abril, abr | maio, mai | junho, jun | julho, jul | agosto, ago
        | setembro, set | outubro, out | novembro, nov | dezembro, dez"""
    ),
    seasons={"primavera": 21, "verão": 22, "outono": 23, "inverno": 24},
    weekdays=words("segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo"),
    before_christ=words("a.C., a.C, a. C., a. C, antes de Cristo, AC, a.E.C."),
    after_christ=words("d.C., d.C, d. C., d. C, depois de Cristo, E.C."),
    circa=words("c., c, ca, ca., circa, cerca de, por volta de, aproximadamente, aprox, em torno de, ~, ≈"),
    doubt=words("provavelmente, possivelmente, talvez, presumivelmente"),
    unknown=words("desconhecida, desconhecido, data desconhecida"),
    parts=words(
        """início de, início do, inícios de, começo de, começo do, meados de, meados do, fim de, fim do, final de, final do, fins de, finais de, finais do, princípio de, princípios de, no início de, no final de, em meados de,
        primeira metade de, primeira metade do, segunda metade de, segunda metade do, primeiro semestre de, segundo semestre de"""
    ),
    centuries=words("século, séculos, séc., séc"),
    millennia=words("milénio, milênio"),
    decades=words("anos, década de, década dos anos, década"),
    ordinals=international.ROMAN
    | numerals(
        "primeiro, primeira | segundo, segunda | terceiro, terceira | quarto | quinto | sexto | sétimo | oitavo | nono | décimo"
    ),
    ordinal_endings=words("º, ª, °, o, .º"),
    fillers=words("de, do, da, dos, das, o, a, os, as, ano, ano de, mês de, dia"),
    on=words("em, no, na, durante, durante o, a, ao"),
    before=words("antes de, antes do, anterior a"),
    until=words("até, até o, até ao, até a"),
    after=words("depois de, depois do, após, após o, posterior a"),
    starting=words("a partir de, a partir do, de, do"),
    since=words("desde, desde o"),
    onward=words("em diante, e depois"),
    begun=words("início, começo, começou, iniciado, iniciou"),
    ended=words("fim, final, terminou, término, encerrado"),
    to=words("para, a, ao, até, até o, e, à, até ao"),
    either=words("ou"),
    also=words("e, e depois, &, bem como"),
    between=words("entre, entre o"),
    ongoing=words(
        "presente, atualidade, em curso, em andamento, atualmente, hoje, até o presente, até hoje, até à atualidade, o presente, dias atuais, em progresso"
    ),
    old_style=words("juliano, calendário juliano, estilo antigo"),
    new_style=words("gregoriano, calendário gregoriano, novo estilo"),
    calendars=words("AUC, a.H., hégira"),
    calendar_months=words("ramadã, ramadão, brumário, termidor"),
    units=words("dia, dias, semana, semanas, mês, meses, anos, hora, horas, minutos, noite, noites, décadas"),
    cardinals=words(
        "um, uma, dois, duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, quinze, vinte, vários, várias, alguns"
    ),
    ago=words("depois, antes, mais tarde"),
    daytimes=words(
        "manhã, tarde, noite, meio-dia, meia-noite, madrugada, amanhecer, na noite de, na manhã de, data, Natal, Páscoa"
    ),
    clock=words("h, horas, UTC, GMT"),
    counted=words(
        "homens, soldados, mortos, feridos, prisioneiros, navios, canhões, tanques, aviões, civis, pessoas, cavaleiros, km, cavalos"
    ),
    numbered=words("fase, capítulo, n.º, operação, resolução, parte"),
    capital_months=False,
)

QUANTITIES = QuantityWords(
    numbers={
        word: number
        for number, word in (
            *enumerate(
                """zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete
                dezoito dezenove vinte""".split()
            ),
            *zip(range(30, 100, 10), "trinta quarenta cinquenta sessenta setenta oitenta noventa".split(), strict=True),
            (1, "uma"),
            (2, "duas"),
            (14, "quatorze"),
            (16, "dezasseis"),
            (17, "dezassete"),
            (19, "dezanove"),
        )
    },
    multipliers={
        "cem": 100,
        "mil": 1000,
        **dict.fromkeys(("milhão", "milhões", "milhões de", "milhão de"), 10**6),
        **dict.fromkeys(("bilhão", "bilhões"), 10**9),
    },
    halves={"meio": 0.5},
    decimal=",",
    fractions=words("%, por cento, terços, quartos"),
    measures=words(
        "mm, cm, km, m, metros, quilómetros, quilômetros, milhas, léguas, t, toneladas, kg, libras, dias, semanas, meses, anos, horas, minutos, réis, dólares, euros, reais, cruzados, nós, hectares, ha"
    ),
    at_least=words(
        "pelo menos, ao menos, mais de, no mínimo, mínimo de, mínimo, >, ≥, não menos de, superior a, acima de"
    ),
    at_most=words("até, menos de, no máximo, máximo de, máximo, não mais de, não mais que, <, ≤, inferior a"),
    about=words(
        "cerca de, aproximadamente, aprox, por volta de, em torno de, quase, c, ca, circa, estimado em, estimados em, estimado, estimados, estimadas, estima-se, ~, ≈, uns, umas, perto de, estimativa, estimativas, aproximados"
    ),
    or_more=words("ou mais, e mais, no mínimo, pelo menos"),
    or_less=words("ou menos, no máximo"),
    perhaps=words(
        "talvez, possivelmente, provavelmente, total de, um total de, de, apenas, só, oficialmente, inicialmente, depois, outros, outras, os, as, exatamente"
    ),
    to=words("a, até, e, a mais de"),
    between=words("entre, de"),
    also=words("e, &, mais, bem como, além de"),
    either=words("ou, ou então"),
    none=words("nenhum, nenhuma, nenhuma baixa, nulas, sem baixas, sem perdas, nada, zero baixas"),
    no=words("nenhum, nenhuma, sem"),
    unknown=words(
        """desconhecido, desconhecida, desconhecidos, desconhecidas, baixas desconhecidas, número desconhecido, não se sabe, indeterminado, indeterminadas, incerto, incertas, sem dados, centenas, milhares, dezenas, dúzias, centenas de, milhares de, dezenas de,
        vários, várias, várias centenas, vários milhares, dezenas de milhares, centenas de milhares, dezenas de milhares de, várias dezenas de milhares, algumas dezenas de milhares, algumas centenas, alguns milhares, um número desconhecido, diversas"""
    ),
    some=words("muitos, muitas, alguns, algumas, poucos, poucas, numerosos, numerosas, diversos"),
    severities=words(
        "pesadas, altas, leves, ligeiras, mínimas, escassas, consideráveis, elevadas, graves, moderadas, fortes, importantes, significativas, grandes, severas, muito altas, muito elevadas, menores, insignificantes, reduzidas"
    ),
    entire=words(
        "todos, todas, a totalidade, totalidade, quase todos, quase todas, a maioria, a maior parte, o resto, todo, toda, toda a guarnição, quase a totalidade"
    ),
    noun_follows=True,
    kinds=kinds(
        """killed: morto, mortos, morta, mortas, mortes, morte, falecidos, fatalidades, assassinados, afogados, massacrados, mortos em combate, pereceram, morreram, abatidos, óbitos, vítimas fatais, vítimas mortais
        wounded: ferido, feridos, ferida, feridas, doentes, hospitalizados, mutilados, feridos graves
        captured: capturado, capturados, capturada, capturadas, prisioneiro, prisioneiros, prisioneiros de guerra, aprisionados, cativos, reféns, feitos prisioneiros, tomados prisioneiros, internados, sequestrados, presos de guerra
        missing: desaparecido, desaparecidos, desaparecidas, desaparecida
        deserted: desertor, desertores, deserções, desertaram
        displaced: deslocados, refugiados, desalojados, exilados, expulsos, evacuados, deportados, desabrigados
        arrested: preso, presos, detidos, detenções, prisões, encarcerados
        executed: executado, executados, execuções, fuzilados, enforcados, decapitados
        surrendered: rendidos, renderam-se, capitularam
        died_of_disease: mortos por doença, mortos por doenças, por doença, por doenças, mortos de doença, mortes por doença, mortos de doenças
        casualties: baixa, baixas, perdas, perda, vítimas, vítima, fora de combate, baixas totais"""
    ),
    befallen=words(
        "afundado, afundados, afundada, afundadas, destruído, destruídos, destruída, destruídas, danificado, danificados, danificadas, perdido, perdidos, perdidas, abatido, abatidos, capturado, capturados, capturadas, apresado, apresados, avariados, incendiados, queimados, encalhados, inutilizados, tomados"
    ),
    materiel=with_singulars(
        """navio, navios, navios de linha, nau, naus, fragata, fragatas, corveta, corvetas, brigue, brigues, escuna, escunas, galé, galés, galeão, galeões, encouraçado, encouraçados, couraçado, couraçados, cruzador, cruzadores, contratorpedeiros, contratorpedeiro, destróier, destróieres, torpedeiros, submarino, submarinos, porta-aviões,
        canhoneira, canhoneiras, lanchas, transportes, embarcações, embarcação, barcos, caravelas, trirremes, vapores, tanque, tanques, carros de combate, blindados, veículos, veículo, caminhões, avião, aviões, aeronaves, caças, bombardeiros, helicóptero, helicópteros, drones, canhão, canhões, peças, peças de artilharia, peça de artilharia, bocas de fogo,
        obuses, morteiros, metralhadoras, fuzis, mosquetes, mísseis, foguetes, elefantes, elefantes de guerra, cavalos, bandeiras, estandartes, casas, armas, monitores, canoas""",
        _SINGULARS,
    ),
    formations=with_singulars(
        "legião, legiões, coortes, divisão, divisões, brigada, brigadas, regimento, regimentos, batalhão, batalhões, esquadrão, esquadrões, companhia, companhias, corpos de exército, baterias, terços, esquadrilhas, pelotões, colunas",
        _SINGULARS,
    ),
    people=with_singulars(
        """homem, homens, mulheres, crianças, pessoa, pessoas, soldado, soldados, tropas, combatentes, combatente, guerreiros, infantes, infantaria, cavaleiros, cavalaria, artilheiros, artilharia, arqueiros, besteiros, piqueiros, mosqueteiros, arcabuzeiros, dragões, hussardos, lanceiros, couraceiros, granadeiros, caçadores, hoplitas,
        legionários, auxiliares, mercenários, cossacos, marinheiros, fuzileiros, fuzileiros navais, oficiais, suboficiais, sargentos, milicianos, milícias, voluntários, guerrilheiros, rebeldes, insurgentes, revoltosos, realistas, patriotas, indígenas, índios, camponeses, civil, civis, policiais, polícias, guardas, paraquedistas, cadetes,
        manifestantes, grevistas, operários, habitantes, estudantes, padres, nobres, escravos, terroristas, piratas, pilotos, samurais, janízaros, efetivos, militares, militar, portugueses, franceses, britânicos, ingleses, espanhóis, alemães, americanos, brasileiros, argentinos, uruguaios, paraguaios, holandeses, prussianos, russos, jagunços, conselheiristas, farrapos""",
        _SINGULARS,
    ),
    people_forms={**dict.fromkeys(("civis",), "civis")},
    plain=words(
        "no total, total, totais, confirmados, conhecidas, oficial, oficiais, o, a, os, as, de, do, da, dos, das, um, uma, outros, outras, mais, apenas, estimativa, número, cifra, humanas, suas, sua, presentes, aproximadamente, ao todo"
    ),
    linkers=words("de, do, da, dos, das"),
    stops=words(
        "em, no, na, por, com, sem, sob, para, antes, depois, desde, durante, onde, que, a, ao, à, contra, entre, mas, segundo, sobre, foram, foi, são, é, eram, principalmente, posteriormente, quando, incluindo, incluídos, como, se"
    ),
    parts=words("dos quais, deles, incluindo, incluídos, entre eles, das quais, inclusive"),
    totals=words("total, no total, totais, ao todo, totalidade, baixas totais, total geral"),
    claims=words("segundo, estimativa, estimativas, fontes, fonte, versão"),
    claimed_by=words("segundo, segundo fontes, de acordo com, segundo o, segundo a, segundo os, conforme"),
    designators=words(
        "n.º, número, núm, tipo, modelo, classe, página, p, capítulo, artigo, operação, fase, cota, resolução, Luftflotte"
    ),
    numbered=words("divisão, brigada, regimento, batalhão, corpo, exército, esquadrão, comando"),
)

PEOPLE = PeopleWords(
    ranks=words(
        """marechal, marechal de campo, marechal do ar, general, capitão-general, tenente-general, tenente general, general de divisão, general de brigada, major-general, general de exército, brigadeiro, brigadeiro-general, coronel, tenente-coronel, major, sargento-mor, capitão, tenente, alferes, sargento, cabo, almirante, vice-almirante,
        contra-almirante, almirante de esquadra, capitão de mar e guerra, capitão-de-mar-e-guerra, capitão de fragata, comodoro, generalíssimo, mestre de campo, gen, cel, ten, cap, marechal de exército, chefe de divisão, chefe de esquadra, comandante"""
    ),
    rank_prefixes=words("primeiro, segundo"),
    titles=words(
        """rei, rainha, imperador, imperatriz, príncipe, princesa, czar, czarina, kaiser, sultão, califa, emir, xá, cã, xeique, imã, paxá, vizir, grão-vizir, duque, duquesa, grão-duque, arquiduque, conde, condessa, marquês, marquesa, margrave, visconde, barão, senhor, lorde, lord, sir, cavaleiro, doge, papa, cardeal, arcebispo, bispo,
        abade, são, santo, eleitor, infante, presidente, vice-presidente, primeiro-ministro, chanceler, ministro, governador, governador-geral, vice-rei, prefeito, deputado, cônsul, procônsul, ditador, tribuno, chefe, cacique, doutor, dr, dom, d, dona, regente, faraó, sátrapa, grão-mestre, comandante em chefe, padre, frei"""
    ),
    peerages=words(
        "duque, conde, marquês, príncipe, rei, barão, visconde, senhor, arquiduque, margrave, eleitor, bispo, arcebispo, imperador"
    ),
    suffixes=words("jr, jr., sr, ii, iii, iv, filho, neto, o jovem, o velho, o moço"),
    particles=words(
        "de, do, da, dos, das, e, del, la, di, van, von, der, den, al, el, bin, ibn, d', du, le, zu, y, o, em"
    ),
    fates=fates(
        """killed_in_action: morto, morta, morto em combate, morto em ação, †, kia, tombado em combate
        wounded_in_action: ferido, ferida, gravemente ferido, ferido em combate, wia
        died_of_wounds: mortalmente ferido, ferido mortalmente, morto pelos ferimentos, morreu dos ferimentos
        prisoner_of_war: prisioneiro, prisioneira, capturado, capturada, aprisionado, prisioneiro de guerra, pow, feito prisioneiro
        missing_in_action: desaparecido, desaparecido em combate, mia
        executed: executado, executada, fuzilado, fuzilada, enforcado, enforcada, decapitado, execução
        assassinated: assassinado, assassinada, assassinato
        surrendered: rendido, rendeu-se, rendição, capitulou
        suicide: suicídio, suicidou-se
        died_of_natural_causes: morte natural, causas naturais, morto por doença, morreu de causas naturais
        changed_sides: traidor, mudou de lado, desertou para o inimigo
        deserted: desertor, desertou, fugiu, foragido
        exiled: exilado, exílio, no exílio, exilada
        arrested: preso, presa, detido, encarcerado
        died: falecido, afogado, falecida"""
    ),
    signs=international.FATE_SIGNS,
    glued=international.GLUED_FATES,
    fate_targets=fates(
        """killed_in_action: morto em combate, morto em ação, morte em combate
        prisoner_of_war: prisioneiro de guerra
        wounded_in_action: ferido em combate
        missing_in_action: desaparecido em combate
        executed: pena de morte, execução, fuzilamento, enforcamento, decapitação
        surrendered: rendição, rendição (militar)
        assassinated: assassinato
        suicide: suicídio"""
    ),
    conjunctions=("e", "&"),
    nobody=words("desconhecido, desconhecidos, ?, –, -, —, nenhum, vários, diversos"),
    references=("ver ", "veja "),
    full_list=("lista completa", "ver lista"),
    others=words("outros, e outros, entre outros, etc"),
)

PARTIES = PartyWords(
    support=words("apoio, apoios, apoiado, apoiados, apoiada, apoiadas, respaldo, ajuda, assistência, suporte"),
    nobody=words("desconhecido, desconhecidos, ?, –, -, —, nenhum, vários"),
    references=("ver ", "veja "),
    full_list=("lista completa", "ver lista"),
    others=words("outros, e outros, entre outros, etc"),
)

OUTCOMES = OutcomeWords(
    victory=phrases("vitória, vitórias, triunfo, vencedor, vencedores"),
    pyrrhic=phrases("vitória pírrica, vitória de Pirro, pírrica"),
    wins=phrases("vitorioso, vitoriosa, vitoriosos, vence, vencem, ganha, ganham"),
    defeat=phrases("derrota, derrotas"),
    beaten=phrases("derrotado, derrotados, derrotada, vencido, vencidos"),
    success=phrases("sucesso, êxito, conquista, tomada"),
    failure=phrases("fracasso, fracassos"),
    denied=words("não, sem, nenhuma, nem"),
    stalemate=phrases(
        "indeciso, indecisa, empate, inconclusiva, inconclusivo, status quo, status quo ante, status quo ante bellum, sem vencedor, resultado indeciso, impasse, estagnação"
    ),
    ceasefire=phrases("cessar-fogo, armistício, trégua, cessação das hostilidades, fim das hostilidades"),
    treaty=phrases(
        "tratado, tratados, paz de, tratado de paz, acordo de paz, acordos de paz, acordos, acordo, convenção de, paz, pacto"
    ),
    ongoing=phrases("em curso, em andamento, em progresso"),
    disputed=phrases("disputado, disputada, controverso, ambos os lados reivindicam*"),
    modifiers=words(
        """decisiva, decisivo, tática, táctica, estratégica, esmagadora, militar, política, diplomática, moral, total, completa, contundente, clara, importante, grande, custosa, limitada, parcial, naval, defensiva, final, inicial, o, a, os, as, um, uma, pírrica,
        tropas, forças, exército, exércitos, lado, é, são, foi, das tropas, das forças, do exército, definitiva"""
    ),
    conjunctions=words("e, &, ou, bem como, com"),
    giving=words("de, do, da, dos, das, para, para o, para a, para os"),
    agents=words("por, pelo, pela, pelos, perante, frente a"),
    stops=words(
        "sobre, contra, em, no, na, após, depois, antes, durante, apesar, mas, até, desde, quando, sob, sem, que, onde, seguida, graças, ao, à, a"
    ),
    follows=True,
    plurals=("s", "es", "a", "as"),
    suffixes=phrases(
        "o, a, os, as, s, es, ês, esa, eses, esas, ano, ana, anos, anas, ino, ina, inos, inas, ense, enses, ista, istas, ico, ica, icos, icas, eiro, eira, eiros, eiras, aio, aia, aios, aias, al, ais, ão, ãos"
    ),
    against=words("anti"),
    kin=tuple(
        words(group)
        for group in (
            "aliados, aliada, aliado, aliadas, coligação, coalizão, aliança, entente, sétima coligação, tríplice aliança",
            "eixo, potências do eixo",
            "governo, governamental, governista, governistas, legalistas, legalista, regime, imperial",
            "rebeldes, rebelde, insurgentes, revoltosos, revolucionários, revolucionária, revolução, revolta",
            "realistas, realista, coroa",
            "republicanos, republicana, república",
            "liberais, liberal",
            "absolutistas, absolutista, miguelistas, miguelista",
            "católicos, católica",
            "protestantes, protestante",
            "nacionalistas, nacionalista",
        )
    ),
    opposites={
        "aliados": ("eixo",),
        "eixo": ("aliados",),
        "governo": ("rebeldes",),
        "rebeldes": ("governo",),
        "liberais": ("absolutistas",),
        "absolutistas": ("liberais",),
    },
    authorities=words("governo, governamental, governista, legalista, legalistas"),
    risings=words("rebeldes, rebelde, insurgentes, revolucionários, revoltosos"),
    coalitions=words("coligação, coalizão, aliados, aliada, aliança, entente, liga, tríplice aliança"),
    generic=words(
        "de, do, da, dos, das, a, o, os, as, e, em, reino, império, república, ducado, grão-ducado, principado, condado, eleitorado, arquiducado, estado, estados, união, confederação, exército, forças, tropas, frota, marinha, infantaria, cavalaria, artilharia, general, rei, imperador, duque, conde, príncipe, primeira, primeiro, segundo, segunda, terceira, unido, unida, unidos, norte, sul, leste, oeste, nova, novo, países, baixos"
    ),
)

PLACES = PlaceWords(
    prepositions=words(
        "em, no, na, nos, nas, perto de, perto do, próximo a, próximo de, junto a, sobre, entre, ao largo de, de, do, da, ao norte de, ao sul de, a leste de, a oeste de, atual, arredores de, ao redor de"
    ),
    conjunctions=words("e, ou"),
    articles=words("o, a, os, as"),
    part_of=("parte de", "parte do", "parte da", "parte das"),
)

STATEMENTS = StatementWords(
    events=words(
        "vitória, derrota, guerra, batalha, paz, tratado, fim, início, retirada, rendição, é, são, foi, foram, há, cede, perde, anexa, queda, tomada, cerco, independência"
    ),
    event_endings=("ção", "são", "mento", "ncia"),
    binding=words(
        "de, do, da, dos, das, o, a, os, as, um, uma, ao, à, em, no, na, sobre, sob, por, para, com, contra, entre, e, ou, que, após, desde, até"
    ),
    conjunctions=words("e, ou, mas, que, onde, com, cujo"),
    coordinating=words("e, ou"),
)

PROSE = ProseWords(
    abbreviations=words(
        "gen, cel, ten, cap, mal, dr, sr, sra, sto, sta, d, a.c, d.c, n.º, vol, p, pp, ed, etc, ca, ex, jan, fev, abr, ago, set, out, nov, dez, av, eua"
    ),
    numbered=words("p, pp, vol, n, art, cap"),
    closing_abbreviations=words("etc, a.c, d.c"),
    openers=words(
        "o, a, os, as, um, uma, em, no, na, ao, após, depois, antes, durante, este, esta, sem, porém, mas, e, com, por, não, enquanto, quando"
    ),
    subordinators=words("depois, após, antes, embora, porque, desde, apesar, devido"),
    hypotheticals=words("se"),
    relatives=words("quem, qual, quais, cujo, cuja, onde"),
    conjunctions=words("que"),
    perfects=words("havia, haviam, tinha, tinham"),
    narrative=words("depois, então, finalmente, posteriormente"),
    attributes=words("de, do, datado"),
    negations=words("não, nunca, nenhum"),
    units={
        **dict.fromkeys(("dia", "dias", "manhã", "tarde", "noite"), "day"),
        **dict.fromkeys(("semana", "semanas"), "week"),
        **dict.fromkeys(("mês", "meses"), "month"),
        **dict.fromkeys(("ano", "anos"), "year"),
    },
    counts={word: number for number, word in enumerate("um dois três quatro cinco seis sete oito nove dez".split(), 1)},
    later=words("depois, mais tarde"),
    next_words=words("no dia seguinte, o seguinte"),
    same_words=words("o mesmo, a mesma, nesse mesmo"),
    at=words("em, no, na, perto de, para, desde"),
    passives=words("foi, foram, é, são, era"),
    fates=fates(
        """killed_in_action: morto, mortos, abatido
        prisoner_of_war: capturado, feito prisioneiro, aprisionado
        executed: executado, fuzilado, enforcado, decapitado
        assassinated: assassinado
        died_of_wounds: mortalmente ferido"""
    ),
    apparatus=words("referências, notas, bibliografia, ligações, fontes"),
)

COUNTRIES = Countries(
    **world(
        """Portugal / Reino de Portugal / Império Português: português, portuguesa, portugueses, luso, lusa | PRT
        Brasil / Império do Brasil / República Velha: brasileiro, brasileira, brasileiros, brasileiras | BRA
        Espanha / Reino de Espanha / Império Espanhol: espanhol, espanhola, espanhóis | ESP
        França / Primeiro Império Francês / Segundo Império Francês / Reino de França / Primeira República Francesa: francês, francesa, franceses | FRA
        Reino Unido / Grã-Bretanha / Império Britânico / Reino da Grã-Bretanha / Reino Unido da Grã-Bretanha e Irlanda: britânico, britânica, britânicos, inglês, inglesa, ingleses | GBR
        Inglaterra / Reino da Inglaterra: inglês, inglesa, ingleses | ENG
        Escócia: escocês, escocesa | SCO
        Irlanda: irlandês, irlandesa | IRL
        Alemanha / Império Alemão / Alemanha Nazista / Alemanha Nazi: alemão, alemã, alemães | DEU
        Prússia / Reino da Prússia: prussiano, prussiana, prussianos | PRU
        Áustria / Império Austríaco / Arquiducado da Áustria: austríaco, austríaca, austríacos | AUT
        Áustria-Hungria: austro-húngaro, austro-húngara
        Sacro Império Romano-Germânico: imperial, imperiais
        Países Baixos / República Holandesa / Províncias Unidas / Reino Unido dos Países Baixos: neerlandês, neerlandesa, holandês, holandesa, holandeses | NLD
        Bélgica: belga, belgas | BEL
        Suíça: suíço, suíça | CHE
        Itália / Reino de Itália / Reino da Itália: italiano, italiana, italianos | ITA
        Rússia / Império Russo: russo, russa, russos | RUS
        União Soviética / URSS: soviético, soviética, soviéticos | SUN
        Polónia / Polônia / Comunidade Polaco-Lituana: polaco, polaca, polonês, polonesa | POL
        Hungria: húngaro, húngara | HUN
        Checoslováquia / Tchecoslováquia: checoslovaco, tchecoslovaco | CSK
        Roménia / Romênia: romeno, romena | ROU
        Bulgária: búlgaro, búlgara | BGR
        Sérvia: sérvio, sérvia | SRB
        Jugoslávia / Iugoslávia: jugoslavo, iugoslavo, iugoslava | YUG
        Grécia: grego, grega, gregos | GRC
        Turquia: turco, turca, turcos | TUR
        Império Otomano: otomano, otomana, otomanos, turco, turca
        Suécia / Império Sueco: sueco, sueca, suecos | SWE
        Dinamarca: dinamarquês, dinamarquesa | DNK
        Noruega: norueguês, norueguesa | NOR
        Finlândia: finlandês, finlandesa | FIN
        Estados Unidos / Estados Unidos da América: estadunidense, americano, americana, norte-americano, norte-americana | USA
        Estados Confederados da América: confederado, confederada | CSA
        Canadá: canadense, canadiano | CAN
        México: mexicano, mexicana | MEX
        Cuba: cubano, cubana | CUB
        Argentina / Províncias Unidas do Rio da Prata: argentino, argentina, argentinos | ARG
        Uruguai: uruguaio, uruguaia, uruguaios, oriental | URY
        Paraguai: paraguaio, paraguaia, paraguaios | PRY
        Chile: chileno, chilena | CHL
        Peru: peruano, peruana | PER
        Bolívia: boliviano, boliviana | BOL
        Colômbia: colombiano, colombiana | COL
        Venezuela: venezuelano, venezuelana | VEN
        Japão / Império do Japão: japonês, japonesa, japoneses | JPN
        China / República Popular da China / República da China / Dinastia Qing: chinês, chinesa, chineses | CHN
        Coreia do Norte: norte-coreano, norte-coreana | PRK
        Coreia do Sul: sul-coreano, sul-coreana | KOR
        Vietname / Vietnã: vietnamita, vietnamitas | VNM
        Índia: indiano, indiana | IND
        Paquistão: paquistanês, paquistanesa | PAK
        Afeganistão: afegão, afegã | AFG
        Irão / Irã / Pérsia: iraniano, iraniana, persa, persas | IRN
        Iraque: iraquiano, iraquiana | IRQ
        Israel: israelense, israelita | ISR
        Egito / Egipto: egípcio, egípcia | EGY
        Síria: sírio, síria | SYR
        Marrocos: marroquino, marroquina | MAR
        Argélia: argelino, argelina | DZA
        Líbia: líbio, líbia | LBY
        Etiópia: etíope, etíopes | ETH
        África do Sul: sul-africano, sul-africana | ZAF
        Angola: angolano, angolana | AGO
        Moçambique: moçambicano, moçambicana | MOZ
        Guiné-Bissau: guineense | GNB
        Austrália: australiano, australiana | AUS
        Nova Zelândia: neozelandês, neozelandesa | NZL
        Ucrânia: ucraniano, ucraniana | UKR
        República Romana / Império Romano / Roma: romano, romana, romanos
        Cartago: cartaginês, cartaginesa, púnico
        Macedónia / Macedônia: macedónio, macedônio
        Império Bizantino: bizantino, bizantina
        Castela / Reino de Castela: castelhano, castelhana, castelhanos
        Aragão: aragonês, aragonesa"""
    ),
    prefixes={
        "franco": ("francês",),
        "anglo": ("inglês", "britânico"),
        "luso": ("português",),
        "austro": ("austríaco",),
        "russo": ("russo",),
        "sino": ("chinês",),
        "hispano": ("espanhol",),
        "germano": ("alemão",),
    },
    forms=phrases(
        "Reino de, Reino da, Reino do, Império do, Império de, Império da, República de, República do, República da, Ducado de, Grão-Ducado de, Principado de, Condado de, Reino, Império, República"
    ),
)

PORTUGUESE = Language(
    code="pt",
    name="Portuguese",
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
