/// The checkpoints of one run: written whole, hashed, verified, the newest ones kept.
///
/// Each is a folder `step-00001200` of safetensors and JSON files with a `MANIFEST.json`. A new one
/// is verified before an old one is deleted, so the last good one is never lost. Only the holder
/// of the run's lock may save.
public struct CheckpointStore: Sendable {
    /// The folder that holds them.
    public let folder: String
    /// How many stay.
    public let keep: Int

    /// Names the folder; nothing is read yet.
    public init(folder: String, keep: Int = 2) {
        self.folder = folder
        self.keep = max(1, keep)
    }

    /// A checkpoint whose every byte is as it was written.
    public struct Verified: Sendable {
        /// Where it is.
        public let path: String
        /// Optimizer steps done.
        public let step: Int
        /// The content of each file, by name.
        public let files: [String: [UInt8]]
        /// Newer checkpoints that were passed over, with the reason of each.
        public let skipped: [CheckpointError]
    }

    /// Steps of all checkpoints, increasing; damaged ones included.
    public var steps: [Int] { DurableFolder.names(in: folder).compactMap(Self.step(of:)) }

    /// Writes a checkpoint, reads it back, then deletes the oldest ones.
    ///
    /// Another checkpoint of the same step makes room: a damaged one, left from before a resume, or
    /// one from before a setting was changed. The new one is whole by then, though it has no name.
    ///
    /// - Throws: `CheckpointError`; older checkpoints are untouched then.
    public func save(step: Int, _ files: [CheckpointFile], configuration: String) throws {
        removeLeftovers()
        let name = Self.name(of: step)
        let path = folder + "/" + name
        if steps.contains(step) {
            let known = try? read(path)
            guard known != Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) })
            else { return }
        }
        let manifest = CheckpointManifest(step: step, configuration: configuration, files: files)
        try DurableFolder.write(
            files + [try manifest.file()], as: name, in: folder, replacing: true)
        _ = try manifest.verifiedFiles(in: path)
        prune(upTo: step)
    }

    /// The newest checkpoint that is whole; nil when there is none at all.
    ///
    /// - Throws: `CheckpointError.noneUsable` when there are some and all are damaged.
    public func newest() throws -> Verified? {
        var skipped: [CheckpointError] = []
        for step in steps.reversed() {
            let path = folder + "/" + Self.name(of: step)
            do {
                return Verified(
                    path: path, step: step, files: try read(path), skipped: skipped)
            } catch let error as CheckpointError {
                skipped.append(error)
            }
        }
        guard let first = skipped.first else { return nil }
        throw CheckpointError.noneUsable(folder: folder, firstReason: first.description)
    }

    /// One file of one checkpoint; nil when the checkpoint never had it.
    ///
    /// - Throws: `CheckpointError.damaged`.
    func file(_ name: String, step: Int) throws -> [UInt8]? {
        let path = folder + "/" + Self.name(of: step)
        return try CheckpointManifest(folder: path).verifiedFile(name, in: path)
    }

    private func read(_ path: String) throws -> [String: [UInt8]] {
        try CheckpointManifest(folder: path).verifiedFiles(in: path)
    }

    /// Steps after `step` belong to a future that a resumed run has not reached: they go first.
    private func prune(upTo step: Int) {
        let past = steps.filter { $0 <= step }
        let surplus = past.dropLast(keep) + steps.filter { $0 > step }
        for step in surplus { DurableFolder.remove(folder + "/" + Self.name(of: step)) }
    }

    private func removeLeftovers() {
        for name in DurableFolder.names(in: folder)
        where name.hasPrefix(DurableFolder.temporaryPrefix) {
            DurableFolder.remove(folder + "/" + name)
        }
    }

    private static func name(of step: Int) -> String {
        let digits = String(step)
        return "step-" + String(repeating: "0", count: max(0, 8 - digits.utf8.count)) + digits
    }

    private static func step(of name: String) -> Int? {
        name.hasPrefix("step-") ? Int(name.dropFirst(5)) : nil
    }
}
