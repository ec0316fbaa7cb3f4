#!/usr/bin/env python3
"""Makes the fonts that printed reports embed from those that the desk's pages load.

usage: print_fonts.py FONTS OUT        (needs fonttools and brotli)

FONTS is app/src/main/resources/org/whence/app/desk/assets/fonts. A page loads one variable font in parts by script; a PDF needs
one plain TrueType font for each weight. So each part is fixed at its weight and the parts are merged. The result bears another name: the
fonts' licence (OFL-1.1) reserves "Source" for Adobe's own.
"""
import pathlib
import sys
import tempfile

from fontTools.merge import Merger, Options
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

PARTS = ("latin", "latin-ext", "cyrillic")
FACES = {"serif": ("source-serif-4", 400), "sans": ("source-sans-3", 400), "sans-bold": ("source-sans-3", 600)}
TABLES_TO_DROP = ("GSUB", "GPOS", "GDEF", "STAT", "MVAR", "HVAR", "avar")


def part(file, weight):
    font = TTFont(file)
    font = instantiateVariableFont(font, {"wght": weight})
    font.flavor = None
    for table in TABLES_TO_DROP:
        if table in font:
            del font[table]
    return font


def main(fonts, out):
    for face, (family, weight) in FACES.items():
        with tempfile.TemporaryDirectory() as folder:
            files = []
            for name in PARTS:
                file = pathlib.Path(folder, name + ".ttf")
                part(pathlib.Path(fonts, f"{family}-{name}-wght-normal.woff2"), weight).save(file)
                files.append(str(file))
            merged = Merger(Options(drop_tables=list(TABLES_TO_DROP))).merge(files)
            for record in list(merged["name"].names):
                merged["name"].removeNames(nameID=record.nameID)
            for id, name in ((1, f"Whence {face}"), (2, "Regular"), (4, f"Whence {face}"), (6, f"Whence-{face}"), (13, "SIL Open Font License 1.1"), (14, "https://openfontlicense.org")):
                merged["name"].setName(name, id, 3, 1, 0x409)
            merged["head"].created = merged["head"].modified = 0
            merged.recalcTimestamp = False
            merged.save(pathlib.Path(out, face + ".ttf"))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
