import CArchive

/// How few bytes gzip needs for some text, through libarchive.
enum CompressedSize {
    private static let frame = 18  // bytes of gzip's header and trailer
    private static let regularFile: UInt32 = 0o100000

    /// Bytes of the deflate stream at level 9, without gzip's frame.
    ///
    /// - Throws: `DataError.unwritable` when libarchive refuses.
    static func bytes(of text: [UInt8]) throws -> Int {
        guard let archive = archive_write_new() else { throw failure("no memory") }
        defer { archive_write_free(archive) }
        var buffer = [UInt8](repeating: 0, count: text.count + text.count / 512 + 4_096)
        var used = 0
        try buffer.withUnsafeMutableBytes { buffer in
            archive_write_add_filter_gzip(archive)
            archive_write_set_format_raw(archive)
            archive_write_set_filter_option(archive, "gzip", "compression-level", "9")
            // The writer keeps both addresses until it is closed, which happens in this scope.
            try withUnsafeMutablePointer(to: &used) { used in
                archive_write_open_memory(archive, buffer.baseAddress, buffer.count, used)
                try write(text, to: archive)
            }
        }
        return used - frame
    }

    private static func write(_ text: [UInt8], to archive: OpaquePointer) throws {
        let entry = archive_entry_new()
        defer { archive_entry_free(entry) }
        archive_entry_set_filetype(entry, regularFile)
        guard archive_write_header(archive, entry) == ARCHIVE_OK,
            archive_write_data(archive, text, text.count) == text.count,
            archive_write_close(archive) == ARCHIVE_OK
        else {
            throw failure(archive_error_string(archive).map { String(cString: $0) } ?? "unknown")
        }
    }

    private static func failure(_ reason: String) -> DataError {
        .unwritable(path: "compressed text", reason: reason)
    }
}
