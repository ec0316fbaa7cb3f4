"""Make a relation's score the share of right ones among its like, on held-out training articles; never on a development set.

usage: calibrate.py CHECKPOINT|FOLDER_OF_GRAPHS [--out work/calibration.json]

A relation is right where it matches a gold one as the scorers match: contents of token F1 >= 0.6, one to one.
"""
import argparse
import json
import pathlib

import numpy as np

import corpus as K
import decode as D
import evaluate


def judged(network, pieces, names, inner):
    """(score, right) of every relation found in the held-out articles, relays left out as the scorer leaves them out."""
    out = []
    for name in names:
        for row, nested in K.split(K.gold(name, inner))[1]:
            article = K.Article({"article": row["article"]}, "none")
            found = [a for a in D.reading(network, article, pieces)["attributions"]
                     if not a["relay" if nested else "parent"]]
            tokens = lambda a: {i for s in a["content"] for i in article.of(s)}
            gold, pred = [tokens(a) for a in row["attributions"]], [tokens(a) for a in found]
            pairs = sorted(((2 * len(g & p) / (len(g) + len(p)), i, j) for i, g in enumerate(gold) for j, p in enumerate(pred) if g & p), reverse=True)
            used_g, used_p = set(), set()
            for v, i, j in pairs:
                if v >= 0.6 and i not in used_g and j not in used_p:
                    used_g.add(i)
                    used_p.add(j)
            out += [(a["confidence"], j in used_p, name) for j, a in enumerate(found)]
    return out


def isotonic(pairs, least=40):
    """Pool adjacent violators over bins of at least so many relations: rising (score, share of right ones)."""
    pairs = sorted(pairs)
    blocks = []
    for at in range(0, len(pairs), least):
        part = pairs[at:at + least]
        blocks.append([sum(s for s, _ in part), sum(r for _, r in part), len(part)])
        while len(blocks) > 1 and blocks[-2][1] / blocks[-2][2] >= blocks[-1][1] / blocks[-1][2]:
            last = blocks.pop()
            blocks[-1] = [x + y for x, y in zip(blocks[-1], last)]
    return [(s / n, r / n) for s, r, n in blocks]


def table(rows):
    lines = ["confidence\tattributions\tright"]
    for low in np.arange(0, 1, 0.1):
        part = [r for c, r in rows if low <= c < low + 0.1 or (low > 0.85 and c >= 0.9)]
        lines.append(f"{low:.1f}-{low + 0.1:.1f}\t{len(part)}\t{100 * sum(part) / len(part):.1f}" if part else f"{low:.1f}-{low + 0.1:.1f}\t0\t-")
    return "\n".join(lines)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("model")
    p.add_argument("--out", default="work/calibration.json")
    p.add_argument("--nested", action="store_true", help="with what stands inside the contents of others, for a model that was trained so")
    args = p.parse_args()
    network, pieces = evaluate.network(args.model)
    D.LEAST = 0.0
    # The articles rich in chains came in two lots, so that some of those held out from the last run were in the one before.
    rows = judged(network, pieces, [name for name in K.PATHS if name not in (("chains",) if args.nested else ("chains", "stances"))], args.nested)
    knots = isotonic([(c, r) for c, r, _ in rows])
    for least in np.arange(0, 0.75, 0.05):
        kept = [r for c, r, _ in rows if c >= least]
        print(f"least {least:.2f}: {len(kept)} found, {100 * sum(kept) / len(kept):.1f} right, {100 * sum(kept) / max(1, sum(r for _, r, _ in rows)):.1f} of the right kept")
    pathlib.Path(args.out).write_text(json.dumps({"knots": knots}))
    print(f"{len(rows)} relations, {sum(r for _, r, _ in rows)} right; {len(knots)} knots")
    half = isotonic([(c, r) for i, (c, r, _) in enumerate(rows) if i % 2 == 0])
    calibrated = lambda c: float(np.interp(c, [x for x, _ in half], [y for _, y in half]))
    print("fitted on every second relation, shown on the others:")
    print(table([(calibrated(c), r) for i, (c, r, _) in enumerate(rows) if i % 2]))


if __name__ == "__main__":
    main()
