import Foundation

/// Captions that a folder keeps in one table instead of a file per picture.
///
/// `captions.tsv` holds path, tab, caption; `metadata.jsonl` one object a line with `file_name`
/// and one of `text`, `caption`, `prompt`. Rows that name no picture of the folder are reported.
struct CaptionTable {
    private static let fileLimit = 256 << 20

    /// Captions by path relative to the folder.
    private(set) var captions: [String: String] = [:]
    /// Rows and files that could not be used.
    private(set) var rejections: [SourceReport.Rejection] = []

    init(folder: String, names: [String]) {
        let known = Set(names)
        for table in names {
            let isTable = table == "captions.tsv" || table == "metadata.jsonl"
            guard isTable else { continue }
            guard
                let bytes = try? RegularFile.bytes(at: folder + "/" + table, limit: Self.fileLimit),
                let text = String(validating: bytes, as: UTF8.self)
            else {
                rejections.append(.init(name: table, reason: "not readable as UTF-8 text"))
                continue
            }
            let parse = table.hasSuffix(".tsv") ? Self.tabbedRow : Self.jsonRow
            add(text, table: table, known: known, parse: parse)
        }
    }

    private mutating func add(
        _ text: String, table: String, known: Set<String>,
        parse: (Substring) -> (name: String, caption: String)?
    ) {
        for (index, line) in text.split(whereSeparator: \.isNewline).enumerated() {
            let place = "\(table) row \(index + 1)"
            guard let row = parse(line) else {
                rejections.append(.init(name: place, reason: "no file name and caption"))
                continue
            }
            let caption = Caption.singleLine(row.caption)
            if known.contains(row.name), !caption.isEmpty {
                captions[row.name] = caption
            } else if index > 0 || table.hasSuffix(".jsonl") {  // a first row may be a header
                let reason = caption.isEmpty ? "its caption is empty" : "no file \(row.name)"
                rejections.append(.init(name: place, reason: reason))
            }
        }
    }

    private static func tabbedRow(_ line: Substring) -> (name: String, caption: String)? {
        let columns = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
        guard columns.count == 2 else { return nil }
        return (String(columns[0]), String(columns[1]))
    }

    private struct Row: Decodable {
        var file_name: String
        var text: String?
        var caption: String?
        var prompt: String?
    }

    private static func jsonRow(_ line: Substring) -> (name: String, caption: String)? {
        guard let row = try? JSONDecoder().decode(Row.self, from: Data(line.utf8)),
            let caption = row.text ?? row.caption ?? row.prompt
        else { return nil }
        return (row.file_name, caption)
    }
}
