/// Why a data source could not be opened or read, as one sentence with what to do next.
public enum DataError: Error, Equatable, CustomStringConvertible {
    /// No such file or folder.
    case missing(path: String)
    /// The path is there, but nothing in it is of use.
    case nothingUsable(path: String, wanted: String, report: SourceReport)
    /// A file or member cannot be read.
    case unreadable(name: String, reason: String)
    /// Something cannot be written.
    case unwritable(path: String, reason: String)

    /// The sentence.
    public var description: String {
        switch self {
        case .missing(let path):
            "There is no file or folder at \(path); check the path."
        case .nothingUsable(let path, let wanted, let report):
            "Nothing usable in \(path)\(Self.firstReason(report)); put \(wanted) there."
        case .unreadable(let name, let reason):
            "Cannot read \(name): \(reason); repair or remove it."
        case .unwritable(let path, let reason):
            "Cannot write \(path): \(reason); check the folder and the free space."
        }
    }

    private static func firstReason(_ report: SourceReport) -> String {
        guard let first = report.rejections.first else { return "" }
        let others = report.rejections.count - 1
        let tail = others > 0 ? ", and \(others) more were skipped" : ""
        return " (\(first.name): \(first.reason)\(tail))"
    }
}
