"""Annotations of articles that the project does not carry: offsets and names of parties, without the text. Quantities, which are
not learnt, are left out.

usage: standoff.py MARKED_FOLDER ARTICLES.jsonl OUT.jsonl

Makes them from marked articles (the form of training/articles) whose texts are the articles' to the letter, or their beginnings.
`restored` lays them over the articles again, wherever these are at hand.
"""
import hashlib
import json
import pathlib
import runpy
import sys


FIELDS = ("content", "source", "cue")


def digest(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]


def restored(annotations, articles):
    """Gold readings: the annotations with the articles and the words at their offsets."""
    texts = {a["id"]: a for a in articles}
    for row in annotations:
        article = texts[row["id"]]
        if "length" in row:  # only the beginning is annotated: what follows is none of the example
            article = {**article, "text": article["text"][:row["length"]]}
        yield {"article": article, "attributions": filled(row, article)}


def added(rows, corpus, path):
    """The gold readings of a corpus with the attributions inside others' contents that `path` holds (made by nested.py), each with
    whether its contents have been read for such ones."""
    held = {}
    if path.exists():
        held = {one["id"]: one for one in map(json.loads, open(path, encoding="utf-8")) if one["corpus"] == corpus}
    for row in rows:
        one = held.get(row["article"]["id"])
        yield (row if one is None else {**row, "attributions": row["attributions"] + filled(one, row["article"])}), one is not None


def filled(annotation, article):
    """An annotation's attributions with the words at their offsets in the article."""
    text = article["text"]
    if digest(text) != annotation["text"]:
        raise ValueError(f"{annotation['id']}: the annotations are of another text; take the corpus at the version of corpora/README.md")
    fill = lambda p: {**p, "text": text[p["start"]:p["end"]]}
    return [{**a, **{field: [fill(p) for p in a[field]] for field in FIELDS}, "quantities": []} for a in annotation["attributions"]]


def main(folder, articles, out):
    compiled = runpy.run_path(str(pathlib.Path(__file__).resolve().parents[2] / "shared/tools/marked.py"))["compile_article"]
    texts = {a["text"].strip(): a for a in map(json.loads, open(articles, encoding="utf-8"))}
    lines = []
    for path in sorted(pathlib.Path(folder).glob("*.txt")):
        gold = compiled(path)
        marked = gold["article"]["text"].strip()
        article = texts.get(marked) or next(a for text, a in texts.items() if text.startswith(marked))
        shift = article["text"].index(gold["article"]["text"].strip()) - gold["article"]["text"].index(marked)
        length = article["text"].index(marked) + len(marked)
        cut = {} if marked in texts else {"length": length}
        move = lambda p, shift=shift: {"start": p["start"] + shift, "end": p["end"] + shift}
        attributions = [{**{k: v for k, v in a.items() if k != "quantities"}, **{field: [move(p) for p in a.get(field) or []] for field in FIELDS}} for a in gold["attributions"]]
        lines.append(json.dumps({"id": article["id"], "text": digest(article["text"][:length] if cut else article["text"]), **cut, "attributions": attributions}, ensure_ascii=False))
    pathlib.Path(out).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} articles")


if __name__ == "__main__":
    main(*sys.argv[1:])
