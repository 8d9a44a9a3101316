package import Foundation

/// A folder that exists while a test runs.
package final class ScratchFolder {
    /// Where it is.
    package let path: String

    /// Makes an empty folder under the system's temporary one.
    package init() throws {
        path = NSTemporaryDirectory() + "tessera-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, making the folders above it.
    package func write(_ name: String, _ bytes: [UInt8]) throws {
        let url = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    /// Writes a text file.
    package func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

    /// The bytes of every file of a folder, by name.
    package func files(in folder: String) throws -> [String: Data] {
        let url = URL(fileURLWithPath: path + "/" + folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: url.path)
        return try names.reduce(into: [:]) {
            $0[$1] = try Data(contentsOf: url.appendingPathComponent($1))
        }
    }
}
