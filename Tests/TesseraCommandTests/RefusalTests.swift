import Foundation
import TestSupport
import Testing

struct RefusalTests {
    /// A call that cannot work, its exit code and a part of what is said about it.
    struct Refusal: CustomTestStringConvertible {
        let call: String
        let code: Int32
        let words: String

        init(_ call: String, _ code: Int32, _ words: String) {
            (self.call, self.code, self.words) = (call, code, words)
        }

        var arguments: [String] { call.split(separator: " ").map(String.init) }
        var testDescription: String { "tessera " + call }
    }

    static let refusals = [
        Refusal("trian", 64, "did you mean train"),
        Refusal("train", 64, "name what to train"),
        Refusal("train pictures", 64, "tessera train --help"),
        Refusal("train text --stpes 3", 64, "did you mean '--steps'"),
        Refusal("train text --steps", 64, "--steps"),
        Refusal("train text --steps 0", 64, "at least 1"),
        Refusal("train text --steps -3", 64, "--steps"),
        Refusal("train text --steps many", 64, "many"),
        Refusal("train text --steps 99999999999999999999", 64, "--steps"),
        Refusal("train text --batch 0", 64, "at least 1"),
        Refusal("train text --seed -1", 64, "--seed"),
        Refusal("train text --pictures scenes", 64, "leave --pictures out"),
        Refusal("train text --tokenizer x", 64, "train adapt"),
        Refusal("train adapt --arms pre-trained,nobody", 64, "nobody"),
        Refusal("train adapt --text x", 64, "leave --text out"),
        Refusal("train text --resume latest", 64, "leave the others out"),
        Refusal("train --resume latest --steps 3", 64, "leave the others out"),
        Refusal("train --resume latest", 66, "no runs in runs"),
        Refusal("train adapt --language-model nobody", 66, "no runs"),
        Refusal("train text --config nowhere.toml", 66, "nowhere.toml"),
        Refusal("train text --config broken.toml", 78, "broken.toml:2"),
        Refusal("train text --config unknown.toml", 78, "did you mean learningRate.peak"),
        Refusal("train text --set steps", 64, "key=value"),
        Refusal("train text --set steps=many", 78, "a whole number"),
        Refusal("train text --set kind=adapt", 78, "kind"),
        Refusal("train text --set seed=-1", 78, "out of its range"),
        Refusal("train text --set learningRate.peak=nan", 78, "learningRate.peak"),
        Refusal("train text --set learningRate.peak=0", 78, "learningRate.peak"),
        Refusal("train text --set learningRate.peak=1e-7", 78, "lower it as well"),
        Refusal("train text --set learningRate.peak=1e300", 78, "learningRate.peak"),
        Refusal("train text --set validation.every=0", 78, "validation.every"),
        Refusal("train text --set previews.every=0", 78, "previews.every"),
        Refusal("train text --set checkpoints.every=-1", 78, "checkpoints.every"),
        Refusal("train text --set model.heads=5", 78, "multiple of 5 heads"),
        Refusal("train text --set data.textVocabulary=3", 78, "data.textVocabulary"),
        Refusal("train text --set model.width=15360 --set model.layers=1000", 78, "memory"),
        Refusal("train text --set batch=100000000", 78, "batch"),
        Refusal("train text --text nowhere", 66, "no file or folder"),
        Refusal("train text --text empty", 66, "nothing usable"),
        Refusal("train text --text binary", 65, "a.txt"),
        Refusal("train text --text short", 65, "more text"),
        Refusal("train text --workspace taken", 73, "taken"),
        Refusal("train text --data-dir nowhere", 64, "--data-dir"),
        Refusal("runs list", 66, "no runs in runs"),
        Refusal("runs show", 66, "no runs in runs"),
        Refusal("runs export latest", 64, "--out"),
        Refusal("runs export latest --out x --no-model", 64, "--metrics"),
        Refusal("runs list --workspace broken", 74, "run database"),
        Refusal("data describe", 64, "source"),
        Refusal("data describe nowhere", 66, "no file or folder"),
        Refusal("data describe empty", 66, "nothing usable"),
        Refusal("data describe scenes:x", 66, "no file or folder"),
        Refusal("data describe short --kind music", 64, "music"),
        Refusal("data make-sample --out x --scenes 0", 64, "--scenes"),
        Refusal("data make-sample --out taken --scenes 1", 73, "taken"),
        Refusal("sample --out x.png", 64, "--prompt"),
        Refusal("sample --prompt a", 64, "--out"),
        Refusal("sample --prompt a --out x.png --count 0", 64, "--count"),
        Refusal("sample --prompt a --prompt b --out x.png --count 4000", 64, "limit"),
        Refusal("sample --prompt a --out x.png --scale 0", 64, "--scale"),
        Refusal("sample --prompt a --out x.png --columns -1", 64, "--columns"),
        Refusal("sample --prompt a --out x.png --temperature nan", 64, "temperature"),
        Refusal("sample --prompt a --out x.png --top-p 0", 64, "topP"),
        Refusal("sample --prompt a --out x.png --top-k -1", 64, "--top-k"),
        Refusal("sample --prompt a --out x.png --arm random", 64, "--model"),
        Refusal("sample --prompt a --out x.png --model nobody", 66, "no runs"),
        Refusal("sample --prompt a --out x.png --model no/where", 66, "holds no model"),
        Refusal("sample --prompt a --out x.png --model short", 66, "holds no model"),
        Refusal("sample --prompts nowhere --out x.png", 66, "nowhere"),
        Refusal("sample --prompts binary/a.txt --out x.png", 65, "UTF-8"),
        Refusal("sample --prompt a --out taken", 73, "already"),
        Refusal("sample --prompt a --out no/where.png", 73, "no"),
        Refusal("measure samples --inception nowhere", 66, "Inception weights"),
        Refusal("measure samples --inception pickled.pth", 65, "safetensors.torch"),
        Refusal("measure samples --clip empty", 66, "config.json"),
        Refusal("experiment run e2 --clip pickled", 65, "a CLIP model"),
        Refusal("reconstruct --out x.png --count 0", 64, "--count"),
        Refusal("reconstruct --out x.png --measured 0", 64, "--measured"),
        Refusal("reconstruct --out x.png --tokenizer short", 66, "holds no model"),
        Refusal("settings music", 64, "music"),
        Refusal("settings text --set stps=3", 78, "did you mean steps"),
        Refusal("", 69, "needs a terminal"),
    ]

    @Test(arguments: refusals)
    func aCallThatCannotWorkIsRefusedInOneSentence(refusal: Refusal) throws {
        let folder = try ScratchFolder()
        try prepare(folder)
        let ending = try Program.run(refusal.arguments, in: folder)
        #expect(!ending.wasKilled && ending.status == refusal.code, "\(ending.errors)")
        #expect(ending.output.isEmpty)
        #expect(ending.errors.contains(refusal.words), "\(ending.errors)")
        let complaints = ending.errors.split(separator: "\n").filter { $0.hasPrefix("tessera: ") }
        #expect(complaints.count == 1 && ending.errors.hasSuffix("\(complaints.last ?? "")\n"))
        let runs = try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/runs")
        #expect((runs ?? []).allSatisfy { $0.hasPrefix("tessera.sqlite") }, "a run is left behind")
    }

    private func prepare(_ folder: ScratchFolder) throws {
        try folder.write("broken.toml", "steps = 3\nbatch = = 4\n")
        try folder.write("unknown.toml", "[learningRate]\npeek = 1.0\n")
        try folder.write("binary/a.txt", [0, 1, 2, 0xFF])
        try folder.write("short/a.txt", "one two three\n")
        try folder.write("taken", "a file\n")
        try folder.write("pickled.pth", [0x80, 2, 0x8A, 10])
        try folder.write("pickled/config.json", "{\"model_type\": \"bert\"}")
        try folder.write("broken/tessera.sqlite", String(repeating: "no database\n", count: 500))
        try FileManager.default.createDirectory(
            atPath: folder.path + "/empty", withIntermediateDirectories: true)
    }

    @Test(arguments: [
        "", "lab", "attach", "train", "sample", "reconstruct", "experiment", "experiment list",
        "experiment run", "experiment report", "runs", "runs list", "runs show", "runs export",
        "measure", "measure samples", "measure text", "measure captions", "measure alignment",
        "measure train-classifier", "data", "data describe", "data make-sample", "data emoji",
        "settings", "doctor",
    ])
    func everyCommandExplainsItselfInEightyColumns(command: String) throws {
        let names = command.split(separator: " ").map(String.init)
        let ending = try Program.run(names + ["--help"], in: ScratchFolder())
        #expect(ending.status == 0 && ending.errors.isEmpty)
        #expect(ending.output.contains("USAGE: " + (["tessera"] + names).joined(separator: " ")))
        let lines = ending.output.split(separator: "\n")
        #expect(lines.filter { $0.count > 80 }.isEmpty)
    }

    @Test func aFullDiskIsAnErrorAndAClosedPipeIsNot() throws {
        let folder = try ScratchFolder()
        let settings = "'\(Program.url.path)' settings text"
        #expect(try Shell.run(settings + " > /dev/full", in: folder) == 74)
        #expect(try Shell.run("set -o pipefail; \(settings) | true", in: folder) == 0)
        let errors = try String(contentsOfFile: folder.path + "/errors", encoding: .utf8)
        #expect(errors.split(separator: "\n").count == 1)
    }
}
