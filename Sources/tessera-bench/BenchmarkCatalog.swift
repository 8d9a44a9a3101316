/// All benchmarks, in the order of the report.
enum BenchmarkCatalog {
    static let all: [Benchmark] = [
        matrixProducts,
        attention,
        swiGLU,
        norm,
        tokenLoss,
        languageModelTraining,
        languageModelSampling,
        tokenizerTraining,
        tokenizerCoding,
        text,
    ].flatMap { $0 }
}
