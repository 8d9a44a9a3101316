/// Every experiment that can be run, in the order of the report.
public enum ExperimentCatalog {
    /// The list; a new experiment is one file and one line here.
    public static let all: [Experiment] = [
        .overallLoss,
        .imageQuality,
        .lossByModality,
        .freezeGrid,
        .alignment,
        .newRowStarts,
        .captionSimplicity,
        .forgetting,
        .textReplay,
        .fourLosses,
        .tokenStatistics,
        .guidanceSweep,
    ]

    /// The experiments that a person named, in the catalogue's order; none named means all.
    ///
    /// - Throws: `ExperimentError.unknown` with the nearest name.
    public static func named(_ identifiers: [String]) throws -> [Experiment] {
        let known = all.map(\.identifier)
        let wanted = identifiers.map { $0.lowercased() }
        if let stranger = wanted.first(where: { !known.contains($0) }) {
            throw ExperimentError.unknown(
                stranger, known: known, nearest: NearestName.of(stranger, among: known))
        }
        return wanted.isEmpty ? all : all.filter { wanted.contains($0.identifier) }
    }

    /// The trials of some experiments, each once, in the order in which they are needed.
    public static func trials(of experiments: [Experiment], in study: Study) -> [Trial] {
        var trials: [Trial] = []
        for trial in experiments.flatMap({ $0.trials(study) }) where !trials.contains(trial) {
            trials.append(trial)
        }
        return trials
    }
}

/// Why experiments cannot be run or reported.
public enum ExperimentError: Error, Equatable, CustomStringConvertible {
    /// No experiment has this name.
    case unknown(String, known: [String], nearest: String?)
    /// A study of this name was begun with other settings.
    case otherStudy(path: String)
    /// Sets of pictures are compared, and one picture is no set.
    case tooFewPictures(path: String)
    /// There is no study here yet.
    case noStudy(path: String)

    /// One sentence: what, where, what to do next.
    public var description: String {
        switch self {
        case .unknown(let name, let known, let nearest):
            "there is no experiment \(name); "
                + (nearest.map { "did you mean \($0)" }
                    ?? "there are \(known.joined(separator: ", "))")
        case .otherStudy(let path):
            "\(path) was begun with other data, models or seeds; give the new study another --name"
        case .tooFewPictures(let path):
            "\(path) holds fewer than two pictures to compare with; give more"
        case .noStudy(let path):
            "there are no results in \(path); begin with `tessera experiment run`"
        }
    }
}
