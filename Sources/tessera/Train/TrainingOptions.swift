import ArgumentParser
import Foundation
import TesseraLab

/// The settings of a training that have flags of their own.
struct TrainingOptions: ParsableArguments {
    @Option(help: .init("What to call the run.", valueName: "name"))
    var name: String?
    @Option(help: .init("Optimizer steps.", valueName: "n"))
    var steps: Int?
    @Option(help: .init("Pictures or sequences per step.", valueName: "n"))
    var batch: Int?
    @Option(help: .init("Determines the order of the data and every draw.", valueName: "n"))
    var seed: UInt64?
    @OptionGroup var materials: MaterialOptions
    @Option(
        help: .init("The models to train, a list of pre-trained and random.", valueName: "list"))
    var arms: String?

    /// Whether none was given.
    var isEmpty: Bool {
        name == nil && arms == nil && steps == nil && batch == nil && seed == nil
            && materials.isEmpty
    }

    func validate() throws {
        if let steps, steps < 1 { throw ValidationError("--steps must be at least 1") }
        if let batch, batch < 1 { throw ValidationError("--batch must be at least 1") }
        _ = try chosenArms()
    }

    /// Refuses flags that another kind of training reads.
    ///
    /// - Throws: `ValidationError`.
    func validate(for kind: RunKind) throws {
        let ofAdaptation = [
            ("--tokenizer", materials.tokenizer), ("--language-model", materials.languageModel),
            ("--arms", arms),
        ]
        if kind != .adapt, let (flag, _) = ofAdaptation.first(where: { $1 != nil }) {
            throw ValidationError("\(flag) is for `train adapt`; leave it out")
        }
        if kind == .text, materials.pictures != nil {
            throw ValidationError("`train text` reads no pictures; leave --pictures out")
        }
        if kind != .text, materials.text != nil {
            throw ValidationError("only `train text` reads text; leave --text out")
        }
    }

    /// Lays the flags over the settings.
    ///
    /// - Throws: `WorkspaceError` when a model is named that is not there.
    func apply(to configuration: inout RunConfiguration, workspace: Workspace) throws {
        if let name { configuration.name = name }
        if let steps { configuration.steps = steps }
        if let batch { configuration.batch = batch }
        if let seed { configuration.seed = seed }
        if let arms = try chosenArms() { configuration.start.arms = arms }
        materials.apply(to: &configuration)
        try configuration.makePathsAbsolute(workspace: workspace)
    }

    private func chosenArms() throws -> [StartConfiguration.Arm]? {
        guard let names = arms?.split(separator: ",") else { return nil }
        let arms = try names.map { name in
            guard let arm = StartConfiguration.Arm(rawValue: String(name)) else {
                throw ValidationError(
                    "--arms takes pre-trained, random or both with a comma, not \(name)")
            }
            return arm
        }
        guard !arms.isEmpty, Set(arms).count == arms.count else {
            throw ValidationError("--arms takes pre-trained, random or both with a comma")
        }
        return arms
    }
}

extension MaterialOptions {
    fileprivate func apply(to configuration: inout RunConfiguration) {
        if let pictures { configuration.data.pictures = pictures }
        if let text { configuration.data.text = text }
        if let tokenizer { configuration.start.tokenizer = tokenizer }
        if let languageModel { configuration.start.languageModel = languageModel }
    }
}

extension RunConfiguration {
    /// Makes the run independent of the folder in which it was begun.
    ///
    /// - Throws: `WorkspaceError` when a model is named that is not there.
    fileprivate mutating func makePathsAbsolute(workspace: Workspace) throws {
        data.pictures = SourcePath.absolute(data.pictures, builtIn: "scenes")
        data.text = SourcePath.absolute(data.text, builtIn: "primer")
        for path in [\RunConfiguration.start.tokenizer, \.start.languageModel]
        where !self[keyPath: path].isEmpty {
            let model = try ModelReference.resolve(self[keyPath: path], in: workspace)
            self[keyPath: path] = model.path
        }
    }
}
