/// Opens what a person named on the command line or in a configuration.
public enum SourceOpener {
    /// Opens pictures: the built-in "scenes" (or "scenes:SEED"), a folder of picture files, a
    /// WebDataset tar, or a folder of such tars.
    ///
    /// `side` is the side that training will ask for.
    ///
    /// - Throws: `DataError` when the path is missing or nothing in it is usable.
    public static func openPictures(
        _ name: String, captions: CaptionNeed = .required, side: Int = 64
    ) throws -> DataSplit<any PictureSource> {
        if let scenes = SceneSource(named: name) { return SceneSource.split(seed: scenes.seed) }
        let source = try files(at: name, captions: captions, side: side)
        return DataSplit(source, count: source.count ?? 0)
    }

    /// Opens text: "primer", "primer:SEED", a folder of `.txt` files or one file.
    ///
    /// - Throws: `DataError` when the path is missing or nothing in it is usable.
    public static func openText(_ name: String) throws -> DataSplit<any TextSource> {
        if let seed = PrimerText.seed(named: name) {
            return DataSplit(
                training: PrimerText(seed: seed, part: .training),
                validation: PrimerText(seed: seed, part: .validation))
        }
        let source = try TextFolder(name)
        return DataSplit(source, count: source.count ?? 0)
    }

    /// Opens text without holding any of it out.
    ///
    /// - Throws: `DataError` when the path is missing or nothing in it is usable.
    public static func text(_ name: String) throws -> any TextSource {
        if let seed = PrimerText.seed(named: name) { return PrimerText(seed: seed) }
        return try TextFolder(name)
    }

    /// Opens pictures without holding any of them out.
    ///
    /// - Throws: `DataError` when the path is missing or nothing in it is usable.
    public static func pictures(
        _ name: String, captions: CaptionNeed = .required, side: Int = 64
    ) throws -> any PictureSource {
        if let scenes = SceneSource(named: name) { return scenes }
        return try files(at: name, captions: captions, side: side)
    }

    private static func files(
        at path: String, captions: CaptionNeed, side: Int
    ) throws -> any PictureSource {
        switch RegularFile.kind(of: path) {
        case .file: try WebDatasetShard.open([path], captions: captions, side: side)
        case .folder:
            if let shards = shards(in: path) {
                try WebDatasetShard.open(shards, captions: captions, side: side)
            } else {
                try PictureFolder.open(path, captions: captions, side: side)
            }
        case .other, .missing: throw DataError.missing(path: path)
        }
    }

    /// The tars of a folder that holds tars and no pictures of its own.
    private static func shards(in folder: String) -> [String]? {
        let names = RegularFile.paths(under: folder)
        let tars = names.filter { $0.lowercasedFileExtension == "tar" }
        let hasPictures = names.contains {
            PictureDecoder.fileExtensions.contains($0.lowercasedFileExtension)
        }
        return tars.isEmpty || hasPictures ? nil : tars.map { folder + "/" + $0 }
    }
}
