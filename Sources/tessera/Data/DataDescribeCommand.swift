import ArgumentParser
import TesseraLab

/// `tessera data describe`: what a training would find in a source.
struct DataDescribeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "describe",
        abstract: "Count what is usable in a source and tell why the rest is not.",
        discussion: """
            A source is a folder of PNG, JPEG or WebP pictures with .txt captions beside them, a \
            WebDataset tar, a folder of .txt files, one text file, or the built-in scenes or primer.

            Examples:
              tessera data describe scenes photos/
              tessera data describe books/ --kind text --json
            """)

    @Argument(help: .init("Folders or files.", valueName: "source"))
    var sources: [String]
    @Option(help: .init("Take the source as this instead of looking.", valueName: "pictures|text"))
    var kind: SourceKind?
    @Flag(help: "Print one JSON object per source.")
    var json = false

    func run() throws {
        for source in sources {
            let kind = try kind ?? SourceKind(of: source)
            let finding = try SourceFinding(source, as: kind)
            let text = json ? try JSONLine.text(finding) + "\n" : finding.text
            try Console.output.write(text)
        }
    }
}
