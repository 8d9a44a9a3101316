/// Something that a person can ask for by a key; screens add their own in extensions.
package struct CommandName: Hashable, Sendable {
    /// The name, unique among all screens' commands.
    package let rawValue: String

    /// Names a command.
    package init(_ rawValue: String) { self.rawValue = rawValue }
}

// What several screens know.
extension CommandName {
    package static let nextPane = Self("nextPane")
    package static let previousPane = Self("previousPane")
    package static let zoom = Self("zoom")
    package static let back = Self("back")
    package static let left = Self("left")
    package static let right = Self("right")
    package static let up = Self("up")
    package static let down = Self("down")
}

// What the shell answers itself; these never reach a screen.
extension CommandName {
    package static let help = Self("help")
    package static let learn = Self("learn")
    package static let palette = Self("palette")
    package static let theme = Self("theme")
    package static let export = Self("export")
    package static let redraw = Self("redraw")
    package static let suspend = Self("suspend")
    package static let interrupt = Self("interrupt")
    package static let quit = Self("quit")
    package static let screens = Self("screens")
}
