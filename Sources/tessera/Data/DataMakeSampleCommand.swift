import ArgumentParser
import TesseraLab

/// `tessera data make-sample`: the pictures and the text that come with the program.
struct DataMakeSampleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "make-sample",
        abstract: "Write the built-in scenes and the primer as files.",
        discussion: """
            scenes.tar is a WebDataset of captioned pictures with their exact attributes, \
            primer.txt a text corpus. Equal options give equal bytes.

            Example:
              tessera data make-sample --out sample-data
            """)

    @Option(help: .init("The folder; files of these names in it are replaced.", valueName: "dir"))
    var out: String
    @Option(help: .init("How many scenes.", valueName: "n"))
    var scenes = 1024
    @Option(help: .init("Determines every scene and every text.", valueName: "n"))
    var seed: UInt64 = 1

    private static let sceneLimit = 100_000

    func validate() throws {
        guard !out.isEmpty else { throw ValidationError("--out needs a folder") }
        guard (1...Self.sceneLimit).contains(scenes) else {
            throw ValidationError("--scenes must lie from 1 to \(Self.sceneLimit)")
        }
    }

    func run() throws {
        let writer = SampleDataWriter(
            samples: SceneSamples.samples(count: scenes, seed: seed), text: PrimerText(seed: seed))
        try writer.write(to: out)
        let names = "\(SampleDataWriter.picturesName) and \(SampleDataWriter.textName)"
        try Console.output.write(line: "wrote \(names) into \(PrintableText.of(out))")
    }
}
