import Foundation

/// Where the system keeps its emoji: a font, their names and their keywords.
public struct EmojiFiles: Sendable, Equatable {
    /// A font of colour pictures.
    public var font = "/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf"
    /// Unicode's `emoji-test.txt`.
    public var names = "/usr/share/unicode/emoji/emoji-test.txt"
    /// CLDR's annotations of a language.
    public var keywords = "/usr/share/unicode/cldr/common/annotations/en.xml"

    /// Names the places of Debian's packages.
    public init() {}
}

/// Why there are no emoji, as one sentence.
public enum EmojiError: Error, Equatable, CustomStringConvertible {
    /// A file is not there.
    case missing(path: String, what: String, package: String)
    /// A file is there, but it is something else.
    case unusable(path: String, what: String, package: String)

    /// The sentence.
    public var description: String {
        switch self {
        case .missing(let path, let what, let package):
            "there is no \(what) at \(path); install it (on Debian: apt-get install \(package)) "
                + "or say where it is"
        case .unusable(let path, let what, let package):
            "\(path) is no \(what); name another file or install \(package) again"
        }
    }
}
