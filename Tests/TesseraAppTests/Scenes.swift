import TesseraApp
import TesseraLab
public import TesseraTerminal
import Testing

/// A screen in a known situation: a run, and the keys that were pressed before it was drawn.
struct Scene: Sendable, CustomTestStringConvertible {
    let name: String
    let snapshot: TrainingSnapshot
    var keys: [Key] = []
    /// Each screen is looked at alone, so that a new one changes no other's goldens.
    var screens = Array(ScreenCatalog.all.prefix(1))
    /// What is remembered of the person; nil gives no hints.
    var settings: LabSettings?
    /// What happened before the keys were pressed.
    var script: [Happening] = []

    /// A key, or news of a job.
    enum Happening: Sendable {
        case key(Key)
        case reply(JobReply)
    }

    var testDescription: String { name }

    /// What a terminal of this size would show.
    func painted(
        columns: Int, rows: Int, theme: Theme = .ansi(depth: .trueColor),
        now: Duration = .seconds(1)
    ) -> Surface {
        let size = Size(columns: columns, rows: rows)
        let state = state(in: size, theme: theme, now: now)
        var surface = Surface(size: size, style: theme[.background])
        state.draw(on: &surface, theme: theme, now: now)
        return surface
    }

    /// The lab after all that happened.
    func state(in size: Size, theme: Theme, now: Duration) -> AppState {
        var state = AppState(snapshot, screens: screens, settings: settings)
        state.receive(snapshot, at: .zero)
        _ = state.refresh(in: state.context(size: size, theme: theme, now: now))
        for happening in script + keys.map(Happening.key) {
            let context = state.context(size: size, theme: theme, now: now)
            let commands =
                switch happening {
                case .key(let key): state.handle(key, in: context)
                case .reply(let reply): state.receive(reply, in: context)
                }
            for command in commands { state.apply(command, themes: [theme], at: now) }
        }
        return state
    }

    /// The situations that have golden screens.
    static let all: [Scene] = watch + sample + around

    private static let watch: [Scene] =
        SampleSnapshots.all.filter { $0.name != "hollow" }.map {
            Scene(name: $0.name, snapshot: $0.snapshot)
        } + [
            Scene(name: "help", snapshot: SampleSnapshots.twin, keys: ["?"]),
            Scene(name: "help-filter", snapshot: SampleSnapshots.twin, keys: ["?", "s", "t", "e"]),
            Scene(name: "palette", snapshot: SampleSnapshots.twin, keys: [":", "s", "t", "e"]),
            Scene(name: "themes", snapshot: SampleSnapshots.twin, keys: ["T"]),
            Scene(name: "quit", snapshot: SampleSnapshots.twin, keys: ["q"]),
            Scene(name: "pictures", snapshot: SampleSnapshots.twin, keys: ["v"]),
            Scene(name: "tokens", snapshot: SampleSnapshots.twin, keys: ["o", "o"]),
            Scene(name: "chart", snapshot: SampleSnapshots.twin, keys: [.enter]),
            Scene(name: "past", snapshot: SampleSnapshots.twin, script: past),
            Scene(name: "past-chart", snapshot: SampleSnapshots.twin, keys: ["+", .enter, "{"]),
            Scene(name: "axis-tokens", snapshot: SampleSnapshots.twin, keys: ["x", "y", "y"]),
            Scene(name: "axis-time", snapshot: SampleSnapshots.twin, keys: ["x", "x", .enter]),
            Scene(name: "difference", snapshot: SampleSnapshots.twin, keys: ["d", .enter]),
            Scene(
                name: "charts", snapshot: SampleSnapshots.twin, keys: ["c", "j", "j", "j", .space]),
            Scene(name: "tuning", snapshot: SampleSnapshots.twin, keys: ["t", "-"]),
        ]
}

extension Scene {
    /// Ten stops back, and what was kept there.
    private static let past: [Happening] = [
        .key("{"),
        .reply(
            JobReply(
                JobTicket("past", owner: "Watch"),
                .answer(
                    PastRound(
                        step: 500, previews: SampleSnapshots.pictures(step: 500),
                        tokens: SampleSnapshots.usage)))),
    ]
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
    /// The key of a character.
    public init(extendedGraphemeClusterLiteral value: Character) { self = .character(value) }
}
