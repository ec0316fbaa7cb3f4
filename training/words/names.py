"""First names with the gender they tell, as the Java table of core: what several public lists agree on.

usage: names.py LIST_FOLDER      (see the Makefile beside this for the lists and their licences)

A name is kept where two lists at least have it, unless the corpora know it better as a common word or a place. Where lists
differ on the gender it is kept without one.
"""
import collections
import json
import os
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
SHARED = pathlib.Path(os.environ.get("WHENCE_SHARED", HERE.parents[2] / "shared"))
TARGET = HERE.parents[1] / "core/src/main/java/org/whence/core/claim/FirstNames.java"
LONGEST = 60_000  # bytes of one constant: a class file allows 65,535


def lists(folder):
    for gender in ("female", "male"):
        path = folder / f"stdlib-{gender}/package/data/names.txt"
        yield f"stdlib", {w.strip().lower(): gender for w in path.read_text(encoding="utf-8").splitlines() if w.strip()}
    for path in sorted((folder / "detection/package/names").glob("*.js")):
        yield path.stem, dict(re.findall(r"\['([^']+)', '(male|female|unisex)'\]", path.read_text(encoding="utf-8")))


def texts():
    for path in ("polnear/train.jsonl", "readings/train-written/readings.jsonl", "stories/ecbplus.jsonl"):
        with open(SHARED / "corpora" / path, encoding="utf-8") as f:
            yield from (json.loads(line)["article"]["text"] if "\"article\"" in line else json.loads(line)["text"] for line in f if line.strip())


def places():
    for name in ("tr-news", "geowebnews"):
        with open(SHARED / "corpora/places" / f"{name}.jsonl", encoding="utf-8") as f:
            for line in f:
                row = json.loads(line)
                for p in row.get("places") or row.get("toponyms") or []:
                    yield (p.get("text") or p.get("name") or "").lower()


def main():
    seen, genders = collections.defaultdict(set), collections.defaultdict(set)
    for source, names in lists(pathlib.Path(sys.argv[1])):
        for name, gender in names.items():
            if re.fullmatch(r"[^\W\d_]{3,14}(-[^\W\d_]{2,10})?", name):
                seen[name].add(source)
                genders[name].add(gender)
    lower, upper = collections.Counter(), collections.Counter()
    for text in texts():
        for word in re.findall(r"[^\W\d_]+", text):
            (lower if word.islower() else upper)[word.lower()] += 1
    known = set(places())
    kept = {n for n, s in seen.items() if len(s) >= 2 and not lower[n] and n not in known}
    tables = {"FEMALE": {n for n in kept if genders[n] == {"female"}}, "MALE": {n for n in kept if genders[n] == {"male"}}}
    tables["EITHER"] = kept - tables["FEMALE"] - tables["MALE"]
    out = ["package org.whence.core.claim;", "", "import java.util.HashSet;", "import java.util.Set;", "",
           "/// First names in lower case, by the gender they tell; made by `make -C training/words`, not by hand.",
           "///", "/// From the lists of stdlib (PDDL 1.0, CC0) and gender-detection-from-name (MIT): what two of these have, without common words and places.",
           "final class FirstNames {", ""]
    for table, names in tables.items():
        parts, now = [], []
        for n in sorted(names):
            if sum(len(x.encode()) + 1 for x in now) > LONGEST:
                parts.append(now)
                now = []
            now.append(n)
        parts.append(now)
        blocks = []
        for part in parts:
            lines, line = [], ""
            for n in part:
                if len(line) + len(n) > 150:
                    lines.append(line)
                    line = ""
                line += (" " if line else "") + n
            blocks.append('"""\n' + "\n".join("            " + x for x in lines + [line]) + '"""')
        out.append(f"    static final Set<String> {table} = words(" + ", ".join(blocks) + ");\n")
    out += ["    private FirstNames() {}", "", "    private static Set<String> words(String... tables) {", "        Set<String> words = new HashSet<>();",
            "        for (String table : tables) {", "            words.addAll(java.util.List.of(table.strip().split(\"\\\\s+\")));", "        }",
            "        return Set.copyOf(words);", "    }", "}", ""]
    TARGET.write_text("\n".join(out), encoding="utf-8")
    print({t: len(n) for t, n in tables.items()})


if __name__ == "__main__":
    main()
