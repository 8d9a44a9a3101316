/// Horizontal bars, one a row, each with a label before and a value after it.
public struct BarChart: Widget {
    /// One labelled value.
    public struct Bar: Equatable, Sendable {
        /// What is measured.
        public var label: String
        /// Its length; negative and non-finite values draw no bar.
        public var value: Double
        /// The value as text.
        public var text: String
        /// What it means.
        public var role: StyleRole

        /// Creates a bar; without a text the value itself is printed.
        public init(
            label: String, value: Double, text: String? = nil, role: StyleRole = .bar
        ) {
            self.label = label
            self.value = value
            self.text = text ?? CompactNumber.text(value)
            self.role = role
        }
    }

    /// The bars from top to bottom.
    public var bars: [Bar]
    /// The value of a full bar; nil takes the largest one.
    public var maximum: Double?

    /// Creates a chart.
    public init(_ bars: [Bar], maximum: Double? = nil) {
        self.bars = bars
        self.maximum = maximum
    }

    /// Draws the bars that fit; labels take at most two fifths of the width.
    public func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let visible = bars.prefix(rect.rows)
        let longest = visible.map { SanitizedText($0.label).columns }.max() ?? 0
        let textColumns = visible.map { SanitizedText($0.text).columns }.max() ?? 0
        let full = maximum ?? visible.map(\.value).filter(\.isFinite).max() ?? 0
        for (row, bar) in visible.enumerated() {
            let line = Rect(
                column: rect.column, row: rect.row + row, columns: rect.columns, rows: 1)
            let parts = line.split(
                columns: .fixed(min(longest, rect.columns * 2 / 5)), .fixed(1), .flexible(1),
                .fixed(1), .fixed(textColumns))
            surface.write(bar.label, in: parts[0], style: theme[.text])
            if full > 0 {
                Gauge.drawBar(
                    bar.value / full, in: parts[2], on: &surface, theme: theme, role: bar.role)
            }
            surface.write(bar.text, aligned: .trailing, in: parts[4], style: theme[.muted])
        }
    }
}
