package import TesseraModels
import TesseraTensor

/// An Inception network whose weights come from a formula (`network` of inception.py).
package enum FormulaInception {
    /// A state dict as a safetensors file.
    ///
    /// - Parameters:
    ///   - extra: tensors of zeros beside it, by name.
    ///   - omitted: a tensor that is left out.
    package static func file(
        _ configuration: InceptionConfiguration, extra: [String: [Int]] = [:],
        omitting omitted: String? = nil
    ) -> [UInt8] {
        var writer = SafetensorsWriter()
        func add(_ name: String, _ shape: [Int], _ values: [Float]) {
            guard name != omitted else { return }
            values.withUnsafeBufferPointer { writer.add(name, shape: shape, $0, as: .float32) }
        }
        for layer in Inception.layers(configuration) {
            let shape = layer.shape.extents
            let amplitude = Float((6 / Double(shape[1] * shape[2] * shape[3])).squareRoot())
            add("\(layer.name).conv.weight", shape) { $0 * amplitude }
            add("\(layer.name).bn.weight", [shape[0]]) { 1 + $0 / 4 }
            add("\(layer.name).bn.bias", [shape[0]]) { $0 / 8 }
            add("\(layer.name).bn.running_mean", [shape[0]]) { $0 / 8 }
            add("\(layer.name).bn.running_var", [shape[0]]) { 1 + $0 / 2 }
        }
        for (name, shape) in extra.sorted(by: { $0.key < $1.key }) {
            add(name, shape, [Float](repeating: 0, count: shape.reduce(1, *)))
        }
        return writer.file()

        func add(_ name: String, _ shape: [Int], _ change: (Float) -> Float) {
            let count = shape.reduce(1, *)
            add(name, shape, FormulaNumbers.values(name, count: count).map(change))
        }
    }
}
