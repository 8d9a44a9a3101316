/// Something that a screen wants to know and that takes too long to compute on its thread.
///
/// A job is a value: all that its answer depends on is in it, apart from the models. It runs on the
/// one thread of a ``JobWorker`` and calls `progress` often, which is how it is cancelled.
public protocol BackgroundJob: Sendable {
    /// What the screen gets back.
    associatedtype Answer: Sendable

    /// Whether it is one part of a long piece of work, which waits while there is any other job.
    static var isSurvey: Bool { get }

    /// Computes the answer.
    ///
    /// - Throws: what went wrong as one sentence for a person, or `JobCancelled` from `progress`.
    func run(with models: OpenModels, _ progress: JobProgress) throws -> Answer
}

extension BackgroundJob {
    /// A person waits for most jobs.
    public static var isSurvey: Bool { false }
}

/// Who asked for a job and why; of two jobs with one ticket only the later one is answered.
public struct JobTicket: Hashable, Sendable {
    /// What the answer is for.
    public let topic: String
    /// The screen; whoever posts its jobs fills it in.
    public var owner: String

    /// Creates a ticket.
    public init(_ topic: String, owner: String = "") {
        self.topic = topic
        self.owner = owner
    }
}

/// News of a job, in the order in which it happened.
public struct JobReply: Sendable {
    /// What is told.
    public enum Content: Sendable {
        /// So many units of all are done; the phrase says what is under way.
        case progress(done: Int, total: Int, phrase: String)
        /// A part of the answer, before the whole.
        case part(any Sendable)
        /// The answer; nothing follows.
        case answer(any Sendable)
        /// It went wrong; nothing follows.
        case failed(String)
    }

    /// The job.
    public let ticket: JobTicket
    /// What is told.
    public let content: Content

    /// Creates news.
    public init(_ ticket: JobTicket, _ content: Content) {
        self.ticket = ticket
        self.content = content
    }
}

/// A person or a newer job made the answer unwanted.
public struct JobCancelled: Error {
    /// Creates the error.
    public init() {}
}

/// Where a job tells how far it is, and learns whether its answer is still wanted.
public struct JobProgress: Sendable {
    private let isWanted: @Sendable () -> Bool
    private let tell: @Sendable (JobReply.Content) -> Void

    /// Creates a progress that asks and tells through closures.
    public init(
        isWanted: @escaping @Sendable () -> Bool = { true },
        tell: @escaping @Sendable (JobReply.Content) -> Void = { _ in }
    ) {
        self.isWanted = isWanted
        self.tell = tell
    }

    /// Returns when the answer is still wanted.
    ///
    /// - Throws: `JobCancelled` when it is not.
    public func check() throws {
        if !isWanted() { throw JobCancelled() }
    }

    /// Tells how far the job is.
    ///
    /// - Throws: `JobCancelled` when the answer is no longer wanted.
    public func report(_ done: Int, of total: Int, _ phrase: String) throws {
        try check()
        tell(.progress(done: done, total: total, phrase: phrase))
    }

    /// Hands over a part of the answer.
    ///
    /// - Throws: `JobCancelled` when the answer is no longer wanted.
    public func show(_ part: any Sendable) throws {
        try check()
        tell(.part(part))
    }
}
