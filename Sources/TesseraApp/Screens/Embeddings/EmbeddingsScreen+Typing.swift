import TesseraLab
package import TesseraTerminal

extension EmbeddingsScreen {
    /// Keys that go to the list of tables, to the search or to the sum.
    package mutating func type(_ key: Key, in context: ScreenContext) -> [AppCommand]? {
        if chooser != nil { return answerChooser(key) }
        if isSearching { return answerSearch(key) }
        if sum.isEditing { return answerSum(key) }
        return nil
    }

    /// Pasted text goes where letters go.
    package mutating func paste(_ text: String, in context: ScreenContext) -> [AppCommand] {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        if isSearching { list.find(list.search + line) }
        if sum.isEditing { sum.write(sum.text + line, in: pair?.vocabulary) }
        lookAround()
        return []
    }

    private mutating func answerChooser(_ key: Key) -> [AppCommand] {
        switch key {
        case .up, .character("k"): chooser?.move(by: -1)
        case .down, .character("j"), .tab: chooser?.move(by: 1)
        case .escape, .character("q"): chooser = nil
        case .enter: return takeChoice()
        default: break
        }
        return []
    }

    private mutating func takeChoice() -> [AppCommand] {
        defer { chooser = nil }
        guard let chooser, let chosen = chooser.chosen, let choice else { return [] }
        self.choice =
            chooser.isFirst ? (chosen, choice.second) : (choice.first, chosen)
        preset = nil
        return compare()
    }

    private mutating func answerSearch(_ key: Key) -> [AppCommand]? {
        switch key {
        case .escape:
            isSearching = false
            list.find("")
        case .enter, .tab: isSearching = false
        case .backspace: list.find(String(list.search.dropLast()))
        case .up: list.move(by: -1)
        case .down: list.move(by: 1)
        case .pageUp: list.move(by: -10)
        case .pageDown: list.move(by: 10)
        // A space before a word is written as a line.
        case .space: list.find(list.search + "_")
        case .character(let character): list.find(list.search + String(character))
        default: return []
        }
        focus = .rows
        lookAround()
        return []
    }

    private mutating func answerSum(_ key: Key) -> [AppCommand]? {
        switch key {
        case .escape: sum.clear()
        case .enter, .tab: sum.isEditing = false
        case .backspace: sum.write(String(sum.text.dropLast()), in: pair?.vocabulary)
        case .character(let character):
            sum.write(sum.text + String(character), in: pair?.vocabulary)
        default: return []
        }
        lookAround()
        return []
    }
}
