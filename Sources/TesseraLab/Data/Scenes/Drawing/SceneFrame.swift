/// A point of a picture or of an object: x to the right, y down.
package typealias Point = SIMD2<Float>

/// A rectangle in a picture whose width and height are one; y points down.
public struct SceneFrame: Sendable, Equatable {
    /// The left edge.
    public var left: Float
    /// The upper edge.
    public var top: Float
    /// The right edge.
    public var right: Float
    /// The lower edge.
    public var bottom: Float

    /// Creates a rectangle from its edges.
    public init(left: Float, top: Float, right: Float, bottom: Float) {
        (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
    }

    /// Creates a rectangle from its middle.
    init(x: Float, y: Float, width: Float, height: Float) {
        self.init(
            left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2)
    }

    /// The distance between the left and the right edge.
    public var width: Float { right - left }
    /// The distance between the upper and the lower edge.
    public var height: Float { bottom - top }
    /// The middle, from left to right.
    public var x: Float { (left + right) / 2 }
    /// The middle, from top to bottom.
    public var y: Float { (top + bottom) / 2 }

    /// The whole picture.
    static let whole = SceneFrame(left: 0, top: 0, right: 1, bottom: 1)

    var center: Point { Point(x, y) }

    /// The smallest rectangle around both.
    func union(_ other: SceneFrame) -> SceneFrame {
        SceneFrame(
            left: min(left, other.left), top: min(top, other.top),
            right: max(right, other.right), bottom: max(bottom, other.bottom))
    }

    /// The part of this rectangle that lies in another one; its extent may be negative.
    func intersection(_ other: SceneFrame) -> SceneFrame {
        SceneFrame(
            left: max(left, other.left), top: max(top, other.top),
            right: min(right, other.right), bottom: min(bottom, other.bottom))
    }

    /// The rectangle with every edge moved outwards.
    func expanded(by margin: Float) -> SceneFrame {
        SceneFrame(
            left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin)
    }

    func overlaps(_ other: SceneFrame) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
}
