/// Colours and strokes of figures, for light and dark pages; strokes differ too, so that nothing
/// depends on colour alone.
extension FigureStyle {
    /// The name of its rules in the sheet.
    var rule: String {
        switch self {
        case .pretrained: "a"
        case .random: "b"
        case .difference: "c"
        case .other(let index): "o\(index % Self.others.count)"
        }
    }

    private struct Ink {
        let rule: String
        let light: String
        let dark: String
        let dashes: String
    }

    private static let arms = [
        Ink(rule: "a", light: "#0b5fa5", dark: "#7cc0ff", dashes: "none"),
        Ink(rule: "b", light: "#b93a08", dark: "#ff9d66", dashes: "7 4"),
        Ink(rule: "c", light: "#3f3f46", dark: "#d4d4d8", dashes: "none"),
    ]

    private static let others = [
        Ink(rule: "o0", light: "#15723a", dark: "#6ee7a0", dashes: "none"),
        Ink(rule: "o1", light: "#7322b8", dark: "#d8b4fe", dashes: "2 3"),
        Ink(rule: "o2", light: "#8a5a00", dark: "#facc15", dashes: "9 3 2 3"),
        Ink(rule: "o3", light: "#0b6b80", dark: "#67e8f9", dashes: "5 2"),
        Ink(rule: "o4", light: "#b0175f", dark: "#f9a8d4", dashes: "1 2"),
        Ink(rule: "o5", light: "#48700a", dark: "#bef264", dashes: "11 4"),
    ]

    /// The rules of all figures.
    static let sheet: String = {
        let inks = arms + others
        func colors(_ color: (Ink) -> String) -> String {
            inks.map { ink in
                ".\(ink.rule){stroke:\(color(ink));fill:\(color(ink))}"
            }.joined()
        }
        let strokes = inks.map { ".line.\($0.rule){stroke-dasharray:\($0.dashes)}" }.joined()
        return """
            .ground{fill:#fff}.label,.heading{fill:#27272a;font:12px system-ui,sans-serif}\
            .heading{font-weight:600;font-size:14px}.grid{stroke:#e4e4e7}.axis{stroke:#71717a}\
            .reference{stroke:#71717a;stroke-dasharray:3 4}\(colors(\.light))\(strokes)\
            .line{fill:none;stroke-width:2}.band{stroke:none;opacity:.18}.bar{stroke:none}\
            .whisker{stroke-width:1.5;stroke:#27272a}
            @media(prefers-color-scheme:dark){.ground{fill:#18181b}\
            .label,.heading{fill:#e4e4e7}.grid{stroke:#3f3f46}.axis{stroke:#a1a1aa}\
            .reference{stroke:#a1a1aa}\(colors(\.dark)).line{fill:none}\
            .band,.bar{stroke:none}.whisker{stroke:#e4e4e7}}
            """
    }()
}
