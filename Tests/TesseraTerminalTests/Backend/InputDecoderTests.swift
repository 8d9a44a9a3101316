import TesseraTerminal
import Testing

struct InputDecoderTests {
    /// The events of text that arrives at once and is followed by silence.
    private func events(_ text: String) -> [TerminalEvent] {
        var decoder = InputDecoder()
        var events = text.unicodeScalars.compactMap { decoder.decode(.character($0.value)) }
        if let event = decoder.finish() { events.append(event) }
        return events
    }

    @Test(arguments: [
        ("a", Key.character("a")), ("é", .character("é")), (" ", .space), ("\r", .enter),
        ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
        ("\u{1}", .control("a")), ("\u{3}", .control("c")), ("\u{1A}", .control("z")),
        ("\u{1C}", .control("\\")), ("\u{0}", .control(" ")), ("\u{1B}", .escape),
        ("\u{1B}x", .alternate("x")), ("\u{1B}[", .alternate("[")), ("\u{1B}O", .alternate("O")),
        ("\u{1B}[A", .up), ("\u{1B}OB", .down), ("\u{1B}[1;5C", .right), ("\u{1B}[Z", .backTab),
        ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[24~", .function(12)),
        ("\u{1B}OP", .function(1)), ("\u{1B}Op", .character("0")), ("\u{1B}Ok", .character("+")),
        ("\u{1B}OM", .enter),
    ])
    func aKeyIsDecoded(text: String, key: Key) {
        #expect(events(text) == [.key(key)])
    }

    @Test(arguments: [
        ("\u{1B}[<0;10;5M", MouseEvent(.press, column: 9, row: 4)),
        ("\u{1B}[<0;10;5m", MouseEvent(.release, column: 9, row: 4)),
        ("\u{1B}[<32;1;1M", MouseEvent(.drag, column: 0, row: 0)),
        ("\u{1B}[<64;300;200M", MouseEvent(.wheelUp, column: 299, row: 199)),
        ("\u{1B}[<65;3;4M", MouseEvent(.wheelDown, column: 2, row: 3)),
        // Shift, Alt and Ctrl add 4, 8 and 16.
        ("\u{1B}[<16;3;4M", MouseEvent(.press, column: 2, row: 3)),
    ])
    func aMouseReportIsDecoded(text: String, mouse: MouseEvent) {
        #expect(events(text) == [.mouse(mouse)])
    }

    @Test func theFocusIsDecoded() {
        #expect(events("\u{1B}[I\u{1B}[O") == [.focus(true), .focus(false)])
    }

    /// Otherwise the letters of a sequence nobody knows would act as commands.
    @Test(arguments: [
        "\u{1B}[99;1u", "\u{1B}[?62;22c", "\u{1B}[<0;0;0M", "\u{1B}[<M", "\u{1B}[<2;3;4M",
        "\u{1B}[200;1H" + "\u{1B}[9999~",
    ])
    func anUnknownSequenceIsDroppedAsAWhole(text: String) {
        #expect(events(text + "q").last == .key(.character("q")))
        #expect(events(text).allSatisfy { $0 == .key(.home) })
    }

    @Test func pastedTextIsOneEventAndNoKeys() {
        #expect(
            events("\u{1B}[200~q\r:x\u{3}\u{1B}[201~q")
                == [.paste("q\n:x\u{3}"), .key(.character("q"))])
    }

    @Test func escapeTwiceIsEscapeTwice() {
        #expect(events("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
    }

    @Test func aTornSequenceGoesOnWhereItStopped() {
        var decoder = InputDecoder()
        for scalar in "\u{1B}[<0;10".unicodeScalars {
            #expect(decoder.decode(.character(scalar.value)) == nil)
        }
        #expect(decoder.isInsideSequence)
        let rest = ";6M".unicodeScalars.compactMap { decoder.decode(.character($0.value)) }
        #expect(rest == [.mouse(MouseEvent(.press, column: 9, row: 5))])
        #expect(!decoder.isInsideSequence)
    }

    /// Numbers of curses from its header: `KEY_UP`, `KEY_F(5)`, `KEY_BTAB`, `KEY_RESIZE`.
    @Test func keysThatCursesKnowsAreTranslated() {
        var decoder = InputDecoder()
        #expect(decoder.decode(.key(0o403)) == .key(.up))
        #expect(decoder.decode(.key(0o415)) == .key(.function(5)))
        #expect(decoder.decode(.key(0o541)) == .key(.backTab))
        #expect(decoder.decode(.key(0o632)) == nil)
        #expect(decoder.decode(.key(600, name: "kRIT5")) == .key(.right))
        #expect(decoder.decode(.key(601, name: "kpZRO")) == .key(.character("0")))
        #expect(decoder.decode(.key(602, name: "kxIN")) == nil)
    }
}
