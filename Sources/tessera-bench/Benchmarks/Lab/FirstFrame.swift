extension BenchmarkCatalog {
    /// From the start of the program to the end of its first frame, on a new workspace and on one
    /// that is there.
    static let firstFrame = [
        Benchmark(name: "lab/first frame") { surroundings in
            let folder = try surroundings.scratch.makeFolder()
            let new = try (0..<9).map { _ in
                try millisecondsToFirstFrame(in: surroundings.scratch.makeFolder(), surroundings)
            }
            let known = try (0..<9).map { _ in
                try millisecondsToFirstFrame(in: folder, surroundings)
            }
            return [
                BenchmarkFigure(
                    name: "new workspace, median", value: median(new), unit: "ms", limit: 100),
                BenchmarkFigure(name: "new workspace, longest", value: new.max() ?? 0, unit: "ms"),
                BenchmarkFigure(
                    name: "known workspace, median", value: median(known), unit: "ms", limit: 80),
            ]
        }
    ]

    private static func millisecondsToFirstFrame(
        in folder: String, _ surroundings: Surroundings
    ) throws -> Double {
        let lab = try TesseraProcess(surroundings, in: folder, columns: 120, rows: 40)
        guard let frame = lab.terminal?.wait(for: frameEnd, seconds: 10) else {
            throw LabProcessError.silent(what: "a first frame")
        }
        return (frame - lab.start) / .milliseconds(1)
    }
}
