"""What common nouns name, as the Java table of core: persons, bodies and documents by the sense that WordNet puts first.

usage: nouns.py WORDNET_FOLDER      (the folder `dict` of WordNet 3.1, see the Makefile beside this)

Lexicographer files: 18 person, 14 group, 10 communication (Fellbaum 1998, WordNet: An Electronic Lexical Database).
"""
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
TARGET = HERE.parents[1] / "core/src/main/java/org/whence/core/claim/CommonNouns.java"
FILES = {"18": "PERSONS", "14": "BODIES", "10": "DOCUMENTS"}


def main():
    folder = pathlib.Path(sys.argv[1])
    kind = {}
    with open(folder / "data.noun", encoding="utf-8") as f:
        for line in f:
            if not line.startswith(" "):
                offset, lexicographer = line.split(" ", 2)[:2]
                kind[offset] = lexicographer
    tables = {t: [] for t in FILES.values()}
    with open(folder / "index.noun", encoding="utf-8") as f:
        for line in f:
            if line.startswith(" "):
                continue
            fields = line.split()
            lemma, pointers = fields[0], int(fields[3])
            table = FILES.get(kind[fields[6 + pointers]])
            if table and re.fullmatch(r"[a-z]{3,16}(-[a-z]{2,10})?", lemma):
                tables[table].append(lemma)
    out = ["package org.whence.core.claim;", "", "import java.util.HashSet;", "import java.util.Set;", "",
           "/// Common nouns for persons, bodies and documents, by their first sense in WordNet 3.1; made by `make -C training/words`, not by hand.",
           "///", "/// WordNet 3.1, copyright 2006 Princeton University, WordNet licence.",
           "final class CommonNouns {", ""]
    for table, names in tables.items():
        lines, line, blocks, size = [], "", [], 0
        for n in sorted(names):
            if len(line) + len(n) > 150:
                lines.append(line)
                line = ""
            line += (" " if line else "") + n
            size += len(n) + 1
            if size > 55_000:
                blocks.append(lines + [line])
                lines, line, size = [], "", 0
        blocks.append(lines + [line])
        out.append(f"    static final Set<String> {table} = words(" + ", ".join('"""\n' + "\n".join("            " + x for x in b) + '"""' for b in blocks) + ");\n")
    out += ["    private CommonNouns() {}", "", "    private static Set<String> words(String... tables) {", "        Set<String> words = new HashSet<>();",
            "        for (String table : tables) {", "            words.addAll(java.util.List.of(table.strip().split(\"\\\\s+\")));", "        }",
            "        return Set.copyOf(words);", "    }", "}", ""]
    TARGET.write_text("\n".join(out), encoding="utf-8")
    print({t: len(n) for t, n in tables.items()})


if __name__ == "__main__":
    main()
