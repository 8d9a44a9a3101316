import Foundation
import TesseraLab
import TesseraTensor
import Testing

struct CodeCacheTests {
    private let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("codes-\(UUID().uuidString)")

    @Test func keptCodesEqualFreshOnesAndSpareTheTokenizer() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let cache = CodeCache(folders: [folder])
        let (source, device) = (Stripes(cacheName: "stripes"), Device(precision: .float32))
        let first = MeanTokenizer(fingerprint: "a")
        let fresh = try cache.codes(of: source, count: 40, with: first, on: device) { _, _ in }
        let second = MeanTokenizer(fingerprint: "a")
        let kept = try cache.codes(of: source, count: 40, with: second, on: device) { _, _ in }
        #expect(fresh == kept && fresh.count == 40)
        #expect(first.encodedPictures == 40 && second.encodedPictures == 0)
        #expect(fresh[39] == [39, 39 / 2])
    }

    @Test func aLongerRequestEncodesTheRestOnly() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let cache = CodeCache(folders: [folder])
        let (source, device) = (Stripes(cacheName: "stripes"), Device(precision: .float32))
        _ = try cache.codes(
            of: source, count: 10, with: MeanTokenizer(fingerprint: "a"), on: device
        ) { _, _ in }
        let tokenizer = MeanTokenizer(fingerprint: "a")
        _ = try cache.codes(of: source, count: 25, with: tokenizer, on: device) { _, _ in }
        #expect(tokenizer.encodedPictures == 15)
    }

    @Test func anotherTokenizerDoesNotUseThem() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let cache = CodeCache(folders: [folder])
        let (source, device) = (Stripes(cacheName: "stripes"), Device(precision: .float32))
        _ = try cache.codes(
            of: source, count: 10, with: MeanTokenizer(fingerprint: "a"), on: device
        ) { _, _ in }
        let other = MeanTokenizer(fingerprint: "b")
        _ = try cache.codes(of: source, count: 10, with: other, on: device) { _, _ in }
        #expect(other.encodedPictures == 10)
    }

    @Test func aDamagedFileIsIgnored() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let cache = CodeCache(folders: [folder])
        let (source, device) = (Stripes(cacheName: "stripes"), Device(precision: .float32))
        _ = try cache.codes(
            of: source, count: 10, with: MeanTokenizer(fingerprint: "a"), on: device
        ) { _, _ in }
        let file = folder.appendingPathComponent("stripes.codes")
        try Data(contentsOf: file).dropLast().write(to: file)
        let tokenizer = MeanTokenizer(fingerprint: "a")
        _ = try cache.codes(of: source, count: 10, with: tokenizer, on: device) { _, _ in }
        #expect(tokenizer.encodedPictures == 10)
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
