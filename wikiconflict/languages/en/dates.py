"""The words of English dates."""

from wikiconflict.vocabulary.dates import DateWords

_MONTHS = (
    "january jan|february feb febr|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|"
    "november nov|december dec"
)
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"
)


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split("|"))


DATES = DateWords(
    months={name: number for number, names in enumerate(_MONTHS.split("|"), 1) for name in names.split()},
    seasons={"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24},
    weekdays=_words(
        "fri|friday|mon|monday|sat|saturday|sun|sunday|thu|thur|thurs|thursday|tue|tues|tuesday|wed|wednesday"
    ),
    before_christ=_words("b.c|b.c.|b.c.e|b.c.e.|bc|bce|before christ"),
    after_christ=_words("a.d|a.d.|ad|anno domini|c.e|c.e.|ce"),
    circa=_words("about|approx|approximately|around|c|c.a|c.a.|ca|cca|circa|roughly|~|≈"),
    doubt=_words("likely|maybe|perhaps|possibly|presumably|probably|uncertain"),
    unknown=_words("date uncertain|date unknown|not known|unknown|unknown date"),
    parts=_words(
        "1st half of|2nd half of|beginning|beginning of|close of|early|early in|early part of|"
        "early or late|early or mid|early to mid|early-to-mid|end|end of|first days of|first half|first half of|first quarter of|"
        "first week of|fourth quarter of|last days of|last quarter of|last week of|late|late in|later|"
        "later in|latter half of|latter part of|mid|mid or late|mid to late|mid-to-late|middle|middle of|middle part|"
        "second half|second half of|second quarter of|second week of|start|start of|the beginning of|"
        "the end of|the first half of|the first week of|the last week of|the latter half of|the middle of|"
        "the second half of|the start of|the turn of|third quarter of|third week of|turn of|very early|"
        "very late"
    ),
    centuries=_words("cent|centuries|centuries'|century"),
    millennia=_words("millennia|millennium"),
    decade_endings=_words("'s|ies|s|’s"),
    ordinals={word: number for number, word in enumerate(_ORDINALS.split(), 1)},
    ordinal_endings=_words("nd|rd|st|th"),
    fillers=_words("date|day of|month of|of|the|the month of|the year|year|years"),
    on=_words("as early as|as late as|as of|at|during|in|on|throughout|within"),
    before=_words("before|no later than|not later than|pre|prior to"),
    until=_words("'til|through|til|till|to|until|up until"),
    after=_words("after|later than|no earlier than|not before|not earlier than|post"),
    starting=_words("as from|beginning in|beginning on|from|starting|starting in|starting on"),
    since=_words("active since|continuing since|ever since|ongoing from|ongoing since|since"),
    by=_words("by"),
    onward=_words("and after|and beyond|and later|and onwards|forward|onward|onwards|or after|or later"),
    begun=_words(
        "began|began at|began in|began on|begin|beginning|begins|begun|commenced|commenced on|"
        "date started|established|initiated|launched|launched on|opened|start|start date|"
        "start of conflict|started|started in|started on|starting date|starts"
    ),
    ended=_words(
        "closed|completed|concluded|concluded on|date ended|end|end date|ended|ended by|ended in|"
        "ended on|ending|ending date|ends|finished|finished on|terminated"
    ),
    to=_words("'til|and ended on|into|through|thru|til|till|to|until|up to|up until"),
    either=_words("alternatively|and/or|or|or else|or even|or perhaps|or possibly|or probably"),
    also=_words("&|again|also|and|and again|and also|and then|as well as|plus|then"),
    between=_words("anywhere between|between|some time between|sometime between"),
    ongoing=_words(
        "active|continued|continues|continuing|current|current day|currently|currently active|"
        "currently ongoing|in effect|in progress|not ended|now|nowadays|on going|on-going|ongoing|"
        "present|present date|present day|present time|present-day|still active|still continuing|"
        "still in effect|still ongoing|the present|the present day|the present time|to date|"
        "today|unfinished"
    ),
    old_style=_words("j.c|julian|julian calendar|o.s|o.s.|old style|old style date|os|swedish calendar"),
    new_style=_words("gregorian|gregorian calendar|n.s|n.s.|new style|new style date|ns"),
    calendars=_words(
        "a.h|a.h.|a.p|a.u.c|a.u.c.|ab urbe condita|after hijra|ah|an'ei|anno hegirae|anno mundi|ansei|"
        "attic|auc|b.h.|b.s.|bh|bikram sambat|bs|bs era|bun'ei|bunji|bunki|bunkyū|bunroku|"
        "chinese calendar|chongzhen|coptic calendar|daoguang|e.c|e.c.|eiroku|eishō|engen|"
        "ethiopian calendar|genji|genki|genkō|genpei|guangxu|hebrew calendar|heiji|heisei|hijra|hijri|"
        "hijri calendar|hongwu|hōgen|islamic calendar|japanese calendar|jiajing|jian'an|jisho|jishō|"
        "juei|jōkyū|kaixi|kan'ei|kangxi|keicho|keichō|keio|keiō|kenmu|kyōroku|kōan|kōji|lunar|"
        "lunar calendar|lunar month|lunisolar calendar|meiji|onin|qianlong|reiwa|republican calendar|"
        "ryakuō|saka|saka era|sh|shaka|showa|shunzhi|shōhei|shōwa|taisho|taishō|tembun|tenbun|"
        "tenshō|tenshō era|tongzhi|v.s.|vikram samvat|wanli|xianfeng|yongle|ōnin"
    ),
    calendar_months=_words(
        "aban|adar|ashadha|av|azar|bahman|baisakh|boedromion|brumaire|chaitra|cheshvan|dey|"
        "dhu al-hijja|dhu al-hijjah|dhu al-qa'dah|dhu al-qadah|dhu'l-hijja|dhu'l-qa'da|dhul hijja|elul|"
        "esfand|farvardin|floréal|frimaire|fructidor|germinal|hekatombaion|iyar|jumada|jumada al-akhir|"
        "jumada al-awwal|jumada al-thani|jumada i|jumada ii|khordad|kislev|mehr|messidor|metageitnion|"
        "mordad|muharram|nisan|nivôse|ordibehesht|pluviôse|prairial|rabi|rabi al-awwal|rabi al-thani|"
        "rabi i|rabi ii|rabi'|rabi' al-awwal|rabi' al-thani|rabi' i|rabi' ii|rabīʿ|rajab|ramadan|"
        "ramadhan|safar|sha'ban|shaban|shahrivar|shawwal|shaʿban|sha‘ban|shevat|sivan|skirophorion|"
        "tammuz|tevet|thargelion|thermidor|tir|tishrei|vendémiaire|ventôse"
    ),
    units=_words(
        "day|day-long|days|days'|decade|decades|fortnight|fortnights|hour|hours|hours'|hr|hrs|"
        "min|mins|minute|minutes|month|month-long|months|months'|mos|nights|sec|"
        "seconds|secs|week|weeks|weeks'|wk|wks|year|year-long|years|years'|yr|yrs"
    ),
    cardinals=_words(
        "a|an|eight|eighteen|eighty|eleven|few|fifteen|fifty|five|forty|four|fourteen|half|hundred|"
        "many|nine|nineteen|ninety|one|seven|seventeen|seventy|several|six|sixteen|sixty|ten|"
        "thirteen|thirty|three|twelve|twenty|two"
    ),
    ago=_words("ago|before present|earlier|later"),
    daytimes=_words(
        "afternoon|afternoon of|all saints' day|approximate date|ascension day|boxing day|campaign of|"
        "christmas|christmas day|christmas eve|d-day|date|dated|dates|dawn|daybreak|duration|dusk|"
        "early hours of|early morning|early morning hours of|evening hours of|easter|easter monday|easter sunday|either|eve of|evening|evening of|exact date|"
        "exact date unknown|for|fought|fought in|fought on|good friday|holy saturday|lasted|lasting|"
        "late evening|late night|local|local time|maundy thursday|midday|midnight|morning|morning hours of|morning of|"
        "most likely|new year|new year's day|new year's eve|night|night of|nightfall|noon|only|"
        "overnight|palm sunday|pentecost|several|small hours of|some|some point|some time|sometime|sometime in|"
        "st. bartholomew's day|sunrise|sunset|the afternoon of|the early hours of|the early morning hours of|the eve of|the evening of|the morning of|"
        "the night|the night of|the small hours of|time|total|traditional date|traditional dating|traditionally|usually|"
        "variously|whit sunday"
    ),
    clock=_words(
        "a.m|a.m.|acst|aedt|aest|am|awst|bst|cdt|cest|cet|cst|edt|eest|eet|est|gmt|h|hours|"
        "hrs|hst|irst|ist|jst|mdt|msk|mst|o'clock|o’clock|p.m|p.m.|pdt|pkt|pm|pst|utc|wib|z"
    ),
    counted=_words(
        "acres|aircraft|archers|attacks|boats|bombs|camels|captured|casualties|cavalry|children|"
        "civilians|combatants|copies|dead|deaths|dollars|elephants|families|feet|fighters|foot|ft|"
        "guns|hectares|homes|horse|horsemen|horses|hostages|houses|infantry|inhabitants|injured|"
        "killed|kilometers|kilometres|km|knights|lances|m|marines|members|men|men-at-arms|meters|"
        "metres|miles|militants|militia|mines|missiles|missing|muskets|officers|others|people|percent|"
        "personnel|persons|pieces|planes|policemen|pounds|prisoners|protesters|rebels|refugees|rifles|"
        "rounds|sailors|shells|ships|soldiers|sorties|strong|students|tanks|tonnes|tons|troops|"
        "vessels|victims|villagers|villages|volunteers|warriors|women|workers|wounded|yards"
    ),
    numbered=_words(
        "article|chapter|flight|highway|no|number|operation|part|phase|resolution|round|route|stage|unit|wave"
    ),
    order="dmy",
)
