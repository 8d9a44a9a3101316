/// Remembers the operations of a forward pass and plays their gradients back in reverse.
///
/// The grain is coarse: one record per fused operation (linear, norm, attention, loss), in order
/// of execution, so the backward pass is plain reverse iteration. Records are dropped as they are
/// played, and with them the activations they kept.
public final class Tape {
    /// Where tensors live and products are computed.
    public let device: Device
    /// Whether gradients will be asked for; a tape for sampling keeps nothing.
    public let isRecording: Bool

    private var records: [Record] = []

    private struct Record {
        let name: StaticString
        let output: Tensor
        let backward: (Tensor) -> Void
    }

    /// Creates an empty tape.
    public init(on device: Device, recording: Bool = true) {
        self.device = device
        isRecording = recording
    }

    /// Names of the recorded operations, in order of execution.
    public var operationNames: [String] { records.map { "\($0.name)" } }

    /// Allocates a tensor with undefined content.
    package func tensor(
        _ shape: Shape, _ elementType: ElementType, needsGradient: Bool = false
    ) -> Tensor {
        Tensor(
            shape, elementType, pool: device.pool, needsGradient: needsGradient && isRecording)
    }

    /// Adds an operation: `backward` receives ∂loss/∂output and passes it on to the inputs.
    ///
    /// The gradient is its own from then on: it may keep it, or overwrite it.
    package func record(
        _ name: StaticString, _ output: Tensor, backward: @escaping (Tensor) -> Void
    ) {
        guard isRecording, output.needsGradient else { return }
        records.append(Record(name: name, output: output, backward: backward))
    }

    /// Plays all records back with a given ∂loss/∂output, which is used up.
    ///
    /// - Precondition: the gradient has the output's shape and type.
    public func backward(from output: Tensor, gradient: Tensor) {
        precondition(
            gradient.shape == output.shape && gradient.elementType == output.elementType,
            "backward: gradient \(gradient.shape) for output \(output.shape)")
        output.gradient = gradient
        backward()
    }

    /// Plays all records back from the newest to the oldest and forgets them.
    ///
    /// Outputs that received no gradient are skipped. Roots set their own gradient (a loss does).
    public func backward() {
        while let record = records.popLast() {
            guard let gradient = record.output.gradient else { continue }
            record.output.gradient = nil
            record.backward(gradient)
        }
    }
}

extension Tensor {
    /// Where a backward kernel writes ∂loss/∂self, and whether it must add to what is there.
    package func gradientSlot(on device: Device) -> (target: Tensor, adding: Bool) {
        if let gradient { return (gradient, true) }
        let target = Tensor(shape, elementType, pool: device.pool, needsGradient: false)
        gradient = target
        return (target, false)
    }

    /// Passes a whole tensor on as (part of) ∂loss/∂self; the first one is kept, not copied.
    package func accumulateGradient(_ contribution: Tensor, on device: Device) {
        guard needsGradient else { return }
        if gradient == nil, contribution.elementType == elementType {
            gradient = contribution
            return
        }
        let slot = gradientSlot(on: device)
        Kernels.copy(
            contribution.start, contribution.elementType,
            to: slot.target.start, elementType, count: shape.count, adding: slot.adding)
    }
}
