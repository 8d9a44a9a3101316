/// A relation between two words or phrases, of which a pattern shows several pairs.
struct Relation: Sendable {
    /// What the relation is.
    let name: String
    /// Draws one pair.
    let pair: @Sendable (inout Draft) -> (String, String)
    /// Writes every pair; nil where there are too many.
    var pairs: (@Sendable (inout Draft) -> [(String, String)])?

    /// Whether patterns never show the pair that begins with a text: probes ask for it.
    func isWithheld(_ first: String) -> Bool {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325  // FNV-1a, 64 bits
        for byte in (name + ":" + first).utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        return (hash >> 32).isMultiple(of: 9)
    }

    /// Draws a pair that is not kept for probes.
    func taughtPair(_ draft: inout Draft) -> (String, String) {
        while true {
            let pair = pair(&draft)
            if !isWithheld(pair.0) { return pair }
        }
    }
}
