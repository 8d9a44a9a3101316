import ArgumentParser
import Foundation
import TesseraLab

/// Which study a command is about.
struct StudyOptions: ParsableArguments {
    @Option(help: .init("tiny shows that it works, small takes minutes, paper an hour or more."))
    var size = StudySize.small
    @Option(help: .init("What to call the study; else it is called like its size."))
    var name: String?
    @OptionGroup var workspace: WorkspaceOptions

    /// The folder of the study.
    var folder: URL {
        StudyPlace.folder(named: name ?? size.rawValue, in: workspace.place)
    }

    func validate() throws {
        if let name, !StudyPlace.isUsable(name: name) {
            throw ValidationError("--name takes the name of a folder, not a path")
        }
    }
}

/// What a study is done on.
struct StudySubject: ParsableArguments {
    @Option(
        help: .init(
            "scenes, a folder of captioned pictures or a WebDataset tar.", valueName: "source"))
    var pictures: String?
    @Option(help: .init("primer, a text file or a folder of .txt files.", valueName: "source"))
    var text: String?
    @Option(help: .init("The image tokenizer, a folder or a run.", valueName: "dir|run"))
    var tokenizer: String?
    @Option(help: .init("The text model to begin with, a folder or a run.", valueName: "dir|run"))
    var languageModel: String?
    @Option(help: .init("Word pieces of a caption that are used at most.", valueName: "n"))
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
        let sources = [pictures, text, tokenizer, languageModel]
        let counts = [captionLimit, seeds, steps]
        return sources.allSatisfy { $0 == nil } && counts.allSatisfy { $0 == nil }
    }

    /// The study of a size on these things.
    ///
    /// - Throws: `WorkspaceError` or `StoredModelError` when a model is named that is not there.
    func study(size: StudySize, in workspace: Workspace) throws -> Study {
        var study = Study(size: size)
        if let pictures { study.pictures = SourcePath.absolute(pictures, builtIn: "scenes") }
        if let text { study.text = SourcePath.absolute(text, builtIn: "primer") }
        if let tokenizer {
            study.tokenizer = try ModelReference.resolve(tokenizer, in: workspace).path
        }
        if let languageModel {
            study.languageModel = try ModelReference.resolve(languageModel, in: workspace).path
        }
        if let captionLimit { study.captionLimit = captionLimit }
        if let seeds { study.extent.seeds = seeds }
        if let steps { study.extent.steps = steps }
        return study
    }
}
