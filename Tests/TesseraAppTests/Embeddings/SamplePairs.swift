import TesseraLab
import TesseraTensor

/// Tables as a run would have them, the same on every machine.
enum SamplePairs {
    static let sources = [
        TableSource(.start(arm: "pre-trained"), .input),
        TableSource(.start(arm: "pre-trained"), .output),
        TableSource(.checkpoint(arm: "pre-trained", step: 500), .input),
        TableSource(.checkpoint(arm: "pre-trained", step: 500), .output),
        TableSource(.checkpoint(arm: "pre-trained", step: 1000), .input),
        TableSource(.checkpoint(arm: "pre-trained", step: 1000), .output),
        TableSource(.start(arm: "random"), .input),
        TableSource(.checkpoint(arm: "random", step: 1000), .input),
    ]

    private static let families = [
        ["_red", "_green", "_blue", "_yellow", "_pink", "_grey", "_white", "_black"],
        ["_circle", "_square", "_star", "_ring", "_cross", "_heart", "_moon", "_arrow"],
        ["_dog", "_cat", "_fox", "_hen", "_owl", "_cow", "_bee", "_ant"],
        ["_left", "_right", "_above", "_below", "_beside", "_behind", "_on", "_under"],
    ]
    private static let codes = 24

    static let vocabulary: EmbeddingVocabulary = {
        let words = families.flatMap { $0 } + ["\\n", "<C3>", "ing"]
        let markers = ["<boi>", "<eoi>"]
        return EmbeddingVocabulary(
            names: words + markers + ["<37>"] + (0..<codes).map { "#\($0)" },
            kinds: Array(repeating: .word, count: words.count)
                + Array(repeating: .marker, count: markers.count) + [.unused]
                + Array(repeating: .code, count: codes))
    }()

    /// Rows around the middle of their family; `settling` of 1 lets codes join the colours.
    static func table(_ source: TableSource, settling: Float) -> EmbeddingTable {
        let width = 12
        var values: [Float] = []
        for row in 0..<vocabulary.count {
            var noise = RandomSource(seed: 5, purpose: "sample row", index: UInt64(row))
            var center = RandomSource(seed: 5, purpose: "family", index: UInt64(family(row)))
            let pull = vocabulary.kinds[row] == .code ? settling : 0.4 + settling / 4
            values += (0..<width).map { _ in 0.3 * noise.normal() + pull * center.normal() }
        }
        return EmbeddingTable(
            title: source.title, vocabulary: vocabulary, width: width, values: values)
    }

    private static func family(_ row: Int) -> Int {
        if let code = vocabulary.code(of: row) { return Int(code) % families.count }
        return row / 8
    }

    static let pair = TablePair(
        sources[0], table(sources[0], settling: 0), sources[4], table(sources[4], settling: 1))

    static let analysis = PairAnalysis(
        pair, by: .cosine,
        with: OpenModels(ModelCatalog(shipped: ShippedFiles(sampleData: nil)))
    ) { _, _ in }

    /// Neighbourhoods that are left from checkpoint to checkpoint.
    static let trend = OverlapTrend(
        OverlapTrend.Subject(sources[0], [sources[0], sources[2], sources[4]], by: .cosine),
        steps: [0, 500, 1000],
        values: [1, 0.6, 0.2].map { share in
            (0..<vocabulary.count).map { Float(share) * (1 - Float($0 % 5) * 0.1) }
        })

    /// One plain colour a code.
    static let patches: CodePatches = {
        var patches = CodePatches(side: 4, count: codes)
        for code in 0..<codes {
            let color = [UInt8(code * 10), UInt8(255 - code * 10), UInt8(code * 37 % 256)]
            patches.add(
                cutFrom: (0..<64).flatMap { _ in color }, pictureSide: 8)
        }
        return patches
    }()
}
