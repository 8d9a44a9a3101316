import TesseraApp
import TesseraLab
import TesseraTerminal
import Testing

/// The embeddings screen in a known situation.
struct EmbeddingsScene: JobScene {
    static let screen = "Embeddings"
    let name: String
    /// News of jobs that came before the keys, by the topic of their tickets.
    var replies = EmbeddingsScene.complete
    var keys: [Key] = []

    /// News of a job by the topic of its ticket.
    typealias News = (topic: String, content: JobReply.Content)

    static let list: News = ("list of tables", .answer(SamplePairs.sources))
    static let tables: News = ("comparison", .part(SamplePairs.pair))
    static let analysis: News = (
        "comparison", .answer(SamplePairs.analysis)
    )
    static let patches: News = ("patches", .answer(SamplePairs.patches))
    static let trend: News = ("trend", .answer(SamplePairs.trend))
    static let complete: [News] = [list, patches, tables, analysis, trend]

    /// The situations that have golden screens.
    static let all: [EmbeddingsScene] = [
        EmbeddingsScene(name: "embeddings"),
        EmbeddingsScene(
            name: "embeddings-empty", replies: [("list of tables", .answer([TableSource]()))]),
        EmbeddingsScene(
            name: "embeddings-loading",
            replies: [
                list, tables,
                ("comparison", .progress(done: 32, total: 126, phrase: "comparing rows")),
            ]),
        EmbeddingsScene(
            name: "embeddings-error",
            replies: complete + [
                (
                    "comparison",
                    .failed("the checkpoint step-00001000 is damaged: restore it or delete it")
                )
            ]),
        EmbeddingsScene(name: "embeddings-code", keys: ["/", "#", "5", .enter, "n"]),
        EmbeddingsScene(
            name: "embeddings-sum",
            keys: ["="] + "red - blue + dog".map { Key.character($0) } + [.enter]),
        EmbeddingsScene(name: "embeddings-heat", keys: ["x", .down, "x", .down, "x", "m", "m"]),
        EmbeddingsScene(
            name: "embeddings-lasso",
            keys: [.tab, .tab, .tab, .enter, .space, .up, .up, .right, .right]),
        EmbeddingsScene(name: "embeddings-choose", keys: ["b", .down]),
    ]
}
