import ArgumentParser
import TesseraLab

/// Settings that have no flag of their own.
struct ConfigurationOptions: ParsableArguments {
    @Option(
        help: .init(
            "A TOML file of settings; what it does not name keeps its default.",
            valueName: "file"))
    var config: String?

    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: .init(
            "One setting; goes over the file. `tessera settings KIND` lists them all.",
            valueName: "key=value"))
    var settings: [String] = []

    var isEmpty: Bool { config == nil && settings.isEmpty }

    /// The defaults with the file and the settings laid over them.
    ///
    /// - Throws: `ConfigurationError`.
    func configuration(over defaults: RunConfiguration) throws -> RunConfiguration {
        var layers = try ConfigurationLayers(defaults)
        if let config { try layers.apply(file: config) }
        for setting in settings { try layers.apply(assignment: setting) }
        let configuration = try layers.configuration()
        guard configuration.kind == defaults.kind else {
            throw ConfigurationError.invalid(
                "it says kind = \"\(configuration.kind.rawValue)\", "
                    + "but \(defaults.kind.rawValue) is to be trained")
        }
        return configuration
    }
}
