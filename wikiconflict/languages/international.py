"""What the wikis share: the template names that editors carry from one to the next, codes of countries, signs of fate.

A language's tables begin with these and add or replace what its wiki has of its own; the shared names of boxes and
parameters stand in ``international_boxes``. Template names and what they draw: the templates' own documentation pages;
redirects as met in articles.
"""

from collections.abc import Mapping
from typing import cast, get_args

from wikiconflict.model.commander import Fate
from wikiconflict.model.quantity import Kind
from wikiconflict.vocabulary.countries import CountryRows, country_rows
from wikiconflict.vocabulary.markup import Template, TemplateKind
from wikiconflict.vocabulary.phrases import phrases


def rows(kind: TemplateKind, names: str, argument: str = "1", value: str = "") -> dict[str, Template]:
    """One row for each of the comma-separated names.

    >>> rows("fate", "kia, killed", value="killed_in_action")["killed"].value
    'killed_in_action'
    """
    template = Template(kind, argument, value)
    return dict.fromkeys(phrases(names), template)


def words(text: str) -> frozenset[str]:
    """Words and phrases parted by commas."""
    return frozenset(phrases(text))


def with_singulars(plurals: str, endings: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    """Words and phrases with the singulars of the single words among them, by endings: the longest that fits.

    >>> sorted(with_singulars("chevaux, drapeaux, pièces d'artillerie", {"aux": ("al",), "eaux": ("eau",)}))
    ['cheval', 'chevaux', 'drapeau', 'drapeaux', "pièces d'artillerie"]
    """
    listed = words(plurals)
    found = set(listed)
    for word in listed:
        ending = max((end for end in endings if word.endswith(end)), key=len, default=None)
        if ending and " " not in word and len(word) > len(ending) + 2:
            found |= {word.removesuffix(ending) + singular for singular in endings[ending]}
    return frozenset(found)


def named(table: str) -> dict[str, str]:
    """Words to what they stand for, from rows ``name: words``.

    >>> named("killed: tot, gefallen")
    {'tot': 'killed', 'gefallen': 'killed'}
    """
    rows = (row.partition(":") for row in table.splitlines() if row.strip())
    return {word: name.strip() for name, _, listed in rows for word in phrases(listed)}


def fates(table: str) -> dict[str, Fate]:
    """Words of fate, lower case, from rows ``fate: words``.

    Raises:
        ValueError: a row names no fate.
    """
    found = named(table)
    if unknown := set(found.values()) - set(get_args(Fate)):
        raise ValueError(f"no fates: {', '.join(sorted(unknown))}")
    return cast("dict[str, Fate]", found)


def kinds(table: str) -> dict[str, tuple[Kind, ...]]:
    """Words of loss from rows ``kind: words``.

    Raises:
        ValueError: a row names no kind.

    >>> kinds("killed: tot, gefallen")
    {'tot': ('killed',), 'gefallen': ('killed',)}
    """
    found = named(table)
    if unknown := set(found.values()) - set(get_args(Kind)):
        raise ValueError(f"no kinds of loss: {', '.join(sorted(unknown))}")
    return {word: (cast("Kind", kind),) for word, kind in found.items()}


def numerals(text: str) -> dict[str, int]:
    """Names in order to 1, 2, 3 ...: a bar between numbers, commas between the names of one.

    >>> numerals("Januar, Jan | Februar")
    {'januar': 1, 'jan': 1, 'februar': 2}
    """
    return {name.casefold(): number for number, names in enumerate(text.split("|"), 1) for name in phrases(names)}


def world(*tables: str) -> CountryRows:
    """Countries from rows ``names: adjectives and peoples | ISO code``, with the other codes of the same country.

    >>> sorted(world("Deutschland: deutsch, Deutsche | DEU")["codes"])
    ['DEU', 'GER']
    """
    rows = country_rows(*tables)
    others = {other: rows["codes"][code] for other, code in OTHER_CODES.items() if code in rows["codes"]}
    return {"codes": {**others, **rows["codes"]}, "demonyms": rows["demonyms"]}


#: Numbers of centuries as many languages write them; one that is also a word of the language is left out there.
ROMAN = numerals("I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XVII|XVIII|XIX|XX|XXI")

#: Codes of sport associations and shortcuts of editors -> the ISO code of the same country.
OTHER_CODES = {
    code: iso
    for iso, codes in (
        row.split(": ")
        for row in """DZA: ALG
AGO: ANG
BGD: BAN
BGR: BUL
KHM: CAM
CHL: CHI
COG: CGO
HRV: CRO
DNK: DEN
SLV: ESA
DEU: GER
GRC: GRE
GTM: GUA
GIN: GUI
HTI: HAI
HND: HON
IDN: INA
IRN: IRI
KWT: KUW
LVA: LAT
LBN: LIB
LBY: LBA
MDG: MAD
MYS: MAS
MMR: MYA
MNG: MGL
NLD: NED
NPL: NEP
NER: NIG
NGA: NGR
PRY: PAR
PHL: PHI
PRT: POR
PRI: PUR
ROU: ROM
SAU: KSA
SVN: SLO
ZAF: RSA
LKA: SRI
SDN: SUD
CHE: SUI
TWN: TPE
TZA: TAN
UKR: UKR
URY: URU
VNM: VIE
ZMB: ZAM
ZWE: ZIM
GBR: UK, RUI
USA: US, EUA, EEUU
SUN: URS
CHN: PRC""".splitlines()
    )
    for code in phrases(codes)
    if code != iso
}

#: Signs of a fate behind a name.
FATE_SIGNS: dict[str, Fate] = {
    "†": "killed_in_action",
    "✝": "killed_in_action",
    "‡": "died",
    "#": "died_of_natural_causes",
}

#: Fate templates as flattening leaves them, stuck to the name.
GLUED_FATES: dict[str, Fate] = {
    "KIA": "killed_in_action",
    "KIA2": "killed_in_action",
    "PKIA": "presumed_killed",
    "WIA": "wounded_in_action",
    "DOW": "died_of_wounds",
    "POW": "prisoner_of_war",
    "MIA": "missing_in_action",
    "AWOL": "deserted",
    "dagger": "killed_in_action",
    "KIFA": "died",
}

TEMPLATES: dict[str, Template] = {
    # layout: the content stands as it is
    **rows(
        "content",
        """nowrap, nobr, nobreak, no wrap, nwr, small, smaller, small div, big, larger, large, longitem, center,
        centre, noitalic, normal, nobold, unbold, nonbold, font, strong, em, strongbad, bold, italic, smallcaps,
        sc, sic, align, left, right, block indent, indent, box, middle, vertical text, raise, lower, sup, sub,
        su, underline, strikethrough, wrap, wbr text, no selflink, nobots text, hidden ref, main other, em text,
        allow wrap, ilm text, small caps, background text, mvar, mono, code, kbd, var, samp, tt, plain text,
        ensure ast, noprint, only in print, screen reader-only, visible, displaytext, pb text, ubli text, nobold
        text""",
    ),
    **rows("content", "resize, font size, fs", "2,1"),
    **rows("content", "color, colour, font color, font colour, colored text, background color", "2,1"),
    **rows("content", "lang, langx, native name, nativename, rtl-lang, script, nobold lang", "2,1"),
    **rows("content", "lang-, script/", "1"),
    **rows("content", "hidden, collapse, collapsible section, cot text", "2,1"),
    **rows("content", """blue, red, green, legend inline text, age nts text, nihongo core, linktext, wikt-lang"""),
    **rows("last", "transl, transliteration, tlit, translit"),
    **rows("content", "nihongo, nihongo2, nihongo3, korean, chinese, zh, zhi, cjk"),
    **rows("content", "no redirect, noredirect, section link, slink, wikilink, avoid wrap", "2,1"),
    **rows("abbreviation", """abbr, abbrlink, abbrv, tooltip, hover title, explain, define, abbreviation, hovertext"""),
    **rows("content", "legend, color box text", "2,1"),
    **rows("content", """infobox event text, dynamic list text, citation needed span, disputed text, cnspan, cns"""),
    **rows(
        "quote",
        """quote, blockquote, bquote, cquote, quotation, quote box, rquote, pull quote, centered pull quote""",
        "1,quote,text",
    ),
    # characters and spaces
    **rows(
        "literal",
        """snd, snds, spnd, sndash, spaced ndash, spaced en dash, spaced endash, spndash, snds-""",
        value=" – ",
    ),
    **rows("literal", "ndash, en dash, endash, nd, –", value="–"),
    **rows("literal", "mdash, em dash, emdash, —, spaced mdash, smdash, spaced em dash", value="—"),
    **rows(
        "literal",
        """nbsp, space, spaces, sp, nbs, thinsp, thin space, hairsp, hair space, pad, padlsup, ns, nobreakspace""",
        value=" ",
    ),
    **rows("literal", "!, pipe", value="|"),
    **rows("literal", "=, equals", value="="),
    **rows("literal", "', apostrophe, '-", value="'"),
    **rows("literal", "'s", value="'s"),
    **rows("literal", "·, middot, dot, •, bullet, bull, *", value=" • "),
    **rows("literal", "minus, −", value="−"),
    **rows("literal", "plusminus, ±, plus-minus", value="±"),
    **rows("literal", "slash, /", value="/"),
    **rows("literal", '", sing', value='"'),
    **rows("break", "br, break, crlf, crlf2, clear, clr, -, brk"),
    **rows("rule", "hr, horizontal rule, line, rule, ----"),
    **rows(
        "drop",
        """nowrap begin, nowrap end, nobr begin, nobr end, shy, wbr, zwsp, zwnj, zwj, anchor, anchors, visible anchor, increase, decrease, steady, up, down,
        nochange""",
    ),
    **rows(
        "drop",
        """color box, legend inline, flagdeco placeholder, audio, listen, ipa, ipa-, ipac-en, respell, pron,
        pronunciation""",
    ),
    # lists
    **rows(
        "list",
        """plainlist, plain list, plainlist/start, plain list/start, flatlist, flat list, startplainlist, start
        plainlist, vlist, startflatlist, start flatlist, flatlist/start, indented plainlist""",
    ),
    **rows(
        "list_close",
        """endplainlist, end plainlist, plainlist/end, plain list/end, endflatlist, end flatlist, flatlist/end,
        endplainlist/end, end indented plainlist""",
    ),
    **rows("content", """columns-list, columns list, col-list, collist, div list, small list text"""),
    **rows(
        "drop",
        """div col, divcol, div col start, div col end, divcolend, div-col-end, colend, end div col, col div end,
        col-begin, col-start, col-2, col-3, col-4, col-break, col-end, refbegin, refend, columns, col begin, col
        break, col end""",
    ),
    **rows(
        "items",
        """unbulleted list, ubl, ublist, ubli, unbulleted, vunblist, unbullet list, unordered list, ubt, hlist,
        h-list, horizontal list, hlist-comma, bulleted list, blist, bullet list, bulletedlist, ordered list,
        olist, numbered list, comma separated entries, csv, cslist, flatlist items""",
    ),
    **rows("lines", "br separated entries, br list, br entries, brlist, br separated"),
    **rows("collapsible", """collapsible list, collapsiblelist, collapsible bulleted list, collapsed list"""),
    **rows(
        "tree_open",
        """tree list, treelist, tree list/start, tree list/final branch, tree list/branching, tree list/final
        branching, tree list/branch""",
    ),
    **rows("tree_close", "tree list/end, treelist/end, end tree list"),
    # flags
    **rows(
        "flagicon",
        """flagicon, flag icon, flagdeco, flag decoration, flagd, flagico, flagathleteicon, flag deco, flagicond,
        noflag icon, icon, emblem icon""",
    ),
    **rows(
        "flag",
        """flag, flagcountry, flag country, flagc, flaglist, flag list, flag team, flagbig, flagname, flagu link,
        flaglink, flagside, flagicon and name""",
    ),
    **rows("flag", "flagu, flag unlinked, flagcu, flaguc, flagdeconame"),
    **rows("flag", "noflag, noflag country"),
    **rows("flag", "flagg text, flagcountry2"),
    **rows("flag_general", "flagg"),
    **rows(
        "flag_image",
        """flagicon image, flag icon image, flagicon_image, flagiconimage, icon image, flagicon img, flagimage""",
    ),
    **rows("arms", "coat of arms, coa, coatofarms, arms"),
    **rows("flag_link", "flag+link, flag link, flaglink+"),
    # fates
    **rows("fate", "kia, kia2, killed in action, killed, dagger, dag, †, death date mark", value="killed_in_action"),
    **rows("fate", "pkia, presumed killed", value="presumed_killed"),
    **rows("fate", "wia, wounded in action, wounded", value="wounded_in_action"),
    **rows("fate", "dow, died of wounds", value="died_of_wounds"),
    **rows("fate", "pow, prisoner of war, captured", value="prisoner_of_war"),
    **rows("fate", "mia, missing in action, disappeared", value="missing_in_action"),
    **rows("fate", "executed, execution", value="executed"),
    **rows("fate", "assassinated, assassination", value="assassinated"),
    **rows("fate", "surrendered, surrender", value="surrendered"),
    **rows("fate", "suicide, committed suicide, suicided", value="suicide"),
    **rows("fate", "natural causes, natural cause, died of natural causes, dnc", value="died_of_natural_causes"),
    **rows("fate", "turncoat, defected, defector, changed sides", value="changed_sides"),
    **rows("fate", "awol, deserted", value="deserted"),
    **rows("fate", "exiled, exile", value="exiled"),
    **rows("fate", "arrested, detained", value="arrested"),
    **rows("fate", "kifa, double dagger, double-dagger, ‡, ddag, died, non-combat death", value="died"),
    # notes, citations and clean-up tags
    **rows(
        "note",
        """efn, efn-ua, efn-lr, efn-la, efn-ur, efn-lg, efn-ug, efn-us, efn-num, refn, notetag, note tag, note, ref
        label, #tag:ref, ref, footnote, explanatory footnote, enf, notatag, cref, cref2, ref+, sfnref note, jct
        note, hidden note""",
    ),
    **rows(
        "reference",
        """sfn, sfnp, sfnm, sfnmp, harvnb, harv, harvp, harvtxt, harvcol, harvcolnb, r, rp, isbn, issn, oclc, doi,
        citation, cite, cite *, cite web, cite book, cite news, cite journal, cite magazine, cite report, cite
        encyclopedia, cite thesis, cite press release, cite av media, cite tweet, cite conference, cite map,
        cite video, webarchive, wayback, dead link, full citation needed, cite act, cite sign, cite interview,
        cite speech, vcite, london gazette, dead, cbignore, page needed ref, jstor, asin, isbnt, subscription
        required, registration required, shortened footnote template, snf""",
    ),
    # dates and durations
    **rows(
        "date",
        """start date, startdate, start-date, dtstart, start date and age, start-date and age, start date and years
        ago, start date and days ago, date and age, sda, end date, enddate, end-date, end date and age, end-date
        and age, end date and years ago, eda, dts, date table sorting, dtsh, film date, birth date, death date,
        date, dmy, mdy, as of, start and end date""",
    ),
    **rows("date_span", "start and end dates, startandenddates, start and end date range"),
    **rows("old_style", "oldstyledate, old style date, oldstyledatelink", value="O.S."),
    **rows("old_style", "oldstyledatedy, oldstyledateny", "DY", "O.S."),
    **rows("circa", "circa, c., ca., circa., approx, approximately"),
    **rows("circa", "floruit, fl.", value="fl."),
    **rows(
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
            "age in years, months, weeks, and days",
            "age in years, weeks and days",
            "age in months, weeks and days",
            "age in weeks and days",
        )
    },
    # numbers and measures
    **rows("number", """formatnum:, formatnum, nts, num, number, ntsh, nmbr, fmtn, format num, nsep"""),
    **rows("measured", "val"),
    **rows("number", "gaps, convinfobox, formatprice, inflation text"),
    **rows("convert", "convert, cvt, conv"),
    **rows("fraction", "frac, fraction, sfrac, fract"),
    **rows("content", "percentage text", "1"),
    **rows("money", "us$, usd", value="US$"),
    **rows("money", "gbp, £", value="£"),
    **rows("money", "eur, €, euro", value="€"),
    **rows("money", "rupee text, inr, indian rupee", value="₹"),
    **rows("literal", "half", value="½"),
    # links
    **rows(
        "interlanguage",
        """ill, interlanguage link, link-interwiki, ill2, iw2, interlanguage link multi, illm, red link""",
    ),
    **rows("ship", "ship"),
    **rows("ship", "hms", value="HMS"),
    **rows("ship", "uss", value="USS"),
    **rows("ship", "css", value="CSS"),
    **rows("ship", "sms", value="SMS"),
    **rows("ship", "hmas", value="HMAS"),
    **rows("ship", "hmcs", value="HMCS"),
    **rows("ship", "hmnzs", value="HMNZS"),
    **rows("ship", "ss", value="SS"),
    **rows("ship", "rms", value="RMS"),
    **rows("ship", "ins", value="INS"),
    **rows("ship", "ara", value="ARA"),
    **rows("ship", "jds", value="JDS"),
    **rows("ship", "usat", value="USAT"),
    **rows("ship", "uscgc", value="USCGC"),
    **rows("ship", "hnlms", value="HNLMS"),
    **rows("ship", "hdms", value="HDMS"),
    **rows("ship", "hswms", value="HSwMS"),
    **rows("ship_class", "sclass, sclass2, sclass-, ship class"),
    **rows("coordinates", "coord, coordinates, coor d, coor dm, coor dms"),
    **rows("images", """multiple image, multiple images, photomontage, photo montage, auto images, multiimage"""),
    **rows("image", """css image crop, superimpose, annotated image, css crop, wide image, easy css image crop"""),
    # parser functions
    **rows("if", "#if:, #ifexist:, #ifexpr:"),
    **rows("if_equal", "#ifeq:"),
    **rows("content", "#iferror:", "3,1"),
    **rows("switch", "#switch:"),
    **rows(
        "content",
        """lc:, uc:, lcfirst:, ucfirst:, #tag:, #expr:, nowiki, noinclude, lc, uc, ucfirst, first word, str crop,
        trim, if empty, main page text, delink, remove links""",
    ),
    **rows("note", "#tag:ref"),
    **rows("switcher", "switcher, switch infobox"),
    **rows("drop", "#invoke:, #time:, #lst:, #section:"),
    **rows(
        "drop",
        """reflist, notelist, references, displaytitle:, defaultsort:, navbox, portal, authority control, commons,
        commons category, wikiquote, wikisource""",
    ),
}
