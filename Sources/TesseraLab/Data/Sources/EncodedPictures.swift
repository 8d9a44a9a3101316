import Foundation
import Synchronization

/// A picture as it lies on disk or in an archive, with its caption.
struct EncodedPicture: Sendable {
    /// Where the encoded bytes are.
    enum Location: Sendable { case file(path: String), memory([UInt8]) }

    var name: String
    var caption: String
    var location: Location

    /// Decodes the picture and scales its middle square.
    func decoded(side: Int) throws -> CaptionedPicture {
        let file =
            switch location {
            case .file(let path): try RegularFile.bytes(at: path, limit: PictureLimits.bytes)
            case .memory(let bytes): bytes
            }
        let square = try PictureResampler(filter: .bicubic)
            .square(PictureDecoder.decode(file), side: side)
        return CaptionedPicture(name: name, side: side, pixels: square.pixels, caption: caption)
    }
}

/// Pictures whose bytes were all decoded once, so that what is bad is known before training.
///
/// The decoded squares of the side last asked for are kept, up to a limit; others are decoded
/// again on demand.
final class EncodedPictures: PictureSource {
    private static let cacheLimit = 512 << 20  // bytes of decoded squares

    let title: String
    let report: SourceReport
    private let entries: [EncodedPicture]
    private let squares = Mutex<SquareCache>(SquareCache())

    var count: Int? { entries.count }

    /// Decodes every entry once and keeps the good ones.
    ///
    /// - Throws: `DataError.nothingUsable` when none is.
    init(
        title: String, candidates: [EncodedPicture], rejections: [SourceReport.Rejection],
        side: Int
    ) throws {
        let attempts = Self.decodeAll(candidates, side: side)
        var rejections = rejections
        var entries: [EncodedPicture] = []
        var cache = SquareCache(side: side)
        for (candidate, attempt) in zip(candidates, attempts) {
            switch attempt {
            case .success(let pixels):
                if let pixels {
                    cache.store(pixels, at: entries.count, limit: Self.cacheLimit)
                }
                entries.append(candidate)
            case .failure(let error):
                rejections.append(.init(name: candidate.name, because: error))
            }
        }
        report = SourceReport(accepted: entries.count, rejections: rejections)
        guard !entries.isEmpty else {
            throw DataError.nothingUsable(
                path: title, wanted: "PNG, JPEG or WebP pictures with .txt captions",
                report: report)
        }
        self.title = title
        self.entries = entries
        squares.withLock { $0 = cache }
    }

    func caption(at index: Int) -> String { entries[index].caption }

    func picture(at index: Int, side: Int) throws -> CaptionedPicture {
        let entry = entries[index]
        if let pixels = squares.withLock({ $0.pixels(at: index, side: side) }) {
            return CaptionedPicture(
                name: entry.name, side: side, pixels: pixels, caption: entry.caption)
        }
        do {
            let picture = try entry.decoded(side: side)
            squares.withLock { cache in
                if cache.side != side { cache = SquareCache(side: side) }
                cache.store(picture.pixels, at: index, limit: Self.cacheLimit)
            }
            return picture
        } catch {
            let rejection = SourceReport.Rejection(name: entry.name, because: error)
            throw DataError.unreadable(name: rejection.name, reason: rejection.reason)
        }
    }

    /// Decodes on all cores; beyond the limit of the cache only success is remembered.
    private static func decodeAll(
        _ candidates: [EncodedPicture], side: Int
    ) -> [Result<[UInt8]?, any Error>] {
        let initial = [Result<[UInt8]?, any Error>](
            repeating: .success(nil), count: candidates.count)
        let attempts = Mutex((results: initial, bytes: 0))
        DispatchQueue.concurrentPerform(iterations: candidates.count) { index in
            let attempt = Result { try candidates[index].decoded(side: side).pixels }
            attempts.withLock { attempts in
                attempts.bytes += side * side * 3
                let isKept = attempts.bytes <= cacheLimit
                attempts.results[index] = attempt.map { isKept ? $0 : nil }
            }
        }
        return attempts.withLock { $0.results }
    }
}

/// Decoded squares of one side.
private struct SquareCache {
    var side = 0
    private var bytes = 0
    private var squares: [Int: [UInt8]] = [:]

    init(side: Int = 0) { self.side = side }

    func pixels(at index: Int, side: Int) -> [UInt8]? { side == self.side ? squares[index] : nil }

    mutating func store(_ pixels: [UInt8], at index: Int, limit: Int) {
        guard squares[index] == nil, bytes + pixels.count <= limit else { return }
        bytes += pixels.count
        squares[index] = pixels
    }
}
