import Glibc
import TesseraLab
import Testing

struct ScenesDrawingTests {
    /// A shape within the unit square, and its area.
    struct Example: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let outline: any Outline
        let area: Float
        /// Whether its distance is exact everywhere.
        var isExact = true
    }

    static let disc = Disc(0.5, 0.45, radius: 0.3)
    static let block = Block(left: 0.2, top: 0.3, right: 0.7, bottom: 0.9)
    static let triangle = Polygon((0.1, 0.2), (0.9, 0.3), (0.4, 0.85))
    static let examples: [Example] = [
        .init(testDescription: "disc", outline: disc, area: .pi * 0.09),
        .init(
            testDescription: "ellipse",
            outline: Ellipse(0.5, 0.5, width: 0.8, height: 0.4), area: .pi * 0.08,
            isExact: false),
        .init(testDescription: "block", outline: block, area: 0.3),
        .init(
            testDescription: "rounded block",
            outline: Block(0.5, 0.5, width: 0.6, height: 0.4, radius: 0.1),
            area: 0.24 - (4 - .pi) * 0.01),
        .init(
            testDescription: "capsule",
            outline: Capsule(from: [0.3, 0.3], to: [0.3, 0.7], radius: 0.15),
            area: 0.12 + .pi * 0.0225),
        .init(testDescription: "triangle", outline: triangle, area: 0.245),  // shoelace formula
        .init(
            testDescription: "turned block",
            outline: block.turned(halfTangent: 0.2, about: [0.45, 0.6]), area: 0.3),
        .init(
            testDescription: "stretched disc", outline: Disc(0.5, 0.4, radius: 0.3).stretched(1.2),
            area: .pi * 0.09 * 1.2, isExact: false),
        .init(
            testDescription: "ring", outline: disc.cut(Disc(0.5, 0.45, radius: 0.1)),
            area: .pi * 0.08),
        .init(
            testDescription: "two discs",
            outline: Disc(0.25, 0.5, radius: 0.2).joined(Disc(0.75, 0.5, radius: 0.2)),
            area: .pi * 0.08),
        .init(
            testDescription: "half a disc",
            outline: disc.within(Block(left: 0, top: 0, right: 1, bottom: 0.45)),
            area: .pi * 0.045),
        .init(
            testDescription: "star",
            outline: Polygon.star(0.5, 0.5, points: 6, inner: 0.2, outer: 0.4),
            area: 6 * 0.2 * 0.4 * 0.5),  // twelve triangles of angle π/6 between r and R
    ]

    @Test(arguments: examples, [33, 64])
    func coverageSumsToTheArea(example: Example, side: Int) {
        let drawn = meanLevel(of: example.outline, side: side)
        #expect(abs(drawn - example.area) < 0.01 * example.area + 0.001)
    }

    /// Paints white on black and gives the share of white.
    private func meanLevel(of outline: some Outline, side: Int) -> Float {
        var brush = SceneBrush(on: SceneCanvas(side: side), light: SceneSky.day.light)
        // In the frame from −1 to 1 the picture's coordinates run from 0 to 1.
        brush.turn(to: SceneFrame(left: 0, top: 0, right: 2, bottom: 2), color: .zero)
        brush.shine(Shifted(base: outline), .one)
        let total = brush.canvas.pixels.reduce(0) { $0 + Int($1) }
        return Float(total) / Float(255 * 3 * side * side)
    }

    /// A shape of the unit square in an object's coordinates of twice the size.
    private struct Shifted<Base: Outline>: Outline {
        let base: Base
        var bounds: SceneFrame {
            let frame = base.bounds
            return SceneFrame(
                left: frame.left - 1, top: frame.top - 1, right: frame.right - 1,
                bottom: frame.bottom - 1)
        }
        func distance(to point: Point) -> Float { base.distance(to: point + 1) }
    }

    private static let grid: [Point] = (0..<900).map {
        Point(Float($0 % 30), Float($0 / 30)) / 15 - 0.5
    }

    @Test(arguments: examples)
    func boundsHoldEveryInnerPoint(example: Example) {
        let bounds = example.outline.bounds
        let inside = Self.grid.filter { example.outline.distance(to: $0) < 0 }
        #expect(inside.count > 20)
        #expect(inside.allSatisfy { $0.x >= bounds.left && $0.x <= bounds.right })
        #expect(inside.allSatisfy { $0.y >= bounds.top && $0.y <= bounds.bottom })
    }

    @Test(arguments: examples.filter(\.isExact))
    func distanceNeverChangesFasterThanTheWay(example: Example) {
        let excess = zip(Self.grid, Self.grid.dropFirst()).map { point, next in
            let way = ((next - point) * (next - point)).sum().squareRoot()
            let change = example.outline.distance(to: next) - example.outline.distance(to: point)
            return abs(change) - way
        }
        #expect(excess.allSatisfy { $0 <= 1e-5 })
    }

    @Test func sineOfTurnsIsTheSine() {
        for step in -400...400 {
            let turns = Float(step) / 100
            #expect(abs(Turn.sine(turns) - sinf(turns * 2 * .pi)) < 2e-5)
        }
    }

    @Test(arguments: SceneKind.all)
    func aThingStaysInItsFrame(kind: SceneKind) {
        let frame = Self.frame(of: kind)
        let picture = Self.painted(kind, color: kind.colors[0], on: Self.cyan)
        let (margin, side) = (Float(1.5), Float(Self.side))
        let strays = picture.indices.filter { index in
            // Light around lamps fades out beyond the frame.
            guard picture[index].distance(to: Self.cyan) > 0.25 else { return false }
            let x = (Float(index % Self.side) + 0.5) / side
            let y = (Float(index / Self.side) + 0.5) / side
            return abs(x - frame.x) * side > frame.width * side / 2 + margin
                || abs(y - frame.y) * side > frame.height * side / 2 + margin
        }
        #expect(strays.isEmpty, "\(kind.name)")
    }

    @Test(arguments: SceneKind.all)
    func aThingShowsItsColorMost(kind: SceneKind) {
        for color in Set(kind.colors) {
            let picture = Self.painted(kind, color: color, on: Self.cyan)
            let other = Self.painted(kind, color: color, on: .zero)
            var counts: [SceneColor: Int] = [:]
            // Pixels that hide the background entirely are the same on both.
            for (seen, twin) in zip(picture, other) where seen == twin {
                counts[nearest(to: seen), default: 0] += 1
            }
            #expect(counts[color] == counts.values.max(), "\(color) \(kind.name): \(counts)")
        }
    }

    private func nearest(to color: RGB) -> SceneColor {
        SceneColor.allCases.min { color.distance(to: $0.rgb) < color.distance(to: $1.rgb) } ?? .grey
    }

    @Test func colorsLieApart() {
        for color in SceneColor.allCases {
            for other in SceneColor.allCases where other != color {
                #expect(color.rgb.distance(to: other.rgb) > 0.25)
            }
        }
    }

    private static let side = 48
    private static let cyan = RGB(0, 1, 1)

    private static func frame(of kind: SceneKind) -> SceneFrame {
        let height = min(0.7, 0.8 / kind.aspect)
        let width = height * kind.aspect
        return SceneFrame(
            left: 0.5 - width / 2, top: 0.5 - height / 2, right: 0.5 + width / 2,
            bottom: 0.5 + height / 2)
    }

    /// The picture of a thing on one even color, a color for each pixel.
    private static func painted(
        _ kind: SceneKind, color: SceneColor, on background: RGB
    ) -> [RGB] {
        var brush = SceneBrush(on: SceneCanvas(side: side), light: SceneSky.day.light)
        brush.shine(Block(0, 0, width: 4, height: 4), background)
        brush.turn(to: frame(of: kind), color: color.rgb)
        kind.draw(&brush)
        let levels = brush.canvas.pixels.map { Float($0) / 255 }
        return stride(from: 0, to: levels.count, by: 3).map {
            RGB(levels[$0], levels[$0 + 1], levels[$0 + 2])
        }
    }
}
