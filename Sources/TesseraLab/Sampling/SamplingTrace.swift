import Foundation

/// A sample that can be made again bit for bit, as it is kept in a file.
public struct SamplingTrace: Sendable, Codable, Equatable {
    /// The kind and version of the file.
    public private(set) var schema = Self.schemaName
    /// The model that it was made with, for people.
    public var model: String
    /// Optimizer step of the weights; nil for a finished model.
    public var step: Int?
    /// Fingerprint of the image tokenizer whose codes it is; nil for a text, and in older files.
    public var tokenizer: String?
    /// What it was made from.
    public var plan: SamplingPlan
    /// The tokens in order.
    public var tokens: [SampledToken]

    private static let schemaName = "tessera.sampling.1"

    /// Notes a sample.
    public init(
        model: String, step: Int?, tokenizer: String? = nil, plan: SamplingPlan,
        tokens: [SampledToken]
    ) {
        self.model = model
        self.step = step
        self.tokenizer = tokenizer
        self.plan = plan
        self.tokens = tokens
    }

    /// The file's content; equal traces give equal bytes.
    ///
    /// - Throws: never in practice; every value is encodable.
    public func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return Array(try encoder.encode(self)) + [10]
    }

    /// Reads a file's content.
    ///
    /// - Throws: `SamplingTraceError`.
    public init(json: [UInt8]) throws {
        guard let trace = try? JSONDecoder().decode(Self.self, from: Data(json)),
            trace.schema == Self.schemaName
        else { throw SamplingTraceError.notATrace }
        self = trace
    }

    /// The choices that make the same tokens again.
    var steps: [SamplingStep] { tokens.map(SamplingStep.init) }
}

extension SamplingTrace {
    /// In what a model is not the one that the file names, as one phrase; nil where it is.
    func difference(from open: OpenModel) -> String? {
        var parts: [String] = []
        if open.source.title != model || open.step != step {
            let named = Self.name(model, step)
            parts.append(
                "the file names \(named) and this is \(Self.name(open.source.title, open.step))")
        }
        if let tokenizer, let own = open.pictures?.fingerprint, own != tokenizer {
            parts.append("its codes are those of another image tokenizer")
        }
        return parts.isEmpty ? nil : parts.joined(separator: ", and ")
    }

    private static func name(_ model: String, _ step: Int?) -> String {
        step.map { "\(model) at step \($0)" } ?? model
    }
}

/// Why a file is no sample.
public enum SamplingTraceError: Error, Equatable, CustomStringConvertible {
    /// The content is not what the lab writes.
    case notATrace
    /// The model has not the sample's tokens.
    case otherModel(String)

    /// One sentence: what, where, what to do next.
    public var description: String {
        switch self {
        case .notATrace:
            "the file holds no sample of Tessera's; give one that the lab wrote with w"
        case .otherModel(let name):
            "this model has not the tokens of that sample; open the one that made it, \(name)"
        }
    }
}
