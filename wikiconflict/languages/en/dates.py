"""The words of English dates."""

from wikiconflict.vocabulary.dates import DateWords

_MONTHS = (
    ("january", "jan"),
    ("february", "feb", "febr"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sep", "sept"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"
).split()

DATES = DateWords(
    months={name: number for number, names in enumerate(_MONTHS, 1) for name in names},
    seasons={"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24},
    weekdays=frozenset(
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun".split()
    ),
    before_christ=frozenset({"bc", "bce", "b.c.", "b.c.e.", "b.c", "b.c.e", "before christ"}),
    after_christ=frozenset({"ad", "ce", "a.d.", "c.e.", "a.d", "c.e", "anno domini"}),
    circa=frozenset(
        {"c", "ca", "circa", "cca", "approximately", "approx", "about", "around", "roughly", "~", "≈", "c.a", "c.a."}
    ),
    doubt=frozenset({"probably", "possibly", "perhaps", "likely", "presumably", "maybe", "uncertain", "disputed"}),
    unknown=frozenset({"unknown", "unknown date", "date unknown", "date uncertain", "not known"}),
    parts=frozenset(
        {
            *("early", "mid", "middle", "late", "later", "end", "beginning", "start", "middle part"),
            *("end of", "beginning of", "start of", "middle of", "close of", "the end of", "the beginning of"),
            *("first half of", "second half of", "1st half of", "2nd half of", "first half", "second half"),
            *("the start of", "the middle of", "the first half of", "the second half of"),
            *("first quarter of", "second quarter of", "third quarter of", "fourth quarter of", "last quarter of"),
            *("late in", "early in", "later in", "turn of", "the turn of", "latter half of", "the latter half of"),
            *("early to mid", "mid to late", "early-to-mid", "mid-to-late", "very late", "very early"),
            *("last week of", "first week of", "second week of", "third week of", "first days of", "last days of"),
            *("the last week of", "the first week of", "latter part of", "early part of"),
        }
    ),
    centuries=frozenset({"century", "centuries", "cent", "centuries'"}),
    millennia=frozenset({"millennium", "millennia"}),
    decade_endings=frozenset({"s", "'s", "’s", "ies"}),
    ordinals={word: number for number, word in enumerate(_ORDINALS, 1)},
    ordinal_endings=frozenset({"st", "nd", "rd", "th"}),
    fillers=frozenset({"of", "the", "year", "the year", "day of", "years", "month of", "the month of", "date"}),
    on=frozenset({"in", "on", "at", "during", "within", "throughout", "upon", "over", "as of"}),
    before=frozenset({"before", "prior to", "pre", "not later than", "no later than"}),
    until=frozenset({"until", "till", "'til", "til", "up to", "up until", "to", "through"}),
    after=frozenset({"after", "post", "not before", "no earlier than", "not earlier than", "later than"}),
    starting=frozenset({"from", "starting", "beginning in", "beginning on", "starting in", "starting on", "as from"}),
    since=frozenset(
        {"since", "ongoing since", "ever since", "continuing since", "active since", "from", "ongoing from"}
    )
    - {"from"},
    by=frozenset({"by"}),
    onward=frozenset(
        {"onwards", "onward", "and after", "and onwards", "or later", "and later", "or after", "forward", "and beyond"}
    ),
    begun=frozenset(
        {
            *("began", "begun", "begins", "began on", "began in", "started", "started on", "started in", "start date"),
            *("start", "starts", "began at", "commenced", "commenced on", "launched", "launched on", "starting date"),
            *("start of conflict", "beginning", "begin", "initiated", "date started", "opened", "established"),
        }
    ),
    ended=frozenset(
        {
            *("ended", "ended on", "ended in", "ends", "end", "end date", "concluded", "concluded on", "finished"),
            *("finished on", "ending date", "ending", "completed", "terminated", "date ended", "ended by", "closed"),
        }
    ),
    to=frozenset(
        {"to", "until", "through", "till", "thru", "up to", "up until", "and ended on", "til", "into", "'til"}
    ),
    either=frozenset(
        {"or", "and/or", "or perhaps", "or possibly", "or probably", "alternatively", "or else", "or even"}
    ),
    also=frozenset({"and", "&", "and again", "and then", "then", "again", "plus", "as well as", "also", "and also"}),
    between=frozenset({"between", "sometime between", "some time between", "anywhere between"}),
    ongoing=frozenset(
        {
            *("present", "ongoing", "now", "today", "present day", "the present", "the present day", "current"),
            *("currently", "to date", "continuing", "continues", "still ongoing", "currently ongoing", "present time"),
            *("on-going", "on going", "present-day", "still continuing", "continued", "to present", "to the present"),
            *("active", "still active", "current day", "the present time", "present date", "currently active"),
            *("in progress", "nowadays", "unfinished", "in effect", "still in effect", "not ended"),
        }
    ),
    old_style=frozenset({"o.s.", "o.s", "os", "old style", "julian", "julian calendar", "old style date", "j.c"}),
    new_style=frozenset({"n.s.", "n.s", "ns", "new style", "gregorian", "gregorian calendar", "new style date"}),
    calendars=frozenset(
        {
            *("ah", "a.h.", "a.h", "hijri", "hijra", "anno hegirae", "after hijra", "islamic calendar", "bh", "b.h."),
            *(
                "attic",
                "am",
                "a.m",
                "anno mundi",
                "auc",
                "a.u.c.",
                "a.u.c",
                "ab urbe condita",
                "vs",
                "v.s.",
                "bs",
                "b.s.",
            ),
            *("vikram samvat", "shaka", "saka", "saka era", "bikram sambat", "lunar calendar", "hebrew calendar"),
            *("lunisolar calendar", "chinese calendar", "japanese calendar", "sh", "a.p", "hijri calendar", "bs era"),
            *("shōwa", "showa", "meiji", "taishō", "taisho", "heisei", "reiwa", "keiō", "keio", "tenshō", "tenshō era"),
            *("eiroku", "genki", "bunroku", "keichō", "keicho", "kan'ei", "ōnin", "onin", "genpei", "juei", "jishō"),
            *("jisho", "bunki", "tenbun", "tembun", "kōji", "eishō", "ansei", "bunkyū", "genji", "an'ei", "kyōroku"),
            *("kenmu", "shōhei", "kōan", "bun'ei", "jōkyū", "hōgen", "heiji", "bunji", "engen", "ryakuō", "genkō"),
            *(
                "jian'an",
                "kaixi",
                "jiajing",
                "wanli",
                "chongzhen",
                "shunzhi",
                "kangxi",
                "qianlong",
                "guangxu",
                "xianfeng",
            ),
            *(
                "tongzhi",
                "daoguang",
                "hongwu",
                "yongle",
                "republican calendar",
                "coptic calendar",
                "ethiopian calendar",
            ),
            *("e.c", "e.c.", "lunar month", "lunar", "day of the"),
        }
    )
    - {"am", "a.m", "vs", "day of the"},
    calendar_months=frozenset(
        {
            *("muharram", "safar", "rabi", "rabi'", "rabīʿ", "rabi al-awwal", "rabi' al-awwal", "rabi al-thani"),
            *("rabi' al-thani", "rabi' i", "rabi' ii", "rabi i", "rabi ii", "jumada", "jumada al-awwal", "jumada i"),
            *("jumada al-thani", "jumada ii", "jumada al-akhir", "rajab", "sha'ban", "shaban", "sha‘ban", "shaʿban"),
            *("ramadan", "ramadhan", "shawwal", "dhu al-qa'dah", "dhu al-qadah", "dhu'l-qa'da", "dhu al-hijjah"),
            *("dhu al-hijja", "dhu'l-hijja", "dhul hijja", "nisan", "iyar", "sivan", "tammuz", "av", "elul", "tishrei"),
            *(
                "cheshvan",
                "kislev",
                "tevet",
                "shevat",
                "adar",
                "hekatombaion",
                "metageitnion",
                "boedromion",
                "thargelion",
            ),
            *("skirophorion", "vendémiaire", "brumaire", "frimaire", "nivôse", "pluviôse", "ventôse", "germinal"),
            *(
                "floréal",
                "prairial",
                "messidor",
                "thermidor",
                "fructidor",
                "farvardin",
                "ordibehesht",
                "khordad",
                "tir",
            ),
            *(
                "mordad",
                "shahrivar",
                "mehr",
                "aban",
                "azar",
                "dey",
                "bahman",
                "esfand",
                "chaitra",
                "baisakh",
                "ashadha",
            ),
        }
    ),
    units=frozenset(
        {
            *("year", "years", "yr", "yrs", "month", "months", "mos", "week", "weeks", "wk", "wks", "day", "days"),
            *("hour", "hours", "hr", "hrs", "minute", "minutes", "min", "mins", "second", "seconds", "sec", "secs"),
            *("decade", "decades", "night", "nights", "fortnight", "fortnights", "y", "d", "h", "season", "seasons"),
            *("years'", "days'", "months'", "weeks'", "hours'", "day-long", "year-long", "month-long", "m"),
        }
    ),
    cardinals=frozenset(
        (
            "a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred half several "
            "few many"
        ).split()
    ),
    ago=frozenset({"ago", "earlier", "later", "before present"}),
    daytimes=frozenset(
        {
            *("night", "the night", "night of", "the night of", "morning", "morning of", "the morning of", "evening"),
            *("evening of", "the evening of", "afternoon", "afternoon of", "the afternoon of", "dawn", "dusk", "noon"),
            *("midday", "midnight", "sunrise", "sunset", "daybreak", "nightfall", "overnight", "local time", "local"),
            *("early morning", "late evening", "late night", "approximate date", "traditional date", "date", "dates"),
            *(
                "easter",
                "good friday",
                "palm sunday",
                "whit sunday",
                "pentecost",
                "christmas",
                "christmas eve",
                "new year",
            ),
            *("christmas day", "boxing day", "new year's day", "new year's eve", "easter sunday", "easter monday"),
            *("holy saturday", "maundy thursday", "ascension day", "all saints' day", "st. bartholomew's day", "d-day"),
            *("time", "traditionally", "exact date", "most likely", "traditional dating", "campaign of", "eve of"),
            *(
                "the eve of",
                "fought",
                "fought on",
                "fought in",
                "lasted",
                "lasting",
                "for",
                "total",
                "duration",
                "some",
            ),
            *("sometime", "some time", "some point", "sometime in", "exact date unknown", "dated", "usually", "either"),
            *("variously", "several", "main phase", "main conflict", "main period", "main fighting"),
        }
    )
    - {"main phase", "main conflict", "main period", "main fighting"},
    clock=frozenset(
        {
            *("am", "pm", "a.m.", "p.m.", "a.m", "p.m", "utc", "gmt", "est", "edt", "pst", "pdt", "cst", "cdt", "cet"),
            *("cest", "eet", "msk", "ist", "jst", "pkt", "bst", "hrs", "o'clock", "o’clock", "hours", "hst", "eest"),
            *("aest", "aedt", "acst", "awst", "wib", "mst", "mdt", "irst", "z", "h"),
        }
    ),
    counted=frozenset(
        (
            "men troops soldiers people persons civilians killed dead wounded infantry cavalry horsemen horse foot "
            "ships vessels guns tanks aircraft planes casualties prisoners captured fighters militants rebels sailors "
            "marines officers knights archers militia volunteers warriors policemen protesters others deaths injured "
            "missing families houses homes refugees strong tons tonnes miles kilometres kilometers km feet metres meters "
            "yards m ft pounds dollars rifles muskets horses camels elephants boats personnel members workers prisoners "
            "villages villagers inhabitants students hostages victims women children combatants men-at-arms lances "
            "hectares acres percent copies pieces rounds shells bombs mines attacks sorties missiles"
        ).split()
    ),
    order="dmy",
)
