"""English Wikipedia's boxes and templates.

Template names and what they draw: the templates' own documentation pages; redirects as met in articles.
"""

from wikiconflict.languages import international
from wikiconflict.languages.international import rows
from wikiconflict.languages.international_boxes import PARAMETERS
from wikiconflict.vocabulary.markup import MarkupWords, Template

TEMPLATES: dict[str, Template] = {
    **international.TEMPLATES,
    # links, services and words of this wiki
    **rows(
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
    **rows(
        "drop",
        """about, other uses, redirect, distinguish, for, hatnote, short description, use dmy dates, use mdy dates,
        use british english, engvarb, good article, featured article, pp, pp-, refimprove, more citations
        needed, unreferenced, citation style, cleanup, campaignbox, campaignbox *, navbox, authority control, portal, portal
        bar, commons category, sister project links, toc limit, tocleft, tocright, infobox mapframe, location
        map, location map many, location map+, osm location map, maplink, campaignbox-, use american english, use *,
        use, efn placeholder, redirect-multi, external media, clearleft, clearright, clear left, clear right,
        italic title, displaytitle, displaytitle:, defaultsort:, coord missing, sources, one source, multiple
        issues, very long, pov, update, expand section, empty section, section, globalize, copy edit, tone, main
        other text, use indian english, use canadian english, featured list, gallery, div end, portalbar,
        dynamic list, wikisource, wikiquote, commons, military navigation, wwiitheatre, spoken wikipedia, rws,
        sfn whitelist, harvc, refideas, anchor""",
    ),
    **rows(
        "main",
        """main, main article, see also, further, further information, see, details, main articles, mainarticle""",
    ),
    **rows("literal", "present", value="present"),
    **rows("service", "army", value="Army"),
    **rows("service", "navy", value="Navy"),
    **rows("service", "air force, airforce", value="Air Force"),
    **rows("service", "marines", value="Marines"),
    **rows("service", "coast guard, coastguard", value="Coast Guard"),
    **rows("service", "national guard", value="National Guard"),
    **rows("service", "armed forces, military", value="Armed Forces"),
}

_SERVICES = {
    "American Army": "United States Army",
    "American Navy": "United States Navy",
    "American Air Force": "United States Air Force",
    "American Marines": "United States Marine Corps",
    "American Coast Guard": "United States Coast Guard",
    "American National Guard": "United States National Guard",
    "American Armed Forces": "United States Armed Forces",
    "British Navy": "Royal Navy",
    "British Air Force": "Royal Air Force",
    "British Marines": "Royal Marines",
    "Canadian Navy": "Royal Canadian Navy",
    "Canadian Air Force": "Royal Canadian Air Force",
    "Australian Navy": "Royal Australian Navy",
    "Australian Air Force": "Royal Australian Air Force",
    "New Zealand Navy": "Royal New Zealand Navy",
    "New Zealand Air Force": "Royal New Zealand Air Force",
    "Dutch Army": "Royal Netherlands Army",
    "Dutch Navy": "Royal Netherlands Navy",
    "Nazi Germany Navy": "Kriegsmarine",
    "Nazi Germany Air Force": "Luftwaffe",
    "Empire of Japan Army": "Imperial Japanese Army",
    "Empire of Japan Navy": "Imperial Japanese Navy",
    "German Empire Navy": "Imperial German Navy",
    "German Empire Army": "Imperial German Army",
}

MARKUP = MarkupWords(
    services=_SERVICES,
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
    parameters=PARAMETERS,
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
