import Glibc

/// Bytes and a hash of them.
struct Word {
    let bytes: UnsafeBufferPointer<UInt8>
    let hash: UInt64

    /// Hashes the bytes, which must outlive the word.
    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        hash = Self.hash(UnsafeRawBufferPointer(bytes))
    }

    /// Eight bytes at a time into a folded 128-bit product; the last eight may overlap.
    @inline(__always)
    private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash = folded(UInt64(bytes.count) ^ 0xA076_1D64_78BD_642F)
        guard bytes.count >= 8 else { return folded(hash ^ tail(bytes)) }
        for start in stride(from: 0, to: bytes.count - 8, by: 8) {
            hash = folded(hash ^ bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
        }
        let last = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
        return folded(hash ^ last)
    }

    /// Up to seven bytes as one number.
    @inline(__always)
    private static func tail(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var number: UInt64 = 0
        for byte in bytes { number = number << 8 | UInt64(byte) }
        return number
    }

    @inline(__always)
    private static func folded(_ number: UInt64) -> UInt64 {
        let (high, low) = number.multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
        return high ^ low
    }
}

/// A hash table with open addressing from words to pieces of arrays that its owner keeps.
struct WordTable<Value: Sendable>: Sendable {
    /// One entry; `value` is nil in an empty one.
    struct Slot: Sendable {
        var hash: UInt64 = 0
        var start = 0
        var length = 0
        var value: Value?
    }

    private var slots: [Slot]
    private var count = 0

    /// Creates a table with room for `capacity` words before it grows.
    init(capacity: Int) { slots = Array(repeating: Slot(), count: tableSize(for: capacity)) }

    /// The value of a word whose own bytes lie anywhere; `text` holds those of the entries.
    @inline(__always)
    func value(of word: Word, in text: UnsafePointer<UInt8>) -> Value? {
        slots[place(of: word, in: text)].value
    }

    /// Adds a word that is not there yet and whose bytes start at `start` of the text.
    mutating func insert(
        _ word: Word, start: Int, in text: UnsafePointer<UInt8>, value: Value
    ) {
        if 2 * count >= slots.count { grow() }
        slots[place(of: word, in: text)] = Slot(
            hash: word.hash, start: start, length: word.bytes.count, value: value)
        count += 1
    }

    /// Where a word stands, or would stand.
    @inline(__always)
    private func place(of word: Word, in text: UnsafePointer<UInt8>) -> Int {
        var place = Int(truncatingIfNeeded: word.hash) & (slots.count - 1)
        while slots[place].value != nil, !isEqual(slots[place], word, text) {
            place = (place + 1) & (slots.count - 1)
        }
        return place
    }

    @inline(__always)
    private func isEqual(_ slot: Slot, _ word: Word, _ text: UnsafePointer<UInt8>) -> Bool {
        guard slot.hash == word.hash, slot.length == word.bytes.count,
            let bytes = word.bytes.baseAddress
        else { return false }
        return memcmp(text + slot.start, bytes, slot.length) == 0
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: 2 * old.count)
        for slot in old where slot.value != nil {
            var place = Int(truncatingIfNeeded: slot.hash) & (slots.count - 1)
            while slots[place].value != nil { place = (place + 1) & (slots.count - 1) }
            slots[place] = slot
        }
    }
}
