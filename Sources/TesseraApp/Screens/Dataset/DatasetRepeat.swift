import TesseraLab

/// Items with equal or almost equal content.
struct DatasetRepeat: Sendable, Equatable {
    /// Where the items are.
    let subject: DatasetSubject
    /// What is equal.
    let kind: String
    /// The items, at least two.
    let places: [DatasetPlace]

    /// All repeats that surveys found: pictures, documents, pictures that are near, captions.
    static func all(_ pictures: PictureSurvey?, _ text: TextSurvey?) -> [DatasetRepeat] {
        var repeats: [DatasetRepeat] = []
        func add(_ subject: DatasetSubject, _ kind: String, _ items: RepeatedItems?) {
            repeats += (items?.repeated ?? []).map {
                DatasetRepeat(subject: subject, kind: kind, places: $0)
            }
        }
        add(.pictures, "same picture", pictures?.pictures)
        add(.text, "same document", text?.documents)
        repeats += (pictures?.near.pairs ?? []).map {
            DatasetRepeat(
                subject: .pictures, kind: "near, \($0.distance) bits",
                places: [$0.first, $0.second])
        }
        add(.pictures, "same caption", pictures?.captions)
        return repeats
    }
}
