import ArgumentParser
import TesseraLab

/// `tessera settings`: what `--set` and `--config` may name.
struct SettingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings",
        abstract: "List every setting of a kind of training, with its value.",
        usage: "tessera settings [<options>] <kind>",
        discussion: """
            The output is a TOML file that --config reads. With --config and --set it shows the \
            settings that a training would have.

            Examples:
              tessera settings text
              tessera settings adapt --set model.width=256 > wide.toml
              tessera train adapt --config wide.toml
            """)

    @Argument(help: .init("tokenizer, text or adapt.", valueName: "kind"))
    var kind: RunKind
    @OptionGroup(title: "Settings")
    var settings: ConfigurationOptions
    @Flag(help: "Print one JSON object.")
    var json = false

    func run() throws {
        let configuration = try settings.configuration(over: RunConfiguration(kind: kind))
        if json {
            try Console.output.write(line: JSONLine.text(configuration))
        } else {
            let lines = try ConfigurationLayers(configuration).settings.map { setting in
                (setting.choices.map { "# one of: \($0.joined(separator: ", "))\n" } ?? "")
                    + "\(setting.name) = \(setting.value)\n"
            }
            try Console.output.write(lines.joined())
        }
    }
}
