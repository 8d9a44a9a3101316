import CNcurses

extension TerminalDescription {
    /// The entry of `term`, or of the nearest thing to it that the data base knows.
    ///
    /// Many terminals that draw perfectly well (kitty, foot, WezTerm, Ghostty) have no entry on
    /// Debian; all of them understand xterm's.
    ///
    /// - Throws: ``TerminalError/unusable(term:)`` when no entry can place the cursor.
    static func find(
        term: String, descriptor: Int32
    ) throws(TerminalError) -> TerminalDescription {
        let isNamed = !term.isEmpty && term != "dumb" && term != "unknown"
        for name in isNamed ? [term, "xterm-256color", "xterm", "vt100"] : []
        where terminfo_load(name, descriptor) != 0 {
            defer { terminfo_unload() }
            if terminfo_string("cup") != nil { return TerminalDescription(loadedName: name) }
        }
        throw .unusable(term: term)
    }

    /// Reads the entry that is loaded.
    private init(loadedName: String) {
        let isDirect =
            tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || terminfo_string("RGB") != nil
            || tigetflag("Tc") > 0 || terminfo_string("setrgbf") != nil
        self.init(
            name: loadedName, colors: max(0, Int(tigetnum("colors"))), hasDirectColor: isDirect)
    }
}
