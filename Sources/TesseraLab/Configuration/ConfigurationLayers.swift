import Foundation
import TOMLKit

/// Puts a run's configuration together: defaults, then a TOML file, then single settings.
///
/// Every layer may only name settings that exist, in their type; the error names the place and
/// the nearest setting.
public struct ConfigurationLayers {
    private var tree: ConfigurationTree
    private let kind: RunKind

    /// Starts from the recipe of a kind.
    ///
    /// - Throws: never in practice; the recipe is known to encode.
    public init(_ defaults: RunConfiguration) throws {
        kind = defaults.kind
        tree = ConfigurationTree(
            try JSONSerialization.jsonObject(with: JSONEncoder().encode(defaults)))
    }

    /// Lays a TOML file over the settings so far.
    ///
    /// - Throws: `ConfigurationError` with the file and line of the first problem.
    public mutating func apply(file path: String) throws {
        let text: String
        do {
            text = try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw ConfigurationError.unreadable(
                path: path, reason: "the file is missing or not UTF-8")
        }
        try apply(toml: text, name: path)
    }

    /// Lays TOML text over the settings so far; `name` stands in messages.
    ///
    /// - Throws: `ConfigurationError` with the line of the first problem.
    public mutating func apply(toml text: String, name: String) throws {
        let table: TOMLTable
        do {
            table = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            let place = "\(name):\(error.source.begin.line)"
            throw ConfigurationError.syntax(place: place, reason: error.description)
        }
        for (path, value) in ConfigurationTree.leaves(of: table) {
            let line = Self.line(of: path, in: text)
            try set(path, to: value, place: line.map { "\(name):\($0)" } ?? name)
        }
    }

    /// Lays the stored form of a configuration over the settings so far.
    ///
    /// - Throws: `ConfigurationError`, or the JSON reader's error.
    mutating func apply(json text: String) throws {
        let stored = ConfigurationTree(try JSONSerialization.jsonObject(with: Data(text.utf8)))
        for (path, value) in stored.leaves { try set(path, to: value, place: "configuration") }
    }

    /// Applies one `key=value`; the value is read as TOML, or as plain text if it is not.
    ///
    /// - Throws: `ConfigurationError`.
    public mutating func apply(assignment text: String) throws {
        guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
            throw ConfigurationError.notAnAssignment(text)
        }
        let path = text[..<equals].split(separator: ".").map(String.init)
        let written = String(text[text.index(after: equals)...])
        let parsed = (try? TOMLTable(string: "value = \(written)")).flatMap {
            ConfigurationTree.leaves(of: $0).first?.value
        }
        try set(path, to: parsed ?? .string(written), place: "--set \(text)")
    }

    /// The configuration of all layers.
    ///
    /// - Throws: `ConfigurationError.invalid` when values make no sense together.
    public func configuration() throws -> RunConfiguration {
        let configuration: RunConfiguration
        do {
            configuration = try Self.decoded(tree)
        } catch let error as DecodingError {
            throw ConfigurationError.invalid(Self.sentence(error))
        }
        if let problem = configuration.problem { throw ConfigurationError.invalid(problem) }
        return configuration
    }

    /// Types are right by now; what is left is a choice that does not exist or a range.
    private static func sentence(_ error: DecodingError) -> String {
        guard case .dataCorrupted(let context) = error else {
            return "a list has an element of another type"
        }
        let path = context.codingPath.map(\.stringValue).joined(separator: ".")
        if path.isEmpty { return "a number is out of its range, such as a seed below 0" }
        guard let choices = SettingChoices.of(path) else {
            return "\(path) has none of its possible values"
        }
        return "\(path) must be one of: \(choices.joined(separator: ", "))"
    }

    /// Every setting, as a dotted path.
    public var settingNames: [String] { tree.paths }

    /// Every setting with its value as it stands in a TOML file, in the order of the names; where it
    /// names one of a few things, with all of them.
    public var settings: [(name: String, value: String, choices: [String]?)] {
        tree.leaves.map { path, value in
            let name = path.joined(separator: ".")
            return (name, value.toml, SettingChoices.of(name))
        }
    }

    private mutating func set(
        _ path: [String], to value: ConfigurationTree, place: String
    ) throws {
        do {
            try replace(path, with: value)
        } catch ConfigurationProblem.unknownKey(let key) {
            let nearest = NearestName.of(key, among: tree.paths)
            throw ConfigurationError.unknownKey(key, place: place, nearest: nearest)
        } catch ConfigurationProblem.wrongType(let key, let expected, let found) {
            throw ConfigurationError.wrongType(key, place: place, expected: expected, found: found)
        }
    }

    /// A default such as 1 does not tell whether fractions fit: decoding does.
    private mutating func replace(_ path: [String], with value: ConfigurationTree) throws {
        var changed = tree
        try changed.replace(path, with: value)
        if case .real = value, (try? Self.decoded(changed)) == nil, (try? Self.decoded(tree)) != nil
        {
            throw ConfigurationProblem.wrongType(
                path.joined(separator: "."), expected: "a whole number", found: value.typeName)
        }
        tree = changed
    }

    private static func decoded(_ tree: ConfigurationTree) throws -> RunConfiguration {
        let data = try JSONSerialization.data(withJSONObject: tree.foundationValue)
        return try JSONDecoder().decode(RunConfiguration.self, from: data)
    }

    /// The line on which the last part of a path is assigned, counted from 1.
    private static func line(of path: [String], in text: String) -> Int? {
        guard let key = path.last else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.firstIndex { line in
            let name = line.prefix { $0 != "=" }.trimmingCharacters(in: .whitespaces)
            return line.contains("=") && name.split(separator: ".").last.map(String.init) == key
        }.map { $0 + 1 }
    }
}

extension ConfigurationTree {
    /// The values of a TOML table that are not tables themselves, with their paths.
    static func leaves(of table: TOMLTable) -> [(path: [String], value: ConfigurationTree)] {
        table.keys.sorted().flatMap { key -> [(path: [String], value: ConfigurationTree)] in
            guard let value = table[key] else { return [] }
            if let inner = value.table {
                return leaves(of: inner).map { ([key] + $0.path, $0.value) }
            }
            return [([key], ConfigurationTree(value))]
        }
    }

    init(_ value: any TOMLValueConvertible) {
        if let flag = value.bool {
            self = .boolean(flag)
        } else if let number = value.int {
            self = .integer(number)
        } else if let number = value.double {
            self = .real(number)
        } else if let array = value.array {
            self = .array(array.map { ConfigurationTree($0) })
        } else {
            self = .string(value.string ?? value.debugDescription)
        }
    }

    /// Reads what `JSONSerialization` gives.
    init(_ value: Any) {
        switch value {
        case let entries as [String: Any]: self = .table(entries.mapValues { Self($0) })
        case let values as [Any]: self = .array(values.map { Self($0) })
        case let text as String: self = .string(text)
        case let number as NSNumber: self = Self(number: number)
        default: self = .string("\(value)")
        }
    }

    private init(number: NSNumber) {
        switch String(cString: number.objCType) {
        case "c", "B": self = .boolean(number.boolValue)
        case "d", "f": self = .real(number.doubleValue)
        default: self = .integer(number.intValue)
        }
    }

    /// What `JSONSerialization` takes.
    var foundationValue: Any {
        switch self {
        case .table(let entries): entries.mapValues(\.foundationValue)
        case .array(let values): values.map(\.foundationValue)
        case .string(let text): text
        case .integer(let number): number
        case .real(let number): number
        case .boolean(let flag): flag
        }
    }
}
