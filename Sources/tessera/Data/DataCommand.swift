import ArgumentParser

/// `tessera data`: what models learn from.
struct DataCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "data",
        abstract: "Look at pictures and text before a model learns from them, or write samples.",
        subcommands: [
            DataDescribeCommand.self, DataMakeSampleCommand.self, DataEmojiCommand.self,
        ])
}
