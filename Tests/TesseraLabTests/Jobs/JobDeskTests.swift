import Dispatch
import Synchronization
import TesseraLab
import TesseraModels
import Testing

struct JobDeskTests {
    private let news = News()

    /// A desk with a worker, which is sent home at the end.
    private func withDesk(_ body: (JobDesk) throws -> Void) rethrows {
        let desk = JobDesk(wakeUp: { [news] in news.arrival.signal() })
        let worker = JobWorker(desk, models: ModelCatalog(shipped: ShippedFiles(sampleData: nil)))
        defer { worker.end() }
        try body(desk)
    }

    /// The next news, which never takes longer than ten seconds.
    private func replies(_ desk: JobDesk) -> [JobReply] {
        _ = news.arrival.wait(timeout: .now() + .seconds(10))
        return desk.takeReplies()
    }

    /// Two replies may be taken at once: news without replies is no end.
    private func awaitReplies(_ count: Int, from desk: JobDesk) {
        var heard = 0
        while heard < count, news.arrival.wait(timeout: .now() + .seconds(10)) == .success {
            heard += desk.takeReplies().count
        }
    }

    @Test func aJobIsAnsweredUnderItsTicket() throws {
        try withDesk { desk in
            let ticket = JobTicket("sum", owner: "test")
            desk.post(Plain { _ in 7 }, as: ticket)
            let reply = try #require(replies(desk).first)
            #expect(reply.ticket == ticket)
            guard case .answer(let value) = reply.content else {
                Issue.record("\(reply)")
                return
            }
            #expect(value as? Int == 7)
        }
    }

    @Test func anErrorIsToldAsItsSentence() throws {
        struct Broken: Error, CustomStringConvertible { let description = "the disk is full" }
        try withDesk { desk in
            desk.post(Plain { _ in throw Broken() }, as: JobTicket("fail"))
            guard case .failed(let text) = try #require(replies(desk).first).content else {
                Issue.record("no failure")
                return
            }
            #expect(text == "the disk is full")
        }
    }

    @Test func partsComeInOrderBeforeTheAnswer() {
        withDesk { desk in
            desk.post(
                Plain { progress in
                    for part in 0..<5 { try progress.show(part) }
                    return 5
                }, as: JobTicket("parts"))
            var values: [Int] = []
            while values.last != 5 {
                for reply in replies(desk) {
                    switch reply.content {
                    case .part(let value), .answer(let value): values += [value as? Int ?? -1]
                    case .progress, .failed: Issue.record("\(reply)")
                    }
                }
            }
            #expect(values == [0, 1, 2, 3, 4, 5])
        }
    }

    /// Two jobs of one ticket: the first one stops at its next report and is not heard of.
    @Test func aLaterJobOfTheSameTicketReplacesTheEarlierOne() throws {
        let isRunning = DispatchSemaphore(value: 0)
        let stops = Mutex(0)
        try withDesk { desk in
            desk.post(
                Plain { progress in
                    isRunning.signal()
                    do {
                        while true { try progress.check() }
                    } catch {
                        stops.withLock { $0 += 1 }
                        throw error
                    }
                }, as: JobTicket("same"))
            isRunning.wait()
            desk.post(Plain { _ in 2 }, as: JobTicket("same"))
            guard case .answer(let value) = try #require(replies(desk).first).content else {
                Issue.record("no answer")
                return
            }
            #expect(value as? Int == 2)
            #expect(stops.withLock { $0 } == 1)
        }
    }

    /// While the worker is busy a survey, a look and another survey arrive.
    @Test func aLookGoesBeforeSurveysThatCameEarlier() {
        let mayBegin = DispatchSemaphore(value: 0)
        let order = Mutex<[String]>([])
        @Sendable func note(_ name: String) { order.withLock { $0.append(name) } }
        withDesk { desk in
            let isBusy = DispatchSemaphore(value: 0)
            desk.post(
                Plain { _ in
                    isBusy.signal()
                    mayBegin.wait()
                    return 0
                }, as: JobTicket("busy"))
            isBusy.wait()
            desk.post(Survey { note("first survey") }, as: JobTicket("first survey"))
            desk.post(Survey { note("second survey") }, as: JobTicket("second survey"))
            desk.post(
                Plain { _ in
                    note("look")
                    return 0
                }, as: JobTicket("look"))
            mayBegin.signal()
            awaitReplies(4, from: desk)
        }
        #expect(order.withLock { $0 } == ["look", "first survey", "second survey"])
    }

    @Test func aCancelledJobIsNotHeardOf() {
        let mayAnswer = DispatchSemaphore(value: 0)
        withDesk { desk in
            desk.post(
                Plain { _ in
                    mayAnswer.wait()
                    return 1
                }, as: JobTicket("unwanted"))
            desk.cancel(JobTicket("unwanted"))
            mayAnswer.signal()
            desk.post(Plain { _ in 2 }, as: JobTicket("wanted"))
            let heard = replies(desk) + (desk.takeReplies())
            #expect(heard.allSatisfy { $0.ticket.topic == "wanted" })
        }
    }

    @Test func aModelThatIsNotThereIsASentence() throws {
        try withDesk { desk in
            desk.post(Opening(source: .adapted), as: JobTicket("open"))
            guard case .failed(let text) = try #require(replies(desk).first).content else {
                Issue.record("no failure")
                return
            }
            #expect(text.contains("adapted model") && text.contains("TESSERA_HOME"))
        }
    }
}

private final class News: Sendable {
    let arrival = DispatchSemaphore(value: 0)
}

/// A job as a closure.
private struct Plain: BackgroundJob {
    let body: @Sendable (JobProgress) throws -> Int

    func run(with models: OpenModels, _ progress: JobProgress) throws -> Int {
        try body(progress)
    }
}

private struct Survey: BackgroundJob {
    static let isSurvey = true
    let body: @Sendable () -> Void

    func run(with models: OpenModels, _ progress: JobProgress) -> Int {
        body()
        return 0
    }
}

private struct Opening: BackgroundJob {
    let source: ModelSource

    func run(with models: OpenModels, _ progress: JobProgress) throws -> Int {
        try models.model(source).layout.vocabulary
    }
}
