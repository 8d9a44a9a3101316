package import TesseraLab
import TesseraTerminal

extension MetricName {
    /// What the metric is called on the screen.
    package var title: String {
        switch self {
        case .lossTotal: "total loss"
        case .lossText: "text loss"
        case .lossImage: "image loss"
        case .lossTokenizer: "tokenizer loss"
        case .reconstructionPSNR: "reconstruction PSNR"
        case .codebookPerplexity: "codebook perplexity"
        case .codebookUsage: "codes in use"
        case .gradientNorm: "gradient norm"
        case .learningRate: "learning rate"
        case .validationText: "held-out text loss"
        case .validationImage: "held-out image loss"
        case .validationPSNR: "held-out PSNR"
        default: rawValue.split(separator: "_").joined(separator: " ")
        }
    }

    /// The unit of its values; empty where it is unknown.
    package var unit: String {
        switch self {
        case .lossTotal, .lossText, .lossImage, .validationText, .validationImage: "nats/token"
        case .reconstructionPSNR, .validationPSNR: "dB"
        case .codebookPerplexity: "codes"
        case .codebookUsage: "share"
        case .lossTokenizer: "weighted sum"
        case .gradientNorm: "L2"
        default: ""
        }
    }

    /// The title with the unit behind it: `text loss, nats/token`.
    var titleWithUnit: String { unit.isEmpty ? title : "\(title), \(unit)" }

    /// The title in one word or two, where there is no room for more.
    var shortTitle: String {
        switch self {
        case .lossTotal: "total"
        case .lossText: "text"
        case .lossImage: "image"
        case .lossTokenizer: "loss"
        case .reconstructionPSNR: "PSNR"
        case .codebookPerplexity: "perplexity"
        case .gradientNorm: "gradient"
        case .validationText: "held-out text"
        case .validationImage: "held-out image"
        default: title
        }
    }

    /// A value with as many digits as are worth reading.
    package func text(_ value: Double) -> String {
        guard value.isFinite else { return CompactNumber.text(value) }
        return switch unit {
        case "nats/token": CompactNumber.fixed(value, places: 3)
        case "dB": CompactNumber.fixed(value, places: 2)
        default: CompactNumber.text(value)
        }
    }
}
