/// A figure as data; the report draws it, and a screen may too.
public struct Figure: Sendable, Codable, Equatable {
    /// Its name among all figures, usable as a file's name.
    public var identifier: String
    /// What it shows, in a few words.
    public var title: String
    /// What has to be known to read it, in a sentence.
    public var caption: String
    /// What is drawn.
    public var content: Content

    /// The sorts of figures.
    public enum Content: Sendable, Codable, Equatable {
        /// Curves or points over two axes.
        case plot(PlotFigure)
        /// Groups of bars.
        case bars(BarFigure)
        /// Pictures in rows and columns.
        case pictures(PictureSheet)
    }

    /// Creates a figure.
    public init(identifier: String, title: String, caption: String, content: Content) {
        self.identifier = identifier
        self.title = title
        self.caption = caption
        self.content = content
    }
}

/// Curves or points over two axes.
public struct PlotFigure: Sendable, Codable, Equatable {
    /// The horizontal axis.
    public var x: Axis
    /// The vertical axis.
    public var y: Axis
    /// What is drawn, the first at the back.
    public var series: [Series]
    /// Horizontal lines that give values a meaning.
    public var references: [Reference]

    /// Creates a plot.
    public init(x: Axis, y: Axis, series: [Series], references: [Reference] = []) {
        self.x = x
        self.y = y
        self.series = series
        self.references = references
    }

    /// An axis.
    public struct Axis: Sendable, Codable, Equatable {
        /// What is measured along it, with its unit.
        public var title: String
        /// Whether equal ratios are equally far apart; values of 0 stand at the left end.
        public var isLogarithmic: Bool

        /// Creates an axis.
        public init(_ title: String, isLogarithmic: Bool = false) {
            self.title = title
            self.isLogarithmic = isLogarithmic
        }
    }

    /// A horizontal line with a name.
    public struct Reference: Sendable, Codable, Equatable {
        /// What it is.
        public var label: String
        /// Where it is.
        public var value: Double

        /// Creates a line.
        public init(_ label: String, _ value: Double) {
            self.label = label
            self.value = value
        }
    }

    /// A curve or a set of points.
    public struct Series: Sendable, Codable, Equatable {
        /// How its points are drawn.
        public enum Mark: String, Sendable, Codable {
            case line, points
        }

        /// What it is.
        public var name: String
        /// Its place among the colours and strokes.
        public var style: FigureStyle
        /// How it is drawn.
        public var mark: Mark
        /// The points, from left to right.
        public var points: [Point]

        /// Creates a series.
        public init(
            _ name: String, style: FigureStyle, mark: Mark = .line, points: [Point]
        ) {
            self.name = name
            self.style = style
            self.mark = mark
            self.points = points
        }
    }

    /// One point, with its interval and name where it has them.
    public struct Point: Sendable, Codable, Equatable {
        /// Along the horizontal axis.
        public var x: Double
        /// Along the vertical axis.
        public var y: Double
        /// Half the width of the interval around `y`.
        public var halfWidth: Double?
        /// What stands beside it.
        public var label: String?

        /// Creates a point.
        public init(x: Double, y: Double, halfWidth: Double? = nil, label: String? = nil) {
            self.x = x
            self.y = y
            self.halfWidth = halfWidth
            self.label = label
        }
    }
}

/// Groups of bars.
public struct BarFigure: Sendable, Codable, Equatable {
    /// What is measured, with its unit.
    public var axis: String
    /// The groups, from left to right.
    public var groups: [String]
    /// One bar of each group.
    public var series: [Series]
    /// Horizontal lines that give values a meaning.
    public var references: [PlotFigure.Reference]

    /// The bars of one name.
    public struct Series: Sendable, Codable, Equatable {
        /// What it is.
        public var name: String
        /// Its place among the colours.
        public var style: FigureStyle
        /// One bar a group; nil leaves a gap.
        public var values: [PlotFigure.Point?]

        /// Creates bars; only `y` and `halfWidth` of the points count.
        public init(_ name: String, style: FigureStyle, values: [PlotFigure.Point?]) {
            self.name = name
            self.style = style
            self.values = values
        }
    }

    /// Creates a chart.
    public init(
        axis: String, groups: [String], series: [Series], references: [PlotFigure.Reference] = []
    ) {
        self.axis = axis
        self.groups = groups
        self.series = series
        self.references = references
    }
}

/// Which colour and stroke something has; figures agree on it, so that an arm looks the same in all.
public enum FigureStyle: Sendable, Codable, Equatable {
    /// The pre-trained start.
    case pretrained
    /// The random start.
    case random
    /// A difference of both.
    case difference
    /// One of several other things, from 0.
    case other(Int)
}

extension FigureStyle {
    /// The style of an arm.
    init(_ arm: StartConfiguration.Arm) { self = arm == .pretrained ? .pretrained : .random }
}
