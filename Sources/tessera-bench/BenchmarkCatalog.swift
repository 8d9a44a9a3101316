/// All benchmarks, in the order of the report.
enum BenchmarkCatalog {
    static let all: [Benchmark] = [
        matrixProducts,
        attention,
        swiGLU,
        norm,
        tokenLoss,
        languageModelTraining,
        twinRun,
        languageModelSampling,
        heldOutPerplexity,
        tokenizerTraining,
        tokenizerCoding,
        text,
        languageModelGrowth,
        tokenizerGrowth,
        watchFrames,
        screenFrames,
        firstFrame,
        keyLatency,
        idleShare,
        watchedThroughput,
    ].flatMap { $0 }
}
