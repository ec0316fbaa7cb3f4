"""Train the attribution model. Resumes from its checkpoint; every tenth article is never trained on.

usage: train.py [--base all-minilm-l6-v2] [--keep 0,1,2,3,4,5] [--epochs 4] [--corpora written,real,own] [--out work/model.pt]
"""
import argparse
import json
import os
import random
import time

import torch
import torch.nn.functional as F

import corpus as K
import graphs
import model as M
import text as T
import windows as W

LABEL_REPEATS = {"polnear": 0, "written": 2, "real": 6, "own": 2, "chains": 1, "voices": 1, "wires": 2, "front": 3, "stances": 2, "wikinews": 5}
REPEATS = {"polnear": 1, "written": 3, "real": 3, "own": 2, "chains": 2, "voices": 3, "wires": 2, "front": 3, "stances": 2, "wikinews": 3}


def epoch_batches(data, seed, budget, repeats):
    """Windows of all articles, cut anew from a random word of each article's first paragraphs, in batches of like length."""
    rng, items = random.Random(seed), []
    for name, articles in data.items():
        for _ in range(repeats[name]):
            for x in articles:
                longest = rng.choice((W.LONGEST, W.LONGEST, 208, 160))
                items += [(x, a, b) for a, b, _ in W.windows(x, rng.choice((0, 0, 48)), longest)]
    rng.shuffle(items)
    items.sort(key=lambda w: W.cost(*w) // 24)
    batches, now, longest = [], [], 0
    for w in items:
        longest = max(longest, W.cost(*w))
        if now and longest * (len(now) + 1) > budget:
            batches.append(now)
            now, longest = [], W.cost(*w)
        now.append(w)
    batches.append(now)
    rng.shuffle(batches)
    return batches


def losses(model, items, pieces):
    batch = W.targets(items, W.collate(items, pieces))
    words = model.words(batch)
    tags = model.cues(F.dropout(words, 0.1, model.training))
    cue = F.cross_entropy(tags.flatten(0, 1), batch["tags"].flatten(), ignore_index=K.IGNORED)
    zero = cue * 0
    role, label = zero, zero
    if "anchors" in batch:
        owner, weights, distances, paragraphs = batch["anchors"]
        anchors = model.pooled(words, owner, weights)
        mask = batch["word_mask"][owner][:, None, None, :]
        roles = model.roles(words, anchors, owner, distances, paragraphs, mask)
        role = F.cross_entropy(roles.flatten(0, 1), batch["roles"].flatten(), ignore_index=K.IGNORED)
        held = batch["labels"][:, 0] != K.IGNORED
        if held.any():
            pool = lambda name: model.pooled(words, owner[held], batch["pools"][name][held])
            logits = model.labels(anchors[held], pool("first"), pool("content"), pool("source"))
            gold, at = batch["labels"][held], 0
            for n, size in enumerate(M.Labels.SIZES):
                label = label + F.cross_entropy(logits[:, at:at + size], gold[:, n])
                at += size
    return cue, role, label


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--base", default="all-minilm-l6-v2")
    p.add_argument("--keep", default="0,1,2,3,4,5")
    p.add_argument("--epochs", type=int, default=4)
    p.add_argument("--steps", type=int, default=0, help="stop the schedule after so many steps instead of whole epochs")
    p.add_argument("--budget", type=int, default=2048, help="pieces in a batch")
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--seed", type=int, default=17)
    p.add_argument("--corpora", default="polnear,written,real,own,chains,voices,wires,front,stances,wikinews", help="which to train on")
    p.add_argument("--start", default="", help="begin from this checkpoint's weights, or a folder of exported graphs, instead of the base's")
    p.add_argument("--nested", action="store_true", help="with what stands inside the contents of others, and cues of PolNeAR's edges")
    p.add_argument("--labels", action="store_true", help="train the labels alone, on real news more than on invented")
    p.add_argument("--out", default="work/model.pt")
    args = p.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    keep = [int(x) for x in args.keep.split(",")]
    pieces = T.Pieces.of_tokenizer_json(f"work/{args.base}-tokenizer.json")
    data = {n: K.articles(n, args.nested)[0] for n in args.corpora.split(",")}
    for articles in data.values():
        for x in articles:
            W.measure(x, pieces)
    model = M.Model(len(keep))
    M.load_base(model, f"work/{args.base}.onnx", keep)
    if args.start:
        if os.path.isdir(args.start):
            graphs.restore(model, args.start)
        else:
            model.load_state_dict(torch.load(args.start, weights_only=False)["model"])
    model.encoder.pieces.weight.requires_grad = False
    repeats = REPEATS
    if args.labels:
        repeats = LABEL_REPEATS
        model.requires_grad_(False)
        model.labels.requires_grad_(True)
    slow = [] if args.labels else [q for n, q in model.named_parameters() if n.startswith("encoder.layers") or n.startswith("encoder.norm") or n.startswith("encoder.positions")]
    ids = {id(q) for q in slow}
    fast = [q for q in model.parameters() if q.requires_grad and id(q) not in ids]
    groups = [{"params": slow, "lr": args.rate, "peak": args.rate}] if slow else []
    optimiser = torch.optim.AdamW(groups + [{"params": fast, "lr": args.head_rate, "peak": args.head_rate}], weight_decay=0.01)
    epochs = [epoch_batches(data, args.seed + e, args.budget, repeats) for e in range(args.epochs)]
    plan = [b for e in epochs for b in e]
    total = min(len(plan), args.steps or len(plan))
    step = 0
    if os.path.exists(args.out + ".resume"):
        state = torch.load(args.out + ".resume", weights_only=False)
        model.load_state_dict(state["model"])
        optimiser.load_state_dict(state["optimiser"])
        torch.set_rng_state(state["chance"])
        step = state["step"]
    print(f"{total} steps, {len(epochs[0])} in the first epoch, {sum(W.cost(*w) for b in epochs[0] for w in b)} pieces; from {step}", flush=True)
    model.train(not args.labels)
    model.labels.train()
    seen, begun, sums = 0, time.time(), [0.0] * 3
    warm = max(1, total // 20)
    while step < total:
        batch = plan[step]
        factor = min((step + 1) / warm, (total - step) / (total - warm))
        for g in optimiser.param_groups:
            g["lr"] = g["peak"] * factor
        parts = losses(model, batch, pieces)
        loss = parts[2] if args.labels else 10 * parts[0] + 10 * parts[1] + 0.4 * parts[2]
        if not loss.requires_grad:
            step += 1
            continue
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        optimiser.step()
        step += 1
        seen += sum(W.cost(*w) for w in batch)
        for i, x in enumerate(parts):
            sums[i] += float(x.detach())
        if step % 25 == 0:
            rate = seen / (time.time() - begun)
            print(f"step {step} cue {sums[0] / 25:.4f} role {sums[1] / 25:.4f} label {sums[2] / 25:.3f} {rate:.0f} pieces/s "
                  f"{(total - step) * args.budget * 0.9 / rate / 60:.0f} min left", flush=True)
            sums = [0.0] * 3
        if step % 200 == 0 or step == total:
            torch.save({"model": model.state_dict(), "keep": keep, "base": args.base, "step": step}, args.out + ".part")
            os.replace(args.out + ".part", args.out)
            torch.save({"model": model.state_dict(), "optimiser": optimiser.state_dict(), "chance": torch.get_rng_state(), "step": step},
                       args.out + ".resume.part")
            os.replace(args.out + ".resume.part", args.out + ".resume")


if __name__ == "__main__":
    main()
