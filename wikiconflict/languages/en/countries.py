"""English: countries, peoples and houses."""

from wikiconflict.vocabulary.countries import Countries

COUNTRIES = Countries({"USA": "United States"}, {"United States": ("American", "Americans")})
