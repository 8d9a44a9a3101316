/// Up to five tokens in a row as one number, so that they can be counted in a dictionary.
///
/// Each token takes 24 bits, the newest one the lowest; no token leaves them zero.
struct NGram: Hashable, Sendable {
    /// The most tokens that fit.
    static let longest = 5

    private static let width = 24
    private var bits: UInt128

    /// Packs tokens, the oldest first.
    ///
    /// - Precondition: there are at most five, each from 0 to below 2²⁴ − 1.
    init(_ tokens: some Sequence<Int32>) {
        bits = 0
        for token in tokens {
            precondition(
                token >= 0 && token < 1 << Self.width - 1 && bits >> 96 == 0,
                "token \(token) does not fit into an n-gram")
            bits = bits << Self.width | UInt128(token + 1)
        }
    }

    private init(bits: UInt128) { self.bits = bits }

    /// Whether no token is in it.
    var isEmpty: Bool { bits == 0 }

    /// All tokens but the newest.
    var context: NGram { NGram(bits: bits >> Self.width) }

    /// The newest tokens, all where there are not so many.
    func suffix(_ count: Int) -> NGram {
        NGram(bits: bits & (1 << UInt128(Self.width * min(count, Self.longest)) - 1))
    }

    /// The tokens with a newer one behind them.
    func appending(_ token: Int32) -> NGram {
        NGram(bits: bits << Self.width | UInt128(token + 1))
    }
}

extension NGram {
    /// How often each run of `length` tokens occurs; none reaches over the end of a piece.
    static func counts(in pieces: [[Int32]], length: Int) -> [NGram: Int] {
        var counts: [NGram: Int] = [:]
        for piece in pieces where piece.count >= length {
            for end in length...piece.count {
                counts[NGram(piece[end - length..<end]), default: 0] += 1
            }
        }
        return counts
    }
}
