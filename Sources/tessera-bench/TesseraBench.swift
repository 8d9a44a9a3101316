import ArgumentParser
import Glibc

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

    @Flag(help: "Prints one JSON document instead of a table.")
    var json = false

    @Flag(help: "Lists the benchmarks and ends.")
    var list = false

    mutating func run() throws {
        signal(SIGPIPE, SIG_IGN)  // a peer that died is reported, not joined
        let chosen = BenchmarkCatalog.all.filter { filter.isEmpty || $0.name.contains(filter) }
        guard !chosen.isEmpty else {
            throw ValidationError("no benchmark's name contains \"\(filter)\"; see --list")
        }
        if list { return chosen.forEach { print($0.name) } }
        let surroundings = Surroundings(
            threads: threads, corpus: corpus, scratch: try ScratchFolder())
        let measurer = Measurer(roundSeconds: seconds, rounds: rounds, python: peers)
        let report: any Report = json ? JSONReport() : TextReport()
        report.begin(Machine.now(threads: threads))
        for benchmark in chosen { report.add(try measurer.measure(benchmark, in: surroundings)) }
        report.end()
    }

    private var peers: PythonPeers? {
        interpreter.map { PythonPeers(interpreter: $0, folder: peerScripts) }
    }
}
