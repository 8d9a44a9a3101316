/// Every point of either shape; a positive `softness` fills the corner where they meet.
struct Union<First: Outline, Second: Outline>: Outline {
    let first: First
    let second: Second
    let softness: Float

    var bounds: SceneFrame { first.bounds.union(second.bounds) }

    /// Quilez's polynomial smooth minimum.
    func distance(to point: Point) -> Float {
        let (a, b) = (first.distance(to: point), second.distance(to: point))
        guard softness > 0 else { return min(a, b) }
        let blend = max(softness - abs(a - b), 0) / softness
        return min(a, b) - blend * blend * softness / 4
    }
}

/// The points of one shape that do not belong to another.
struct Difference<First: Outline, Second: Outline>: Outline {
    let first: First
    let second: Second

    var bounds: SceneFrame { first.bounds }

    func distance(to point: Point) -> Float {
        max(first.distance(to: point), -second.distance(to: point))
    }
}

/// The points that two shapes share.
struct Intersection<First: Outline, Second: Outline>: Outline {
    let first: First
    let second: Second

    var bounds: SceneFrame { first.bounds.intersection(second.bounds) }

    func distance(to point: Point) -> Float {
        max(first.distance(to: point), second.distance(to: point))
    }
}

/// A shape turned about a point.
struct Turned<Base: Outline>: Outline {
    let base: Base
    let pivot: Point
    let cosine: Float
    let sine: Float

    var bounds: SceneFrame {
        let frame = base.bounds
        let half = Point(frame.width, frame.height) / 2
        let middle = turned(frame.center, sine)
        return SceneFrame(
            x: middle.x, y: middle.y, width: 2 * (abs(cosine) * half.x + abs(sine) * half.y),
            height: 2 * (abs(sine) * half.x + abs(cosine) * half.y))
    }

    func distance(to point: Point) -> Float { base.distance(to: turned(point, -sine)) }

    private func turned(_ point: Point, _ sine: Float) -> Point {
        let offset = point - pivot
        return pivot
            + Point(cosine * offset.x - sine * offset.y, sine * offset.x + cosine * offset.y)
    }
}

/// A shape drawn out upwards and downwards from the middle.
struct Stretched<Base: Outline>: Outline {
    let base: Base
    let factor: Float

    var bounds: SceneFrame {
        var frame = base.bounds
        frame.top *= factor
        frame.bottom *= factor
        return frame
    }

    /// Exact at the sides, too short at top and bottom, where edges come out sharper.
    func distance(to point: Point) -> Float {
        base.distance(to: Point(point.x, point.y / factor))
    }
}

extension Outline {
    /// Draws the shape out upwards and downwards from the middle.
    package func stretched(_ factor: Float) -> some Outline {
        Stretched(base: self, factor: factor)
    }

    /// Adds another shape; a positive `softness` fills the corner where they meet.
    package func joined(_ other: some Outline, softness: Float = 0) -> some Outline {
        Union(first: self, second: other, softness: softness)
    }

    /// Takes another shape away.
    package func cut(_ other: some Outline) -> some Outline {
        Difference(first: self, second: other)
    }

    /// Keeps what lies in another shape too.
    package func within(_ other: some Outline) -> some Outline {
        Intersection(first: self, second: other)
    }

    /// Turns the shape clockwise about a point.
    ///
    /// The angle is given by the tangent of its half: cosine and sine then need no library
    /// function, whose last bit differs between processors.
    package func turned(halfTangent t: Float, about pivot: Point) -> some Outline {
        let norm = 1 + t * t
        return Turned(base: self, pivot: pivot, cosine: (1 - t * t) / norm, sine: 2 * t / norm)
    }
}
