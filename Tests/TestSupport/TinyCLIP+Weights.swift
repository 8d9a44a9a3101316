import TesseraModels

extension TinyCLIP {
    private typealias NamedShape = (name: String, shape: [Int])

    /// `model.safetensors`: every tensor by the formula of its name.
    ///
    /// - Parameter changing: what is written in place of a tensor's numbers; nil leaves it out.
    package func weightsFile(
        changing change: (_ name: String, [Float]) -> [Float]? = { $1 }
    ) -> [UInt8] {
        var writer = SafetensorsWriter()
        for (name, shape) in shapes {
            let values = Self.weights(name, shape)
            guard let changed = change(name, values) else { continue }
            // A tensor of another size is written as a row.
            let written = changed.count == values.count ? shape : [changed.count]
            changed.withUnsafeBufferPointer { writer.add(name, shape: written, $0, as: .float32) }
        }
        return writer.file()
    }

    private var shapes: [NamedShape] {
        let text = "text_model.embeddings.", image = "vision_model.embeddings."
        let single: [NamedShape] = [
            (text + "token_embedding.weight", [vocabulary.count, 32]),
            (text + "position_embedding.weight", [77, 32]),
            (image + "class_embedding", [48]),
            (image + "patch_embedding.weight", [48, 3, 8, 8]),
            (image + "position_embedding.weight", [17, 48]),
            ("text_projection.weight", [8, 32]), ("visual_projection.weight", [8, 48]),
            ("logit_scale", []),
        ]
        let norms = [
            norm("text_model.final_layer_norm", 32), norm("vision_model.pre_layrnorm", 48),
            norm("vision_model.post_layernorm", 48),
        ]
        let blocks = (0..<2).flatMap { layer in
            [
                block("text_model.encoder.layers.\(layer).", 32, hidden: 64),
                block("vision_model.encoder.layers.\(layer).", 48, hidden: 80),
            ]
        }
        return single + (norms + blocks).joined()
    }

    private func block(_ path: String, _ width: Int, hidden: Int) -> [NamedShape] {
        let attention = ["q_proj", "k_proj", "v_proj", "out_proj"].map { name in
            linear(path + "self_attn.\(name)", width, width)
        }
        let others = [
            linear(path + "mlp.fc1", width, hidden), linear(path + "mlp.fc2", hidden, width),
            norm(path + "layer_norm1", width), norm(path + "layer_norm2", width),
        ]
        return (attention + others).flatMap(\.self)
    }

    private func linear(_ path: String, _ inputs: Int, _ outputs: Int) -> [NamedShape] {
        [(path + ".weight", [outputs, inputs]), (path + ".bias", [outputs])]
    }

    private func norm(_ path: String, _ width: Int) -> [NamedShape] {
        [(path + ".weight", [width]), (path + ".bias", [width])]
    }

    private static func weights(_ name: String, _ shape: [Int]) -> [Float] {
        let values = uniform(name, shape.reduce(1, *))
        let isTable =
            name.hasSuffix("token_embedding.weight") || name.contains("position_embedding")
        if name == "logit_scale" { return values.map { Float(2 + 0.1 * $0) } }
        if name.contains("norm"), name.hasSuffix("weight") {
            return values.map { Float(1 + 0.3 * $0) }
        }
        if shape.count > 1, !isTable {
            let fan = Double(shape.dropFirst().reduce(1, *))
            return values.map { Float($0 * (3 / fan).squareRoot()) }
        }
        return values.map { Float(0.5 * $0) }
    }

    /// Numbers in ±1 from the name of a tensor, by integers alone.
    private static func uniform(_ name: String, _ count: Int) -> [Double] {
        let phase = name.utf8.reduce(UInt32(0)) { $0 &* 31 &+ UInt32($1) }
        return (0..<UInt32(count)).map { index in
            var mixed = index &* 2_654_435_761 &+ phase
            mixed ^= mixed >> 16
            mixed &*= 2_246_822_519
            mixed ^= mixed >> 13
            return Double(mixed) / 0x1p31 - 1
        }
    }
}
