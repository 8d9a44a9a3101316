import TesseraLab
import Testing

struct RunConfigurationProblemTests {
    @Test(arguments: RunKind.allCases)
    func theRecipesAreInOrder(kind: RunKind) {
        #expect(RunConfiguration(kind: kind).problem == nil)
    }

    /// Settings that would trap, hang or train nothing, each with the kind that reads it.
    private static let impossible: [(RunKind, String)] = [
        (.text, "steps=0"), (.text, "batch=0"), (.text, "batch=100000"),
        (.text, "checkpoints.every=0"), (.text, "checkpoints.keep=0"),
        (.text, "validation.every=0"), (.text, "validation.batches=0"),
        (.text, "previews.every=0"), (.text, "learningRate.peak=0"),
        (.text, "learningRate.floor=0.5"),
        (.text, "learningRate.floor=-1"), (.text, "learningRate.warmup=-1"),
        (.text, "optimizer.beta1=1"), (.text, "optimizer.beta2=-0.1"),
        (.text, "optimizer.epsilon=0"), (.text, "optimizer.weightDecay=-1"),
        (.text, "optimizer.clipNorm=-1"), (.text, "data.textLimit=0"),
        (.text, "data.textVocabulary=255"), (.text, "model.width=0"),
        (.text, "model.layers=1000000"), (.text, "model.heads=5"),
        (.text, "model.maximumLength=3"), (.text, "model.zLoss=-1"),
        (.tokenizer, "tokenizer.side=65"), (.tokenizer, "tokenizer.side=4096"),
        (.tokenizer, "tokenizer.channels=0"), (.tokenizer, "tokenizer.blocks=0"),
        (.adapt, "data.pictureLimit=0"), (.adapt, "data.captionLimit=0"),
        (.adapt, "data.captionDropout=1.5"), (.adapt, "start.lowRank.rank=0"),
        (.adapt, "start.arms=[]"),
        (.adapt, "start.arms=[\"random\", \"random\"]"), (.adapt, "previews.prompts=[]"),
        (.adapt, "previews.sampling.temperature=-1"),
    ]

    @Test(arguments: impossible)
    func whatCannotWorkIsRefusedByName(kind: RunKind, assignment: String) throws {
        var layers = try ConfigurationLayers(RunConfiguration(kind: kind))
        try layers.apply(assignment: assignment)
        let error = #expect(throws: ConfigurationError.self) { try layers.configuration() }
        let name = assignment.prefix { $0 != "=" }.split(separator: ".").last ?? ""
        #expect(error?.description.contains(name) == true, "\(String(describing: error))")
    }

    @Test(arguments: ["learningRate.peak=nan", "learningRate.peak=inf", "learningRate.peak=1e300"])
    func aNumberThatSinglesDoNotHoldIsNoValue(assignment: String) throws {
        var layers = try ConfigurationLayers(RunConfiguration(kind: .text))
        #expect(throws: ConfigurationError.self) { try layers.apply(assignment: assignment) }
    }

    @Test(arguments: RunKind.allCases)
    func settingsAsTOMLAreTheConfiguration(kind: RunKind) throws {
        var configuration = RunConfiguration(kind: kind)
        configuration.name = "a \"name\"\twith \\ and é"
        let settings = try ConfigurationLayers(configuration).settings
        var layers = try ConfigurationLayers(RunConfiguration(kind: kind))
        let text = settings.map { "\($0.name) = \($0.value)\n" }.joined()
        try layers.apply(toml: text, name: "settings")
        #expect(try layers.configuration() == configuration)
        #expect(settings.map(\.name) == layers.settingNames)
    }
}
