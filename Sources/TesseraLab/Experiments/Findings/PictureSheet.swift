public import Foundation

/// Pictures in rows and columns: a row for each that drew them, a column for each caption.
public struct PictureSheet: Sendable, Codable, Equatable {
    /// Who drew each row.
    public var rows: [String]
    /// The captions.
    public var captions: [String]
    /// PNG files, row after row; nil leaves a gap.
    public var files: [[Data?]]

    /// Sorts pictures into rows and columns, in the order in which they come.
    public init(_ pictures: [DrawnPicture]) {
        var (rows, captions) = ([String](), [String]())
        for picture in pictures {
            if !rows.contains(picture.arm) { rows.append(picture.arm) }
            if !captions.contains(picture.caption) { captions.append(picture.caption) }
        }
        self.rows = rows
        self.captions = captions
        files = rows.map { arm in
            captions.map { caption in
                pictures.first { $0.arm == arm && $0.caption == caption }?.png
            }
        }
    }
}
