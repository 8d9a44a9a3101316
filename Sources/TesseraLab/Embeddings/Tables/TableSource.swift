/// Which table of which weights: what a person chooses for A and for B.
package struct TableSource: Sendable, Hashable {
    /// Whose weights, and of which time.
    package enum Weights: Sendable, Hashable {
        /// The model that comes with the program and knows words alone.
        case text
        /// The model that comes with the program and draws scenes.
        case adapted
        /// A model of the run before its first step.
        case start(arm: String)
        /// A model of the run as a checkpoint keeps it.
        case checkpoint(arm: String, step: Int)
    }

    /// Which layer's rows.
    package enum Layer: String, Sendable, Hashable, CaseIterable {
        /// What the model reads tokens with.
        case input
        /// What the model predicts tokens with.
        case output

        /// The layer's key in a checkpoint.
        var key: String {
            switch self {
            case .input: "tok_embeddings.weight"
            case .output: "output.weight"
            }
        }
    }

    /// Whose weights.
    package var weights: Weights
    /// Which layer.
    package var layer: Layer

    /// Names a table.
    package init(_ weights: Weights, _ layer: Layer) {
        self.weights = weights
        self.layer = layer
    }

    /// The model of the run; nil for models that come with the program.
    package var arm: String? {
        switch weights {
        case .text, .adapted: nil
        case .start(let arm), .checkpoint(let arm, _): arm
        }
    }

    /// The step of the weights; nil for models that come with the program.
    package var step: Int? {
        switch weights {
        case .text, .adapted: nil
        case .start: 0
        case .checkpoint(_, let step): step
        }
    }

    /// What people call it, such as `random, step 400, input`.
    package var title: String {
        switch weights {
        case .text: "shipped text model, \(layer.rawValue)"
        case .adapted: "shipped adapted model, \(layer.rawValue)"
        case .start(let arm): "\(arm), start, \(layer.rawValue)"
        case .checkpoint(let arm, let step): "\(arm), step \(step), \(layer.rawValue)"
        }
    }
}
