/// One experiment: a question, the trials that answer it, and how their results are read.
///
/// An experiment is a value, listed in `ExperimentCatalog`; commands, screens, reports and tests
/// all follow from that list. Trials that several experiments name are done once.
public struct Experiment: Sendable {
    /// What a person names it by: "e1".
    public let identifier: String
    /// A few words.
    public let title: String
    /// The claim under test, in a sentence of our own.
    public let claim: String
    /// What is compared, frozen and measured, and how it is drawn.
    public let method: String
    /// The trials of a study of some size.
    public let trials: @Sendable (Study) -> [Trial]
    /// Figures, tables and a verdict, as a pure function of the results.
    public let conclude: @Sendable (Evidence) -> Findings
}
