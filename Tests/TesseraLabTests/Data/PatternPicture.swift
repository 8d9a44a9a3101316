import Foundation
import TesseraLab

/// The picture that Tests/Fixtures/picture_oracles.py draws by the same formula.
func patternPicture(_ width: Int, _ height: Int) -> RGBPicture {
    var pixels: [UInt8] = []
    for y in 0..<height {
        for x in 0..<width {
            for channel in 0..<3 {
                let level = x * 37 + y * 91 + channel * 53 + x * y * 7 + (x / 5) * 120
                pixels.append(UInt8(level % 256))
            }
        }
    }
    return RGBPicture(width: width, height: height, pixels: pixels)
}

/// CRC-32 as in zlib.
func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(0xFFFF_FFFF) { value, byte in
        (0..<8).reduce(value ^ UInt32(byte)) { crc, _ in crc >> 1 ^ (crc & 1) * 0xEDB8_8320 }
    }
}

/// The bytes of a fixture.
func decodedBase64(_ text: String) -> [UInt8] { [UInt8](Data(base64Encoded: text) ?? Data()) }

/// The bytes of a named fixture.
func fixture(_ name: String) -> [UInt8] {
    let file = PictureOracles.files.first { $0.name == name }?.base64
    return decodedBase64(file ?? PictureOracles.extras[name] ?? "")
}
