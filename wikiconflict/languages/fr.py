"""French."""

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
        """military conflict: Infobox Conflit militaire, Infobox conflit, Infobox Bataille, Infobox Guerre, Infobox Conflit
        military operation: Infobox Opération militaire
        civil conflict: Infobox Conflit civil, Infobox Manifestation, Infobox Mouvement social, Infobox Émeute
        civilian attack: Infobox Attentat, Infobox Attaque, Infobox Massacre, Infobox Terrorisme"""
    ),
    parameters={
        "military conflict": parameters(
            """conflict: conflit, nom, titre
            partof: guerre, partie de
            image: image, image2
            alt: alt
            caption: légende, legende
            date: date
            place: lieu
            coordinates: coordonnées
            latitude: latitude
            longitude: longitude
            causes: casus, casus belli, cause, causes
            result: issue, résultat
            territory: territoires, changements territoriaux, territoire
            status: statut
            combatant#: combattants#, combattant#, belligérants#
            commander#: commandant#, commandants#
            strength#: forces#, force#
            units#: unités#, unité#
            casualties#: pertes#, perte#
            toll: pertes, pertes civiles
            notes: notes, note
            battles: batailles
            consequences: conséquences
            -: taille image, légende carte, upright, carte, géolocalisation, taille, palette, batailles liées"""
        ),
        "military operation": parameters(
            """conflict: nom, titre
            partof: guerre, partie de
            image: image
            caption: légende
            date: date, dates
            place: lieu, localisation
            objective: objectif, objectifs, but
            result: issue, résultat
            planned_by: planifié par
            combatant1: exécuté par, participants
            commander1: commandant, commandants, commandement
            combatant#: combattants#
            commander#: commandant#
            strength#: forces#
            casualties#: pertes#
            toll: pertes, victimes"""
        ),
        "civil conflict": parameters(
            """conflict: nom, titre
            partof: partie de, contexte
            image: image
            caption: légende
            date: date, dates, période
            place: lieu, localisation
            causes: cause, causes, motif
            goals: but, objectif, objectifs, revendications
            methods: méthode, méthodes, caractéristiques, actions
            result: résultat, résultats, issue
            status: statut
            combatant#: camp#, partie#, participants#
            combatant1: participants, organisateurs
            commander#: leaders#, chefs#, dirigeants#
            strength#: nombre#, participants nombre#
            casualties#: pertes#, victimes#
            fatalities: morts, décès
            injuries: blessés
            arrests: arrestations
            toll: victimes, pertes"""
        ),
        "civilian attack": parameters(
            """conflict: nom, titre
            image: image
            caption: légende
            date: date
            time: heure
            place: lieu, localisation
            coordinates: coordonnées
            target: cible, cibles
            type: type
            weapons: armes, arme
            fatalities: morts, mort
            injuries: blessés, blessé
            perpetrators: auteurs, auteur, perpétrateurs
            numparts: participants, nombre
            motive: motif, mobile, motivation
            toll: victimes"""
        ),
    },
    templates={
        **international.TEMPLATES,
        **rows("flagicon", "drapeau, drapeau-petit, flagicon, petit drapeau"),
        **rows("flag", "drapeau2, drapeau pays, pays, drapeau nom, drapeau2-l"),
        **rows("service", "armée de terre", value="Armée de terre"),
        **rows("fate", "mort au combat, †, mac, tué", value="killed_in_action"),
        **rows("fate", "blessé, blessé au combat, blessé de guerre", value="wounded_in_action"),
        **rows("fate", "prisonnier, prisonnier de guerre, capturé", value="prisoner_of_war"),
        **rows("fate", "exécuté", value="executed"),
        **rows("fate", "disparu, disparu au combat", value="missing_in_action"),
        **rows("date", "date, date-, date de naissance, date de décès", "3,2,1"),
        **rows("quantity", "unité, unité/2, nombre, nb, nobr unité"),
        **rows("number", "formatnum:, formatnum, fmtnum"),
        **rows(
            "content",
            "nobr, nobr romains, petit, grand, romain, souligner, cita, formatage, langue, lang, abr, citation étrangère",
        ),
        **rows("content", "langue, lang, japonais, nobr langue", "2,1"),
        **rows("abbreviation", "abréviation, abrd, abréviation discrète"),
        **rows("literal", "er", value="er"),
        **rows("literal", "1er", value="1er"),
        **rows("literal", "re, ère", value="re"),
        **rows("literal", "e, ème, exp", value="e"),
        **rows("literal", "ier", value="Ier"),
        **rows("literal", "av jc, -jc, av. j.-c.", value="av. J.-C."),
        **rows("century", "s-, s mini-, s mini, s, sp-, sap, siècle", value="{}e siècle"),
        **rows("century", "-s-, -s, av siècle", value="{}e siècle av. J.-C."),
        **rows("items", "liste simple, liste à puces, liste éléments"),
        **rows("list", "liste, boîte déroulante texte"),
        **rows("collapsible", "liste déroulante, boîte déroulante"),
        **rows("content", "début de boîte déroulante", "titre"),
        **rows(
            "drop",
            "fin de boîte déroulante, référence souhaitée, refnec, refsou, quand, qui, où, précision nécessaire, lesquels, combien, passage non neutre, source insuffisante, références, légende plume, clr, palette, portail, à sourcer, ébauche, voir homonymes, en-tête label, confusion, autres projets",
        ),
        **rows("note", "note, note de bas de page, ref-note, #tag:ref, efn"),
        **rows(
            "reference",
            "ouvrage, article, lien web, chapitre, sfn, harvsp, lien brisé, réf, cite web, harv, isbn, bibliographie",
        ),
        **rows("main", "article détaillé, articles détaillés, loupe, voir aussi, article principal, article connexe"),
        **rows("coordinates", "coord, coordonnées"),
        **rows("circa", "circa, environ, vers"),
        **rows("age", "âge, durée, nombre de jours, date d'écoulement"),
        **rows("all", "date républicaine"),
        **rows("interlanguage", "lien, lien-"),
        **rows("quote", "citation bloc, début citation, citation", "1,quote,text"),
    },
    template_namespaces=("modèle", "modele", "template"),
    file_namespaces=("fichier", "image", "file"),
    category_namespaces=("catégorie", "category"),
    see_also=("voir aussi", "articles connexes"),
    references=(
        *("notes et références", "références", "notes", "bibliographie", "liens externes", "sources", "annexes"),
        *("sources et bibliographie", "bibliographie et sources", "notes et sources"),
    ),
    months=tuple("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()),
    before_christ="av. J.-C.",
    circa="vers",
    day_first=True,
    thousands=" ",
    named_flags=True,
    argument_names=words(
        "titre, auteur, auteur1, nom, prénom, éditeur, date, année, lieu, pages, isbn, url, langue, légende, image, consulté le"
    ),
)

_SINGULARS: dict[str, tuple[str, ...]] = {"s": ("",), "aux": ("al",), "eaux": ("eau",)}

DATES = DateWords(
    months=numerals(
        """janvier, janv, jan | février, fév, févr, fevrier | mars | avril, avr | mai | juin | juillet, juil
        | août, aout | septembre, sept | octobre, oct | novembre, nov | décembre, déc, dec, decembre"""
    ),
    seasons={"printemps": 21, "été": 22, "automne": 23, "hiver": 24},
    weekdays=words("lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche"),
    before_christ=words(
        "av. J.-C., av. J-C, av. J.-C, av JC, avant Jésus-Christ, avant J.-C., av. n. è., avant notre ère"
    ),
    after_christ=words("apr. J.-C., ap. J.-C., après Jésus-Christ, après J.-C., de notre ère"),
    circa=words("vers, environ, circa, env, ca, c., aux environs de, autour de, ~, ≈"),
    doubt=words("probablement, sans doute, peut-être, possiblement, vraisemblablement"),
    unknown=words("inconnu, inconnue, date inconnue"),
    parts=words(
        "début, début de, fin, fin de, mi, milieu, milieu de, début du, fin du, milieu du, première moitié du, seconde moitié du, deuxième moitié du, premier quart du, dernier quart du, au début de, à la fin de, début des, fin des, courant, premier semestre, second semestre"
    ),
    centuries=words("siècle, siècles, s."),
    millennia=words("millénaire"),
    decades=words("années, les années, des années, décennie, décennies"),
    ordinals={numeral + e: value for numeral, value in international.ROMAN.items() for e in ("", "e", "ème", "er")}
    | numerals(
        """premier, première | deuxième, second, seconde | troisième | quatrième | cinquième | sixième | septième | huitième
        | neuvième | dixième | onzième | douzième | treizième | quatorzième | quinzième | seizième | dix-septième
        | dix-huitième | dix-neuvième | vingtième | vingt et unième"""
    ),
    ordinal_endings=words("er, e, ème, ère, re, nd"),
    fillers=words("de, du, des, le, la, les, l', d', année, an, l'année, l'an, mois de"),
    on=words("en, au, à, le, dans, pendant, durant, au cours de, à l'"),
    before=words("avant, avant le, au plus tard"),
    until=words("jusqu'en, jusqu'au, jusqu'à, jusque, jusqu'"),
    after=words("après, après le, au plus tôt"),
    starting=words("à partir de, à partir du, dès, à compter du, à compter de, de, du"),
    since=words("depuis, depuis le"),
    onward=words("et après, et au-delà"),
    begun=words("début, commence, commencé, commença, déclenchement"),
    ended=words("fin, terminé, terminée, finit, achevé"),
    to=words("à, au, jusqu'en, jusqu'au, jusqu'à, et"),
    either=words("ou"),
    also=words("et, puis, ainsi que, &"),
    between=words("entre, entre le"),
    ongoing=words(
        "en cours, aujourd'hui, présent, toujours en cours, à nos jours, nos jours, actuellement, maintenant, jour présent, à aujourd'hui"
    ),
    old_style=words("julien, calendrier julien, ancien style, a.s."),
    new_style=words("grégorien, calendrier grégorien, nouveau style, n.s."),
    calendars=words(
        "hégire, calendrier républicain, AUC, a.u.c., an I, an II, an III, an IV, an V, an VI, an VII, an VIII"
    ),
    calendar_months=words(
        "vendémiaire, brumaire, frimaire, nivôse, pluviôse, ventôse, germinal, floréal, prairial, messidor, thermidor, fructidor, ramadan, mouharram"
    ),
    units=words("jour, jours, semaine, semaines, mois, ans, heure, heures, minutes, minute, nuit, nuits, décennies"),
    cardinals=words(
        "un, une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, quinze, vingt, plusieurs, quelques"
    ),
    ago=words("plus tard, auparavant, plus tôt"),
    daytimes=words(
        "matin, soir, après-midi, nuit, midi, minuit, aube, matinée, soirée, Pâques, Noël, dans la nuit du, nuit du, date, journée"
    ),
    clock=words("h, heures, UTC, GMT, CET"),
    counted=words(
        "hommes, soldats, morts, blessés, prisonniers, navires, canons, chars, avions, civils, personnes, cavaliers, km, chevaux"
    ),
    numbered=words("phase, chapitre, n°, opération, résolution, partie"),
    capital_months=False,
)

QUANTITIES = QuantityWords(
    numbers={
        word: number
        for number, word in (
            *enumerate(
                """zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit
                dix-neuf vingt""".split()
            ),
            *zip(range(30, 70, 10), "trente quarante cinquante soixante".split(), strict=True),
            (1, "une"),
            (12, "une douzaine"),
            (70, "soixante-dix"),
            (80, "quatre-vingts"),
            (90, "quatre-vingt-dix"),
        )
    },
    multipliers={
        "cent": 100,
        "cents": 100,
        "mille": 1000,
        **dict.fromkeys(("million", "millions", "millions de", "millions d'"), 10**6),
        **dict.fromkeys(("milliard", "milliards", "milliards de"), 10**9),
    },
    halves={"un demi": 0.5},
    decimal=",",
    fractions=words("%, pour cent, tiers, quart, quarts"),
    measures=words(
        "mm, cm, km, m, mètres, kilomètres, milles, lieues, t, tonnes, kg, livres, jours, semaines, mois, ans, heures, minutes, francs, euros, dollars, nœuds, hectares, ha, tonneaux"
    ),
    at_least=words(
        "au moins, plus de, plus d', au minimum, minimum, supérieur à, >, ≥, pas moins de, bien plus de, un peu plus de"
    ),
    at_most=words("jusqu'à, moins de, au plus, au maximum, maximum, pas plus de, <, ≤, un peu moins de, au maximum de"),
    about=words(
        "environ, env, près de, autour de, aux alentours de, approximativement, quelque, quelques, à peu près, ca, vers, ~, ≈, presque, estimé à, estimés à, estimées à, estimation, estimations, une estimation de"
    ),
    or_more=words("ou plus, et plus, au moins, au minimum"),
    or_less=words("ou moins, au plus, au maximum"),
    perhaps=words(
        "peut-être, probablement, sans doute, total de, un total de, de, seulement, officiellement, initialement, puis, encore, autres, respectivement, les, exactement, soit"
    ),
    to=words("à, à plus de, jusqu'à"),
    between=words("entre, de"),
    also=words("et, &, plus, ainsi que"),
    either=words("ou, ou bien"),
    none=words(
        "aucun, aucune, aucune perte, aucunes, néant, nul, nulle, nulles, pas de pertes, pas de perte, zéro mort"
    ),
    no=words("aucun, aucune, pas de"),
    unknown=words(
        """inconnu, inconnue, inconnus, inconnues, inconnu(e)s, indéterminé, indéterminée, indéterminées, nombre inconnu, pertes inconnues, forces inconnues, non connu, non connues, incertain, incertaines,
        plusieurs, des centaines, des milliers, des dizaines, quelques centaines, quelques milliers, quelques dizaines, plusieurs centaines, plusieurs milliers, plusieurs dizaines, centaines, milliers, dizaines, des millions, dizaines de milliers, des dizaines de milliers, centaines de milliers, plusieurs dizaines de milliers, plusieurs centaines de milliers, quelques dizaines de milliers, non communiqué"""
    ),
    some=words("beaucoup, nombreux, nombreuses, de nombreux, certains, quelques, divers"),
    severities=words(
        "lourdes, lourde, légères, légère, faibles, faible, importantes, importante, élevées, minimes, négligeables, sévères, considérables, très lourdes, très élevées, énormes, modérées, limitées, très faibles, insignifiantes"
    ),
    entire=words(
        "tous, toute, toutes, la totalité, totalité, la plupart, presque tous, la quasi-totalité, quasi-totalité, l'ensemble, le reste, toute la garnison, la majorité"
    ),
    noun_follows=True,
    kinds=kinds(
        """killed: tué, tués, tuée, tuées, mort, morts, morte, mortes, décès, décédés, victimes mortelles, tombés, noyés, péri, assassinés, massacrés, abattus, morts au combat, tués au combat, décédé
        wounded: blessé, blessés, blessée, blessées, malades, hospitalisés, intoxiqués, mutilés, gravement blessés, blessés graves
        captured: capturé, capturés, capturée, capturées, prisonnier, prisonniers, prisonniers de guerre, faits prisonniers, fait prisonnier, captifs, captif, otages, internés, pris
        missing: disparu, disparus, disparues, portés disparus
        deserted: déserteur, déserteurs, désertions, désertés, défections, déserté
        displaced: déplacés, réfugiés, déplacé, exilés, expulsés, sans-abri, évacués, personnes déplacées, déportés
        arrested: arrêté, arrêtés, arrestations, détenus, interpellés, interpellations, emprisonnés, arrestation, incarcérés
        executed: exécuté, exécutés, exécutions, fusillés, guillotinés, pendus, exécutées
        surrendered: rendus, redditions, se rendirent
        died_of_disease: morts de maladie, mort de maladie, morts de maladies, décès par maladie, morts du choléra, de maladie, de maladies, par maladie, morts de faim et de maladie
        casualties: perte, pertes, victime, victimes, hors de combat, pertes totales, pertes humaines"""
    ),
    befallen=words(
        "coulé, coulés, coulée, coulées, détruit, détruits, détruite, détruites, endommagé, endommagés, endommagées, perdu, perdus, perdues, abattu, abattus, capturé, capturés, capturées, pris, prises, saisis, brûlés, sabordés, échoués, incendiés, anéantis, dispersés"
    ),
    materiel=with_singulars(
        """navire, navires, vaisseau, vaisseaux, vaisseaux de ligne, frégate, frégates, corvette, corvettes, bricks, brick, galère, galères, galions, goélettes, bateau, bateaux, cuirassé, cuirassés, croiseur, croiseurs, destroyer, destroyers, contre-torpilleurs,
        torpilleurs, sous-marin, sous-marins, porte-avions, canonnières, transports, péniches, embarcations, trirèmes, char, chars, chars d'assaut, blindé, blindés, véhicule, véhicules, véhicules blindés, camions, avion, avions, chasseurs, bombardiers, hélicoptère, hélicoptères, drones,
        appareils, aéronefs, canon, canons, pièces, pièces d'artillerie, pièce d'artillerie, bouches à feu, obusiers, mortiers, mitrailleuses, fusils, lance-roquettes, missiles, roquettes, éléphants, éléphants de guerre, chevaux, drapeaux, étendards, aigles, maisons, armes, planeurs, bâtiments, chariots, nefs""",
        _SINGULARS,
    ),
    formations=with_singulars(
        "légion, légions, cohortes, division, divisions, brigade, brigades, régiment, régiments, bataillon, bataillons, escadron, escadrons, compagnie, compagnies, corps d'armée, batteries, escadrilles, escadres, groupes d'armées, unités, sections, demi-brigades, divisions d'infanterie",
        _SINGULARS,
    ),
    people=with_singulars(
        """homme, hommes, femmes, enfants, personne, personnes, soldat, soldats, troupes, combattants, combattant, guerriers, infanterie, fantassin, fantassins, cavalerie, cavalier, cavaliers, chevaliers, artillerie, artilleurs, archers, arbalétriers, piquiers, mousquetaires, dragons, hussards, lanciers,
        cuirassiers, grenadiers, voltigeurs, hoplites, légionnaires, auxiliaires, mercenaires, cosaques, marins, matelots, officiers, sous-officiers, miliciens, milices, milice, volontaires, partisans, résistants, rebelles, insurgés, révoltés, paysans, civils, civil, civile, civiles, policiers, gendarmes, gardes nationaux,
        gardes, parachutistes, manifestants, grévistes, ouvriers, habitants, étudiants, prêtres, nobles, esclaves, indigènes, Amérindiens, guérilleros, terroristes, djihadistes, pirates, tirailleurs, zouaves, pilotes, samouraïs, janissaires, mamelouks, canuts, militaires, militaire, Français, Britanniques, Anglais, Prussiens, Autrichiens, Russes, Allemands, Espagnols, hommes d'armes, gens d'armes, sapeurs""",
        _SINGULARS,
    ),
    people_forms={**dict.fromkeys(("civiles", "civile"), "civils")},
    plain=words(
        "au total, total, dont, environ, confirmé, confirmés, connu, connus, officiel, officiels, le, la, les, des, de, du, un, une, autres, plus, seulement, forts, effectif, effectifs, estimation, estimations, bilan, nombre, chiffre, humaines, environ, totales, ses, leurs, présents, engagés, dans"
    ),
    linkers=words("de, d', du, des, à"),
    stops=words(
        "en, dans, sur, par, avec, sans, sous, pour, avant, après, depuis, pendant, où, qui, que, dont, ont, a, sont, étaient, furent, fut, à, au, aux, contre, entre, chez, parmi, mais, puis, selon, lors, vers, d'après, soit, se, ensuite, principalement, initialement"
    ),
    parts=words("dont, y compris, parmi lesquels, incluant, comprenant, parmi eux"),
    totals=words("total, au total, en tout, totales, totaux, en totalité, bilan total, ensemble, pertes totales"),
    claims=words("selon, estimation, estimations, sources, source, bilan, revendication"),
    claimed_by=words("selon, d'après, selon les, selon le, selon la, d'après les, d'après le"),
    designators=words(
        "n°, numéro, no, type, modèle, classe, page, p, chapitre, article, opération, phase, Luftflotte, cote, résolution"
    ),
    numbered=words("division, brigade, régiment, bataillon, corps, armée, escadron, commando"),
)

PEOPLE = PeopleWords(
    ranks=words(
        """Maréchal, maréchal de France, maréchal d'Empire, maréchal de camp, général, général en chef, général de division, général de brigade, général de corps d'armée, général d'armée, lieutenant général, lieutenant-général, major général, major-général,
        colonel, lieutenant-colonel, commandant, chef de bataillon, chef d'escadron, capitaine, lieutenant, sous-lieutenant, sergent, caporal, amiral, vice-amiral, contre-amiral, grand amiral, capitaine de vaisseau, capitaine de frégate, commodore, brigadier, généralissime, feld-maréchal, Generalfeldmarschall, adjudant,
        feld-maréchal-lieutenant, gén, col, chef d'escadre, lieutenant général des armées, connétable, hetman"""
    ),
    rank_prefixes=words("premier, ancien"),
    titles=words(
        """roi, reine, empereur, impératrice, prince, princesse, tsar, tsarine, kaiser, sultan, calife, émir, shah, chah, khan, cheikh, imam, pacha, bey, vizir, grand vizir, duc, duchesse, grand-duc, archiduc, comte, comtesse, marquis, margrave, landgrave, vicomte, baron, seigneur, sire, lord, sir, chevalier, doge, pape, cardinal,
        archevêque, évêque, abbé, saint, électeur, infant, dauphin, président, vice-président, Premier ministre, premier consul, chancelier, ministre, ministre de la Guerre, gouverneur, gouverneur général, vice-roi, maire, député, consul, proconsul, dictateur, tribun, chef, cacique, docteur, dr, régent, pharaon, satrape, grand maître, commandant en chef, stathouder, président du Conseil"""
    ),
    peerages=words(
        "duc, comte, marquis, prince, roi, baron, vicomte, seigneur, archiduc, margrave, électeur, évêque, archevêque, empereur, sieur"
    ),
    suffixes=words("jr, sr, ii, iii, iv, le jeune, l'ancien, fils, père"),
    particles=words(
        "de, du, des, d', la, le, les, l', et, von, van, der, den, di, da, dal, del, della, do, dos, al, el, ben, bin, ibn, à, en, sur, y, zu, ier, dit"
    ),
    fates=fates(
        """killed_in_action: tué, tuée, mort au combat, tué au combat, †, mort, tué à l'ennemi, morte, kia
        wounded_in_action: blessé, blessée, grièvement blessé, wia
        died_of_wounds: mortellement blessé, blessé mortellement, mort de ses blessures, blessé à mort
        prisoner_of_war: prisonnier, capturé, prisonnière, capturée, fait prisonnier, captif, prisonnier de guerre, pow, interné
        missing_in_action: disparu, porté disparu, mia
        executed: exécuté, exécutée, fusillé, fusillée, guillotiné, guillotinée, pendu, décapité, exécution
        assassinated: assassiné, assassinée, assassinat
        surrendered: reddition, rendu, capitulation, se rend
        suicide: suicide, suicidé, se suicide
        died_of_natural_causes: mort naturelle, mort de maladie, mort de causes naturelles
        changed_sides: transfuge, a changé de camp, défection
        deserted: déserteur, déserté, en fuite, fuite
        exiled: exilé, en exil, exil, exilée
        arrested: arrêté, arrêtée, emprisonné
        died: décédé, noyé, décès"""
    ),
    signs=international.FATE_SIGNS,
    glued=international.GLUED_FATES,
    fate_targets=fates(
        """killed_in_action: mort au combat, tué au combat, mort
        prisoner_of_war: prisonnier de guerre, prisonnier
        wounded_in_action: blessé de guerre
        missing_in_action: disparu au combat
        executed: peine de mort, exécution, guillotine, exécution sommaire, peloton d'exécution
        surrendered: reddition, capitulation
        assassinated: assassinat
        suicide: suicide"""
    ),
    conjunctions=("et", "&", "ainsi que"),
    nobody=words("inconnu, inconnus, ?, –, -, —, aucun, divers, plusieurs"),
    references=("voir ", "voir:"),
    full_list=("liste", "liste complète"),
    others=words("autres, et autres, etc, et d'autres, d'autres, entre autres"),
)

PARTIES = PartyWords(
    support=words(
        "soutien, soutiens, soutenu, soutenus, soutenue, appui, appuyé, appuyés, aide, l'appui, l'aide, d'appui"
    ),
    nobody=words("inconnu, inconnus, ?, –, -, —, aucun, divers"),
    references=("voir ", "voir:"),
    full_list=("liste", "liste complète"),
    others=words("autres, et autres, etc, et d'autres, d'autres"),
)

OUTCOMES = OutcomeWords(
    victory=phrases("victoire, victoires, triomphe, vainqueur, vainqueurs"),
    pyrrhic=phrases("victoire à la Pyrrhus, à la Pyrrhus"),
    wins=phrases(
        "victorieux, victorieuse, victorieuses, remporte, remportent, gagne, vainqueurs, l'emporte, l'emportent"
    ),
    defeat=phrases("défaite, défaites, déroute, débâcle"),
    beaten=phrases("vaincu, vaincus, battu, battus, défait, défaits, écrasés"),
    success=phrases("succès, prise, conquête"),
    failure=phrases("échec, échecs"),
    denied=words("pas, aucune, sans, ni"),
    stalemate=phrases(
        "indécis, indécise, indécises, match nul, bataille indécise, statu quo, statu quo ante, statu quo ante bellum, sans vainqueur, aucun vainqueur, impasse, nul, issue indécise, non concluant"
    ),
    ceasefire=phrases("cessez-le-feu, armistice, trêve, cessation des hostilités, suspension d'armes"),
    treaty=phrases(
        "traité, traités, traité de paix, paix de, paix d', paix blanche, accord de paix, accords de paix, accords de, accord, accords, convention de, paix, compromis"
    ),
    ongoing=phrases("en cours, toujours en cours"),
    disputed=phrases("contesté, contestée, disputé, disputée, controversée, les deux camps revendiquent*"),
    modifiers=words(
        """décisive, décisif, tactique, stratégique, majeure, mineure, militaire, politique, diplomatique, morale, totale, complète, écrasante, nette, claire, importante, grande, coûteuse, à la, limitée, partielle, navale, défensive, finale, initiale, le, la, les, un, une, l', importante,
        troupes, forces, armée, armées, camp, est, sont, a, ont, été, des troupes, des forces, l'armée, de l'armée, côté"""
    ),
    conjunctions=words("et, &, ou, ainsi que, avec"),
    giving=words("de, du, des, d', de la, de l', pour, pour les, pour la, à"),
    agents=words("par, face à, face aux, face au"),
    stops=words(
        "sur, contre, en, à, au, aux, après, avant, lors, malgré, mais, jusqu'à, pendant, depuis, quand, par, sous, dans, sans, qui, où, face, entraînant, suivie, puis, grâce"
    ),
    follows=True,
    plurals=("s", "x", "es", "e"),
    suffixes=phrases(
        "e, s, es, ien, ienne, iens, iennes, ais, aise, aises, ois, oise, oises, ain, aine, ains, aines, ique, iques, iste, istes, in, ine, ins, an, ane, ans, aire, aires, eur, eurs"
    ),
    led=(),
    against=words("anti"),
    kin=tuple(
        words(group)
        for group in (
            "alliés, allié, alliée, alliées, coalisés, coalition, coalisé, alliance, entente, septième coalition, sixième coalition",
            "axe, puissances de l'axe",
            "gouvernement, gouvernementale, gouvernementales, gouvernementaux, loyalistes, loyaliste, régime",
            "rebelles, rebelle, insurgés, insurgée, insurgé, révoltés, révolutionnaires, révolutionnaire, insurrection, révolte",
            "royalistes, royaliste, roi, couronne",
            "républicains, républicaine, républicain, républicaines, république, bleus",
            "catholiques, catholique, ligue catholique",
            "protestants, protestante, protestant, huguenots, huguenote",
            "impériaux, impériale, impérial, empire",
            "nationalistes, nationaliste",
            "communistes, communiste",
            "vendéens, vendéenne, vendéen, chouans",
        )
    ),
    opposites={
        "alliés": ("axe",),
        "axe": ("alliés",),
        "gouvernement": ("rebelles",),
        "rebelles": ("gouvernement",),
        "royalistes": ("républicains",),
        "républicains": ("royalistes",),
        "catholiques": ("protestants",),
        "protestants": ("catholiques",),
    },
    authorities=words("gouvernement, gouvernementale, gouvernementales, loyaliste, loyalistes, royale"),
    risings=words("rebelles, rebelle, insurgés, révolutionnaires, révoltés"),
    coalitions=words("coalition, alliés, alliée, coalisés, alliance, entente, ligue"),
    generic=words(
        "de, du, des, d', la, le, les, l', et, en, royaume, empire, république, duché, grand-duché, principauté, comté, électorat, archiduché, état, états, union, confédération, armée, armées, forces, troupes, flotte, marine, infanterie, cavalerie, artillerie, général, roi, empereur, duc, comte, prince, première, premier, second, seconde, troisième, uni, unie, unis, nord, sud, est, ouest, nouvelle, saint"
    ),
)

PLACES = PlaceWords(
    prepositions=words(
        "à, au, aux, en, dans, près de, près, près du, sur, sous, entre, vers, chez, devant, autour de, autour, de, du, des, au large de, au large du, à l'ouest de, à l'est de, au nord de, au sud de, d', dans l'actuelle, dans l'actuel, environs de"
    ),
    conjunctions=words("et, ou"),
    articles=words("le, la, les, l', un, une"),
    part_of=("partie de", "partie du", "partie de la"),
)

STATEMENTS = StatementWords(
    events=words(
        "victoire, défaite, guerre, bataille, paix, traité, fin, début, retraite, capitulation, est, sont, était, fut, furent, a, ont, cède, perd, chute, prise, siège, indépendance, annexion"
    ),
    event_endings=("tion", "sion", "ment", "ance", "ence"),
    binding=words(
        "de, du, des, le, la, les, un, une, à, au, aux, en, dans, sur, sous, par, pour, avec, contre, entre, et, ou, que, après, avant, l', d'"
    ),
    conjunctions=words("et, ou, mais, puis, qui, dont, où, avec"),
    coordinating=words("et, ou"),
)

PROSE = ProseWords(
    abbreviations=words(
        "gén, col, lt, dr, m, mm, st, ste, mgr, av, apr, j.-c, ch, vol, éd, cf, etc, env, p. ex, n°, janv, févr, avr, juil, sept, oct, nov, déc"
    ),
    numbered=words("p, vol, n, no, t, art, chap"),
    closing_abbreviations=words("etc, j.-c"),
    openers=words(
        "le, la, les, l', un, une, il, elle, ils, elles, en, au, à, dans, après, avant, pendant, lors, cette, ce, ces, cependant, mais, et, sur, avec, pour, le"
    ),
    subordinators=words("après, avant, bien que, quoique, parce que, puisque, depuis, malgré, alors que"),
    hypotheticals=words("si"),
    relatives=words("qui, lequel, laquelle, lesquels, dont, où"),
    conjunctions=words("que"),
    perfects=words("avait, avaient"),
    narrative=words("puis, ensuite, alors, enfin, finalement"),
    attributes=words("de, du, daté"),
    negations=words("ne, pas, aucun"),
    units={
        **dict.fromkeys(("jour", "jours", "matin", "soir", "nuit"), "day"),
        **dict.fromkeys(("semaine", "semaines"), "week"),
        "mois": "month",
        **dict.fromkeys(("an", "ans", "année", "années"), "year"),
    },
    counts={word: number for number, word in enumerate("un deux trois quatre cinq six sept huit neuf dix".split(), 1)},
    later=words("plus tard, après"),
    next_words=words("le lendemain"),
    same_words=words("le même, la même"),
    at=words("à, en, au, dans, près de, vers, devant, de"),
    passives=words("est, fut, sont, furent, a été, ont été, était"),
    fates=fates(
        """killed_in_action: tué, tués
        prisoner_of_war: capturé, fait prisonnier
        executed: exécuté, fusillé, guillotiné
        assassinated: assassiné
        died_of_wounds: mortellement blessé"""
    ),
    apparatus=words("références, notes, bibliographie, liens, sources, annexes"),
)

COUNTRIES = Countries(
    **world(
        """France / Empire français / Premier Empire / Second Empire / Royaume de France / Première République / Troisième République / République française: français, française, françaises | FRA
        Royaume-Uni / Grande-Bretagne / Royaume de Grande-Bretagne / Royaume-Uni de Grande-Bretagne et d'Irlande / Empire britannique: britannique, britanniques, anglaise, anglais | GBR
        Angleterre / Royaume d'Angleterre: anglais, anglaise, anglaises | ENG
        Écosse / Royaume d'Écosse: écossais, écossaise, écossaises | SCO
        Irlande: irlandais, irlandaise | IRL
        Allemagne / Empire allemand / Reich allemand / Troisième Reich / Allemagne nazie: allemand, allemande, allemands, allemandes | DEU
        Prusse / Royaume de Prusse: prussien, prussienne, prussiens, prussiennes | PRU
        Autriche / Empire d'Autriche / Archiduché d'Autriche / Monarchie de Habsbourg: autrichien, autrichienne, autrichiens, autrichiennes | AUT
        Autriche-Hongrie: austro-hongrois, austro-hongroise
        Saint-Empire / Saint-Empire romain germanique: impérial, impériale, impériaux
        Bavière / Royaume de Bavière: bavarois, bavaroise
        Saxe / Royaume de Saxe: saxon, saxonne
        Hanovre / Royaume de Hanovre: hanovrien, hanovrienne
        Pays-Bas / Provinces-Unies / Royaume uni des Pays-Bas / République des Provinces-Unies: néerlandais, néerlandaise, hollandais, hollandaise | NLD
        Belgique: belge, belges | BEL
        Suisse / Confédération suisse: suisse, suisses | CHE
        Espagne / Royaume d'Espagne / Empire espagnol: espagnol, espagnole, espagnols, espagnoles | ESP
        Portugal / Royaume de Portugal: portugais, portugaise | PRT
        Italie / Royaume d'Italie: italien, italienne, italiens, italiennes | ITA
        Royaume de Sardaigne / Sardaigne / Piémont: sarde, sardes, piémontais, piémontaise
        Venise / République de Venise: vénitien, vénitienne
        Russie / Empire russe / Tsarat de Russie: russe, russes | RUS
        Union soviétique / URSS: soviétique, soviétiques | SUN
        Pologne / République des Deux Nations / Royaume de Pologne: polonais, polonaise | POL
        Lituanie: lituanien, lituanienne | LTU
        Hongrie / Royaume de Hongrie: hongrois, hongroise | HUN
        Tchécoslovaquie: tchécoslovaque | CSK
        Roumanie: roumain, roumaine | ROU
        Bulgarie: bulgare, bulgares | BGR
        Serbie / Royaume de Serbie: serbe, serbes | SRB
        Yougoslavie: yougoslave, yougoslaves | YUG
        Grèce / Royaume de Grèce: grec, grecque, grecs, grecques | GRC
        Turquie: turc, turque, turcs, turques | TUR
        Empire ottoman: ottoman, ottomane, ottomans, turque, turcs, turc
        Suède / Empire suédois: suédois, suédoise | SWE
        Danemark / Danemark-Norvège: danois, danoise | DNK
        Norvège: norvégien, norvégienne | NOR
        Finlande: finlandais, finlandaise, finnois | FIN
        États-Unis / États-Unis d'Amérique: américain, américaine, américains, américaines | USA
        États confédérés d'Amérique / États confédérés: confédéré, confédérée, confédérés, sudiste, sudistes | CSA
        Canada / Nouvelle-France: canadien, canadienne | CAN
        Mexique: mexicain, mexicaine | MEX
        Cuba: cubain, cubaine | CUB
        Haïti / Saint-Domingue: haïtien, haïtienne | HTI
        Argentine: argentin, argentine, argentins | ARG
        Brésil / Empire du Brésil: brésilien, brésilienne | BRA
        Chili: chilien, chilienne | CHL
        Pérou: péruvien, péruvienne | PER
        Bolivie: bolivien, bolivienne | BOL
        Paraguay: paraguayen, paraguayenne | PRY
        Uruguay: uruguayen, uruguayenne | URY
        Colombie: colombien, colombienne | COL
        Venezuela: vénézuélien, vénézuélienne | VEN
        Japon / Empire du Japon: japonais, japonaise | JPN
        Chine / République de Chine / République populaire de Chine / Dynastie Qing: chinois, chinoise | CHN
        Corée du Nord: nord-coréen, nord-coréenne | PRK
        Corée du Sud: sud-coréen, sud-coréenne | KOR
        Viêt Nam / Vietnam / Viêt Minh / République démocratique du Viêt Nam: vietnamien, vietnamienne, viêt minh | VNM
        Inde: indien, indienne | IND
        Pakistan: pakistanais, pakistanaise | PAK
        Afghanistan: afghan, afghane | AFG
        Iran / Perse: iranien, iranienne, perse, persan, persane | IRN
        Irak: irakien, irakienne | IRQ
        Israël: israélien, israélienne | ISR
        Égypte: égyptien, égyptienne | EGY
        Syrie: syrien, syrienne | SYR
        Jordanie: jordanien, jordanienne | JOR
        Liban: libanais, libanaise | LBN
        Maroc: marocain, marocaine | MAR
        Algérie: algérien, algérienne | DZA
        Tunisie: tunisien, tunisienne | TUN
        Libye: libyen, libyenne | LBY
        Éthiopie / Empire d'Éthiopie: éthiopien, éthiopienne | ETH
        Afrique du Sud: sud-africain, sud-africaine | ZAF
        Mali: malien, malienne | MLI
        Tchad: tchadien, tchadienne | TCD
        Australie: australien, australienne | AUS
        Nouvelle-Zélande: néo-zélandais, néo-zélandaise | NZL
        Ukraine: ukrainien, ukrainienne | UKR
        Géorgie: géorgien, géorgienne | GEO
        République romaine / Empire romain / Rome: romain, romaine, romains
        Carthage: carthaginois, carthaginoise, punique
        Macédoine / Royaume de Macédoine: macédonien, macédonienne
        Athènes: athénien, athénienne
        Sparte: spartiate, spartiates
        Empire byzantin: byzantin, byzantine, byzantins
        Gaulois / Gaule: gaulois, gauloise
        Empire mongol: mongol, mongole, mongols"""
    ),
    prefixes={
        "franco": ("français",),
        "anglo": ("anglais", "britannique"),
        "austro": ("autrichien",),
        "germano": ("allemand",),
        "russo": ("russe",),
        "sino": ("chinois",),
        "hispano": ("espagnol",),
        "italo": ("italien",),
        "turco": ("turc",),
        "gallo": ("gaulois",),
    },
    forms=phrases(
        "Royaume de, Royaume d', Royaume du, Empire de, Empire d', Empire du, République de, République d', République du, Duché de, Grand-duché de, Principauté de, Comté de, Royaume, Empire, République, Archiduché d', Électorat de, Sultanat de"
    ),
)

FRENCH = Language(
    code="fr",
    name="French",
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
