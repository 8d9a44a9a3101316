/// Something worth a mark on the curves: an action of a person or of the trainer.
public struct RunEvent: Sendable, Equatable, Codable {
    /// What sort of event it is.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case started, resumed, paused, continued, checkpoint, preview, evaluation, codeRestart
        case steered, alarm, warning, finished, failed
    }

    /// The step after which it happened.
    public var step: Int
    /// What sort of event it is.
    public var kind: Kind
    /// One phrase for people.
    public var text: String

    /// Creates an event.
    public init(step: Int, kind: Kind, text: String) {
        self.step = step
        self.kind = kind
        self.text = text
    }
}
