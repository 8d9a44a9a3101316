import TesseraLab
import TesseraTerminal

/// All rows of a table along its two strongest directions, ready to be drawn in any rectangle.
struct TableMap: Sendable, Equatable {
    /// Where each row lies, in shares 0…1 of the map; nil for rows that nothing reads.
    let shares: [SIMD2<Float>?]
    /// Shares of all variance along the two directions.
    let variances: SIMD2<Float>
    private let words: [SIMD2<Float>]
    private let codes: [SIMD2<Float>]
    private let markers: [SIMD2<Float>]

    /// Scales a table's places to the map.
    init(_ analysis: TableAnalysis, _ vocabulary: EmbeddingVocabulary) {
        let places = analysis.places.compactMap { $0 }.filter { $0.x.isFinite && $0.y.isFinite }
        let low = places.reduce(places.first ?? .zero) { pointwiseMin($0, $1) }
        let high = places.reduce(places.first ?? .zero) { pointwiseMax($0, $1) }
        let extent = pointwiseMax(high - low, SIMD2(repeating: 1e-20))
        let shares = analysis.places.map { place in place.map { ($0 - low) / extent } }
        self.shares = shares
        variances = analysis.shares
        func points(of kind: EmbeddingVocabulary.Kind) -> [SIMD2<Float>] {
            vocabulary.rows(of: kind).compactMap { shares[$0] }
        }
        words = points(of: .word)
        codes = points(of: .code)
        markers = points(of: .marker)
    }

    /// The groups that the table has.
    var groups: [Scatter.Group] {
        [
            .init(name: "words", role: .tokenText, points: words),
            .init(name: "image codes", role: .tokenImage, points: codes),
            .init(name: "markers", role: .tokenSpecial, points: markers),
        ].filter { !$0.points.isEmpty }
    }

    /// The rows in a rectangle.
    func rows(in selection: MapSelection) -> Set<Int> {
        Set(shares.indices.filter { row in shares[row].map(selection.contains) ?? false })
    }
}
