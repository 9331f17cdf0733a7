"""English Wikipedia's boxes, parameters and templates.

Parameter and template names and what they draw: the templates' own documentation pages; redirects as met in articles.
"""

from wikiconflict.vocabulary.markup import MarkupWords, Template, TemplateKind
from wikiconflict.vocabulary.phrases import phrases


def _rows(kind: TemplateKind, names: str, argument: str = "1", value: str = "") -> dict[str, Template]:
    """One row for each of the comma-separated names."""
    template = Template(kind, argument, value)
    return dict.fromkeys(phrases(names), template)


TEMPLATES: dict[str, Template] = {
    # layout: the content stands as it is
    **_rows(
        "content",
        """nowrap, nobr, nobreak, no wrap, nwr, small, smaller, small div, big, larger, large, longitem, center,
        centre, noitalic, normal, nobold, unbold, nonbold, font, strong, em, strongbad, bold, italic, smallcaps,
        sc, sic, align, left, right, block indent, indent, box, middle, vertical text, raise, lower, sup, sub,
        su, underline, strikethrough, wrap, wbr text, no selflink, nobots text, hidden ref, main other, em text,
        allow wrap, ilm text, small caps, background text, mvar, mono, code, kbd, var, samp, tt, plain text,
        ensure ast, noprint, only in print, screen reader-only, visible, displaytext, pb text, ubli text, nobold
        text""",
    ),
    **_rows("content", "resize, font size, fs", "2,1"),
    **_rows("content", "color, colour, font color, font colour, colored text, background color", "2,1"),
    **_rows("content", "lang, langx, native name, nativename, rtl-lang, script, nobold lang", "2,1"),
    **_rows("content", "lang-, script/", "1"),
    **_rows("content", "hidden, collapse, collapsible section, cot text", "2,1"),
    **_rows(
        "content", """blue, red, green, legend inline text, age nts text, nihongo core, linktext, wikt-lang, as of"""
    ),
    **_rows("last", "transl, transliteration, tlit, translit"),
    **_rows("content", "nihongo, nihongo2, nihongo3, korean, chinese, zh, zhi, cjk"),
    **_rows("content", "no redirect, noredirect, section link, slink, wikilink, avoid wrap", "2,1"),
    **_rows(
        "abbreviation", """abbr, abbrlink, abbrv, tooltip, hover title, explain, define, abbreviation, hovertext"""
    ),
    **_rows("content", "legend, color box text", "2,1"),
    **_rows("content", """infobox event text, dynamic list text, citation needed span, disputed text, cnspan, cns"""),
    **_rows(
        "quote",
        """quote, blockquote, bquote, cquote, quotation, quote box, rquote, pull quote, centered pull quote""",
        "1,quote,text",
    ),
    # characters and spaces
    **_rows(
        "literal",
        """snd, snds, spnd, sndash, spaced ndash, spaced en dash, spaced endash, spndash, snds-""",
        value=" – ",
    ),
    **_rows("literal", "ndash, en dash, endash, nd, –", value="–"),
    **_rows("literal", "mdash, em dash, emdash, —, spaced mdash, smdash, spaced em dash", value="—"),
    **_rows(
        "literal",
        """nbsp, space, spaces, sp, nbs, thinsp, thin space, hairsp, hair space, pad, padlsup, ns, nobreakspace""",
        value=" ",
    ),
    **_rows("literal", "!, pipe", value="|"),
    **_rows("literal", "=, equals", value="="),
    **_rows("literal", "', apostrophe, '-", value="'"),
    **_rows("literal", "'s", value="'s"),
    **_rows("literal", "·, middot, dot, •, bullet, bull", value=" • "),
    **_rows("literal", "minus, −", value="−"),
    **_rows("literal", "plusminus, ±, plus-minus", value="±"),
    **_rows("literal", "slash, /", value="/"),
    **_rows("literal", '", sing', value='"'),
    **_rows("literal", "present", value="present"),
    **_rows("break", "br, break, crlf, crlf2, clear, clr, -, brk"),
    **_rows("rule", "hr, horizontal rule, line, rule, ----"),
    **_rows(
        "drop",
        """shy, wbr, zwsp, zwnj, zwj, anchor, anchors, visible anchor, increase, decrease, steady, up, down,
        nochange""",
    ),
    **_rows(
        "drop",
        """color box, legend inline, flagdeco placeholder, audio, listen, ipa, ipa-, ipac-en, respell, pron,
        pronunciation""",
    ),
    # lists
    **_rows(
        "list",
        """plainlist, plain list, plainlist/start, plain list/start, flatlist, flat list, startplainlist, start
        plainlist, vlist, startflatlist, start flatlist, flatlist/start, indented plainlist""",
    ),
    **_rows(
        "list_close",
        """endplainlist, end plainlist, plainlist/end, plain list/end, endflatlist, end flatlist, flatlist/end,
        endplainlist/end, end indented plainlist""",
    ),
    **_rows("content", """columns-list, columns list, col-list, collist, div list, small list text"""),
    **_rows(
        "drop",
        """div col, divcol, div col start, div col end, divcolend, div-col-end, colend, end div col, col div end,
        col-begin, col-start, col-2, col-3, col-4, col-break, col-end, refbegin, refend, columns, col begin, col
        break, col end""",
    ),
    **_rows(
        "items",
        """unbulleted list, ubl, ublist, ubli, unbulleted, vunblist, unbullet list, unordered list, ubt, hlist,
        h-list, horizontal list, hlist-comma, bulleted list, blist, bullet list, bulletedlist, ordered list,
        olist, numbered list, comma separated entries, csv, cslist, flatlist items""",
    ),
    **_rows("lines", "br separated entries, br list, br entries, brlist, br separated"),
    **_rows("collapsible", """collapsible list, collapsiblelist, collapsible bulleted list, collapsed list"""),
    **_rows(
        "tree_open",
        """tree list, treelist, tree list/start, tree list/final branch, tree list/branching, tree list/final
        branching, tree list/branch""",
    ),
    **_rows("tree_close", "tree list/end, treelist/end, end tree list"),
    # flags
    **_rows(
        "flagicon",
        """flagicon, flag icon, flagdeco, flag decoration, flagd, flagico, flagathleteicon, flag deco, flagicond,
        noflag icon, icon, emblem icon""",
    ),
    **_rows(
        "flag",
        """flag, flagcountry, flag country, flagc, flaglist, flag list, flag team, flagbig, flagname, flagu link,
        flaglink, flagside, flagicon and name""",
    ),
    **_rows("flag_unlinked", "flagu, flag unlinked, flagcu, flaguc, flagdeconame"),
    **_rows("flag", "noflag, noflag country"),
    **_rows("flag", "flagg text, flagcountry2"),
    **_rows("flagicon", "flagg", "2"),
    **_rows(
        "flag_image",
        """flagicon image, flag icon image, flagicon_image, flagiconimage, icon image, flagicon img, flagimage""",
    ),
    **_rows("arms", "coat of arms, coa, coatofarms, arms"),
    **_rows("flag_link", "flag+link, flag link, flaglink+"),
    **_rows("service", "army", value="Army"),
    **_rows("service", "navy", value="Navy"),
    **_rows("service", "air force, airforce", value="Air Force"),
    **_rows("service", "marines", value="Marines"),
    **_rows("service", "coast guard, coastguard", value="Coast Guard"),
    **_rows("service", "national guard", value="National Guard"),
    **_rows("service", "armed forces, military", value="Armed Forces"),
    # fates
    **_rows("fate", "kia, kia2, killed in action, killed, dagger, dag, †, death date mark", value="killed_in_action"),
    **_rows("fate", "pkia, presumed killed", value="presumed_killed"),
    **_rows("fate", "wia, wounded in action, wounded", value="wounded_in_action"),
    **_rows("fate", "dow, died of wounds", value="died_of_wounds"),
    **_rows("fate", "pow, prisoner of war, captured", value="prisoner_of_war"),
    **_rows("fate", "mia, missing in action, disappeared", value="missing_in_action"),
    **_rows("fate", "executed, execution", value="executed"),
    **_rows("fate", "assassinated, assassination", value="assassinated"),
    **_rows("fate", "surrendered, surrender", value="surrendered"),
    **_rows("fate", "suicide, committed suicide, suicided", value="suicide"),
    **_rows("fate", "natural causes, natural cause, died of natural causes, dnc", value="died_of_natural_causes"),
    **_rows("fate", "turncoat, defected, defector, changed sides", value="changed_sides"),
    **_rows("fate", "awol, deserted", value="deserted"),
    **_rows("fate", "exiled, exile", value="exiled"),
    **_rows("fate", "arrested, detained", value="arrested"),
    **_rows("fate", "kifa, double dagger, double-dagger, ‡, ddag, died, non-combat death", value="died"),
    # notes, citations and clean-up tags
    **_rows(
        "note",
        """efn, efn-ua, efn-lr, efn-la, efn-ur, efn-lg, efn-ug, efn-us, efn-num, refn, notetag, note tag, note, ref
        label, #tag:ref, ref, footnote, explanatory footnote, enf, notatag, cref, cref2, ref+, sfnref note, jct
        note, hidden note""",
    ),
    **_rows(
        "reference",
        """sfn, sfnp, sfnm, sfnmp, harvnb, harv, harvp, harvtxt, harvcol, harvcolnb, r, rp, isbn, issn, oclc, doi,
        citation, cite, cite web, cite book, cite news, cite journal, cite magazine, cite report, cite
        encyclopedia, cite thesis, cite press release, cite av media, cite tweet, cite conference, cite map,
        cite video, webarchive, wayback, dead link, full citation needed, cite act, cite sign, cite interview,
        cite speech, vcite, london gazette, dead, cbignore, page needed ref, jstor, asin, isbnt, subscription
        required, registration required, shortened footnote template, snf""",
    ),
    **_rows(
        "drop",
        """citation needed, cn, fact, facts, by whom, by whom?, who, who?, whom, when, when?, where, which, which?,
        what, how, why, clarify, clarification needed, dubious, disputed inline, disputed, better source, better
        source needed, bsn, unreliable source, unreliable source?, verification needed, verify source, verify,
        failed verification, fv, page needed, pn, pages needed, pov statement, pov inline, undue inline, vague,
        weasel inline, according to whom, awk, update inline, update after, needs update, outdated inline,
        additional citation needed, original research inline, or, synthesis inline, speculation inline,
        contradict-inline, contradictory inline, not in source, nis, source?, full, medical citation needed,
        non-primary source needed, primary source inline, primary inline, third-party inline, self-published
        inline, sps, circular reference, chronology citation needed, example needed, specify, discuss, relevance
        inline, relevant, importance inline, definition needed, ambiguous, disambiguation needed, dn, discuss
        inline, irrelevant citation, quantify, time needed, date missing, year needed, inconsistent, tone
        inline, peacock inline, peacock term, editorializing, lopsided, opinion, attribution needed, attribute,
        like whom?, reflist, notelist, notelist-ua, reflist-talk, notefoot, notes, references""",
    ),
    # dates and durations
    **_rows(
        "date",
        """start date, startdate, start-date, dtstart, start date and age, start-date and age, start date and years
        ago, start date and days ago, date and age, sda, end date, enddate, end-date, end date and age, end-date
        and age, end date and years ago, eda, dts, date table sorting, dtsh, film date, birth date, death date,
        date, dmy, mdy, start and end date""",
    ),
    **_rows("date_span", "start and end dates, startandenddates, start and end date range"),
    **_rows("old_style", "oldstyledate, old style date, oldstyledatelink", value="O.S."),
    **_rows("old_style", "oldstyledatedy, oldstyledateny", "DY", "O.S."),
    **_rows("circa", "circa, c., ca., circa., approx, approximately"),
    **_rows("literal", "floruit, fl.", value="fl. "),
    **_rows(
        "age",
        """age, age in days, age in weeks, age in weeks and days, age in months, age in years, ayd, aymd, aymwd,
        ymd, ayw, time interval, duration, time ago, years ago, days since, ageprecise, age nts, daysbetween,
        number of days, days elapsed, hms, age for infobox""",
    ),
    **{
        name: Template("age")
        for name in (
            "age in years and days",
            "age in years and months",
            "age in years, months and days",
            "age in years, months, weeks and days",
            "age in years, weeks and days",
            "age in months, weeks and days",
            "age in weeks and days",
        )
    },
    # numbers and measures
    **_rows("number", """formatnum:, formatnum, nts, num, number, ntsh, nmbr, fmtn, format num, nsep"""),
    **_rows("number", "val, gaps, convinfobox, formatprice, inflation text"),
    **_rows("convert", "convert, cvt, conv"),
    **_rows("fraction", "frac, fraction, sfrac, fract"),
    **_rows("content", "percentage text, us$, usd, gbp, £, eur, rupee text, inr", "1"),
    **_rows("literal", "half", value="½"),
    # links
    **_rows(
        "interlanguage",
        """ill, interlanguage link, link-interwiki, ill2, iw2, interlanguage link multi, illm, red link""",
    ),
    **_rows("ship", "ship"),
    **_rows("ship", "hms", value="HMS"),
    **_rows("ship", "uss", value="USS"),
    **_rows("ship", "css", value="CSS"),
    **_rows("ship", "sms", value="SMS"),
    **_rows("ship", "hmas", value="HMAS"),
    **_rows("ship", "hmcs", value="HMCS"),
    **_rows("ship", "hmnzs", value="HMNZS"),
    **_rows("ship", "ss", value="SS"),
    **_rows("ship", "rms", value="RMS"),
    **_rows("ship", "ins", value="INS"),
    **_rows("ship", "ara", value="ARA"),
    **_rows("ship", "jds", value="JDS"),
    **_rows("ship", "usat", value="USAT"),
    **_rows("ship", "uscgc", value="USCGC"),
    **_rows("ship", "hnlms", value="HNLMS"),
    **_rows("ship", "hdms", value="HDMS"),
    **_rows("ship", "hswms", value="HSwMS"),
    **_rows("ship_class", "sclass, sclass2, sclass-, ship class"),
    **_rows("coordinates", "coord, coordinates, coor d, coor dm, coor dms"),
    **_rows("images", """multiple image, multiple images, photomontage, photo montage, auto images, multiimage"""),
    **_rows("image", """css image crop, superimpose, annotated image, css crop, wide image, easy css image crop"""),
    **_rows(
        "main",
        """main, main article, see also, further, further information, see, details, main articles, mainarticle""",
    ),
    **_rows(
        "drop",
        """about, other uses, redirect, distinguish, for, hatnote, short description, use dmy dates, use mdy dates,
        use british english, engvarb, good article, featured article, pp, pp-, refimprove, more citations
        needed, unreferenced, citation style, cleanup, campaignbox, navbox, authority control, portal, portal
        bar, commons category, sister project links, toc limit, tocleft, tocright, infobox mapframe, location
        map, location map many, location map+, osm location map, maplink, campaignbox-, use american english,
        use, efn placeholder, redirect-multi, external media, clearleft, clearright, clear left, clear right,
        italic title, displaytitle, displaytitle:, defaultsort:, coord missing, sources, one source, multiple
        issues, very long, pov, update, expand section, empty section, section, globalize, copy edit, tone, main
        other text, use indian english, use canadian english, featured list, gallery, div end, portalbar,
        dynamic list, wikisource, wikiquote, commons, military navigation, wwiitheatre, spoken wikipedia, rws,
        sfn whitelist, harvc, refideas, anchor""",
    ),
    # parser functions
    **_rows("if", "#if:, #ifeq:, #ifexist:, #iferror:, #ifexpr:"),
    **_rows("switch", "#switch:"),
    **_rows(
        "content",
        """lc:, uc:, lcfirst:, ucfirst:, #tag:, #expr:, nowiki, noinclude, lc, uc, ucfirst, first word, str crop,
        trim, if empty, main page text, delink, remove links""",
    ),
    **_rows("note", "#tag:ref"),
    **_rows("switcher", "switcher, switch infobox"),
    **_rows("drop", "#invoke:, #time:, #lst:, #section:"),
}

_LAYOUT = dict.fromkeys(
    "width box_width style image_size imagesize image size image_upright upright image_border border map_size mapsize"
    " map_width map_mark map_marksize map_label map_label_position map_relief map_type map_position map_alt"
    " map_overlay colour_scheme color_scheme colour scheme bodystyle header_color titlestyle mapframe-zoom zoom"
    " mapframe mapframe-wikidata mapframe-marker mapframe-frame-width mapframe-frame-height campaignbox"
    " pushpin_map pushpin_relief pushpin_map_size pushpin_label pushpin_map_caption pushpin_label_position embed"
    " child nocat notoc autoformat mapframe-id qid fetchwikidata suppressfields name_style image2_size"
    " map_dot_label map_dot_mark mapframe-caption lat_deg_label timezone_link image_width map_frame dimensions"
    " sidebox width_image campaign nocaps combatants_style px body_style".split(" "),
    "-",
)

_SHARED = {
    "partof": "partof", "part_of": "partof", "part of": "partof",
    "image": "image", "image1": "image", "image2": "image", "photo": "image",
    "alt": "alt", "image_alt": "alt", "caption": "caption", "image_caption": "caption",
    "map": "map", "map_image": "map", "map_caption": "map_caption", "map caption": "map_caption",
    "date": "date", "dates": "date",
    "place": "place", "location": "place", "places": "place", "locations": "place", "venue": "place",
    "coordinates": "coordinates", "coords": "coordinates", "coord": "coordinates",
    "latitude": "latitude", "longitude": "longitude",
    "latd": "latd", "latm": "latm", "lats": "lats", "latns": "latns", "lat_d": "latd", "lat_m": "latm",
    "longd": "longd", "longm": "longm", "longs": "longs", "longew": "longew", "long_d": "longd",
    "notes": "notes", "note": "notes", "footnotes": "notes",
    "status": "status", "result": "result", "outcome": "result", "results": "result",
    "territory": "territory", "territorial_changes": "territory", "territory_changes": "territory",
    "module": "module", "module2": "module", "embedded": "module",
}  # fmt: skip

_MILITARY = {
    "conflict": "conflict", "name": "conflict", "title": "conflict", "battle_name": "conflict", "battle": "conflict",
    "native_name": "native_name", "other_names": "other_names", "also_known_as": "other_names",
    "casus": "causes", "casus_belli": "causes", "casus belli": "causes", "cause": "causes", "causes": "causes",
    "goals": "goals", "methods": "methods", "objective": "objective", "objectives": "objective",
    "action": "action", "type": "type", "scope": "scope", "target": "target", "commanded_by": "commanded_by",
    "planned_by": "planned_by", "executed_by": "executed_by", "time": "time", "timezone": "timezone",
    "combatants_header": "combatants_header", "combatant_header": "combatants_header",
    "commanders_header": "commanders_header", "units_header": "units_header", "strengths_header": "strengths_header",
    "strength_header": "strengths_header", "polstrengths_header": "polstrengths_header",
    "milstrengths_header": "milstrengths_header", "casualties_header": "casualties_header",
    "casualties_label": "casualties_header",
    "combatant#": "combatant#", "combatants#": "combatant#", "belligerent#": "combatant#", "belligerents#": "combatant#",
    "party#": "combatant#", "side#": "combatant#",
    "commander#": "commander#", "commanders#": "commander#", "leader#": "commander#", "leaders#": "commander#",
    "leadfigures#": "commander#",
    "unit#": "units#", "units#": "units#",
    "strength#": "strength#", "strengths#": "strength#", "howmany#": "strength#",
    "polstrength#": "polstrength#", "milstrength#": "milstrength#",
    "casualties#": "casualties#", "casualty#": "casualties#", "losses#": "casualties#", "loss#": "casualties#",
    "casualties": "toll", "total_casualties": "toll", "civilian_casualties": "toll",
    "fatalities": "fatalities", "injuries": "injuries", "arrests": "arrests", "damage": "damage",
}  # fmt: skip

_CIVIL = {
    "title": "conflict", "name": "conflict", "conflict": "conflict", "subtitle": "subtitle",
    "native_name": "native_name", "other_names": "other_names",
    "causes": "causes", "cause": "causes", "casus": "causes", "goals": "goals", "goal": "goals",
    "methods": "methods", "method": "methods", "concessions": "result", "action": "action",
    "side#": "combatant#", "combatant#": "combatant#", "parties#": "combatant#", "party#": "combatant#",
    "leadfigures#": "commander#", "leadfigure#": "commander#", "lead_figures#": "commander#", "commander#": "commander#",
    "units#": "units#", "unit#": "units#",
    "howmany#": "strength#", "strength#": "strength#", "number#": "strength#",
    "casualties#": "casualties#", "losses#": "casualties#",
    "casualties": "toll", "casualties_label": "casualties_header", "casualties_header": "casualties_header",
    "sides_header": "combatants_header", "parties_header": "combatants_header", "side_header": "combatants_header",
    "leadfigures_header": "commanders_header", "howmany_header": "strengths_header",
    "fatalities": "fatalities", "deaths": "fatalities", "injuries": "injuries", "injured": "injuries",
    "arrests": "arrests", "arrested": "arrests", "detentions": "detentions", "detained": "detentions",
    "missing": "missing", "charged": "charged", "fined": "fined", "effect": "effect", "effect_label": "effect_label",
    "damage": "damage", "buildings": "damage", "property_damage": "damage", "type": "type", "time": "time",
    "timezone": "timezone", "reported deaths": "fatalities", "reported_deaths": "fatalities",
    "reported injuries": "injuries", "reported_injuries": "injuries", "target": "target", "weapons": "weapons",
}  # fmt: skip

_ATTACK = {
    "title": "conflict", "name": "conflict", "conflict": "conflict", "subtitle": "subtitle", "native_name": "native_name",
    "other_names": "other_names", "also_known_as": "other_names",
    "perps": "perpetrators", "perp": "perpetrators", "perpetrators": "perpetrators", "perpetrator": "perpetrators",
    "assailants": "perpetrators", "assailant": "perpetrators", "suspected_perpetrators": "perpetrators",
    "susperps": "perpetrators", "attackers": "perpetrators",
    "numpart": "numparts", "numparts": "numparts", "num_perps": "numparts", "participants": "participants",
    "fatalities": "fatalities", "deaths": "fatalities", "injuries": "injuries", "injured": "injuries", "missing": "missing",
    "casualties": "toll", "arrests": "arrests", "arrested": "arrests",
    "victims": "victims", "victim": "victims", "target": "target", "targets": "target", "type": "type",
    "weapons": "weapons", "weapon": "weapons", "motive": "motive", "motives": "motive", "time": "time",
    "timezone": "timezone", "time-begin": "time", "time-end": "time_end", "time_begin": "time", "time_end": "time_end",
    "dfens": "defenders", "dfen": "defenders", "defenders": "defenders", "inquiry": "inquiry", "accused": "accused",
    "convicted": "convicted", "verdict": "verdict", "convictions": "convictions", "charges": "charges",
    "charged": "charges", "litigation": "litigation", "sentence": "sentence", "coroner": "coroner", "judge": "judge",
    "footage": "footage", "url": "url", "website": "url", "trial": "trial", "burial": "burial", "first": "first",
    "reporter": "reporter", "cause": "causes", "causes": "causes", "damage": "damage", "property_damage": "damage",
    "suspects": "suspects", "filmed_by": "filmed_by", "duration": "duration", "enquiry": "inquiry",
    "leader": "commander1", "leaders": "commander1",
}  # fmt: skip

_OPERATION = {
    "name": "conflict", "title": "conflict", "conflict": "conflict", "subtitle": "subtitle", "scope": "scope",
    "type": "type", "planned": "planned", "planned_by": "planned_by", "planned by": "planned_by",
    "commanded_by": "commander1", "commanded by": "commander1", "leaders": "commander1",
    "objective": "objective", "objectives": "objective", "target": "target", "targets": "target", "time": "time",
    "time-begin": "time", "time_begin": "time", "time-end": "time_end", "timezone": "timezone",
    "executed_by": "combatant1", "executed by": "combatant1", "casualties": "toll", "fatalities": "fatalities",
    "injuries": "injuries", "losses": "toll", "site": "place", "duration": "duration", "code": "code",
    "weapons": "weapons", "motive": "motive", "causes": "causes", "code_name": "other_names",
}  # fmt: skip

_FEUD = {
    "title": "conflict", "name": "conflict", "subtitle": "subtitle", "causes": "causes", "cause": "causes",
    "medium": "medium", "side#": "combatant#", "party#": "combatant#", "parties#": "combatant#",
    "casualties#": "casualties#", "leadfigures#": "commander#", "commander#": "commander#",
    "howmany#": "strength#", "strength#": "strength#", "goals": "goals", "methods": "methods",
    "casualties": "toll", "fatalities": "fatalities", "injuries": "injuries", "arrests": "arrests",
}  # fmt: skip

_EVENT = {
    "title": "conflict", "name": "conflict", "event_name": "conflict", "event": "conflict", "native_name": "native_name",
    "other_names": "other_names", "also_known_as": "other_names", "aka": "other_names", "english_name": "other_names",
    "type": "type", "theme": "theme", "cause": "causes", "causes": "causes", "motive": "motive", "target": "target",
    "first_reporter": "first_reporter", "first reporter": "first_reporter", "budget": "budget", "patron": "patron",
    "organisers": "organisers", "organizers": "organisers", "organised_by": "organisers", "filmed_by": "filmed_by",
    "participants": "combatant1", "perpetrators": "perpetrators", "perps": "perpetrators",
    "participant": "combatant1", "leaders": "commander1",
    "casualties#": "toll", "casualties": "toll", "reported deaths": "fatalities", "reported_deaths": "fatalities",
    "deaths": "fatalities", "fatalities": "fatalities", "reported injuries": "injuries", "reported_injuries": "injuries",
    "injuries": "injuries", "non-fatal_injuries": "injuries", "reported missing": "missing", "reported_missing": "missing",
    "missing": "missing", "reported property damage": "damage", "reported_property_damage": "damage",
    "property damage": "damage", "property_damage": "damage", "burial": "burial", "inquiries": "inquiry",
    "inquiry": "inquiry", "inquest": "inquest", "coroner": "coroner", "arrests": "arrests", "suspects": "suspects",
    "accused": "accused", "convicted": "convicted", "charges": "charges", "trial": "trial", "verdict": "verdict",
    "convictions": "convictions", "sentence": "sentence", "publication_bans": "publication_bans",
    "litigation": "litigation", "awards": "awards", "url": "url", "website": "url", "time": "time",
    "timezone": "timezone", "duration": "duration", "displaced": "displaced", "weapons": "weapons",
    "footage": "footage", "footage_by": "filmed_by", "blank_label": "blank_label", "blank_data": "blank_data",
    "reported_displaced": "displaced", "damages": "damage",
}  # fmt: skip

MARKUP = MarkupWords(
    boxes={
        name: canonical
        for canonical, names in {
            "military conflict": "infobox military conflict, warbox, battlebox, battlebox no campaign, warbox-old,"
            "infobox battle, infobox war, infobox conflict, infobox military event, infobox siege,"
            "infobox military campaign, infobox military conflict/sandbox, wp military conflict infobox,"
            "wikipedia:wikiproject military history/military conflict infobox, infobox armed conflict,"
            "infobox military engagement, infobox raid, infobox militaryconflict, military conflict, infobox warbox,"
            "infobox insurgency, infobox rebellion, infobox revolution",
            "civil conflict": "infobox civil conflict, infobox protest, infobox civil disorder, infobox riot,"
            "infobox civil unrest, infobox strike, infobox uprising, infobox civilian conflict",
            "civilian attack": "infobox civilian attack, infobox terrorist attack, infobox massacre, infobox attack,"
            "infobox shooting, infobox school shooting, infobox bombing, infobox assassination, infobox terrorism,"
            "terrorist attack, infobox civilian shooting, infobox massacres, infobox mass murder, infobox genocide,"
            "infobox hostage crisis, infobox terror attack",
            "military operation": "infobox military operation, infobox operation, infobox military op",
            "operational plan": "infobox operational plan, infobox military plan, infobox operation plan",
            "feud": "infobox feud, infobox family feud",
            "event": "infobox event, infobox incident, infobox historical event, infobox news event",
        }.items()
        for name in (part.strip() for part in names.split(","))
    },
    parameters={
        "military conflict": {**_LAYOUT, **_SHARED, **_MILITARY},
        "civil conflict": {**_LAYOUT, **_SHARED, **_CIVIL},
        "civilian attack": {**_LAYOUT, **_SHARED, **_ATTACK},
        "military operation": {**_LAYOUT, **_SHARED, **_OPERATION},
        "operational plan": {**_LAYOUT, **_SHARED, **_OPERATION},
        "feud": {**_LAYOUT, **_SHARED, **_FEUD},
        "event": {**_LAYOUT, **_SHARED, **_EVENT},
    },
    templates=TEMPLATES,
    template_namespaces=("template", "tmpl", "t"),
    file_namespaces=("file", "image"),
    category_namespaces=("category",),
    see_also=("see also",),
    references=(
        "references", "notes", "notes and references", "footnotes", "citations", "sources", "bibliography",
        "further reading", "external links", "works cited", "explanatory notes", "notes and citations",
        "references and notes", "references and sources", "general references", "literature",
    ),
    months=(
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ),
    before_christ="BC",
    circa="c.",
)  # fmt: skip
