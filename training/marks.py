"""Gold readings as articles with inline marks, the form of training/articles, for the programs that learn from that form.

usage: marks.py OUT_FOLDER CORPUS...     (names of corpus.PATHS)

Marks nest, so a span that crosses one begun before it is left out; so are quantities.
"""
import pathlib
import sys

import corpus as K

TYPES = {"direct": "d", "indirect": "i", "mixed": "m"}
KINDS = {"person": "p", "state": "s", "organisation": "o", "outlet": "m", "document": "d", "group": "g"}


def spans(attributions):
    """(start, end, mark) of every piece; outer ones first."""
    found = []
    for n, a in enumerate(attributions, 1):
        for field, letter in (("content", ""), ("source", "s"), ("cue", "c")):
            found += [(p["start"], p["end"], f"{letter}{n}") for p in a.get(field) or [] if p["end"] > p["start"]]
    return sorted(found, key=lambda s: (s[0], -s[1]))


def marked(row):
    text, attributions = row["article"]["text"], [a for a in row["attributions"] if a["content"]]
    out, open_, at = [], [], 0

    def close(until):
        nonlocal at
        while open_ and open_[-1] <= until:
            end = open_.pop()
            out.append(text[at:end] + "⟧")
            at = end

    for start, end, mark in spans(attributions):
        close(start)
        if open_ and end > open_[-1]:
            continue
        out.append(text[at:start] + f"⟦{mark}:")
        at = start
        open_.append(end)
    close(len(text))
    lines = [f"{n} {TYPES[a['type']]} | " + " > ".join(KINDS[p["kind"]] + ("+ " if p["named"] else "- ") + "; ".join(p["names"]) for p in a["chain"])
             for n, a in enumerate(attributions, 1)]
    return "url: -\n===\n" + "".join(out) + text[at:] + "\n===\n" + "\n".join(lines) + "\n"


def main(folder, names):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        for row in K.load(K.PATHS[name]):
            if "⟦" not in row["article"]["text"] and max(map(ord, row["article"]["text"])) < 0x10000:
                (folder / (row["article"]["id"].replace("/", "-") + ".txt")).write_text(marked(row), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
