"""Logits to readings: anchors from cue tags, spans from roles; the Java reader decodes in the same way."""
import json
import math
import sys

import torch

import corpus as K
import text as T
import windows as W

CONTEXT = 64          # pieces of earlier paragraphs that a window repeats
SWITCH = 1.0          # cost, in nats, of a change of role between neighbouring words
CUE_BIAS = 0.0        # added to the logit of "no cue": above 0 for precision


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


def viterbi(scores, switch):
    """Best roles of a row of words when each change of role costs 'switch'."""
    n, r = len(scores), len(scores[0])
    best, back = list(scores[0]), []
    for i in range(1, n):
        top = max(range(r), key=best.__getitem__)
        step, now, row = best[top] - switch, [], scores[i]
        came = []
        for k in range(r):
            stay = best[k]
            if k == K.CONTENT and best[K.SECOND] > stay:   # a second content goes on as content
                stay, frm = best[K.SECOND], K.SECOND
            else:
                frm = k
            if stay >= step:
                now.append(stay + row[k])
                came.append(frm)
            else:
                now.append(step + row[k])
                came.append(top)
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


@torch.no_grad()
def relations(model, article, pieces):
    """Raw relations of an article: spans in words of the article, labels, score."""
    W.measure(article, pieces)
    out = []
    for a, b, lo, hi in owned(article):
        items = [(article, a, b)]
        batch = W.collate(items, pieces)
        words = model.words(batch)
        scores = model.cues(words)[0].log_softmax(-1)
        biased = scores.clone()
        biased[:, K.O] += CUE_BIAS
        found = anchors_of(biased, lo - a, hi - a)
        if not found:
            continue
        n = words.shape[1]
        owner, weights, distances, paragraphs = W.anchor_tensors(items, [(0, c) for c, _ in found], n)
        anchors = model.pooled(words, owner, weights)
        roles = model.roles(words, anchors, owner, distances, paragraphs, None).log_softmax(-1)
        for r, (cue, continued) in enumerate(found):
            rows = roles[r].tolist()
            if not continued:
                for i in cue:
                    rows[i] = [0.0] + [-1e4] * (len(K.ROLES) - 1)
            path = viterbi(rows, SWITCH)
            spans = {name: runs(path, role) for name, role in (("source", K.SOURCE), ("relay", K.RELAY), ("extra", K.CUE), ("content", K.CONTENT))}
            if not spans["content"]:
                continue
            words_of = {k: [i for s in v for i in s] for k, v in spans.items()}
            pool = lambda at: words[0, at].mean(0)
            label = model.labels(anchors[r], words[0, words_of["content"][0]], pool(words_of["content"]),
                                 pool(words_of["source"] or cue))
            kept = [i for i, x in enumerate(path) if x in (K.CONTENT, K.SOURCE)]
            confidence = math.exp(scores[cue[0], K.C if continued else K.B].item()) * \
                math.exp(sum(rows[i][path[i]] for i in kept) / len(kept))
            out.append({"cue": [] if continued else [[i + a for i in cue]], "anchor": cue[0] + a, "continued": continued, "label": label, "confidence": confidence,
                        **{k: [[i + a for i in s] for s in v] for k, v in spans.items()}})
    return out


def argmax_labels(label):
    out, at = [], 0
    for n in (len(K.MODALITIES), len(K.POLARITIES), len(K.BANDS), len(K.KINDS), 2):
        out.append(int(label[at:at + n].argmax()))
        at += n
    return out


def reading(model, article, pieces):
    """A reading as JSON, its chains raw: each source by the words that stand beside the cue."""
    spans = lambda runs_: [x for x in (span(article, r) for r in runs_) if x]
    rows = []
    for r in relations(model, article, pieces):
        groups, contents = [], r["content"]
        for c in contents:
            groups.append(c)
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


def write(model, rows, pieces, path):
    model.eval()
    with open(path, "w", encoding="utf-8") as f:
        for row in rows:
            f.write(json.dumps(reading(model, K.Article({"article": row["article"]}, "none"), pieces), ensure_ascii=False) + "\n")
