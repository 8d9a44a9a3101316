/// A theme as it is written down: looks for every number of colours, before one is chosen.
public struct ThemeDefinition: Equatable, Sendable {
    /// The background that a theme is made for.
    public enum Kind: String, CaseIterable, Sendable {
        case dark
        case light
    }

    /// The name people choose it by.
    public var name: String
    /// The background it is made for.
    public var kind: Kind
    /// The theme that supplies what this one leaves out.
    package var parent: String
    /// Looks where exact or 256 colours are shown.
    package var styles: [StyleRole: Style]
    /// Looks where fewer colours are shown; they replace ``styles`` role by role.
    package var overrides: [ColorDepth: [StyleRole: Style]]
    /// Colours for values.
    package var ramps: [ColorRamp.Name: ColorRamp]

    /// The theme that needs no file.
    package static let ansi = ThemeDefinition(
        name: "ansi", kind: .dark, parent: "ansi", styles: Theme.ansiStyles,
        overrides: [.ansi16: Theme.ansiStyles, .monochrome: Theme.monochromeStyles], ramps: [:])

    /// This theme with everything it leaves out taken from another.
    package func inheriting(from base: ThemeDefinition) -> ThemeDefinition {
        var result = self
        result.styles = base.styles.merging(styles) { $1 }
        result.ramps = base.ramps.merging(ramps) { $1 }
        result.overrides = base.overrides.merging(overrides) { $0.merging($1) { $1 } }
        return result
    }

    /// The theme for a terminal.
    ///
    /// Sixteen colours and none start from what those terminals show well, not from exact colours
    /// that they would only caricature.
    public func theme(depth: ColorDepth, glyphs: Glyphs) -> Theme {
        let special = overrides[depth] ?? [:]
        return Theme(
            name: name, depth: depth, glyphs: glyphs,
            styles: depth >= .indexed256 ? styles.merging(special) { $1 } : special, ramps: ramps)
    }
}
