/// Lays captioned pictures out as a WebDataset tar; the same samples give the same bytes.
public struct WebDatasetWriter {
    /// One sample: a picture, its words and what else is known of it.
    public struct Sample {
        /// Common part of the members' names, without a dot.
        public var key: String
        /// The picture, written as PNG.
        public var picture: RGBPicture
        /// The words, written as text.
        public var caption: String
        /// A JSON object, written as it is.
        public var attributes: String

        /// Creates a sample.
        ///
        /// - Precondition: `key` is not empty and has no dot, which would end it when it is read.
        public init(key: String, picture: RGBPicture, caption: String, attributes: String) {
            precondition(!key.isEmpty && !key.contains("."), "\"\(key)\" cannot be a sample's key")
            self.key = key
            self.picture = picture
            self.caption = caption
            self.attributes = attributes
        }

        var members: [ArchiveWriter.Member] {
            get throws {
                [
                    .init(path: key + ".json", contents: Array(attributes.utf8)),
                    .init(path: key + ".png", contents: try PNGCodec.encode(picture)),
                    .init(path: key + ".txt", contents: Array(caption.utf8)),
                ]
            }
        }
    }

    /// The tar of the samples, in the order of their keys.
    ///
    /// - Throws: `DataError.unwritable` when a key is too long, or `PictureError`.
    public static func archive(of samples: [Sample]) throws -> [UInt8] {
        let sorted = samples.sorted { $0.key < $1.key }
        return try ArchiveWriter.archive(of: sorted.flatMap { try $0.members })
    }
}
