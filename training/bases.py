"""Which encoder to begin from: quality on held-out articles against speed, after the same short training from each base.

usage: bases.py [--steps 240] [--limit 40]

Every base is trained for the same steps on the same batches; the graphs are then exported as they would ship, and scored and
timed from these. Prints a table, and writes it to bases.tsv; rows of as many steps that stand there are not made again.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile
import time

import corpus as K
import decode as D
import evaluate
import graphs
import text as T
import windows as W

BASES = [("all-minilm-l6-v2", "0,1,2,3,4,5"), ("all-minilm-l6-v2", "0,2,5"), ("bge-small-en-v15", ",".join(map(str, range(12)))),
         ("bge-small-en-v15", "0,3,7,11"), ("e5-small-v2", ",".join(map(str, range(12))))]


CORPORA = "polnear,written,real,own,chains"


def shipped(checkpoint, folder):
    """The checkpoint's graphs in a folder, and its pieces."""
    model, pieces, _ = evaluate.restore(checkpoint)
    graphs.encoder(model, folder / "encoder.onnx", True)
    graphs.roles(model, folder / "roles.onnx", True)
    graphs.labels(model, folder / "labels.onnx")
    return D.OnnxNetwork(folder), pieces


def speed(network, pieces, rows):
    """Word pieces that the encoder alone takes in a second of one core."""
    coded = []
    for row in rows:
        article = W.measure(K.Article({"article": row["article"]}, "none"), pieces)
        coded += [W.encode(article, a, b, pieces) for a, b, _, _ in D.owned(article)]
    network.states(coded[0])
    begun = time.process_time()
    for c in coded:
        network.states(c)
    return sum(len(c[0]) for c in coded) / (time.process_time() - begun)


def score(network, pieces, rows, polnear):
    with tempfile.TemporaryDirectory() as folder:
        gold, out = pathlib.Path(folder, "gold.jsonl"), pathlib.Path(folder, "out.jsonl")
        gold.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), encoding="utf-8")
        D.write(network, rows, pieces, out)
        scorer = "score_polnear.py" if polnear else "score_reading.py"
        said = subprocess.run([sys.executable, str(K.SHARED / "eval" / scorer), str(gold), str(out)], check=True, capture_output=True, text=True).stdout
    name = "relation" if polnear else "attribution"
    return float(next(line for line in said.splitlines() if line.startswith(name)).split()[-1])


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--steps", type=int, default=240)
    p.add_argument("--limit", type=int, default=40)
    args = p.parse_args()
    held = {n: [row for row, _ in K.split(K.gold(n))[1][:args.limit]] for n in ("polnear", "written", "real")}
    path = pathlib.Path("bases.tsv")
    known = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:]] if path.exists() else []
    lines = ["base\tlayers\tsteps\tpolnear relation F1\twritten and real attribution F1\tpieces per CPU-second"]
    for base, keep in BASES:
        done = ["\t".join(row) for row in known if row[:3] == [base, str(keep.count(",") + 1), str(args.steps)]]
        if done:
            lines += done
            continue
        out = f"work/base-{base}-{keep.count(',') + 1}.pt"
        subprocess.run([sys.executable, "train.py", "--base", base, "--keep", keep, "--steps", str(args.steps), "--seed", "5", "--corpora", CORPORA, "--out", out], check=True)
        with tempfile.TemporaryDirectory() as folder:
            network, pieces = shipped(out, pathlib.Path(folder))
            polnear = score(network, pieces, held["polnear"], True)
            readings = score(network, pieces, held["written"] + held["real"], False)
            rate = speed(network, pieces, held["polnear"])
        lines.append(f"{base}\t{keep.count(',') + 1}\t{args.steps}\t{polnear:.1f}\t{readings:.1f}\t{rate:.0f}")
        print(lines[-1], flush=True)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
