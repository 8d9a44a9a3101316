public import Foundation
import Glibc

/// Starts a process of its own that does what is not done of some experiments.
///
/// A process, not a thread of the lab: it survives the lab, it holds the study's lock as any other
/// run of the command does, and a crash of either leaves the other alone.
public struct StartStudy: BackgroundJob {
    private let place: StudyPlace
    private let experiments: [String]

    /// Creates the job; no experiment named means all.
    public init(_ place: StudyPlace, experiments: [String]) {
        self.place = place
        self.experiments = experiments
    }

    /// - Returns: the number of the process.
    /// - Throws: `WorkspaceError.inUse` when another process works on the study,
    ///   `WorkspaceError.cannotCreate`, or `DetachedProgram.Failure`.
    public func run(with models: OpenModels, _ progress: JobProgress) throws -> Int32 {
        if place.isWorkedOn {
            throw WorkspaceError.inUse(
                place.name, process: RunActivity.writer(of: RunFolder(place.url)).map(Int.init))
        }
        try StudyFolder.create(place.url)
        let log = StudyLog.file(in: place.url)
        try? FileManager.default.removeItem(at: log)
        let process = try DetachedProgram.start(
            Self.arguments(place, experiments, models.shipped), output: log.path)
        var status = StudyStatus(.starting, experiments: experiments)
        status.process = process
        if !place.isWorkedOn { try status.write(in: place.url) }
        return process
    }

    /// The command line, as a person would type it.
    static func arguments(
        _ place: StudyPlace, _ experiments: [String], _ shipped: ShippedFiles
    ) -> [String] {
        let resources = shipped.sampleData.map {
            ["--data-dir", $0.deletingLastPathComponent().path]
        }
        return ["experiment", "run"] + experiments
            + [
                "--size", place.size.rawValue, "--name", place.name, "--workspace",
                place.workspace.path,
            ] + (resources ?? [])
    }
}

/// Asks the process that works on a study to finish its step, to save and to end.
public struct StopStudy: BackgroundJob {
    private let place: StudyPlace

    /// Creates the job.
    public init(_ place: StudyPlace) { self.place = place }

    /// - Returns: whether there was a process to ask.
    public func run(with models: OpenModels, _ progress: JobProgress) throws -> Bool {
        guard let process = RunActivity.writer(of: RunFolder(place.url)) else { return false }
        return kill(process, SIGTERM) == 0
    }
}

/// Writes what a study found as pages in its folder.
public struct WriteStudyReport: BackgroundJob {
    private let reading: StudyReading

    /// Creates the job.
    public init(_ reading: StudyReading) { self.reading = reading }

    /// - Returns: the page.
    /// - Throws: `WorkspaceError.cannotCreate`.
    public func run(with models: OpenModels, _ progress: JobProgress) throws -> URL {
        try progress.report(0, of: 1, "writing the report")
        let experiments = reading.experiments.map(\.experiment)
        let folder = reading.place.url.appendingPathComponent("report")
        let files = try ExperimentReport(experiments, from: reading.evidence).write(to: folder)
        return files[0]
    }
}
