import TesseraLab
import Testing

struct CodeUsageTests {
    @Test func equallyFrequentCodesHaveTheirNumberAsPerplexity() {
        var usage = CodeUsage(codeCount: 16, codesPerStep: 8)
        usage.add([0, 1, 2, 3, 0, 1, 2, 3])
        #expect(abs(usage.perplexity - 4) < 1e-4)
        #expect(usage.share == 0.25)
        let image = usage.tokenUsage().image
        #expect(image?.rankedCounts == [2, 2, 2, 2])
        #expect(image?.unused == 12)
        #expect(usage.tokenUsage().windowSteps == 1)
    }

    @Test func oldCodesAreForgottenBeyondTheWindow() {
        var usage = CodeUsage(codeCount: 4, codesPerStep: CodeUsage.window / 2)
        for code in [Int32(0), 1, 2] {
            usage.add(Array(repeating: code, count: CodeUsage.window / 2))
        }
        #expect(usage.tokenUsage().image?.topLabels == ["1", "2"])
        #expect(usage.codes.count == CodeUsage.window)
        #expect(usage.tokenUsage().windowSteps == 2)
    }

    @Test func replacedUsageCountsAsIfItHadGrown() {
        var grown = CodeUsage(codeCount: 8, codesPerStep: 4)
        for step in 0..<5 { grown.add((0..<4).map { Int32(($0 * step) % 8) }) }
        var restored = CodeUsage(codeCount: 8, codesPerStep: 4)
        restored.add([7, 7, 7, 7])
        restored.replace(with: grown.codes)
        #expect(restored.tokenUsage() == grown.tokenUsage())
        #expect(restored.perplexity == grown.perplexity)
    }
}
