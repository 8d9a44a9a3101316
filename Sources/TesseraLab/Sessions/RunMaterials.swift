import TesseraModels
import TesseraTensor

/// Everything that a run's trainer is built from.
struct RunMaterials {
    let configuration: RunConfiguration
    let files: RunFiles
    let shipped: ShippedFiles
    /// Whether somebody looks at pictures while the run trains.
    var drawsPreviews = true
    /// What earlier runs of the process have encoded of the same data.
    var encoded = EncodedItems()
    /// Tells a person what is under way; throws when they asked to stop.
    let report: (String) throws -> Void
    /// Notes what opening a source of `items` found.
    let found: (_ report: SourceReport, _ items: String) -> Void

    /// Builds the trainer at step 0.
    ///
    /// - Throws: the error of whatever is missing or damaged.
    func makeTrainer(on device: Device) throws -> any Trainer {
        switch configuration.kind {
        case .tokenizer: try imageTokenizerTrainer(on: device)
        case .text: try textTrainer(on: device)
        case .adapt: try adaptationTrainer(on: device)
        }
    }

    /// What a token stands for, for people.
    static func label(_ tokenizer: BytePairTokenizer, _ layout: TokenLayout) -> (Int32) -> String {
        { id in
            if let code = layout.code(of: id) { return "#\(code)" }
            return layout.markerName(id) ?? tokenizer.display(id)
        }
    }
}
