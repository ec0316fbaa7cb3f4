"""The attribution model: a BERT-shaped encoder, cue tags, roles of words about a cue, and labels of a relation.

One pass of the encoder for a window; the role head looks at the window once more for each cue, at a third of its width.
"""
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

import corpus as K

WIDTH, HEADS, ROLE_WIDTH, ROLE_HEADS, DISTANCES, PARAGRAPHS = 384, 12, 128, 4, 33, 5


class Layer(nn.Module):
    def __init__(self, width, inner, heads, epsilon=1e-12):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.mix = (nn.Linear(width, width) for _ in range(4))
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, epsilon), nn.LayerNorm(width, epsilon)

    def forward(self, x, mask):
        n, t, w = x.shape
        q, k, v = (f(x).view(n, t, self.heads, -1).transpose(1, 2) for f in (self.query, self.key, self.value))
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(n, t, w)
        drop = lambda z: F.dropout(z, 0.1, self.training)
        x = self.norm1(x + drop(self.mix(y)))
        return self.norm2(x + drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, layers, vocabulary=30522, positions=512):
        super().__init__()
        self.pieces, self.positions = nn.Embedding(vocabulary, WIDTH), nn.Embedding(positions, WIDTH)
        self.cases, self.quotes = nn.Embedding(6, WIDTH), nn.Embedding(3, WIDTH)
        nn.init.zeros_(self.cases.weight)
        nn.init.zeros_(self.quotes.weight)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer(WIDTH, 4 * WIDTH, HEADS) for _ in range(layers))

    def forward(self, pieces, cases, quotes, mask):
        t = pieces.shape[1]
        x = self.pieces(pieces) + self.positions.weight[:t] + self.cases(cases) + self.quotes(quotes)
        x = F.dropout(self.norm(x), 0.1, self.training)
        for layer in self.layers:
            x = layer(x, mask)
        return x


class Roles(nn.Module):
    """For each anchor the role of each word: anchor, distance and paragraph enter, one small layer mixes the words."""

    def __init__(self):
        super().__init__()
        self.word, self.gate, self.anchor = nn.Linear(WIDTH, ROLE_WIDTH), nn.Linear(WIDTH, ROLE_WIDTH), nn.Linear(WIDTH, ROLE_WIDTH)
        self.distance, self.paragraph = nn.Embedding(DISTANCES, ROLE_WIDTH), nn.Embedding(PARAGRAPHS, ROLE_WIDTH)
        self.norm = nn.LayerNorm(ROLE_WIDTH, 1e-5)
        self.layer = Layer(ROLE_WIDTH, 2 * ROLE_WIDTH, ROLE_HEADS, 1e-5)
        self.out = nn.Linear(ROLE_WIDTH, len(K.ROLES))

    def forward(self, words, anchors, owner, distances, paragraphs, mask):
        """words [B,W,384], anchors [N,384] with the window each belongs to, distances and paragraphs [N,W], mask [N,1,1,W]."""
        u, g, a = self.word(words), self.gate(words), self.anchor(anchors)[:, None]
        x = u[owner] + a * (1 + g[owner]) + self.distance(distances) + self.paragraph(paragraphs)
        return self.out(self.layer(self.norm(F.gelu(x)), mask))


class Labels(nn.Module):
    """Modality, polarity and band of a relation, kind and name of its origin, from pooled words."""

    SIZES = [len(K.MODALITIES), len(K.POLARITIES), len(K.BANDS), len(K.KINDS), 2]

    def __init__(self):
        super().__init__()
        self.claim, self.claim_out = nn.Linear(3 * WIDTH, 128), nn.Linear(128, sum(self.SIZES[:3]))
        self.party, self.party_out = nn.Linear(2 * WIDTH, 64), nn.Linear(64, sum(self.SIZES[3:]))

    def forward(self, anchor, first, content, source):
        drop = lambda x: F.dropout(x, 0.1, self.training)
        claim = self.claim_out(drop(F.gelu(self.claim(torch.cat([anchor, first, content], -1)))))
        party = self.party_out(drop(F.gelu(self.party(torch.cat([anchor, source], -1)))))
        return torch.cat([claim, party], -1)


class Model(nn.Module):
    def __init__(self, layers=6):
        super().__init__()
        self.encoder = Encoder(layers)
        self.cues = nn.Linear(WIDTH, len(K.CUE_TAGS))
        self.roles = Roles()
        self.labels = Labels()

    def words(self, batch):
        x = self.encoder(batch["pieces"], batch["cases"], batch["quotes"], batch["mask"][:, None, None, :])
        return torch.gather(x, 1, batch["first"][:, :, None].expand(-1, -1, x.shape[-1]))

    @staticmethod
    def pooled(words, owner, weights):
        """Weighted sums of words: weights [N,W] over the words of each row's window."""
        return torch.bmm(weights[:, None], words[owner])[:, 0]


def load_base(model, path, keep=None):
    """Initialisers of a BERT in ONNX into the encoder; 'keep' picks layers of a deeper base."""
    graph = onnx.load(path).graph
    weights = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    matmul = {}
    for n in graph.node:
        if n.op_type == "MatMul" and n.input[1] in weights:
            matmul[n.name.strip("/").replace("/", ".").removesuffix(".MatMul")] = weights[n.input[1]].t()
    e = model.encoder
    put = lambda target, value: target.data.copy_(value)
    put(e.pieces.weight, weights["embeddings.word_embeddings.weight"])
    put(e.positions.weight, weights["embeddings.position_embeddings.weight"]
        + weights["embeddings.token_type_embeddings.weight"][0])
    put(e.norm.weight, weights["embeddings.LayerNorm.weight"])
    put(e.norm.bias, weights["embeddings.LayerNorm.bias"])
    names = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
             "mix": "attention.output.dense", "up": "intermediate.dense", "down": "output.dense"}
    for to, layer in enumerate(e.layers):
        at = f"encoder.layer.{keep[to] if keep else to}."
        for ours, theirs in names.items():
            put(getattr(layer, ours).weight, matmul[at + theirs])
            put(getattr(layer, ours).bias, weights[at + theirs + ".bias"])
        for ours, theirs in (("norm1", "attention.output.LayerNorm"), ("norm2", "output.LayerNorm")):
            put(getattr(layer, ours).weight, weights[at + theirs + ".weight"])
            put(getattr(layer, ours).bias, weights[at + theirs + ".bias"])
