public import Foundation
public import TesseraTensor

/// Image codes of the first pictures of a source, kept in a file between runs.
///
/// The file holds one line of JSON that says what the codes are of, then two bytes per code,
/// little-endian. A file of another tokenizer or source is ignored, never an error: codes can
/// always be made again.
public struct CodeCache {
    /// Where files are looked for, in this order; new ones are written to the last.
    public let folders: [URL]

    private struct Header: Codable, Equatable {
        var fingerprint: String
        var source: String
        var pictures: Int
        var codesPerPicture: Int
    }

    /// Creates a cache over some folders; none has to exist.
    public init(folders: [URL]) { self.folders = folders }

    /// The codes of the first `count` pictures of a source.
    ///
    /// - Parameter progress: told how many are done, a few times per second.
    /// - Throws: the source's error; a cache that cannot be written is no error.
    public func codes(
        of source: any PictureSource, count: Int, with tokenizer: any ImageTokenizing,
        on device: Device, progress: (_ done: Int, _ total: Int) throws -> Void
    ) throws -> [[Int32]] {
        let kept = codesMadeBefore(of: source, with: tokenizer)
        if kept.count >= count { return Array(kept.prefix(count)) }
        var codes = kept
        let chunk = 32
        while codes.count < count {
            try progress(codes.count, count)
            let indices = codes.count..<min(codes.count + chunk, count)
            let pictures = try indices.map {
                try source.picture(at: $0, side: tokenizer.side).pixels
            }
            codes += tokenizer.codes(of: pictures, on: device)
        }
        try progress(count, count)
        if let name = source.cacheName { store(codes, named: name, tokenizer) }
        return codes
    }

    /// The codes that a file holds of the first pictures of a source; none where there is no file.
    func codesMadeBefore(
        of source: any PictureSource, with tokenizer: any ImageTokenizing
    ) -> [[Int32]] {
        source.cacheName.map { stored(named: $0, tokenizer) } ?? []
    }

    private func stored(named name: String, _ tokenizer: any ImageTokenizing) -> [[Int32]] {
        folders.lazy.compactMap { read(file(name, in: $0), named: name, tokenizer) }
            .max { $0.count < $1.count } ?? []
    }

    private func file(_ name: String, in folder: URL) -> URL {
        folder.appendingPathComponent("\(name).codes")
    }

    private func read(
        _ file: URL, named name: String, _ tokenizer: any ImageTokenizing
    ) -> [[Int32]]? {
        guard let bytes = try? Data(contentsOf: file),
            let end = bytes.firstIndex(of: UInt8(ascii: "\n")),
            let found = try? JSONDecoder().decode(Header.self, from: bytes[..<end])
        else { return nil }
        let expected = header(tokenizer, name, pictures: found.pictures)
        let body = [UInt8](bytes[(end + 1)...])
        guard found == expected, found.pictures >= 0,
            body.count == 2 * found.pictures * found.codesPerPicture
        else { return nil }
        return unpacked(body, codesPerPicture: found.codesPerPicture)
    }

    private func unpacked(_ body: [UInt8], codesPerPicture: Int) -> [[Int32]] {
        stride(from: 0, to: body.count, by: 2 * codesPerPicture).map { start in
            (0..<codesPerPicture).map {
                Int32(body[start + 2 * $0]) | Int32(body[start + 2 * $0 + 1]) << 8
            }
        }
    }

    private func store(_ codes: [[Int32]], named name: String, _ tokenizer: any ImageTokenizing) {
        guard let folder = folders.last else { return }
        let header = header(tokenizer, name, pictures: codes.count)
        guard var data = try? JSONEncoder().encode(header) else { return }
        data.append(UInt8(ascii: "\n"))
        data.append(contentsOf: codes.joined().flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try? data.write(to: file(name, in: folder), options: .atomic)
    }

    private func header(
        _ tokenizer: any ImageTokenizing, _ name: String, pictures: Int
    ) -> Header {
        Header(
            fingerprint: tokenizer.fingerprint, source: name, pictures: pictures,
            codesPerPicture: tokenizer.codesPerPicture)
    }
}
