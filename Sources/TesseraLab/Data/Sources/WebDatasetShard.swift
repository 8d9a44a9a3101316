/// Captioned pictures from tar files laid out as WebDataset: adjacent members that share a key
/// make one sample.
///
/// The key is the path up to the first dot of its last component; `a.png`, `a.txt` and `a.json`
/// are one picture with its words. Encoded bytes stay in memory, up to a limit.
public enum WebDatasetShard {
    static let memoryLimit = 1 << 30

    /// Opens shards in the given order and decodes each picture once.
    ///
    /// - Throws: `DataError` when a shard cannot be opened at all or nothing is usable.
    public static func open(
        _ paths: [String], captions: CaptionNeed = .required, side: Int = 64
    ) throws -> any PictureSource {
        var index = WebDatasetIndex(need: captions)
        for path in paths { try index.add(path) }
        return try EncodedPictures(
            title: paths.count == 1 ? paths[0] : "\(paths.count) shards from \(paths[0])",
            candidates: index.pictures, rejections: index.rejections, side: side)
    }
}

/// What reading shards from front to back collects.
struct WebDatasetIndex {
    private(set) var pictures: [EncodedPicture] = []
    private(set) var rejections: [SourceReport.Rejection] = []
    private let need: CaptionNeed
    private var bytes = 0
    private var sample = WebDatasetSample(key: "")

    init(need: CaptionNeed) { self.need = need }

    /// Reads one shard; damage in its middle keeps what came before.
    ///
    /// - Throws: `DataError.unreadable` when it is no tar.
    mutating func add(_ path: String) throws {
        let reader = try ArchiveReader(path)
        var isFirst = true
        do {
            while let member = try reader.next() {
                isFirst = false
                try add(member, reader)
            }
        } catch {
            guard !isFirst else { throw error }
            rejections.append(.init(name: path, because: error))
        }
        finishSample()  // a sample never crosses a shard
    }

    private mutating func add(_ member: ArchiveReader.Member, _ reader: ArchiveReader) throws {
        guard let name = WebDatasetName(member.path) else { return }
        if name.key != sample.key {
            finishSample()
            sample = WebDatasetSample(key: name.key)
        }
        guard let part = sample.part(for: name.ending) else { return }
        guard member.size >= 0, member.size <= part.limit else {
            sample.problem = "\(name.ending) of \(member.size) bytes, over \(part.limit)"
            return
        }
        bytes += member.size
        guard bytes <= WebDatasetShard.memoryLimit else {
            sample.problem = "the shards hold more than \(WebDatasetShard.memoryLimit) bytes"
            return
        }
        sample.set(part, ending: name.ending, to: try reader.contents(of: member))
    }

    private mutating func finishSample() {
        defer { sample = WebDatasetSample(key: "") }
        guard !sample.key.isEmpty else { return }
        do {
            pictures.append(try sample.picture(need: need))
        } catch {
            rejections.append(.init(name: sample.key, because: error))
        }
    }
}
