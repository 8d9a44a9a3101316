/// Paints objects, each in its own coordinates: y from −1 at its top to 1 at its bottom.
///
/// Shapes are lit from above: each grows darker downwards, and its rim is darker than its middle,
/// which sets it off from a ground of the same color. In the dark all but lamps is dimmed.
package struct SceneBrush {
    /// The picture, once everything is painted.
    package private(set) var canvas: SceneCanvas
    /// What lights the scene.
    let light: SceneLight
    /// The color of the object that is being painted.
    private(set) var color = RGB.zero
    /// What covers it.
    private(set) var pattern = ScenePattern.plain

    private var center = Point(0.5, 0.5)
    private var scale: Float = 0.5
    private var facing: Float = 1

    /// Takes up a picture.
    package init(on canvas: SceneCanvas, light: SceneLight) {
        self.canvas = canvas
        self.light = light
    }

    /// Turns to an object that fills a frame's height, mirrored if wanted.
    package mutating func turn(
        to frame: SceneFrame, color: RGB, pattern: ScenePattern = .plain, isMirrored: Bool = false
    ) {
        (self.color, self.pattern) = (color, pattern)
        center = frame.center
        scale = frame.height / 2
        facing = isMirrored ? -1 : 1
    }

    /// Fills a shape with the object's own color.
    mutating func fill(_ outline: some Outline) { fill(outline, color) }

    /// Fills a shape with a color, lit from above.
    mutating func fill(_ outline: some Outline, _ color: RGB) {
        let color = light.falling(on: color)
        // Deep shade would turn white into grey and, in the dark, orange into brown.
        let depth: Float = color.min() > 0.8 || light.isDark ? 0.5 : 1
        paint(
            outline, top: color.lighter(0.16), bottom: color.darker(0.14 * depth),
            rim: 0.24 * depth)
    }

    /// Fills a shape with one even color.
    mutating func fillFlat(_ outline: some Outline, _ color: RGB, opacity: Float = 1) {
        let color = light.falling(on: color)
        paint(outline, top: color, bottom: color, rim: 0, opacity: opacity)
    }

    /// Fills a shape with a color that shines by itself, in the dark too.
    package mutating func shine(_ outline: some Outline, _ color: RGB, opacity: Float = 1) {
        paint(outline, top: color, bottom: color, rim: 0, opacity: opacity)
    }

    /// Surrounds a point with light that fades towards a radius.
    mutating func halo(_ x: Float, _ y: Float, radius: Float, _ color: RGB, opacity: Float) {
        let disc = Disc(x, y, radius: radius)
        let (center, inverse) = (center, Point(facing, 1) / scale)
        canvas.paint(in: placed(disc.bounds)) { point in
            let share = max(0, -disc.distance(to: (point - center) * inverse) / radius)
            return (color, share * share * opacity)
        }
    }

    private mutating func paint(
        _ outline: some Outline, top: RGB, bottom: RGB, rim: Float, opacity: Float = 1
    ) {
        let bounds = outline.bounds
        let (step, low) = ((bottom - top) / max(bounds.height, 1e-6), bounds.top)
        let (center, inverse) = (center, Point(facing, 1) / scale)
        let (pixels, rims) = (scale * Float(canvas.side), scale / Self.rimWidth)
        canvas.paint(in: placed(bounds)) { point in
            let local = (point - center) * inverse
            let distance = outline.distance(to: local)
            let share = SceneCanvas.coverage(distance * pixels)
            let color = top + step * (local.y - low)
            return (color.darker(rim * max(0, min(1, 1 + distance * rims))), share * opacity)
        }
    }

    private static let rimWidth: Float = 0.022

    private func placed(_ bounds: SceneFrame) -> SceneFrame {
        SceneFrame(
            x: center.x + scale * facing * bounds.x, y: center.y + scale * bounds.y,
            width: scale * bounds.width, height: scale * bounds.height)
    }
}

extension SceneBrush {
    /// Paints a layer over the whole picture, in picture coordinates.
    mutating func paintBackdrop(
        from top: Float = 0, to bottom: Float = 1,
        layer: (Point) -> (color: RGB, share: Float)
    ) {
        canvas.paint(in: SceneFrame(left: 0, top: top, right: 1, bottom: bottom), layer: layer)
    }

    /// How much of a pixel lies within an edge at a distance in picture widths, negative inside.
    func coverage(_ distance: Float) -> Float {
        SceneCanvas.coverage(distance * Float(canvas.side))
    }
}
