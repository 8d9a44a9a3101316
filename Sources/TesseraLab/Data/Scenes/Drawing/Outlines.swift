/// A closed shape that knows how far every point lies from its edge.
///
/// Distances are negative inside. They are exact or close to it near the edge, which is all that
/// antialiasing asks for (Inigo Quilez, "2D distance functions"). Only correctly rounded
/// arithmetic is used, so that every processor draws the same bits.
package protocol Outline: Sendable {
    /// A rectangle that holds the shape.
    var bounds: SceneFrame { get }
    /// The distance from a point to the edge, negative inside.
    func distance(to point: Point) -> Float
}

/// The points within a radius of a center.
package struct Disc: Outline {
    let center: Point
    let radius: Float

    /// Creates a disc around (x, y).
    package init(_ x: Float, _ y: Float, radius: Float) {
        center = Point(x, y)
        self.radius = radius
    }

    package var bounds: SceneFrame {
        SceneFrame(x: center.x, y: center.y, width: 2 * radius, height: 2 * radius)
    }

    package func distance(to point: Point) -> Float { (point - center).length - radius }
}

/// A disc drawn out along the axes.
package struct Ellipse: Outline {
    let center: Point
    let radii: Point

    /// Creates an ellipse around (x, y).
    package init(_ x: Float, _ y: Float, width: Float, height: Float) {
        center = Point(x, y)
        radii = Point(width, height) / 2
    }

    package var bounds: SceneFrame {
        SceneFrame(x: center.x, y: center.y, width: 2 * radii.x, height: 2 * radii.y)
    }

    /// First-order distance: the implicit function over the length of its gradient.
    package func distance(to point: Point) -> Float {
        let scaled = (point - center) / radii
        let length = scaled.length
        let slope = (scaled / radii).length
        return slope < 1e-6 ? -min(radii.x, radii.y) : length * (length - 1) / slope
    }
}

/// An upright rectangle, its corners rounded if wanted.
package struct Block: Outline {
    let frame: SceneFrame
    let radius: Float

    /// Creates a rectangle from its edges.
    package init(left: Float, top: Float, right: Float, bottom: Float, radius: Float = 0) {
        frame = SceneFrame(left: left, top: top, right: right, bottom: bottom)
        self.radius = radius
    }

    /// Creates a rectangle around (x, y).
    package init(_ x: Float, _ y: Float, width: Float, height: Float, radius: Float = 0) {
        frame = SceneFrame(x: x, y: y, width: width, height: height)
        self.radius = radius
    }

    package var bounds: SceneFrame { frame }

    package func distance(to point: Point) -> Float {
        let half = Point(frame.width, frame.height) / 2 - radius
        let offset = (point - frame.center).magnitudes - half
        return offset.clamped(lowerBound: .zero, upperBound: Point(repeating: .infinity)).length
            + min(max(offset.x, offset.y), 0) - radius
    }
}

/// A thick line with round ends.
package struct Capsule: Outline {
    let start: Point
    let end: Point
    let radius: Float

    /// Creates a line of a given half width.
    package init(from start: Point, to end: Point, radius: Float) {
        (self.start, self.end, self.radius) = (start, end, radius)
    }

    package var bounds: SceneFrame {
        SceneFrame(
            left: min(start.x, end.x), top: min(start.y, end.y), right: max(start.x, end.x),
            bottom: max(start.y, end.y)
        ).expanded(by: radius)
    }

    package func distance(to point: Point) -> Float {
        point.distance(from: start, to: end) - radius
    }
}

/// A closed line of straight edges, grown outwards if wanted, which rounds its corners.
package struct Polygon: Outline {
    let corners: [Point]
    let radius: Float
    package let bounds: SceneFrame

    /// Creates a polygon from the x and y of its corners, in order.
    ///
    /// - Precondition: there are at least three corners.
    package init(_ corners: (Float, Float)..., radius: Float = 0) {
        self.init(corners: corners.map { Point($0.0, $0.1) }, radius: radius)
    }

    /// Creates a polygon from its corners, in order.
    ///
    /// - Precondition: there are at least three corners.
    package init(corners: [Point], radius: Float = 0) {
        precondition(corners.count >= 3, "a polygon needs three corners, got \(corners.count)")
        (self.corners, self.radius) = (corners, radius)
        bounds = corners.dropFirst().reduce(
            Block(corners[0].x, corners[0].y, width: 0, height: 0).frame
        ) {
            $0.union(SceneFrame(x: $1.x, y: $1.y, width: 0, height: 0))
        }.expanded(by: radius)
    }

    package func distance(to point: Point) -> Float {
        var nearest = Float.infinity
        var isInside = false
        var previous = corners[corners.count - 1]
        for corner in corners {
            nearest = min(nearest, point.squaredDistance(from: previous, to: corner))
            if (corner.y > point.y) != (previous.y > point.y) {
                let crossing =
                    corner.x + (point.y - corner.y) / (previous.y - corner.y)
                    * (previous.x - corner.x)
                if point.x < crossing { isInside.toggle() }
            }
            previous = corner
        }
        return (isInside ? -nearest.squareRoot() : nearest.squareRoot()) - radius
    }
}

extension Point {
    var length: Float { (self * self).sum().squareRoot() }

    var magnitudes: Point { Point(abs(x), abs(y)) }

    func dot(_ other: Point) -> Float { (self * other).sum() }

    func distance(from start: Point, to end: Point) -> Float {
        squaredDistance(from: start, to: end).squareRoot()
    }

    /// The squared distance to the nearest point of a straight line between two points.
    func squaredDistance(from start: Point, to end: Point) -> Float {
        let line = end - start
        let offset = self - start
        let share = Swift.max(0, Swift.min(1, offset.dot(line) / Swift.max(line.dot(line), 1e-12)))
        let rest = offset - line * share
        return rest.dot(rest)
    }
}
