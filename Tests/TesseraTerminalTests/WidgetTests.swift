import TesseraTerminal
import Testing

struct WidgetTests {
    @Test func barsShareOneScale() {
        let chart = BarChart([
            .init(label: "_red", value: 3), .init(label: "a longer label", value: 1.2),
        ])
        #expect(
            chart.painted(columns: 30, rows: 3) == [
                "_red         █████████████   3", "a longer la~ █████▎        1.2", "",
            ])
    }

    @Test(arguments: [
        (0.31, "████████·················· 31%"), (0, "·························· 31%"),
        (7, "██████████████████████████ 31%"), (.nan, "·························· 31%"),
    ])
    func aGaugeIsClampedToItsBar(fraction: Double, expected: String) {
        #expect(Gauge(fraction: fraction, text: "31%").painted(columns: 30, rows: 1) == [expected])
    }

    @Test func aSparklineKeepsTheNewestValues() {
        #expect(Sparkline([9, 0, 1, .nan, 7]).painted(columns: 4, rows: 1) == ["▁▂ █"])
        #expect(Sparkline([2, 2]).painted(columns: 4, rows: 1) == ["▅▅"])
        #expect(Sparkline([]).painted(columns: 4, rows: 1) == [""])
    }

    @Test func aTableMarksItsSelection() {
        let table = Table(
            columns: [.init("run"), .init("step", width: .fixed(8), alignment: .trailing)],
            rows: [["mini", "12.5k"], ["twin", Table.Entry("9", .muted)]], selection: 1)
        #expect(
            table.painted(columns: 30, rows: 4) == [
                " run                     step", " mini                   12.5k",
                "▸twin                       9", "",
            ])
    }

    @Test(arguments: [0, 5, 19])
    func theSelectedRowIsAlwaysInView(selection: Int) {
        let rows = (0..<20).map { [Table.Entry("row \($0).")] }
        let table = Table(columns: [.init("name")], rows: rows, selection: selection)
        let painted = table.painted(columns: 20, rows: 6)
        #expect(painted.contains("▸row \(selection)."))
        #expect(painted.allSatisfy { !$0.isEmpty })
    }

    @Test func anEmptyTableSaysSo() {
        let table = Table(columns: [.init("run")], rows: [], emptyText: "No runs in ./runs.")
        #expect(table.painted(columns: 20, rows: 2) == [" run", " No runs in ./runs."])
    }

    @Test func aDialogStandsInTheMiddle() {
        let dialog = Dialog(
            title: "Quit", message: "Training is still running.", choices: ["save", "cancel"],
            selection: 1)
        #expect(
            dialog.painted(columns: 34, rows: 8) == [
                "", "┌─ Quit ─────────────────────────┐",
                "│ Training is still running.     │", "│                                │",
                "│   save                         │", "│ ▸ cancel                       │",
                "└────────────────────────────────┘", "",
            ])
    }

    @Test func aDialogWithoutRoomShowsItsAnswers() {
        let dialog = Dialog(
            title: "Quit", message: "Training is still running.",
            choices: ["save", "leave", "cancel"], selection: 2)
        #expect(dialog.painted(columns: 12, rows: 3) == ["  save", "  leave", "▸ cancel"])
        #expect(dialog.painted(columns: 12, rows: 1) == ["▸ cancel"])
    }

    @Test(arguments: [
        ("one two three", 7, ["one two", "three"]), ("abcdefghij k", 4, ["abcd", "efgh", "ij k"]),
        ("a\n\nb", 9, ["a", "", "b"]), ("", 5, [""]), ("x", 0, []),
    ])
    func paragraphsBreakBetweenWords(text: String, columns: Int, expected: [String]) {
        #expect(Paragraph.lines(of: text, columns: columns) == expected)
    }

    @Test func aKeyBarDropsWhatDoesNotFit() {
        let line = StyledLine.keys([("q", "quit"), ("?", "help")])
        #expect(line.painted(columns: 12, rows: 1) == [" q quit  ? ~"])
        #expect(line.columns == 16)
    }

    private static let everyWidget: [any Widget] = [
        Frame(title: "title", label: "label"), Paragraph("some words to wrap"),
        Gauge(fraction: 0.5, text: "50%"), Sparkline([1, 2, 3]), StyledLine([.init("text")]),
        BarChart([.init(label: "label", value: 1)]),
        Table(columns: [.init("a"), .init("b", width: .fixed(9))], rows: [["1", "2"]]),
        Dialog(title: "title", message: "message", choices: ["yes", "no"]),
        ImageView(PixelGrid(width: 3, height: 3, bytes: Array(repeating: 200, count: 27))),
        Plot(
            series: [
                PlotSeries(
                    name: "s", role: .series0, points: [.init(x: 0, y: 1), .init(x: 1, y: 2)])
            ],
            references: [.init(value: 3, label: "line")], markers: [.init(x: 0.5, label: "m")]),
    ]

    /// Every widget at every small size: no trap, and nothing outside its rectangle.
    @Test(arguments: [ColorDepth.monochrome, .trueColor], 0..<everyWidget.count)
    func noWidgetLeavesItsRectangle(depth: ColorDepth, index: Int) {
        let glyphs = depth == .monochrome ? Glyphs.ascii : .unicode
        let theme = Theme.ansi(depth: depth, glyphs: glyphs)
        for columns in [0, 1, 2, 3, 5, 8, 17, 24] {
            for rows in 0...8 {
                let rect = Rect(column: 3, row: 2, columns: columns, rows: rows)
                var surface = Surface(size: Size(columns: 30, rows: 12))
                surface.fill(surface.bounds, with: "z", style: Style())
                surface.fill(rect, style: Style())
                Self.everyWidget[index].draw(in: rect, on: &surface, theme: theme)
                let outside = surface.bounds.columns * surface.bounds.rows - columns * rows
                #expect(surface.text.count { $0 == "z" } >= outside, "\(columns)×\(rows)")
            }
        }
    }
}
