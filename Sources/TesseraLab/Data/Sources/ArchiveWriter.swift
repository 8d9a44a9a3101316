import CArchive

/// Builds a ustar archive in memory through libarchive; equal members give equal bytes.
struct ArchiveWriter {
    /// A regular file of the archive.
    struct Member {
        var path: String
        var contents: [UInt8]
    }

    private static let blockSize = 512
    private static let regularFile: UInt32 = 0o100000
    private static let permissions: UInt32 = 0o644

    /// The archive with its members in the given order, owned by nobody, at no time.
    ///
    /// - Throws: `DataError.unwritable` when a name does not fit ustar.
    static func archive(of members: [Member]) throws -> [UInt8] {
        guard let archive = archive_write_new() else {
            throw DataError.unwritable(path: "archive", reason: "no memory for the writer")
        }
        defer { archive_write_free(archive) }
        var bytes = [UInt8](repeating: 0, count: capacity(for: members))
        var used = 0
        try bytes.withUnsafeMutableBytes { buffer in
            archive_write_set_format_ustar(archive)
            // The writer keeps the address until it is closed, which happens inside this scope.
            try withUnsafeMutablePointer(to: &used) { used in
                archive_write_open_memory(archive, buffer.baseAddress, buffer.count, used)
                for member in members { try append(member, to: archive) }
                guard archive_write_close(archive) == ARCHIVE_OK else {
                    throw failure(archive, "archive")
                }
            }
        }
        return Array(bytes.prefix(used))
    }

    private static func append(_ member: Member, to archive: OpaquePointer) throws {
        let entry = archive_entry_new()
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname(entry, member.path)
        archive_entry_set_size(entry, Int64(member.contents.count))
        archive_entry_set_filetype(entry, regularFile)
        archive_entry_set_perm(entry, permissions)
        archive_entry_set_mtime(entry, 0, 0)
        guard archive_write_header(archive, entry) == ARCHIVE_OK else {
            throw failure(archive, member.path)
        }
        let count = archive_write_data(archive, member.contents, member.contents.count)
        guard count == member.contents.count else { throw failure(archive, member.path) }
    }

    /// Headers, contents in whole blocks, and room for the closing record.
    private static func capacity(for members: [Member]) -> Int {
        members.reduce(20 * blockSize + 10_240) { total, member in
            total + 2 * blockSize + member.contents.count
        }
    }

    private static func failure(_ archive: OpaquePointer, _ path: String) -> DataError {
        let reason = archive_error_string(archive).map { String(cString: $0) } ?? "unknown"
        return .unwritable(path: path, reason: reason)
    }
}
