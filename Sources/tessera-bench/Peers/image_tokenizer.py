"""The image tokenizer of tessera in PyTorch, as a PyTorch user would write it: trains and codes.

Same network as ours (MoVQGAN's shape): residual blocks with GroupNorm and SiLU, attention at the
code grid, a decoder whose norms are scaled and shifted by the codes, unit codes with running means.
The 1×1 convolutions of the codes run before their enlargement, with which they commute: that is
faster than MoVQGAN's own order. Bytes in, bytes or codes out, like ours.
"""
import argparse

import torch
import torch.nn as nn
import torch.nn.functional as F

from serving import serve

parser = argparse.ArgumentParser()
parser.add_argument("mode", choices=["train", "encode", "decode"])
parser.add_argument("--side", type=int, default=64)
parser.add_argument("--channels", type=int, default=32)
parser.add_argument("--multipliers", type=int, nargs="+", default=[1, 2, 2, 4])
parser.add_argument("--codes", type=int, default=1024)
parser.add_argument("--code-width", type=int, default=8)
parser.add_argument("--batch", type=int, default=16)
parser.add_argument("--precision", choices=["float32", "bfloat16"], default="float32")
parser.add_argument("--compile", action="store_true")
parser.add_argument("--channels-last", action="store_true")
options = parser.parse_args()
torch.manual_seed(0)

LEVELS = [options.channels * multiplier for multiplier in options.multipliers]
GRID = options.side >> (len(LEVELS) - 1)
LAYOUT = torch.channels_last if options.channels_last else torch.contiguous_format
DECAY, COMMITMENT, EDGES = 0.97, 0.25, 0.1


def conv(inputs, outputs, kernel=3):
    return nn.Conv2d(inputs, outputs, kernel, padding=kernel // 2)


class Norm(nn.Module):
    """GroupNorm, scaled and shifted by the codes where `width` is given."""

    def __init__(self, channels, width):
        super().__init__()
        self.group = nn.GroupNorm(max(1, min(32, channels // 4)), channels, eps=1e-6)
        self.scale = conv(width, channels, 1) if width else None
        self.shift = conv(width, channels, 1) if width else None

    def forward(self, x, codes):
        x = self.group(x)
        if self.scale is None:
            return x
        scale, shift = (
            F.interpolate(f(codes), size=x.shape[-2:], mode="nearest")
            for f in (self.scale, self.shift))
        return x * scale + shift


class Block(nn.Module):
    def __init__(self, inputs, outputs, width):
        super().__init__()
        self.norm1, self.conv1 = Norm(inputs, width), conv(inputs, outputs)
        self.norm2, self.conv2 = Norm(outputs, width), conv(outputs, outputs)
        self.shortcut = conv(inputs, outputs, 1) if inputs != outputs else nn.Identity()

    def forward(self, x, codes):
        h = self.conv1(F.silu(self.norm1(x, codes)))
        return self.shortcut(x) + self.conv2(F.silu(self.norm2(h, codes)))


class Attention(nn.Module):
    def __init__(self, channels, width):
        super().__init__()
        self.norm = Norm(channels, width)
        self.input, self.output = conv(channels, 3 * channels, 1), conv(channels, channels, 1)

    def forward(self, x, codes):
        packed = self.input(self.norm(x, codes)).flatten(2).transpose(1, 2).unsqueeze(1)
        mixed = F.scaled_dot_product_attention(*packed.chunk(3, dim=-1))
        return x + self.output(mixed.squeeze(1).transpose(1, 2).reshape(x.shape))


class Halving(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.conv = nn.Conv2d(channels, channels, 3, stride=2)

    def forward(self, x, codes):
        return self.conv(F.pad(x, (0, 1, 0, 1)))


class Doubling(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.conv = conv(channels, channels)

    def forward(self, x, codes):
        return self.conv(F.interpolate(x, scale_factor=2.0, mode="nearest"))


def middle(channels, width):
    return [Block(channels, channels, width), Attention(channels, width), Block(channels, channels, width)]


class Part(nn.Module):
    """An input convolution, layers, and norm, SiLU and convolution at the end."""

    def __init__(self, inputs, outputs, first, last, layers, width):
        super().__init__()
        self.input, self.layers = conv(inputs, first), nn.ModuleList(layers)
        self.norm, self.output = Norm(last, width), conv(last, outputs)

    def forward(self, x, codes=None):
        x = self.input(x)
        for layer in self.layers:
            x = layer(x, codes)
        return self.output(F.silu(self.norm(x, codes)))


def encoder():
    layers, channels = [], options.channels
    for level, wide in enumerate(LEVELS):
        layers.append(Block(channels, wide, None))
        layers.append(Attention(wide, None) if level == len(LEVELS) - 1 else Halving(wide))
        channels = wide
    layers += middle(channels, None)
    return Part(3, options.code_width, options.channels, channels, layers, None)


def decoder():
    channels, width = LEVELS[-1], options.code_width
    layers = middle(channels, width)
    for level, wide in reversed(list(enumerate(LEVELS))):
        for _ in range(2):
            layers.append(Block(channels, wide, width))
            channels = wide
            if level == len(LEVELS) - 1:
                layers.append(Attention(wide, width))
        if level > 0:
            layers.append(Doubling(wide))
    return Part(width, 3, LEVELS[-1], channels, layers, width)


class Tokenizer(nn.Module):
    def __init__(self):
        super().__init__()
        width = options.code_width
        self.encoder, self.decoder = encoder(), decoder()
        self.before, self.after = conv(width, width, 1), conv(width, width, 1)
        self.register_buffer("codebook", F.normalize(torch.randn(options.codes, width), dim=1))

    def quantize(self, x):
        """Unit latents and their codes, [batch · grid · grid, …]."""
        latents = self.before(self.encoder(x)).float().permute(0, 2, 3, 1)
        unit = F.normalize(latents.reshape(-1, options.code_width), dim=1)
        return unit, (unit.detach() @ self.codebook.T).argmax(1)

    def picture(self, values):
        map = values.view(-1, GRID, GRID, options.code_width).permute(0, 3, 1, 2)
        map = map.contiguous(memory_format=LAYOUT)
        return self.decoder(self.after(map), map)

    def forward(self, x):
        unit, codes = self.quantize(x)
        values = self.codebook[codes]
        error = self.picture(unit + (values - unit).detach()).float() - x
        edges = (error.diff(dim=2).abs().mean() + error.diff(dim=3).abs().mean()) / 2
        loss = error.square().mean() + EDGES * edges + COMMITMENT * F.mse_loss(unit, values)
        return loss, unit.detach(), codes


def pictures(pixels):
    return (pixels.permute(0, 3, 1, 2) / 127.5 - 1).contiguous(memory_format=LAYOUT)


def follow(codebook, sums, unit, codes):
    """Moves each code towards the running mean of its latents."""
    sums.mul_(DECAY).index_add_(0, codes, unit, alpha=1 - DECAY)
    codebook.copy_(F.normalize(sums, dim=1))


def compiled(function):
    return torch.compile(function) if options.compile else function


def trainer(model, pixels):
    optimizer = torch.optim.AdamW(
        model.parameters(), 3e-4, betas=(0.9, 0.95), weight_decay=0.1, fused=True)
    forward, sums = compiled(model), model.codebook.clone()

    def step():
        x = pictures(pixels)
        with autocast():
            loss, unit, codes = forward(x)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        follow(model.codebook, sums, unit, codes)

    return step


def autocast():
    return torch.autocast("cpu", torch.bfloat16, enabled=options.precision == "bfloat16")


def coder(model, pixels):
    """Encodes pictures or decodes codes, in the given precision throughout."""
    model = model.eval()
    codes = torch.randint(0, options.codes, (options.batch * GRID * GRID,))
    encode = compiled(lambda pixels: model.quantize(pictures(pixels))[1])

    def picture(codes):
        bytes = (model.picture(model.codebook[codes]).float() * 127.5 + 127.5).round()
        return bytes.clamp(0, 255).byte().permute(0, 2, 3, 1)

    decode = compiled(picture)

    @torch.inference_mode()
    def run():
        with autocast():
            return encode(pixels) if options.mode == "encode" else decode(codes)

    return run


model = Tokenizer().to(memory_format=LAYOUT)
pixels = torch.randint(0, 256, (options.batch, options.side, options.side, 3), dtype=torch.uint8)
run = trainer(model, pixels) if options.mode == "train" else coder(model, pixels)
words = [options.precision, "compiled" * options.compile, "channels last" * options.channels_last]
kind = " ".join(filter(None, words))
serve(f"PyTorch {torch.__version__} {kind}", options.batch, run)
