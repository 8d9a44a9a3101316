import TesseraApp
import TesseraTerminal

extension Scene {
    /// What surrounds the screens: hints for whoever is new.
    static let around: [Scene] = [
        Scene(
            name: "hint", snapshot: SampleSnapshots.twin, screens: logScreen,
            settings: LabSettings())
    ]

    private static let logScreen = ScreenCatalog.all.filter { $0.title == "Log" }
}
