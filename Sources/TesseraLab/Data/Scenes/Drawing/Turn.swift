/// Sines and cosines of whole turns from correctly rounded arithmetic alone.
///
/// The C library's differ in their last bit between processors, and a picture must not.
package enum Turn {
    /// The sine of an angle given in turns: 0 at 0, 1 at ¼, −1 at ¾.
    package static func sine(_ turns: Float) -> Float {
        let wrapped = turns - (turns + 0.5).rounded(.down)
        // Fold onto ±¼, where the Taylor polynomial of ninth degree is right to 4e-6.
        let folded = abs(wrapped) > 0.25 ? (wrapped < 0 ? -0.5 : 0.5) - wrapped : wrapped
        let angle = folded * (2 * Float.pi)
        let square = angle * angle
        let series = square * (1 / 362_880 as Float) - 1 / 5_040
        return angle * (1 + square * (-1 / 6 + square * (1 / 120 + square * series)))
    }

    /// The cosine of an angle given in turns.
    static func cosine(_ turns: Float) -> Float { sine(turns + 0.25) }

    /// The point on a circle, clockwise from its top.
    static func point(_ turns: Float, radius: Float, around center: Point = .zero) -> Point {
        center + Point(sine(turns), -cosine(turns)) * radius
    }
}

extension Polygon {
    /// A star around a center, one point straight up.
    package static func star(
        _ x: Float, _ y: Float, points: Int, inner: Float, outer: Float, radius: Float = 0
    ) -> Polygon {
        let corners = (0..<2 * points).map { corner in
            Turn.point(
                Float(corner) / Float(2 * points), radius: corner % 2 == 0 ? outer : inner,
                around: Point(x, y))
        }
        return Polygon(corners: corners, radius: radius)
    }
}
