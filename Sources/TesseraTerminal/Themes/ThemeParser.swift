import TOMLKit

/// Reads a theme file and never refuses it: what makes no sense is passed over with a warning.
///
///     name = "night"              # defaults to the file's name
///     kind = "dark"
///     inherits = "ansi"           # the theme that supplies what this one leaves out
///     [palette]
///     ink = "#d7deea"
///     [ui]                        # sections and keys are those of ``StyleRole``
///     text = "ink"
///     [ramp]
///     heat = ["#1a1440", "ink"]
///     [ansi16]                    # here `red` is the terminal's; also [indexed256] and [mono]
///     ui.focus = "bright-blue + bold"
public struct ThemeParser {
    private let file: String
    private var definition: ThemeDefinition
    private var notation = StyleNotation()
    private var warnings: [ThemeWarning] = []

    /// Reads a theme.
    ///
    /// - Parameters:
    ///   - text: the file's content.
    ///   - file: its name, for warnings and, without its extension, for the theme.
    public static func parse(
        _ text: String, file: String
    ) -> (definition: ThemeDefinition, warnings: [ThemeWarning]) {
        var parser = ThemeParser(file: file)
        do {
            parser.read(try ThemeFile(text))
        } catch let error as TOMLParseError {
            parser.lose("not valid TOML: \(error.description)", line: error.source.begin.line)
        } catch {
            parser.lose("not valid TOML")
        }
        return (parser.definition, parser.warnings)
    }

    private init(file: String) {
        self.file = file
        let base = file.split(separator: "/").last.map(String.init) ?? file
        definition = ThemeDefinition(
            name: base.hasSuffix(".toml") ? String(base.dropLast(5)) : base, kind: .dark,
            parent: ThemeDefinition.ansi.name, styles: [:], overrides: [:], ramps: [:])
    }

    private mutating func read(_ file: ThemeFile) {
        // Names of colours count in the whole file, wherever they stand in it.
        for entry in file.entries where entry.path.first == "palette" { readPalette(entry) }
        for entry in file.entries where entry.path.first != "palette" { readEntry(entry) }
        warnings.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    }

    private mutating func readEntry(_ entry: ThemeFile.Entry) {
        let path = entry.path
        switch (path[0], path.count) {
        case ("name", 1), ("inherits", 1), ("kind", 1): readHeader(entry)
        case ("ramp", 2): readRamp(entry)
        case (let section, 3...):
            guard let depth = Self.depths[section] else { return warnUnknown(entry) }
            readStyle(entry, role: path.dropFirst().joined(separator: "."), depth: depth)
        default: readStyle(entry, role: path.joined(separator: "."), depth: nil)
        }
    }

    private mutating func readHeader(_ entry: ThemeFile.Entry) {
        guard let text = entry.text else { return warn(entry, "needs a text in quotation marks") }
        switch entry.path[0] {
        case "name": definition.name = text
        case "inherits": definition.parent = text
        default:
            guard let kind = ThemeDefinition.Kind(rawValue: text) else {
                return warn(entry, "must be \"dark\" or \"light\", not \"\(text)\"")
            }
            definition.kind = kind
        }
    }

    private mutating func readPalette(_ entry: ThemeFile.Entry) {
        guard entry.path.count == 2, let text = entry.text else {
            return warn(entry, "needs a colour such as \"#d7deea\"")
        }
        do {
            notation.palette[entry.path[1]] = try notation.color(text)
        } catch {
            warn(entry, "\(error.message); the name is left out")
        }
    }

    private mutating func readStyle(_ entry: ThemeFile.Entry, role name: String, depth: ColorDepth?)
    {
        guard let role = StyleRole(rawValue: name) else { return warnUnknown(entry) }
        guard let text = entry.text else {
            return warn(entry, "needs a style such as \"ink + bold\"; the inherited one is used")
        }
        do {
            // A terminal of sixteen colours could only show a caricature of an exact one.
            notation.prefersTerminalNames = depth == .ansi16
            let style = try notation.style(text)
            if let depth {
                definition.overrides[depth, default: [:]][role] = style
            } else {
                definition.styles[role] = style
            }
        } catch {
            warn(entry, "\(error.message); the inherited style is used")
        }
    }

    private mutating func readRamp(_ entry: ThemeFile.Entry) {
        notation.prefersTerminalNames = false
        guard let name = ColorRamp.Name(rawValue: entry.path[1]) else { return warnUnknown(entry) }
        guard let list = entry.list, !list.isEmpty else {
            return warn(entry, "needs a list of colours; the inherited ramp is used")
        }
        do {
            var stops: [RGB] = []
            for text in list { stops.append(try exactColor(text)) }
            definition.ramps[name] = ColorRamp(stops: stops)
        } catch {
            warn(entry, "\(error.message); the inherited ramp is used")
        }
    }

    private func exactColor(_ text: String) throws(StyleNotation.Problem) -> RGB {
        switch try notation.color(text) {
        case .rgb(let color): return color
        case .indexed(let index): return IndexedPalette.color(index)
        default:
            throw StyleNotation.Problem(
                message: "\"\(text)\" looks different on every terminal; a ramp needs exact colours"
            )
        }
    }

    private mutating func warnUnknown(_ entry: ThemeFile.Entry) {
        let isSpecial = Self.depths[entry.path[0]] != nil && entry.path.count > 1
        let name = (isSpecial ? Array(entry.path.dropFirst()) : entry.path).joined(separator: ".")
        let nearest = NearestWord.of(name, among: Self.keys).map { "; did you mean \($0)?" } ?? ""
        warn("no theme has a key \(name), it is passed over\(nearest)", line: entry.line)
    }

    private mutating func warn(_ entry: ThemeFile.Entry, _ message: String) {
        warn("\(entry.path.joined(separator: ".")) \(message)", line: entry.line)
    }

    private mutating func warn(_ message: String, line: Int? = nil) {
        warnings.append(ThemeWarning(file: file, line: line, message: message))
    }

    private mutating func lose(_ message: String, line: Int? = nil) {
        warnings.append(
            ThemeWarning(file: file, line: line, message: message, losesFile: true))
    }

    private static let depths: [String: ColorDepth] = [
        "indexed256": .indexed256, "ansi16": .ansi16, "mono": .monochrome,
    ]

    private static let keys: [String] =
        ["name", "kind", "inherits"] + StyleRole.allCases.map(\.rawValue)
        + ColorRamp.Name.allCases.map { "ramp.\($0.rawValue)" }
}
