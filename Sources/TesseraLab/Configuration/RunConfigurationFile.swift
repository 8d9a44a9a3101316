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

    /// Reads what `json` wrote; settings that an older version did not know keep their defaults.
    ///
    /// - Throws: `ConfigurationError.invalid` when the text is not a configuration.
    public init(json: String) throws {
        do {
            self = try Self.known(json) ?? Self.completed(json)
        } catch let error as ConfigurationError {
            throw error
        } catch {
            throw ConfigurationError.invalid("the stored configuration is damaged (\(error))")
        }
        if let problem { throw ConfigurationError.invalid(problem) }
    }

    /// What has every setting of this version; nil otherwise.
    private static func known(_ json: String) -> Self? {
        try? JSONDecoder().decode(Self.self, from: Data(json.utf8))
    }

    private static func completed(_ json: String) throws -> Self {
        let kind = try JSONDecoder().decode(KindOnly.self, from: Data(json.utf8)).kind
        var layers = try ConfigurationLayers(Self(kind: kind))
        try layers.apply(json: json)
        return try layers.configuration()
    }

    private struct KindOnly: Decodable { var kind: RunKind }
}
