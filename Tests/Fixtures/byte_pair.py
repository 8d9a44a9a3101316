# Makes byte_pair.json with Hugging Face tokenizers 0.23: `python3 byte_pair.py byte_pair.json`.
import json, random, sys
from tokenizers import Tokenizer, models, pre_tokenizers, decoders, trainers

words = """a the red blue boat house sails under over moon sun's they're we'll don't I'd 12 345 2026 naïve
café 東京 🙂 ... -- (left) right\tof  above \n below \u00a0 e=mc² 50% A.B. mother's _under_score_ Ünï ﬁ ٣٤""".split(" ")
draw = random.Random(5)
documents = [" ".join(draw.choice(words) for _ in range(60)) for _ in range(40)]
tokenizer = Tokenizer(models.BPE())
tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)
tokenizer.decoder = decoders.ByteLevel()
trainer = trainers.BpeTrainer(vocab_size=420, min_frequency=2, show_progress=False,
                              initial_alphabet=pre_tokenizers.ByteLevel.alphabet())
tokenizer.train_from_iterator(documents, trainer)
model = json.loads(tokenizer.to_str())["model"]
texts = ["", " ", "the red boat's  sails\n\n\tover 12,345 moons", "naïve café 東京🙂🙂 e=mc²", "    x   y ",
         "WE'LL we'll 'tis don'tcha", "a\r\nb\u2028c\u3000d", "½ Ⅷ ٣٤ १२", "é́ combining", "\u00a0\u00a0x"]
json.dump({"documents": documents, "vocabulary": model["vocab"], "merges": model["merges"],
           "encodings": [{"text": t, "ids": tokenizer.encode(t).ids} for t in texts],
           "file": tokenizer.to_str()},
          open(sys.argv[1], "w"), ensure_ascii=True)
