import Foundation
import TesseraLab
import TesseraTerminal
import TestSupport
import Testing

@testable import TesseraApp

struct ExportTests {
    private static let time = Date(timeIntervalSince1970: 1_764_115_200)  // 2025-11-26 00:00:00 UTC

    private func export(
        _ content: ExportJob.Content, to folder: ScratchFolder, fonts: [String]? = nil
    ) throws -> String {
        try ExportJob(
            content: content, screen: "Data", folder: folder.path + "/exports", time: Self.time,
            fonts: fonts
        ).run(JobProgress())
    }

    private var frame: Surface {
        DatasetScene(name: "").painted(columns: 100, rows: 30)
    }

    @Test func textIsTheDrawnFrame() throws {
        let folder = try ScratchFolder()
        let path = try export(.text(frame), to: folder)
        #expect(path.hasSuffix("/exports/20251126-000000-data.txt"))
        #expect(try String(contentsOfFile: path, encoding: .utf8) == frame.text + "\n")
    }

    @Test func anASCIIFrameIsExportedInASCII() throws {
        let folder = try ScratchFolder()
        let frame = DatasetScene(name: "").painted(
            columns: 100, rows: 30, theme: .ansi(depth: .monochrome, glyphs: .ascii))
        let path = try export(.text(frame), to: folder)
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(data.allSatisfy { $0 < 0x80 })
    }

    /// Three exports in one second have three names.
    @Test func nothingIsOverwritten() throws {
        let folder = try ScratchFolder()
        let table = ViewTable("lengths of all", ["a"]) { [["1"]] }
        let first = try export(.text(frame), to: folder)
        let second = try export(.figures([table, table]), to: folder)
        let third = try export(.text(frame), to: folder)
        #expect(Set([first, second, third]).count == 3)
        #expect(second.hasSuffix("000000-data_2-*.csv, 2 tables"))
        #expect(third.hasSuffix("000000-data_3.txt"))
        let names = try folder.files(in: "exports").keys.sorted()
        #expect(names.contains("20251126-000000-data_2-lengths-of-all.csv"))
    }

    @Test func aFolderThatCannotBeMadeIsOneSentence() throws {
        let folder = try ScratchFolder()
        try folder.write("exports", "a file")
        #expect(throws: ExportError.self) { try export(.text(frame), to: folder) }
    }

    @Test func withoutAFontOneSentenceSaysSo() throws {
        let folder = try ScratchFolder()
        do {
            _ = try export(.picture(frame), to: folder, fonts: [folder.path + "/none.ttf"])
            Issue.record("a picture without a font")
        } catch {
            #expect("\(error)".contains("no monospace font is in"))
            #expect("\(error)".contains("export as text"))
        }
    }

    @Test(.enabled(if: !FontFiles.fixedWidth().isEmpty))
    func aPictureHasTenByTwentyPixelsACell() throws {
        let folder = try ScratchFolder()
        let path = try export(.picture(frame), to: folder)
        let file = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let picture = try PNGCodec.decode(file)
        #expect(picture.width == 100 * 10 && picture.height == 30 * 20)
    }
}

/// The text of tables, read back.
struct ViewTableTests {
    private func fields(_ csv: String) -> [[String]] {
        var (rows, row, field, isQuoted) = ([[String]](), [String](), "", false)
        var scalars = Array(csv)[...]
        while let next = scalars.popFirst() {
            switch next {
            case "\"" where isQuoted && scalars.first == "\"":
                field.append("\"")
                scalars.removeFirst()
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                row.append(field)
                field = ""
            case "\n" where !isQuoted:
                rows.append(row + [field])
                (row, field) = ([], "")
            default: field.append(next)
            }
        }
        return rows
    }

    @Test func quotedFieldsAreReadBackAsTheyWere() {
        let rows = [["a,b", "say \"hi\"", "two\nlines"], ["", "plain", "\"\""]]
        let table = ViewTable("odd", ["first, second", "x", "y"]) { rows }
        #expect(fields(table.csv) == [["first, second", "x", "y"]] + rows)
    }

    @Test(arguments: ScreenCatalog.all.map(\.title))
    func aScreenWithoutNewsHasRectangularTables(title: String) throws {
        let entry = try #require(ScreenCatalog.all.first { $0.title == title })
        try check(entry.make().tables(in: context), named: title)
    }

    /// Every view of every screen exports its figures: a title with a unit over every measured
    /// column, and as many rows as the screen shows.
    @Test(arguments: ExportedView.all)
    func figuresOfAViewAreAllThere(view: ExportedView) throws {
        let tables = view.tables()
        try check(tables, named: view.description)
        #expect(tables.map(\.name) == view.shown.map(\.key), "\(view)")
        for (table, shown) in zip(tables, view.shown) {
            let rows = fields(table.csv)
            #expect(rows.first == table.columns, "\(view): \(table.name)")
            #expect(rows.count == 1 + shown.value, "\(view): \(table.name)")
            #expect(table.columnsWithoutUnit == [], "\(view): \(table.name)")
        }
    }

    @Test func tablesHoldWhatIsOnTheScreen() throws {
        let data = try #require(ExportedView.all.first { $0.description == "data" }).tables()
        let ranks = try #require(data.first { $0.name == "ranks" })
        #expect(ranks.rows().first == ["word of captions", "1", "a", "122"])
        let repeats = try #require(data.first { $0.name == "repeats" })
        #expect(
            repeats.rows().prefix(2) == [
                ["0", "same picture", "training", "0"], ["0", "same picture", "training", "55"],
            ])
        let sample = try #require(ExportedView.all.first { $0.description == "sample-layers" })
        let layers = try #require(sample.tables().first { $0.name == "layers" })
        #expect(layers.rows().map { $0[6] } == ["31", "12", "5", "1", "1"])
        #expect(layers.rows().last?.prefix(3) == ["4", "39", "#7"])
    }

    private var context: ScreenContext {
        ScreenContext(
            snapshot: SampleSnapshots.twin, theme: .ansi(), rect: Rect(columns: 120, rows: 38),
            sizeClass: .medium, now: .zero)
    }

    private func check(_ tables: [ViewTable], named title: String) throws {
        #expect(Set(tables.map(\.name)).count == tables.count, "\(title)")
        for table in tables {
            let rows = table.rows()
            #expect(!rows.isEmpty, "\(title): \(table.name)")
            #expect(rows.allSatisfy { $0.count == table.columns.count }, "\(title): \(table.name)")
        }
    }
}

/// Cells as pixels.
struct CellShapeTests {
    private static let glyphs = Glyphs.unicode

    @Test func everyDrawingCharacterButSignsHasAShapeOfItsOwn() {
        let glyphs = Self.glyphs
        let single = [
            glyphs.horizontal, glyphs.vertical, glyphs.topLeft, glyphs.topRight,
            glyphs.bottomLeft, glyphs.bottomRight, glyphs.dashed, glyphs.marker, glyphs.upperHalf,
        ]
        // The first of each is a space.
        let steps = [glyphs.horizontalEighths, glyphs.verticalEighths, glyphs.shades]
            .flatMap { $0.dropFirst() }
        for scalar in single.compactMap(\.self) + steps {
            #expect(CellShape(scalar) != nil, "\(scalar)")
        }
        #expect(CellShape("A") == nil && CellShape(" ") == nil)
    }

    /// A cell's boxes stay in the cell, so that neighbours never touch each other's pixels.
    @Test func boxesStayInTheCell() {
        for scalar in (UInt32(0x2500)...0x28FF).compactMap(Unicode.Scalar.init) {
            let boxes = CellShape(scalar)?.boxes ?? []
            let areInside = boxes.allSatisfy { box in
                box.x >= 0 && box.y >= 0 && box.width > 0 && box.height > 0
                    && box.x + box.width <= 10 && box.y + box.height <= 20
            }
            #expect(areInside, "\(scalar)")
        }
    }

    /// Eight dots for eight bits, in Unicode's places.
    @Test func brailleDotsStandWhereUnicodePutsThem() {
        for column in 0..<2 {
            for row in 0..<4 {
                var dots = BrailleDots()
                dots.set(column: column, row: row)
                #expect(
                    CellShape(dots.scalar)?.boxes
                        == [PixelBox(x: 1 + 5 * column, y: 1 + 5 * row, width: 3, height: 3)])
            }
        }
    }

    @Test(.enabled(if: !FontFiles.fixedWidth().isEmpty))
    func colorsHalvesAndReverseArePutWhereTheyBelong() throws {
        let path = try #require(FontFiles.fixedWidth().first)
        let font = try #require(TextFont(path: path, pixels: FramePicture.fontPixels))
        var surface = Surface(size: Size(columns: 3, rows: 1))
        let (red, blue) = (TerminalColor.rgb(.init(200, 0, 0)), TerminalColor.rgb(.init(0, 0, 90)))
        surface.put(
            "▀", column: 0, row: 0, in: surface.bounds,
            style: Style(foreground: red, background: blue))
        surface.put(
            " ", column: 1, row: 0, in: surface.bounds,
            style: Style(foreground: red, background: blue, attributes: .reverse))
        surface.put("M", column: 2, row: 0, in: surface.bounds, style: Style(foreground: red))
        let picture = try #require(FramePicture(font: font).drawn(surface))
        func pixel(_ x: Int, _ y: Int) -> [UInt8] {
            Array(picture.pixels[(y * 30 + x) * 3..<(y * 30 + x) * 3 + 3])
        }
        #expect(pixel(0, 0) == [200, 0, 0] && pixel(9, 9) == [200, 0, 0])
        #expect(pixel(0, 10) == [0, 0, 90] && pixel(9, 19) == [0, 0, 90])
        #expect(pixel(15, 10) == [200, 0, 0])
        let ink = (0..<200).count { pixel(20 + $0 % 10, $0 / 10)[0] > 120 }
        #expect(ink > 20 && ink < 120)
        #expect((0..<20).allSatisfy { pixel(20, $0)[0] < 120 || $0 > 2 })
    }

    @Test func noCellsAreNoPicture() throws {
        let path = FontFiles.fixedWidth().first
        let font = path.flatMap { TextFont(path: $0, pixels: FramePicture.fontPixels) }
        guard let font else { return }
        #expect(FramePicture(font: font).drawn(Surface(size: Size(columns: 0, rows: 5))) == nil)
    }
}
