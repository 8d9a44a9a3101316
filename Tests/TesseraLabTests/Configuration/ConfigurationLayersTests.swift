import TesseraLab
import TesseraModels
import Testing

struct ConfigurationLayersTests {
    private func layers(_ kind: RunKind = .adapt) throws -> ConfigurationLayers {
        try ConfigurationLayers(RunConfiguration(kind: kind))
    }

    @Test(arguments: RunKind.allCases)
    func defaultsComeThroughUnchanged(kind: RunKind) throws {
        #expect(try layers(kind).configuration() == RunConfiguration(kind: kind))
    }

    @Test func laterLayersWin() throws {
        var layers = try layers()
        try layers.apply(
            toml: "steps = 10\nname = \"mine\"\n[learningRate]\npeak = 0.5\nwarmup = 3\n",
            name: "a.toml")
        try layers.apply(assignment: "learningRate.peak=0.25")
        let configuration = try layers.configuration()
        #expect(configuration.steps == 10 && configuration.name == "mine")
        #expect(configuration.learningRate.peak == 0.25 && configuration.learningRate.warmup == 3)
        #expect(configuration.batch == RunConfiguration(kind: .adapt).batch)
    }

    @Test func aWholeNumberServesAsANumber() throws {
        var layers = try layers()
        try layers.apply(assignment: "previews.sampling.guidance=4")
        #expect(try layers.configuration().previews.sampling.guidance == 4)
    }

    @Test func aNumberWhoseDefaultIsWholeTakesAFraction() throws {
        var layers = try layers()
        try layers.apply(assignment: "optimizer.clipNorm=0.5")
        #expect(try layers.configuration().optimizer.clipNorm == 0.5)
    }

    @Test func aWholeNumberTakesNoFraction() throws {
        var layers = try layers()
        #expect(
            throws: ConfigurationError.wrongType(
                "steps", place: "--set steps=1.5", expected: "a whole number", found: "a number")
        ) {
            try layers.apply(assignment: "steps=1.5")
        }
    }

    @Test func textNeedsNoQuotesOnTheCommandLine() throws {
        var layers = try layers()
        try layers.apply(assignment: "data.pictures=my pictures/set 1")
        #expect(try layers.configuration().data.pictures == "my pictures/set 1")
    }

    @Test func anUnknownKeyNamesItsLineAndTheNearestSetting() throws {
        var layers = try layers()
        #expect(
            throws: ConfigurationError.unknownKey(
                "learningRate.peek", place: "a.toml:4", nearest: "learningRate.peak")
        ) {
            try layers.apply(toml: "steps = 1\n\n[learningRate]\npeek = 1.0\n", name: "a.toml")
        }
    }

    @Test func aWrongTypeSaysWhatIsNeeded() throws {
        var layers = try layers()
        #expect(
            throws: ConfigurationError.wrongType(
                "steps", place: "--set steps=many", expected: "a whole number", found: "a text")
        ) {
            try layers.apply(assignment: "steps=many")
        }
    }

    @Test(arguments: ["steps", "=3", ""])
    func anAssignmentNeedsAKeyAndAValue(text: String) throws {
        var layers = try layers()
        #expect(throws: ConfigurationError.notAnAssignment(text)) {
            try layers.apply(assignment: text)
        }
    }

    @Test(arguments: [
        "steps=0", "model.heads=5", "precision=\"float8\"", "data.captionDropout=2.0",
    ])
    func valuesThatMakeNoSenseAreRefused(assignment: String) throws {
        var layers = try layers()
        try layers.apply(assignment: assignment)
        #expect(throws: ConfigurationError.self) { try layers.configuration() }
    }

    @Test func brokenTomlNamesItsLine() throws {
        var layers = try layers()
        do {
            try layers.apply(toml: "steps = 1\nbatch = = 2\n", name: "b.toml")
            Issue.record("no error")
        } catch let error as ConfigurationError {
            #expect("\(error)".hasPrefix("b.toml:2: not valid TOML"))
        }
    }

    @Test func aFarNameHasNoSuggestion() {
        #expect(NearestName.of("zzzzzz", among: ["steps", "batch"]) == nil)
        #expect(NearestName.of("stpes", among: ["steps", "batch"]) == "steps")
    }
}
