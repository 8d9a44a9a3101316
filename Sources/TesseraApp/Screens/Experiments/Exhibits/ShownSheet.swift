import Foundation
import TesseraLab
import TesseraTerminal

/// The pictures of a sheet, decoded once; making it takes too long for the screen's thread.
struct ShownSheet: Sendable {
    /// Who drew each row.
    let rows: [String]
    /// What each column shows.
    let captions: [String]
    /// Row after row; nil where there is none or it cannot be read.
    let pictures: [[PixelGrid?]]

    init(_ sheet: PictureSheet) {
        rows = sheet.rows
        captions = sheet.captions
        pictures = sheet.files.map { $0.map { $0.flatMap(Self.picture) } }
    }

    private static func picture(_ file: Data) -> PixelGrid? {
        guard let picture = try? PNGCodec.decode([UInt8](file)) else { return nil }
        return PixelGrid(width: picture.width, height: picture.height, bytes: picture.pixels)
    }
}
