import Foundation

extension RunConfiguration {
    /// The configuration as JSON text with sorted keys: equal configurations give equal text.
    ///
    /// - Throws: never in practice; every value is encodable.
    public func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// Reads what `json` wrote.
    ///
    /// - Throws: `ConfigurationError.invalid` when the text is not a configuration.
    public init(json: String) throws {
        do {
            self = try JSONDecoder().decode(Self.self, from: Data(json.utf8))
        } catch {
            throw ConfigurationError.invalid("the stored configuration is damaged (\(error))")
        }
        if let problem { throw ConfigurationError.invalid(problem) }
    }
}
