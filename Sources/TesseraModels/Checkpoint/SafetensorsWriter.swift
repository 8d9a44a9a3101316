/// Puts a safetensors file together; equal content gives equal bytes.
public struct SafetensorsWriter {
    /// How floating-point numbers are stored.
    public enum Storage: String, Sendable, Codable {
        case float32 = "F32"
        case bfloat16 = "BF16"
    }

    private struct Tensor {
        let name: String
        let type: Storage
        let shape: [Int]
        let bytes: [UInt8]
    }

    private var tensors: [Tensor] = []
    private let metadata: [String: String]

    /// Starts an empty file.
    public init(metadata: [String: String] = [:]) { self.metadata = metadata }

    /// Adds a tensor; bf16 is rounded to nearest even.
    ///
    /// - Precondition: there are as many numbers as the shape has elements.
    public mutating func add(
        _ name: String, shape: [Int], _ values: UnsafeBufferPointer<Float>, as storage: Storage
    ) {
        precondition(
            values.count == shape.reduce(1, *),
            "\(name): \(values.count) numbers for shape \(shape)")
        let bytes: [UInt8] =
            switch storage {
            case .float32: Self.bytes(of: values.lazy.map { $0.bitPattern.littleEndian })
            case .bfloat16: Self.bytes(of: values.lazy.map { rounded($0).littleEndian })
            }
        tensors.append(Tensor(name: name, type: storage, shape: shape, bytes: bytes))
    }

    /// The whole file: larger types first, then by name, the header padded to eight bytes.
    public func file() -> [UInt8] {
        let ordered = tensors.sorted {
            ($0.type == .float32 ? 0 : 1, $0.name) < ($1.type == .float32 ? 0 : 1, $1.name)
        }
        var header = header(of: ordered)
        while header.count % 8 != 0 { header.append(UInt8(ascii: " ")) }
        var file: [UInt8] = []
        file.reserveCapacity(8 + header.count + ordered.reduce(0) { $0 + $1.bytes.count })
        withUnsafeBytes(of: UInt64(header.count).littleEndian) { file.append(contentsOf: $0) }
        file += header
        for tensor in ordered { file += tensor.bytes }
        return file
    }

    private func header(of tensors: [Tensor]) -> [UInt8] {
        var members: [String] = []
        if !metadata.isEmpty {
            let texts = metadata.sorted { $0.key < $1.key }.map { "\(quoted($0)):\(quoted($1))" }
            members.append("\"__metadata__\":{\(texts.joined(separator: ","))}")
        }
        var offset = 0
        for tensor in tensors {
            let end = offset + tensor.bytes.count
            let shape = tensor.shape.map(String.init).joined(separator: ",")
            members.append(
                "\(quoted(tensor.name)):{\"dtype\":\"\(tensor.type.rawValue)\","
                    + "\"shape\":[\(shape)],\"data_offsets\":[\(offset),\(end)]}")
            offset = end
        }
        return Array("{\(members.joined(separator: ","))}".utf8)
    }

    private static func bytes<Word: FixedWidthInteger>(of words: some Collection<Word>) -> [UInt8] {
        let size = MemoryLayout<Word>.size
        return [UInt8](unsafeUninitializedCapacity: words.count * size) { buffer, count in
            let raw = UnsafeMutableRawBufferPointer(buffer)
            for (index, word) in words.enumerated() {
                raw.storeBytes(of: word, toByteOffset: index * size, as: Word.self)
            }
            count = words.count * size
        }
    }
}

/// A single rounded to bf16, to nearest even; NaN stays NaN.
private func rounded(_ value: Float) -> UInt16 {
    let bits = value.bitPattern
    if value.isNaN { return UInt16(bits >> 16) | 0x40 }
    return UInt16(truncatingIfNeeded: (bits &+ 0x7FFF &+ ((bits >> 16) & 1)) >> 16)
}

/// A text in JSON's quotes.
private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case _ where scalar.value < 0x20:
            let digits = String(scalar.value, radix: 16)
            result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}
