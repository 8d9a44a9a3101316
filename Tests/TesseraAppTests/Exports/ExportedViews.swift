import TesseraTerminal

@testable import TesseraApp
@testable import TesseraLab

/// A view with figures on it, and how many rows each table of its export has.
struct ExportedView: Sendable, CustomStringConvertible {
    let description: String
    /// The tables of the view.
    let tables: @Sendable () -> [ViewTable]
    /// The rows that the screen shows, by the table's name, in order.
    let shown: KeyValuePairs<String, Int>

    private init(_ scene: some JobScene, _ shown: KeyValuePairs<String, Int>) {
        description = scene.name
        tables = { Self.tables(scene.state(in: Self.size, theme: .ansi())) }
        self.shown = shown
    }

    private init(_ scene: Scene, _ shown: KeyValuePairs<String, Int>) {
        description = scene.name
        tables = { Self.tables(scene.state(in: Self.size, theme: .ansi(), now: .seconds(1))) }
        self.shown = shown
    }

    private static let size = Size(columns: 200, rows: 60)

    private static func tables(_ state: AppState) -> [ViewTable] {
        state.screen.tables(in: state.context(size: size, theme: .ansi(), now: .seconds(1)))
    }

    /// Every screen with each of its views.
    static let all: [ExportedView] = watch + sample + embeddings + images + experiments + data + log
}

extension ExportedView {
    private static var watch: [ExportedView] {
        let arms = SampleSnapshots.twin.arms
        let values = arms.flatMap { $0.histories.values.map(\.values.count) }.reduce(0, +)
        let metrics = arms.map(\.histories.count).reduce(0, +)
        let usage = SampleSnapshots.usage
        let tokens = [usage.text, usage.image].compactMap { $0?.rankedCounts.count }.reduce(0, +)
        let differences = SampleSnapshots.twin.chartSubjects.reduce(0) { sum, subject in
            guard case .difference(let metric) = subject else { return sum }
            return sum + (arms[0].histories[metric]?.values.count ?? 0)
        }
        let twin = Scene(name: "twin", snapshot: SampleSnapshots.twin)
        return [
            ExportedView(
                twin,
                [
                    "curves": values, "differences": differences,
                    "reference lines": SampleSnapshots.twin.references.count, "tokens": tokens,
                    "figures": metrics, "phases": 5,
                ])
        ]
    }

    private static func sample(
        _ name: String, _ shown: KeyValuePairs<String, Int>
    ) -> [ExportedView] {
        Scene.sample.filter { $0.name == name }.map { ExportedView($0, shown) }
    }

    private static var sample: [ExportedView] {
        let filtered = (0..<48).count { "#\($0)".contains("3") }
        return sample("sample-start", ["candidates": 48, "pipeline": 6])
            + sample("sample", ["candidates": 48, "pipeline": 6, "tokens": 21])
            + sample("sample-done", ["tokens": 64])
            + sample("sample-filter", ["candidates": filtered, "pipeline": 6, "tokens": 21])
            + sample("sample-layers", ["candidates": 48, "layers": 5, "tokens": 21])
            + sample("sample-attention", ["candidates": 48, "attention": 4 * 29, "tokens": 21])
            + sample(
                "sample-attention-heads", ["candidates": 48, "attention": 4 * 29, "tokens": 21])
            + sample(
                "sample-prompt-measures",
                ["candidates": 48, "pipeline": 6, "tokens": 21, "prompt": 6])
            + sample("sample-sheet", ["sheet": 7])
            + sample("sample-text", ["candidates": 27, "pipeline": 6, "tokens": 22])
    }

    private static func embeddings(
        _ name: String, _ shown: KeyValuePairs<String, Int>
    ) -> [ExportedView] {
        EmbeddingsScene.all.filter { $0.name == name }.map { ExportedView($0, shown) }
    }

    private static var embeddings: [ExportedView] {
        let vocabulary = SamplePairs.vocabulary
        let rows = vocabulary.kinds.count { $0 != .unused }
        let width = SamplePairs.pair.first.width
        // Half a square of 24 rows without its diagonal, and half with it.
        let heat = 24 * 23 / 2 + 24 * 25 / 2
        return embeddings("embeddings-loading", ["rows": rows, "neighbours": 80, "heat map": heat])
            + embeddings(
                "embeddings",
                [
                    "rows": rows, "neighbours": 80, "heat map": heat, "trend": 3 * rows,
                    "spectra": 2 * width, "map": rows, "figures": 9,
                ])
            + embeddings(
                "embeddings-heat",
                [
                    "rows": rows, "neighbours": 80, "heat map": 3 + 6, "trend": 3 * rows,
                    "spectra": 2 * width, "map": rows, "figures": 9,
                ])
    }

    private static var images: [ExportedView] {
        ImagesScene.all.filter { $0.name == "images" || $0.name == "images-usage" }.map {
            ExportedView($0, ["codes": 24, "picture": 16, "error": 256, "near codes": 6])
        }
    }

    private static var experiments: [ExportedView] {
        let plan = ExperimentsScene.plan
        return ExperimentsScene.all.filter { $0.name == "experiments-empty" }.map {
            ExportedView(
                $0,
                [
                    "experiments": plan.experiments.count,
                    "trials": plan.experiments[0].trials.count,
                ])
        }
    }

    private static var data: [ExportedView] {
        // Seven words and seven numbers in captions, nine words and eighty numbers in documents.
        let ranks = 14 + 89
        // Five pictures twice and one of them held out too; all captions; ten documents twice.
        let repeats = 11 + 61 + 20 + 2 * DatasetScene.pictureSurvey.near.count
        return DatasetScene.all.filter { ["data", "data-tokens", "data-zipf"].contains($0.name) }
            .map {
                ExportedView(
                    $0,
                    [
                        "items": 60, "tokens": 26, "lengths": 61 + 90, "ranks": ranks, "split": 3,
                        "repeats": repeats,
                    ])
            }
    }

    private static var log: [ExportedView] {
        let scene = Scene(
            name: "log", snapshot: SampleSnapshots.twin,
            screens: ScreenCatalog.all.filter { $0.title == "Log" })
        return [ExportedView(scene, ["events": SampleSnapshots.twin.events.count])]
    }
}

extension ViewTable {
    /// What a number under such a title counts or names needs no unit.
    private static let counted: Set = [
        "step", "steps", "rank", "row", "other row", "column", "code", "near code", "token",
        "tokens", "count", "position", "layer", "head", "place", "picture", "item", "group",
        "branch", "common tokens", "direction", "candidates left", "its first token",
        "watched token", "rank of watched", "trials", "trials done", "training items",
        "held-out items", "label",
    ]

    /// Columns of numbers whose titles do not say in what they are measured.
    var columnsWithoutUnit: [String] {
        let rows = rows()
        guard !columns.contains("unit") else { return [] }
        return columns.enumerated().compactMap { place, title in
            let texts = rows.map { $0[place] }.filter { !$0.isEmpty }
            let isMeasured = !texts.isEmpty && texts.allSatisfy { Double($0) != nil }
            let saysSo = title.contains("(") || title.contains(", ") || title.contains(" per ")
            return isMeasured && !saysSo && !Self.counted.contains(title) ? title : nil
        }
    }
}
