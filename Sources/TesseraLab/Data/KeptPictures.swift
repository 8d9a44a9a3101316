import Synchronization

/// A finite source whose pictures are decoded once and then kept, as far as a budget goes.
///
/// Decoding a photograph takes longer than learning from it; from the second epoch on it is free.
final class KeptPictures: PictureSource {
    private let source: any PictureSource
    private let byteLimit: Int
    private let kept = Mutex<Kept>(Kept())

    private struct Kept {
        var pictures: [Key: CaptionedPicture] = [:]
        var byteCount = 0
    }

    private struct Key: Hashable {
        let index, side: Int
    }

    /// Keeps at most `byteLimit` bytes of pixels.
    init(_ source: any PictureSource, byteLimit: Int = 256 << 20) {
        self.source = source
        self.byteLimit = byteLimit
    }

    var title: String { source.title }
    var count: Int? { source.count }
    var report: SourceReport { source.report }
    var cacheName: String? { source.cacheName }

    func picture(at index: Int, side: Int) throws -> CaptionedPicture {
        let key = Key(index: index, side: side)
        if let picture = kept.withLock({ $0.pictures[key] }) { return picture }
        let picture = try source.picture(at: index, side: side)
        kept.withLock { kept in
            guard kept.byteCount + picture.pixels.count <= byteLimit else { return }
            kept.pictures[key] = picture
            kept.byteCount += picture.pixels.count
        }
        return picture
    }

    func caption(at index: Int) throws -> String { try source.caption(at: index) }
}
