package import TesseraLab

extension DatasetScreen {
    private static let factsTopic = "sources"
    private static let entriesTopic = "items"
    private static let itemTopic = "item"
    private static let searchTopic = "words"
    private static let picturesTopic = "survey of pictures"
    private static let textTopic = "survey of text"
    private static let entriesAtOnce = 24

    /// Opens the sources when the screen is first seen.
    package mutating func refresh(in context: ScreenContext) -> [AppCommand] {
        guard !isStarted else { return [] }
        isStarted = true
        if context.snapshot.kind == .text { browser.browse(.text, .training) }
        return [.work(DatasetFactsJob(), as: JobTicket(Self.factsTopic))]
    }

    /// Takes what jobs found out.
    package mutating func receive(
        _ reply: JobReply, in context: ScreenContext
    ) -> [AppCommand] {
        switch reply.ticket.topic {
        case Self.factsTopic: return receiveFacts(reply.content)
        case Self.entriesTopic: return receiveEntries(reply.content)
        case Self.itemTopic: receiveItem(reply.content)
        case Self.searchTopic: return receiveMatches(reply.content)
        case Self.picturesTopic: return receivePictures(reply.content)
        case Self.textTopic: return receiveText(reply.content)
        default: break
        }
        return []
    }

    /// Asks for what is to be shown around the chosen item.
    mutating func look() -> [AppCommand] {
        scroll = 0
        guard let chosen = browser.chosen else {
            item = .empty(why: "no item is chosen")
            return []
        }
        if item.value == nil { item = .empty(why: "reading the item") }
        let job = DatasetItemJob(browser.subject, chosen)
        return askForEntries() + [ask(job, Self.itemTopic)]
    }

    /// Looks for items with words; without words all are shown again.
    mutating func find(_ words: String) -> [AppCommand] {
        let words = words.split(separator: " ").joined(separator: " ")
        guard !words.isEmpty else {
            browser.show(nil, query: "")
            search = nil
            return [.cancelWork(JobTicket(Self.searchTopic))] + look()
        }
        search = (0, 1)
        sought = words
        return [
            .work(
                DatasetSearchJob(browser.subject, browser.part, words: words),
                as: JobTicket(Self.searchTopic))
        ]
    }

    /// Stops counting, or goes on where it stopped.
    mutating func turnSurvey() -> [AppCommand] {
        isStopped.toggle()
        return isStopped
            ? [
                .cancelWork(JobTicket(Self.picturesTopic)),
                .cancelWork(JobTicket(Self.textTopic)), .toast("counting stopped; x goes on"),
            ] : survey()
    }

    private mutating func receiveFacts(_ content: JobReply.Content) -> [AppCommand] {
        switch content {
        case .progress(let done, let total, _): opening = .loading(done: done, total: total)
        case .failed(let cause): opening = .error(cause: cause, last: nil)
        case .answer(let answer):
            browser.facts = answer as? DatasetFacts
            opening = .ready(1)
            return look() + survey()
        case .part: break
        }
        return []
    }

    /// Asks for the nearest items that are missing, a few at a time: what a person asks for
    /// meanwhile does not wait for all of them.
    private func askForEntries() -> [AppCommand] {
        let missing = browser.missing.prefix(Self.entriesAtOnce)
        let job = DatasetEntriesJob(browser.subject, browser.part, Array(missing))
        return missing.isEmpty ? [] : [ask(job, Self.entriesTopic)]
    }

    private mutating func receiveEntries(_ content: JobReply.Content) -> [AppCommand] {
        switch content {
        case .part(let read), .answer(let read):
            browser.take(read as? [DatasetEntry] ?? [])
            problem = nil
        case .failed(let cause): problem = cause
        case .progress: break
        }
        guard case .answer = content else { return [] }
        return askForEntries()
    }

    private mutating func receiveItem(_ content: JobReply.Content) {
        switch content {
        case .answer(let answer): (answer as? DatasetItem).map { item = .ready($0) }
        case .failed(let cause): item = .error(cause: cause, last: item.value)
        case .progress, .part: break
        }
    }

    private mutating func receiveMatches(_ content: JobReply.Content) -> [AppCommand] {
        switch content {
        case .progress(let done, let total, _): search = (done, total)
        case .failed(let cause):
            search = nil
            return [.toast(cause)]
        case .answer(let answer):
            search = nil
            browser.show(answer as? DatasetMatches, query: sought)
            return look()
        case .part: break
        }
        return []
    }

    /// Asks for the next items of both surveys.
    private func survey() -> [AppCommand] {
        var commands: [AppCommand] = []
        if browser.facts?.sources[.pictures] != nil, pictures.value?.course.isComplete != true {
            commands.append(ask(PictureSurveyJob(beyond: pictures.value), Self.picturesTopic))
        }
        if browser.facts?.sources[.text] != nil, text.value?.course.isComplete != true {
            commands.append(ask(TextSurveyJob(beyond: text.value), Self.textTopic))
        }
        return commands
    }

    private func ask(_ job: any BackgroundJob, _ topic: String) -> AppCommand {
        .work(job, as: JobTicket(topic))
    }

    private mutating func receivePictures(_ content: JobReply.Content) -> [AppCommand] {
        switch content {
        case .failed(let cause): pictures = .error(cause: cause, last: pictures.value)
        case .answer(let answer):
            guard let answer = answer as? PictureSurvey else { return [] }
            pictures = .ready(answer)
            ranks.captions = RankedCounts(answer.words)
            ranks.codes = answer.codes.map { RankedCounts(codes: $0) }
            return answer.course.isComplete
                ? [] : [ask(PictureSurveyJob(beyond: answer), Self.picturesTopic)]
        case .progress, .part: break
        }
        return []
    }

    private mutating func receiveText(_ content: JobReply.Content) -> [AppCommand] {
        switch content {
        case .failed(let cause): text = .error(cause: cause, last: text.value)
        case .answer(let answer):
            guard let answer = answer as? TextSurvey else { return [] }
            text = .ready(answer)
            ranks.documents = RankedCounts(answer.words)
            return answer.course.isComplete
                ? [] : [ask(TextSurveyJob(beyond: answer), Self.textTopic)]
        case .progress, .part: break
        }
        return []
    }
}
