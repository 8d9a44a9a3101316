/// Numbers that a name gives, exactly the same in Swift and in the scripts of Tests/Fixtures.
package enum FormulaNumbers {
    /// Numbers in −1 … 1 that look random: a 32-bit hash of each index (`formula` of inception.py).
    package static func values(_ name: String, count: Int) -> [Float] {
        let seed = name.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
        return (0..<count).map { index in
            var x = UInt32(index) &* 747_796_405 &+ seed
            for _ in 0..<2 {
                x ^= x >> 16
                x = x &* 0x45D9F3B
            }
            x ^= x >> 16
            return Float(Double(x) / 0x1p31 - 1)
        }
    }

    /// RGB bytes, [side, side, 3], of a picture (`pictures` of inception.py).
    package static func picture(_ number: Int, side: Int) -> [UInt8] {
        (0..<side * side * 3).map { element in
            let (y, x, channel) = (element / (3 * side), element / 3 % side, element % 3)
            let value = x * 37 + y * 91 + channel * 53 + x * y * 7 + number * 61
            return UInt8(truncatingIfNeeded: value)
        }
    }
}
