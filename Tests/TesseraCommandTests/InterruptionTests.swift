import Foundation
import TesseraLab
import TesseraTensor
import TestSupport
import Testing

struct InterruptionTests {
    private static let started = "\"state\":\"training\""

    @Test func aRunThatIsKilledAgainAndAgainEndsWithTheBytesOfAnUninterruptedOne() throws {
        let folder = try ScratchFolder()
        try folder.writeSentences()
        let whole = try Program.run(training(in: "whole"), in: folder)
        #expect(whole.status == 0, "\(whole.errors)")
        var random = RandomSource(seed: 11, purpose: "kills")
        var arguments = training(in: "parts")
        var kills = 0
        for _ in 0..<8 {
            let program = try RunningProgram(arguments, in: folder)
            program.waitForOutput("preparing")
            usleep(UInt32(random.index(below: 250_000)))
            program.send(SIGKILL)
            let ending = try program.ending()
            #expect(ending.wasKilled || ending.status == 0, "\(ending.errors)")
            kills += ending.wasKilled ? 1 : 0
            arguments = ["train", "--resume", "latest", "--workspace", "parts", "--json"]
        }
        let end = try Program.run(arguments, in: folder)
        #expect(end.status == 0, "\(end.errors)")
        #expect(kills >= 3, "the run was over before it could be killed")
        #expect(try checkpoint(in: "parts", folder) == checkpoint(in: "whole", folder))
        #expect(try metrics(in: "parts", folder) == metrics(in: "whole", folder))
    }

    private func training(in workspace: String) -> [String] {
        TinyText.training(
            steps: 400,
            ["--set", "checkpoints.every=20", "--workspace", workspace, "--json"])
    }

    private func checkpoint(
        in workspace: String, _ folder: ScratchFolder
    ) throws -> [String: Data] {
        let run = try Workspace(folder.path + "/" + workspace).run("latest").identifier
        return try folder.files(in: "\(workspace)/\(run)/checkpoints/step-00000400")
    }

    private func metrics(in workspace: String, _ folder: ScratchFolder) throws -> Data? {
        let out = "curves-" + workspace
        let export = ["runs", "export", "latest", "--no-model", "--metrics", "csv", "--out", out]
        let ending = try Program.run(export + ["--workspace", workspace], in: folder)
        #expect(ending.status == 0, "\(ending.errors)")
        return try folder.files(in: out)["metrics.csv"]
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func aSignalSavesAndASecondProcessHasToWait(signal: Int32) throws {
        let folder = try ScratchFolder()
        try folder.writeSentences()
        let program = try RunningProgram(
            TinyText.training(steps: 1_000_000, ["--json"]), in: folder)
        program.waitForOutput(Self.started)
        let second = try Program.run(["train", "--resume", "latest"], in: folder)
        #expect(second.status == 75 && second.errors.contains("being written"))
        let busy = try Program.run(["runs", "list", "--json"], in: folder).objects
        #expect(busy.first?["state"] as? String == "training")
        program.send(signal)
        let ending = try program.ending()
        #expect(!ending.wasKilled && ending.status == 128 + signal, "\(ending.errors)")
        #expect(ending.errors.contains("go on with `tessera train --resume "))
        #expect(try ending.objects.last?["state"] as? String == "stopped")
        let list = try Program.run(["runs", "list", "--json"], in: folder).objects
        let step = try #require(list.first?["step"] as? Int)
        #expect(list.first?["state"] as? String == "stopped" && step > 0)
        let run = try Workspace(folder.path + "/runs").run("latest")
        #expect(CheckpointStore(folder: run.checkpointsPath).steps.last == step)
    }

    @Test func aTrainingWhoseOutputNobodyReadsIsSaved() throws {
        let folder = try ScratchFolder()
        try folder.writeSentences()
        let call = TinyText.training(steps: 1_000_000, ["--json"]).map { "'\($0)'" }
        let status = try Shell.run(
            "set -o pipefail; '\(Program.url.path)' \(call.joined(separator: " ")) | head -2",
            in: folder)
        #expect(status == 128 + SIGPIPE)
        let list = try Program.run(["runs", "list", "--json"], in: folder).objects
        #expect(list.first?["state"] as? String == "stopped")
    }

    @Test func aRunWhoseProcessDiedIsListedAsInterrupted() throws {
        let folder = try ScratchFolder()
        try folder.writeSentences()
        let program = try RunningProgram(
            TinyText.training(steps: 1_000_000, ["--json"]), in: folder)
        program.waitForOutput(Self.started)
        program.send(SIGKILL)
        _ = try program.ending()
        let list = try Program.run(["runs", "list", "--json"], in: folder).objects
        #expect(list.first?["state"] as? String == "interrupted")
    }

    @Test func aCorruptCheckpointIsNamed() throws {
        let folder = try ScratchFolder()
        try folder.writeSentences()
        _ = try Program.run(TinyText.training(steps: 3), in: folder)
        let run = try Workspace(folder.path + "/runs").run("latest")
        let file = "runs/\(run.identifier)/checkpoints/step-00000003/model-text.safetensors"
        try folder.write(file, "no weights")
        for call in [["train", "--resume", "latest"], ["runs", "export", "latest", "--out", "x"]] {
            let ending = try Program.run(call, in: folder)
            #expect(ending.status == 65 && ending.errors.contains("model-text.safetensors"))
        }
    }
}
