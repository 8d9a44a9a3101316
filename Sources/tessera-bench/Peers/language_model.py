"""The decoder of tessera in PyTorch, as a PyTorch user would write it: trains or samples.

Same shapes as ours: pre-norm blocks without biases, queries and keys normalised over their full
width, rotary positions, SwiGLU, untied output layer, AdamW with clipping.
"""
import argparse

import torch
import torch.nn as nn
import torch.nn.functional as F

from serving import serve

parser = argparse.ArgumentParser()
parser.add_argument("mode", choices=["train", "sample"])
parser.add_argument("--width", type=int, default=256)
parser.add_argument("--layers", type=int, default=6)
parser.add_argument("--heads", type=int, default=4)
parser.add_argument("--length", type=int, default=128)
parser.add_argument("--batch", type=int, default=32)
parser.add_argument("--vocabulary", type=int, default=5120)
parser.add_argument("--precision", choices=["float32", "bfloat16"], default="float32")
parser.add_argument("--compile", action="store_true")
options = parser.parse_args()
torch.manual_seed(0)


def norm(width):
    return nn.LayerNorm(width, bias=False)


class Rotary(nn.Module):
    def __init__(self, length, width):
        super().__init__()
        frequencies = 10_000 ** (-torch.arange(0, width, 2) / width)
        angles = torch.outer(torch.arange(length), frequencies).repeat(1, 2)
        self.register_buffer("cosines", angles.cos(), persistent=False)
        self.register_buffer("sines", angles.sin(), persistent=False)

    def forward(self, x, first):
        cosines = self.cosines[first : first + x.shape[-2]].to(x.dtype)
        sines = self.sines[first : first + x.shape[-2]].to(x.dtype)
        low, high = x.chunk(2, dim=-1)
        return x * cosines + torch.cat([-high, low], dim=-1) * sines


class Attention(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.input = nn.Linear(width, 3 * width, bias=False)
        self.output = nn.Linear(width, width, bias=False)
        self.query_norm, self.key_norm = norm(width), norm(width)

    def split(self, x):
        return x.unflatten(-1, (self.heads, -1)).transpose(1, 2)

    def forward(self, x, rotary, cache, first):
        queries, keys, values = self.input(x).chunk(3, dim=-1)
        queries = rotary(self.split(self.query_norm(queries)), first)
        keys, values = rotary(self.split(self.key_norm(keys)), first), self.split(values)
        if cache is not None:
            if first > 0:
                keys = torch.cat([cache[0], keys], dim=2)
                values = torch.cat([cache[1], values], dim=2)
            cache[:] = keys, values
        mixed = F.scaled_dot_product_attention(queries, keys, values, is_causal=x.shape[1] > 1)
        return self.output(mixed.transpose(1, 2).flatten(2))


class FeedForward(nn.Module):
    def __init__(self, width):
        super().__init__()
        hidden = 256 * ((8 * width // 3 + 255) // 256)
        self.input = nn.Linear(width, 2 * hidden, bias=False)
        self.output = nn.Linear(hidden, width, bias=False)

    def forward(self, x):
        gate, up = self.input(x).chunk(2, dim=-1)
        return self.output(F.silu(gate) * up)


class Block(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.attention_norm, self.attention = norm(width), Attention(width, heads)
        self.feed_forward_norm, self.feed_forward = norm(width), FeedForward(width)

    def forward(self, x, rotary, cache, first):
        x = x + self.attention(self.attention_norm(x), rotary, cache, first)
        return x + self.feed_forward(self.feed_forward_norm(x))


class LanguageModel(nn.Module):
    def __init__(self):
        super().__init__()
        width = options.width
        self.embedding = nn.Embedding(options.vocabulary, width)
        self.blocks = nn.ModuleList(Block(width, options.heads) for _ in range(options.layers))
        self.norm = norm(width)
        self.output = nn.Linear(width, options.vocabulary, bias=False)
        self.rotary = Rotary(options.length, width // options.heads)

    def forward(self, ids, caches=None, first=0):
        x = self.embedding(ids)
        for index, block in enumerate(self.blocks):
            x = block(x, self.rotary, None if caches is None else caches[index], first)
        return self.output(self.norm(x))


def random_ids(length):
    return torch.randint(0, options.vocabulary, (options.batch, length))


def trainer(model):
    optimizer = torch.optim.AdamW(
        model.parameters(), 3e-4, betas=(0.9, 0.95), weight_decay=0.1, fused=True)
    forward = torch.compile(model) if options.compile else model
    mixed = options.precision == "bfloat16"

    def step():
        ids, targets = random_ids(options.length), random_ids(options.length)
        with torch.autocast("cpu", torch.bfloat16, enabled=mixed):
            logits = forward(ids)
        loss = F.cross_entropy(logits.float().flatten(0, 1), targets.flatten())
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)

    return step


def sampler(model):
    model = model.to(getattr(torch, options.precision)).eval()
    step = torch.compile(model, dynamic=True) if options.compile else model

    @torch.inference_mode()
    def draw():
        caches = [[] for _ in range(options.layers)]
        ids = random_ids(1)
        for position in range(options.length):
            logits = step(ids, caches, position)[:, -1].float()
            ids = torch.multinomial(logits.softmax(-1), 1)

    return draw


model = LanguageModel()
run = trainer(model) if options.mode == "train" else sampler(model)
kind = options.precision + (" compiled" if options.compile else "")
serve(f"PyTorch {torch.__version__} {kind}", options.batch * options.length, run)
