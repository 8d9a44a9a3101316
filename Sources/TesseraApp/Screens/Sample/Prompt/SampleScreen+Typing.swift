import TesseraLab
package import TesseraTerminal

extension SampleScreen {
    /// Takes keys while a prompt is typed or a parameter is set.
    package mutating func type(_ key: Key, in context: ScreenContext) -> [AppCommand]? {
        if saved != nil { return choose(key) }
        if isFiltering { return narrow(key) }
        switch edit {
        case .prompt(let text): return type(key, text)
        case .parameters(let parameter): return set(key, parameter)
        case nil: return nil
        }
    }

    /// Pasted text goes into the prompt; line ends become spaces.
    package mutating func paste(_ text: String, in context: ScreenContext) -> [AppCommand] {
        guard case .prompt(let typed) = edit else { return [] }
        let line = String(text.map { $0.isNewline ? " " : $0 }.prefix(400))
        edit = .prompt(typed + line)
        return []
    }

    private mutating func type(_ key: Key, _ text: String) -> [AppCommand] {
        switch key {
        case .enter:
            edit = nil
            guard text != plan.prompt else { return [] }
            begin { $0.prompt = text }
            return [.cancelWork(Self.advancing)] + inspect()
        case .escape: edit = nil
        case .backspace: edit = .prompt(String(text.dropLast()))
        case .control("u"): edit = .prompt("")
        case .character(let character): edit = .prompt(text + String(character))
        default: break
        }
        return []
    }

    private mutating func set(_ key: Key, _ parameter: SampleParameter) -> [AppCommand] {
        switch key {
        case .up, .character("k"), .backTab: edit = .parameters(parameter.next(-1))
        case .down, .character("j"), .tab: edit = .parameters(parameter.next(1))
        case .left, .character("h"), .character("-"): return adjust(parameter, by: -1)
        case .right, .character("l"), .character("+"): return adjust(parameter, by: 1)
        case .enter, .escape, .character("t"): edit = nil
        default: break
        }
        return []
    }

    private mutating func adjust(_ parameter: SampleParameter, by amount: Int) -> [AppCommand] {
        change(parameter, by: amount)
        // What stands there was drawn with its own settings; the next draw shows the new ones.
        selection = nil
        return [.cancelWork(Self.advancing)] + (isRunning ? stop() : inspect())
    }
}
