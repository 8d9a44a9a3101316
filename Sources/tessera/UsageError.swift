/// Arguments that are well formed but make no sense, noticed after they were parsed.
struct UsageError: CommandError {
    /// What is wrong and what to do next.
    let description: String

    var code: Int32 { ExitCodes.usage }

    init(_ description: String) { self.description = description }
}
