"""Whether vectors of contents tell better than words and numbers which statements assert the same.

usage: meaning.py READINGS.jsonl PAIRS.jsonl

READINGS.jsonl: "whence read --format jsonl" of ../shared/corpora/newsrooms/dev and bench/newsrooms; PAIRS.jsonl: "bench/run ClaimPairs" of these.
Two kinds of vectors are tried as one more feature of the ledger's scorer: the reader's own encoder, its hidden states pooled over the
content's words, and all-MiniLM-L6-v2, the sentence encoder that the reader's was trained from, on the content alone. Each newsroom is
judged by weights and thresholds that were chosen on the others. Prints, for each scorer, the average precision of pairs of gold
reports and the B-cubed F1 of their claims, the mean over the newsrooms, and for each of them.
"""
import collections
import json
import pathlib
import sys
import time

import numpy as np
import onnxruntime as ort
import tokenizers

import corpus as K
import decode as D
import evaluate
import windows as W

sys.path.insert(0, str(K.SHARED / "eval"))
import score_lineage as S  # noqa: E402

ROOMS = K.CORPORA / "newsrooms" / "dev", pathlib.Path(__file__).resolve().parent.parent / "bench" / "newsrooms"
GRAPHS = pathlib.Path(__file__).resolve().parent.parent / "data/src/main/resources/org/whence/data/attribution"
FEATURES = ["dice", "held", "context", "names", "number", "rare", "conflict", "apart", "lone", "free", "time"]
SHIPPED = (-2.1, np.array([.8, .6, 1.3, .5, 2.2, 1.5, -4, -1.7, -1.7, 1.6, -2.5]))
SAME = .4
RIDGE = 1e-4


def unit(rows):
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


def pooled(readings, statements):
    """The reader's hidden states, pooled over each content; headlines are read as texts of their own."""
    network, pieces = evaluate.network(GRAPHS)
    coded, vectors = {}, []
    for s in statements:
        key = s["article"], s["in"]
        if key not in coded:
            article = readings[s["article"]]
            text = article["title"] if s["in"] == "TITLE" else article["text"]
            a = W.measure(K.Article({"article": {"id": "x", "text": text, "links": []}}, "none"), pieces)
            states = np.zeros((len(a.words), 384), np.float32)
            for lo, hi, own, end in D.owned(a):
                words = network.states(W.encode(a, lo, hi, pieces))[0]
                states[own:end] = words[own - lo:end - lo]
            coded[key] = a, states
        a, states = coded[key]
        at = [i for start, end in s["content"] for i in a.of({"start": start, "end": end})]
        vectors.append(states[at].mean(0) if at else np.zeros(384, np.float32))
    return np.array(vectors)


def sentences(words):
    """The sentence encoder's vectors, and its processor seconds."""
    tokenizer = tokenizers.Tokenizer.from_file("work/all-minilm-l6-v2-tokenizer.json")
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    session = ort.InferenceSession("work/all-minilm-l6-v2.onnx", options)
    names = {i.name for i in session.get_inputs()}
    begun, vectors = time.process_time(), []
    for w in words:
        ids = np.array([tokenizer.encode(w).ids])
        ids = ids[ids != 0][None]
        fed = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        out = session.run(None, {k: v for k, v in fed.items() if k in names})[0]
        vectors.append(out[0].mean(0))
    return np.array(vectors), time.process_time() - begun


def gold():
    """Each newsroom's gold claims by article: [(words, claim)]."""
    for path in sorted(path for rooms in ROOMS for path in rooms.glob("*/gold.json")):
        by_article = collections.defaultdict(list)
        for claim in json.loads(path.read_text(encoding="utf-8"))["claims"]:
            for report in claim["reports"]:
                by_article[report["article"]].append((S.words(report["content"]), claim["id"]))
        yield path.parent.name, by_article


def labelled(statements, by_article):
    """The gold claim of each statement that is a gold report, one to one within an article, the likest first."""
    found, used = {}, set()
    candidates = [(S.f1(words, S.words(s["words"])), i, s["article"], k, claim) for i, s in enumerate(statements)
                  for k, (words, claim) in enumerate(by_article.get(s["article"], ()))]
    for value, i, article, k, claim in sorted(candidates, key=lambda c: (-c[0], c[1:])):
        if value >= .5 and i not in found and (article, k) not in used:
            found[i] = claim
            used.add((article, k))
    return found


class Room:
    """The stories of one newsroom as pairs with features, and the gold claims of its statements."""

    def __init__(self, name):
        self.name, self.stories = name, []

    def add(self, story, claims, vectors):
        pairs = story["pairs"]
        one, other = (np.array([p[k] for p in pairs], int) for k in ("one", "other"))
        x = np.array([[p["features"][f] for f in FEATURES] for p in pairs])
        value = np.array([p["value"] for p in pairs])
        cosines = {k: (v[one] * v[other]).sum(1) for k, v in vectors.items()}
        known = np.array([a in claims and b in claims for a, b in zip(one, other)], bool)
        same = np.array([claims.get(a, -1) == claims.get(b, -2) for a, b in zip(one, other)], bool)
        free = (value >= 0) & (np.abs(value - sigmoid(x, SHIPPED)) < 1e-5)
        self.stories.append((len(story["statements"]), claims, one, other, x, value, cosines, known, same, free))


def sigmoid(x, weights):
    return 1 / (1 + np.exp(-(weights[0] + x @ weights[1])))


def with_cosine(x, cosines, kind):
    return np.column_stack([x, cosines[kind]]) if kind else x


def fit(rooms, kind, shipped):
    """Weights of a logistic regression on pairs of gold reports; those of the ledger stay where 'shipped'."""
    x, y, offset = [], [], []
    for room in rooms:
        for _, _, _, _, features, value, cosines, known, same, free in room.stories:
            use = known & free
            x.append(with_cosine(features, cosines, kind)[use])
            y.append(same[use])
            offset.append(SHIPPED[0] + features[use] @ SHIPPED[1])
    x, y, offset = np.concatenate(x), np.concatenate(y).astype(float), np.concatenate(offset)
    if shipped:
        x = x[:, len(FEATURES):]
    else:
        offset = np.zeros(len(y))
    design = np.column_stack([np.ones(len(y)), x])
    w = np.zeros(design.shape[1])
    ridge = RIDGE * len(y) * np.eye(len(w))
    ridge[0, 0] = 0
    for _ in range(50):
        p = 1 / (1 + np.exp(-(offset + design @ w)))
        gradient = design.T @ (p - y) + ridge @ w
        hessian = (design * (p * (1 - p))[:, None]).T @ design + ridge + 1e-6 * np.eye(len(w))
        step = np.linalg.solve(hessian, gradient)
        w -= step
        if np.abs(step).max() < 1e-8:
            break
    return (SHIPPED[0] + w[0], np.concatenate([SHIPPED[1], w[1:]])) if shipped else (w[0], w[1:])


def linkage(n, one, other, value, least):
    """Average linkage, as the ledger has it."""
    v = np.zeros((n, n))
    v[one, other] = v[other, one] = value
    np.fill_diagonal(v, -np.inf)
    size, cluster, alive = np.ones(n), np.arange(n), np.ones(n, bool)
    while n > 1:
        at = int(np.argmax(v))
        a, b = sorted(divmod(at, n))
        if v[a, b] < least:
            break
        v[a] = v[:, a] = (v[a] * size[a] + v[b] * size[b]) / (size[a] + size[b])
        size[a] += size[b]
        v[a, a] = -np.inf
        v[b], v[:, b], alive[b] = -np.inf, -np.inf, False
        v[a, ~alive] = v[~alive, a] = -np.inf
        cluster[cluster == b] = a
    return cluster


def judged(room, weights, kind, least):
    """B-cubed F1 of the gold reports' claims, and the pairs' scores with what they are."""
    want, got, scores, truth = {}, {}, [], []
    for s, (n, claims, one, other, x, value, cosines, known, same, free) in enumerate(room.stories):
        p = sigmoid(with_cosine(x, cosines, kind), weights)
        now = np.where(free, p, np.where(value < 0, value, np.maximum(value, p)))
        cluster = linkage(n, one, other, now, least)
        for i, claim in claims.items():
            want[s, i], got[s, i] = claim, (s, cluster[i])
        scores.append(now[known])
        truth.append(same[known])
    return S.bcubed(want, got), np.concatenate(scores), np.concatenate(truth)


def precision(scores, truth):
    order = np.argsort(-scores, kind="stable")
    hits = truth[order]
    return 100 * (np.cumsum(hits) / np.arange(1, len(hits) + 1))[hits].mean()


def crossed(rooms, kind, refit, shipped):
    """Means over the newsrooms, each judged by what was chosen on the others."""
    rows = []
    for held in rooms:
        others = [r for r in rooms if r is not held]
        weights = fit(others, kind, shipped) if refit else SHIPPED
        least = SAME
        if refit:
            least = max(np.arange(.2, .75, .05), key=lambda t: np.mean([judged(r, weights, kind, t)[0] for r in others]))
        b3, scores, truth = judged(held, weights, kind, least)
        rows.append((precision(scores, truth), b3))
    return np.mean(rows, axis=0), rows


def main(readings_path, pairs_path):
    readings = {}
    for line in open(readings_path, encoding="utf-8"):
        article = json.loads(line)["article"]
        readings[article.get("url") or article["id"]] = article
    stories = [json.loads(line) for line in open(pairs_path, encoding="utf-8")]
    statements = [s for story in stories for s in story["statements"]]
    own = pooled(readings, statements)
    sentence, seconds = sentences([s["words"] for s in statements])
    print(f"{len(readings)} articles, {len(statements)} statements; the sentence encoder in fp32 takes {1000 * seconds / len(readings):.0f} CPU ms an article")
    kinds = {"reader": unit(own), "reader, centred": unit(own - own.mean(0)), "sentence": unit(sentence), "sentence, centred": unit(sentence - sentence.mean(0))}
    rooms, at = {name: (Room(name), by_article) for name, by_article in gold()}, 0
    for story in stories:
        n = len(story["statements"])
        vectors = {k: v[at:at + n] for k, v in kinds.items()}
        at += n
        for room, by_article in rooms.values():
            claims = labelled(story["statements"], by_article)
            if claims and story["pairs"]:
                room.add(story, claims, vectors)
    rooms = [room for room, _ in rooms.values()]
    for kind in kinds:
        alone = [judged(room, (0, np.append(np.zeros(len(FEATURES)), 1)), kind, SAME) for room in rooms]
        print(f"{kind} vectors alone: AP of pairs {np.mean([precision(scores, truth) for _, scores, truth in alone]):.1f}")
    print("scorer\tAP of pairs\tclaims B3\tB3 of each newsroom")
    for name, kind, refit, shipped in [("words and numbers, as shipped", None, False, True), ("words and numbers, refitted", None, True, False)] + [
            (f"{how} + {kind}", kind, True, how == "shipped") for kind in kinds for how in ("shipped", "refitted")]:
        (ap, b3), each = crossed(rooms, kind, refit, shipped)
        print(f"{name}\t{ap:.1f}\t{b3:.1f}\t{' '.join('%.1f' % b for _, b in each)}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
