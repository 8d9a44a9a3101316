"""Makes image_tokenizer_step_*.safetensors: one training step of the image tokenizer in PyTorch.

Run with torch and safetensors installed, in this folder. Each file holds the starting weights
("start/KEY"), pictures of bytes, codes, the reconstruction, the losses, every gradient
("gradient/KEY") and the codebook after one update of its running means, all in float32.
"""
import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors.torch import save_file

SIDE, CHANNELS, MULTIPLIERS, BLOCKS, CODES, WIDTH, LEVELS = 8, 4, (1, 2), 1, 12, 4, (4, 3, 5)
COMMITMENT, DECAY, WEIGHTS = 0.25, 0.9, {"absolute": 1.0, "square": 0.5, "edges": 0.25}


def conv(inputs, outputs, kernel=3, stride=1):
    return nn.Conv2d(inputs, outputs, kernel, stride, padding=kernel // 2 if stride == 1 else 0)


class SpatialNorm(nn.Module):
    def __init__(self, channels, latent):
        super().__init__()
        self.norm_layer = nn.GroupNorm(min(32, channels // 4), channels, eps=1e-6)
        self.conv_y, self.conv_b = conv(latent, channels, 1), conv(latent, channels, 1)

    def forward(self, x, codes):
        up = F.interpolate(codes, size=x.shape[-2:], mode="nearest")
        return self.norm_layer(x) * self.conv_y(up) + self.conv_b(up)


class PlainNorm(nn.GroupNorm):
    def __init__(self, channels, _):
        super().__init__(min(32, channels // 4), channels, eps=1e-6)

    def forward(self, x, _):
        return super().forward(x)


class Block(nn.Module):
    def __init__(self, norm, inputs, outputs, latent):
        super().__init__()
        self.norm1, self.conv1 = norm(inputs, latent), conv(inputs, outputs)
        self.norm2, self.conv2 = norm(outputs, latent), conv(outputs, outputs)
        self.nin_shortcut = conv(inputs, outputs, 1) if inputs != outputs else nn.Identity()

    def forward(self, x, codes):
        h = self.conv1(F.silu(self.norm1(x, codes)))
        return self.nin_shortcut(x) + self.conv2(F.silu(self.norm2(h, codes)))


class Attention(nn.Module):
    def __init__(self, norm, channels, latent):
        super().__init__()
        self.norm = norm(channels, latent)
        self.q, self.k, self.v, self.proj_out = (conv(channels, channels, 1) for _ in range(4))

    def forward(self, x, codes):
        h = self.norm(x, codes)
        q, k, v = (f(h).flatten(2).transpose(1, 2) for f in (self.q, self.k, self.v))
        return x + self.proj_out(F.scaled_dot_product_attention(q, k, v).transpose(1, 2).view_as(x))


def level(norm, inputs, outputs, count, latent, attends):
    part = nn.Module()
    part.block = nn.ModuleList(Block(norm, inputs if i == 0 else outputs, outputs, latent) for i in range(count))
    part.attn = nn.ModuleList(Attention(norm, outputs, latent) for _ in range(count if attends else 0))
    return part


def middle(norm, channels, latent):
    part = nn.Module()
    part.block_1, part.attn_1 = Block(norm, channels, channels, latent), Attention(norm, channels, latent)
    part.block_2 = Block(norm, channels, channels, latent)
    return part


def run_level(part, x, codes):
    for i, block in enumerate(part.block):
        x = block(x, codes)
        x = part.attn[i](x, codes) if len(part.attn) else x
    return x


def run_middle(part, x, codes):
    return part.block_2(part.attn_1(part.block_1(x, codes), codes), codes)


class Tokenizer(nn.Module):
    def __init__(self, latent):
        super().__init__()
        channels, last = [CHANNELS * m for m in MULTIPLIERS], len(MULTIPLIERS) - 1
        e, d = nn.Module(), nn.Module()
        e.conv_in, e.down = conv(3, CHANNELS), nn.ModuleList()
        for i, c in enumerate(channels):
            e.down.append(level(PlainNorm, channels[max(0, i - 1)], c, BLOCKS, latent, i == last))
            if i != last:
                e.down[i].downsample = nn.Module()
                e.down[i].downsample.conv = conv(c, c, 3, stride=2)
        e.mid, e.norm_out, e.conv_out = middle(PlainNorm, c, latent), PlainNorm(c, latent), conv(c, latent)
        d.conv_in, d.mid, d.up = conv(latent, c), middle(SpatialNorm, c, latent), nn.ModuleList()
        for i, c in enumerate(channels):
            d.up.append(level(SpatialNorm, channels[min(last, i + 1)], c, BLOCKS + 1, latent, i == last))
            if i != 0:
                d.up[i].upsample = nn.Module()
                d.up[i].upsample.conv = conv(c, c)
        d.norm_out, d.conv_out = SpatialNorm(CHANNELS, latent), conv(CHANNELS, 3)
        self.encoder, self.decoder = e, d
        self.quant_conv, self.post_quant_conv = conv(latent, latent, 1), conv(latent, latent, 1)

    def encode(self, x):
        h = self.encoder.conv_in(x)
        for part in self.encoder.down:
            h = run_level(part, h, None)
            h = part.downsample.conv(F.pad(h, (0, 1, 0, 1))) if hasattr(part, "downsample") else h
        h = run_middle(self.encoder.mid, h, None)
        return self.quant_conv(self.encoder.conv_out(F.silu(self.encoder.norm_out(h, None))))

    def decode(self, codes):
        h = run_middle(self.decoder.mid, self.decoder.conv_in(self.post_quant_conv(codes)), codes)
        for part in reversed(self.decoder.up):
            h = run_level(part, h, codes)
            h = part.upsample.conv(F.interpolate(h, scale_factor=2.0)) if hasattr(part, "upsample") else h
        return self.decoder.conv_out(F.silu(self.decoder.norm_out(h, codes)))


def nearest(z, codebook):
    """Unit rows, their most similar unit vectors, and the pull towards them."""
    rows = F.normalize(z.permute(0, 2, 3, 1).reshape(-1, WIDTH), dim=1)
    indices = (rows @ codebook.T).argmax(1)
    values = codebook[indices]
    loss = COMMITMENT * F.mse_loss(rows, values)
    return rows, indices, rows + (values - rows).detach(), loss


def rounded(z):
    """FSQ: each number squashed to its levels and rounded; the codes are mixed-radix numbers."""
    rows, levels = z.permute(0, 2, 3, 1).reshape(-1, len(LEVELS)), torch.tensor(LEVELS)
    half, offset = (levels - 1) * (1 - 1e-3) / 2, torch.where(levels % 2 == 0, 0.5, 0.0)
    bounded = torch.tanh(rows + torch.tan(offset / half)) * half - offset
    steps = bounded + (bounded.round() - bounded).detach()
    radix = torch.cumprod(torch.tensor((1,) + LEVELS[:-1]), 0)
    indices = ((steps.detach() + levels // 2) * radix).sum(1).long()
    return rows, indices, steps / (levels // 2), torch.zeros(())


def make(name, latent, quantize):
    torch.manual_seed(3)
    model = Tokenizer(latent)
    codebook = F.normalize(torch.randn(CODES, WIDTH), dim=1)
    with torch.no_grad():
        for key, parameter in model.named_parameters():
            scale = 1.0 if "norm" in key and key.endswith("weight") and "conv" not in key else 0.0
            parameter.add_(torch.randn_like(parameter) * 0.2 + scale * 0.1)
    pictures = torch.randint(0, 256, (2, SIDE, SIDE, 3))
    x = (pictures / 127.5 - 1).permute(0, 3, 1, 2)
    out = {"start/" + k: v.detach().clone() for k, v in model.named_parameters()}
    z = model.encode(x)
    rows, indices, values, commitment = quantize(z, codebook)
    quantized = values.view(z.shape[0], z.shape[2], z.shape[3], latent).permute(0, 3, 1, 2)
    y = model.decode(quantized)
    difference = y - x
    absolute, square = difference.abs().mean(), difference.pow(2).mean()
    edges = (difference.diff(dim=2).abs().mean() + difference.diff(dim=3).abs().mean()) / 2
    loss = WEIGHTS["absolute"] * absolute + WEIGHTS["square"] * square + WEIGHTS["edges"] * edges + commitment
    loss.backward()
    out |= {"gradient/" + k: v.grad.clone() for k, v in model.named_parameters()}
    out |= {"pictures": pictures.to(torch.int32), "codes": indices.to(torch.int32), "latents": rows.detach(),
            "reconstruction": y.detach().permute(0, 2, 3, 1),
            "losses": torch.stack([loss, absolute, square, edges, commitment]).detach()}
    if latent == WIDTH:
        chosen = F.one_hot(indices, CODES).float()
        sums = DECAY * codebook + (1 - DECAY) * chosen.T @ rows.detach()
        out |= {"start/quantize.embedding.weight": codebook, "after/quantize.embedding.weight": F.normalize(sums, dim=1)}
    save_file({k: v.contiguous() for k, v in out.items()}, f"image_tokenizer_step_{name}.safetensors")


make("codebook", WIDTH, nearest)
make("finite_scalars", len(LEVELS), lambda z, _: rounded(z))
