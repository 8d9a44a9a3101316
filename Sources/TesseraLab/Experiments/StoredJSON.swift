import Foundation

/// Results as JSON files: equal values give equal bytes, and numbers that JSON lacks have names.
enum StoredJSON {
    /// The bytes of a value.
    ///
    /// - Throws: never in practice; every value is encodable.
    static func data(_ value: some Encodable) throws -> Data {
        try encoder.encode(value)
    }

    /// The bytes that a value is known by: settings without effect may be missing from them.
    ///
    /// - Throws: never in practice; every value is encodable.
    static func identity(of value: some Encodable) throws -> Data {
        let encoder = encoder
        if let key = CodingUserInfoKey.isForIdentity { encoder.userInfo[key] = true }
        return try encoder.encode(value)
    }

    private static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        return encoder
    }

    /// Writes a value so that a crash leaves the old file or the new one.
    ///
    /// - Throws: `WorkspaceError.cannotCreate`.
    static func write(_ value: some Encodable, to file: URL) throws {
        do {
            try data(value).write(to: file, options: .atomic)
        } catch {
            throw WorkspaceError.cannotCreate(
                path: file.path, reason: "the system refuses to write it")
        }
    }

    /// Reads what `write` wrote.
    ///
    /// - Throws: `WorkspaceError.damaged`.
    static func read<Value: Decodable>(_ type: Value.Type, from file: URL) throws -> Value {
        let decoder = JSONDecoder()
        decoder.nonConformingFloatDecodingStrategy = .convertFromString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        guard let data = try? Data(contentsOf: file),
            let value = try? decoder.decode(type, from: data)
        else { throw WorkspaceError.damaged(path: file.path) }
        return value
    }
}

extension CodingUserInfoKey {
    fileprivate static let isForIdentity = CodingUserInfoKey(rawValue: "isForIdentity")
}

extension Encoder {
    /// Whether what is written names a result instead of being read again.
    var isForIdentity: Bool {
        CodingUserInfoKey.isForIdentity.map { userInfo[$0] as? Bool ?? false } ?? false
    }
}
