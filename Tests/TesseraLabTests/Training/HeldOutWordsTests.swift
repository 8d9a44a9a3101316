import Testing

@testable import TesseraLab

struct HeldOutWordsTests {
    @Test func everyArmIsNamedOnceAndValuesHaveFourDigits() {
        let metrics = [
            MetricRecord(step: 9, arm: "random", name: .validationText, value: 1.353_456),
            MetricRecord(step: 9, arm: "random", name: .validationImage, value: 3.1),
            MetricRecord(step: 9, arm: "tuned", name: .validationImage, value: 12),
        ]
        #expect(
            HeldOutWords.sentence(metrics)
                == "held out: random text 1.353, image 3.1; tuned image 12")
    }

    @Test func theOnlyArmIsNotNamed() {
        let metrics = [MetricRecord(step: 9, arm: "text", name: .validationText, value: 1.5)]
        #expect(HeldOutWords.sentence(metrics) == "held out: text 1.5")
    }
}
