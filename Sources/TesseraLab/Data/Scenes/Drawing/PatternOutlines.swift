/// Upright bands at equal distances within a frame.
struct Stripes: Outline {
    let bounds: SceneFrame
    /// From the middle of one band to the middle of the next.
    let period: Float

    func distance(to point: Point) -> Float {
        let share = (point.x - bounds.x) / period
        return (abs(share - share.rounded()) - 0.25) * period
    }
}

/// Discs on a slanted grid within a frame.
struct Spots: Outline {
    let bounds: SceneFrame
    /// From the center of one disc to the next one in its row.
    let period: Float

    func distance(to point: Point) -> Float {
        let row = ((point.y - bounds.y) / period * 1.25).rounded()
        let slant = row.truncatingRemainder(dividingBy: 2) == 0 ? 0 : Float(0.5)
        let share = (point.x - bounds.x) / period + slant
        let offset = Point(
            (share - share.rounded()) * period, point.y - bounds.y - row * period / 1.25)
        return offset.length - period * 0.24
    }
}

extension SceneBrush {
    /// Fills a shape with the object's own color and its pattern.
    ///
    /// - Parameter period: the pattern's width; a few pixels at least, or nobody sees it.
    mutating func fillPatterned(_ outline: some Outline, period: Float) {
        fill(outline)
        let isLight = color.distance(to: .cream) < 0.35
        let marks = isLight ? color.darker(0.35) : color.lighter(0.62)
        switch pattern {
        case .plain: break
        case .striped:
            fillFlat(outline.within(Stripes(bounds: outline.bounds, period: period)), marks)
        case .spotted:
            fillFlat(outline.within(Spots(bounds: outline.bounds, period: period)), marks)
        }
    }
}
