"""Prints the numbers of the tests of Inception, pools and Fréchet distances; made with torch 2.15
and torchvision 0.29.

python3 -m venv venv && venv/bin/pip install torch torchvision numpy
venv/bin/python inception.py [DIVISOR [SIDE [COUNT [FILE]]]]
With FILE, weights and features of the network of that divisor are written there as safetensors.
"""
import sys

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn
from torchvision.models import inception


def formula(name, count):
    """The numbers in -1 ... 1 that FormulaNumbers.swift computes of a name: exact in both."""
    seed = 2166136261
    for byte in name.encode():
        seed = (seed ^ byte) * 16777619 % 2**32
    x = np.arange(count, dtype=np.uint32) * np.uint32(747796405) + np.uint32(seed)
    for _ in range(2):
        x ^= x >> np.uint32(16)
        x = x * np.uint32(0x45D9F3B)
    x ^= x >> np.uint32(16)
    return (x.astype(np.float64) / 2**31 - 1).astype(np.float32)


def tensor(name, *shape):
    return torch.from_numpy(formula(name, int(np.prod(shape))).reshape(shape))


def pictures(count, side):
    return torch.tensor([[[[(x * 37 + y * 91 + c * 53 + x * y * 7 + n * 61) % 256
                            for x in range(side)] for y in range(side)] for c in range(3)]
                         for n in range(count)], dtype=torch.float32)


class BorderMeans:
    """torchvision's blocks with the two pools that the network of 2015-12-05 has otherwise."""

    def __init__(self, last=False):
        self.last = last

    def __enter__(self):
        self.kept = F.avg_pool2d
        plain = self.kept
        if self.last:
            inception.F.avg_pool2d = F.max_pool2d
        else:
            inception.F.avg_pool2d = lambda x, **w: plain(x, count_include_pad=False, **w)

    def __exit__(self, *_):
        inception.F.avg_pool2d = self.kept


def network(divisor):
    """Inception v3 with all channels divided, and weights by the formula."""
    class Convolution(inception.BasicConv2d):
        def __init__(self, inputs, outputs, **rest):
            super().__init__(3 if inputs == 3 else inputs // divisor, outputs // divisor, **rest)

    blocks = [Convolution, inception.InceptionA, inception.InceptionB, inception.InceptionC,
              inception.InceptionD, inception.InceptionE, None]
    # The blocks take the class of their convolutions as their last argument.
    made = [lambda *a, block=block, **k: block(*a, conv_block=Convolution, **k)
            for block in blocks[1:6]]
    net = inception.Inception3(aux_logits=False, init_weights=False,
                               inception_blocks=[Convolution, *made, None]).eval()
    state = {key: value for key, value in net.state_dict().items() if not key.startswith("fc.")}
    for key, value in state.items():
        if key.endswith("num_batches_tracked"):
            continue
        numbers = tensor(key, *value.shape)
        if key.endswith("conv.weight"):
            numbers = numbers * np.float32(np.sqrt(6 / np.prod(value.shape[1:])))
        elif key.endswith("running_var"):
            numbers = 1 + numbers / 2
        elif key.endswith("bn.weight"):
            numbers = 1 + numbers / 4
        else:
            numbers = numbers / 8
        state[key] = numbers
    net.load_state_dict(state, strict=False)
    return net


def features(net, x):
    with torch.no_grad():
        x = F.interpolate(x, size=(299, 299), mode="bilinear", align_corners=False)
        x = 2 * x - 1
        for name in ["Conv2d_1a_3x3", "Conv2d_2a_3x3", "Conv2d_2b_3x3", "maxpool1",
                     "Conv2d_3b_1x1", "Conv2d_4a_3x3", "maxpool2", "Mixed_5b", "Mixed_5c",
                     "Mixed_5d", "Mixed_6a", "Mixed_6b", "Mixed_6c", "Mixed_6d", "Mixed_6e",
                     "Mixed_7a", "Mixed_7b", "Mixed_7c"]:
            with BorderMeans(last=name == "Mixed_7c"):
                x = getattr(net, name)(x)
        return F.adaptive_avg_pool2d(x, (1, 1)).flatten(1)


def frechet(first, second):
    first, second = first.astype(np.float64), second.astype(np.float64)
    one, two = np.cov(first.T), np.cov(second.T)
    roots = np.sqrt(np.maximum(np.linalg.eigvals(one @ two).real, 0)).sum()
    a = (first - first.mean(0)) / np.sqrt(len(first) - 1)
    b = (second - second.mean(0)) / np.sqrt(len(second) - 1)
    nuclear = np.linalg.svd(a @ b.T, compute_uv=False).sum()
    offset = ((first.mean(0) - second.mean(0)) ** 2).sum() + np.trace(one) + np.trace(two)
    return offset - 2 * roots, offset - 2 * nuclear


def show(what, values):
    values = np.asarray(values).flatten()
    print(what, [float(f"{v:.9g}") if values.dtype == np.float32 else float(v) for v in values])


arguments = [int(a) for a in sys.argv[1:4]] + [16, 64, 2][len(sys.argv[1:4]):]
divisor, side, count = arguments
net = network(divisor)
x = pictures(count, side) / 255
found = features(net, x)
show("features, every 16th", found[:, ::max(1, found.shape[1] // 8)])
print("mean", found.double().mean().item(), "deviation", found.std().item())
if len(sys.argv) > 4:
    import time
    from safetensors.torch import save_file
    state = {k: v.contiguous() for k, v in net.state_dict().items() if not k.startswith("fc.")}
    save_file(state, sys.argv[4])
    save_file({"features": found.contiguous()}, sys.argv[4] + ".features")
    start = time.time()
    features(net, x)
    print("pictures per second", count / (time.time() - start), "threads", torch.get_num_threads())
    sys.exit()

small = tensor("map", 1, 2, 5, 4)  # channels outermost
show("maximum, side 3, stride 2", F.max_pool2d(small, 3, 2).permute(0, 2, 3, 1))
show("maximum, side 3, padding 1", F.max_pool2d(small, 3, 1, 1).permute(0, 2, 3, 1))
show("average, side 3, padding 1", F.avg_pool2d(small, 3, 1, 1, count_include_pad=False)
     .permute(0, 2, 3, 1))
show("global average", small.mean((2, 3)))
for size in [(3, 3), (7, 6), (5, 4)]:
    show(f"resampled to {size}", F.interpolate(small, size=size, mode="bilinear",
                                               align_corners=False).permute(0, 2, 3, 1))
show("Frechet of 6 and 9 vectors of 40",
     frechet(formula("first", 240).reshape(6, 40), formula("second", 360).reshape(9, 40) / 2))
show("Frechet of 30 and 20 vectors of 4",
     frechet(formula("first", 120).reshape(30, 4), formula("second", 80).reshape(20, 4) / 2))
show("singular values, [4, 3]",
     np.linalg.svd(formula("matrix", 12).reshape(4, 3).astype(np.float64), compute_uv=False))
