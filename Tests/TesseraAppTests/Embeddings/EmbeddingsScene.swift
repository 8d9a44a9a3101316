import TesseraApp
import TesseraLab
import TesseraTerminal
import Testing

/// The embeddings screen in a known situation.
struct EmbeddingsScene: Sendable, CustomTestStringConvertible {
    let name: String
    /// News of jobs that came before the keys, by the topic of their tickets.
    var replies = EmbeddingsScene.complete
    var keys: [Key] = []

    var testDescription: String { name }

    /// News of a job by the topic of its ticket.
    typealias News = (topic: String, content: JobReply.Content)

    private static let entry = ScreenCatalog.all.first { $0.title == "Embeddings" }

    /// The lab after the news and the keys.
    func state(size: Size, theme: Theme) -> AppState {
        var state = AppState(
            SampleSnapshots.twin, screens: Self.entry.map { [$0] } ?? ScreenCatalog.all)
        let context = state.context(size: size, theme: theme, now: .seconds(1))
        state.receive(SampleSnapshots.twin, at: .zero)
        _ = state.refresh(in: context)
        for (topic, content) in replies {
            _ = state.receive(
                JobReply(JobTicket(topic, owner: "Embeddings"), content), in: context)
        }
        for key in keys {
            for command in state.handle(key, in: context) {
                state.apply(command, themes: [theme], at: .seconds(1))
            }
        }
        return state
    }

    /// What a terminal of this size would show.
    func painted(
        columns: Int, rows: Int, theme: Theme = .ansi(depth: .trueColor)
    ) -> Surface {
        let size = Size(columns: columns, rows: rows)
        var surface = Surface(size: size, style: theme[.background])
        state(size: size, theme: theme).draw(on: &surface, theme: theme, now: .seconds(1))
        return surface
    }

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
