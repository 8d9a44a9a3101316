import Foundation
package import TesseraTensor
package import Testing

/// Compares an operation's gradients with central differences of the operation itself.
///
/// The scalar is Σ projection · output with a fixed random projection, summed in double
/// precision. Single-precision forwards limit the agreement, so the error is measured relative to
/// the largest derivative of each input.
package struct GradientCheck {
    package var device = Device(precision: .float32)
    /// Half the distance between the two evaluations.
    package var step: Float = 1e-2
    /// Largest accepted error relative to the largest derivative.
    package var tolerance: Float = 2e-2

    private let inputs: [(values: [Float], shape: Shape)]
    private let parameters: [Parameter]

    /// Draws uniform inputs in ±1 of the given shapes.
    package init(inputs shapes: [Shape], parameters: [Parameter] = [], seed: UInt64 = 1) {
        var random = RandomSource(seed: seed, purpose: "gradient check")
        inputs = shapes.map { shape in
            ((0..<shape.count).map { _ in random.uniform(-1, 1) }, shape)
        }
        self.parameters = parameters
    }

    /// Checks every input element and every weight.
    package func run(
        sourceLocation: SourceLocation = #_sourceLocation, _ operation: (Tape, [Tensor]) -> Tensor
    ) {
        let (inputGradients, parameterGradients) = recorded(operation)
        for (index, analytic) in inputGradients.enumerated() {
            let numeric = inputs[index].values.indices.map { element in
                slope { delta in
                    var values = inputs.map(\.values)
                    values[index][element] += delta
                    return scalar(values, operation)
                }
            }
            compare(analytic, numeric, "input \(index)", sourceLocation)
        }
        for (parameter, analytic) in zip(parameters, parameterGradients) {
            let start = parameter.values
            let numeric = start.indices.map { element in
                slope { delta in
                    var values = start
                    values[element] += delta
                    parameter.assign(values)
                    return scalar(inputs.map(\.values), operation)
                }
            }
            parameter.assign(start)
            compare(analytic, numeric, parameter.name, sourceLocation)
        }
    }

    private func slope(_ value: (Float) -> Double) -> Float {
        Float((value(step) - value(-step)) / Double(2 * step))
    }

    private func tensors(_ values: [[Float]], needGradient: Bool) -> [Tensor] {
        zip(values, inputs).map { values, input in
            device.tensor(values, input.shape, type: .float32, needsGradient: needGradient)
        }
    }

    private func projection(_ count: Int) -> [Float] {
        var random = RandomSource(seed: 2, purpose: "projection")
        return (0..<count).map { _ in random.uniform(-1, 1) }
    }

    private func recorded(_ operation: (Tape, [Tensor]) -> Tensor) -> ([[Float]], [[Float]]) {
        for parameter in parameters { parameter.hasGradient = false }
        let tape = Tape(on: device)
        let inputs = tensors(inputs.map(\.values), needGradient: true)
        let output = operation(tape, inputs)
        let seed = device.tensor(projection(output.shape.count), output.shape)
        tape.backward(from: output, gradient: seed)
        let zero = { (count: Int) in [Float](repeating: 0, count: count) }
        return (
            inputs.map { $0.gradient?.values ?? zero($0.shape.count) },
            parameters.map { $0.hasGradient ? Array($0.gradient) : zero($0.shape.count) }
        )
    }

    private func scalar(
        _ values: [[Float]], _ operation: (Tape, [Tensor]) -> Tensor
    ) -> Double {
        let tape = Tape(on: device, recording: false)
        let output = operation(tape, tensors(values, needGradient: false)).values
        return zip(output, projection(output.count)).reduce(0) { $0 + Double($1.0) * Double($1.1) }
    }

    private func compare(
        _ analytic: [Float], _ numeric: [Float], _ name: String, _ location: SourceLocation
    ) {
        let scale = max(numeric.map(abs).max() ?? 0, 1e-3)
        let worst = zip(analytic, numeric).enumerated().max { left, right in
            abs(left.element.0 - left.element.1) < abs(right.element.0 - right.element.1)
        }
        guard let (place, (got, expected)) = worst else { return }
        #expect(
            abs(got - expected) <= tolerance * scale,
            "gradient of \(name)[\(place)]: \(got), central difference \(expected)",
            sourceLocation: location)
    }
}

extension ParameterArena {
    /// An arena in single precision for the parameters of a check, with uniform weights in ±1.
    package static func forChecking(_ parameters: [Parameter], seed: UInt64 = 5) -> ParameterArena {
        let arena = ParameterArena(parameters, precision: .float32, seed: seed)
        var random = RandomSource(seed: seed, purpose: "checked weights")
        for parameter in parameters {
            parameter.assign((0..<parameter.shape.count).map { _ in random.uniform(-1, 1) })
        }
        return arena
    }
}
