import CNcurses

/// How curses treats the screen that was just opened.
enum ScreenSettings {
    /// Raw keys without echo, no cursor, whole updates; colours only where they are used.
    static func apply(depth: ColorDepth) {
        // Interrupt and suspend are keys: the lab asks before it ends.
        raw()
        noecho()
        nonl()
        curs_set(0)
        leaveok(curses_screen_window(), true)
        // Otherwise an update stops half-way when keys wait.
        typeahead(-1)
        // The usual second would make Escape feel dead.
        set_escdelay(25)
        guard depth > .monochrome else { return }
        start_color()
        use_default_colors()
    }
}
