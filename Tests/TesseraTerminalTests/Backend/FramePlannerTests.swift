import TesseraTerminal
import Testing

struct FramePlannerTests {
    /// What a terminal would show after carrying out plans.
    private struct Screen {
        var pairs: [Int32: PairTable.Colors] = [0: .standard]
        var cells: [[FramePlan.InkedCell?]]

        init(_ size: Size) {
            cells = Array(repeating: Array(repeating: nil, count: size.columns), count: size.rows)
        }

        mutating func carryOut(_ plan: FramePlan) {
            if plan.startsOver { pairs = [0: .standard] }
            for (offset, colors) in plan.newPairs.enumerated() {
                let number = plan.firstPair + Int32(offset)
                #expect(pairs[number] == nil, "a pair in use must not change its colours")
                pairs[number] = colors
            }
            for run in plan.runs {
                for (offset, index) in run.range.enumerated() {
                    cells[run.row][run.column + offset] = plan.cells[index]
                }
            }
        }

        func shown(column: Int, row: Int) -> (UInt32, PairTable.Colors?)? {
            cells[row][column].map { ($0.scalar, pairs[$0.pair]) }
        }
    }

    private let size = Size(columns: 40, rows: 12)

    private func planner(pairLimit: Int = 4096) -> FramePlanner {
        FramePlanner(
            colors: ColorNumbers(depth: .trueColor, available: 1 << 24), pairLimit: pairLimit)
    }

    /// A surface of pictures whose cells change here and there from frame to frame.
    private func picture(frame: Int, colors: Int) -> Surface {
        var surface = Surface(size: size)
        for row in 0..<size.rows {
            for column in 0..<size.columns {
                let place = row * size.columns + column
                let seed = place % 7 == 0 ? place + frame * 13 : place
                let shade = UInt8(seed * 31 % colors * 255 / colors)
                surface.put(
                    "▀", column: column, row: row, in: surface.bounds,
                    style: Style(
                        foreground: .rgb(RGB(shade, UInt8(column * 4), UInt8(row * 20))),
                        background: .rgb(RGB(UInt8(row * 20), shade, 0))))
            }
        }
        return surface
    }

    @Test func theFirstPlanWritesEveryCellAndTheSameAgainNothing() {
        var planner = planner()
        let surface = picture(frame: 0, colors: 64)
        #expect(planner.plan(surface).cells.count == 480)
        let second = planner.plan(surface)
        #expect(second.runs.isEmpty && second.newPairs.isEmpty && !second.startsOver)
        planner.forget()
        #expect(planner.plan(surface).cells.count == 480)
    }

    @Test func nearbyChangesShareARunAndDistantOnesDoNot() {
        var planner = planner()
        var surface = Surface(size: size)
        _ = planner.plan(surface)
        for column in [2, 6, 20] {
            surface.put("x", column: column, row: 3, in: surface.bounds, style: Style())
        }
        let plan = planner.plan(surface)
        #expect(plan.runs.map(\.row) == [3, 3])
        #expect(plan.runs.map(\.column) == [2, 20])
        #expect(plan.runs.map(\.range) == [0..<5, 5..<6])
    }

    @Test(arguments: [4096, 300, 40])
    func everyCellEndsInItsCharacterAndColours(pairLimit: Int) {
        var planner = planner(pairLimit: pairLimit)
        var screen = Screen(size)
        for frame in 0..<20 {
            let surface = picture(frame: frame, colors: 64)
            screen.carryOut(planner.plan(surface))
            #expect(screen.pairs.count <= pairLimit + 1)
            for row in 0..<size.rows {
                for column in 0..<size.columns {
                    let shown = screen.shown(column: column, row: row)
                    #expect(shown?.0 == surface[column: column, row: row].scalar.value)
                    #expect(shown?.1 != nil)
                    guard pairLimit == 4096 else { continue }
                    var numbers = ColorNumbers(depth: .trueColor, available: 1 << 24)
                    let ink = numbers.ink(of: surface[column: column, row: row])
                    #expect(shown?.1 == ink.colors)
                }
            }
        }
    }

    @Test func tooManyColoursMakePicturesCoarserAndLeaveTextAlone() {
        var planner = planner(pairLimit: 60)
        var surface = picture(frame: 0, colors: 64)
        let text = TerminalColor.rgb(RGB(101, 102, 103))
        surface.put("t", column: 0, row: 0, in: surface.bounds, style: Style(foreground: text))
        var screen = Screen(size)
        let plan = planner.plan(surface)
        #expect(plan.startsOver)
        screen.carryOut(plan)
        #expect(screen.shown(column: 0, row: 0)?.1?.foreground == 0x656667)
        #expect(screen.shown(column: 5, row: 5)?.1 != .standard)
    }

    @Test func moreTextColoursThanPairsShowTheTextWithoutColour() {
        var planner = planner(pairLimit: 3)
        var surface = Surface(size: size)
        for column in 0..<10 {
            surface.put(
                "t", column: column, row: 0, in: surface.bounds,
                style: Style(foreground: .rgb(RGB(UInt8(column * 20), 0, 0))))
        }
        let plan = planner.plan(surface)
        #expect(plan.cells.allSatisfy { $0.pair == 0 })
        #expect(plan.cells.prefix(10).allSatisfy { $0.scalar == 0x74 })
    }

    @Test func aSurfaceOfNothingPlansNothing() {
        var planner = planner()
        #expect(planner.plan(Surface(size: Size(columns: 0, rows: 0))).runs.isEmpty)
    }
}
