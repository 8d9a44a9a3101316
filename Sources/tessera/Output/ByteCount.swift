import TesseraTerminal

/// Sizes as people say them.
enum ByteCount {
    /// "12.5 MB", in powers of a thousand.
    static func text(_ bytes: Int) -> String {
        let number = CompactNumber.text(Double(bytes))
        guard let unit = number.last, unit.isLetter else { return number + " B" }
        return number.dropLast() + " " + (unit == "k" ? "kB" : "\(unit)B")
    }
}
