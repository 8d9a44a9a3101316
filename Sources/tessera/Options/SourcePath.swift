import Foundation

/// The path of a data source, independent of the folder in which it was named.
enum SourcePath {
    /// The absolute path; a built-in source keeps its name.
    static func absolute(_ source: String, builtIn: String) -> String {
        guard source.prefix(while: { $0 != ":" }) != builtIn, !source.isEmpty else { return source }
        return URL(fileURLWithPath: source).absoluteURL.path
    }
}
