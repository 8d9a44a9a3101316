import Foundation

/// English and code: the sources and Markdown below a folder in the order of their paths, or one
/// text file; the first 10 MB of it.
struct Corpus {
    /// Pieces of 20,000 characters, as a program would hand them over.
    let documents: [String]
    /// The whole text.
    let utf8: [UInt8]

    private static let limit = 10_000_000
    private static let endings: Set = ["swift", "md", "h", "hpp", "c", "py", "txt"]

    /// Reads the text.
    ///
    /// - Throws: Foundation's error when nothing is readable there.
    init(_ path: String) throws {
        var text = ""
        for file in try Self.files(path) {
            guard text.utf8.count < Self.limit else { break }
            text += (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        }
        utf8 = Array(text.utf8)
        documents = Self.pieces(of: Array(text.unicodeScalars))
    }

    /// Size in millions of bytes.
    var megabytes: Double { Double(utf8.count) / 1e6 }

    private static func pieces(of scalars: [Unicode.Scalar]) -> [String] {
        stride(from: 0, to: scalars.count, by: 20_000).map { first in
            let end = min(first + 20_000, scalars.count)
            return String(String.UnicodeScalarView(scalars[first..<end]))
        }
    }

    private static func files(_ path: String) throws -> [URL] {
        let top = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        guard try top.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true else {
            return [top]
        }
        let all = FileManager.default.enumerator(at: top, includingPropertiesForKeys: nil)
        return (all?.compactMap { $0 as? URL } ?? [])
            .filter { endings.contains($0.pathExtension) }
            .sorted { $0.path < $1.path }
    }
}
