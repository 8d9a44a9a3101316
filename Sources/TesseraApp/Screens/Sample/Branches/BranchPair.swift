import TesseraTerminal

/// The picture in view and that of another branch, of which only what differs is bright; side by
/// side, or below each other where that leaves more room; without room for two, the one in view.
struct BranchPair: Widget {
    let canvas: SampleCanvas
    /// The branches, counted from 1.
    let numbers: (own: Int, other: Int)
    /// What the other branch shows, [side, side, 3], and its tokens' number.
    let other: (pixels: [UInt8], decided: Int)
    /// How many cells have a code in both branches.
    let compared: Int
    /// Those of them that have the same one.
    let same: Set<Int>

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        guard Self.fits(canvas, in: rect) else {
            return canvas.draw(in: rect, on: &surface, theme: theme)
        }
        let halves = Self.halves(of: rect)
        drawTitle("branch \(numbers.own)", in: halves.own, on: &surface, theme)
        canvas.draw(in: Self.room(in: halves.own), on: &surface, theme: theme)
        let count = "\(compared - same.count) of \(compared) codes differ"
        drawTitle("branch \(numbers.other), \(count)", in: halves.other, on: &surface, theme)
        otherCanvas.draw(in: Self.room(in: halves.other), on: &surface, theme: theme)
    }

    /// Where the picture in view stands, for the mouse.
    func ownRoom(in rect: Rect) -> Rect {
        Self.fits(canvas, in: rect) ? Self.room(in: Self.halves(of: rect).own) : rect
    }

    /// Whether a cell of the grid has a place on the screen in each of two pictures.
    static func fits(_ canvas: SampleCanvas, in rect: Rect) -> Bool {
        canvas.size(in: room(in: halves(of: rect).own).size).columns >= canvas.grid
    }

    private static func halves(of rect: Rect) -> (own: Rect, other: Rect) {
        // A cell is about twice as high as wide.
        let parts =
            rect.columns > rect.rows * 2
            ? rect.split(columns: .flexible(1), .fixed(1), .flexible(1))
            : rect.split(rows: .flexible(1), .fixed(0), .flexible(1))
        return (parts[0], parts[2])
    }

    private static func room(in half: Rect) -> Rect {
        half.split(rows: .fixed(1), .flexible(1))[1]
    }

    private func drawTitle(
        _ title: String, in half: Rect, on surface: inout Surface, _ theme: Theme
    ) {
        surface.write(title, aligned: .center, in: half.line(0), style: theme[.muted])
    }

    private var otherCanvas: SampleCanvas {
        SampleCanvas(
            pixels: faded, side: canvas.side, grid: canvas.grid, decided: other.decided,
            position: canvas.position, marks: [], patch: nil)
    }

    /// The other picture, a quarter as bright where both have the same code.
    private var faded: [UInt8] {
        let cellSide = max(1, canvas.side / max(1, canvas.grid))
        var pixels = other.pixels
        for pixel in 0..<pixels.count / 3 {
            let (column, row) = (pixel % canvas.side / cellSide, pixel / canvas.side / cellSide)
            guard same.contains(row * canvas.grid + column) else { continue }
            for channel in pixel * 3..<pixel * 3 + 3 { pixels[channel] /= 4 }
        }
        return pixels
    }
}
