/// The classes of characters that the split rule of GPT-2 tells apart.
enum ScalarClass: UInt8 {
    case letter, number, space, other

    /// The class of a scalar.
    @inline(__always)
    init(_ scalar: UInt32) {
        self = scalar < Self.tabulated ? Self.table[Int(scalar)] : Self.lookedUp(scalar)
    }

    /// The classes of U+0000 to U+FFFF, by scalar.
    ///
    /// INVARIANT: written once, before the first use, and never freed: any thread may read it.
    nonisolated(unsafe) static let table: UnsafePointer<ScalarClass> = {
        let table = UnsafeMutablePointer<ScalarClass>.allocate(capacity: Int(tabulated))
        for scalar in 0..<tabulated {
            (table + Int(scalar)).initialize(to: lookedUp(scalar))
        }
        return UnsafePointer(table)
    }()

    private static let tabulated: UInt32 = 0x10000
    private static let letters = SortedRanges(letterRanges)
    private static let numbers = SortedRanges(numberRanges)
    /// The 25 scalars with the property White_Space.
    private static let spaces = SortedRanges(
        "9-D 20 85 A0 1680 2000-200A 2028 2029 202F 205F 3000")

    private static func lookedUp(_ scalar: UInt32) -> ScalarClass {
        if letters.contains(scalar) { return .letter }
        if numbers.contains(scalar) { return .number }
        return spaces.contains(scalar) ? .space : .other
    }
}

/// Ranges of code points in ascending order.
private struct SortedRanges {
    private let starts: [UInt32]
    private let ends: [UInt32]

    /// Reads "41-5A 61-7A AA": hexadecimal, ascending, separated by white space.
    init(_ text: String) {
        let bounds = text.split(whereSeparator: \.isWhitespace).map { range in
            range.split(separator: "-").compactMap { UInt32($0, radix: 16) }
        }
        starts = bounds.compactMap(\.first)
        ends = bounds.compactMap(\.last)
    }

    /// Whether a range holds the scalar; O(log n).
    func contains(_ scalar: UInt32) -> Bool {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= scalar { low = middle + 1 } else { high = middle }
        }
        return low > 0 && scalar <= ends[low - 1]
    }
}
