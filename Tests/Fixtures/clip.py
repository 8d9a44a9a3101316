"""Makes clip.json with transformers 5.24 and PyTorch 2.15: `python3 clip.py clip.json`.

With a folder as second argument it also writes a model of ViT-B/32's full size there, with
transformers' own random weights, for checks by hand.
"""
import json, sys
import numpy, torch
from PIL import Image
from transformers import CLIPConfig, CLIPImageProcessorPil, CLIPModel, CLIPTokenizer
from transformers.convert_slow_tokenizer import bytes_to_unicode

ALPHABET = bytes_to_unicode()
MERGES = [("t", "h"), ("th", "e</w>"), ("r", "e"), ("re", "d</w>"), ("b", "o"), ("bo", "a"),
          ("boa", "t</w>"), ("c", "a"), ("i", "n"), ("in", "g</w>"), ("a", "a"), ("aa", "aa"),
          ("aaaa", "aaaa"), ("!", "!"), ("!!", "!</w>"), ("'", "s</w>"), ("'", "re</w>"),
          (ALPHABET[0xC3], ALPHABET[0xA9] + "</w>"), (ALPHABET[0xF0], ALPHABET[0x9F]), ("r", "e</w>")]
TEXTS = ["", " ", "a red boat", "The RED Boat's  sails\n\n\tover 12,345 moons!!!", "na\u00efve cafe\u0301 CAF\u00c9",
         "we're they'll don't I'd 'tis 'sad ''s !'re o'clock", "\u6771\u4eac \U0001F642\U0001F642 \U0001F468\u200d\U0001F469\u200d\U0001F467 e=mc\u00b2",
         "\u0130stanbul \u039f\u0394\u039f\u03a3 \u1e9e \u00bd \u2167 \u0663\u0664 a\u00a0b\u3000c", "x<|endoftext|>y!!<|startoftext|>z",
         "<|ENDOFTEXT|> <|endof text|>", "a" * 75, "the cat is going " * 40, "aaaaaaaaa" * 9 + "b"]
CAPTIONS = ["a red boat", "The RED Boat's  sails\n\n\tover 12,345 moons!!!", "caf\u00e9 boating"]


def vocabulary():
    symbols = list(ALPHABET.values())
    merged = [left + right for left, right in MERGES]
    tokens = symbols + [s + "</w>" for s in symbols] + merged + ["<|startoftext|>", "<|endoftext|>"]
    return {token: place for place, token in enumerate(tokens)}


def pattern(side, seed):
    """The picture that TinyCLIP.swift draws by the same formula."""
    return Image.frombytes("RGB", (side, side), bytes(
        (x * (5 + seed) + y * (9 - seed) + channel * 53 + (x * y * 3) // 7 + seed * 40) % 256
        for y in range(side) for x in range(side) for channel in range(3)))


def uniform(name, count):
    """Numbers in -1...1 from the name of a tensor, by integers alone."""
    phase = 0
    for byte in name.encode():
        phase = (phase * 31 + byte) % 2**32
    h = (numpy.arange(count, dtype=numpy.uint64) * 2654435761 + phase) % 2**32
    h ^= h >> numpy.uint64(16)
    h = h * 2246822519 % 2**32
    h ^= h >> numpy.uint64(13)
    return h.astype(numpy.float64) / 2**31 - 1


def weights(name, shape):
    values = uniform(name, int(numpy.prod(shape, dtype=int)))
    if name == "logit_scale":
        values = 2 + 0.1 * values
    elif "norm" in name and name.endswith("weight"):
        values = 1 + 0.3 * values
    elif len(shape) > 1 and "_embedding" not in name.replace("patch_embedding", ""):
        values = values * (3 / numpy.prod(shape[1:])) ** 0.5
    else:
        values = 0.5 * values
    return torch.tensor(values.reshape(shape), dtype=torch.float32)


def tiny(activation):
    tokens = vocabulary()
    end = 2 if activation == "quick_gelu" else tokens["<|endoftext|>"]
    text = dict(vocab_size=len(tokens), hidden_size=32, intermediate_size=64, num_hidden_layers=2,
                num_attention_heads=4, hidden_act=activation, eos_token_id=end)
    vision = dict(hidden_size=48, intermediate_size=80, num_hidden_layers=2, num_attention_heads=3,
                  image_size=32, patch_size=8, hidden_act=activation)
    model = CLIPModel(CLIPConfig(text_config=text, vision_config=vision, projection_dim=8)).eval()
    model.load_state_dict({n: weights(n, tuple(p.shape)) for n, p in model.state_dict().items()})
    return model


def judged(activation, tokenizer, processor):
    """Embeddings of pictures of the model's own size, scores of smaller ones."""
    model = tiny(activation)
    texts = tokenizer(CAPTIONS, padding=True, truncation=True, max_length=77, return_tensors="pt")

    def output(side):
        pixels = processor(images=[pattern(side, seed) for seed in range(3)], return_tensors="pt")
        with torch.no_grad():
            return model(**pixels, **texts)

    own, small = output(32), output(20)
    return {"pictures": own.image_embeds.tolist(), "texts": own.text_embeds.tolist(),
            "logits": own.logits_per_image.tolist(),
            "scores": (100 * (small.image_embeds * small.text_embeds).sum(1)).clamp(min=0).tolist()}


tokenizer = CLIPTokenizer(vocab=vocabulary(), merges=MERGES)
processor = CLIPImageProcessorPil(size={"shortest_edge": 32}, crop_size={"height": 32, "width": 32})
pixels = processor(images=pattern(20, 0), return_tensors="np")["pixel_values"][0].transpose(1, 2, 0)
json.dump({
    "merges": MERGES, "captions": CAPTIONS,
    "encodings": [{"text": t, "ids": tokenizer(t, truncation=True, max_length=77)["input_ids"]}
                  for t in TEXTS],
    "models": {name: judged(name, tokenizer, processor) for name in ["quick_gelu", "gelu"]},
    "pixels": [float(value) for value in pixels.reshape(-1)[::61]],
}, open(sys.argv[1], "w"), ensure_ascii=True)

if len(sys.argv) > 2:
    torch.manual_seed(1)
    full = CLIPModel(CLIPConfig(text_config={"eos_token_id": 2})).eval()
    full.save_pretrained(sys.argv[2])
    tokenizer.save_pretrained(sys.argv[2])
    processor = CLIPImageProcessorPil()
    pixels = processor(images=[pattern(64, seed) for seed in range(4)], return_tensors="pt")
    texts = tokenizer(CAPTIONS + TEXTS[4:5], padding=True, return_tensors="pt")
    with torch.no_grad():
        out = full(**pixels, **texts)
    print("scores", (100 * (out.image_embeds * out.text_embeds).sum(1)).tolist())
