"""A checkpoint whose weights lie between those of another and what training made of them: better on both old and new articles than
either (Wortsman et al. 2022, robust fine-tuning). The label head is the later one's, to be trained once more on what it now sees.

usage: average.py LATER EARLIER SHARE OUT     (EARLIER: a checkpoint or a folder of graphs; SHARE: how much of LATER)
"""
import pathlib
import sys

import torch

import evaluate
import graphs
import model as M


def main(later, earlier, share, out):
    model, _, state = evaluate.restore(later)
    if pathlib.Path(earlier).is_dir():
        base = M.Model(len(state["keep"]))
        M.load_base(base, f"work/{state['base']}.onnx", state["keep"])
        graphs.restore(base, earlier)
    else:
        base = evaluate.restore(earlier)[0]
    new, old = model.state_dict(), base.state_dict()
    mixed = {k: v if k.startswith("labels") or not v.dtype.is_floating_point else share * v + (1 - share) * old[k] for k, v in new.items()}
    torch.save({**state, "model": mixed}, out)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], float(sys.argv[3]), sys.argv[4])
