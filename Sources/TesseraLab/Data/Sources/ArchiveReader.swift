import CArchive

/// Streams the regular members of a tar through libarchive; nothing is ever written to disk.
final class ArchiveReader {
    /// One regular file of the archive.
    struct Member {
        var path: String
        var size: Int
    }

    private static let blockSize = 64 << 10

    private let archive: OpaquePointer
    private let path: String

    /// Opens a tar, plain or compressed.
    ///
    /// - Throws: `DataError.unreadable` when it is none.
    init(_ path: String) throws {
        guard let archive = archive_read_new() else {
            throw DataError.unreadable(name: path, reason: "no memory for the archive reader")
        }
        self.archive = archive
        self.path = path
        // Not every filter: some of libarchive's start programs that the file asks for.
        archive_read_support_filter_gzip(archive)
        archive_read_support_filter_bzip2(archive)
        archive_read_support_filter_xz(archive)
        archive_read_support_filter_zstd(archive)
        archive_read_support_format_tar(archive)
        guard archive_read_open_filename(archive, path, Self.blockSize) == ARCHIVE_OK else {
            throw failure()
        }
    }

    deinit { archive_read_free(archive) }

    /// Goes to the next regular member; links, folders and devices are stepped over.
    ///
    /// - Throws: `DataError.unreadable` where the archive is damaged.
    func next() throws -> Member? {
        var entry: OpaquePointer?
        while true {
            let status = archive_read_next_header(archive, &entry)
            if status == ARCHIVE_EOF { return nil }
            guard status == ARCHIVE_OK || status == ARCHIVE_WARN else { throw failure() }
            guard let member = Self.regularMember(entry) else { continue }
            return member
        }
    }

    private static func regularMember(_ entry: OpaquePointer?) -> Member? {
        // libarchive keeps the kind in the bits of S_IFMT; 0o100000 is a regular file.
        guard archive_entry_filetype(entry) == 0o100000, archive_entry_hardlink(entry) == nil,
            // Outside a UTF-8 locale only the second spelling of such a name exists.
            let name = archive_entry_pathname(entry) ?? archive_entry_pathname_utf8(entry)
        else { return nil }
        return Member(path: String(cString: name), size: Int(archive_entry_size(entry)))
    }

    /// Reads the whole current member.
    ///
    /// - Precondition: `member.size` was found to be within bounds.
    /// - Throws: `DataError.unreadable` where the archive is damaged or ends too early.
    func contents(of member: Member) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: member.size)
        let count = archive_read_data(archive, &bytes, bytes.count)
        guard count == member.size else { throw failure() }
        return bytes
    }

    private func failure() -> DataError {
        let reason = archive_error_string(archive).map { String(cString: $0) } ?? "it ends early"
        return .unreadable(name: path, reason: reason)
    }
}
