import TesseraLab
package import TesseraTerminal

extension DatasetScreen {
    /// Keys that go to the line of words or to the number of an item.
    package mutating func type(_ key: Key, in context: ScreenContext) -> [AppCommand]? {
        switch line {
        case .words(let words): return answer(key, words: words)
        case .number(let digits): return answer(key, digits: digits)
        case nil: return nil
        }
    }

    /// Pasted text goes where letters go.
    package mutating func paste(_ text: String, in context: ScreenContext) -> [AppCommand] {
        guard case .words(let words) = line else { return [] }
        let added = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        line = .words(words + added)
        return []
    }

    private mutating func answer(_ key: Key, words: String) -> [AppCommand] {
        switch key {
        case .character(let character): line = .words(words + String(character))
        case .backspace: line = .words(String(words.dropLast()))
        case .enter:
            line = nil
            return find(words)
        case .escape:
            line = nil
            return find("")
        default: break
        }
        return []
    }

    private mutating func answer(_ key: Key, digits: String) -> [AppCommand] {
        switch key {
        case .character(let digit) where digit.isASCII && digit.isNumber && digits.count < 9:
            line = .number(digits + String(digit))
        case .backspace: line = .number(String(digits.dropLast()))
        case .escape: line = nil
        case .enter:
            line = nil
            return go(to: digits)
        default: break
        }
        return []
    }

    private mutating func go(to digits: String) -> [AppCommand] {
        guard let number = Int(digits), let source = browser.facts?.sources[browser.subject] else {
            return []
        }
        if let count = source.count(browser.part), number >= count {
            return [.toast("items go from 0 to \(QuantityText.grouped(count - 1))")]
        }
        browser.go(to: DatasetPlace(browser.part, number), of: browser.subject)
        return look()
    }
}
