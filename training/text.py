"""Text to word pieces, the way the Java reader does it: words with code point offsets, their pieces, and their features.

Kept free of libraries so that org.whence.core.model can be compared with it line by line.
"""
import json
import unicodedata

# Case of a word: a feature, since the base model is uncased.
LOWER, TITLE, UPPER, MIXED, DIGIT, PUNCT = range(6)
# Where a word stands to double quotation marks.
OUTSIDE, INSIDE, MARK = range(3)

OPENING, CLOSING, STRAIGHT = "“„«", "”»", "\""


def is_punctuation(c):
    o = ord(c)
    if 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126:
        return True
    return unicodedata.category(c)[0] == "P"


def is_space(c):
    return c in " \t\n\r" or unicodedata.category(c) in ("Zs", "Zl", "Zp")


def is_dropped(c):
    return c == "\ufffd" or (c not in "\t\n\r" and unicodedata.category(c) in ("Cc", "Cf"))


def is_ideograph(c):
    o = ord(c)
    return (0x4E00 <= o <= 0x9FFF or 0x3400 <= o <= 0x4DBF or 0x20000 <= o <= 0x2A6DF or 0x2A700 <= o <= 0x2CEAF
            or 0xF900 <= o <= 0xFAFF or 0x2F800 <= o <= 0x2FA1F)


def words(text):
    """[(start, end)] of the words of a text; a punctuation mark or an ideograph is a word of its own."""
    out, start = [], -1
    for i, c in enumerate(text):
        single = is_punctuation(c) or is_ideograph(c)
        if single or is_space(c):
            if start >= 0:
                out.append((start, i))
                start = -1
            if single:
                out.append((i, i + 1))
        elif start < 0 and not is_dropped(c):
            start = i
    if start >= 0:
        out.append((start, len(text)))
    return out


def paragraphs(text, spans):
    """Index of the first word of each paragraph: a line break between two words begins one."""
    return [i for i, (s, _) in enumerate(spans) if i == 0 or "\n" in text[spans[i - 1][1]:s]]


def case(word):
    if is_punctuation(word[0]) and len(word) == 1:
        return PUNCT
    if any(unicodedata.category(c) == "Nd" for c in word):
        return DIGIT
    upper = sum(c.isupper() for c in word)
    if upper == 0:
        return LOWER
    if upper == 1 and word[0].isupper():
        return TITLE
    return UPPER if upper == sum(c.isalpha() for c in word) else MIXED


def quotes(text, spans, starts):
    """For each word OUTSIDE, INSIDE or MARK; a quotation does not outlive its paragraph."""
    out, inside, begins = [], False, set(starts)
    for i, (s, e) in enumerate(spans):
        if i in begins:
            inside = False
        c = text[s] if e == s + 1 else ""
        if c and c in OPENING:
            inside = True
            out.append(MARK)
        elif c and c in CLOSING:
            inside = False
            out.append(MARK)
        elif c and c in STRAIGHT:
            inside = not inside
            out.append(MARK)
        else:
            out.append(INSIDE if inside else OUTSIDE)
    return out


class Pieces:
    """Greedy longest-match word pieces over an uncased vocabulary."""

    def __init__(self, vocabulary):
        self.ids = {w: i for i, w in enumerate(vocabulary)}
        self.unknown, self.cls, self.sep = (self.ids[x] for x in ("[UNK]", "[CLS]", "[SEP]"))
        self.seen = {}

    @staticmethod
    def of_tokenizer_json(path):
        with open(path, encoding="utf-8") as f:
            vocabulary = json.load(f)["model"]["vocab"]
        return Pieces(sorted(vocabulary, key=vocabulary.get))

    def of(self, word):
        found = self.seen.get(word)
        if found is None:
            found = self.seen[word] = self._split(word)
        return found

    def _split(self, word):
        plain = "".join(c for c in unicodedata.normalize("NFD", word.lower())
                        if unicodedata.category(c) != "Mn" and not is_dropped(c))
        if len(plain) > 100:
            return [self.unknown]
        out, start = [], 0
        while start < len(plain):
            end = len(plain)
            while end > start:
                piece = plain[start:end] if start == 0 else "##" + plain[start:end]
                if piece in self.ids:
                    break
                end -= 1
            if end == start:
                return [self.unknown]
            out.append(self.ids[piece])
            start = end
        return out or [self.unknown]
