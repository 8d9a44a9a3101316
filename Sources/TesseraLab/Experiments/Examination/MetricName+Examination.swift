/// What examinations measure besides the losses that every run has.
extension MetricName {
    /// Held-out loss over all positions of captioned pictures, in nats per token.
    public static let heldOutTotal = Self(rawValue: "held_out_total")
    /// Held-out loss of the codes of a picture whose caption is withheld, in nats per code.
    public static let heldOutImageAlone = Self(rawValue: "held_out_image_alone")
    /// Held-out loss of a caption after its picture, in nats per token.
    public static let heldOutCaptionOfImage = Self(rawValue: "held_out_caption_of_image")
    /// Held-out loss of general text, in nats per token.
    public static let retainedText = Self(rawValue: "retained_text")
    /// Kullback-Leibler divergence of the start's next-token distribution from the present one, on
    /// held-out general text and over the start's vocabulary, in nats.
    public static let divergenceFromStart = Self(rawValue: "divergence_from_start")
    /// Mean logarithm of the probability of a probe's right next token, in nats.
    public static let answerLogProbability = Self(rawValue: "answer_log_probability")
    /// Mean reciprocal rank of a probe's right next token among all tokens, from 0 to 1.
    public static let answerReciprocalRank = Self(rawValue: "answer_reciprocal_rank")
    /// Probability that goes to the other modality where a word or a code stands, from 0 to 1.
    public static let modalityLeak = Self(rawValue: "modality_leak")
    /// 0 while every weight that does not learn is what it was at the start, otherwise 1.
    public static let frozenDrift = Self(rawValue: "frozen_drift")
    /// Share of the weights that learn, from 0 to 1.
    public static let learningShare = Self(rawValue: "learning_share")
    /// Weights of the model.
    public static let weights = Self(rawValue: "weights")
    /// Tokens that count in the loss, in a step.
    public static let tokensPerStep = Self(rawValue: "tokens_per_step")
    /// Image tokens that count in the loss, for each text token that does.
    public static let imageTextRatio = Self(rawValue: "image_text_ratio")

    /// A line that gives a loss a meaning, such as the entropy of single codes.
    static func reference(_ line: ReferenceLine) -> Self {
        Self(rawValue: referencePrefix(line.metric) + line.label)
    }

    /// What the names of all lines of a loss begin with.
    static func referencePrefix(_ metric: MetricName) -> String {
        "reference of \(metric.rawValue): "
    }

    /// Share of the probes of a kind whose right continuation is the likeliest, from 0 to 1.
    public static func probeAccuracy(_ kind: PrimerProbe.Kind) -> Self {
        Self(rawValue: "probe_accuracy_" + kind.rawValue)
    }

    /// What guessing would get of a kind's probes, from 0 to 1.
    public static func probeChance(_ kind: PrimerProbe.Kind) -> Self {
        Self(rawValue: "probe_chance_" + kind.rawValue)
    }
}
