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
    /// - Throws: `SkippedItem` with the reason when it is not usable.
    func picture(need: CaptionNeed) throws -> EncodedPicture {
        if let problem { throw SkippedItem(problem) }
        guard let pictureBytes else { throw SkippedItem("it has no picture") }
        if captionBytes == nil, case .required = need { throw Caption.missing }
        let caption = try Caption.text(from: captionBytes ?? [], need: need)
        return EncodedPicture(
            name: key + "." + pictureEnding, caption: caption, location: .memory(pictureBytes))
    }
}
