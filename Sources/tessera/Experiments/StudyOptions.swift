import ArgumentParser
import Foundation
import TesseraLab

/// Which study a command is about.
struct StudyOptions: ParsableArguments {
    @Option(help: .init("tiny shows that it works, small takes minutes, paper an hour or more."))
    var size = StudySize.small
    @Option(help: .init("What to call the study; else it is called like its size."))
    var name: String?
    @OptionGroup(title: "Place") var place: PlaceOptions

    /// The folder of the study.
    var folder: URL {
        StudyPlace.folder(named: name ?? size.rawValue, in: place.workspace)
    }

    func validate() throws {
        if let name, !StudyPlace.isUsable(name: name) {
            throw ValidationError("--name takes the name of a folder, not a path")
        }
    }
}

/// What a study is done on.
struct StudySubject: ParsableArguments {
    @OptionGroup var materials: MaterialOptions
    @Option(
        help: .init(
            "Word pieces of a caption that are used at most; fewer make pictures weigh more.",
            valueName: "n"))
    var captionLimit: Int?
    @Option(help: .init("Seeds of comparisons; three at least give verdicts.", valueName: "n"))
    var seeds: Int?
    @Option(help: .init("Steps of the main adaptation.", valueName: "n"))
    var steps: Int?

    func validate() throws {
        if let seeds, !(1...100).contains(seeds) {
            throw ValidationError("--seeds must lie from 1 to 100")
        }
        if let steps, steps < 1 { throw ValidationError("--steps must be at least 1") }
        if let captionLimit, !(1...4_096).contains(captionLimit) {
            throw ValidationError("--caption-limit must lie from 1 to 4096")
        }
    }

    /// Whether nothing was chosen, so that a study that was begun goes on as it is.
    var isOpen: Bool {
        materials.isEmpty && [captionLimit, seeds, steps].allSatisfy { $0 == nil }
    }

    /// The study of a size on these things.
    ///
    /// - Throws: `WorkspaceError` or `StoredModelError` when a model is named that is not there.
    func study(size: StudySize, in workspace: Workspace) throws -> Study {
        var study = Study(size: size)
        try materials.apply(to: &study, workspace: workspace)
        if let captionLimit { study.captionLimit = captionLimit }
        if let seeds { study.extent.seeds = seeds }
        if let steps { study.extent.steps = steps }
        return study
    }
}

extension MaterialOptions {
    fileprivate func apply(to study: inout Study, workspace: Workspace) throws {
        if let pictures { study.pictures = SourcePath.absolute(pictures, builtIn: "scenes") }
        if let text { study.text = SourcePath.absolute(text, builtIn: "primer") }
        if let tokenizer {
            study.tokenizer = try ModelReference.resolve(tokenizer, in: workspace).path
        }
        if let languageModel {
            study.languageModel = try ModelReference.resolve(languageModel, in: workspace).path
        }
    }
}
