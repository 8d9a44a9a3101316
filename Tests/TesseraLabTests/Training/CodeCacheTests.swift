import Foundation
import TesseraLab
import TesseraTensor
import TestSupport
import Testing

struct CodeCacheTests {
    private let scratch: ScratchFolder

    init() throws { scratch = try ScratchFolder() }

    @Test func keptCodesEqualFreshOnesAndSpareTheTokenizer() throws {
        let (fresh, first) = try codes(count: 40, by: "a")
        let (kept, second) = try codes(count: 40, by: "a")
        #expect(fresh == kept && fresh.count == 40)
        #expect(first == 40 && second == 0)
        #expect(fresh[39] == [39, 19])  // 39 and its half
    }

    @Test func aLongerRequestEncodesTheRestOnly() throws {
        _ = try codes(count: 10, by: "a")
        #expect(try codes(count: 25, by: "a").encoded == 15)
    }

    @Test func anotherTokenizerDoesNotUseThem() throws {
        _ = try codes(count: 10, by: "a")
        #expect(try codes(count: 10, by: "b").encoded == 10)
    }

    @Test func aDamagedFileIsIgnored() throws {
        _ = try codes(count: 10, by: "a")
        let file = folder.appendingPathComponent("stripes.codes")
        try Data(contentsOf: file).dropLast().write(to: file)
        #expect(try codes(count: 10, by: "a").encoded == 10)
    }

    private var folder: URL { URL(fileURLWithPath: scratch.path, isDirectory: true) }

    /// The codes of the first pictures, and how many of these a tokenizer had to encode for them.
    private func codes(
        count: Int, by fingerprint: String
    ) throws -> (codes: [[Int32]], encoded: Int) {
        let tokenizer = MeanTokenizer(fingerprint: fingerprint)
        let codes = try CodeCache(folders: [folder]).codes(
            of: Stripes(cacheName: "stripes"), count: count, with: tokenizer,
            on: Device(precision: .float32)
        ) { _, _ in }
        return (codes, tokenizer.encodedPictures)
    }
}

/// Pictures of one grey each: picture n has the value n.
private struct Stripes: PictureSource {
    let cacheName: String?
    let title = "stripes"
    let count: Int? = nil
    let report = SourceReport(accepted: nil)

    func picture(at index: Int, side: Int) -> CaptionedPicture {
        let pixels = [UInt8](repeating: UInt8(index % 256), count: side * side * 3)
        return CaptionedPicture(name: "\(index)", side: side, pixels: pixels, caption: "grey")
    }
}

/// Two codes per picture: its grey and half of it.
private final class MeanTokenizer: ImageTokenizing {
    let side = 4
    let codesPerPicture = 2
    let codeCount = 256
    let fingerprint: String
    private(set) var encodedPictures = 0

    init(fingerprint: String) { self.fingerprint = fingerprint }

    func codes(of pictures: [[UInt8]], on device: Device) -> [[Int32]] {
        encodedPictures += pictures.count
        return pictures.map { [Int32($0[0]), Int32($0[0] / 2)] }
    }

    func pixels(of codes: [[Int32]], on device: Device) -> [[UInt8]] {
        codes.map { [UInt8](repeating: UInt8($0[0]), count: side * side * 3) }
    }
}
