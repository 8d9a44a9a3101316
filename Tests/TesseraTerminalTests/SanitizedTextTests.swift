import TesseraTerminal
import Testing

struct SanitizedTextTests {
    @Test(arguments: [
        ("plain ~ text", "plain ~ text"),
        ("\u{1B}[2J", "^[[2J"),
        ("a\tb\r\n", "a^Ib^M^J"),
        ("\u{7F}", "^?"),
        ("\u{9B}1m", "<U+009B>1m"),
        ("\u{202E}evil", "<U+202E>evil"),
        ("zero\u{200B}width", "zero<U+200B>width"),
        ("e\u{301}", "e<U+0301>"),
        ("é ü ─ ▀ ⣿", "é ü ─ ▀ ⣿"),
        ("猫", "<U+732B>"),
        ("🙂", "<U+1F642>"),
        ("\u{1CD00}", "<U+1CD00>"),
        ("\u{E000}", "<U+E000>"),
    ])
    func everyScalarTakesOneColumn(text: String, expected: String) {
        #expect(SanitizedText(text).text == expected)
        #expect(SanitizedText(text).columns == expected.unicodeScalars.count)
    }

    @Test(arguments: [
        ([UInt8]("héllo".utf8), "héllo"),
        ([0xC3], "<C3>"),
        ([0x61, 0xFF, 0x62], "a<FF>b"),
        ([0xE2, 0x82], "<E2><82>"),
        ([0xED, 0xA0, 0x80], "<ED><A0><80>"),
        ([0xC3, 0x0A], "<C3>^J"),
    ])
    func invalidBytesAreShownAsBytes(bytes: [UInt8], expected: String) {
        #expect(SanitizedText(utf8: bytes).text == expected)
    }

    @Test(arguments: [(0, ""), (1, "~"), (3, "ab~"), (4, "abcd"), (9, "abcd")])
    func aCutIsMarked(columns: Int, expected: String) {
        #expect(SanitizedText("abcd").truncated(to: columns).text == expected)
    }
}
