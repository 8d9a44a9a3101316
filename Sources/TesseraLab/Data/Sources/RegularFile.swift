import Foundation
import Glibc

/// Reads regular files only: a pipe or a device in a data folder must not block the program.
enum RegularFile {
    /// What is at a path, links followed.
    enum Kind { case file(bytes: Int), folder, other, missing }

    static func kind(of path: String) -> Kind {
        var status = stat()
        guard stat(path, &status) == 0 else { return .missing }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file(bytes: Int(status.st_size))
        case S_IFDIR: return .folder
        default: return .other
        }
    }

    /// Reads a whole file.
    ///
    /// - Throws: `DataError.unreadable` when it is no regular file, too long or unreadable.
    static func bytes(at path: String, limit: Int) throws -> [UInt8] {
        guard case .file(let count) = kind(of: path) else {
            throw DataError.unreadable(name: path, reason: "not a regular file")
        }
        guard count <= limit else {
            throw DataError.unreadable(name: path, reason: "\(count) bytes, over \(limit)")
        }
        do {
            return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw DataError.unreadable(name: path, reason: "the system refuses to open it")
        }
    }

    /// Relative paths of all files under a folder, sorted by name, hidden ones left out.
    ///
    /// Links to folders are not followed, so a cycle cannot occur.
    static func paths(under folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().filter { !$0.hasPrefix(".") }.flatMap { name -> [String] in
            let path = folder + "/" + name
            switch kind(of: path) {
            case .folder where !isLink(path): return paths(under: path).map { name + "/" + $0 }
            case .file, .other: return [name]
            case .folder, .missing: return []
            }
        }
    }

    private static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }
}

extension String {
    /// The text after the last dot of the last path component, in lower case.
    var lowercasedFileExtension: String {
        let name = split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }
}
