#!/usr/bin/python3
"""Cuts the fonts of the dossier from Debian's fonts-noto-cjk (needs python3-fonttools).

Keeps what GB 18030-2022 asks of implementation level 2: the two-byte area (GBK), CJK extension A and
the characters of the general standard list that lie outside both (they are in planes 2 and 3; all
ideographs of these planes that Noto has are kept, a few more than the list asks for). Hangul, hinting
and layout features go: lines are composed by the program.

    /usr/bin/python3 resources/tools/cut-fonts.py [source folder] [target folder]
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTFont

SIMPLIFIED_CHINESE = 2  # face number inside each collection
ALMOST_EQUAL = 0x2252
SPARE = 0xAC00  # a Hangul syllable: full width, otherwise cut away; its place in the font is used
FACES = [
    ("NotoSerifCJK-Regular.ttc", "NotoSerifSC-Regular.otf"),
    ("NotoSerifCJK-Bold.ttc", "NotoSerifSC-Bold.otf"),
    ("NotoSansCJK-Regular.ttc", "NotoSansSC-Regular.otf"),
    ("NotoSansCJK-Bold.ttc", "NotoSansSC-Bold.otf"),
]
HANGUL = [(0x1100, 0x11FF), (0x3130, 0x318F), (0x3200, 0x321E), (0x3260, 0x327F),
          (0xA960, 0xA97F), (0xAC00, 0xD7FF), (0xFFA0, 0xFFDC)]


def wanted(code: int) -> bool:
    if any(first <= code <= last for first, last in HANGUL):
        return False
    return code <= 0xFFFF or 0x1F100 <= code <= 0x1F2FF or 0x20000 <= code <= 0x3FFFF


def circle(pen, x: float, y: float, r: float) -> None:
    k = r * 0.5523
    pen.moveTo((x + r, y))
    pen.curveTo((x + r, y + k), (x + k, y + r), (x, y + r))
    pen.curveTo((x - k, y + r), (x - r, y + k), (x - r, y))
    pen.curveTo((x - r, y - k), (x - k, y - r), (x, y - r))
    pen.curveTo((x + k, y - r), (x + r, y - k), (x + r, y))
    pen.closePath()


def draw_almost_equal(font: TTFont) -> None:
    """Noto has no U+2252 (≒), which GBK asks for: a full-width equals sign with a dot at either end."""
    glyphs = font.getGlyphSet()
    equals = font.getBestCmap()[0xFF1D]
    bounds = BoundsPen(glyphs)
    glyphs[equals].draw(bounds)
    left, bottom, right, top = bounds.bounds
    radius = (top - bottom) * 0.2
    pen = T2CharStringPen(1000, glyphs)
    glyphs[equals].draw(pen)
    circle(pen, left + radius, top + radius * 2.2, radius)
    circle(pen, right - radius, bottom - radius * 2.2, radius)
    strings = font["CFF "].cff[0].CharStrings
    name = font.getBestCmap()[ALMOST_EQUAL]
    old = strings[name]
    strings[name] = pen.getCharString(private=old.private, globalSubrs=old.globalSubrs)


def cut(source: Path, target: Path) -> None:
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.desubroutinize = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.name_languages = [0x409]
    options.drop_tables += ["BASE", "GDEF", "GPOS", "GSUB", "VORG", "vhea", "vmtx", "DSIG"]
    font = TTFont(source, fontNumber=SIMPLIFIED_CHINESE, recalcTimestamp=False, lazy=True)
    for table in font["cmap"].tables:
        if table.isUnicode() and table.format in (4, 12):
            table.cmap[ALMOST_EQUAL] = table.cmap[SPARE]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for code in font.getBestCmap() if wanted(code)])
    subsetter.subset(font)
    draw_almost_equal(font)
    font.save(target)
    print(f"{target.name}: {len(font.getBestCmap())} characters, {target.stat().st_size / 1e6:.1f} MB")


def main() -> None:
    source = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/opentype/noto")
    target = Path(sys.argv[2] if len(sys.argv) > 2 else Path(__file__).parent.parent / "fonts")
    for collection, name in FACES:
        cut(source / collection, target / name)


main()
