/// Captioned pictures from tar files laid out as WebDataset: adjacent members that share a key
/// make one sample.
///
/// The key is the path up to the first dot of its last component; `a.png`, `a.txt` and `a.json`
/// are one picture with its words. Encoded bytes stay in memory, up to a limit.
public enum WebDatasetShard {
    static let memoryLimit = 1 << 30
    private static let textLimit = 1 << 20

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
            rejections.append(.init(name: path, reason: EncodedPicture.reason(error)))
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
            rejections.append(.init(name: sample.key, reason: EncodedPicture.reason(error)))
        }
    }
}

/// A member's path, taken apart at the first dot of its last component.
struct WebDatasetName: Equatable {
    var key: String
    var ending: String

    /// Takes a path apart, or gives nil for names that belong to no sample.
    init?(_ path: String) {
        let slash = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
        let base = path[slash...]
        guard let dot = base.firstIndex(of: "."), dot > base.startIndex else { return nil }
        guard !(base.hasPrefix("__") && base.hasSuffix("__")) else { return nil }
        key = String(path[..<dot])
        ending = base[base.index(after: dot)...].lowercased()
    }
}

/// The members of one key, while they are being collected.
struct WebDatasetSample {
    /// What a member is good for.
    enum Part {
        case picture, caption

        var limit: Int {
            switch self {
            case .picture: PictureLimits.bytes
            case .caption: 1 << 20
            }
        }
    }

    let key: String
    var problem: String?
    private var pictureBytes: [UInt8]?
    private var captionBytes: [UInt8]?
    private var pictureEnding = ""

    init(key: String) { self.key = key }

    /// The part that an ending stands for, or nil when the member is not needed.
    func part(for ending: String) -> Part? {
        if PictureDecoder.fileExtensions.contains(ending) { return .picture }
        return ending == "txt" || ending == "caption" ? .caption : nil
    }

    mutating func set(_ part: Part, ending: String, to bytes: [UInt8]) {
        let isTaken = part == .picture ? pictureBytes != nil : captionBytes != nil
        guard !isTaken else {
            problem = "it has two members for its \(part)"
            return
        }
        switch part {
        case .picture: (pictureBytes, pictureEnding) = (bytes, ending)
        case .caption: captionBytes = bytes
        }
    }

    /// The finished sample.
    ///
    /// - Throws: `DataError.unreadable` with the reason when it is not usable.
    func picture(need: CaptionNeed) throws -> EncodedPicture {
        if let problem { throw DataError.unreadable(name: key, reason: problem) }
        guard let pictureBytes else {
            throw DataError.unreadable(name: key, reason: "it has no picture")
        }
        if captionBytes == nil, case .required = need { throw Caption.missing(key) }
        let caption = try Caption.text(from: captionBytes ?? [], need: need)
        return EncodedPicture(
            name: key + "." + pictureEnding, caption: caption, location: .memory(pictureBytes))
    }
}
