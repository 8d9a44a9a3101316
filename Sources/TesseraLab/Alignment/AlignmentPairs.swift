import Foundation
public import TesseraModels
public import TesseraTensor

/// The pictures and captions of a source as bags of tokens.
public enum AlignmentPairs {
    /// Reads the first pictures of a source that have a caption.
    ///
    /// - Parameters:
    ///   - count: pictures at most.
    ///   - progress: told how many are encoded.
    /// - Throws: the source's error.
    public static func read(
        _ source: any PictureSource, count: Int, words: BytePairTokenizer,
        tokenizer: any ImageTokenizing, shipped: ShippedFiles, on device: Device,
        progress: (_ done: Int, _ total: Int) throws -> Void
    ) throws -> [AlignmentPair] {
        // New codes go into a temporary folder, never into the shipped one.
        let scratch = FileManager.default.temporaryDirectory
            .appendingPathComponent("tessera-codes-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: scratch) }
        let codes = try CodeCache(folders: shipped.codeFolders + [scratch]).codes(
            of: source, count: min(count, source.count ?? count), with: tokenizer, on: device,
            progress: progress)
        return try codes.enumerated().compactMap { index, codes in
            let caption = words.encode(try source.caption(at: index))
            return caption.isEmpty ? nil : AlignmentPair(caption: caption, codes: codes)
        }
    }
}
