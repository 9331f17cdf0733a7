"""Imported once by the process that others are forked from: whatever is compiled at the first page is compiled there.

It warms up the languages that were imported before it, else English.
"""

import gc
import sys
from contextlib import suppress

from wikiconflict.dumps.prefilter import candidate_pattern
from wikiconflict.languages import DEFAULT, LANGUAGES
from wikiconflict.parsing import parse
from wikiconflict.records import to_json

_PAGE = """{{Infobox military conflict
| conflict = A | date = 1-2 May 1900 | place = [[B]] | result = C victory | coordinates = {{coord|1|2|N|3|4|E}}
| combatant1 = {{flag|D}}<br />[[E]] | combatant2 = F | commander1 = [[G]] {{KIA}} | commander2 = H
| strength1 = 1,000 men | strength2 = c. 20 ships | casualties1 = 10 killed | casualties2 = 5{{efn|x}}
}}
A war.<ref>{{cite book|title=I}}</ref>
"""

for _code, (_module, _) in LANGUAGES.items():
    if _module in sys.modules or (_code == DEFAULT and not any(m in sys.modules for m, _ in LANGUAGES.values())):
        # A defect met here would end the process that others are forked from; met by a page it costs that page only.
        with suppress(Exception):
            candidate_pattern(_code)
            to_json(parse(_PAGE, language=_code), indent=None)

# What is there now stays: it is neither searched for garbage nor copied when a process is forked. What an article
# leaves behind is freed as its last name goes, but for a few cycles, which need no search at every 700 new objects.
gc.collect()
gc.freeze()
gc.set_threshold(50_000, 10, 10)
