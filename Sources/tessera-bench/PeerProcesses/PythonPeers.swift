import Foundation

/// Starts peers with one Python interpreter.
struct PythonPeers {
    /// The interpreter's path.
    let interpreter: String
    /// The folder of the scripts.
    let folder: String
    /// How many threads a peer may use: as many as we do.
    let threads: Int

    /// Starts every peer and waits until all are warm.
    ///
    /// - Throws: `PeerError`.
    func start(_ peers: [Peer]) throws -> [PeerProcess] {
        try peers.map { peer in
            let path = "\(folder)/\(peer.script)"
            guard FileManager.default.fileExists(atPath: path) else {
                throw PeerError.missingScript(path)
            }
            return try PeerProcess(
                interpreter, arguments: [path] + peer.arguments, threads: threads)
        }
    }
}
