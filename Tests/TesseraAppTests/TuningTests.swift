import TesseraLab
import TesseraTerminal
import Testing

@testable import TesseraApp

struct TuningTests {
    private static func twin(_ change: (inout Steering) -> Void = { _ in }) -> TrainingSnapshot {
        var snapshot = SampleSnapshots.twin
        snapshot.configuredSteering.textReplay = 0.1
        snapshot.steering = snapshot.configuredSteering
        change(&snapshot.steering)
        return snapshot
    }

    private func wishes(_ keys: [Key], in snapshot: TrainingSnapshot) -> [TrainerCommand] {
        var state = AppState(snapshot)
        let context = state.context(
            size: Size(columns: 80, rows: 24), theme: .ansi(), now: .zero)
        return keys.flatMap { state.handle($0, in: context) }.compactMap {
            if case .trainer(let wish) = $0 { wish } else { nil }
        }
    }

    private static let changes: [(keys: [Key], steering: Steering)] = [
        (["t", "-", .enter], Steering(learningRateFactor: 0.5, textReplay: 0.1)),
        (["t", "+", "+", .enter], Steering(learningRateFactor: 5, textReplay: 0.1)),
        (["t", .down, .right, .enter], Steering(textReplay: 0.15)),
        (
            ["t", "j", "-", "-", "-", "k", "h", .enter],
            Steering(learningRateFactor: 0.5, textReplay: 0)
        ),
    ]

    @Test(arguments: changes.indices)
    func keysBecomeOneWish(index: Int) {
        let (keys, steering) = Self.changes[index]
        #expect(wishes(keys, in: Self.twin()) == [.steer(steering)])
    }

    @Test(arguments: [
        [Key.character("t"), .enter], ["t", "-", "+", .enter], ["t", "-", .escape],
        ["t", "-", "t"],
    ])
    func withoutAChangeOrEnterNothingIsAsked(keys: [Key]) {
        #expect(wishes(keys, in: Self.twin()).isEmpty)
    }

    @Test func oneKeyBringsTheConfigurationBack() {
        let snapshot = Self.twin { $0 = Steering(learningRateFactor: 0.2, textReplay: 0.8) }
        #expect(wishes(["t", "u", .enter], in: snapshot) == [.steer(Steering(textReplay: 0.1))])
    }

    @Test func aRunWithoutTextHasNoShareToChange() {
        #expect(wishes(["t", "j", "+", .enter], in: SampleSnapshots.twin).isEmpty)
    }

    @Test func keysOfTheScreenAreTheFormsWhileItIsOpen() {
        #expect(wishes(["t", .space, "w", "S"], in: Self.twin()).isEmpty)
        #expect(wishes(["t", .escape, "w"], in: Self.twin()) == [.checkpointNow])
    }

    @Test func anEndedRunIsNotTuned() {
        #expect(wishes(["t", "-", .enter], in: SampleSnapshots.finished).isEmpty)
    }
}
