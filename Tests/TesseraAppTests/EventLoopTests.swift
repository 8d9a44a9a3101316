import TesseraApp
import TesseraLab
import TesseraTerminal
import Testing

struct EventLoopTests {
    private let channels = RunChannels()

    private func loop(
        on backend: ClockedBackend, showing snapshot: TrainingSnapshot = SampleSnapshots.twin,
        suspend: @escaping () -> Void = {}
    ) -> EventLoop {
        let surroundings = EventLoop.Surroundings(
            channels: channels, themes: [.ansi(depth: .trueColor), .ansi(depth: .monochrome)],
            now: { backend.now }, suspend: suspend)
        return EventLoop(on: backend, showing: snapshot, surroundings: surroundings)
    }

    @Test(arguments: [
        (Key.space, TrainerCommand.pause), ("s", .singleStep), ("S", .sampleNow),
        ("w", .checkpointNow),
    ])
    func aKeyBecomesACommandForTheTrainer(key: Key, command: TrainerCommand) {
        loop(on: ClockedBackend(keys: [key])).run()
        #expect(channels.commands.takeAll() == [command, .stopAndSave])
    }

    @Test func spaceResumesAPausedRun() {
        loop(on: ClockedBackend(keys: [.space]), showing: SampleSnapshots.paused).run()
        #expect(channels.commands.takeAll().first == .resume)
    }

    @Test func anEndedRunTakesNoCommands() {
        loop(on: ClockedBackend(keys: [.space, "s", "w", "q"]), showing: SampleSnapshots.finished)
            .run()
        #expect(channels.commands.takeAll().isEmpty)
    }

    @Test func theFirstFrameComesBeforeAnyEvent() {
        let backend = ClockedBackend(keys: ["q"])
        loop(on: backend, showing: SampleSnapshots.finished).run()
        #expect(backend.shown.first?.time == .zero)
    }

    @Test func newsIsDrawnAtMostTenTimesASecond() {
        let channels = channels
        let news = (1...400).map { index in
            (
                time: Duration.milliseconds(10 * index),
                happening: ClockedBackend.Happening.work {
                    channels.snapshots.post(SampleSnapshots.preparing)
                }
            )
        }
        let backend = ClockedBackend(size: Size(columns: 20, rows: 5), script: news)
        loop(on: backend).run()
        let times = backend.shown.map(\.time).filter { $0 < .seconds(4) }
        #expect((35...41).contains(times.count))
        #expect(zip(times, times.dropFirst()).allSatisfy { $1 - $0 >= .milliseconds(100) })
    }

    @Test func nothingIsDrawnWhileNothingChanges() {
        let backend = ClockedBackend(script: [(.seconds(60), .event(.timeout))])
        loop(on: backend, showing: SampleSnapshots.preparing).run()
        #expect(backend.shown.count { $0.time < .seconds(60) } == 1)
    }

    @Test func anEndedRunIsWaitedForWithoutLimit() {
        let backend = ClockedBackend(script: [(.seconds(3600), .event(.key("q")))])
        loop(on: backend, showing: SampleSnapshots.text.with(state: .finished)).run()
        #expect(backend.waits == 1)
    }

    @Test func anAnswerToAKeyIsDrawnAtOnce() {
        let channels = channels
        let backend = ClockedBackend(script: [
            (.milliseconds(1000), .work { channels.snapshots.post(SampleSnapshots.twin) }),
            (.milliseconds(1030), .event(.key("m"))),
        ])
        loop(on: backend).run()
        #expect(backend.shown.contains { $0.time == .milliseconds(1030) })
    }

    @Test func aBurstOfSizesBecomesFewFrames() {
        let sizes = (0..<100).map { index in
            (
                time: Duration.milliseconds(500 + 10 * index),
                happening: ClockedBackend.Happening.event(
                    .resize(Size(columns: 60 + index, rows: 20)))
            )
        }
        let backend = ClockedBackend(script: sizes + [(.seconds(2), .event(.timeout))])
        loop(on: backend, showing: SampleSnapshots.preparing).run()
        let frames = backend.shown.filter { (.milliseconds(500)..<(.seconds(2))).contains($0.time) }
        #expect(frames.count <= 20)
        #expect(frames.last?.surface.size == Size(columns: 159, rows: 20))
    }
}

// MARK: - Ways out

extension EventLoopTests {
    /// q opens a question; moving up from "cancel" reaches the other answers.
    @Test(arguments: [
        ([Key.up, .up, .up, .enter], [TrainerCommand.stopAndSave]),
        ([.up, .up, .enter], [.stopAndSave]),
        ([.up, .enter], [.stopWithoutSaving]),
    ])
    func theQuitDialogStopsTheRunAndWaitsForItsEnd(
        answer: [Key], commands: [TrainerCommand]
    ) {
        let channels = channels
        let keys = (["q"] + answer).enumerated().map {
            (
                time: Duration.seconds($0 + 1),
                happening: ClockedBackend.Happening.event(.key($1))
            )
        }
        let backend = ClockedBackend(
            script: keys + [(.seconds(9), .work { channels.ending.post(.ended(.stopped)) })])
        let loop = loop(on: backend)
        loop.run()
        #expect(channels.commands.takeAll() == commands)
        #expect(loop.state.trainerHasEnded)
        #expect(loop.state.goesOnUnwatched == (answer.count == 4))
        #expect(backend.now == .seconds(9))
    }

    @Test(arguments: [[Key.enter], [.escape], ["q"], ["n"]])
    func theQuitDialogsFirstAnswerChangesNothing(answer: [Key]) {
        let backend = ClockedBackend(keys: ["q"] + answer + [.space])
        loop(on: backend).run()
        #expect(channels.commands.takeAll().first == .pause)
    }

    @Test func oneInterruptSavesAndTheSecondLeavesAtOnce() {
        let backend = ClockedBackend(keys: [.control("c"), .control("c"), .space])
        let loop = loop(on: backend)
        loop.run()
        #expect(channels.commands.takeAll() == [.stopAndSave])
        #expect(!loop.state.trainerHasEnded)
        #expect(backend.now == .seconds(2))
    }

    @Test(arguments: [Int32(2), 3, 15])
    func aSignalToEndIsAnInterrupt(number: Int32) {
        let backend = ClockedBackend(script: [
            (.seconds(1), .event(.signal(number))), (.seconds(2), .event(.signal(number))),
        ])
        loop(on: backend).run()
        #expect(channels.commands.takeAll() == [.stopAndSave])
        #expect(backend.now == .seconds(2))
    }

    @Test func aWindowThatIsGoneIsToldTwiceAndStillSaves() {
        let channels = channels
        let backend = ClockedBackend(script: [
            (.seconds(1), .event(.signal(1))), (.seconds(2), .event(.signal(1))),
            (.seconds(5), .work { channels.ending.post(.ended(.stopped)) }),
        ])
        let loop = loop(on: backend)
        loop.run()
        #expect(channels.commands.takeAll() == [.stopAndSave])
        #expect(loop.state.trainerHasEnded)
        #expect(backend.now == .seconds(5))
    }

    @Test func quittingAFinishedRunAsksNothing() {
        let backend = ClockedBackend(keys: ["q", "x"])
        loop(on: backend, showing: SampleSnapshots.finished).run()
        #expect(backend.now == .seconds(1))
    }

    @Test func aRunThatEndsByItselfStaysOnTheScreen() {
        let channels = channels
        let backend = ClockedBackend(script: [
            (.seconds(1), .work { channels.ending.post(.failed("no pictures in there")) }),
            (.seconds(5), .event(.key("q"))),
        ])
        let loop = loop(on: backend, showing: SampleSnapshots.preparing)
        loop.run()
        #expect(backend.now == .seconds(5))
        #expect(loop.state.snapshot.state == .failed("no pictures in there"))
        #expect(backend.shown.last?.surface.text.contains("no pictures in there") == true)
    }

    @Test func aThrownErrorIsTheEnding() {
        struct Full: Error, CustomStringConvertible { let description = "the disk is full" }
        channels.run { throw Full() }
        #expect(channels.ending.take() == .failed("the disk is full"))
        channels.run { .stopped }
        #expect(channels.ending.take() == .ended(.stopped))
    }

    @Test func suspendingGivesTheTerminalAwayAndDrawsAnew() {
        var suspensions = 0
        let backend = ClockedBackend(keys: [.control("z")])
        loop(on: backend) { suspensions += 1 }.run()
        #expect(suspensions == 1)
        #expect(backend.invalidations == 1)
    }

    @Test(arguments: [TerminalEvent.key(.control("l")), .focus(true), .signal(18)])
    func aLostScreenIsSentWhole(event: TerminalEvent) {
        let backend = ClockedBackend(script: [(.seconds(1), .event(event))])
        loop(on: backend).run()
        #expect(backend.invalidations == 1)
    }

    @Test func keysGoToTheOverlayInFront() {
        let backend = ClockedBackend(keys: ["?", " ", .escape, .escape, .space])
        loop(on: backend).run()
        #expect(channels.commands.takeAll() == [.pause, .stopAndSave])
    }
}
