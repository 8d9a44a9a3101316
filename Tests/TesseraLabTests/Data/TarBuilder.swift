/// Writes tar members byte by byte (POSIX.1-1988 ustar), so that tests can also write wrong ones.
struct TarBuilder {
    private(set) var bytes: [UInt8] = []

    mutating func add(
        _ name: String, _ contents: [UInt8], type: Character = "0", size: String? = nil,
        link: String = ""
    ) {
        var header = [UInt8](repeating: 0, count: 512)
        put(name, at: 0, in: &header)
        put("0000644", at: 100, in: &header)
        put(size ?? octal(contents.count, digits: 11), at: 124, in: &header)
        put("00000000000", at: 136, in: &header)
        put("        ", at: 148, in: &header)
        put(String(type), at: 156, in: &header)
        put(link, at: 157, in: &header)
        put("ustar", at: 257, in: &header)
        put("00", at: 263, in: &header)
        put(octal(header.reduce(0) { $0 + Int($1) }, digits: 6) + "\0 ", at: 148, in: &header)
        bytes += header + contents
        bytes += [UInt8](repeating: 0, count: (512 - contents.count % 512) % 512)
    }

    mutating func add(_ name: String, _ text: String, type: Character = "0") {
        add(name, Array(text.utf8), type: type)
    }

    /// The whole archive with its two closing blocks.
    var archive: [UInt8] { bytes + [UInt8](repeating: 0, count: 1_024) }

    private func put(_ text: String, at offset: Int, in header: inout [UInt8]) {
        for (index, byte) in text.utf8.enumerated() { header[offset + index] = byte }
    }

    private func octal(_ value: Int, digits: Int) -> String {
        let text = String(value, radix: 8)
        return String(repeating: "0", count: digits - text.count) + text
    }
}
