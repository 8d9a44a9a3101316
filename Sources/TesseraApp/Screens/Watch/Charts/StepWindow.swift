/// The steps that the charts show: all of them, or a stretch that follows the newest one.
package struct StepWindow: Equatable, Sendable {
    /// The stretch is the whole run so far divided by two to this power.
    package private(set) var halvings = 0
    /// The last step of a stretch that was moved back; nil follows the newest step.
    package private(set) var end: Int?

    /// Shows all steps.
    package init() {}

    /// True when some steps are out of view.
    package var isPartial: Bool { halvings > 0 }

    /// The steps in view when `newest` steps are done.
    ///
    /// - Parameter step: has to be among them; a stretch without it is moved there.
    package func range(newest: Int, showing step: Int? = nil) -> ClosedRange<Int> {
        let last = max(1, min(end ?? newest, newest))
        guard isPartial else { return 0...last }
        let length = length(newest: newest)
        let range = max(0, last - length)...last
        guard let step, !range.contains(step) else { return range }
        let first = max(0, min(step - length / 2, newest - length))
        return first...max(1, min(newest, first + length))
    }

    /// Shows half as many steps, or twice as many.
    package mutating func zoom(in isCloser: Bool) {
        halvings = max(0, min(10, halvings + (isCloser ? 1 : -1)))
        if halvings == 0 { end = nil }
    }

    /// Moves the stretch by a quarter of its length.
    package mutating func move(by quarters: Int, newest: Int) {
        guard isPartial else { return }
        let length = length(newest: newest)
        let moved = (end ?? newest) + quarters * max(1, length / 4)
        end = moved >= newest ? nil : max(length, moved)
    }

    private func length(newest: Int) -> Int { max(8, newest >> halvings) }
}
