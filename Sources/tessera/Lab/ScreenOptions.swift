import ArgumentParser
import Glibc
import TesseraTerminal

/// How the lab is drawn.
struct ScreenOptions: ParsableArguments {
    @Option(
        help: .init(
            "The theme to begin with, by name or file; else the one chosen last.",
            valueName: "name"))
    var theme: String?
    @Option(help: "Colours to draw with: 24bit, 256, 16 or mono; else what the terminal has.")
    var color: ColorChoice?
    @Flag(help: "Draw with ASCII characters only.")
    var ascii = false
    @Flag(help: "Leave the mouse to the terminal.")
    var noMouse = false

    /// The spellings of the color depths.
    enum ColorChoice: String, ExpressibleByArgument {
        case trueColor = "24bit"
        case indexed256 = "256"
        case ansi16 = "16"
        case monochrome = "mono"

        var depth: ColorDepth {
            switch self {
            case .trueColor: .trueColor
            case .indexed256: .indexed256
            case .ansi16: .ansi16
            case .monochrome: .monochrome
            }
        }
    }

    /// What the terminal is opened with.
    var backend: NcursesBackend.Options {
        .init(depth: color?.depth, usesASCII: ascii, usesMouse: !noMouse)
    }

    /// - Throws: `LabError.noTerminal` where there is nobody to watch.
    func requireTerminal() throws {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            throw LabError.noTerminal
        }
    }
}
