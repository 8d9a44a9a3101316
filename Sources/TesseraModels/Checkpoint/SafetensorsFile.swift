/// A safetensors file that passed every check of the format.
///
/// Layout: eight bytes of header length, a JSON header, one buffer of little-endian data. The
/// checks follow the reference implementation (huggingface/safetensors, `tensor.rs`) and add:
/// duplicate keys, fractional offsets, unknown fields and more than 8 axes are refused.
public struct SafetensorsFile: Sendable {
    /// Where a tensor lies and what it is.
    public struct Entry: Sendable, Equatable {
        /// "F32", "BF16", … as in the file.
        public let type: String
        /// Extents, row-major.
        public let shape: [Int]
        /// Bytes in the file.
        let range: Range<Int>
    }

    /// The tensors by name.
    public let entries: [String: Entry]
    /// Free text by key.
    public let metadata: [String: String]

    /// What the file is called in messages.
    let name: String
    private let bytes: [UInt8]

    /// Checks a file.
    ///
    /// - Parameters:
    ///   - bytes: the whole content.
    ///   - name: what the file is called in messages.
    /// - Throws: `SafetensorsError.malformed` with the first rule that is broken.
    public init(_ bytes: [UInt8], name: String) throws {
        self.bytes = bytes
        self.name = name
        do {
            let header = try Self.header(of: bytes)
            metadata = try Self.metadata(of: header.value)
            entries = try Self.entries(of: header.value, dataStart: header.end, total: bytes.count)
        } catch let reason as Reason {
            throw SafetensorsError.malformed(file: name, reason: reason.text)
        } catch let problem as JSONProblem {
            throw SafetensorsError.malformed(file: name, reason: "header, \(problem)")
        }
    }

    /// The elements of a tensor as singles; half-precision types are widened.
    ///
    /// - Throws: `SafetensorsError` when the tensor is missing, shaped otherwise or not of a
    ///   floating-point type.
    public func floats(_ tensor: String, shape: [Int]) throws -> [Float] {
        let entry = try entry(tensor, shape: shape)
        return try bytes[entry.range].withUnsafeBytes { data in
            let count = entry.range.count
            switch entry.type {
            case "F32":
                return stride(from: 0, to: count, by: 4).map {
                    Float(
                        bitPattern: UInt32(
                            littleEndian: data.loadUnaligned(fromByteOffset: $0, as: UInt32.self)))
                }
            case "BF16":
                return stride(from: 0, to: count, by: 2).map {
                    let half = UInt16(
                        littleEndian: data.loadUnaligned(fromByteOffset: $0, as: UInt16.self))
                    return Float(bitPattern: UInt32(half) << 16)
                }
            case "F16":
                return stride(from: 0, to: count, by: 2).map {
                    let half = UInt16(
                        littleEndian: data.loadUnaligned(fromByteOffset: $0, as: UInt16.self))
                    return widened(half)
                }
            default:
                throw SafetensorsError.unsupported(file: name, tensor: tensor, type: entry.type)
            }
        }
    }

    /// The elements of an I32 tensor.
    ///
    /// - Throws: `SafetensorsError` when the tensor is missing, shaped otherwise or of another type.
    public func integers(_ tensor: String, shape: [Int]) throws -> [Int32] {
        let entry = try entry(tensor, shape: shape)
        guard entry.type == "I32" else {
            throw SafetensorsError.unsupported(file: name, tensor: tensor, type: entry.type)
        }
        return bytes[entry.range].withUnsafeBytes { data in
            stride(from: 0, to: data.count, by: 4).map {
                Int32(littleEndian: data.loadUnaligned(fromByteOffset: $0, as: Int32.self))
            }
        }
    }

    /// Where a tensor of a known shape lies.
    ///
    /// - Throws: `SafetensorsError` when it is missing or shaped otherwise.
    func entry(_ tensor: String, shape: [Int]) throws -> Entry {
        guard let entry = entries[tensor] else {
            throw SafetensorsError.missing(file: name, tensor: tensor)
        }
        guard entry.shape == shape else {
            throw SafetensorsError.shape(
                file: name, tensor: tensor, expected: shape, found: entry.shape)
        }
        return entry
    }
}

/// A broken rule, before the file's name is known.
private struct Reason: Error {
    let text: String
    init(_ text: String) { self.text = text }
}

extension SafetensorsFile {
    private static let headerLimit = 100_000_000
    private static let bits = [
        "BOOL": 8, "U8": 8, "I8": 8, "F8_E5M2": 8, "F8_E4M3": 8, "I16": 16, "U16": 16, "F16": 16,
        "BF16": 16, "I32": 32, "U32": 32, "F32": 32, "I64": 64, "U64": 64, "F64": 64,
    ]

    private static func header(of bytes: [UInt8]) throws -> (value: [String: JSONValue], end: Int) {
        guard bytes.count >= 8 else { throw Reason("it has only \(bytes.count) bytes") }
        let length = bytes.withUnsafeBytes {
            UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self))
        }
        guard length <= headerLimit else { throw Reason("the header would have \(length) bytes") }
        let end = 8 + Int(length)
        guard end <= bytes.count else { throw Reason("the header goes beyond the end of the file") }
        guard case .object(let value) = try StrictJSONReader.value(of: Array(bytes[8..<end])) else {
            throw Reason("the header is not a JSON object")
        }
        return (value, end)
    }

    private static func metadata(of header: [String: JSONValue]) throws -> [String: String] {
        guard let value = header["__metadata__"] else { return [:] }
        guard case .object(let members) = value else {
            throw Reason("__metadata__ is not an object")
        }
        return try members.mapValues { member in
            guard case .string(let text) = member else {
                throw Reason("__metadata__ holds no text")
            }
            return text
        }
    }

    private static func entries(
        of header: [String: JSONValue], dataStart: Int, total: Int
    ) throws -> [String: Entry] {
        var entries: [String: Entry] = [:]
        for (name, value) in header where name != "__metadata__" {
            entries[name] = try entry(name, value, dataStart: dataStart)
        }
        var end = dataStart
        let ordered = entries.sorted {
            ($0.value.range.lowerBound, $0.value.range.upperBound) < (
                $1.value.range.lowerBound, $1.value.range.upperBound
            )
        }
        for (name, entry) in ordered {
            guard entry.range.lowerBound == end else {
                throw Reason("tensor \(name) leaves a hole or overlaps its neighbour")
            }
            end = entry.range.upperBound
        }
        guard end == total else {
            throw Reason("the data ends at byte \(end), the file at \(total)")
        }
        return entries
    }

    private static func entry(_ name: String, _ value: JSONValue, dataStart: Int) throws -> Entry {
        guard case .object(let members) = value, members.count == 3,
            case .string(let type)? = members["dtype"], let shape = members["shape"]?.integers,
            let offsets = members["data_offsets"]?.integers, offsets.count == 2
        else { throw Reason("tensor \(name) is not described by dtype, shape and data_offsets") }
        guard let bits = bits[type] else {
            throw Reason("tensor \(name) has the unknown type \(type)")
        }
        guard shape.count <= 8, shape.allSatisfy({ $0 >= 0 }) else {
            throw Reason("tensor \(name) has the impossible shape \(shape)")
        }
        var size = bits / 8
        for extent in shape {
            let (product, overflow) = size.multipliedReportingOverflow(by: extent)
            guard !overflow else { throw Reason("tensor \(name) is too large") }
            size = product
        }
        let (begin, end) = (offsets[0], offsets[1])
        guard begin >= 0, end >= begin, end - begin == size, end <= Int.max - dataStart else {
            throw Reason("tensor \(name) has \(size) bytes but offsets \(begin) to \(end)")
        }
        return Entry(type: type, shape: shape, range: dataStart + begin..<dataStart + end)
    }
}

/// IEEE half precision in single precision, exactly.
private func widened(_ half: UInt16) -> Float {
    let sign: Float = half >> 15 == 1 ? -1 : 1
    let exponent = Int(half >> 10) & 31
    let fraction = Float(half & 0x3FF)
    switch exponent {
    case 0: return sign * fraction * 0x1p-24
    case 31: return fraction == 0 ? sign * .infinity : .nan
    default:
        return sign * (1024 + fraction)
            * Float(sign: .plus, exponent: exponent - 25, significand: 1)
    }
}
