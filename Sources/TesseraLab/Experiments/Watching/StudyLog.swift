import Foundation

/// What the process of a study prints, which is all that is known of one that ended early.
enum StudyLog {
    /// The file in a study's folder.
    static func file(in folder: URL) -> URL { folder.appendingPathComponent("output.log") }

    /// The last line that is not empty.
    static func lastLine(in folder: URL) -> String? {
        guard let text = try? String(contentsOf: file(in: folder), encoding: .utf8) else {
            return nil
        }
        return text.split(whereSeparator: \.isNewline).last.map(String.init)
    }
}
