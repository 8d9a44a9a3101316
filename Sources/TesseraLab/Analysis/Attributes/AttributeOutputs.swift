import Glibc
import TesseraTensor

/// The classes that the heads should choose for each cell, [pictures · cells].
struct AttributeTargets {
    /// 0 for no thing, else 1 + the kind.
    let kind: TokenTargets
    /// The color, where a thing is.
    let color: TokenTargets
    /// The count − 1 of things like it, where a thing is.
    let count: TokenTargets
    /// The place of the whole picture.
    let place: TokenTargets
    /// The sky of the whole picture: 0 for none, else 1 + the sky.
    let sky: TokenTargets

    init(_ truths: [SceneCells]) {
        let things = truths.flatMap(\.things)
        kind = Self.all(things.map { $0.map { 1 + (SceneKind.all.firstIndex(of: $0.kind) ?? 0) } })
        color = Self.those(things.map { $0.map { Self.index(of: $0.color) } })
        count = Self.those(things.map { $0.map { $0.count - 1 } })
        place = Self.all(
            truths.flatMap { truth in truth.things.map { _ in Self.index(of: truth.place) } })
        sky = Self.all(
            truths.flatMap { truth in
                truth.things.map { _ in truth.sky.map { 1 + Self.index(of: $0) } }
            })
    }

    /// Every cell counts; nothing is class 0.
    private static func all(_ classes: [Int?]) -> TokenTargets {
        TokenTargets(
            ids: classes.map { Int32($0 ?? 0) },
            weights: [Float](repeating: 1, count: classes.count))
    }

    /// Only cells that have a class count.
    private static func those(_ classes: [Int?]) -> TokenTargets {
        TokenTargets(
            ids: classes.map { Int32($0 ?? 0) }, weights: classes.map { $0 == nil ? 0 : 1 })
    }

    private static func index<Class: CaseIterable & Equatable>(of value: Class) -> Int {
        Array(Class.allCases).firstIndex(of: value) ?? 0
    }
}

/// What one head gave for each cell, as logits, [pictures · cells, classes].
struct AttributeScores {
    let logits: [Float]
    let classes: Int

    /// The probabilities of the classes in a cell.
    func probabilities(cell: Int) -> [Float] {
        let row = logits[cell * classes..<(cell + 1) * classes]
        let largest = row.max() ?? 0
        let shares = row.map { exp($0 - largest) }
        let sum = shares.reduce(0, +)
        return shares.map { $0 / sum }
    }

    /// The likeliest class when cells vote with their probabilities, each with its weight.
    func vote(_ cells: [(cell: Int, weight: Float)]) -> Int {
        var votes = [Float](repeating: 0, count: classes)
        for (cell, weight) in cells {
            for (index, share) in probabilities(cell: cell).enumerated() {
                votes[index] += weight * share
            }
        }
        return votes.indices.max { votes[$0] < votes[$1] } ?? 0
    }
}

/// What all heads gave for a few pictures.
struct AttributeLogits {
    let kind, color, count, place, sky: AttributeScores
    /// Cells of one picture.
    let cells: Int

    /// A thing is seen when a cell that shows it is likelier to than not.
    static let threshold: Float = 0.5

    /// What the logits of a picture mean.
    func reading(of picture: Int) -> PictureReading {
        let all = picture * cells..<(picture + 1) * cells
        let shares = all.map(kind.probabilities)
        let even = all.map { (cell: $0, weight: Float(1)) }
        let sky = sky.vote(even)
        return PictureReading(
            sights: SceneKind.all.indices.map { index in
                let votes = zip(all, shares).map { (cell: $0, weight: $1[1 + index]) }
                return sight(votes)
            },
            place: ScenePlace.allCases[place.vote(even)],
            sky: sky == 0 ? nil : SceneSky.allCases[sky - 1])
    }

    private func sight(_ votes: [(cell: Int, weight: Float)]) -> PictureReading.Sight? {
        guard votes.contains(where: { $0.weight > Self.threshold }) else { return nil }
        return PictureReading.Sight(
            color: SceneColor.allCases[color.vote(votes)], count: 1 + count.vote(votes))
    }
}
