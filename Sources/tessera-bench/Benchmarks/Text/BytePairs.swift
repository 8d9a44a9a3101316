import TesseraModels

extension BenchmarkCatalog {
    /// Byte pairs: learning a vocabulary of 4,096 on 10 MB and encoding with it, on one core.
    static let text = [
        Benchmark(name: "text/learn byte pairs", unit: "MB") {
            let corpus = try Corpus($0.corpus)
            let file = try $0.scratch.write(corpus.utf8, as: "corpus.txt")
            return Workload(
                unitsPerRun: corpus.megabytes,
                peers: [Peer(script: "byte_pairs.py", arguments: ["train", file])]
            ) { _ = BytePairTrainer.train(on: corpus.documents, vocabularySize: 4096) }
        },
        Benchmark(name: "text/encode", unit: "MB") {
            let corpus = try Corpus($0.corpus)
            let tokenizer = BytePairTrainer.train(on: corpus.documents, vocabularySize: 4096)
            let file = try $0.scratch.write(corpus.utf8, as: "corpus.txt")
            let vocabulary = try $0.scratch.write(tokenizer.file(), as: "tokenizer.json")
            let arguments = [file, "--tokenizer", vocabulary]
            return Workload(
                unitsPerRun: corpus.megabytes,
                peers: ["tokenizers", "tiktoken"].map {
                    Peer(script: "byte_pairs.py", arguments: [$0] + arguments)
                }
            ) { for document in corpus.documents { _ = tokenizer.encode(document) } }
        },
    ]
}
