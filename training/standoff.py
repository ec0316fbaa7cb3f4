"""Annotations of articles that the project does not carry: offsets and names of parties, without the text. Quantities, which are
not learnt, are left out.

usage: standoff.py MARKED_FOLDER ARTICLES.jsonl OUT.jsonl

Makes them from marked articles (the form of training/articles) whose texts are the articles' to the letter. `restored` lays
them over the articles again, wherever these are at hand.
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
        if digest(article["text"]) != row["text"]:
            raise ValueError(f"{row['id']}: the annotations are of another text; take the corpus at the version of corpora/README.md")
        fill = lambda piece, text=article["text"]: {**piece, "text": text[piece["start"]:piece["end"]]}
        attributions = [{**a, **{field: [fill(p) for p in a[field]] for field in FIELDS}, "quantities": []} for a in row["attributions"]]
        yield {"article": article, "attributions": attributions}


def main(folder, articles, out):
    compiled = runpy.run_path(str(pathlib.Path(__file__).resolve().parents[2] / "shared/tools/marked.py"))["compile_article"]
    texts = {a["text"].strip(): a for a in map(json.loads, open(articles, encoding="utf-8"))}
    lines = []
    for path in sorted(pathlib.Path(folder).glob("*.txt")):
        gold = compiled(path)
        article = texts[gold["article"]["text"].strip()]
        shift = article["text"].index(gold["article"]["text"])
        move = lambda p, shift=shift: {"start": p["start"] + shift, "end": p["end"] + shift}
        attributions = [{**{k: v for k, v in a.items() if k != "quantities"}, **{field: [move(p) for p in a.get(field) or []] for field in FIELDS}} for a in gold["attributions"]]
        lines.append(json.dumps({"id": article["id"], "text": digest(article["text"]), "attributions": attributions}, ensure_ascii=False))
    pathlib.Path(out).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} articles")


if __name__ == "__main__":
    main(*sys.argv[1:])
