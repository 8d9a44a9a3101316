/// What the segments before the first scan of a JPEG say, beyond what the decoder needs.
struct JPEGMarkers: Equatable {
    /// EXIF orientation, 1 (as stored) to 8.
    private(set) var orientation = 1
    /// Whether an Adobe segment is there; its CMYK samples are stored inverted.
    private(set) var isAdobe = false

    /// Walks the segments; stops quietly at the first thing that is not one.
    init(_ file: [UInt8]) {
        var position = 2  // after the start-of-image marker
        while position + 4 <= file.count, file[position] == 0xFF {
            let marker = file[position + 1]
            let length = Int(file[position + 2]) << 8 | Int(file[position + 3])
            let isScanOrEnd = marker == 0xDA || marker == 0xD9
            guard !isScanOrEnd, length >= 2, position + 2 + length <= file.count else { return }
            read(marker, file[(position + 4)..<(position + 2 + length)])
            position += 2 + length
        }
    }

    private mutating func read(_ marker: UInt8, _ payload: ArraySlice<UInt8>) {
        if marker == 0xEE, payload.starts(with: Array("Adobe".utf8)) { isAdobe = true }
        if marker == 0xE1, payload.starts(with: Array("Exif\0\0".utf8)) {
            orientation = TIFFDirectory(Array(payload.dropFirst(6)))?.orientation ?? 1
        }
    }
}

/// The first image directory of a TIFF block, as EXIF embeds it.
private struct TIFFDirectory {
    private static let orientationTag = 0x0112
    private static let shortType = 3
    private static let entrySize = 12

    private let bytes: [UInt8]
    private let isLittleEndian: Bool

    init?(_ bytes: [UInt8]) {
        guard bytes.count >= 8 else { return nil }
        self.bytes = bytes
        isLittleEndian = bytes.starts(with: Array("II".utf8))
    }

    var orientation: Int? {
        guard let start = number(at: 4, size: 4), let count = number(at: start, size: 2) else {
            return nil
        }
        for index in 0..<count {
            let entry = start + 2 + index * Self.entrySize
            guard let tag = number(at: entry, size: 2) else { return nil }
            guard tag == Self.orientationTag, number(at: entry + 2, size: 2) == Self.shortType
            else { continue }
            return number(at: entry + 8, size: 2).flatMap { (1...8).contains($0) ? $0 : nil }
        }
        return nil
    }

    private func number(at offset: Int, size: Int) -> Int? {
        guard offset >= 0, offset <= bytes.count - size else { return nil }
        let digits = bytes[offset..<offset + size]
        let ordered = isLittleEndian ? Array(digits.reversed()) : Array(digits)
        return ordered.reduce(0) { $0 << 8 | Int($1) }
    }
}
