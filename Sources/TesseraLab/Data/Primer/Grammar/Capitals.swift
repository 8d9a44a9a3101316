extension String {
    /// The text with a capital first letter; what comes after stays as it is.
    var capitalisedFirst: String {
        guard let first = utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
        else { return self }
        return String(UnicodeScalar(first & 0xDF)) + dropFirst()
    }

    /// Whether the last byte is one of these letters.
    func ends(inOneOf letters: String) -> Bool {
        utf8.last.map { letters.utf8.contains($0) } ?? false
    }
}
