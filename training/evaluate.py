"""Scores of a checkpoint with the shared scorers: the held-out training articles, or the development sets.

usage: evaluate.py CHECKPOINT|FOLDER_OF_GRAPHS [--sets held,dev] [--limit N]
"""
import argparse
import json
import pathlib
import subprocess
import sys
import time

import torch

import corpus as K
import decode as D
import model as M
import text as T


def restore(path):
    state = torch.load(path, weights_only=False, map_location="cpu")
    model = M.Model(len(state["keep"]))
    model.load_state_dict(state["model"])
    return model.eval(), T.Pieces.of_tokenizer_json(f"work/{state['base']}-tokenizer.json"), state


def network(path):
    """The network of a checkpoint, or of a folder of exported graphs, with its vocabulary."""
    if pathlib.Path(path).is_dir():
        return D.OnnxNetwork(path), T.Pieces(pathlib.Path(path, "vocabulary.txt").read_text(encoding="utf-8").splitlines())
    model, pieces, _ = restore(path)
    return D.TorchNetwork(model), pieces


def sets(which):
    if "held" in which:
        for name in K.PATHS:
            yield f"held-{name}", [row for row, _ in K.split(K.gold(name, name != "polnear"))[1]]  # PolNeAR's scorer knows outermost relations alone
    if "dev" in which:
        yield "polnear-dev", K.load(K.CORPORA / "polnear/dev.jsonl")
        yield "readings-real", K.load(K.CORPORA / "readings/real")
        yield "readings-written", K.load(K.CORPORA / "readings/written")


def main():
    p = argparse.ArgumentParser()
    p.add_argument("checkpoint")
    p.add_argument("--sets", default="held,dev")
    p.add_argument("--limit", type=int, default=0)
    args = p.parse_args()
    torch.set_num_threads(1)
    net, pieces = network(args.checkpoint)
    folder = pathlib.Path("work/readings")
    folder.mkdir(exist_ok=True)
    for name, rows in sets(args.sets):
        rows = rows[:args.limit or None]
        gold, out = folder / f"{name}.gold.jsonl", folder / f"{name}.jsonl"
        gold.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), encoding="utf-8")
        begun = time.time()
        D.write(net, rows, pieces, out)
        print(f"== {name}: {len(rows)} articles, {time.time() - begun:.0f} s", flush=True)
        scorer = "score_polnear.py" if "polnear" in name else "score_reading.py"
        subprocess.run([sys.executable, str(K.SHARED / "eval" / scorer), str(gold), str(out)], check=True)


if __name__ == "__main__":
    main()
