import TestSupport
import Testing

struct LowerInstructionTests {
    /// oneDNN's own limit also decides what `Precision.best` is and which attention runs.
    @Test(arguments: ["SSE41", "AVX2", "AVX512_CORE"])
    func aTrainingWithoutNewerInstructionsComesToTheSameLoss(limit: String) throws {
        let newest = try loss(["OMP_NUM_THREADS": "1"])
        let limited = try loss(["DNNL_MAX_CPU_ISA": limit])
        #expect(abs(limited - newest) < 1e-4 * newest)
    }

    @Test func bfloat16IsRefusedWhereItIsNotToBeUsed() throws {
        let folder = try ScratchFolder()
        try TinyText.write(to: folder)
        let ending = try Program.run(
            TinyText.training(steps: 1, ["--set", "precision=bfloat16"]), in: folder,
            environment: ["DNNL_MAX_CPU_ISA": "AVX2"])
        #expect(ending.status != 0 && !ending.wasKilled && ending.errors.contains("bfloat16"))
    }

    /// The last loss of some steps in singles.
    private func loss(_ environment: [String: String]) throws -> Double {
        let folder = try ScratchFolder()
        try TinyText.write(to: folder)
        let arguments = ["--json", "--set", "precision=float32"]
        let ending = try Program.run(
            TinyText.training(steps: 6, arguments), in: folder, environment: environment)
        #expect(ending.status == 0, "\(ending.errors)")
        let metrics = try #require(ending.objects.last?["metrics"] as? [String: [String: Double]])
        return try #require(metrics["text"]?["loss_total"])
    }
}
