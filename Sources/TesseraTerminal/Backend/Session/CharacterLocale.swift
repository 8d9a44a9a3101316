import CNcurses

/// How the process writes characters; numbers keep their decimal point in every language.
enum CharacterLocale {
    /// Takes the person's character set, or UTF-8 where theirs cannot show block characters.
    ///
    /// - Returns: true when the process now writes UTF-8.
    static func establish() -> Bool {
        setlocale(LC_CTYPE, "")
        if isUTF8 { return true }
        return setlocale(LC_CTYPE, "C.UTF-8") != nil && isUTF8
    }

    private static var isUTF8: Bool {
        guard let name = nl_langinfo(Int32(CODESET)) else { return false }
        return String(cString: name) == "UTF-8"
    }
}
