import Foundation

/// Writes the pictures and the text that come with the program, so that they can be made again.
public struct SampleDataWriter {
    /// File name of the captioned pictures.
    public static let picturesName = "scenes.tar"
    /// File name of the text.
    public static let textName = "primer.txt"
    /// Bytes of text that are written at most.
    public static let textLimit = 4 << 20

    /// The pictures with their captions and attributes.
    public var samples: [WebDatasetWriter.Sample]
    /// The text.
    public var text: any TextSource

    /// Chooses what is written.
    public init(samples: [WebDatasetWriter.Sample], text: any TextSource) {
        self.samples = samples
        self.text = text
    }

    /// Writes both files into a folder; equal input gives equal bytes.
    ///
    /// - Throws: `DataError`.
    public func write(to folder: String) throws {
        try Self.write(
            WebDatasetWriter.archive(of: samples), to: folder + "/" + Self.picturesName)
        try Self.write(textFile(), to: folder + "/" + Self.textName)
    }

    /// Whole documents up to the limit, a blank line between each two.
    ///
    /// - Throws: `DataError` when a document cannot be read.
    public func textFile(limit: Int = SampleDataWriter.textLimit) throws -> [UInt8] {
        var file: [UInt8] = []
        var index = 0
        while index < text.count ?? .max {
            let separator = file.isEmpty ? "" : "\n"
            let document = Array((separator + (try text.document(at: index)) + "\n").utf8)
            guard file.count + document.count <= limit else { break }
            file += document
            index += 1
        }
        return file
    }

    private static func write(_ file: [UInt8], to path: String) throws {
        do {
            let url = URL(fileURLWithPath: path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file).write(to: url, options: .atomic)
        } catch {
            throw DataError.unwritable(path: path, reason: "the system refuses")
        }
    }
}
