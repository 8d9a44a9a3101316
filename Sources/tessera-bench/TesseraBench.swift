import ArgumentParser
import Foundation
import TesseraTensor

/// Figures beyond their goals, where the caller wanted to know.
struct MissedGoals: Error, CustomStringConvertible {
    let names: [String]
    var description: String { "beyond the goal: \(names.joined(separator: ", "))" }
}

/// Measures tessera's operations and whole steps on this machine.
@main
struct TesseraBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tessera-bench",
        abstract: "Measures tessera's operations and whole steps on this machine.",
        discussion: """
            Figures are medians of short rounds. With --peer every round also runs the same work in \
            Python, and the table shows our rate over theirs: ratios of one run mean something, \
            rates of different runs do not.
            """)

    @Option(help: "Only benchmarks whose name contains this text.")
    var filter = ""

    @Option(name: .customLong("peer"), help: "A Python with torch, tokenizers and tiktoken.")
    var interpreter: String?

    @Option(help: "Where the peers' scripts are.")
    var peerScripts = "Sources/tessera-bench/Peers"

    @Option(help: "Rounds per benchmark.")
    var rounds = 5

    @Option(help: "Least seconds per round and side.")
    var seconds = 1.0

    @Option(help: "Threads of the matrix products; all cores when it is left out.")
    var threads: Int?

    @Option(help: "A text file, or a folder of sources and Markdown, for the text benchmarks.")
    var corpus = ".build/checkouts"

    @Option(help: "A trained language model of text, for its perplexity.")
    var textModel = "sample-data/checkpoints/text"

    @Option(help: "The tessera program, for the benchmarks of the lab.")
    var program = Self.programBeside

    @Flag(help: "Ends with exit code 1 when a figure misses its goal.")
    var check = false

    @Flag(help: "Prints one JSON document instead of a table.")
    var json = false

    @Flag(help: "Lists the benchmarks and ends.")
    var list = false

    /// Measures under the conditions of the program itself.
    static func main() {
        ThreadWaiting.bound()
        main(nil)
    }

    mutating func run() throws {
        signal(SIGPIPE, SIG_IGN)  // a peer that died is reported, not joined
        let chosen = BenchmarkCatalog.all.filter { filter.isEmpty || $0.name.contains(filter) }
        guard !chosen.isEmpty else {
            throw ValidationError("no benchmark's name contains \"\(filter)\"; see --list")
        }
        if list { return chosen.forEach { print($0.name) } }
        let surroundings = Surroundings(
            threads: threads, corpus: corpus, textModel: textModel, scratch: try ScratchFolder(),
            program: program, rounds: rounds, roundSeconds: seconds)
        let machine = Machine.now(threads: threads)
        let measurer = Measurer(
            roundSeconds: seconds, rounds: rounds, python: peers(threads: machine.threads))
        let report: any Report = json ? JSONReport() : TextReport()
        report.begin(machine)
        var missed: [String] = []
        for benchmark in chosen {
            switch benchmark.content {
            case .work(let unit, let prepare):
                report.add(
                    try measurer.measure(benchmark.name, unit: unit, prepare, in: surroundings))
            case .figures(let measure):
                let figures = FigureReport(
                    name: benchmark.name, figures: try measure(surroundings))
                report.add(figures)
                missed += figures.missed
            }
        }
        report.end()
        if check, !missed.isEmpty { throw MissedGoals(names: missed) }
    }

    /// The one that was built together with this program.
    private static var programBeside: String {
        URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent().appendingPathComponent("tessera").path
    }

    private func peers(threads: Int) -> PythonPeers? {
        interpreter.map {
            PythonPeers(interpreter: $0, folder: peerScripts, threads: threads)
        }
    }
}
