import Glibc
import TesseraTensor

/// The classes that the heads should choose.
struct AttributeTargets {
    /// For each kind on each picture: 0 for none, else 1 + the color.
    let color: TokenTargets
    /// For each kind on each picture: the count − 1, where any is there.
    let count: TokenTargets
    /// For each picture.
    let place: TokenTargets
    /// For each picture: 0 for none, else 1 + the sky.
    let sky: TokenTargets

    init(_ truths: [PictureReading]) {
        let sights = truths.flatMap(\.sights)
        color = Self.all(sights.map { $0.map { 1 + Self.index(of: $0.color) } ?? 0 })
        count = TokenTargets(
            ids: sights.map { Int32(($0?.count ?? 1) - 1) },
            weights: sights.map { $0 == nil ? 0 : 1 })
        place = Self.all(truths.map { Self.index(of: $0.place) })
        sky = Self.all(truths.map { $0.sky.map { 1 + Self.index(of: $0) } ?? 0 })
    }

    private static func all(_ classes: [Int]) -> TokenTargets {
        TokenTargets(
            ids: classes.map(Int32.init), weights: [Float](repeating: 1, count: classes.count))
    }

    private static func index<Class: CaseIterable & Equatable>(of value: Class) -> Int {
        Array(Class.allCases).firstIndex(of: value) ?? 0
    }
}

/// What the heads gave for a few pictures, as logits.
struct AttributeScores {
    let pictures: Int
    /// [pictures · kinds, 1 + colors].
    let color: [Float]
    /// [pictures · kinds, counts].
    let count: [Float]
    /// [pictures, places].
    let place: [Float]
    /// [pictures, 1 + skies].
    let sky: [Float]

    /// What they mean.
    var readings: [PictureReading] {
        let kinds = SceneKind.all.count
        return (0..<pictures).map { picture in
            let sky = best(self.sky, row: picture, classes: AttributeClassifier.skies)
            let place = best(self.place, row: picture, classes: ScenePlace.allCases.count)
            return PictureReading(
                sights: (0..<kinds).map { sight(row: picture * kinds + $0) },
                place: ScenePlace.allCases[place],
                sky: sky == 0 ? nil : SceneSky.allCases[sky - 1])
        }
    }

    private func sight(row: Int) -> PictureReading.Sight? {
        let colors = SceneColor.allCases
        let logits = color[row * (colors.count + 1)..<(row + 1) * (colors.count + 1)]
        let none = logits[logits.startIndex]
        let likeliest = logits.dropFirst().max() ?? none
        // Σ exp(color − likeliest) > exp(none − likeliest): some color is likelier than none.
        let mass = logits.dropFirst().reduce(0) { $0 + exp($1 - likeliest) }
        guard mass > exp(none - likeliest) else { return nil }
        let color = logits.dropFirst().firstIndex(of: likeliest) ?? logits.startIndex + 1
        return PictureReading.Sight(
            color: colors[color - logits.startIndex - 1],
            count: 1 + best(count, row: row, classes: AttributeClassifier.counts))
    }

    private func best(_ logits: [Float], row: Int, classes: Int) -> Int {
        let scores = logits[row * classes..<(row + 1) * classes]
        return (scores.indices.max { scores[$0] < scores[$1] } ?? scores.startIndex)
            - scores.startIndex
    }
}
