/// Every token for people, by identifier.
struct TokenNames: Sendable, Equatable {
    let labels: [String]

    func callAsFunction(_ token: Int32) -> String {
        labels.indices.contains(Int(token)) ? labels[Int(token)] : "<\(token)>"
    }
}
