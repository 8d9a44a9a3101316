import Foundation
import FoundationXML
import TestSupport
import Testing

@testable import TesseraLab

struct ReportTests {
    @Test func dangerousTextIsHarmlessInMarkup() {
        let text = EscapedText.markup("<script>\"a\" & 'b'</script>\u{0}\u{202E}\u{1B}")
        #expect(text == "&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;")
    }

    @Test func dangerousTextIsHarmlessInMarkdown() {
        #expect(EscapedText.markdown("a|b\n[x](y) <i> *") == "a\\|b \\[x\\](y) &lt;i\\> \\*")
    }

    @Test(arguments: [
        ([0.0, 1], ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]), ([0, 7], ["0", "2", "4", "6"]),
        ([2.71, 2.74], ["2.71", "2.72", "2.73", "2.74"]),
    ])
    func linearTicksAreRound(values: [Double], labels: [String]) {
        #expect(AxisScale(values, isLogarithmic: false).ticks.map(\.label) == labels)
    }

    @Test func logarithmicTicksShowZeroAtTheLeft() {
        let scale = AxisScale([0, 10, 100, 100_000], isLogarithmic: true)
        #expect(scale.ticks.map(\.label) == ["0", "10", "100", "1 k", "10 k", "100 k"])
        #expect(scale.share(of: 0) == 0)
        #expect(scale.share(of: 100_000) == 1)
        #expect(scale.share(of: 10) > 0)
    }

    @Test(arguments: figures) func figuresAreWellFormedWhateverTheirText(figure: Figure) throws {
        let svg = FigureDrawing.svg(figure)
        let parser = XMLParser(data: Data(svg.utf8))
        #expect(parser.parse(), "\(String(describing: parser.parserError))")
        #expect(!svg.contains("nan") && !svg.contains("inf\""))
    }

    @Test func aBandAndEveryPointAreDrawn() {
        let svg = FigureDrawing.svg(Self.figures[1])
        #expect(svg.components(separatedBy: "<polygon").count == 2)
        #expect(svg.components(separatedBy: "<circle").count == 4)
        #expect(svg.contains("prefers-color-scheme:dark"))
    }

    @Test func pagesHoldEveryVerdictAndNothingFromOutside() throws {
        let scratch = try ScratchFolder()
        let experiment = Experiment(
            identifier: "x1", title: "A <title>", claim: "a & b", method: "none",
            trials: { _ in [] },
            conclude: { _ in
                Findings(
                    verdict: Verdict(.holds, "It <holds>."), figures: Self.figures,
                    tables: [ResultTable(caption: "T", columns: ["a|b"], rows: [["<c>"]])],
                    remarks: ["r"])
            })
        let evidence = Evidence(study: Study(size: .tiny), results: [])
        let files = try ExperimentReport([experiment], from: evidence)
            .write(to: URL(fileURLWithPath: scratch.path))
        #expect(files.count == 2 + Self.figures.count)
        let html = try String(contentsOf: files[0], encoding: .utf8)
        let markdown = try String(contentsOf: files[1], encoding: .utf8)
        #expect(html.contains("It &lt;holds&gt;.") && markdown.contains("It &lt;holds\\>."))
        #expect(html.contains("<svg") && !html.contains("src=") && !html.contains("<title>A <"))
        #expect(markdown.contains("](figures/\(Self.figures[1].identifier).svg)"))
    }

    @Test func picturesStandInRowsOfThoseThatDrewThem() {
        func drawn(_ arm: String, _ caption: String) -> DrawnPicture {
            DrawnPicture(arm: arm, caption: caption, png: Data((arm + caption).utf8))
        }
        let sheet = PictureSheet([drawn("data", "a"), drawn("data", "b"), drawn("random", "b")])
        #expect(sheet.rows == ["data", "random"] && sheet.captions == ["a", "b"])
        #expect(
            sheet.files == [
                [Data("dataa".utf8), Data("datab".utf8)], [nil, Data("randomb".utf8)],
            ])
    }

    private static let figures: [Figure] = [
        Figure(
            identifier: "four", title: "pictures", caption: "c",
            content: .pictures(
                PictureSheet([
                    DrawnPicture(
                        arm: "<arm>", caption: "a \"long\" & <odd> one", png: Data([1, 2]))
                ]))),
        Figure(
            identifier: "one", title: "A & <b>", caption: "c",
            content: .plot(
                PlotFigure(
                    x: .init("x", isLogarithmic: true), y: .init("y"),
                    series: [
                        PlotFigure.Series(
                            "s \"quoted\"", style: .pretrained,
                            points: [
                                .init(x: 0, y: 1, halfWidth: 0.1), .init(x: 10, y: 2, halfWidth: 1),
                                .init(x: 100, y: 3, halfWidth: 0.2, label: "<end>"),
                            ])
                    ], references: [.init("margin", 2)]))),
        Figure(
            identifier: "two", title: "bars", caption: "c",
            content: .bars(
                BarFigure(
                    axis: "y", groups: ["a", "b"],
                    series: [
                        .init("s", style: .random, values: [.init(x: 0, y: 2, halfWidth: 1), nil])
                    ]))),
        Figure(
            identifier: "three", title: "one value and nothing", caption: "c",
            content: .plot(
                PlotFigure(
                    x: .init("x"), y: .init("y"),
                    series: [
                        PlotFigure.Series(
                            "s", style: .other(7), mark: .points,
                            points: [.init(x: 1, y: 1), .init(x: 2, y: .nan)]),
                        PlotFigure.Series("empty", style: .difference, points: []),
                    ]))),
    ]
}
