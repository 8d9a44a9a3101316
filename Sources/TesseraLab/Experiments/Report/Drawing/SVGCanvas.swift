import Foundation

/// Collects the elements of a picture in SVG.
struct SVGCanvas {
    let width: Double
    let height: Double
    private var elements: [String] = []

    init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }

    /// Where a text stands against its point.
    enum Anchor: String { case start, middle, end }

    mutating func line(_ from: (Double, Double), _ to: (Double, Double), _ style: String) {
        elements.append(
            "<line x1=\"\(Self.number(from.0))\" y1=\"\(Self.number(from.1))\" "
                + "x2=\"\(Self.number(to.0))\" y2=\"\(Self.number(to.1))\" class=\"\(style)\"/>")
    }

    mutating func polyline(_ points: [(Double, Double)], _ style: String) {
        elements.append("<polyline points=\"\(Self.list(points))\" class=\"\(style)\"/>")
    }

    mutating func polygon(_ points: [(Double, Double)], _ style: String) {
        elements.append("<polygon points=\"\(Self.list(points))\" class=\"\(style)\"/>")
    }

    mutating func rectangle(
        x: Double, y: Double, width: Double, height: Double, _ style: String
    ) {
        elements.append(
            "<rect x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" "
                + "width=\"\(Self.number(width))\" height=\"\(Self.number(height))\" "
                + "class=\"\(style)\"/>")
    }

    mutating func circle(_ center: (Double, Double), radius: Double, _ style: String) {
        elements.append(
            "<circle cx=\"\(Self.number(center.0))\" cy=\"\(Self.number(center.1))\" "
                + "r=\"\(Self.number(radius))\" class=\"\(style)\"/>")
    }

    /// A text; `isUpwards` turns it by a quarter to the left.
    mutating func text(
        _ text: String, at point: (Double, Double), _ anchor: Anchor = .start,
        _ style: String = "label", isUpwards: Bool = false
    ) {
        let (x, y) = (Self.number(point.0), Self.number(point.1))
        let turn = isUpwards ? " transform=\"rotate(-90 \(x) \(y))\"" : ""
        elements.append(
            "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor.rawValue)\" "
                + "class=\"\(style)\"\(turn)>\(EscapedText.markup(text))</text>")
    }

    /// A square picture, pixels kept sharp.
    mutating func image(_ png: Data, x: Double, y: Double, size: Double) {
        elements.append(
            "<image x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" "
                + "width=\"\(Self.number(size))\" height=\"\(Self.number(size))\" "
                + "style=\"image-rendering:pixelated\" "
                + "href=\"data:image/png;base64,\(png.base64EncodedString())\"/>")
    }

    /// The whole picture; `title` is read out where pictures cannot be seen.
    func svg(title: String) -> String {
        let (width, height) = (Self.number(width), Self.number(height))
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" \
            width="\(width)" height="\(height)" role="img">
            <title>\(EscapedText.markup(title))</title>
            <style>\(FigureStyle.sheet)</style>
            <rect width="\(width)" height="\(height)" class="ground"/>
            \(elements.joined(separator: "\n"))
            </svg>
            """
    }

    private static func list(_ points: [(Double, Double)]) -> String {
        points.map { "\(number($0.0)),\(number($0.1))" }.joined(separator: " ")
    }

    /// One decimal is a tenth of a pixel.
    private static func number(_ value: Double) -> String {
        let text = String(format: "%.1f", value)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
