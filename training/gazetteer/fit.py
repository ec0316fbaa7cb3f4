#!/usr/bin/env python3
"""Fits the weights of place recognition and writes them into Evidence.java.

usage: fit.py [--check] NAME=EVIDENCE.tsv:GOLD.jsonl ...

EVIDENCE.tsv comes from org.whence.bench.PlacesRun --evidence, GOLD.jsonl has `toponyms`. Each set counts the same, whatever its size.
--check   write nothing: print how a model fitted to all other sets does on each set
"""
import json
import pathlib
import re
import sys

import numpy as np

JAVA = pathlib.Path(__file__).resolve().parents[2] / "core/src/main/java/org/whence/core/place/Evidence.java"
RIDGE = 2.0


def load(spec, names):
    evidence, gold = spec.split("=", 1)[1].split(":")
    tops = {}
    for line in open(gold, encoding="utf-8"):
        o = json.loads(line)
        tops[o["article"]["id"]] = o["toponyms"]
    xs, ys = [], []
    for line in open(evidence, encoding="utf-8"):
        id, start, end, demonym, *pairs = line.rstrip("\n").split("\t")
        if demonym == "true" or id not in tops:
            continue
        start, end = int(start), int(end)
        x = np.zeros(len(names))
        for pair in pairs:
            name, value = pair.split("=")
            x[names[name]] = float(value)
        xs.append(x)
        ys.append(any(abs((t["start"] + t["end"]) - (start + end)) < 4 and abs(t["end"] - t["start"] - end + start) < 2 for t in tops[id]))
    return np.array(xs), np.array(ys, float)


def fit(sets):
    x = np.vstack([s[0] for s in sets])
    y = np.concatenate([s[1] for s in sets])
    share = np.concatenate([np.full(len(s[1]), len(y) / len(sets) / len(s[1])) for s in sets])
    w = np.zeros(x.shape[1])
    for _ in range(60):  # Newton's method
        p = 1 / (1 + np.exp(-x @ w))
        gradient = x.T @ (share * (p - y)) + RIDGE * w
        hessian = (x * (share * p * (1 - p))[:, None]).T @ x + RIDGE * np.eye(len(w))
        step = np.linalg.solve(hessian, gradient)
        w -= step
        if np.abs(step).max() < 1e-6:
            break
    return w


def report(name, s, w):
    p = s[0] @ w > 0
    tp = (p * s[1]).sum()
    print(f"{name}: {len(s[1])} candidates, {int(s[1].sum())} places; P {tp / p.sum():.3f} R {tp / s[1].sum():.3f}")


def main():
    specs = [a for a in sys.argv[1:] if "=" in a]
    if not specs:
        sys.exit(__doc__)
    java = JAVA.read_text(encoding="utf-8")
    order = re.findall(r"^    ([A-Z0-9_]+)\(", java, re.M)
    names = {n: i for i, n in enumerate(order)}
    sets = {spec.split("=", 1)[0]: load(spec, names) for spec in specs}
    if "--check" in sys.argv:
        for name in sets:
            report(name, sets[name], fit([s for n, s in sets.items() if n != name or len(sets) == 1]))
        return
    w = fit(list(sets.values()))
    for name, s in sets.items():
        report(name, s, w)
    JAVA.write_text(re.sub(r"^    ([A-Z0-9_]+)\([-0-9.]+\)", lambda m: f"    {m[1]}({w[names[m[1]]]:.2f})", java, flags=re.M), encoding="utf-8")


if __name__ == "__main__":
    main()
