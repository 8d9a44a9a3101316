extension LanguageModelArm {
    func checkpointFiles(step: Int) throws -> [CheckpointFile] { [] }
    func restore(_ files: [String: [UInt8]], updates: Int) throws {}
}
