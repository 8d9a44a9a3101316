import Foundation
import TesseraTerminal
import Testing

/// Whole screens as text; `TESSERA_RECORD_GOLDENS=1` writes them anew for review as a diff.
struct GoldenScreenTests {
    static let sizes = [
        Size(columns: 200, rows: 60), Size(columns: 120, rows: 40), Size(columns: 80, rows: 24),
        Size(columns: 40, rows: 10), Size(columns: 20, rows: 5),
    ]

    @Test(arguments: Scene.all, sizes)
    func aScreenLooksAsRecorded(scene: Scene, size: Size) throws {
        let surface = scene.painted(columns: size.columns, rows: size.rows)
        try Golden("\(scene.name).\(size.columns)x\(size.rows)").check(surface.text + "\n")
    }
}

/// One recorded text.
struct Golden {
    private let file: URL

    init(_ name: String) {
        file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Goldens").appendingPathComponent(name + ".txt")
    }

    func check(_ text: String) throws {
        if ProcessInfo.processInfo.environment["TESSERA_RECORD_GOLDENS"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let recorded = try String(contentsOf: file, encoding: .utf8)
        #expect(text == recorded, "\(file.lastPathComponent) differs; record anew and review")
    }
}
