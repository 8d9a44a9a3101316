import TOMLKit

/// The values of a theme file with the lines they stand on.
struct ThemeFile {
    /// One value that is no table.
    struct Entry {
        /// The keys from the outermost table inwards.
        let path: [String]
        /// The text; nil for anything but a text.
        let text: String?
        /// The texts of a list; nil for anything but a list of texts.
        let list: [String]?
        /// The line, from 1, if it was found.
        let line: Int?
    }

    /// All values in the order of the file.
    let entries: [Entry]

    /// Reads TOML.
    ///
    /// - Throws: `TOMLParseError` with the place of the mistake.
    init(_ text: String) throws {
        let lines = Self.lines(of: text)
        entries = Self.leaves(of: try TOMLTable(string: text), under: [])
            .map { Self.entry($0.path, $0.value, lines[$0.path]) }
            .sorted { ($0.line ?? 0) < ($1.line ?? 0) }
    }

    private static func entry(
        _ path: [String], _ value: any TOMLValueConvertible, _ line: Int?
    ) -> Entry {
        let list = value.array.map { array in array.compactMap { $0.string } }
        return Entry(
            path: path, text: value.string,
            list: list?.count == value.array?.count ? list : nil, line: line)
    }

    private static func leaves(
        of table: TOMLTable, under path: [String]
    ) -> [(path: [String], value: any TOMLValueConvertible)] {
        table.keys.sorted().flatMap { key -> [(path: [String], value: any TOMLValueConvertible)] in
            guard let value = table[key] else { return [] }
            if let inner = value.table { return leaves(of: inner, under: path + [key]) }
            return [(path + [key], value)]
        }
    }

    /// The parser does not say where values stand, so the lines are looked up by their keys.
    private static func lines(of text: String) -> [[String]: Int] {
        var table: [String] = []
        var lines: [[String]: Int] = [:]
        let all = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in all.enumerated() {
            let content = line.drop { $0 == " " || $0 == "\t" }
            if content.first == "[" {
                table = keys(content.dropFirst().prefix { $0 != "]" })
            } else if content.first != "#", let equals = content.firstIndex(of: "=") {
                let path = table + keys(content[..<equals])
                if lines[path] == nil { lines[path] = index + 1 }
            }
        }
        return lines
    }

    private static func keys(_ dotted: Substring) -> [String] {
        dotted.split(separator: ".").map { key in
            String(key.filter { !" \t\"'".contains($0) })
        }
    }
}
