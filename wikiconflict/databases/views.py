"""Views for people: the questions that are asked first, answered with one ``SELECT``.

The SQL is that of SQLite and PostgreSQL alike, but for the name of the function that joins texts.
"""

from collections.abc import Mapping
from types import MappingProxyType

from sqlalchemy import Connection

from wikiconflict.model import FATES

#: The fates of ``commanders_by_fate`` that are a death in or through the conflict.
DEATHS = ("killed_in_action", "died_of_wounds", "executed", "assassinated", "suicide", "died", "presumed_killed")
assert set(DEATHS) <= set(FATES)

NOT_UCDP = "derived from Wikipedia by wikiconflict, not coded by UCDP"

_JOIN = {"sqlite": "group_concat", "postgresql": "string_agg"}

# Parties of a side by name: those at its top, in order, supporters apart.
_PARTIES = """(SELECT {join}(party.name, '; ') FROM (
    SELECT name FROM combatants AS c
    WHERE c.article_id = {side}.article_id AND c.conflict = {side}.conflict AND c.side = {side}.side
      AND c.parent IS NULL AND c.role = 'belligerent'
    ORDER BY c.ordinal) AS party)"""

_CONFLICT_SUMMARY = """
SELECT
  conflicts.article_id, conflicts.conflict, conflicts.language, conflicts.title, conflicts.name, conflicts.infobox,
  conflicts."start", conflicts."end", conflicts.start_year, conflicts.end_year, conflicts.ongoing,
  conflicts.place_text AS place, conflicts.latitude, conflicts.longitude,
  (SELECT {join}(told.parties, ' vs. ') FROM (
     SELECT coalesce({parties_of_sides}, sides.label) AS parties FROM sides
     WHERE sides.article_id = conflicts.article_id AND sides.conflict = conflicts.conflict AND sides.side > 0
     ORDER BY sides.side) AS told) AS sides,
  conflicts.verdict, conflicts.outcome_kind,
  (SELECT {join}(told.parties, '; ') FROM (
     SELECT coalesce({parties_of_winners}, sides.label) AS parties FROM winners
     JOIN sides ON sides.article_id = winners.article_id AND sides.conflict = winners.conflict
       AND sides.side = winners.side
     WHERE winners.article_id = conflicts.article_id AND winners.conflict = conflicts.conflict
     ORDER BY winners.ordinal) AS told) AS won_by,
  (SELECT count(*) FROM commanders AS c
     WHERE c.article_id = conflicts.article_id AND c.conflict = conflicts.conflict) AS commanders,
  (SELECT count(DISTINCT f.commander) FROM commander_fates AS f
     WHERE f.article_id = conflicts.article_id AND f.conflict = conflicts.conflict
       AND f.fate IN ({deaths})) AS commanders_died,
  articles.url, articles.permalink, articles.licence
FROM conflicts JOIN articles ON articles.article_id = conflicts.article_id
"""

_COMMANDERS_BY_FATE = """
SELECT
  fates.fate, commanders.name, commanders.target, commanders.rank, commanders.article_id, commanders.conflict,
  commanders.side, commanders.ordinal, commanders.language, commanders.title, conflicts.name AS conflict_name,
  {parties_of_commanders} AS parties,
  conflicts."start" AS conflict_start, conflicts."end" AS conflict_end, conflicts.start_year, conflicts.end_year
FROM commander_fates AS fates
JOIN commanders ON commanders.article_id = fates.article_id AND commanders.conflict = fates.conflict
  AND commanders.ordinal = fates.commander
JOIN conflicts ON conflicts.article_id = fates.article_id AND conflicts.conflict = fates.conflict
"""

# A pair of parties that the box sets on different sides, each pair once, the lower side first.
_DYADS = """
SELECT
  a.article_id, a.conflict, a.language, a.title, conflicts.name AS conflict_name,
  a.name AS side_a, b.name AS side_b, a.target AS target_a, b.target AS target_b,
  a.side AS number_a, b.side AS number_b, a.parent AS parent_a, b.parent AS parent_b,
  conflicts."start", conflicts."end", conflicts.start_year, conflicts.end_year
FROM combatants AS a
JOIN combatants AS b ON b.article_id = a.article_id AND b.conflict = a.conflict AND b.side > a.side
JOIN conflicts ON conflicts.article_id = a.article_id AND conflicts.conflict = a.conflict
WHERE a.side > 0 AND a.role = 'belligerent' AND b.role = 'belligerent'
"""

# Only figures that count killed people, and nothing else, are deaths. Figures of a part of the side (infantry, one
# party) can't be added or compared with those of the whole, so they count only where nothing else is told.
_CASUALTIES_BEST = """
SELECT
  deaths.article_id, deaths.conflict, deaths.side, deaths.language, deaths.title, conflicts.name AS conflict_name,
  (SELECT {parties_of_deaths}) AS side_a,
  (SELECT {join}(told.parties, '; ') FROM (
     SELECT coalesce({parties_of_sides}, sides.label) AS parties FROM sides
     WHERE sides.article_id = deaths.article_id AND sides.conflict = deaths.conflict AND sides.side > 0
       AND sides.side <> deaths.side
     ORDER BY sides.side) AS told) AS side_b,
  conflicts.earliest AS date_start, conflicts.latest AS date_end,
  CASE
    WHEN conflicts.start_precision = 'day' AND conflicts.end_precision = 'day' THEN 1
    WHEN conflicts.start_precision IN ('day', 'month') AND conflicts.end_precision IN ('day', 'month') THEN 4
    WHEN conflicts.start_precision IS NOT NULL THEN 5
  END AS date_prec,
  conflicts.latitude, conflicts.longitude,
  deaths.best, deaths.low, deaths.high, deaths.figures, deaths.told AS source_original,
  '{not_ucdp}' AS coded_by
FROM (
  SELECT
    article_id, conflict, side, language, title,
    max(CASE WHEN preference = 1 THEN coalesce(minimum, maximum) END) AS best,
    min(coalesce(minimum, maximum)) AS low,
    max(coalesce(maximum, minimum)) AS high,
    count(*) AS figures,
    {join}(text, '; ') AS told
  FROM (
    SELECT chosen.*, row_number() OVER (
      PARTITION BY article_id, conflict, side ORDER BY claimed_by IS NOT NULL, ordinal) AS preference
    FROM (
      SELECT killed.*,
        min(part) OVER (PARTITION BY article_id, conflict, side) AS least_part,
        count(*) OVER (PARTITION BY article_id, conflict, side) AS told
      FROM (
        SELECT c.*,
          CASE WHEN c.who IS NULL AND c."group" IS NULL AND NOT EXISTS (
            SELECT 1 FROM casualty_flags AS f
            WHERE f.article_id = c.article_id AND f.conflict = c.conflict AND f.casualty = c.ordinal
          ) THEN 0 ELSE 1 END AS part
        FROM casualties AS c
        WHERE c.side IS NOT NULL AND c.unit IS NULL AND (c.minimum IS NOT NULL OR c.maximum IS NOT NULL)
          AND EXISTS (SELECT 1 FROM casualty_kinds AS k WHERE k.article_id = c.article_id
            AND k.conflict = c.conflict AND k.casualty = c.ordinal AND k.kind = 'killed')
          AND NOT EXISTS (SELECT 1 FROM casualty_kinds AS k WHERE k.article_id = c.article_id
            AND k.conflict = c.conflict AND k.casualty = c.ordinal AND k.kind <> 'killed')
      ) AS killed
    ) AS chosen
    WHERE part = 0 OR (least_part = 1 AND told = 1)
  ) AS ordered
  GROUP BY article_id, conflict, side, language, title
) AS deaths
JOIN conflicts ON conflicts.article_id = deaths.article_id AND conflicts.conflict = deaths.conflict
"""

# What the full-text search reads: an article's names, and its text.
_ARTICLE_WORDS = """
SELECT
  articles.article_id, articles.title,
  (SELECT {join}(told.name, '; ') FROM (
     SELECT name FROM conflicts AS n WHERE n.article_id = articles.article_id
     UNION SELECT name FROM combatants AS n WHERE n.article_id = articles.article_id
     UNION SELECT name FROM commanders AS n WHERE n.article_id = articles.article_id
     UNION SELECT name FROM units AS n WHERE n.article_id = articles.article_id
     UNION SELECT name FROM links AS n WHERE n.article_id = articles.article_id) AS told) AS names,
  (SELECT {join}(told.words, ' ') FROM (
     SELECT coalesce(heading || ' ', '') || text AS words FROM sections AS s
     WHERE s.article_id = articles.article_id ORDER BY s.ordinal) AS told) AS body
FROM articles
"""

_SQL: Mapping[str, str] = MappingProxyType(
    {
        "conflict_summary": _CONFLICT_SUMMARY,
        "commanders_by_fate": _COMMANDERS_BY_FATE,
        "dyads": _DYADS,
        "casualties_best": _CASUALTIES_BEST,
        "article_words": _ARTICLE_WORDS,
    }
)

#: View -> what a row of it is, for the codebook.
VIEWS: Mapping[str, str] = MappingProxyType(
    {
        "conflict_summary": "A row a conflict: when, where, who against whom, how it ended, who won",
        "commanders_by_fate": "A row a fate of a commander: who, of which parties, in which conflict",
        "dyads": "A row a pair of belligerents on different sides of a conflict; `parent_a` and `parent_b` are null "
        "for parties that stand at the top of their side",
        "casualties_best": "A row a side whose dead are counted, in UCDP's columns: `low` and `high` are the ends of "
        "all figures of killed people of the whole side, `best` the lower end of the first that is no party's claim; "
        f"`coded_by` says that they are {NOT_UCDP}",
        "article_words": "The words of an article that the full-text search finds: title, names, text",
    }
)


def view_sql(name: str, dialect: str) -> str:
    """The ``SELECT`` of a view for ``sqlite`` or ``postgresql``."""
    join = _JOIN[dialect]
    parties = {
        f"parties_of_{holder}": _PARTIES.format(join=join, side=side)
        for holder, side in (
            ("sides", "sides"),
            ("winners", "winners"),
            ("commanders", "commanders"),
            ("deaths", "deaths"),
        )
    }
    deaths = ", ".join(f"'{fate}'" for fate in DEATHS)
    return _SQL[name].format(join=join, deaths=deaths, not_ucdp=NOT_UCDP, **parties).strip()


def create_views(connection: Connection) -> None:
    """Makes all views."""
    for name in VIEWS:
        connection.exec_driver_sql(f"CREATE VIEW {name} AS {view_sql(name, connection.dialect.name)}")
