import TesseraLab
import TesseraTerminal

extension DatasetScreen {
    /// What a pane is called now.
    func title(of pane: DatasetPane) -> String {
        switch pane {
        case .list: browser.subject == .pictures ? "pictures" : "documents"
        case .item:
            browser.chosen.map {
                "\(browser.subject == .pictures ? "picture" : "document") \($0.index)"
            }
                ?? pane.title
        default: pane.title
        }
    }

    /// What stands at the right of a pane's frame.
    func label(of pane: DatasetPane) -> String {
        switch pane {
        case .list: return place
        case .item:
            guard let entry = item.value?.entry else { return "" }
            return entry.side > 0
                ? "\(entry.side)x\(entry.side) pixels" : QuantityText.bytes(entry.text.utf8.count)
        case .tokens:
            return item.value.map { "\(QuantityText.grouped($0.tokens.count)) tokens" } ?? ""
        case .lengths, .ranks: return progress
        case .repeats:
            return repeats.isEmpty
                ? progress : "\(QuantityText.grouped(repeats.count)), o goes there"
        }
    }

    /// The line at the top: which source, how much of it, what is being written.
    var head: StyledLine {
        guard let facts = browser.facts else { return StyledLine([]) }
        switch line {
        case .words(let words):
            return StyledLine([.init(" words ", .muted), .init(words + "_", .focus)])
        case .number(let digits):
            return StyledLine([.init(" item number ", .muted), .init(digits + "_", .focus)])
        case nil: break
        }
        let source = facts.sources[browser.subject]
        var pieces: [StyledLine.Piece] = [
            .init(" \(source?.title ?? browser.subject.rawValue)", .title),
            .init("  \(browser.part.rawValue) part, "),
            .init(source.map { size($0) } ?? "not open", .muted),
        ]
        if let rejected = source?.report.rejections, let first = rejected.first {
            let count = QuantityText.grouped(rejected.count)
            pieces.append(.init("  \(count) left out: \(first.name): \(first.reason)", .warn))
        }
        pieces.append(.init("  \(facts.words) word pieces, \(facts.codes)", .muted))
        return StyledLine(pieces)
    }

    private func size(_ source: DatasetFacts.Source) -> String {
        source.count(browser.part).map { "\(QuantityText.grouped($0)) items" } ?? "without end"
    }

    private var place: String {
        let position = QuantityText.grouped(browser.position + 1)
        guard let matches = browser.matches else {
            return browser.count.map { "\(position) of \(QuantityText.grouped($0))" }
                ?? "item \(QuantityText.grouped(browser.position))"
        }
        let found = QuantityText.grouped(matches.indices.count)
        let examined = QuantityText.grouped(matches.examined)
        return
            "\"\(browser.query)\" in \(found) of \(matches.isComplete ? "" : "the first ")\(examined)"
    }

    /// How much of the sources the figures stand on.
    private var progress: String {
        let courses = [pictures.value?.course, text.value?.course].compactMap { $0 }
        guard !courses.isEmpty else { return isStopped ? "stopped" : "" }
        guard courses.allSatisfy(\.isComplete) else {
            let done = QuantityText.grouped(courses.reduce(0) { $0 + $1.done })
            let total = QuantityText.grouped(courses.reduce(0) { $0 + $1.total })
            return isStopped ? "stopped at \(done)" : "\(done) of \(total), x stops"
        }
        let limits = SurveyCourse.limits
        return "the first \(QuantityText.grouped(limits[.training] ?? 0)) and "
            + "\(limits[.heldOut] ?? 0) held out at most"
    }
}
