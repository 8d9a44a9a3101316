import ArgumentParser
import TesseraLab

/// One sentence for a person about what went wrong, with the exit code for a script.
struct Complaint {
    private let sentence: String
    private let code: Int32

    /// Words an error of a command.
    init(_ error: any Error) {
        sentence = Self.isQuiet(error) ? "" : Self.plain("\(error)")
        code = ExitCodes.code(of: error)
    }

    /// Words what is wrong with the arguments, and names the command whose help explains them.
    init(usage error: any Error) {
        code = ExitCodes.usage
        if let sentence = Self.unknownCommand {
            self.sentence = sentence
            return
        }
        let message = Tessera.message(for: error)
        let parts = Tessera.fullMessage(for: error).split(separator: "'")
        let help = parts.last { $0.hasPrefix("tessera") && $0.hasSuffix("--help") }
        sentence = Self.plain(message) + "; see `\(help ?? "tessera --help")`"
    }

    /// What is said where the first word names no command.
    ///
    /// The lab is opened where no command is named, so the parser takes such a word for one of the
    /// lab's arguments.
    private static var unknownCommand: String? {
        let names = Tessera.configuration.subcommands.compactMap { $0.configuration.commandName }
        guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-"),
            word != "help", !names.contains(word)
        else { return nil }
        let nearest = NearestName.of(word, among: names).map { "; did you mean \($0)" } ?? ""
        return "there is no command \(PrintableText.of(word))\(nearest); see `tessera --help`"
    }

    /// Prints the sentence.
    ///
    /// - Returns: the exit code.
    func report() -> Int32 {
        // Where even standard error is closed there is nobody left to tell.
        if !sentence.isEmpty { try? Console.error.write(line: "tessera: " + sentence) }
        return code
    }

    private static func isQuiet(_ error: any Error) -> Bool {
        switch error {
        case is ExitCode: true
        case ConsoleError.closed: true
        default: false
        }
    }

    /// One sentence on one line, without capital and full stop, since it follows a name.
    private static func plain(_ text: String) -> String {
        var sentence = PrintableText.of(
            text.split(whereSeparator: \.isNewline).joined(separator: " "))
        for ending in [". Did you mean", ". Please provide"] {
            sentence = sentence.replacing(ending, with: ";" + ending.dropFirst().lowercased())
        }
        while let last = sentence.last, ".?".contains(last) { sentence.removeLast() }
        let beginning = sentence.prefix(2)
        guard let first = beginning.first, let second = beginning.last, first.isUppercase,
            second.isLowercase || second == " "
        else { return sentence }
        return first.lowercased() + sentence.dropFirst()
    }
}
