"""The forms of what a language must say: one attrs class a concept, filled by the data files in ``languages``."""
