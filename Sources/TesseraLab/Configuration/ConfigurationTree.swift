/// A configuration as nested tables, before its types are known to be right.
indirect enum ConfigurationTree: Equatable {
    case table([String: ConfigurationTree])
    case array([ConfigurationTree])
    case string(String)
    case integer(Int)
    case real(Double)
    case boolean(Bool)

    /// What the value is called in a message.
    var typeName: String {
        switch self {
        case .table: "a table"
        case .array: "a list"
        case .string: "a text"
        case .integer: "a whole number"
        case .real: "a number"
        case .boolean: "true or false"
        }
    }

    /// Every key below, with the dotted path that leads to it.
    var paths: [String] { leaves.map { $0.path.joined(separator: ".") } }

    /// Everything below that is not a table, in the order of the keys.
    var leaves: [(path: [String], value: ConfigurationTree)] {
        guard case .table(let entries) = self else { return [([], self)] }
        return entries.sorted { $0.key < $1.key }.flatMap { key, value in
            value.leaves.map { ([key] + $0.path, $0.value) }
        }
    }

    /// The value as it stands in a TOML file.
    var toml: String {
        switch self {
        case .table(let entries):
            "{"
                + entries.sorted { $0.key < $1.key }.map { "\($0) = \($1.toml)" }
                .joined(separator: ", ") + "}"
        case .array(let values): "[" + values.map(\.toml).joined(separator: ", ") + "]"
        case .string(let text): Self.quoted(text)
        case .integer(let number): "\(number)"
        case .real(let number): "\(number)"
        case .boolean(let flag): "\(flag)"
        }
    }

    /// A TOML basic string: quotes, backslashes and controls are escaped.
    private static func quoted(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case _ where scalar.properties.generalCategory == .control:
                "\\u" + String(scalar.value + 0x1_0000, radix: 16).dropFirst()
            default: String(scalar)
            }
        }
        return "\"" + scalars.joined() + "\""
    }
}

extension ConfigurationTree {
    /// Replaces the value at a path that exists, if the new value has a fitting type.
    ///
    /// - Throws: `ConfigurationProblem` without a place; the caller knows where the value stood.
    mutating func replace(_ path: [String], with value: ConfigurationTree) throws {
        try replace(path[...], of: path.joined(separator: "."), with: value)
    }

    private mutating func replace(
        _ rest: ArraySlice<String>, of path: String, with value: ConfigurationTree
    ) throws {
        guard let key = rest.first else {
            self = try fitted(value, at: path)
            return
        }
        guard case .table(var entries) = self, var child = entries[key] else {
            throw ConfigurationProblem.unknownKey(path)
        }
        try child.replace(rest.dropFirst(), of: path, with: value)
        entries[key] = child
        self = .table(entries)
    }

    /// The value in the type of what stands here now: a whole number serves as a number, and what
    /// stands here as a whole number may be a number too.
    private func fitted(_ value: ConfigurationTree, at path: String) throws -> ConfigurationTree {
        switch (self, value) {
        case (.real, .integer(let number)): return .real(Double(number))
        case (.real, .real(let number)) where !Float(number).isFinite,
            (.integer, .real(let number)) where !Float(number).isFinite:
            throw ConfigurationProblem.wrongType(
                path, expected: "a number that singles hold", found: "\(number)")
        case (.string, .string), (.integer, .integer), (.real, .real), (.integer, .real),
            (.boolean, .boolean), (.array, .array):
            return value
        default:
            throw ConfigurationProblem.wrongType(
                path, expected: typeName, found: value.typeName)
        }
    }
}

/// What is wrong with one entry, without where it stands.
enum ConfigurationProblem: Error, Equatable {
    case unknownKey(String)
    case wrongType(String, expected: String, found: String)
}
