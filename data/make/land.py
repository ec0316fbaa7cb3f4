#!/usr/bin/env python3
"""Makes land.txt, the desk's base map, from the npm package world-atlas 2.0.2 (Natural Earth 1:50m, public domain).

usage: npm pack world-atlas@2.0.2 && land.py world-atlas-2.0.2.tgz OUT

One line per ring of land ("L") or border between two countries ("B"): hundredths of a degree, longitude and latitude, the
first point whole and each further one as the step from the point before.
"""
import json
import sys
import tarfile

TOLERANCE = 2.0  # hundredths of a degree


def simplified(points):
    """Douglas and Peucker's rule, without recursion."""
    keep = [False] * len(points)
    keep[0] = keep[-1] = True
    spans = [(0, len(points) - 1)]
    while spans:
        a, b = spans.pop()
        (ax, ay), (bx, by) = points[a], points[b]
        dx, dy = bx - ax, by - ay
        length = (dx * dx + dy * dy) ** 0.5
        far, at = 0.0, -1
        for i in range(a + 1, b):
            px, py = points[i][0] - ax, points[i][1] - ay
            distance = abs(dx * py - dy * px) / length if length else (px * px + py * py) ** 0.5
            if distance > far:
                far, at = distance, i
        if far > TOLERANCE:
            keep[at] = True
            spans += [(a, at), (at, b)]
    return [p for p, kept in zip(points, keep) if kept]


def written(kind, points):
    last = (0, 0)
    steps = []
    for point in points:
        if steps and point == last:
            continue
        steps += [point[0] - last[0], point[1] - last[1]]
        last = point
    return kind + " " + " ".join(map(str, steps)) if len(steps) >= 4 else None


def main(package, out):
    with tarfile.open(package) as tar:
        topology = json.load(tar.extractfile("package/countries-50m.json"))
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((round((x * scale[0] + shift[0]) * 100), round((y * scale[1] + shift[1]) * 100)))
        arcs.append(simplified(points))

    def ring(indexes):
        points = []
        for index in indexes:
            arc = arcs[index] if index >= 0 else arcs[~index][::-1]
            points += arc if not points else arc[1:]
        return points

    uses = [0] * len(arcs)
    lines = []
    for country in topology["objects"]["countries"]["geometries"]:
        polygons = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
        for polygon in polygons:
            for indexes in polygon:
                for index in indexes:
                    uses[index if index >= 0 else ~index] += 1
    for geometry in topology["objects"]["land"]["geometries"]:
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        for polygon in polygons:
            lines += [written("L", ring(indexes)) for indexes in polygon]
    lines += [written("B", arc) for arc, n in zip(arcs, uses) if n > 1]
    with open(out, "w", encoding="ascii") as file:
        file.write("\n".join(line for line in lines if line) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
