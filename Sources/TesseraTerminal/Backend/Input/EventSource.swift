import CNcurses
import Glibc

/// Waits for the terminal, for other threads and for signals at once.
final class EventSource {
    let wakeUp = WakeUp()
    private let signals = SignalQueue()
    private let keyboard: Int32
    private var isHungUp = false

    /// What was there after a wait.
    struct Readiness {
        var hasInput = false
        var isAwake = false
        var signals: [Int32] = []
    }

    init(keyboard: Int32) {
        self.keyboard = keyboard
    }

    /// Waits until something happens or the time is over; nil waits without limit.
    ///
    /// - Parameter listens: false leaves the terminal's input to whoever has it now.
    func wait(milliseconds: Int?, listens: Bool) -> Readiness {
        let isListening = listens && !isHungUp
        var entries = [
            pollfd(fd: wakeUp.descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: isListening ? keyboard : -1, events: Int16(POLLIN), revents: 0),
        ]
        let limit = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
        guard poll(&entries, nfds_t(entries.count), limit) > 0 else { return Readiness() }
        var readiness = Readiness()
        readiness.isAwake = entries[0].revents != 0 && wakeUp.take()
        if entries[1].revents != 0 { readiness.signals = takeSignals() }
        readiness.hasInput = entries[2].revents & Int16(POLLIN) != 0
        if entries[2].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 {
            // The window is gone: say so once, and do not spin on the dead device.
            isHungUp = true
            readiness.signals.append(SIGHUP)
        }
        return readiness
    }

    private func takeSignals() -> [Int32] {
        var numbers: [Int32] = []
        while let number = signals.take() {
            if !numbers.contains(number) { numbers.append(number) }
        }
        return numbers
    }
}
