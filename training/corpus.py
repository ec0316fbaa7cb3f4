"""Gold readings to training labels: words, cue tags, and for each cue the roles of the words around it."""
import bisect
import collections
import glob
import json
import os
import pathlib
import re
import runpy

import standoff
import text as T

SHARED = pathlib.Path(os.environ.get("WHENCE_SHARED", pathlib.Path(__file__).resolve().parents[2] / "shared"))
CORPORA = SHARED / "corpora"

# Cue tags. A continuation has no cue: its anchor is the first word of its content.
CUE_TAGS = ["O", "B", "I", "C"]
O, B, I, C = range(4)
# Roles of words about one anchor: source, relay source, further cue piece, content, first word of a second content.
ROLES = ["none", "source", "relay", "cue", "content", "second"]
NONE, SOURCE, RELAY, CUE, CONTENT, SECOND = range(6)
IGNORED = -100

MODALITIES = ["report", "assessment", "forecast", "intent", "request"]
POLARITIES = ["affirms", "denies"]
BANDS = ["stated", "possible", "unassessed", "almost-no-chance", "very-unlikely", "unlikely", "roughly-even", "likely",
         "very-likely", "almost-certain"]
KINDS = ["person", "state", "organisation", "outlet", "document", "group"]

OWN = pathlib.Path(__file__).resolve().parent / "articles"  # the project's own, with inline marks
CHAINS = OWN / "chains"  # those written later, in which every third chain has two parties or more

VOICES = OWN / "voices"  # pronouns with several antecedents, outlets citing, names that are no party
WIRES = OWN / "wires"  # the manner of agencies and of portals in translation
FRONT = OWN / "front"  # the news of a war, most of it as machines translate it
STANCES = OWN / "stances"  # what others say, want and fear, told of inside contents
WIKINEWS = OWN / "wikinews.jsonl"  # annotations of articles of the corpora
NESTED = OWN / "nested.jsonl"  # what stands inside the contents of others, in articles whose annotators left it out

PATHS = {"polnear": CORPORA / "polnear/train.jsonl", "written": CORPORA / "readings/train-written/readings.jsonl",
         "real": CORPORA / "readings/train-real", "own": OWN, "chains": CHAINS, "voices": VOICES,
         "wires": WIRES, "front": FRONT, "stances": STANCES, "wikinews": WIKINEWS}


def load(path):
    path = pathlib.Path(path)
    if path == WIKINEWS:
        return list(standoff.restored(*(map(json.loads, open(p, encoding="utf-8")) for p in (path, CORPORA / "wikinews/wikinews.jsonl"))))
    if path in (OWN, CHAINS, VOICES, WIRES, FRONT, STANCES):
        marked = runpy.run_path(str(SHARED / "tools/marked.py"))
        return [marked["compile_article"](p) for p in sorted(path.glob("*.txt"))]
    if path.is_dir():
        return [json.loads(pathlib.Path(p).read_text(encoding="utf-8")) for p in sorted(glob.glob(str(path / "*.json")))]
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def gold(corpus, nested=False):
    """Gold readings, each with whether the attributions inside others' contents are marked too; with `nested`, those of nested.jsonl are added."""
    if not nested:
        return [(row, corpus != "polnear") for row in load(PATHS[corpus])]
    return [(row, read or corpus in ("real", "stances")) for row, read in standoff.added(load(PATHS[corpus]), corpus, NESTED)]


def split(rows):
    """Every tenth article is held out: for choosing and calibrating, never trained on."""
    return [r for i, r in enumerate(rows) if i % 10 != 7], [r for i, r in enumerate(rows) if i % 10 == 7]


def name_words(s):
    return {w for w in re.findall(r"\w+", s.lower()) if w not in ("the", "a", "an", "of", "mr", "mrs", "ms")}


def likeness(party, mention):
    m, best = name_words(mention), 0.0
    for n in party["names"]:
        w = name_words(n)
        if w and m:
            best = max(best, len(w & m) / min(len(w), len(m)))
    return best


class Article:
    """An article as words, with anchors: dicts of cue words, role of each word, labels."""

    def __init__(self, row, corpus, nested=True, loose=False):
        """`nested` says whether the attributions inside others' contents are annotated too, `loose` whether cues have edges of PolNeAR's alone."""
        self.row, self.corpus, self.nested, self.text = row, corpus, nested, row["article"]["text"]
        self.loose = loose and corpus != "polnear"
        self.words = T.words(self.text)
        self.starts = T.paragraphs(self.text, self.words)
        self.quotes = T.quotes(self.text, self.words, self.starts)
        self.tags = [O] * len(self.words)
        self.anchors = []
        self._bounds = ([s for s, _ in self.words], [e for _, e in self.words])
        if "attributions" in row:
            self._label(row["attributions"])

    def of(self, span):
        """The words of a span, without marks and a 'that' at its edges; a span of marks alone (a colon as cue) stays whole."""
        a = bisect.bisect_right(self._bounds[1], span["start"])
        b = bisect.bisect_left(self._bounds[0], span["end"])
        whole, lone = (a, b), lambda i: T.case(self.word(i)) == T.PUNCT and self.word(i) not in "$%#@&"
        while a < b and (lone(a) or (self.word(a).lower() == "that" and b - a > 2)):
            a += 1
        while a < b and lone(b - 1):
            b -= 1
        return list(range(a, b) if a < b else range(*whole))

    def word(self, i):
        s, e = self.words[i]
        return self.text[s:e]

    def _label(self, attributions):
        anchors = {}
        for a in attributions:
            for key, anchor in self._anchors(a):
                held = anchors.get(key)
                if held is None:
                    anchors[key] = anchor
                elif anchor["derived"] == held["derived"]:
                    self._merge(held, anchor)
                elif held["derived"]:
                    anchors[key] = anchor
        self.anchors = sorted(anchors.values(), key=lambda x: x["cue"][0])
        masked = set()
        if not self.nested:  # only the outermost relations are annotated: within contents nothing is known
            masked = {i for x in self.anchors for i, r in x["roles"].items() if r == CONTENT}
        for i in masked:
            self.tags[i] = IGNORED
        for x in self.anchors:
            for i in x["extra"]:
                if self.tags[i] == O:
                    self.tags[i] = IGNORED
        for x in self.anchors:
            if x["continued"]:
                self.tags[x["cue"][0]] = C
            else:
                for n, i in enumerate(x["cue"]):
                    self.tags[i] = I if n else B
        if self.loose:
            self._loosen()

    def _loosen(self):
        """Whether "also" or "about" beside a cue belongs to it is learnt from PolNeAR alone: the other corpora mark the verb and no more."""
        for x in self.anchors:
            for i in (x["cue"][0] - 1, x["cue"][-1] + 1):
                if not x["continued"] and 0 <= i < len(self.tags) and self.tags[i] == O:
                    self.tags[i] = IGNORED

    @staticmethod
    def _merge(held, anchor):
        if anchor["derived"]:
            held["roles"].update({i: r for i, r in anchor["roles"].items() if i not in held["roles"]})
            return
        first = {i for i, r in held["roles"].items() if r in (CONTENT, SECOND)}
        fresh = sorted(i for i, r in anchor["roles"].items() if r in (CONTENT, SECOND) and i not in first)
        for i, r in anchor["roles"].items():
            held["roles"].setdefault(i, r)
        if fresh and (not first or fresh[0] > max(first)):
            held["roles"][fresh[0]] = SECOND
            held["second"] = anchor

    def _anchors(self, a):
        content = sorted({i for s in a["content"] for i in self.of(s) if s["text"].strip()})
        if not content:
            return
        cues = [c for c in (self.of(s) for s in sorted(a.get("cue") or [], key=lambda s: s["start"])) if c]
        spans = sorted(a.get("source") or [], key=lambda s: s["start"])
        sources = [s for s in (self.of(x) for x in spans) if s]
        chain = a.get("chain") or []
        levels = self._levels(sources, chain)  # source index for each level, origin last
        labels = None
        if chain:
            labels = {"modality": MODALITIES.index(a["modality"]), "polarity": POLARITIES.index(a["polarity"]),
                      "band": BANDS.index((a.get("certainty") or {}).get("band", "stated")),
                      "kind": KINDS.index(chain[-1]["kind"]), "named": int(bool(chain[-1]["named"]))}
        if not cues:
            roles = {i: CONTENT for i in content}
            for n, k in enumerate(levels):
                for i in sources[k]:
                    roles.setdefault(i, SOURCE if n == len(levels) - 1 else RELAY)
            yield ("c", content[0]), {"cue": [content[0]], "roles": roles, "labels": labels, "continued": True,
                                      "derived": False, "extra": [], "id": a.get("id")}
            return
        cue_of = self._cue_of(cues, sources, levels)
        origin = cue_of[levels[-1]] if levels else cues[-1] if len(cues) > 1 and not sources else cues[0]
        extra = [i for c in cues if c is not origin for i in c]
        roles = {i: CONTENT for i in content}
        for i in extra:
            roles[i] = CUE
        for n, k in enumerate(levels):
            for i in sources[k]:
                roles[i] = SOURCE if n == len(levels) - 1 else RELAY
        for i in origin:
            roles.pop(i, None)
        taken = [cue_of[k] for k in levels if cue_of.get(k)]
        pieces = [i for c in cues if c is not origin and c not in taken for i in c]
        yield (origin[0], origin[-1]), {"cue": origin, "roles": roles, "labels": labels, "continued": False,
                                        "derived": False, "extra": pieces, "id": a.get("id")}
        for n, k in enumerate(levels[:-1]):  # a relay's content is the whole inner attribution
            cue = cue_of.get(k)
            if not cue or cue is origin:
                continue
            inner = set(content) | set(origin)
            for k2 in levels[n + 1:]:
                inner |= set(sources[k2]) | set(cue_of.get(k2) or [])
            inner = set(range(min(inner), max(inner) + 1)) - set(cue) - set(sources[k])
            for k2 in levels[:n]:
                inner -= set(sources[k2]) | set(cue_of.get(k2) or [])
            relay = {i: CONTENT for i in self._trim(sorted(inner))}
            for k2 in levels[:n + 1]:
                for i in sources[k2]:
                    relay[i] = SOURCE if k2 == k else RELAY
            yield (cue[0], cue[-1]), {"cue": cue, "roles": relay, "labels": None, "continued": False, "derived": True,
                                      "extra": [], "id": None}

    def _trim(self, inner):
        """Edge marks and a leading 'that' of each run are no content."""
        runs = []
        for i in inner:
            if runs and runs[-1][-1] == i - 1:
                runs[-1].append(i)
            else:
                runs.append([i])
        out = []
        for r in runs:
            out += self.of({"start": self.words[r[0]][0], "end": self.words[r[-1]][1]})
        return out

    def _levels(self, sources, chain):
        if len(sources) < 2 or not chain:
            return list(range(len(sources)))
        mention = ["".join(self.text[self.words[s[0]][0]:self.words[s[-1]][1]]) for s in sources]
        free, order = set(range(len(sources))), []
        scored = sorted(((likeness(p, mention[k]), -k, n) for n, p in enumerate(chain) for k in free), reverse=True)
        place = {}
        for v, k, n in scored:
            if v > 0 and -k not in place and (n not in place.values() or v >= 0.99):
                place[-k] = n
        missing = [n for n in range(len(chain)) if n not in place.values()]
        for k in sorted(free - set(place)):
            place[k] = missing.pop(0) if missing else len(chain) - 1
        return sorted(free, key=lambda k: (place[k], k))

    @staticmethod
    def _cue_of(cues, sources, levels):
        if len(cues) == len(sources):
            return {k: cues[k] for k in range(len(cues))}
        gap = lambda c, s: min(abs(c[0] - s[-1]), abs(s[0] - c[-1]))
        out, free = {}, list(cues)
        for k in reversed(levels):
            if free:
                c = min(free, key=lambda c: gap(c, sources[k]))
                out[k] = c
                free.remove(c)
        if levels and levels[-1] not in out:
            out[levels[-1]] = cues[0]
        return out


def articles(corpus, nested=False):
    """Those to train on, and those held out. With `nested`, contents are learnt from only where they have been read for inner attributions."""
    return split([Article(row, corpus, known, nested) for row, known in gold(corpus, nested)])


if __name__ == "__main__":
    for name in PATHS:
        train, held = articles(name)
        n = collections.Counter()
        for a in train + held:
            n["anchors"] += len(a.anchors)
            n["derived"] += sum(x["derived"] for x in a.anchors)
            n["second"] += sum(SECOND in x["roles"].values() for x in a.anchors)
            for t in a.tags:
                n["tag %s" % t] += 1
            for x in a.anchors:
                for r in x["roles"].values():
                    n[ROLES[r]] += 1
        print(name, len(train), len(held), dict(n))
