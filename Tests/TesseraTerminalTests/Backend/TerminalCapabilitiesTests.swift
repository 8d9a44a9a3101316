import TesseraTerminal
import Testing

struct TerminalCapabilitiesTests {
    struct Situation: Sendable {
        var environment: [String: String]
        var colors = 256
        var hasDirectColor = false
        var choice: ColorDepth?
        var depth: ColorDepth
    }

    @Test(arguments: [
        Situation(environment: ["TERM": "xterm-256color"], depth: .indexed256),
        Situation(environment: ["TERM": "xterm"], colors: 8, depth: .ansi16),
        Situation(environment: ["TERM": "vt100"], colors: 0, depth: .monochrome),
        Situation(environment: ["TERM": "rxvt"], colors: 88, depth: .ansi16),
        // COLORTERM beats the description, NO_COLOR beats COLORTERM, a choice beats all.
        Situation(
            environment: ["TERM": "xterm", "COLORTERM": "truecolor"], colors: 8, depth: .trueColor),
        Situation(environment: ["TERM": "xterm", "COLORTERM": "24bit"], depth: .trueColor),
        Situation(environment: ["TERM": "xterm-256color", "COLORTERM": "yes"], depth: .indexed256),
        Situation(
            environment: ["TERM": "xterm", "COLORTERM": "truecolor", "NO_COLOR": "1"],
            depth: .monochrome),
        Situation(environment: ["TERM": "xterm-256color", "NO_COLOR": ""], depth: .indexed256),
        Situation(
            environment: ["TERM": "xterm-256color", "NO_COLOR": "1"], choice: .ansi16,
            depth: .ansi16),
        Situation(environment: ["TERM": "vt100"], colors: 0, choice: .trueColor, depth: .trueColor),
        // What the description says, then names.
        Situation(environment: ["TERM": "any"], hasDirectColor: true, depth: .trueColor),
        Situation(environment: ["TERM": "xterm-direct"], colors: 1 << 24, depth: .trueColor),
        Situation(environment: ["TERM": "xterm-kitty"], depth: .trueColor),
        Situation(environment: ["TERM": "foot"], depth: .trueColor),
        Situation(
            environment: ["TERM": "xterm-256color", "TERM_PROGRAM": "iTerm.app"],
            depth: .trueColor),
        Situation(
            environment: ["TERM": "tmux-256color", "TERM_PROGRAM": "tmux"], depth: .indexed256),
    ])
    func theDepthFollowsTheOrderOfEvidence(situation: Situation) {
        let description = TerminalDescription(
            name: "any", colors: situation.colors, hasDirectColor: situation.hasDirectColor)
        let capabilities = TerminalCapabilities(
            environment: situation.environment, description: description, depth: situation.choice)
        #expect(capabilities.depth == situation.depth)
    }

    @Test(arguments: [
        ("xterm-256color", true, true, true), ("xterm-256color", false, false, true),
        ("vt100", true, false, false), ("linux", true, false, false),
    ])
    func onlyUTF8TerminalsShowMoreThanASCII(
        term: String, isUTF8: Bool, showsUnicode: Bool, hasPrivateModes: Bool
    ) {
        let capabilities = TerminalCapabilities(
            environment: ["TERM": term],
            description: TerminalDescription(name: term, colors: 8, hasDirectColor: false),
            isUTF8: isUTF8)
        #expect(capabilities.showsUnicode == showsUnicode)
        #expect(capabilities.hasPrivateModes == hasPrivateModes)
    }
}
