import Foundation

@testable import TesseraLab

/// Findings with one figure of each sort, from made-up numbers.
enum SampleFindings {
    static let all = Findings(
        verdict: Verdict(
            .holds, "After 6.1 k tokens the gap is +0.004 ± 0.006 nats per token, within ±0.031."),
        figures: [curves, points, bars, pictures], tables: [table],
        remarks: ["The numbers are made up."])

    /// Figures and an answer for the first, other answers for the rest.
    static func findings(_ index: Int) -> Findings {
        let outcomes: [Verdict.Outcome] = [.holds, .refused, .doesNotHold, .notEnoughSeeds]
        guard index > 0 else { return all }
        return Findings(verdict: Verdict(outcomes[index % 4], "The numbers are made up."))
    }

    private static func course(_ name: String, _ style: FigureStyle, _ start: Double)
        -> PlotFigure.Series
    {
        .init(
            name, style: style,
            points: [0, 100, 400, 1600, 6400].enumerated().map { index, tokens in
                .init(
                    x: tokens, y: start / Double(index + 1) + 2.5,
                    halfWidth: 0.4 / Double(index + 1))
            })
    }

    private static let curves = Figure(
        identifier: "curves", title: "Held-out loss",
        caption: "Means over 3 seeds, bands are 95 % intervals.",
        content: .plot(
            PlotFigure(
                x: .init("tokens", isLogarithmic: true), y: .init("nats per token"),
                series: [course("pre-trained", .pretrained, 3), course("random", .random, 5)],
                references: [.init("unigram", 5.4)])))

    private static let points = Figure(
        identifier: "points", title: "Text against image loss",
        caption: "One point a share of replayed text.",
        content: .plot(
            PlotFigure(
                x: .init("text, nats"), y: .init("image, nats"),
                series: [
                    .init(
                        "shares", style: .other(0), mark: .points,
                        points: [
                            .init(x: 1.2, y: 3.4, halfWidth: 0.2, label: "0 %"),
                            .init(x: 1.4, y: 3.1, halfWidth: 0.1, label: "25 %"),
                            .init(x: 1.9, y: 3.0, label: "50 %"),
                        ])
                ])))

    private static let bars = Figure(
        identifier: "bars", title: "Last loss with parts frozen",
        caption: "Whiskers are 95 % intervals over seeds.",
        content: .bars(
            BarFigure(
                axis: "nats per code", groups: ["none", "embedding", "all but norms"],
                series: [
                    .init(
                        "pre-trained", style: .pretrained,
                        values: [
                            .init(x: 0, y: 2.1, halfWidth: 0.2), .init(x: 0, y: 2.9),
                            .init(x: 0, y: -0.5),
                        ]),
                    .init(
                        "random", style: .random,
                        values: [.init(x: 0, y: 2.2, halfWidth: 0.4), nil, .init(x: 0, y: .nan)]),
                ], references: [.init("ln 512", 6.24)])))

    private static let pictures = Figure(
        identifier: "pictures", title: "Pictures of the same captions",
        caption: "The same random numbers for all rows.",
        content: .pictures(
            PictureSheet(
                ["data", "pre-trained", "random"].enumerated().flatMap { row, arm in
                    (0..<6).compactMap { column in
                        picture(row, column).map {
                            DrawnPicture(arm: arm, caption: "a red square \(column)", png: $0)
                        }
                    }
                })))

    private static func picture(_ row: Int, _ column: Int) -> Data? {
        let pixels = (0..<16 * 16).flatMap { place -> [UInt8] in
            let (x, y) = (place % 16, place / 16)
            return [UInt8(x * 16), UInt8(y * 16), UInt8(row * 100 + column * 8)]
        }
        let picture = RGBPicture(width: 16, height: 16, pixels: pixels)
        return (try? PNGCodec.encode(picture)).map { Data($0) }
    }

    private static let table = ResultTable(
        caption: "Held-out loss, by seed.",
        columns: ["seed", "pre-trained, end", "random, end", "difference"],
        rows: (1...3).map { ["\($0)", "2.50\($0)", "2.51\($0)", "−0.010"] })
}
