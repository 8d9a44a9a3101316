/// Why a file of a CLIP model cannot be used.
public struct CLIPFileError: Error, Equatable, CustomStringConvertible {
    /// The file.
    public let path: String
    /// What is wrong, as a phrase.
    public let reason: String

    /// One sentence: what, where, what to do next.
    public var description: String {
        "\(path) cannot be used: \(reason); give the folder of a CLIP model as Hugging Face saves it"
    }
}

/// What is wrong with the content of a file, before its name is known.
struct CLIPRefusal: Error {
    let reason: String
    init(_ reason: String) { self.reason = reason }

    /// Runs `body` and names the file in what it refuses.
    ///
    /// - Throws: `CLIPFileError`.
    static func naming<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let problem as JSONProblem {
            throw CLIPFileError(path: path, reason: problem.description)
        } catch let refusal as CLIPRefusal {
            throw CLIPFileError(path: path, reason: refusal.reason)
        }
    }
}
