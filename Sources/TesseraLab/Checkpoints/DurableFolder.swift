import Glibc

/// Writes a folder of files so that after any crash it is there whole or not at all.
///
/// Everything goes into a hidden folder first: each file is written and synced, then the folder is
/// synced, renamed to its name and the rename synced too. A name that is taken is replaced only where that
/// is asked for.
enum DurableFolder {
    /// What the hidden folders' names begin with; one without its process is a leftover.
    static let temporaryPrefix = ".tmp-"

    /// Writes the files as `parent/name`.
    ///
    /// - Parameter isReplacing: whether a folder of that name is removed once the new one is whole.
    /// - Throws: `CheckpointError.cannotWrite`; nothing is left behind then.
    static func write(
        _ files: [CheckpointFile], as name: String, in parent: String,
        replacing isReplacing: Bool = false
    ) throws {
        let temporary = "\(parent)/\(temporaryPrefix)\(name)-\(getpid())"
        remove(temporary)
        do {
            try check(mkdir(temporary, 0o755) == 0, temporary)
            for file in files { try write(file.bytes, to: "\(temporary)/\(file.name)") }
            try synchronize(temporary)
            if isReplacing { remove("\(parent)/\(name)") }
            try rename(temporary, to: name, in: parent)
        } catch {
            remove(temporary)
            throw error
        }
    }

    /// Moves a folder that was written whole to another place of the same file system.
    ///
    /// - Throws: `CheckpointError.cannotWrite`, also when a folder of that name holds anything.
    static func move(_ folder: String, into parent: String) throws {
        let name = folder.split(separator: "/").last.map(String.init) ?? ""
        try rename(folder, to: name, in: parent)
    }

    private static func rename(_ folder: String, to name: String, in parent: String) throws {
        let target = "\(parent)/\(name)"
        // The system refuses to rename onto a folder that holds anything.
        try check(Glibc.rename(folder, target) == 0, target)
        try synchronize(parent)
    }

    /// Removes a folder of plain files, if it is there.
    static func remove(_ folder: String) {
        for name in names(in: folder) { unlink("\(folder)/\(name)") }
        rmdir(folder)
    }

    /// Names in a folder, hidden ones included, sorted.
    static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    private static func write(_ bytes: [UInt8], to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        try check(descriptor >= 0, path)
        defer { close(descriptor) }
        try bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let count = Glibc.write(
                    descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
                if count < 0, errno == EINTR { continue }
                try check(count > 0, path)
                done += count
            }
        }
        try check(fsync(descriptor) == 0, path)
    }

    private static func synchronize(_ folder: String) throws {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        try check(descriptor >= 0, folder)
        defer { close(descriptor) }
        try check(fsync(descriptor) == 0, folder)
    }

    private static func check(_ isGood: Bool, _ path: String) throws {
        guard isGood else {
            let reason = String(cString: strerror(errno))
            throw CheckpointError.cannotWrite(path: path, reason: reason)
        }
    }
}
