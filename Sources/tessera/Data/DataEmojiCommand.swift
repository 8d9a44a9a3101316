import ArgumentParser
import Foundation
import TesseraLab

/// `tessera data emoji`: the system's colour emoji as captioned pictures.
struct DataEmojiCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emoji",
        abstract: "Write the system's colour emoji with their names as a set of pictures.",
        usage: "tessera data emoji [<options>] <out>",
        discussion: """
            The pictures come from the installed emoji font, the captions from Unicode's names and \
            CLDR's keywords. On Debian: apt-get install fonts-noto-color-emoji unicode-data \
            unicode-cldr-core. The result is a WebDataset tar, read like any other.

            Examples:
              tessera data emoji emoji.tar
              tessera train tokenizer --pictures emoji.tar --name emoji-tiles
            """)

    @Argument(help: .init("The new tar.", valueName: "out"))
    var out: String
    @Option(help: .init("Width and height of a picture in pixels.", valueName: "n"))
    var side = 64
    @Option(help: .init("The font of colour pictures.", valueName: "file"))
    var font = EmojiFiles().font
    @Option(help: .init("Unicode's emoji-test.txt.", valueName: "file"))
    var names = EmojiFiles().names
    @Option(help: .init("CLDR's annotations of a language.", valueName: "file"))
    var keywords = EmojiFiles().keywords

    func validate() throws {
        guard !out.isEmpty else { throw ValidationError("the name of the tar is empty") }
        guard (8...512).contains(side) else {
            throw ValidationError("--side must lie from 8 to 512")
        }
    }

    func run() throws {
        let place = URL(fileURLWithPath: out)
        try NewPlace.check(place)
        var files = EmojiFiles()
        (files.font, files.names, files.keywords) = (font, names, keywords)
        let samples = try EmojiSamples.samples(from: files, side: side)
        let archive = try WebDatasetWriter.archive(of: samples)
        do {
            try Data(archive).write(to: place, options: .atomic)
        } catch {
            throw DataError.unwritable(path: out, reason: "the system refuses")
        }
        try Console.output.write(
            line: "wrote \(samples.count) emoji into \(PrintableText.of(out))")
    }
}
