"""The checkpoint as what ships: graphs in 8-bit integers, vocabulary, settings, manifest; and golden vectors for the Java test.

usage: export.py CHECKPOINT [--calibration work/calibration.json]
"""
import argparse
import hashlib
import json
import pathlib

import numpy as np

import corpus as K
import decode as D
import evaluate
import graphs
import text as T
import windows as W

ROOT = pathlib.Path(__file__).resolve().parents[1]
DATA = ROOT / "data/src/main/resources/org/whence/data"
GOLDEN = ROOT / "encoder/src/test/resources/org/whence/encoder"
COMMAND = "make -C training export"
LICENCE = "Apache-2.0"
ORIGIN = "fine-tuned from sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0); see training/MODEL_CARD.md"


def manifest(names):
    """Sets the rows of the named files, leaving all others as they are."""
    path = DATA / "MANIFEST.tsv"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else ["name\tsha256\tlicence\torigin\tcommand"]
    kept = [line for line in lines if line.split("\t")[0] not in names]
    for n in names:
        digest = hashlib.sha256((DATA / n).read_bytes()).hexdigest()
        kept.append("\t".join((n, digest, LICENCE, ORIGIN, COMMAND)))
    path.write_text("\n".join([kept[0]] + sorted(kept[1:])) + "\n", encoding="utf-8")


def golden(folder, pieces, fp32, knots):
    """What Python makes of texts written for the purpose: pieces, cue scores (as shipped and as trained), relations."""
    network = D.OnnxNetwork(folder)
    for path in sorted(GOLDEN.glob("*.txt")):
        text = path.read_text(encoding="utf-8").rstrip("\n")
        article = W.measure(K.Article({"article": {"id": path.stem, "text": text}}, "none"), pieces)
        lines = []
        for a, b, _, _ in D.owned(article):
            coded = W.encode(article, a, b, pieces)
            lines.append("pieces\t" + " ".join(map(str, coded[0])))
            lines.append("cases\t" + " ".join(map(str, coded[1])))
            lines.append("quotes\t" + " ".join(map(str, coded[2])))
            lines.append("first\t" + " ".join(map(str, coded[3])))
            for name, net in (("cues", network), ("trained", fp32)):
                lines.append(name + "\t" + " ".join(f"{x:.4f}" for x in np.asarray(net.states(coded)[1]).ravel()))
        for r in D.relations(network, article, pieces):
            runs = lambda k, r=r: " ".join(f"{article.words[s[0]][0]}-{article.words[s[-1]][1]}" for s in r[k])
            sources = sorted(r["source"] + [s for s in r["relay"] if not any(set(s) & set(t) for t in r["source"])])
            confidence = np.interp(r["confidence"], *zip(*knots)) if knots else r["confidence"]
            r = {**r, "cue": sorted(r["cue"] + r["extra"]), "source": sources}
            lines.append("\t".join(("relation", runs("cue", r), runs("source", r), runs("content", r), f"{confidence:.4f}",
                                    " ".join(map(str, D.argmax_labels(r["label"])[:3])))))
        (GOLDEN / (path.stem + ".golden.tsv")).write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    p = argparse.ArgumentParser()
    p.add_argument("checkpoint")
    p.add_argument("--calibration", default="work/calibration.json")
    p.add_argument("--golden", action="store_true", help="only the golden vectors, of the graphs as they are: after a change of decoding")
    args = p.parse_args()
    model, pieces, state = evaluate.restore(args.checkpoint)
    folder = DATA / "attribution"
    calibration = pathlib.Path(args.calibration)
    knots = json.loads(calibration.read_text())["knots"] if calibration.exists() else []
    if not args.golden:
        ship(model, pieces, knots, folder)
    golden(folder, pieces, D.TorchNetwork(model), [(round(x, 4), round(y, 4)) for x, y in knots])
    size = sum(f.stat().st_size for f in folder.iterdir())
    print(f"step {state['step']}: {size / 1e6:.1f} MB in {folder.relative_to(ROOT)}")


def ship(model, pieces, knots, folder):
    folder.mkdir(parents=True, exist_ok=True)
    graphs.encoder(model, folder / "encoder.onnx", True)
    graphs.roles(model, folder / "roles.onnx", True)
    graphs.labels(model, folder / "labels.onnx")
    vocabulary = sorted(pieces.ids, key=pieces.ids.get)
    (folder / "vocabulary.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf-8")
    settings = [("longest", W.LONGEST), ("context", D.CONTEXT), ("sourceCost", D.SOURCE_COST), ("contentCost", D.CONTENT_COST), ("bias", D.CUE_BIAS), ("least", D.LEAST)]
    settings += [("knot", f"{x:.4f}", f"{y:.4f}") for x, y in knots]
    (folder / "settings.tsv").write_text("".join("\t".join(map(str, s)) + "\n" for s in settings), encoding="utf-8")
    manifest([f"attribution/{n}" for n in ("encoder.onnx", "roles.onnx", "labels.onnx", "vocabulary.txt", "settings.tsv")])


if __name__ == "__main__":
    main()
