import TesseraModels
import Testing

@testable import TesseraLab

/// E2 as a pure function of results that are made by hand.
struct ImageQualityTests {
    private static let study = Study(size: .paper)

    private static func evidence(accuracies: [String: [Float]]) -> Evidence {
        let drawings = study.drawings(guidance: Study.comparedScale)
        let results = drawings.enumerated().map { seed, trial in
            var metrics = StartConfiguration.Arm.allCases.flatMap { arm in
                [MetricName.frechetDistance, .kernelDistance].map {
                    MetricRecord(step: 0, arm: arm.rawValue, name: $0, value: 1)
                }
            }
            for (arm, values) in accuracies.sorted(by: { $0.key < $1.key }) {
                for name in [MetricName.attribute(.shape), .chanceOfAttribute(.shape)] {
                    let value = name == .attribute(.shape) ? values[seed] : values[seed] / 10
                    metrics.append(MetricRecord(step: 0, arm: arm, name: name, value: value))
                }
            }
            return (trial: trial, result: TrialResult(metrics: metrics, seconds: 1))
        }
        return Evidence(study: study, results: results)
    }

    @Test func attributesStandBesideTheClassifiersOwnAccuracyAndChance() throws {
        let findings = ImageQuality(
            Self.evidence(accuracies: [
                "pre-trained": [0.8, 0.8, 0.8], "random": [0.5, 0.5, 0.5], "data": [0.9, 0.9, 0.9],
                "reconstructions": [0.85, 0.85, 0.85],
            ])
        ).findings
        #expect(findings.figures.contains { $0.identifier == "e2-attributes" })
        let table = try #require(findings.tables.last)
        let shape = try #require(table.rows.first { $0.first == "shape" })
        #expect(
            shape == ["shape", "80.000 ± 0.000", "50.000 ± 0.000", "90.0", "85.0", "5.0"])
        let color = try #require(table.rows.first { $0.first == "color" })
        #expect(color.dropFirst().allSatisfy { $0 == "–" })
        #expect(findings.remarks.count == 1 && findings.remarks[0].contains("no FID"))
    }

    @Test func withoutAClassifierThatIsSaid() {
        let findings = ImageQuality(Self.evidence(accuracies: [:])).findings
        #expect(!findings.figures.contains { $0.identifier == "e2-attributes" })
        #expect(findings.tables.count == 1 && findings.remarks.count == 2)
    }
}
