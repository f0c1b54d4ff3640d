#!/usr/bin/env python3
"""Make the fonts in assets/fonts from unpacked npm packages.

Needs Python 3.10, fonttools and brotli. Fetch and unpack the five packages named
in assets/fonts/README.md, then give their folders in any order:

    python3 packaging/fonts.py FOLDER FOLDER FOLDER FOLDER FOLDER

What it does:
  * Atkinson Hyperlegible Next 400, 600, 700: joins the Latin and the Latin
    Extended part, which the package ships apart;
  * Noto Sans 400, 700, the fallback: Greek, Cyrillic, Vietnamese and the Latin
    letters and signs the first font has not, plus arrows, ticks and boxes;
  * adds characters that look like nothing (spaces of all widths, soft hyphen,
    direction marks) and the rarer hyphens and dashes, so that pasted text keeps
    its font;
  * Phosphor regular and fill: only the icons of ICONS, and a list of their code
    points in phosphor-codepoints.txt;
  * copies the licence text of each package.

The same packages and the same fonttools give the same bytes.
"""

import argparse
import io
import json
import logging
import shutil
import sys
from pathlib import Path

from fontTools import merge, subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

ATKINSON = "@fontsource/atkinson-hyperlegible-next"
NOTO = "@fontsource/noto-sans"
NOTO_MATH = "@fontsource/noto-sans-math"
NOTO_SYMBOLS = "@fontsource/noto-sans-symbols-2"
PHOSPHOR = "@phosphor-icons/web"

LICENCES = {
    ATKINSON: "OFL-AtkinsonHyperlegibleNext.txt",
    NOTO: "OFL-NotoSans.txt",
    NOTO_MATH: "OFL-NotoSansMath.txt",
    NOTO_SYMBOLS: "OFL-NotoSansSymbols2.txt",
    PHOSPHOR: "MIT-Phosphor.txt",
}

STYLES = {400: "Regular", 600: "SemiBold", 700: "Bold"}


def span(first: int, last: int) -> set[int]:
    return set(range(first, last + 1))


# What the fallback takes from each part of Noto Sans (None: everything in it).
# Latin Extended is cut to the letters of living European languages.
NOTO_PARTS = {
    "latin": None,
    "latin-ext": span(0x100, 0x24F) | span(0x2C6, 0x2DD) | span(0x1E00, 0x1EFF) | span(0x20A0, 0x20C0) | {0x2113, 0x2020},
    "vietnamese": None,
    "greek": None,
    "greek-ext": None,
    "cyrillic": None,
    "cyrillic-ext": span(0x460, 0x52F) | {0x20B4},
}
# Both come in one weight only; the same shapes serve Regular and Bold.
MATH_SIGNS = set(map(ord, "←↑→↓↔⇐⇒⇔≈≠≤≥∞√"))
SYMBOL_SIGNS = set(map(ord, "✓✔✗✘☐☑☒■□▲▶▼◀◆●○★☆⚠☎✉✂"))

# Code points drawn as an empty glyph: width in thousandths of the em.
INVISIBLE = {0x00AD, 0x2060, 0xFEFF} | span(0x200B, 0x200F) | span(0x202A, 0x202E) | span(0x2066, 0x2069)
SPACES = {
    0x2002: 500,
    0x2003: 1000,
    0x2004: 333,
    0x2005: 250,
    0x2006: 167,
    0x2007: 600,
    0x2008: 250,
    0x2009: 200,
    0x200A: 100,
    0x202F: 200,
}
BLANKS = dict.fromkeys(sorted(INVISIBLE), 0) | SPACES
# Hyphens and dashes drawn like their plain brother.
ALIASES = {0x2010: 0x2D, 0x2011: 0x2D, 0x2012: 0x2013, 0x2015: 0x2014}

ICONS = """
arrow-counter-clockwise arrow-down arrow-left arrow-right arrow-square-out arrow-up
arrows-clockwise bank book-open buildings calendar calendar-blank caret-down caret-left
caret-right caret-up chart-line-up chat-centered-text chat-circle-text check check-circle
check-square circle circle-half clipboard-text clock cloud coins copy currency-eur database
desktop device-mobile door door-open dots-three download-simple envelope envelope-simple
export eye eye-slash file-pdf file-text first-aid-kit flag floppy-disk floppy-disk-back
folder-open gear gear-six globe graduation-cap hand-palm handshake hard-drives heart
hourglass house identification-badge info key laptop lifebuoy lighthouse link list
list-checks lock lock-key lock-simple magnifying-glass minus moon note-pencil password
pencil-simple phone phone-call plus printer prohibit question radio-button scales scroll
seal-check shield-check shield-warning sparkle spinner-gap square storefront sun text-aa
trash upload-simple user user-circle user-gear users users-three warning warning-circle
warning-octagon wifi-high wrench x x-circle
""".split()


def cut(path: Path, wanted: set[int] | None, taken: set[int], layout: bool = True) -> TTFont | None:
    """The font with the wanted characters that no earlier part brought."""
    font = TTFont(path, recalcTimestamp=False)
    keep = set(font.getBestCmap()) - taken
    if wanted is not None:
        keep &= wanted
    if not keep:
        return None
    options = subset.Options()
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.recalc_timestamp = False
    options.drop_tables += ["STAT", "MATH", "DSIG", "vhea", "vmtx"]
    options.layout_features = ["*"] if layout else []
    options.hinting = layout
    if not layout:
        options.drop_tables += ["GSUB", "GPOS", "GDEF"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=sorted(keep))
    cutter.subset(font)
    return font


def join(parts: list[TTFont]) -> TTFont:
    """One font out of parts that share no character."""
    streams = []
    for part in parts:
        part.flavor = None
        stream = io.BytesIO()
        part.save(stream)
        stream.seek(0)
        streams.append(stream)
    joined = merge.Merger().merge(streams)
    joined.recalcTimestamp = False
    first = parts[0]
    for field in ("created", "modified", "fontRevision", "macStyle"):
        setattr(joined["head"], field, getattr(first["head"], field))
    for field in ("ascent", "descent", "lineGap"):
        setattr(joined["hhea"], field, getattr(first["hhea"], field))
    for field in ("sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent", "usWinDescent", "fsSelection"):
        setattr(joined["OS/2"], field, getattr(first["OS/2"], field))
    return joined


def add_blanks(font: TTFont) -> None:
    """Characters without ink, and hyphens that look like the plain one."""
    cmap = font.getBestCmap()
    additions = {code: cmap[like] for code, like in ALIASES.items() if code not in cmap}
    order = list(font.getGlyphOrder())
    for code, width in BLANKS.items():
        if code in cmap and width:
            continue
        name = f"blank{width}"
        if name not in order:
            order.append(name)
            font.setGlyphOrder(order)
            font["glyf"].glyphs[name] = Glyph()
            font["glyf"].glyphOrder = order
            font["hmtx"].metrics[name] = (width * font["head"].unitsPerEm // 1000, 0)
        additions[code] = name
    font["glyf"]._reverseGlyphOrder = {}
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.update(additions)


def rename(font: TTFont, family: str, weight: int | None, notices: list[str], postscript: str | None = None) -> None:
    """One typographic family for all weights, in the old and the new name fields.

    weight None means an icon font: a family of one style."""
    style = STYLES[weight or 400]
    names = font["name"]
    plain = style in ("Regular", "Bold")
    names.names = [n for n in names.names if n.nameID < 26 and n.platformID == 3]
    version = names.getDebugName(5)
    postscript = postscript or f"{family.replace(' ', '')}-{style}"
    values = {
        0: " ".join(notices),
        1: family if plain else f"{family} {style}",
        2: style if plain else "Regular",
        3: f"{version};{postscript}",
        4: family if weight is None else f"{family} {style}",
        6: postscript,
        16: family,
        17: style,
    }
    for key, value in values.items():
        names.setName(value, key, 3, 1, 0x409)
    os2 = font["OS/2"]
    os2.usWeightClass = weight or 400
    os2.fsType = 0
    kept = os2.fsSelection & ~0b0110_0001
    os2.fsSelection = kept | {"Bold": 1 << 5, "Regular": 1 << 6}.get(style, 1 << 6)
    font["head"].macStyle = 1 if style == "Bold" else 0


def save(font: TTFont, path: Path) -> None:
    font.flavor = None
    font.recalcTimestamp = False
    font.save(path, reorderTables=True)
    again = TTFont(path)
    print(f"{path.name}: {path.stat().st_size} bytes, {len(again.getBestCmap())} characters")


def notice(*fonts: TTFont) -> list[str]:
    return list(dict.fromkeys(f["name"].getDebugName(0) for f in fonts))


def atkinson(package: Path, out: Path) -> None:
    for weight, style in STYLES.items():
        parts, taken = [], set()
        for part in ("latin", "latin-ext"):
            path = package / f"files/atkinson-hyperlegible-next-{part}-{weight}-normal.woff2"
            font = cut(path, None, taken)
            if font is not None:
                taken |= set(font.getBestCmap())
                parts.append(font)
        font = join(parts)
        add_blanks(font)
        rename(font, "Atkinson Hyperlegible Next", weight, notice(*parts))
        save(font, out / f"AtkinsonHyperlegibleNext-{style}.ttf")


def noto(package: Path, math: Path, symbols: Path, out: Path) -> None:
    for weight in (400, 700):
        sources = [
            (package / f"files/noto-sans-{part}-{weight}-normal.woff2", wanted, True)
            for part, wanted in NOTO_PARTS.items()
        ]
        sources.append((math / "files/noto-sans-math-latin-400-normal.woff2", MATH_SIGNS, False))
        sources += [
            (path, SYMBOL_SIGNS, False)
            for path in sorted(symbols.glob("files/noto-sans-symbols-2-*-400-normal.woff2"))
        ]
        parts, taken = [], set()
        for path, wanted, layout in sources:
            font = cut(path, wanted, taken, layout)
            if font is not None:
                taken |= set(font.getBestCmap())
                parts.append(font)
        lost = (MATH_SIGNS | SYMBOL_SIGNS) - taken
        if lost:
            sys.exit("no part has: " + " ".join(map(chr, sorted(lost))))
        font = join(parts)
        add_blanks(font)
        rename(font, "Noto Sans", weight, notice(*parts))
        save(font, out / f"NotoSans-{STYLES[weight]}.ttf")


def phosphor(package: Path, out: Path) -> None:
    tables = []
    for folder, file, family in (("regular", "Phosphor", "Phosphor"), ("fill", "Phosphor-Fill", "Phosphor Fill")):
        source = package / "src" / folder
        codes = {}
        for entry in json.loads((source / "selection.json").read_text())["icons"]:
            for name in entry["properties"]["name"].split(","):
                codes[name.strip().removesuffix("-fill")] = entry["properties"]["code"]
        lost = [name for name in ICONS if name not in codes]
        if lost:
            sys.exit("no such icon: " + " ".join(lost))
        wanted = {name: codes[name] for name in ICONS}
        tables.append(wanted)
        font = cut(source / f"{file}.ttf", set(wanted.values()), set(), layout=False)
        if font is None or set(font.getBestCmap()) != set(wanted.values()):
            sys.exit(f"{file}.ttf lacks an icon")
        rename(font, family, None, notice(font), file)
        save(font, out / f"{file}.ttf")
    if tables[0] != tables[1]:
        sys.exit("regular and fill differ in their code points")
    lines = [f"{name} {code:04X}\n" for name, code in sorted(tables[0].items())]
    (out / "phosphor-codepoints.txt").write_text("".join(lines), encoding="ascii", newline="\n")


def main() -> None:
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("packages", nargs="+", type=Path, help="folders of the unpacked npm packages")
    default = Path(__file__).resolve().parent.parent / "assets/fonts"
    parser.add_argument("--out", type=Path, default=default, help="where the fonts go (assets/fonts)")
    arguments = parser.parse_args()

    found = {}
    for folder in arguments.packages:
        about = json.loads((folder / "package.json").read_text(encoding="utf-8"))
        found[about["name"]] = folder
        print(about["name"], about["version"])
    lost = [name for name in LICENCES if name not in found]
    if lost:
        parser.error("missing package: " + ", ".join(lost))

    out = arguments.out
    out.mkdir(parents=True, exist_ok=True)
    atkinson(found[ATKINSON], out)
    noto(found[NOTO], found[NOTO_MATH], found[NOTO_SYMBOLS], out)
    phosphor(found[PHOSPHOR], out)
    for name, file in LICENCES.items():
        shutil.copyfile(found[name] / "LICENSE", out / file)


if __name__ == "__main__":
    main()
