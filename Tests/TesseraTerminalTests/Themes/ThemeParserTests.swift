import TesseraTerminal
import Testing

struct ThemeParserTests {
    private func parse(_ text: String) -> (definition: ThemeDefinition, warnings: [String]) {
        let parsed = ThemeParser.parse(text, file: "themes/mine.toml")
        return (parsed.definition, parsed.warnings.map(\.description))
    }

    @Test(arguments: [
        ("gold", Style(foreground: .rgb(RGB(255, 204, 0)))),
        ("#010203", Style(foreground: .rgb(RGB(1, 2, 3)))),
        (
            "gold on black + bold",
            Style(
                foreground: .rgb(RGB(255, 204, 0)), background: .ansi(0), attributes: .bold)
        ),
        ("on bright-blue", Style(background: .ansi(12))),
        ("default+dim", Style(foreground: .terminalDefault, attributes: .dim)),
        ("reverse", Style(attributes: .reverse)),
        ("underline + italic", Style(attributes: [.underline, .italic])),
        ("7 on 214", Style(foreground: .ansi(7), background: .indexed(214))),
    ])
    func aStyleIsRead(text: String, style: Style) {
        let parsed = parse("[ui]\ntext = \"\(text)\"\n[palette]\ngold = \"#ffcc00\"")
        #expect(parsed.warnings.isEmpty)
        #expect(parsed.definition.styles == [.text: style])
    }

    @Test func withSixteenColoursRedIsTheTerminalsOwn() {
        let parsed = parse(
            "[palette]\nred = \"#aa1122\"\n[ui]\ntext = \"red\"\n[ansi16]\nui.text = \"red\"")
        #expect(parsed.definition.styles[.text]?.foreground == .rgb(RGB(170, 17, 34)))
        #expect(parsed.definition.overrides[.ansi16]?[.text]?.foreground == .ansi(1))
    }

    @Test func headersSectionsAndRampsAreRead() {
        let parsed = parse(
            """
            name = "mine"
            kind = "light"
            inherits = "day"
            [series]
            0 = "red"
            [ramp]
            heat = ["#000000", "231"]
            [ansi16]
            ui.focus = "blue"
            [mono.state]
            error = "bold"
            """)
        #expect(parsed.warnings.isEmpty)
        #expect(parsed.definition.name == "mine")
        #expect(parsed.definition.kind == .light)
        #expect(parsed.definition.parent == "day")
        #expect(parsed.definition.styles == [.series0: Style(foreground: .ansi(1))])
        #expect(
            parsed.definition.ramps
                == [.heat: ColorRamp(stops: [RGB(0, 0, 0), RGB(255, 255, 255)])])
        #expect(
            parsed.definition.overrides == [
                .ansi16: [.focus: Style(foreground: .ansi(4))],
                .monochrome: [.error: Style(attributes: .bold)],
            ])
    }

    @Test(arguments: [
        (
            "[ui]\nfocsu = \"red\"",
            "themes/mine.toml:2: no theme has a key ui.focsu, it is passed over; did you mean ui.focus?"
        ),
        (
            "colour = \"red\"",
            "themes/mine.toml:1: no theme has a key colour, it is passed over"
        ),
        (
            "# one\n\n[ui]\ntext = \"oceann\"\n[palette]\nocean = \"#001122\"",
            "themes/mine.toml:4: ui.text \"oceann\" is no colour; did you mean ocean?; "
                + "the inherited style is used"
        ),
        (
            "[ui]\ntext = 7",
            "themes/mine.toml:2: ui.text needs a style such as \"ink + bold\"; "
                + "the inherited one is used"
        ),
        (
            "[palette]\nocean = \"#00112\"",
            "themes/mine.toml:2: palette.ocean \"#00112\" is no colour; the name is left out"
        ),
        (
            "[ansi16]\nui.fokus = \"red\"",
            "themes/mine.toml:2: no theme has a key ui.fokus, it is passed over; did you mean ui.focus?"
        ),
        (
            "[ramp]\nheat = [\"red\"]",
            "themes/mine.toml:2: ramp.heat \"red\" looks different on every terminal; "
                + "a ramp needs exact colours; the inherited ramp is used"
        ),
        (
            "kind = \"dusk\"",
            "themes/mine.toml:1: kind must be \"dark\" or \"light\", not \"dusk\""
        ),
    ])
    func whatMakesNoSenseIsAWarningWithItsPlace(text: String, warning: String) {
        let parsed = parse(text + "\n[state]\nok = \"green\"")
        #expect(parsed.warnings == [warning])
        #expect(parsed.definition.styles == [.ok: Style(foreground: .ansi(2))])
    }

    @Test func brokenTOMLGivesTheBuiltInColours() {
        let parsed = parse("[ui]\ntext = \"red")
        #expect(parsed.warnings.count == 1)
        #expect(parsed.warnings.first?.hasPrefix("themes/mine.toml:2: not valid TOML") == true)
        #expect(parsed.definition.name == "mine")
        #expect(parsed.definition.styles.isEmpty)
    }
}
