"""Windows over an article: runs of whole paragraphs up to a number of pieces, and batches of them as tensors."""
import torch

import corpus as K
import text as T

LONGEST = 256  # pieces in a window, [CLS] and [SEP] included


def measure(article, pieces):
    """Pieces of each word, and the features that the encoder adds to them; kept on the article."""
    if not hasattr(article, "pieces"):
        article.pieces = [pieces.of(article.word(i)) for i in range(len(article.words))]
        article.cases = [T.case(article.word(i)) for i in range(len(article.words))]
        begins, n = set(article.starts), -1
        article.paragraph = []
        for i in range(len(article.words)):
            n += i in begins
            article.paragraph.append(n)
    return article


def cost(article, a, b):
    """Pieces of the words a..b in a window: their own, a [SEP] after each paragraph, and [CLS]."""
    if a >= b:
        return 1
    return 2 + sum(len(p) for p in article.pieces[a:b]) + article.paragraph[b - 1] - article.paragraph[a]


SENTENCE_END = {".", "!", "?", "”", "\""}


def units(article, longest=LONGEST // 2):
    """Paragraphs as (a, b) runs of words; a paragraph that is too long is divided at sentence ends, else anywhere."""
    bounds = article.starts + [len(article.words)]
    for a, b in zip(bounds, bounds[1:]):
        while cost(article, a, b) > longest:
            end, n, last = a, 2, None
            while end < b and n + len(article.pieces[end]) <= longest:
                n += len(article.pieces[end])
                end += 1
                if article.word(end - 1) in SENTENCE_END:
                    last = end
            cut = last if last and last - a > 10 else max(end, a + 1)
            yield a, cut
            a = cut
        if a < b:
            yield a, b


def windows(article, context=0, longest=LONGEST):
    """[(a, b, own)]: words a..b, of which those from 'own' on have not been in the window before."""
    runs, out, i = list(units(article)), [], 0
    while i < len(runs):
        j, own = i, runs[i][0]
        a = own
        k = i
        while k > 0 and cost(article, runs[k - 1][0], own) <= context:
            k -= 1
            a = runs[k][0]
        while j + 1 < len(runs) and cost(article, a, runs[j + 1][1]) <= longest:
            j += 1
        out.append((a, runs[j][1], own))
        i = j + 1
    return out


BOUNDS = [9, 12, 16, 24, 36, 56, 91, 141]


def distance(d):
    """Signed distance in words to the anchor as one of 33 classes: exact to 8, then ever wider."""
    m = abs(d)
    bucket = m if m <= 8 else 8 + sum(m >= x for x in BOUNDS)
    return 16 + (bucket if d >= 0 else -bucket)


def encode(article, a, b, pieces):
    """Ids, cases, quotes of a window, and the position of each word's first piece."""
    ids, cases, quotes, first = [pieces.cls], [T.PUNCT], [T.OUTSIDE], []
    for i in range(a, b):
        if i > a and article.paragraph[i] != article.paragraph[i - 1]:
            ids.append(pieces.sep)
            cases.append(T.PUNCT)
            quotes.append(T.OUTSIDE)
        first.append(len(ids))
        for p in article.pieces[i]:
            ids.append(p)
            cases.append(article.cases[i])
            quotes.append(article.quotes[i])
    return ids + [pieces.sep], cases + [T.PUNCT], quotes + [T.OUTSIDE], first


def collate(items, pieces):
    """Tensors of a batch of (article, a, b)."""
    coded = [encode(x, a, b, pieces) for x, a, b in items]
    n, t, w = len(items), max(len(c[0]) for c in coded), max(len(c[3]) for c in coded)
    out = {"pieces": torch.zeros(n, t, dtype=torch.long), "cases": torch.zeros(n, t, dtype=torch.long),
           "quotes": torch.zeros(n, t, dtype=torch.long), "mask": torch.zeros(n, t, dtype=torch.bool),
           "first": torch.zeros(n, w, dtype=torch.long), "word_mask": torch.zeros(n, w, dtype=torch.bool)}
    for k, (ids, cases, quotes, first) in enumerate(coded):
        out["pieces"][k, :len(ids)] = torch.tensor(ids)
        out["cases"][k, :len(ids)] = torch.tensor(cases)
        out["quotes"][k, :len(ids)] = torch.tensor(quotes)
        out["mask"][k, :len(ids)] = True
        out["first"][k, :len(first)] = torch.tensor(first)
        out["word_mask"][k, :len(first)] = True
    return out


LOOKUP = torch.tensor([distance(d) for d in range(-512, 513)])


def anchor_tensors(items, anchors, w):
    """For anchors [(k, [cue words of the window])]: owner, pooling weights, distances, paragraphs."""
    n = len(anchors)
    owner = torch.tensor([k for k, _ in anchors])
    weights = torch.zeros(n, w)
    distances, paragraphs = torch.zeros(n, w, dtype=torch.long), torch.zeros(n, w, dtype=torch.long)
    at = torch.arange(w)
    for r, (k, cue) in enumerate(anchors):
        weights[r, cue] = 1.0 / len(cue)
        lo, hi = cue[0], cue[-1]
        d = torch.where(at < lo, at - lo, torch.where(at > hi, at - hi, torch.zeros_like(at)))
        distances[r] = LOOKUP[d.clamp(-512, 512) + 512]
        article, a, b = items[k]
        p = torch.tensor(article.paragraph[a:b]) - article.paragraph[a + lo]
        paragraphs[r, :b - a] = p.clamp(-2, 2) + 2
    return owner, weights, distances, paragraphs


def targets(items, batch):
    """Gold tags of the words, anchors that lie in the windows, their roles and labels."""
    w = batch["first"].shape[1]
    tags = torch.full((len(items), w), K.IGNORED)
    anchors, roles, labels = [], [], []
    pools = {"first": [], "content": [], "source": []}
    for k, (article, a, b) in enumerate(items):
        tags[k, :b - a] = torch.tensor(article.tags[a:b])
        for x in article.anchors:
            if x["cue"][0] < a or x["cue"][-1] >= b:
                continue
            cue = [i - a for i in x["cue"]]
            row = torch.full((w,), K.IGNORED)
            row[:b - a] = 0
            inside = {i - a: r for i, r in x["roles"].items() if a <= i < b}
            for i, r in inside.items():
                row[i] = r
            for i in cue if not x["continued"] else []:
                row[i] = K.IGNORED
            second = min((i for i, r in inside.items() if r == K.SECOND), default=w)
            content = [i for i, r in inside.items() if r == K.CONTENT and i < second]
            source = [i for i, r in inside.items() if r == K.SOURCE]
            label = torch.full((5,), K.IGNORED)
            if x["labels"] and content:
                label = torch.tensor([x["labels"][f] for f in ("modality", "polarity", "band", "kind", "named")])
            anchors.append((k, cue))
            roles.append(row)
            labels.append(label)
            for name, at in (("first", [min(content)] if content else cue), ("content", content or cue), ("source", source or cue)):
                v = torch.zeros(w)
                v[at] = 1.0 / len(at)
                pools[name].append(v)
    if anchors:
        batch["anchors"] = anchor_tensors(items, anchors, w)
        batch["roles"], batch["labels"] = torch.stack(roles), torch.stack(labels)
        batch["pools"] = {n: torch.stack(v) for n, v in pools.items()}
    batch["tags"] = tags
    return batch
