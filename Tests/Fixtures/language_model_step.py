"""Makes language_model_step_*.safetensors: one training step of open_lm's decoder in PyTorch.

Run with torch and safetensors installed, in this folder. Each file holds the starting weights
("start/KEY"), token ids, targets and weights, the logits, the losses per position, every gradient
("gradient/KEY") and the weights after one clipped AdamW step ("after/KEY"), all in float32.
"""
import math
import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors.torch import save_file

WIDTH, LAYERS, HEADS, VOCABULARY, BATCH, LENGTH = 8, 2, 2, 24, 2, 7
HIDDEN = 256 * ((int(2 * 4 * WIDTH / 3) + 255) // 256)


class RMSNorm(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))

    def forward(self, x):
        return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-5) * self.weight


def make_norm(kind):
    return nn.LayerNorm(WIDTH, eps=1e-5) if kind == "layerNorm" else RMSNorm(WIDTH)


def rotate(x):
    angle = torch.outer(torch.arange(LENGTH), 10000.0 ** (-torch.arange(0, x.shape[-1], 2) / x.shape[-1]))
    cos, sin = torch.cat([angle, angle], -1).cos(), torch.cat([angle, angle], -1).sin()
    first, second = x.chunk(2, -1)
    return x * cos + torch.cat([-second, first], -1) * sin


class Attention(nn.Module):
    def __init__(self, norm, qk_norm, rotary):
        super().__init__()
        self.in_proj = nn.Linear(WIDTH, 3 * WIDTH, bias=False)
        self.out_proj = nn.Linear(WIDTH, WIDTH, bias=False)
        self.rotary = rotary
        if qk_norm:
            self.q_norm, self.k_norm = make_norm(norm), make_norm(norm)

    def forward(self, x):
        q, k, v = self.in_proj(x).chunk(3, -1)
        if hasattr(self, "q_norm"):
            q, k = self.q_norm(q), self.k_norm(k)
        q, k, v = (t.view(BATCH, LENGTH, HEADS, -1).transpose(1, 2) for t in (q, k, v))
        if self.rotary:
            q, k = rotate(q), rotate(k)
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        return self.out_proj(y.transpose(1, 2).reshape(BATCH, LENGTH, WIDTH))


class FeedForward(nn.Module):
    def __init__(self):
        super().__init__()
        self.w12 = nn.Linear(WIDTH, 2 * HIDDEN, bias=False)
        self.w3 = nn.Linear(HIDDEN, WIDTH, bias=False)

    def forward(self, x):
        gate, up = self.w12(x).chunk(2, -1)
        return self.w3(F.silu(gate) * up)


class Block(nn.Module):
    def __init__(self, norm, qk_norm, rotary):
        super().__init__()
        self.attention = Attention(norm, qk_norm, rotary)
        self.feed_forward = FeedForward()
        self.attention_norm, self.ffn_norm = make_norm(norm), make_norm(norm)

    def forward(self, x):
        h = x + self.attention(self.attention_norm(x))
        return h + self.feed_forward(self.ffn_norm(h))


class Decoder(nn.Module):
    def __init__(self, norm, qk_norm, rotary):
        super().__init__()
        self.tok_embeddings = nn.Embedding(VOCABULARY, WIDTH)
        self.layers = nn.ModuleList(Block(norm, qk_norm, rotary) for _ in range(LAYERS))
        self.norm = make_norm(norm)
        self.output = nn.Linear(WIDTH, VOCABULARY, bias=False)

    def forward(self, ids):
        x = self.tok_embeddings(ids)
        for layer in self.layers:
            x = layer(x)
        return self.output(self.norm(x))


def make(name, norm, qk_norm, rotary, z_weight):
    torch.manual_seed(7)
    model = Decoder(norm, qk_norm, rotary)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.copy_(torch.randn_like(parameter) * 0.3 + (1.0 if parameter.dim() == 1 else 0.0))
    ids = torch.randint(0, VOCABULARY, (BATCH, LENGTH))
    targets = torch.randint(0, VOCABULARY, (BATCH, LENGTH))
    weights = (torch.rand(BATCH, LENGTH) > 0.3).float()
    out = {"start/" + k: v.detach().clone() for k, v in model.named_parameters()}
    logits = model(ids)
    losses = F.cross_entropy(logits.view(-1, VOCABULARY), targets.view(-1), reduction="none").view(BATCH, LENGTH)
    z = torch.logsumexp(logits, -1).pow(2)
    loss = ((losses + z_weight * z) * weights).sum() / weights.sum()
    loss.backward()
    out |= {"gradient/" + k: v.grad.clone() for k, v in model.named_parameters()}
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2, betas=(0.9, 0.95), eps=1e-8, weight_decay=0.1)
    norm_value = torch.nn.utils.clip_grad_norm_(model.parameters(), 0.5)
    optimizer.step()
    out |= {"after/" + k: v.detach().clone() for k, v in model.named_parameters()}
    out |= {"ids": ids.to(torch.int32), "targets": targets.to(torch.int32), "weights": weights,
            "logits": logits.detach(), "losses": losses.detach(), "gradient_norm": norm_value.view(1)}
    save_file({k: v.contiguous() for k, v in out.items()}, f"language_model_step_{name}.safetensors")


make("layernorm", "layerNorm", qk_norm=True, rotary=True, z_weight=1e-2)
make("rmsnorm", "rmsNorm", qk_norm=False, rotary=False, z_weight=0.0)
