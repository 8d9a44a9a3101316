/// What covers a thing, beside its color.
public enum ScenePattern: String, Sendable, Codable, CaseIterable {
    case plain, striped, spotted
}
