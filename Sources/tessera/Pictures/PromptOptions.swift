import ArgumentParser
import Foundation
import TesseraLab

/// The words that pictures are drawn from.
struct PromptOptions: ParsableArguments {
    @Option(parsing: .singleValue, help: .init("What to draw; may be repeated.", valueName: "text"))
    var prompt: [String] = []
    @Option(help: .init("A file with one prompt a line.", valueName: "file"))
    var prompts: String?
    @Option(help: .init("Pictures per prompt.", valueName: "n"))
    var count = 1

    private static let limit = 4_096  // pictures
    private static let fileLimit = 1 << 20  // bytes

    func validate() throws {
        guard (1...Self.limit).contains(count) else {
            throw ValidationError("--count must lie from 1 to \(Self.limit)")
        }
    }

    /// Whether no prompt was given.
    var isEmpty: Bool { prompt.isEmpty && prompts == nil }

    /// One prompt per picture; `others` where none was given.
    ///
    /// - Throws: `DataError` when the file cannot be read, `UsageError` when there are too many.
    func all(else others: [String]) throws -> [String] {
        let prompts = isEmpty ? others : prompt + (try prompts.map(Self.lines) ?? [])
        guard prompts.count <= Self.limit / count else {
            throw UsageError(
                "\(prompts.count) prompts of \(count) pictures are over the limit of "
                    + "\(Self.limit); give fewer")
        }
        return prompts.flatMap { [String](repeating: $0, count: count) }
    }

    /// A row for each prompt, or about a square where each is drawn once.
    func columns(for pictures: Int) -> Int {
        count > 1 ? min(count, 256) : max(1, Int(Double(pictures).squareRoot().rounded(.up)))
    }

    private static func lines(of path: String) throws -> [String] {
        guard FileManager.default.fileExists(atPath: path) else {
            throw DataError.missing(path: path)
        }
        guard let data = FileManager.default.contents(atPath: path), data.count <= fileLimit,
            let text = String(data: data, encoding: .utf8)
        else {
            throw DataError.unreadable(name: path, reason: "it is no UTF-8 text of up to 1 MiB")
        }
        let lines = text.split(whereSeparator: \.isNewline).map(String.init)
        guard !lines.isEmpty else {
            throw DataError.unreadable(name: path, reason: "there is no prompt in it")
        }
        return lines
    }
}
