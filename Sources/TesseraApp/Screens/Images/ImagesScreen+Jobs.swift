package import TesseraLab

extension ImagesScreen {
    private static let factsTopic = "tokenizer"
    private static let pictureTopic = "picture"
    private static let statisticsTopic = "use of codes"
    private static let patchesTopic = "patches"
    private static let editTopic = "changed picture"

    /// Opens the tokenizer when the screen is first seen; one that is being trained is opened anew
    /// after each checkpoint.
    package mutating func refresh(in context: ScreenContext) -> [AppCommand] {
        let checkpoints = context.snapshot.events.count { $0.kind == .checkpoint }
        let isNewer = context.snapshot.kind == .tokenizer && checkpoints != knownCheckpoints
        guard !isStarted || isNewer else { return [] }
        (isStarted, knownCheckpoints) = (true, checkpoints)
        return [
            .work(TokenizerFactsJob(), as: JobTicket(Self.factsTopic)), askForPicture(),
            .work(CodePatchesJob(), as: JobTicket(Self.patchesTopic)),
            .work(CountedPicturesJob(), as: JobTicket(Self.statisticsTopic)),
        ]
    }

    /// Takes what jobs found out.
    package mutating func receive(
        _ reply: JobReply, in context: ScreenContext
    ) -> [AppCommand] {
        switch (reply.ticket.topic, reply.content) {
        case (Self.factsTopic, .answer(let answer)): facts = answer as? TokenizerFacts
        case (Self.factsTopic, .failed(let cause)):
            picture = .error(cause: cause, last: picture.value)
        case (Self.pictureTopic, let content): return receivePicture(content)
        case (Self.patchesTopic, .answer(let answer)): return receivePatches(answer)
        case (Self.statisticsTopic, .answer(let answer)): return receiveStatistics(answer)
        case (Self.statisticsTopic, .failed(let cause)):
            statistics = .error(cause: cause, last: statistics.value)
        case (Self.editTopic, .answer(let answer)):
            if edit.codes != nil { edit.pixels = answer as? [UInt8] }
        case (Self.editTopic, .failed(let cause)): return [.toast(cause)]
        default: break
        }
        return []
    }

    /// Asks for the picture at `index`.
    func askForPicture() -> AppCommand {
        .work(TokenizedPictureJob(index: index), as: JobTicket(Self.pictureTopic))
    }

    /// Asks for the picture of the changed grid.
    func askForEdit() -> [AppCommand] {
        guard let codes = edit.codes else { return [.cancelWork(JobTicket(Self.editTopic))] }
        return [.work(DecodedGridJob(codes: codes), as: JobTicket(Self.editTopic))]
    }

    private mutating func receivePicture(_ content: JobReply.Content) -> [AppCommand] {
        switch content {
        case .answer(let answer):
            guard let answer = answer as? TokenizedPicture else { return [] }
            picture = .ready(answer)
            index = answer.index
            edit = GridEdit()
            cell = max(0, min(cell, answer.codes.count - 1))
            if let destination, destination.picture == index { cell = destination.cell }
            destination = nil
        case .failed(let cause): picture = .error(cause: cause, last: picture.value)
        case .progress, .part: break
        }
        return []
    }

    /// Asks for the rest until every code is decoded.
    private mutating func receivePatches(_ answer: any Sendable) -> [AppCommand] {
        guard let answer = answer as? CodePatches else { return [] }
        patches = answer
        return answer.isComplete
            ? [] : [.work(CodePatchesJob(beyond: answer), as: JobTicket(Self.patchesTopic))]
    }

    /// Asks for the rest until all pictures are counted.
    private mutating func receiveStatistics(_ answer: any Sendable) -> [AppCommand] {
        guard let answer = answer as? CountedPictures else { return [] }
        statistics = .ready(answer.statistics)
        isCounting = !answer.isComplete
        return answer.isComplete
            ? [] : [.work(CountedPicturesJob(beyond: answer), as: JobTicket(Self.statisticsTopic))]
    }
}
