"""The trained model as ONNX graphs, node by node: one window at a time, weights as 7-bit integers per output channel.

Seven bits, since processors without VNNI add pairs of 8-bit products in 16 bits and would overflow.
Three graphs: `encoder` (pieces to words, cue scores, inputs of the role head), `roles` (one row per anchor) and `labels`.
"""
import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import model as M

MS = "com.microsoft"


class Graph:
    def __init__(self, quantise):
        self.quantise, self.nodes, self.values, self.count = quantise, [], [], 0

    def constant(self, array, kind=None):
        self.count += 1
        name = f"w{self.count}"
        self.values.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def op(self, kind, *inputs, outputs=1, domain="", **attributes):
        self.count += 1
        names = [f"v{self.count}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def linear(self, x, weight, bias):
        """x times weight [in, out] plus bias; the activations are quantised as they come."""
        if not self.quantise:
            return self.op("Add", self.op("MatMul", x, self.constant(weight)), self.constant(bias))
        scale = np.maximum(np.abs(weight).max(0), 1e-8) / 63.0
        whole = np.clip(np.round(weight / scale), -63, 63).astype(np.int8)
        return self.op("DynamicQuantizeMatMul", x, self.constant(whole), self.constant(scale.astype(np.float32)),
                       self.constant(np.zeros(scale.shape, np.int8)), self.constant(bias), domain=MS)

    def norm(self, x, y, layer):
        """Sum and LayerNormalization: ORT's fused SkipLayerNormalization takes eight times as long (1.27, measured)."""
        return self.op("LayerNormalization", self.op("Add", x, y), self.constant(a(layer.weight)), self.constant(a(layer.bias)), axis=-1,
                       epsilon=float(layer.eps))

    def layer(self, x, layer, heads):
        w = np.concatenate([a(l.weight).T for l in (layer.query, layer.key, layer.value)], 1)
        b = np.concatenate([a(l.bias) for l in (layer.query, layer.key, layer.value)])
        q, k, v = self.op("Split", self.linear(x, w, b), outputs=3, axis=-1, num_outputs=3)
        y = self.op("MultiHeadAttention", q, k, v, domain=MS, num_heads=heads)
        x = self.norm(x, self.linear(y, a(layer.mix.weight).T, a(layer.mix.bias)), layer.norm1)
        y = self.op("Gelu", self.linear(x, a(layer.up.weight).T, a(layer.up.bias)), domain=MS)
        return self.norm(x, self.linear(y, a(layer.down.weight).T, a(layer.down.bias)), layer.norm2)

    def rows(self, table, index):
        return self.op("Gather", self.constant(table), index, axis=0)

    def save(self, path, inputs, outputs):
        renamed = {old: new for new, (old, _) in outputs.items()}
        for n in self.nodes:
            n.output[:] = [renamed.get(o, o) for o in n.output]
            n.input[:] = [renamed.get(i, i) for i in n.input]
        graph = helper.make_graph(self.nodes, "whence",
                                  [helper.make_tensor_value_info(n, t, s) for n, (t, s) in inputs.items()],
                                  [helper.make_tensor_value_info(n, TensorProto.FLOAT, s) for n, (_, s) in outputs.items()], self.values)
        made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18), helper.make_opsetid(MS, 1)],
                                 producer_name="whence", ir_version=9)
        onnx.save(made, path)


def a(parameter):
    return parameter.detach().numpy().astype(np.float32)


def encoder(model, path, quantise):
    g, e = Graph(quantise), model.encoder
    table = a(e.pieces.weight)
    if quantise:
        scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8) / 127.0
        whole = np.round(table / scale).astype(np.int8)
        x = g.op("Mul", g.op("Cast", g.rows(whole, "pieces"), to=TensorProto.FLOAT), g.rows(scale.astype(np.float32), "pieces"))
    else:
        x = g.rows(table, "pieces")
    length = g.op("Shape", "pieces", start=1, end=2)
    x = g.op("Add", x, g.op("Slice", g.constant(a(e.positions.weight)), g.constant(np.zeros(1, np.int64)), length, g.constant(np.zeros(1, np.int64))))
    x = g.op("Add", x, g.rows(a(e.cases.weight), "cases"))
    x = g.op("Add", x, g.rows(a(e.quotes.weight), "quotes"))
    x = g.op("LayerNormalization", x, g.constant(a(e.norm.weight)), g.constant(a(e.norm.bias)), axis=-1, epsilon=float(e.norm.eps))
    for layer in e.layers:
        x = g.layer(x, layer, M.HEADS)
    words = g.op("Gather", g.op("Squeeze", x, g.constant(np.zeros(1, np.int64))), "first", axis=0)
    cues = g.op("Add", g.op("MatMul", words, g.constant(a(model.cues.weight).T)), g.constant(a(model.cues.bias)))
    r = model.roles
    keys = g.linear(words, np.concatenate([a(r.word.weight).T, a(r.gate.weight).T], 1), np.concatenate([a(r.word.bias), a(r.gate.bias) + 1]))
    i = TensorProto.INT64
    g.save(path, {"pieces": (i, [1, "T"]), "cases": (i, [1, "T"]), "quotes": (i, [1, "T"]), "first": (i, ["W"])},
           {"words": (words, ["W", M.WIDTH]), "cues": (cues, ["W", 4]), "keys": (keys, ["W", 2 * M.ROLE_WIDTH])})


def roles(model, path, quantise):
    g, r = Graph(quantise), model.roles
    anchor = g.op("Add", g.op("MatMul", "anchors", g.constant(a(r.anchor.weight).T)), g.constant(a(r.anchor.bias)))
    anchor = g.op("Unsqueeze", anchor, g.constant(np.ones(1, np.int64)))
    u, gate = g.op("Split", "keys", outputs=2, axis=-1, num_outputs=2)
    x = g.op("Add", u, g.op("Mul", anchor, gate))
    x = g.op("Add", x, g.rows(a(r.distance.weight), "distances"))
    x = g.op("Add", x, g.rows(a(r.paragraph.weight), "paragraphs"))
    x = g.op("LayerNormalization", g.op("Gelu", x, domain=MS), g.constant(a(r.norm.weight)), g.constant(a(r.norm.bias)), axis=-1,
             epsilon=float(r.norm.eps))
    x = g.layer(x, r.layer, M.ROLE_HEADS)
    y = g.op("Add", g.op("MatMul", x, g.constant(a(r.out.weight).T)), g.constant(a(r.out.bias)))
    y = g.op("LogSoftmax", y, axis=-1)
    i, f = TensorProto.INT64, TensorProto.FLOAT
    g.save(path, {"keys": (f, ["W", 2 * M.ROLE_WIDTH]), "anchors": (f, ["A", M.WIDTH]), "distances": (i, ["A", "W"]), "paragraphs": (i, ["A", "W"])},
           {"roles": (y, ["A", "W", 6])})


def labels(model, path):
    g, l = Graph(False), model.labels
    lin = lambda x, m: g.linear(x, a(m.weight).T, a(m.bias))
    claim = lin(g.op("Gelu", lin(g.op("Concat", "anchor", "first", "content", axis=-1), l.claim), domain=MS), l.claim_out)
    party = lin(g.op("Gelu", lin(g.op("Concat", "anchor", "source", axis=-1), l.party), domain=MS), l.party_out)
    out = g.op("Concat", claim, party, axis=-1)
    f = TensorProto.FLOAT
    g.save(path, {n: (f, ["R", M.WIDTH]) for n in ("anchor", "first", "content", "source")}, {"labels": (out, ["R", sum(l.SIZES)])})


class Shipped:
    """The constants of an exported graph in the order in which they were made, to be put back into a model one by one."""

    def __init__(self, path):
        self.values = iter([numpy_helper.to_array(v) for v in onnx.load(path).graph.initializer])

    def put(self, *targets):
        for t in targets:
            value = next(self.values)
            if value.shape != tuple(t.shape):
                raise ValueError(f"a constant of shape {value.shape} where {tuple(t.shape)} is wanted: the graph is of another shape of model")
            t.data.copy_(torch.from_numpy(value.astype(np.float32)))

    def skip(self, n):
        for _ in range(n):
            next(self.values)

    def linear(self, quantised, *parts):
        """Weight and bias of layers that share an input, whose outputs lie side by side in the graph."""
        if quantised:
            whole, scale, _ = (next(self.values) for _ in range(3))
            weight = whole.astype(np.float32) * scale
        else:
            weight = next(self.values)
        bias, at = next(self.values), 0
        for part in parts:
            end = at + part.out_features
            part.weight.data.copy_(torch.from_numpy(weight[:, at:end].T.copy()))
            part.bias.data.copy_(torch.from_numpy(bias[at:end].copy()))
            at = end

    def layer(self, layer):
        self.linear(True, layer.query, layer.key, layer.value)
        self.linear(True, layer.mix)
        self.put(layer.norm1.weight, layer.norm1.bias)
        self.linear(True, layer.up)
        self.linear(True, layer.down)
        self.put(layer.norm2.weight, layer.norm2.bias)


def restore(model, folder):
    """The weights of the shipped graphs, rounded as they are, into a model; those of the word pieces are the base's."""
    g, e, r, l = Shipped(f"{folder}/encoder.onnx"), model.encoder, model.roles, model.labels
    g.skip(2)
    g.put(e.positions.weight)
    g.skip(2)
    g.put(e.cases.weight, e.quotes.weight, e.norm.weight, e.norm.bias)
    for layer in e.layers:
        g.layer(layer)
    g.skip(1)
    g.linear(False, model.cues)
    g.linear(True, r.word, r.gate)
    r.gate.bias.data -= 1
    g = Shipped(f"{folder}/roles.onnx")
    g.linear(False, r.anchor)
    g.skip(1)
    g.put(r.distance.weight, r.paragraph.weight, r.norm.weight, r.norm.bias)
    g.layer(r.layer)
    g.linear(False, r.out)
    g = Shipped(f"{folder}/labels.onnx")
    for part in (l.claim, l.claim_out, l.party, l.party_out):
        g.linear(False, part)
