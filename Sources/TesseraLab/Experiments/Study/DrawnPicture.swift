public import Foundation

/// A picture that is kept to be looked at.
public struct DrawnPicture: Sendable, Codable, Equatable {
    /// Who drew it; "data" for a real one.
    public var arm: String
    /// The caption.
    public var caption: String
    /// The file.
    public var png: Data
}
