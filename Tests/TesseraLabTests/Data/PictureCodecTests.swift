import TesseraLab
import Testing

struct PictureCodecTests {
    @Test(arguments: PictureOracles.files.map(\.name))
    func decodesAsPillowDoes(name: String) throws {
        let picture = try PictureDecoder.decode(fixture(name))
        let oracle = try #require(PictureOracles.files.first { $0.name == name })
        #expect(checksum(picture.pixels) == oracle.checksum)
    }

    @Test(arguments: [(1, 1), (3, 2), (64, 64), (1, 40)])
    func encodedPNGDecodesToTheSamePicture(width: Int, height: Int) throws {
        let picture = patternPicture(width, height)
        let file = try PNGCodec.encode(picture)
        #expect(try PictureDecoder.decode(file) == picture)
        #expect(try PNGCodec.encode(picture) == file)
    }

    @Test(arguments: PictureOracles.files.map(\.name))
    func aFileCutAnywhereIsAnErrorOrAPictureNeverATrap(name: String) throws {
        let file = fixture(name)
        let size = try PictureDecoder.decode(file)
        for length in 0..<file.count {
            // A JPEG that ends early still shows what was there, so it may decode.
            let picture = try? PictureDecoder.decode(Array(file.prefix(length)))
            #expect(picture == nil || picture?.pixels.count == size.pixels.count)
        }
        #expect(throws: PictureError.self) { try PictureDecoder.decode(Array(file.prefix(30))) }
    }

    @Test(arguments: PictureOracles.files.map(\.name))
    func anyByteMayBeWrongWithoutATrap(name: String) {
        let file = fixture(name)
        var outcomes = 0
        for position in file.indices {
            var damaged = file
            damaged[position] ^= 0xFF
            _ = try? PictureDecoder.decode(damaged)
            outcomes += 1
        }
        #expect(outcomes == file.count)
    }

    @Test func announcedExtentsOverTheLimitAreRefusedBeforeAllocation() throws {
        var file = fixture("pngRGB")
        file.replaceSubrange(16..<24, with: [0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF])
        file.replaceSubrange(29..<33, with: bigEndian(checksum(Array(file[12..<29]))))
        #expect(throws: PictureError.tooManyPixels(width: 65_535, height: 65_535)) {
            try PictureDecoder.decode(file)
        }
    }

    @Test func pixelsOverTheLimitAreRefusedThoughBothSidesAreAllowed() throws {
        var file = fixture("pngRGB")
        file.replaceSubrange(16..<24, with: [0, 0, 0x40, 0, 0, 0, 0x40, 0])
        file.replaceSubrange(29..<33, with: bigEndian(checksum(Array(file[12..<29]))))
        #expect(throws: PictureError.tooManyPixels(width: 16_384, height: 16_384)) {
            try PictureDecoder.decode(file)
        }
    }

    @Test func filesOfOtherKindsAreNamedAsSuch() {
        #expect(throws: PictureError.unknownFormat) { try PictureDecoder.decode([]) }
        #expect(throws: PictureError.unknownFormat) {
            try PictureDecoder.decode(Array("GIF89a, and more".utf8))
        }
        #expect(throws: PictureError.unsupported("a moving WebP")) {
            try PictureDecoder.decode(fixture("webpMoving"))
        }
        #expect(throws: PictureError.tooManyBytes(PictureLimits.bytes + 1)) {
            try PictureDecoder.decode([UInt8](repeating: 0x89, count: PictureLimits.bytes + 1))
        }
    }

    /// EXIF 2.32, tag 0x0112: where the stored row 0 and column 0 belong in the upright picture.
    @Test(arguments: [
        (1, false, false, false), (2, true, false, false), (3, true, true, false),
        (4, false, true, false), (5, false, false, true), (6, false, true, true),
        (7, true, true, true), (8, true, false, true),
    ])
    func orientationIsUndone(
        value: Int, fromRight: Bool, fromBottom: Bool, isTransposed: Bool
    ) throws {
        let stored = try PictureDecoder.decode(fixture("jpegOrientation1"))
        let upright = try PictureDecoder.decode(fixture("jpegOrientation\(value)"))
        #expect(upright.width == (isTransposed ? stored.height : stored.width))
        for (row, column) in [(0, 0), (1, 5), (7, 3)] {
            let (a, b) = isTransposed ? (column, row) : (row, column)
            let x = fromRight ? stored.width - 1 - b : b
            let y = fromBottom ? stored.height - 1 - a : a
            #expect(pixel(upright, row, column) == pixel(stored, y, x))
        }
    }

    private func pixel(_ picture: RGBPicture, _ row: Int, _ column: Int) -> [UInt8] {
        let start = (row * picture.width + column) * 3
        return Array(picture.pixels[start..<start + 3])
    }

    private func bigEndian(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
    }
}
