import Foundation
import TestSupport
import Testing

@testable import TesseraLab

/// A study that a CLIP model joins after its pictures were drawn.
struct JudgedStudyTests {
    private let scratch: ScratchFolder
    private let tiny: TinyStudy
    private let judges: SuppliedJudges

    init() throws {
        scratch = try ScratchFolder()
        tiny = try TinyStudy(scratch)
        try TinyCLIP.fixture().write(to: scratch, "clip")
        judges = try SuppliedJudges(
            inception: nil, clip: URL(fileURLWithPath: scratch.path + "/clip"))
    }

    /// The trials of E2 in a study.
    private func trials(_ study: Study) -> [Trial] { Experiment.imageQuality.trials(study) }

    @Test func judgesJoinWithoutAnotherTraining() throws {
        let begun = try tiny.folder("study")
        _ = try tiny.run(trials(begun.study), in: begun)
        let training = try #require(trials(begun.study).first)
        let seconds = try #require(begun.result(of: training)).seconds

        var joined = begun.study
        joined.judges = judges
        let folder = try StudyFolder(begun.url, study: joined, shipped: tiny.shipped)
        #expect(trials(joined).count { folder.result(of: $0) != nil } == begun.study.twins.count)
        _ = try tiny.run(trials(joined), in: folder)
        #expect(folder.result(of: training)?.seconds == seconds)

        let evidence = folder.evidence(of: trials(joined))
        let variant = Study.drawingVariant(Study.comparedScale)
        for arm in ["pre-trained", "random", "data", "reconstructions"] {
            let values = evidence.last(.clipScore, ofArm: arm, in: variant)
            #expect(values.count == 1 && values.allSatisfy { (0...100).contains($0) }, "\(arm)")
        }
        let findings = ImageQuality(evidence).findings
        let table = try #require(findings.tables.first { $0.rows.first?.first == "CLIP score" })
        #expect(table.caption.contains("CLIP scores by clip (SHA-256 "))
        #expect(!findings.remarks.contains { $0.contains("--inception") })
        #expect(try StudyFolder(existing: begun.url, shipped: tiny.shipped).study == joined)
    }

    @Test func anotherStudyDoesNotJoinWithThem() throws {
        let begun = try tiny.folder("study")
        var other = begun.study
        other.judges = judges
        other.extent.seeds += 1
        #expect(throws: ExperimentError.otherStudy(path: begun.url.path)) {
            try StudyFolder(begun.url, study: other, shipped: tiny.shipped)
        }
        #expect(try StudyFolder(existing: begun.url, shipped: tiny.shipped).study == begun.study)
    }
}
