import CNcurses
import Foundation

/// Opens curses' screen with the best description that works.
struct ScreenOpener {
    let device: TerminalDevice
    let description: TerminalDescription
    let environment: [String: String]

    /// curses' screen and the number that palette entry 0 has on it.
    struct Opened {
        let screen: OpaquePointer
        let paletteStart: Int32
    }

    /// Opens the screen; lowers the depth to what was reached.
    func open(_ capabilities: inout TerminalCapabilities) -> Opened? {
        // The size comes from the terminal; LINES and COLUMNS in the environment are often stale.
        use_env(false)
        use_tioctl(true)
        let handlers = JobControlHandlers()
        defer { handlers.restore() }
        if needsOverlay(capabilities.depth), let screen = openWithOverlay() {
            return Opened(screen: screen, paletteStart: TerminfoOverlay.paletteStart)
        }
        capabilities.depth = min(capabilities.depth, described)
        return newScreen(description.name).map { Opened(screen: $0, paletteStart: 0) }
    }

    /// The depth that the entry has without the overlay.
    private var described: ColorDepth {
        switch description.colors {
        case 256...: .indexed256
        case 8...: .ansi16
        default: .monochrome
        }
    }

    private func needsOverlay(_ depth: ColorDepth) -> Bool {
        depth == .trueColor || depth > described || description.colors > 256
    }

    private func openWithOverlay() -> OpaquePointer? {
        guard let cache = cacheDirectory else { return nil }
        let overlay = TerminfoOverlay(
            base: description.name, cacheDirectory: cache, version: NCURSES_VERSION)
        guard overlay.prepare() else { return nil }
        let before = environment["TERMINFO_DIRS"].map { "\($0):" } ?? ""
        // An empty element stands for the system's own directories. The variable stays: taking it
        // back while another thread reads the environment would be worse than keeping it.
        setenv("TERMINFO_DIRS", "\(overlay.directory):\(before)", 1)
        return newScreen(overlay.name)
    }

    private var cacheDirectory: String? {
        if let base = environment["XDG_CACHE_HOME"], base.hasPrefix("/") {
            return base + "/tessera"
        }
        return environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.cache/tessera" : nil }
    }

    private func newScreen(_ name: String) -> OpaquePointer? {
        newterm(name, device.stream, device.stream)
    }
}

/// The handlers that curses would replace although the program reads these signals itself.
private struct JobControlHandlers {
    private static let numbers = [SIGINT, SIGTERM, SIGTSTP, SIGWINCH]
    private let actions: [sigaction]

    init() {
        actions = Self.numbers.map { number in
            var action = sigaction()
            sigaction(number, nil, &action)
            return action
        }
    }

    func restore() {
        for (number, action) in zip(Self.numbers, actions) {
            withUnsafePointer(to: action) { _ = sigaction(number, $0, nil) }
        }
    }
}
