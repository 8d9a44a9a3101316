import Foundation
import TesseraLab
import TesseraModels
import TesseraTensor
import TestSupport
import Testing

struct TrainTextTests {
    @Test func aTrainingReportsInJSONAndLeavesARunThatCanBeExported() throws {
        let folder = try ScratchFolder()
        try folder.writeSentences()
        try folder.write("text/broken.txt", [0xFF, 0xFE, 0, 1])
        let ending = try Program.run(
            TinyText.training(steps: 60, ["--name", "My Run", "--json"]), in: folder)
        #expect(ending.status == 0, "\(ending.errors)")
        let objects = try ending.objects
        #expect(objects.allSatisfy { $0["schema"] as? String == "tessera.train.1" })
        let last = try #require(objects.last)
        #expect(last["state"] as? String == "finished" && last["step"] as? Int == 60)
        let run = try #require(last["run"] as? String)
        #expect(run.hasSuffix("-my-run"))
        #expect(last["checkpoint"] as? String == "runs/\(run)/checkpoints/step-00000060")
        try checkList(folder, run)
        try checkExport(folder, run)
    }

    private func checkList(_ folder: ScratchFolder, _ run: String) throws {
        let list = try Program.run(["runs", "list", "--json"], in: folder).objects
        #expect(list.count == 1 && list[0]["run"] as? String == run)
        #expect(list[0]["state"] as? String == "finished" && list[0]["step"] as? Int == 60)
        let table = try Program.run(["runs", "list"], in: folder).output
        #expect(table.contains("\(run)  text  finished  60/60  text "))
        let details = try Program.run(["runs", "show", "my run"], in: folder).output
        #expect(details.contains("model.width = 16\n") && details.contains("name = \"My Run\"\n"))
        #expect(details.contains("1 skipped (broken.txt: "))
        #expect(details.contains("checkpoints    60\n"))
    }

    private func checkExport(_ folder: ScratchFolder, _ run: String) throws {
        let path = folder.path + "/out/model"
        let export = ["runs", "export", run, "--metrics", "csv", "--out", path]
        #expect(try Program.run(export, in: folder).status == 0)
        let stored = try StoredLanguageModel(URL(fileURLWithPath: path))
        let original = try StoredLanguageModel(URL(fileURLWithPath: folder.path + "/runs/" + run))
        #expect(stored.description == original.description)
        let weights = try [stored, original].map {
            try $0.model(precision: .float32).arena.weightsFile(as: .float32)
        }
        #expect(weights[0] == weights[1])
        let metrics = try String(contentsOfFile: path + "/metrics.csv", encoding: .utf8)
        #expect(metrics.hasPrefix("step,arm,metric,value\n1,text,loss_total,"))
        let again = try Program.run(export, in: folder)
        #expect(again.status == 73 && again.errors.contains("is there already"))
    }

    @Test func progressForAFileNeverMovesTheCursor() throws {
        let folder = try ScratchFolder()
        try folder.writeSentences()
        let ending = try Program.run(TinyText.training(steps: 12), in: folder)
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(!ending.errors.contains { "\r\u{1B}".contains($0) })
        let lines = ending.errors.split(separator: "\n")
        #expect(lines.first?.hasPrefix("run ") == true && lines.first?.contains("seed 1") == true)
        #expect(lines.contains { $0.contains(" usable documents of ") })
        #expect(lines.last?.hasPrefix("step 12/12  text ") == true)
        let summary = ending.output.split(separator: "\n").map { $0.prefix { $0 != " " } }
        #expect(summary == ["run", "steps", "losses", "held", "saved", "next"])
    }

    @Test func aFinishedRunIsResumedWithoutHarm() throws {
        let folder = try ScratchFolder()
        try folder.writeSentences()
        let first = try Program.run(TinyText.training(steps: 12), in: folder)
        let again = try Program.run(["train", "--resume", "latest"], in: folder)
        #expect(again.status == 0 && again.output == first.output, "\(again.errors)")
    }

    @Test func aFileOfSettingsIsWhatTheSettingsCommandPrints() throws {
        let folder = try ScratchFolder()
        let settings = [
            "--set", "steps=7", "--set", "start.frozen=lora", "--set",
            "previews.prompts=[\"a \\\"b\\\"\", \"c\"]",
        ]
        let first = try Program.run(["settings", "adapt"] + settings, in: folder)
        try folder.write("mine.toml", first.output)
        let second = try Program.run(["settings", "adapt", "--config", "mine.toml"], in: folder)
        #expect(second.output == first.output && first.output.contains("steps = 7\n"))
        #expect(first.output.contains("all-but-new-rows, lora\nstart.frozen = \"lora\"\n"))
        #expect(second.status == 0, "\(second.errors)")
    }
}
