/// Every quantity on the screens in our own sentences, the general ones first.
package enum Glossary {
    /// All terms.
    package static let terms = training + text + tokenizer + sampling + embeddings + comparing

    private static let training: [GlossaryTerm] = [
        .init(
            "loss", or: ["total loss", "text loss", "image loss"],
            unit: "nats per token, lower is better",
            "How surprised the model is by the right next token, on average: the negative natural "
                + "logarithm of the probability that it gave it.",
            source: "Bengio et al. 2003"),
        .init(
            "held-out", or: ["held-out text loss", "held-out image loss", "held-out psnr"],
            unit: "as the quantity that it is written before",
            "Measured on examples that are never trained on; when it rises while the loss falls, "
                + "the model learns by heart.", source: "Stone 1974"),
        .init(
            "nats", or: ["nats/token"], unit: "1 nat = 1.44 bits",
            "The unit of information that goes with natural logarithms: an event of probability p "
                + "carries -ln p nats.", source: "Shannon 1948"),
        .init(
            "unigram", unit: "nats per token",
            "The loss of a model that knows only how often each token occurs; a curve below this "
                + "line has learned more than frequencies.", source: "Shannon 1951"),
        .init(
            "ema", unit: "steps",
            "A moving average in which older steps count less and less, so that the curve is calm; "
                + "the start is corrected for having no past.", source: "Kingma and Ba 2015"),
        .init(
            "step", or: ["steps"], unit: "updates of the weights",
            "One batch forward, one batch backward, one change of all weights.",
            source: "Robbins and Monro 1951"),
        .init(
            "token", or: ["tokens", "tok/s"], unit: "pieces of the sequence",
            "What the model reads and writes one at a time: a piece of a word, one code of a "
                + "picture, or a marker such as the picture's beginning.",
            source: "Sennrich et al. 2016; van den Oord et al. 2017"),
        .init(
            "learning rate", unit: "change of a weight per step, about",
            "How far one step moves the weights; it rises at first and then falls along half a "
                + "cosine.", source: "Loshchilov and Hutter 2017"),
        .init(
            "gradient norm", or: ["gradient"], unit: "length of a vector, no unit",
            "How steep the loss is in all weights together; gradients longer than a limit are "
                + "shortened to it, so that one odd batch cannot ruin a run.",
            source: "Pascanu et al. 2013"),
        .init(
            "eta", unit: "hours, minutes, seconds",
            "Time left at the present speed, with the spread of the last steps.",
            source: "this program"),
        .init(
            "gap", unit: "nats per token, second arm less first",
            "The loss of the random start less that of the pre-trained start on the same batches; "
                + "above zero the pre-trained one is ahead.", source: "Zhang et al. 2023"),
        .init(
            "pre-trained", unit: "an arm of the run",
            "Began with the weights of a model that had read text before it saw a picture.",
            source: "Zhang et al. 2023"),
        .init(
            "random", unit: "an arm of the run",
            "Began with random weights, and is otherwise trained in the same way on the same "
                + "batches.", source: "Zhang et al. 2023"),
        .init(
            "seed", unit: "a number",
            "Where the stream of random numbers begins; the same seed gives the same numbers, so "
                + "everything can be done again.", source: "Salmon et al. 2011"),
        .init(
            "checkpoint", unit: "a folder",
            "All weights and everything else that is needed to go on as if nothing had happened.",
            source: "this program"),
        .init(
            "backward", or: ["forward", "optimizer"], unit: "share of a step's time",
            "Forward computes the loss, backward how each weight changes it, and the optimizer "
                + "moves the weights.", source: "Rumelhart et al. 1986; Loshchilov and Hutter 2019"),
    ]

    private static let text: [GlossaryTerm] = [
        .init(
            "token frequencies", or: ["counts"], unit: "occurrences in the window",
            "How often each token was among the last batches, the most frequent first.",
            source: "this program"),
        .init(
            "rank", unit: "1 is the most likely or most frequent",
            "The place of a token when all are sorted.", source: "this program"),
        .init(
            "zipf", unit: "slope on logarithmic axes",
            "In natural text the n-th most frequent word is about 1/n as frequent as the first: a "
                + "straight line of slope -1.", source: "Zipf 1935"),
        .init(
            "duplicates", or: ["duplicate"], unit: "examples",
            "Examples that say or show the same twice; what is trained on and held out at once "
                + "makes held-out figures too good.", source: "Lee et al. 2022"),
    ]

    private static let tokenizer: [GlossaryTerm] = [
        .init(
            "codes", or: ["code", "image codes", "image code"], unit: "numbers of a codebook",
            "A picture is written as a small grid of numbers; each stands for one vector of the "
                + "codebook, which the decoder turns back into a patch.",
            source: "van den Oord et al. 2017; Zheng et al. 2022"),
        .init(
            "perplexity", or: ["codebook perplexity"], unit: "codes, or tokens",
            "e to the entropy: as many equally frequent choices would be as hard to guess. Of 512 "
                + "codes, a perplexity near 512 uses all alike.", source: "Jelinek et al. 1977"),
        .init(
            "dead", unit: "codes",
            "Codes that nothing in the window was written with. Many of them mean that the "
                + "codebook has collapsed to a few.", source: "Dhariwal et al. 2020"),
        .init(
            "codes in use", or: ["use of codes", "used"], unit: "share of the codebook",
            "How many of all codes occur, and how often each.", source: "Yu et al. 2022"),
        .init(
            "restarts", or: ["restart"], unit: "codes",
            "Codes that nobody used for long and that were moved onto a vector of the present "
                + "batch.", source: "Dhariwal et al. 2020"),
        .init(
            "psnr", or: ["db", "reconstruction psnr"], unit: "decibel, higher is better",
            "How close a reconstruction comes to its picture: 10 times the logarithm of the "
                + "largest possible squared error over the actual one.",
            source: "Huynh-Thu and Ghanbari 2008"),
        .init(
            "reconstruction", or: ["reconstructions"], unit: "a picture",
            "The picture that comes back when it is written as codes and decoded again: what it "
                + "lost there, no language model can draw.", source: "van den Oord et al. 2017"),
        .init(
            "error", unit: "levels of 255",
            "Where original and reconstruction differ: the mean distance of red, green and blue "
                + "in every pixel.", source: "this program"),
        .init(
            "tokenizer loss", unit: "weighted sum",
            "Error of the pixels, of what a network sees in them, and the distance between what "
                + "the encoder says and the nearest code.", source: "Esser et al. 2021"),
    ]

    private static let sampling: [GlossaryTerm] = [
        .init(
            "surprisal", unit: "nats, 0 is certain",
            "How unexpected the token was that was taken: -ln of its probability before anything "
                + "was filtered.", source: "Shannon 1948"),
        .init(
            "entropy", unit: "nats, 0 is certain",
            "How undecided the model is: the surprisal to be expected of the next token.",
            source: "Shannon 1948"),
        .init(
            "guidance", or: ["guided"], unit: "factor, 1 is off",
            "Pushes the prediction away from what the model would say without the caption; more "
                + "of it obeys the words and loses variety.", source: "Ho and Salimans 2022"),
        .init(
            "cond", unit: "probability",
            "What the model predicts after the caption.", source: "Ho and Salimans 2022"),
        .init(
            "null", unit: "probability",
            "What the model predicts after an empty caption.", source: "Ho and Salimans 2022"),
        .init(
            "final", unit: "probability",
            "What is left for this token after the whole pipeline; tokens are drawn from this.",
            source: "this program"),
        .init(
            "pipeline", unit: "share of the probability",
            "The filters between the model and the draw, in order, and how much probability each "
                + "removed or moved.", source: "this program"),
        .init(
            "mask", unit: "share of the probability",
            "Forbids what cannot stand here: no words inside a picture, no codes inside a text.",
            source: "this program"),
        .init(
            "temperature", unit: "factor, 1 changes nothing",
            "Divides the logits: below 1 the likely tokens gain, above 1 the unlikely ones.",
            source: "Ackley et al. 1985"),
        .init(
            "top-k", unit: "tokens",
            "Keeps only the k most likely tokens.", source: "Fan et al. 2018"),
        .init(
            "top-p", unit: "share of the probability",
            "Keeps the fewest tokens that together have the probability p.",
            source: "Holtzman et al. 2020"),
        .init(
            "min-p", unit: "share of the best token's probability",
            "Drops tokens less likely than this share of the most likely one.",
            source: "Nguyen et al. 2024"),
        .init(
            "draw", or: ["u 0"], unit: "0 to 1",
            "The random number of this draw. The tokens lie side by side on a line of length 1, "
                + "each as long as its probability; the one under this number is taken.",
            source: "Devroye 1986"),
        .init(
            "logit", or: ["logits"], unit: "nats up to a constant",
            "The model's score of a token before scores become probabilities.",
            source: "Bridle 1990"),
        .init(
            "layers", unit: "probability, rank",
            "What each layer would predict if it were the last one.", source: "nostalgebraist 2020"),
        .init(
            "attention", unit: "share, sums to 1",
            "How much each earlier token contributed to what one head of one layer read here.",
            source: "Vaswani et al. 2017"),
        .init(
            "branch", or: ["branches"], unit: "ways that the sample could go on",
            "Whatever is changed keeps the old continuation beside the new one.",
            source: "this program"),
    ]

    private static let embeddings: [GlossaryTerm] = [
        .init(
            "vocabulary", unit: "rows of the table",
            "All tokens that the model knows: words, image codes and markers, each with a vector.",
            source: "Zhang et al. 2023"),
        .init(
            "norm", or: ["norm a", "norm b"], unit: "length of a vector, no unit",
            "How long a row is; rows that are trained often tend to grow.",
            source: "Schakel and Wilson 2015"),
        .init(
            "cos", or: ["cosine", "mean cos", "word-code cos"], unit: "-1 to 1",
            "The cosine of the angle between two vectors: 1 points the same way, 0 is unrelated.",
            source: "Salton et al. 1975"),
        .init(
            "near", or: ["neighbours", "near in a", "near in b"], unit: "rows by nearness",
            "The rows closest to this one in a table; a star marks those that are near in both.",
            source: "Mikolov et al. 2013"),
        .init(
            "j@10", unit: "0 to 1",
            "How much of its neighbourhood a row keeps: the ten nearest in A and in B, how many "
                + "are in both over how many there are together.", source: "Jaccard 1912"),
        .init(
            "chance", or: ["by chance"], unit: "as the figure beside it",
            "What the same measure gives for random groups or lists; a figure near it says "
                + "nothing.", source: "Fisher 1935"),
        .init(
            "effective rank", or: ["eff. rank"], unit: "directions",
            "How many equally strong directions would spread the rows as widely.",
            source: "Roy and Vetterli 2007"),
        .init(
            "map", or: ["variance"], unit: "share of the variance",
            "All rows on the two directions in which they spread most; what lies close here may "
                + "still be far apart in the others.", source: "Pearson 1901"),
        .init(
            "spectra", or: ["spectrum"], unit: "singular values, largest = 1",
            "How strong each direction of the table is, from the strongest on.",
            source: "Eckart and Young 1936"),
    ]

    private static let comparing: [GlossaryTerm] = [
        .init(
            "verdict", unit: "holds, does not hold here, or not enough seeds",
            "What this program's own numbers say about a claim; it never repeats the paper's.",
            source: "this program"),
        .init(
            "figure", unit: "that of the run's kind",
            "The number by which runs of a kind are compared, held out where there is one.",
            source: "this program"),
        .init(
            "replay", or: ["replay ratio"], unit: "share of the batch",
            "Text among the pictures, so that the model does not forget how to read.",
            source: "Zhang et al. 2023"),
    ]
}
