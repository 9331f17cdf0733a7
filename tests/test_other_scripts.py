"""Dates, numbers and markup of wikis that part no words, count by ten thousands, or write from right to left."""

import pytest

from wikiconflict import parse
from wikiconflict.grammars.dates import read_date_field
from wikiconflict.grammars.numbers import find_quantities
from wikiconflict.grammars.scanner import plain_flow
from wikiconflict.languages import language_of

DATES = """
ja | 1937年7月7日 | 1937-07-07 | 1937-07-07
ja | 紀元前216年8月2日 | -0215-08-02 | -0215-08-02
ja | 1937年7月7日 - 8月8日 | 1937-07-07 | 1937-08-08
ja | 1944年10月23日〜25日 | 1944-10-23 | 1944-10-25
ja | 慶長5年9月15日（1600年10月21日） | 1600-10-21 | 1600-10-21
ja | 昭和16年（1941年）12月8日 | 1941-12-08 | 1941-12-08
ja | 1904年（明治37年）2月8日 - 1905年（明治38年）9月5日 | 1904-02-08 | 1905-09-05
ja | 明治二十七年（1894年）七月二十五日 | 1894-07-25 | 1894-07-25
ja | 永禄3年5月19日 | None | None
ja | 480年頃 | 0480~ | 0480~
ja | 1945年春 | 1945-21 | 1945-21
ja | 1930年代 | 193X | 193X
ja | 2014年 - 現在 | 2014 | None
zh | 公元前262年—公元前260年 | -0261 | -0259
zh | 建安十三年（208年） | 0208 | 0208
zh | 1900年6月21日至1901年9月7日 | 1900-06-21 | 1901-09-07
zh | 20世纪30年代 | 193X | 193X
ko | 1950년 6월 25일 ~ 1953년 7월 27일 | 1950-06-25 | 1953-07-27
ko | 1592년 5월 23일 (음력 4월 13일) | 1592-05-23 | 1592-05-23
ko | 1894년 1월부터 12월까지 | 1894-01 | 1894-12
ko | 기원전 216년 8월 2일 | -0215-08-02 | -0215-08-02
ar | ١٨ يونيو ١٨١٥م | 1815-06-18 | 1815-06-18
ar | ٢٤ ربيع الآخر ٥٨٣ هـ / ٤ يوليو ١١٨٧ م | 1187-07-04 | 1187-07-04
ar | 15 أيار/مايو 1948 | 1948-05-15 | 1948-05-15
ar | القرن التاسع عشر | 18XX | 18XX
ar | 2 أغسطس 216 ق.م | -0215-08-02 | -0215-08-02
ar | ٢١ رمضان | None | None
fa | ۱۸ ژوئن ۱۸۱۵ | 1815-06-18 | 1815-06-18
fa | ۲۲ بهمن ۱۳۵۷ (۱۱ فوریه ۱۹۷۹) | 1979-02-11 | 1979-02-11
fa | ۱ اکتبر ۳۳۱ پ.م | -0330-10-01 | -0330-10-01
fa | سده ۱۹ | 18XX | 18XX
fa | ۲۰۱۱ – اکنون | 2011 | None
"""
NUMBERS = """
ja | 約2万 | 20000 | 20000
ja | 1億2000万人 | 120000000 | 120000000
ja | 8万8429人 | 88429 | 88429
ja | 3,000名以上 | 3000 | None
ja | 最大5万人 | None | 50000
ja | 数万人 | None | None
zh | 二十五万 | 250000 | 250000
zh | 十余万人 | 100000 | None
zh | 3万至4万人 | 30000 | 40000
ko | 10만 3천여 명 | 103000 | None
ko | 1만 ~ 2만 명 | 10000 | 20000
ar | ٣٠٬٠٠٠ مقاتل | 30000 | 30000
ar | أكثر من مليون | 1000000 | None
ar | 2.5 مليون | 2500000 | 2500000
fa | ۲٫۵ میلیون | 2500000 | 2500000
fa | ۸۰٬۰۰۰–۱۰۰٬۰۰۰ | 80000 | 100000
"""


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize(("code", "text", "start", "end"), rows(DATES))
def test_dates(code: str, text: str, start: str, end: str) -> None:
    when = read_date_field([plain_flow(text)], language_of(code).dates).value.when
    assert when is not None
    assert [str(when.start), str(when.end)] == [start, end]


@pytest.mark.parametrize(("code", "text", "minimum", "maximum"), rows(NUMBERS))
def test_numbers(code: str, text: str, minimum: str, maximum: str) -> None:
    found = find_quantities(text, language_of(code).quantities)
    assert [[str(one.minimum), str(one.maximum)] for one in found] == [[minimum, maximum]]


@pytest.mark.parametrize(("code", "text"), [("ja", "第10師団"), ("zh", "第三师"), ("ko", "제1사단")])
def test_the_number_of_a_body_of_troops_counts_nothing(code: str, text: str) -> None:
    assert not find_quantities(text, language_of(code).quantities)


def test_of_several_writings_the_first_is_drawn() -> None:
    name = "-{zh-hans:意大利;zh-hant:義大利}-战役-{H|x=>zh-cn:甲}-"
    box = f"{{{{Infobox military conflict|conflict={name}|combatant1=-{{[[甲]]}}-}}}}"
    conflict = parse(box, language="zh").conflict
    assert conflict is not None
    assert conflict.name == "意大利战役"
    assert [(party.name, party.target) for party in conflict.sides[0].combatants] == [("甲", "甲")]


def test_a_name_in_another_script_is_a_native_name() -> None:
    conflict = parse("{{전쟁 정보|분쟁=명량 해전<br />鳴梁海戰}}").conflict
    assert conflict is not None
    assert (conflict.name, conflict.details["native_name"]) == ("명량 해전", ("鳴梁海戰",))


def test_marks_of_direction_draw_nothing_and_joiners_stay() -> None:
    box = "{{جعبه اطلاعات درگیری نظامی|نام=\u200fجنگ\u200e چالدران|طرف۱=\u2067دوک\u200cنشین\u2069}}"
    conflict = parse(box).conflict
    assert conflict is not None
    assert conflict.name == "جنگ چالدران"
    assert [party.name for party in conflict.sides[0].combatants] == ["دوک\u200cنشین"]


def test_a_rank_stands_behind_the_name() -> None:
    box = "{{Battlebox|battle_name=海戦|commander1=[[南雲忠一]][[中将]]<br />栗林忠道中将|commander2=連合艦隊}}"
    conflict = parse(box, language="ja").conflict
    assert conflict is not None
    assert [(one.name, one.rank) for one in conflict.sides[0].commanders] == [
        ("南雲忠一", "中将"),
        ("栗林忠道", "中将"),
    ]


@pytest.mark.parametrize(
    ("verdict", "winners"),
    [("日本軍の勝利", (1,)), ("英国の敗北", (1,)), ("大日本帝国の決定的勝利", (1,)), ("イギリス軍の戦術的勝利", (2,))],
)
def test_a_winner_is_named_within_a_run_of_letters(verdict: str, winners: tuple[int, ...]) -> None:
    box = f"{{{{Battlebox|battle_name=戦い|result={verdict}|combatant1=[[大日本帝国]]|combatant2=[[イギリス]]}}}}"
    conflict = parse(box, language="ja").conflict
    assert conflict is not None
    assert conflict.outcome is not None
    assert conflict.outcome.winners == winners
