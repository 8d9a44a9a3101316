/// What a place looks like below the horizon.
struct SceneGround: Sendable {
    /// Where the ground begins, from the top of the picture; 1 when there is none.
    let horizon: Float
    /// The colors that the ground comes in.
    let colors: [SceneColor]
    /// Paints the ground.
    let paint: @Sendable (inout SceneBrush, GroundLook) -> Void
}

/// One place's ground, as it looks in one scene.
struct GroundLook {
    /// Its color in full light.
    let color: RGB
    /// Where it begins, from the top of the picture.
    let horizon: Float
    /// The sun or the moon: from left to right, and its color.
    let reflection: (x: Float, color: RGB)?
    /// Shifts waves and hills sideways, from 0 to 1.
    let phase: Float
}

extension SceneBrush {
    /// Paints everything below a wavy line, from one color at the line to another at the bottom.
    mutating func paintGround(
        from line: Float, swell: Float = 0, waves: Float = 1, phase: Float = 0, top: RGB,
        bottom: RGB
    ) {
        let (top, bottom) = (light.falling(on: top), light.falling(on: bottom))
        let pixels = Float(canvas.side)
        paintBackdrop(from: line - swell) { point in
            let edge = line + swell * Turn.sine(point.x * waves + phase)
            let depth = max(0, min(1, (point.y - line) / (1 - line)))
            return (top.mixed(with: bottom, depth), SceneCanvas.coverage((edge - point.y) * pixels))
        }
    }
}
