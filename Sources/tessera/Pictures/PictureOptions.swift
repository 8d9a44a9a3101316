import ArgumentParser
import Foundation
import Glibc
import TesseraLab

/// Where a picture is written and how it is laid out.
struct PictureOptions: ParsableArguments {
    @Option(help: .init("The PNG file to write.", valueName: "file"))
    var out: String
    @Flag(help: "Replace the file if it is there already.")
    var force = false
    @Option(help: .init("Pictures in a row.", valueName: "n"))
    var columns: Int?
    @Option(help: .init("Draw every pixel as n×n.", valueName: "n"))
    var scale = 1

    private static let columnRange = 1...256
    private static let scaleRange = 1...32

    func validate() throws {
        guard !out.isEmpty else { throw ValidationError("--out needs a file") }
        if let columns, !Self.columnRange.contains(columns) {
            throw ValidationError("--columns must lie from 1 to \(Self.columnRange.upperBound)")
        }
        guard Self.scaleRange.contains(scale) else {
            throw ValidationError("--scale must lie from 1 to \(Self.scaleRange.upperBound)")
        }
    }

    /// Refuses a place that is taken or cannot be written, before any work is done.
    ///
    /// - Throws: `PlaceError`.
    func checkPlace() throws {
        let url = URL(fileURLWithPath: out)
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) {
            guard force, !isFolder.boolValue else { throw PlaceError.taken(path: out) }
        }
        let folder = url.deletingLastPathComponent().path
        guard access(folder, W_OK) == 0 else {
            throw PlaceError.unwritable(path: folder, number: errno)
        }
    }

    /// Writes the pictures; the file is there whole or not at all.
    ///
    /// - Throws: `PlaceError` or `PictureError`.
    func write(_ grid: PictureGrid) throws { try grid.write(to: out, scale: scale) }
}

extension PictureGrid {
    /// Writes a PNG file; it is there whole or not at all.
    ///
    /// - Throws: `PlaceError` or `PictureError`.
    func write(to path: String, scale: Int = 1) throws {
        try picture(scale: scale).write(to: path)
    }
}

extension RGBPicture {
    /// Writes a PNG file; it is there whole or not at all.
    ///
    /// - Throws: `PlaceError` or `PictureError`.
    func write(to path: String) throws {
        let bytes = try PNGCodec.encode(self)
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw PlaceError.unwritable(path: path, number: errno)
        }
    }
}
