/// The settings in which runs differ; what all share is left out.
struct SettingsDifference: Equatable {
    /// One setting with its value in each run; nil where a run has no such setting.
    struct Row: Equatable {
        let name: String
        let values: [String?]
    }

    /// The differing settings in the order of the first run that names them.
    let rows: [Row]
    /// How many settings there are in all.
    let total: Int

    /// Compares the settings of runs.
    init(_ runs: [ListedRun]) {
        let tables = runs.map { run in
            Dictionary(run.settings.map { ($0.name, $0.value) }) { first, _ in first }
        }
        var names: [String] = []
        var known: Set<String> = []
        for name in runs.flatMap({ $0.settings.map(\.name) }) where known.insert(name).inserted {
            names.append(name)
        }
        total = names.count
        rows = names.compactMap { name in
            let values = tables.map { $0[name] }
            return Set(values).count > 1 ? Row(name: name, values: values) : nil
        }
    }
}
