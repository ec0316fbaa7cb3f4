"""Logits to readings: anchors from cue tags, spans from roles; the Java reader decodes in the same way."""
import json
import math
import sys

import numpy as np
import torch

import corpus as K
import text as T
import windows as W

CONTEXT = 64          # pieces of earlier paragraphs that a window repeats
SOURCE_COST = 1.0     # cost, in nats, of a run of source, relay or cue words
CONTENT_COST = 2.5    # cost of a run of content words
LEAST = 0.5           # score under which a relation is dropped
CUE_BIAS = 0.4        # added to the logit of "no cue": chosen on held-out articles of PolNeAR


def owned(article):
    """Windows (a, b) with the run of words whose anchors each answers for: those that no window before it has."""
    ws = W.windows(article, CONTEXT)
    ends = [own for _, _, own in ws[1:]] + [len(article.words)]
    return [(a, b, own, end) for (a, b, own), end in zip(ws, ends)]


def anchors_of(tags, lo, hi):
    """Runs of cue words [(words, continued)] from tag scores, B opening a cue, I carrying it on, C a continuation."""
    best, out = tags.argmax(-1).tolist(), []
    for i in range(len(best)):
        if best[i] == K.C:
            out.append(([i], True))
        elif best[i] == K.B or (best[i] == K.I and not (i and best[i - 1] in (K.B, K.I))):
            out.append(([i], False))
        elif best[i] == K.I:
            out[-1][0].append(i)
    return [(c, k) for c, k in out if lo <= c[0] < hi]


def viterbi(scores):
    """Best roles of a row of words when each run of words with a role costs something."""
    costs = [0.0, SOURCE_COST, SOURCE_COST, SOURCE_COST, CONTENT_COST, CONTENT_COST]
    n, r = len(scores), len(scores[0])
    best, back = [s - c for s, c in zip(scores[0], costs)], []
    for i in range(1, n):
        top = max(range(r), key=best.__getitem__)
        now, came = [], []
        for k in range(r):
            frm = K.SECOND if k == K.CONTENT and best[K.SECOND] > best[k] else k  # a second content goes on as content
            if best[frm] < best[top] - costs[k]:
                frm, before = top, best[top] - costs[k]
            else:
                before = best[frm]
            now.append(before + scores[i][k])
            came.append(frm)
        best = now
        back.append(came)
    k = max(range(r), key=best.__getitem__)
    path = [k]
    for came in reversed(back):
        k = came[k]
        path.append(k)
    return path[::-1]


def runs(path, role):
    out, also = [], (role, K.SECOND) if role == K.CONTENT else (role,)
    for i, r in enumerate(path):
        if r in also:
            if out and out[-1][-1] == i - 1 and r != K.SECOND:
                out[-1].append(i)
            else:
                out.append([i])
    return out


class TorchNetwork:
    """The network as trained."""

    def __init__(self, model):
        self.model = model.eval()

    @torch.no_grad()
    def states(self, coded):
        ids, cases, quotes, first = (torch.tensor([x]) for x in coded)
        words = self.model.words({"pieces": ids, "cases": cases, "quotes": quotes, "first": first, "mask": torch.ones_like(ids, dtype=torch.bool)})
        return words[0].numpy(), self.model.cues(words)[0].numpy(), words

    @torch.no_grad()
    def roles(self, keys, anchors, distances, paragraphs):
        owner = torch.zeros(len(anchors), dtype=torch.long)
        return self.model.roles(keys, torch.from_numpy(anchors), owner, distances, paragraphs, None).log_softmax(-1).numpy()

    @torch.no_grad()
    def labels(self, *pools):
        return self.model.labels(*(torch.from_numpy(p) for p in pools)).numpy()


class OnnxNetwork:
    """The network as shipped, in 8-bit integers."""

    def __init__(self, folder):
        import onnxruntime as ort
        options = ort.SessionOptions()
        options.intra_op_num_threads = 1
        options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_BASIC
        options.enable_mem_pattern = False
        self.sessions = {n: ort.InferenceSession(f"{folder}/{n}.onnx", options) for n in ("encoder", "roles", "labels")}

    def states(self, coded):
        ids, cases, quotes, first = (np.array(x) for x in coded)
        return self.sessions["encoder"].run(["words", "cues", "keys"], {"pieces": ids[None], "cases": cases[None], "quotes": quotes[None], "first": first})

    def roles(self, keys, anchors, distances, paragraphs):
        return self.sessions["roles"].run(["roles"], {"keys": keys, "anchors": anchors, "distances": distances.numpy(),
                                                      "paragraphs": paragraphs.numpy()})[0]

    def labels(self, *pools):
        return self.sessions["labels"].run(["labels"], dict(zip(("anchor", "first", "content", "source"), pools)))[0]


def log_softmax(x):
    x = x - x.max(-1, keepdims=True)
    return x - np.log(np.exp(x).sum(-1, keepdims=True))


def relations(network, article, pieces):
    """Raw relations of an article: runs of its words, scores of labels, the network's own score."""
    W.measure(article, pieces)
    out = []
    for a, b, lo, hi in owned(article):
        words, cues, keys = network.states(W.encode(article, a, b, pieces))
        scores = log_softmax(cues)
        biased = scores.copy()
        biased[:, K.O] += CUE_BIAS
        found = anchors_of(biased, lo - a, hi - a)
        if not found:
            continue
        _, _, distances, paragraphs = W.anchor_tensors([(article, a, b)], [(0, c) for c, _ in found], b - a)
        pool = lambda at: words[at].mean(0)
        anchors = np.stack([pool(c) for c, _ in found]).astype(np.float32)
        roles = network.roles(keys, anchors, distances, paragraphs)
        for r, (cue, continued) in enumerate(found):
            rows = roles[r].tolist()
            if not continued:
                for i in cue:
                    rows[i] = [0.0] + [-1e4] * (len(K.ROLES) - 1)
            path = viterbi(rows)
            spans = {name: runs(path, role) for name, role in (("source", K.SOURCE), ("relay", K.RELAY), ("extra", K.CUE), ("content", K.CONTENT))}
            kept = [i for i, x in enumerate(path) if x in (K.CONTENT, K.SOURCE)]
            for contents, sources in ((c, s) for c in parted(spans["content"], path) for s in joint(article, a, spans["source"])):
                content, source = ([i for s in v for i in s] for v in (contents, sources))
                label = network.labels(anchors[r:r + 1], words[content[:1]], pool(content)[None], pool(source or cue)[None])[0]
                certain = math.exp(scores[cue[0], K.C if continued else K.B])
                fit = math.exp(sum(rows[i][path[i]] for i in kept) / len(kept)) if kept else 0.0
                if certain * fit < LEAST:
                    continue
                out.append({"cue": [] if continued else [[i + a for i in cue]], "anchor": cue[0] + a, "continued": continued,
                            "label": label, "confidence": certain * fit,
                            **{k: [[i + a for i in s] for s in {"content": contents, "source": sources}.get(k, v)] for k, v in spans.items()}})
    return settled(out)


def settled(found):
    """What the relation around another says is not said again in the inner one: the cues of others, and a relay that is
    the source of the relation whose content holds the anchor."""
    for r in found:
        words = lambda runs_: {i for s in runs_ for i in s}
        others = words(s for o in found if o["anchor"] != r["anchor"] for s in o["cue"])
        around = words(s for o in found if o["anchor"] != r["anchor"] and r["anchor"] in words(o["content"]) for s in o["source"])
        r["extra"] = [s for s in r["extra"] if not set(s) & others]
        r["relay"] = [s for s in r["relay"] if not set(s) & around]
    return found


JOINING = {"and", "or", "&", ",", "as", "well"}


def joint(article, offset, runs_):
    """Runs of source by attribution: where nothing but words of joining stands between them, each is one of its own. Commas join only
    where a word does so too: "Oslo, Bern and Rome" are three, "the board, he said" is no row."""
    groups, first = [[]], 0
    while first < len(runs_):
        last, joined = first, False
        while last + 1 < len(runs_):
            between = [article.word(offset + i).lower() for i in range(runs_[last][-1] + 1, runs_[last + 1][0])]
            if not (0 < len(between) <= 3 and all(w in JOINING for w in between)):
                break
            joined |= any(w != "," for w in between)
            last += 1
        for i in range(first, last + 1):
            if joined and i > first:
                groups.append([])
            groups[-1].append(runs_[i])
        first = last + 1
    return groups


def parted(contents, path):
    """Runs of content by attribution: a second content of the same cue is an attribution of its own."""
    groups = []
    for c in contents:
        if not groups or path[c[0]] == K.SECOND:
            groups.append([])
        groups[-1].append(c)
    return groups


def argmax_labels(label):
    out, at = [], 0
    for n in (len(K.MODALITIES), len(K.POLARITIES), len(K.BANDS), len(K.KINDS), 2):
        out.append(int(label[at:at + n].argmax()))
        at += n
    return out


def reading(network, article, pieces):
    """A reading as JSON, its chains raw: each source by the words that stand beside the cue."""
    spans = lambda runs_: [x for x in (span(article, r) for r in runs_) if x]
    rows = []
    for r in relations(network, article, pieces):
        contents = r["content"]
        modality, polarity, band, kind, named = argmax_labels(r["label"])
        content = spans(contents)
        if not content:
            continue
        rows.append({"raw": r, "content": content, "cue": spans(r["cue"]), "source": spans(r["source"]),
                     "chain": [{"name": s["text"], "kind": K.KINDS[kind], "named": bool(named)} for s in spans(r["source"])[:1]],
                     "modality": K.MODALITIES[modality], "polarity": K.POLARITIES[polarity],
                     "certainty": {"band": K.BANDS[band]}, "confidence": r["confidence"], "parent": None, "relay": False,
                     "type": kind_of_quote(article, contents)})
    for n, x in enumerate(rows):
        x["id"] = f"a{n}"
    sets = [{i for s in x["raw"]["content"] for i in s} for x in rows]
    for n, x in enumerate(rows):
        holders = [(len(sets[m]), m) for m in range(len(rows)) if m != n and x["raw"]["anchor"] in sets[m] and len(sets[m] - sets[n]) > 0
                   and len(sets[n] & sets[m]) >= 0.5 * len(sets[n])]
        if holders:
            m = min(holders)[1]
            x["parent"] = rows[m]["id"]
            inner = sets[n] | {x["raw"]["anchor"]} | {i for k in ("source", "cue", "relay", "extra") for s in x["raw"][k] for i in s}
            if len(sets[m] - inner) <= 0.25 * len(sets[m]) or len(sets[m] - inner) <= 2:
                rows[m]["relay"] = True
    for x in rows:
        del x["raw"]
    return {"article": {"id": article.row["article"]["id"], "text": article.text}, "attributions": rows}


def span(article, run):
    inside = article.of({"start": article.words[run[0]][0], "end": article.words[run[-1]][1]})
    if not inside:
        return None
    s, e = article.words[inside[0]][0], article.words[inside[-1]][1]
    return {"start": s, "end": e, "text": article.text[s:e]}


def kind_of_quote(article, runs_):
    words = [i for r in runs_ for i in r]
    inside = sum(article.quotes[i] == T.INSIDE for i in words if article.cases[i] != T.PUNCT)
    total = sum(article.cases[i] != T.PUNCT for i in words)
    return "direct" if inside >= total else "mixed" if inside else "indirect"


def write(network, rows, pieces, path):
    with open(path, "w", encoding="utf-8") as f:
        for row in rows:
            f.write(json.dumps(reading(network, K.Article({"article": row["article"]}, "none"), pieces), ensure_ascii=False) + "\n")
