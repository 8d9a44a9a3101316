/// The same work in Python: a script beside this program's sources, and its arguments.
struct Peer: Sendable {
    /// File name in `Peers/`.
    let script: String
    let arguments: [String]
}

/// Why a peer cannot be measured.
enum PeerError: Error, CustomStringConvertible {
    case missingScript(String)
    case silent(command: String)

    var description: String {
        switch self {
        case .missingScript(let path):
            "\(path) is not there: run the benchmarks from the top of the checkout"
        case .silent(let command):
            "`\(command)` ended without an answer: run it by hand to see why"
        }
    }
}
