"""Attributions inside the contents of others ("X said that Kyiv fears …"), for corpora whose annotators marked hardly any.

usage: nested.py LINES OUT.jsonl

A folder of files of lines, one attribution each, under a line "@ corpus id" for its article:

    a3 | source | cue | content | party's full name | kind | named or unnamed | modality | affirms or denies | band

with words to the letter as they stand inside the content of a3 ("~" parts pieces, "-" is no source; a source may also stand before it).
An article of which nothing follows has been read too and holds none. `standoff.added` lays them over the gold readings of a corpus.
"""
import json
import pathlib
import re
import sys

import corpus as K
import standoff

def pieces(words, text, spans, near=None):
    """Offsets of phrases, in order, inside one of the spans; where a phrase stands more than once, the place nearest to `near`."""
    found, at = [], None
    for phrase in (p.strip() for p in words.split("~")):
        places = [m.start() for m in re.finditer(re.escape(phrase), text)
                  if any(a <= m.start() and m.end() <= b for a, b in spans)
                  and not (m.start() and text[m.start() - 1].isalnum() and phrase[0].isalnum())
                  and not (m.end() < len(text) and text[m.end()].isalnum() and phrase[-1].isalnum())]
        if not places:
            raise ValueError(f"'{phrase}' does not stand there")
        start = min(places, key=lambda p: abs(p - (near if near is not None else at if at is not None else spans[0][0])))
        found.append({"start": start, "end": start + len(phrase)})
        at = start
    return sorted(found, key=lambda p: p["start"])


def attribution(line, row, number):
    """One line as an attribution of the gold reading `row`."""
    fields = [f.strip() for f in line.split("|")]
    if len(fields) != 10:
        raise ValueError(f"{len(fields)} fields, not 10")
    parent, source, cue, content, party, kind, named, modality, polarity, band = fields
    for value, known in ((kind, K.KINDS), (named, ("named", "unnamed")), (modality, K.MODALITIES), (polarity, K.POLARITIES), (band, K.BANDS)):
        if value not in known:
            raise ValueError(f"'{value}' is none of {', '.join(known)}")
    outer = next((a for a in row["attributions"] if a["id"] == parent), None)
    if outer is None:
        raise ValueError(f"no attribution {parent}")
    text = row["article"]["text"]
    spans = [(p["start"], p["end"]) for p in outer["content"]]
    inner = pieces(content, text, spans)
    start = inner[0]["start"]
    verb = pieces(cue, text, [(spans[0][0], spans[-1][1])], start)
    who = [] if source == "-" else pieces(source, text, [(max(0, spans[0][0] - 1500), spans[-1][1])], verb[0]["start"])
    chain = (outer.get("chain") or []) + [{"names": [party], "kind": kind, "named": named == "named"}]
    return {"id": f"n{number}", "parent": parent, "type": "indirect", "content": inner, "cue": verb, "source": who, "chain": chain,
            "modality": modality, "polarity": polarity, "certainty": {"band": band}}


def main(folder, out):
    held, wrong = {}, 0
    rows = {n: {r["article"]["id"]: r for r in K.load(p)} for n, p in K.PATHS.items()}
    for path in sorted(pathlib.Path(folder).glob("*.txt")):
        one = None
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            try:
                if line.startswith("@"):
                    _, corpus, name = line.split(maxsplit=2)
                    row = rows[corpus][name]
                    one = held.setdefault((corpus, name), {"corpus": corpus, "id": name, "text": standoff.digest(row["article"]["text"]), "attributions": []})
                elif line.strip():
                    one["attributions"].append(attribution(line, row, len(one["attributions"]) + 1))
            except (KeyError, ValueError) as e:
                wrong += 1
                print(f"{path}:{number}: {e}", file=sys.stderr)
    lines = [json.dumps(held[k], ensure_ascii=False) for k in sorted(held)]
    pathlib.Path(out).write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    print(f"{len(held)} articles, {sum(len(x['attributions']) for x in held.values())} attributions, {wrong} lines wrong")


if __name__ == "__main__":
    main(*sys.argv[1:])
