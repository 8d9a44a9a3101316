import Foundation
import Glibc

/// The terminal that the lab would draw on.
enum TerminalChecks {
    private static let smallest = (columns: 80, rows: 24)

    /// All of them.
    static var all: [Finding] { [terminal, characters] }

    private static var environment: [String: String] { ProcessInfo.processInfo.environment }

    private static var terminal: Finding {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            return .doubtful(
                "terminal", "none",
                advice: "the lab needs one; train, sample and the like do without")
        }
        let name = environment["TERM"] ?? ""
        guard !name.isEmpty, name != "dumb" else {
            return .doubtful(
                "terminal", "TERM is \(name.isEmpty ? "not set" : name)",
                advice: "set it to what the terminal is, such as xterm-256color")
        }
        let size = (columns: Console.output.columns, rows: Console.output.rows)
        let color = environment["COLORTERM"].map { ", COLORTERM \($0)" } ?? ""
        let text = "\(name)\(color), \(size.columns)×\(size.rows)"
        return size.columns < smallest.columns || size.rows < smallest.rows
            ? .doubtful(
                "terminal", text,
                advice: "make it \(smallest.columns)×\(smallest.rows) to see every pane")
            : .good("terminal", text)
    }

    private static var characters: Finding {
        let locale = CharacterSetting(environment)
        return locale.isUTF8
            ? .good("characters", "\(locale.name), UTF-8")
            : .doubtful(
                "characters", locale.name.isEmpty ? "no locale is set" : locale.name,
                advice: "set LANG=C.UTF-8 to see curves and pictures")
    }
}

/// The character set of the person's environment.
struct CharacterSetting {
    /// The locale, such as "en_GB.UTF-8"; empty where none is set.
    let name: String

    /// Looks at the variables in the order in which the system does.
    init(_ environment: [String: String] = ProcessInfo.processInfo.environment) {
        name =
            ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
            ?? ""
    }

    /// Whether characters beyond ASCII can be shown.
    var isUTF8: Bool {
        let upper = name.uppercased()
        return upper.contains("UTF-8") || upper.contains("UTF8")
    }
}
