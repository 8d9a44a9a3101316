/// What a terminal can show, decided once at the start and never asked of the terminal itself.
///
/// A query to the terminal may go unanswered and then costs a wait or eats a key, so only the
/// environment and the terminal's description count.
public struct TerminalCapabilities: Equatable, Sendable {
    /// The colours to use.
    public var depth: ColorDepth
    /// True when characters beyond ASCII are shown as such.
    public var showsUnicode: Bool
    /// True when private modes (mouse, focus, paste, synchronized frames) are understood or ignored.
    public var hasPrivateModes: Bool

    /// Decides from the environment and the terminal's description.
    ///
    /// Depth: what the person asked for, then `NO_COLOR`, then `COLORTERM`, then the description,
    /// then names that are known for 24-bit colour.
    ///
    /// - Parameters:
    ///   - environment: variables of the process.
    ///   - description: what the terminal data base says.
    ///   - depth: the person's own choice; nil leaves it to the rules.
    ///   - isUTF8: true when the process writes UTF-8.
    public init(
        environment: [String: String], description: TerminalDescription,
        depth: ColorDepth? = nil, isUTF8: Bool = true
    ) {
        let term = environment["TERM"] ?? ""
        let isHardware = ["vt", "linux", "cons", "wsvt"].contains { term.hasPrefix($0) }
        self.depth = depth ?? Self.depth(environment, description)
        showsUnicode = isUTF8 && !isHardware
        hasPrivateModes = !isHardware
    }

    private static func depth(
        _ environment: [String: String], _ description: TerminalDescription
    ) -> ColorDepth {
        if let value = environment["NO_COLOR"], !value.isEmpty { return .monochrome }
        if ["truecolor", "24bit"].contains(environment["COLORTERM"]) { return .trueColor }
        if description.hasDirectColor { return .trueColor }
        if isKnownForDirectColor(environment) { return .trueColor }
        return switch description.colors {
        case 256...: .indexed256
        case 8...: .ansi16
        default: .monochrome
        }
    }

    private static func isKnownForDirectColor(_ environment: [String: String]) -> Bool {
        let term = environment["TERM"] ?? ""
        let program = environment["TERM_PROGRAM"] ?? ""
        return term.contains("direct")
            || ["kitty", "ghostty", "wezterm", "foot", "alacritty"].contains { term.contains($0) }
            || ["iTerm.app", "WezTerm", "ghostty", "vscode", "Hyper"].contains(program)
    }
}

/// What the terminal data base says about a terminal.
public struct TerminalDescription: Equatable, Sendable {
    /// The entry's name.
    public var name: String
    /// Colours that it can address; 0 without colour.
    public var colors: Int
    /// True when it declares 24-bit colour.
    public var hasDirectColor: Bool

    /// Creates a description.
    public init(name: String, colors: Int, hasDirectColor: Bool) {
        self.name = name
        self.colors = colors
        self.hasDirectColor = hasDirectColor
    }
}
