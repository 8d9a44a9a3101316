import Dispatch
import Synchronization

/// Where screens leave jobs and find the news of them; safe from every thread.
///
///     screen ──post, cancel──▶ desk ──next──▶ worker
///     screen ◀──takeReplies─── desk ◀──reply── worker
///
/// Jobs wait in order, and surveys until there is nothing else to do. A job that was cancelled, or
/// followed by another of the same ticket, is dropped or stops at its next report, and nothing more
/// is heard of it.
public final class JobDesk: Sendable {
    /// A job in the hands of the worker.
    struct Order: Sendable {
        let ticket: JobTicket
        let number: Int
        let job: any BackgroundJob

        var isSurvey: Bool { type(of: job).isSurvey }
    }

    private struct State {
        var orders: [Order] = []
        /// The number of the job that is wanted, by ticket.
        var wanted: [JobTicket: Int] = [:]
        var replies: [(number: Int, reply: JobReply)] = []
        var count = 0
        var isClosed = false

        /// Takes out what is to be done next.
        mutating func nextOrder() -> Order? {
            let next = orders.firstIndex { !$0.isSurvey } ?? orders.indices.first
            return next.map { orders.remove(at: $0) }
        }

        /// Only the newest progress is of interest.
        mutating func dropProgress(of number: Int) {
            guard let last = replies.last, last.number == number,
                case .progress = last.reply.content
            else { return }
            replies.removeLast()
        }
    }

    private let state = Mutex(State())
    private let arrival = DispatchSemaphore(value: 0)
    private let wakeUp: @Sendable () -> Void

    /// Creates a desk without jobs.
    ///
    /// - Parameter wakeUp: called after news, on the worker's thread.
    public init(wakeUp: @escaping @Sendable () -> Void = {}) { self.wakeUp = wakeUp }

    /// Leaves a job; an earlier one with this ticket becomes unwanted.
    public func post(_ job: any BackgroundJob, as ticket: JobTicket) {
        state.withLock { state in
            state.count += 1
            state.wanted[ticket] = state.count
            state.orders.removeAll { $0.ticket == ticket }
            state.orders.append(Order(ticket: ticket, number: state.count, job: job))
        }
        arrival.signal()
    }

    /// Makes the job with this ticket unwanted.
    public func cancel(_ ticket: JobTicket) {
        state.withLock { state in
            state.wanted[ticket] = nil
            state.orders.removeAll { $0.ticket == ticket }
        }
    }

    /// Whether there is news.
    public var hasReplies: Bool { state.withLock { !$0.replies.isEmpty } }

    /// Takes the news of wanted jobs out, oldest first.
    public func takeReplies() -> [JobReply] {
        state.withLock { state in
            defer { state.replies.removeAll() }
            return state.replies.filter { state.wanted[$0.reply.ticket] == $0.number }
                .map(\.reply)
        }
    }

    /// Makes every job unwanted and sends the worker home.
    public func close() {
        state.withLock { $0 = State(isClosed: true) }
        arrival.signal()
    }

    /// Waits for a job; nil once the desk is closed.
    func next() -> Order? {
        while true {
            let (order, isClosed) = state.withLock { ($0.nextOrder(), $0.isClosed) }
            if isClosed { return nil }
            if let order { return order }
            arrival.wait()
        }
    }

    /// Whether the answer is still wanted.
    func isWanted(_ order: Order) -> Bool {
        state.withLock { $0.wanted[order.ticket] == order.number }
    }

    /// Tells news of a job.
    func reply(_ content: JobReply.Content, to order: Order) {
        state.withLock { state in
            guard state.wanted[order.ticket] == order.number else { return }
            if case .progress = content { state.dropProgress(of: order.number) }
            state.replies.append((order.number, JobReply(order.ticket, content)))
        }
        wakeUp()
    }
}
