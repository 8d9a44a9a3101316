"""Byte-level BPE of Hugging Face's `tokenizers` and of `tiktoken`, on one core, same vocabulary.

`train` learns a vocabulary; the encoders read the vocabulary that tessera-bench learned itself.
"""
import argparse
import json
import os

os.environ["TOKENIZERS_PARALLELISM"] = "false"
os.environ["RAYON_NUM_THREADS"] = "1"

import tiktoken
import tokenizers
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from serving import serve

PATTERN = r"""'(?:[sdmt]|ll|ve|re)| ?\p{L}++| ?\p{N}++| ?[^\s\p{L}\p{N}]++|\s++$|\s+(?!\S)|\s"""
DOCUMENT = 20_000

parser = argparse.ArgumentParser()
parser.add_argument("mode", choices=["train", "tokenizers", "tiktoken"])
parser.add_argument("corpus")
parser.add_argument("--tokenizer", help="a tokenizer.json")
parser.add_argument("--vocabulary", type=int, default=4096)
options = parser.parse_args()
text = open(options.corpus, encoding="utf-8").read()
size = len(text.encode()) / 1e6
documents = [text[i : i + DOCUMENT] for i in range(0, len(text), DOCUMENT)]


def byte_of_character():
    """The inverse of GPT-2's visible alphabet of bytes."""
    visible = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    hidden = [byte for byte in range(256) if byte not in visible]
    characters = visible + [0x100 + index for index in range(len(hidden))]
    return {chr(character): byte for character, byte in zip(characters, visible + hidden)}


def train():
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.train_from_iterator(
        documents,
        trainers.BpeTrainer(
            vocab_size=options.vocabulary, min_frequency=2, show_progress=False,
            initial_alphabet=pre_tokenizers.ByteLevel.alphabet()))


def tokenizers_encoder():
    tokenizer = Tokenizer.from_file(options.tokenizer)
    return lambda: [tokenizer.encode(document) for document in documents]


def tiktoken_encoder():
    alphabet = byte_of_character()
    vocabulary = json.load(open(options.tokenizer))["model"]["vocab"]
    ranks = {bytes(alphabet[c] for c in token): rank for token, rank in vocabulary.items()}
    encoding = tiktoken.Encoding(
        "bench", pat_str=PATTERN, mergeable_ranks=ranks, special_tokens={})
    return lambda: [encoding.encode_ordinary(document) for document in documents]


if options.mode == "train":
    serve(f"tokenizers {tokenizers.__version__}", size, train, warmups=0)
elif options.mode == "tokenizers":
    serve(f"tokenizers {tokenizers.__version__}", size, tokenizers_encoder(), warmups=1)
else:
    serve(f"tiktoken {tiktoken.__version__}", size, tiktoken_encoder(), warmups=1)
