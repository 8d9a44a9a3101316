import TestSupport
import Testing

/// Whole trainings under lower instruction sets: `DNNL_MAX_CPU_ISA` limits products and kernels.
struct LowerInstructionTests {
    @Test(arguments: ["SSE41", "AVX2", "AVX512_CORE"])
    func aTrainingWithoutNewerInstructionsComesToTheSameLoss(limit: String) throws {
        let newest = try textLoss(["OMP_NUM_THREADS": "1"])
        let limited = try textLoss(["DNNL_MAX_CPU_ISA": limit])
        #expect(abs(limited - newest) < 1e-4 * newest)
    }

    @Test func aTokenizerWithoutNewerInstructionsComesToTheSameLoss() throws {
        let newest = try tokenizerLoss([:])
        let limited = try tokenizerLoss(["DNNL_MAX_CPU_ISA": "SSE41"])
        #expect(abs(limited - newest) < 1e-3 * newest)
    }

    @Test func bfloat16IsRefusedWhereItIsNotToBeUsed() throws {
        let folder = try ScratchFolder()
        try folder.writeSentences()
        let ending = try Program.run(
            TinyText.training(steps: 1, ["--set", "precision=bfloat16"]), in: folder,
            environment: ["DNNL_MAX_CPU_ISA": "AVX2"])
        #expect(ending.status != 0 && !ending.wasKilled && ending.errors.contains("bfloat16"))
    }

    private func textLoss(_ environment: [String: String]) throws -> Double {
        try last("loss_total", of: "text", TinyText.training(steps: 6), environment)
    }

    private func tokenizerLoss(_ environment: [String: String]) throws -> Double {
        let settings = [
            "tokenizer.side=16", "tokenizer.channels=8", "tokenizer.multipliers=[1, 2]",
            "tokenizer.codebook.codes=16", "validation.batches=1",
        ]
        let options = settings.flatMap { ["--set", $0] }
        return try last(
            "loss_tokenizer", of: "tokenizer",
            ["train", "tokenizer", "--steps", "4", "--batch", "4"] + options, environment)
    }

    /// What a training in singles measured last.
    private func last(
        _ metric: String, of arm: String, _ training: [String], _ environment: [String: String]
    ) throws -> Double {
        let folder = try ScratchFolder()
        try folder.writeSentences()
        let arguments = training + ["--json", "--set", "precision=float32"]
        let ending = try Program.run(arguments, in: folder, environment: environment)
        #expect(ending.status == 0, "\(ending.errors)")
        let metrics = try #require(ending.objects.last?["metrics"] as? [String: [String: Double]])
        return try #require(metrics[arm]?[metric])
    }
}
