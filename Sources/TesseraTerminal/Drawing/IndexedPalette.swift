/// The colours behind the numbers 0…255 of a terminal with a palette.
///
/// 16…231 are a 6×6×6 cube and 232…255 greys, the same everywhere. 0…15 belong to the person;
/// xterm's values stand in for them.
package enum IndexedPalette {
    /// The colour of an entry.
    package static func color(_ index: UInt8) -> RGB { colors[Int(index)] }

    /// The entry 16…255 that looks most like a colour.
    package static func nearest(to color: RGB) -> UInt8 { nearest(to: color, among: 16...255) }

    /// The entry 0…15 that looks most like a colour.
    package static func nearestOfSixteen(to color: RGB) -> UInt8 {
        nearest(to: color, among: 0...15)
    }

    private static func nearest(to color: RGB, among range: ClosedRange<Int>) -> UInt8 {
        let wanted = OKLab(color)
        var best = range.lowerBound
        var bestDistance = Float.infinity
        for index in range {
            let distance = perceived[index].distance(to: wanted)
            if distance < bestDistance {
                best = index
                bestDistance = distance
            }
        }
        return UInt8(best)
    }

    private static let perceived = colors.map { OKLab($0) }

    private static let colors: [RGB] = sixteen + cube + greys

    private static let sixteen: [RGB] = [
        RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0),
        RGB(0, 0, 238), RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229),
        RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
        RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
    ]

    private static let cube: [RGB] = (0..<216).map { index in
        let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
        return RGB(levels[index / 36], levels[index / 6 % 6], levels[index % 6])
    }

    private static let greys: [RGB] = (0..<24).map { index in
        let level = UInt8(8 + 10 * index)
        return RGB(level, level, level)
    }
}
