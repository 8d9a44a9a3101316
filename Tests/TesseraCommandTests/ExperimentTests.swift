import Foundation
import TesseraLab
import TestSupport
import Testing

struct ExperimentTests {
    @Test func theListNamesEveryExperimentWithItsClaim() throws {
        let folder = try ScratchFolder()
        let ending = try Program.run(["experiment", "list", "--json"], in: folder)
        #expect(ending.status == 0)
        let objects = try ending.objects
        let names = objects.compactMap { $0["identifier"] as? String }
        #expect(names == ExperimentCatalog.all.map(\.identifier))
        #expect(objects.allSatisfy { ($0["claim"] as? String)?.hasSuffix(".") == true })
    }

    @Test(arguments: [
        (["run", "e99"], Int32(64), "there is no experiment e99"),
        (["run", "--size", "huge"], 64, "huge"), (["run", "--seeds", "0"], 64, "--seeds"),
        (["run", "--name", "a/b"], 64, "--name"),
        (["run", "--language-model", "nobody"], 66, "no runs"),
        (["report"], 66, "tessera experiment run"),
    ])
    func whatCannotWorkIsSaidInASentence(
        arguments: [String], code: Int32, words: String
    ) throws {
        let folder = try ScratchFolder()
        let ending = try Program.run(["experiment"] + arguments, in: folder)
        #expect(ending.status == code)
        #expect(ending.errors.contains(words), "\(ending.errors)")
    }
}
