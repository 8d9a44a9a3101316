import Foundation
import TesseraLab
import TesseraModels
import TestSupport
import Testing

struct PictureTests {
    @Test func picturesAreLearnedDrawnAndExported() throws {
        let folder = try ScratchFolder()
        try folder.writeSentences()
        try run(TinyText.training(steps: 20, ["--name", "words"]), folder)
        try trainTwice("tokenizer", tokenizerTraining, folder)
        try trainTwice("adapt", adaptation, folder)
        try checkReconstruction(folder)
        try checkSamples(folder)
        try checkExport(folder)
        try checkReplay(folder)
        try checkMismatches(folder)
    }

    private var tokenizerTraining: [String] {
        let settings = [
            "tokenizer.side=16", "tokenizer.channels=8", "tokenizer.multipliers=[1, 2]",
            "tokenizer.codebook.codes=16", "validation.batches=1", "checkpoints.every=3",
        ]
        return ["--steps", "8", "--batch", "4"] + settings.flatMap { ["--set", $0] }
    }

    private var adaptation: [String] {
        let settings = [
            "data.pictureLimit=24", "validation.batches=1", "checkpoints.every=2",
            "previews.prompts=[\"a red boat\"]",
        ]
        let start = ["--tokenizer", "whole/tokenizer", "--language-model", "runs/words"]
        return start + ["--steps", "5", "--batch", "4"] + settings.flatMap { ["--set", $0] }
    }

    /// Trains without a break, and with a kill in between, and compares what is left.
    private func trainTwice(_ kind: String, _ options: [String], _ folder: ScratchFolder) throws {
        let training = ["train", kind] + options
        try run(training + ["--workspace", "whole"], folder)
        let program = try RunningProgram(training + ["--workspace", "parts", "--json"], in: folder)
        program.waitForOutput("\"state\":\"training\"")
        program.send(SIGKILL)
        _ = try program.ending()
        try run(["train", "--resume", "parts/" + kind], folder)
        let whole = try checkpoint(of: "whole/" + kind, folder)
        #expect(try whole == checkpoint(of: "parts/" + kind, folder))
    }

    private func checkReconstruction(_ folder: ScratchFolder) throws {
        let options = ["--tokenizer", "whole/tokenizer", "--measured", "24", "--count", "5"]
        let ending = try run(
            ["reconstruct", "--out", "copies.png", "--columns", "3", "--json"] + options, folder)
        let quality = try #require(try ending.objects.first)
        #expect(quality["pictures"] as? Int == 24 && quality["codes"] as? Int == 16)
        #expect(try #require(quality["psnr"] as? Double) > 5)
        #expect((1...16).contains(try #require(quality["codesInUse"] as? Int)))
        // Two rows of originals, two of reconstructions, two pixels apart.
        let picture = try picture("copies.png", folder)
        #expect(picture.width == 3 * 18 + 2 && picture.height == 4 * 18 + 2)
    }

    private func checkSamples(_ folder: ScratchFolder) throws {
        let drawing = ["sample", "--model", "whole/adapt", "--prompt", "a red boat"]
        let ending = try run(
            drawing + ["--prompt", "a cat", "--count", "3", "--out", "a.png", "--json"], folder)
        let sample = try #require(try ending.objects.first)
        let drawn = try #require(sample["pictures"] as? [[String: Any]])
        #expect(drawn.map { $0["prompt"] as? String }.suffix(3) == ["a cat", "a cat", "a cat"])
        #expect(drawn.allSatisfy { ($0["codes"] as? [Int])?.count == 64 })
        let grid = try picture("a.png", folder)
        #expect(grid.width == 3 * 18 + 2 && grid.height == 2 * 18 + 2)
        let variants: [(String, [String])] = [
            ("one", []), ("same", ["--seed", "7"]), ("seed", ["--seed", "2"]),
            ("arm", ["--arm", "random"]), ("bytes", ["--weights", "int8"]),
        ]
        let pictures = try variants.map { name, options in
            try run(drawing + options + ["--scale", "2", "--out", name + ".png"], folder)
            return try picture(name + ".png", folder)
        }
        #expect(pictures[0].width == 2 * 20 && pictures[0] == pictures[1])
        #expect(pictures[0] != pictures[2] && pictures[0] != pictures[3])
        #expect(pictures[0].width == pictures[4].width)
    }

    private func checkExport(_ folder: ScratchFolder) throws {
        try run(["runs", "export", "whole/adapt", "--out", "model"], folder)
        let drawing = ["sample", "--prompt", "a red boat", "--scale", "2", "--model", "model"]
        try run(drawing + ["--out", "exported.png"], folder)
        #expect(try picture("exported.png", folder) == picture("one.png", folder))
        let refusals: [([String], Int32)] = [
            (["--out", "exported.png"], 73), (["--out", "x.png", "--arm", "random"], 64),
        ]
        for (options, status) in refusals {
            #expect(try Program.run(drawing + options, in: folder).status == status)
        }
        try run(drawing + ["--out", "exported.png", "--force"], folder)
    }

    /// A sample of a run is the same from the run, and other models say in what they differ.
    private func checkReplay(_ folder: ScratchFolder) throws {
        let run = try Workspace(folder.path + "/whole").run("adapt")
        let (catalog, sources) = try ModelCatalog.models(
            in: URL(fileURLWithPath: run.path), shipped: ShippedFiles(sampleData: nil))
        let models = OpenModels(catalog)
        let plan = SamplingPlan(prompt: "a red boat", seed: 3)
        let step = SamplingStep(.draw(attempt: 0), .forPictures)
        let subject = try OpenSubject(sources[0]).run(with: models, JobProgress())
        let tokens = try AdvanceSample(
            sources[0], plan, prefix: [], steps: Array(repeating: step, count: 64)
        ).run(with: models, JobProgress())
        var trace = SamplingTrace(
            model: sources[0].title, step: subject.step, tokenizer: subject.tokenizer, plan: plan,
            tokens: tokens)
        try folder.write("sample.json", String(decoding: trace.json(), as: UTF8.self))
        let drawing = ["sample", "--replay", "sample.json", "--force", "--json", "--out", "r.png"]
        func replayed(_ options: [String]) throws -> [String: Any] {
            try #require(try self.run(drawing + options, folder).objects.first)
        }
        let same = try replayed(["--model", "whole/adapt"])
        #expect(same["same"] as? Int == 64 && same["tokens"] as? Int == 64)
        #expect(same["difference"] == nil)
        #expect(try picture("r.png", folder).width == 16)
        let exported = try replayed(["--model", "model", "--scale", "3"])
        #expect(exported["same"] as? Int == 64)
        #expect((exported["difference"] as? String)?.contains("this run, pre-trained") == true)
        #expect(try picture("r.png", folder).width == 48)
        let random = try replayed(["--model", "whole/adapt", "--arm", "random"])
        #expect(try #require(random["same"] as? Int) < 64)
        #expect((random["difference"] as? String)?.contains("this is this run, random") == true)
        trace.tokenizer = "another"
        try folder.write("sample.json", String(decoding: trace.json(), as: UTF8.self))
        let other = try replayed(["--model", "whole/adapt"])
        #expect(other["difference"] as? String == "its codes are those of another image tokenizer")
        try checkRefusedReplays(drawing, folder)
    }

    private func checkRefusedReplays(_ drawing: [String], _ folder: ScratchFolder) throws {
        let refusals: [([String], Int32)] = [
            (["--prompt", "a cat"], 64), (["--seed", "4"], 64), (["--columns", "2"], 64),
            (["--model", "model", "--arm", "random"], 64), (["--replay", "model/config.json"], 65),
            (["--replay", "nothing.json"], 66), (["--model", "whole/adapt", "--arm", "odd"], 64),
        ]
        for (options, status) in refusals {
            let ending = try Program.run(drawing + options, in: folder)
            #expect(ending.status == status, "\(options): \(ending.errors)")
        }
    }

    private func checkMismatches(_ folder: ScratchFolder) throws {
        try run(
            ["train", "tokenizer", "--name", "other", "--seed", "9"] + tokenizerTraining, folder)
        let drawing = ["sample", "--prompt", "a", "--out", "x.png", "--model", "model"]
        let other = try Program.run(drawing + ["--tokenizer", "other"], in: folder)
        #expect(other.status == 65 && other.errors.contains("another image tokenizer"))
        let text = try Program.run(drawing.dropLast() + ["words"], in: folder)
        #expect(text.status == 65 && text.errors.contains("a model of text alone"))
        let path = folder.path + "/model/config.json"
        let description = try String(contentsOfFile: path, encoding: .utf8)
        try folder.write(
            "model/config.json",
            description.replacingOccurrences(of: "\"width\" : 16", with: "\"width\" : 32"))
        let shape = try Program.run(drawing, in: folder)
        #expect(shape.status == 65 && shape.errors.contains("has shape"), "\(shape.errors)")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/x.png"))
    }

    @discardableResult
    private func run(_ arguments: [String], _ folder: ScratchFolder) throws -> Program.Ending {
        let ending = try Program.run(arguments, in: folder)
        #expect(ending.status == 0, "\(arguments): \(ending.errors)")
        return ending
    }

    private func picture(_ name: String, _ folder: ScratchFolder) throws -> RGBPicture {
        try PNGCodec.decode(
            [UInt8](Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name))))
    }

    private func checkpoint(of run: String, _ folder: ScratchFolder) throws -> [String: Data] {
        let parts = run.split(separator: "/").map(String.init)
        let run = try Workspace(folder.path + "/" + parts[0]).run(parts[1])
        let path = try #require(try CheckpointStore(folder: run.checkpointsPath).newest()).path
        return try folder.files(in: String(path.dropFirst(folder.path.count + 1)))
    }
}
