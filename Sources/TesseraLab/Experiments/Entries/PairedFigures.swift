/// Figures and tables that compare both starts.
enum PairedFigures {
    /// The loss of both starts against the tokens read, means with their intervals.
    static func losses(
        _ pairs: PairedCourses, identifier: String, title: String, unit: String,
        references: [PlotFigure.Reference] = []
    ) -> Figure {
        Figure(
            identifier: identifier, title: title,
            caption: "Means over \(pairs.seeds) seeds, bands are 95 % intervals; the first "
                + "examination is before the first step.",
            content: .plot(
                PlotFigure(
                    x: tokenAxis, y: .init(unit),
                    series: [
                        series(
                            "pre-trained", .pretrained, pairs, pairs.means(of: pairs.pretrained)),
                        series("random", .random, pairs, pairs.means(of: pairs.random)),
                    ], references: references)))
    }

    /// The paired difference against the tokens read.
    static func gap(
        _ pairs: PairedCourses, identifier: String, title: String, unit: String, margin: Double
    ) -> Figure {
        Figure(
            identifier: identifier, title: title,
            caption: "Above 0 the pre-trained start is ahead. The band is the 95 % interval of the "
                + "mean over \(pairs.seeds) paired seeds; between the dotted lines the difference "
                + "counts as none.",
            content: .plot(
                PlotFigure(
                    x: tokenAxis, y: .init(unit),
                    series: [series("random − pre-trained", .difference, pairs, pairs.gaps)],
                    references: [
                        .init("margin", margin), .init("", -margin),
                    ])))
    }

    /// First and last values of each seed and their differences.
    static func table(_ pairs: PairedCourses, caption: String) -> ResultTable {
        let rows = pairs.pretrained.indices.map { seed in
            [
                "\(seed + 1)", NumberText.fixed(pairs.pretrained[seed][0]),
                NumberText.fixed(pairs.random[seed][0]),
                NumberText.fixed(pairs.pretrained[seed][pairs.steps.count - 1]),
                NumberText.fixed(pairs.random[seed][pairs.steps.count - 1]),
                NumberText.fixed(pairs.atEnd[seed]),
            ]
        }
        return ResultTable(
            caption: caption,
            columns: [
                "seed", "pre-trained, start", "random, start", "pre-trained, end", "random, end",
                "difference at the end",
            ], rows: rows)
    }

    /// The horizontal axis of every course.
    static let tokenAxis = PlotFigure.Axis("tokens read by each model", isLogarithmic: true)

    /// Means over seeds with their intervals, against the tokens read.
    static func points(of courses: [MetricCourse]) -> [PlotFigure.Point] {
        guard let first = courses.first else { return [] }
        return first.tokens.indices.map { index in
            let estimate = Estimate(of: courses.compactMap { $0.values[index...].first })
            return PlotFigure.Point(
                x: first.tokens[index], y: estimate.mean, halfWidth: estimate.halfWidth)
        }
    }

    private static func series(
        _ name: String, _ style: FigureStyle, _ pairs: PairedCourses, _ estimates: [Estimate]
    ) -> PlotFigure.Series {
        PlotFigure.Series(
            name, style: style,
            points: zip(pairs.tokens, estimates).map {
                PlotFigure.Point(x: $0, y: $1.mean, halfWidth: $1.halfWidth)
            })
    }
}
