import Glibc

/// Creates parameters under dotted paths; the path is the checkpoint key.
public struct ParameterBuilder {
    private final class Collection { var parameters: [Parameter] = [] }

    private let path: String
    private let collection: Collection

    /// Starts at the root of a model.
    public init() {
        path = ""
        collection = Collection()
    }

    private init(path: String, collection: Collection) {
        self.path = path
        self.collection = collection
    }

    /// All parameters created so far, in order.
    public var parameters: [Parameter] { collection.parameters }

    /// The builder of a sub-module: `builder / "layers" / 0`.
    public static func / (builder: Self, name: some CustomStringConvertible) -> Self {
        Self(path: builder.key(name.description), collection: builder.collection)
    }

    /// Creates a parameter; its memory comes later, from the arena.
    public func parameter(
        _ name: String, _ shape: Shape, _ initialization: Initialization
    ) -> Parameter {
        let parameter = Parameter(name: key(name), shape: shape, initialization: initialization)
        collection.parameters.append(parameter)
        return parameter
    }

    private func key(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
}

/// Holds all weights, gradients and moments of a model in contiguous, aligned blocks.
public final class ParameterArena {
    /// In order of creation.
    public let parameters: [Parameter]
    /// Number of weights.
    public let weightCount: Int

    private let memory: ArenaMemory

    /// Allocates the blocks, links the parameters to them and draws the initial weights.
    ///
    /// Each parameter draws from its own random stream, keyed by its name, so that adding one
    /// leaves the others as they were.
    public init(_ parameters: [Parameter], precision: Precision, seed: UInt64) {
        self.parameters = parameters
        weightCount = parameters.reduce(0) { $0 + $1.shape.count }
        let starts = Self.starts(of: parameters)
        memory = ArenaMemory(extent: starts.last ?? 0, hasShadow: precision == .bfloat16)
        for (parameter, start) in zip(parameters, starts) { memory.link(parameter, at: start) }
        initialize(seed: seed)
    }

    /// The parameter with a checkpoint key.
    public subscript(name: String) -> Parameter? { parameters.first { $0.name == name } }

    /// Draws all initial weights again.
    public func initialize(seed: UInt64) {
        for parameter in parameters {
            var random = RandomSource(seed: seed, purpose: "weights of \(parameter.name)")
            parameter.initialization.fill(parameter.weights, from: &random)
            parameter.weightsChanged()
        }
    }

    /// Forgets the gradients of the last step.
    public func clearGradients() {
        for parameter in parameters { parameter.hasGradient = false }
    }

    /// Where each parameter starts, each on a 64-byte border, and the end of the last.
    private static func starts(of parameters: [Parameter]) -> [Int] {
        var starts = [0]
        for parameter in parameters {
            starts.append(starts[starts.count - 1] + (parameter.shape.count + 31) & ~31)
        }
        return starts
    }
}

/// The blocks themselves, shared by an arena and its parameters.
///
/// The system gives a page of zeros when it is first written to: gradients and moments of a model
/// that never learns cost nothing.
final class ArenaMemory {
    private let floats: UnsafeMutablePointer<Float>
    private let halves: UnsafeMutablePointer<UInt16>?
    private let extent: Int

    /// Zeros for `extent` weights, their gradients and two moments, and a bf16 copy of the weights.
    init(extent: Int, hasShadow: Bool) {
        self.extent = extent
        floats = Self.zeros(Float.self, count: 4 * extent)
        halves = hasShadow ? Self.zeros(UInt16.self, count: extent) : nil
    }

    deinit {
        munmap(floats, Self.byteCount(Float.self, count: 4 * extent))
        if let halves { munmap(halves, Self.byteCount(UInt16.self, count: extent)) }
    }

    /// Gives a parameter its part of every block.
    func link(_ parameter: Parameter, at start: Int) {
        func part(_ block: Int) -> UnsafeMutableBufferPointer<Float> {
            .init(start: floats + block * extent + start, count: parameter.shape.count)
        }
        parameter.weights = part(0)
        parameter.gradient = part(1)
        parameter.moments = .init(first: part(2), second: part(3))
        parameter.shadow = halves.map { .init(start: $0 + start, count: parameter.shape.count) }
        parameter.memory = self
    }

    private static func zeros<Element>(
        _ type: Element.Type, count: Int
    ) -> UnsafeMutablePointer<Element> {
        let size = byteCount(type, count: count)
        let block = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        guard let block, block != MAP_FAILED else {
            preconditionFailure("the system has no \(size) bytes for weights")
        }
        return block.bindMemory(to: type, capacity: count)
    }

    private static func byteCount<Element>(_ type: Element.Type, count: Int) -> Int {
        max(count, 1) * MemoryLayout<Element>.stride
    }
}
