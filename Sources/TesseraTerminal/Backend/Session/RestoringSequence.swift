import CNcurses

/// What brings a terminal back to a shell's screen when curses cannot be asked any more.
package enum RestoringSequence {
    /// Plain text, normal keys, the main screen and a visible cursor, for the loaded terminal.
    static func ofLoadedTerminal() -> String {
        let leaves = terminfo_string("rmcup") != nil
        let names = ["sgr0", "op", "rmkx", "rmcup", "cnorm"]
        let sequences = names.compactMap { name -> String? in
            terminfo_string(name).map { withoutPadding(String(cString: $0)) }
        }
        return sequences.joined() + (leaves ? "" : "\r\n")
    }

    /// Without the `$<…>` delays that only ancient terminals need.
    package static func withoutPadding(_ text: String) -> String {
        let pieces = text.split(separator: "$<", omittingEmptySubsequences: false)
        return String(pieces[0])
            + pieces.dropFirst().map { $0.drop { $0 != ">" }.dropFirst() }.joined()
    }
}
