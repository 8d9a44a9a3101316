import CKernels
import Glibc
import TesseraTensor
import Testing

/// Threads that go through stages together, reached through the C functions themselves.
struct TeamTests {
    /// How often each part of each stage was done.
    private final class Log {
        static let stages = 12
        /// Written without a lock: a part of a stage is done by one thread, and stages are apart.
        private let memory = UnsafeMutableBufferPointer<Int>.allocate(capacity: 2 * stages)
        private let sleepyPart: CInt?

        init(sleepyPart: CInt? = nil) {
            self.sleepyPart = sleepyPart
            memory.initialize(repeating: 0)
        }

        deinit { memory.deallocate() }

        var counts: [Int] { Array(memory) }

        func run(on team: inout ck_team) {
            ck_run_stages(
                &team, CInt.max,
                { context, stage, part, parts in
                    guard let context else { return }
                    Unmanaged<Log>.fromOpaque(context).takeUnretainedValue()
                        .visit(Int(stage), part: part, of: parts)
                }, Unmanaged.passUnretained(self).toOpaque(), CInt(Self.stages))
        }

        private func visit(_ stage: Int, part: CInt, of parts: CInt) {
            if stage == 3, parts == 2, part == sleepyPart { usleep(50_000) }
            for done in parts == 1 ? 0..<2 : Int(part)..<Int(part) + 1 {
                memory[2 * stage + done] += 1
            }
        }
    }

    @Test(arguments: [1, 2] as [CInt])
    func everyPartOfEveryStageIsDoneOnce(threads: CInt) {
        ck_set_thread_count(threads)
        var team = ck_team(size: threads, resting: 0, penalty: 0)
        let log = Log()
        log.run(on: &team)
        #expect(log.counts.allSatisfy { $0 == 1 })
    }

    @Test(arguments: [1, 2] as [CInt])
    func aMapHasEveryResultInItsPlace(threads: CInt) {
        ck_set_thread_count(threads)
        var team = ck_team(size: threads, resting: 0, penalty: 0)
        for count in [0, 1, 2, 3, 100] {
            #expect(team.map(count) { "result \($0)" } == (0..<count).map { "result \($0)" })
        }
    }

    /// A thread that another program keeps away: the others leave, and it does the rest alone.
    @Test(arguments: [0, 1] as [CInt])
    func aTeamWhoseMemberIsKeptAwayBreaksUp(sleepyPart: CInt) {
        ck_set_thread_count(2)
        guard ck_thread_count() == 2 else { return }
        var team = ck_team(size: 2, resting: 0, penalty: 0)
        let log = Log(sleepyPart: sleepyPart)
        log.run(on: &team)
        #expect(log.counts.allSatisfy { $0 == 1 })
        #expect(team.resting == 16)
        let rest = Log()
        rest.run(on: &team)
        #expect(rest.counts.allSatisfy { $0 == 1 })
        #expect(team.resting == 15)
    }
}
