/// Shows measurements as they come in.
protocol Report: AnyObject {
    /// Called once, before the first measurement.
    func begin(_ machine: Machine)
    /// Called for every measurement.
    func add(_ measurement: Measurement)
    /// Called for every benchmark that measures by itself.
    func add(_ figures: FigureReport)
    /// Called once, after the last measurement.
    func end()
}
