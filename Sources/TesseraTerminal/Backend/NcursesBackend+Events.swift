import CNcurses

extension NcursesBackend {
    /// Changes of size that come closer together than this make one event.
    private static let resizeBurst = Duration.milliseconds(50)
    /// How often a lab in the background looks whether it is in the foreground again.
    private static let backgroundPatience = Duration.milliseconds(250)

    /// Waits for the next event; nil waits without limit.
    public func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent {
        let deadline = timeoutMilliseconds.map { ContinuousClock.now + .milliseconds($0) }
        var isOver = false
        while pending.isEmpty {
            if isOver { return .timeout }
            collect(
                source.wait(
                    milliseconds: milliseconds(until: deadline), listens: session.isActive))
            isOver = deadline.map { $0 <= .now } ?? false
        }
        return pending.removeFirst()
    }

    /// The time to wait at most: until the caller's deadline or our own next duty.
    private func milliseconds(until deadline: ContinuousClock.Instant?) -> Int? {
        let background = session.isActive ? nil : ContinuousClock.now + Self.backgroundPatience
        guard let next = [deadline, resizeTime, background].compactMap({ $0 }).min() else {
            return nil
        }
        let rest = ContinuousClock.now.duration(to: next)
        return max(0, Int((rest / .milliseconds(1)).rounded(.up)))
    }

    private func collect(_ readiness: EventSource.Readiness) {
        for number in readiness.signals { take(signal: number) }
        if !session.isActive, session.device.isForeground { comeBack() }
        if readiness.isAwake { pending.append(.wake) }
        if readiness.hasInput, session.isActive { pending += keyboard.read() }
        if let time = resizeTime, time <= .now { takeSize() }
    }

    private func take(signal number: Int32) {
        switch number {
        case SIGWINCH: resizeTime = resizeTime ?? .now + Self.resizeBurst
        case SIGCONT:
            // The shell may have changed the terminal while this process was stopped.
            comeBack()
            pending.append(.signal(number))
        default: pending.append(.signal(number))
        }
    }

    private func comeBack() {
        session.begin()
        takeSize()
    }

    /// Takes over the terminal's size, and says so if it is another one.
    func takeSize() {
        resizeTime = nil
        guard session.isActive, fitSize() else { return }
        pending.append(.resize(size))
    }
}
