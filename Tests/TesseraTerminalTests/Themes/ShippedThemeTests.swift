import Foundation
import TesseraTerminal
import Testing

/// Laws that every theme in the folder keeps, also one that somebody adds.
struct ShippedThemeTests {
    private static let library = ThemeLibrary(directories: [
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "themes")
    ])
    private static let names = library.names

    private func theme(_ name: String, _ depth: ColorDepth) -> Theme {
        Self.library.theme(name, depth: depth, glyphs: .unicode).theme
    }

    private func definition(_ name: String) -> ThemeDefinition {
        var warnings: [ThemeWarning] = []
        return Self.library.definition(name, seen: [], &warnings)
    }

    /// True for a theme whose colours are all the person's own: nobody can answer for their looks.
    private func isOwn(_ name: String) -> Bool {
        StyleRole.allCases.allSatisfy { role in
            let style = theme(name, .trueColor)[role]
            return [style.foreground, style.background].allSatisfy { color in
                switch color {
                case nil, .terminalDefault, .ansi: true
                case .indexed, .rgb: false
                }
            }
        }
    }

    @Test func thereIsAThemeForEveryNeed() {
        #expect(Self.names.count >= 8)
        #expect(Self.names.filter(isOwn) == ["ansi", "terminal"])
        #expect(Self.names.filter { definition($0).kind == .light } == ["day", "paper"])
        #expect(Set(Self.names).isSuperset(of: ["contrast", "colorblind", "night"]))
        #expect(Self.names.contains(ThemeLibrary.standardName))
    }

    @Test(arguments: names)
    func itIsReadWithoutWarningsAndLooksAfterEveryRole(name: String) {
        let loaded = Self.library.theme(name, depth: .trueColor, glyphs: .unicode)
        #expect(loaded.warnings.map(\.description) == [])
        #expect(loaded.theme.name == name)
        let definition = definition(name)
        #expect(Set(definition.styles.keys) == Set(StyleRole.allCases))
        #expect(Set((definition.overrides[.ansi16] ?? [:]).keys) == Set(StyleRole.allCases))
    }

    @Test(arguments: names)
    func sixteenColoursAreThePersonsOwn(name: String) {
        let theme = theme(name, .ansi16)
        for role in StyleRole.allCases {
            for color in [theme[role].foreground, theme[role].background] {
                switch color {
                case nil, .terminalDefault, .ansi: break
                case .indexed, .rgb: Issue.record("\(name): \(role.rawValue) is no own colour")
                }
            }
        }
    }

    @Test(arguments: names, ColorDepth.allCases)
    func textCanBeReadOnItsBackground(name: String, depth: ColorDepth) {
        let screen = SeenTheme(theme(name, depth), definition(name).kind)
        let isStrict = name == "contrast"
        for role in StyleRole.allCases {
            let contrast = screen.contrast(of: role)
            let isGuessed = depth == .ansi16 || isOwn(name)
            guard let floor = Self.floor(of: role, isStrict, isGuessed) else { continue }
            #expect(contrast >= floor, "\(name) \(depth): \(role.rawValue) has \(contrast)")
        }
    }

    /// The least contrast of WCAG 2 that a role needs; nil for what is never read.
    ///
    /// The person's own sixteen colours are only guessed here, so fewer roles are held to it.
    private static func floor(
        of role: StyleRole, _ isStrict: Bool, _ isGuessed: Bool
    ) -> Float? {
        switch role {
        case .border, .grid, .band: nil
        case .text, .background: isStrict ? 7 : 4.5
        case _ where isGuessed && !isStrict: role == .muted ? 3 : nil
        case _ where isGuessed: role.rawValue.hasPrefix("series") ? nil : 4.5
        case .muted, .stale, .axis: isStrict ? 7 : 3
        case _ where role.rawValue.hasPrefix("series"): isStrict ? 7 : 3
        default: isStrict ? 7 : 4.5
        }
    }

    @Test(arguments: names, [ColorDepth.trueColor, .indexed256])
    func textCanBeReadWhereItIsSelected(name: String, depth: ColorDepth) {
        let theme = theme(name, depth)
        let screen = SeenTheme(theme, definition(name).kind)
        let selected = theme[.text].overlaid(by: theme[.selection])
        #expect(screen.contrast(of: selected) >= 4.5)
    }

    @Test(arguments: names, [ColorDepth.trueColor, .indexed256, .ansi16])
    func curvesCanBeToldApart(name: String, depth: ColorDepth) {
        let screen = SeenTheme(theme(name, depth), definition(name).kind)
        // Whose colours are their own, the theme cannot answer for with every kind of vision.
        let isExact = depth >= .indexed256 && !isOwn(name)
        for vision in isExact ? ColorVision.allCases : [.normal] {
            let series = (0..<6).map {
                OKLab(vision.seen(screen.colors(of: screen.theme[.series($0)]).foreground))
            }
            for left in 0..<6 {
                for right in 0..<left {
                    let distance = series[left].distance(to: series[right])
                    #expect(
                        distance >= 0.1, "\(name) \(depth) \(vision): \(right) and \(left)")
                }
            }
        }
    }

    /// With braille the stroke tells curves apart, which is the plot's business.
    @Test func curvesWithoutColourHaveMarksOfTheirOwn() {
        let series = (0..<6).map { index in
            PlotSeries(
                name: "s\(index)", role: .series(index),
                points: [0, 9].map { PlotPoint(x: Double($0), y: Double(index)) })
        }
        for name in Self.names {
            let theme = Self.library.theme(name, depth: .monochrome, glyphs: .ascii).theme
            let lines = Plot(series: series).painted(columns: 40, rows: 8, theme: theme)
            #expect(Set(lines.dropFirst().joined()).isSuperset(of: "*o+x=#"))
        }
    }
}
