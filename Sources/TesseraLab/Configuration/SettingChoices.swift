import TesseraModels

/// What the settings may be that name one of a few things.
enum SettingChoices {
    /// The names that a setting may have; nil where it is not chosen from a list.
    static func of(_ setting: String) -> [String]? { table[setting] }

    private static let table: [String: [String]] = [
        "precision": names(PrecisionChoice.self),
        "data.rows": names(RowContent.self),
        "model.norm": names(LanguageModelConfiguration.Norm.self),
        "model.position": names(LanguageModelConfiguration.Position.self),
        "tokenizer.quantization": names(ImageTokenizerConfiguration.Quantization.self),
        "start.arms": names(StartConfiguration.Arm.self),
        "start.frozen": names(FreezePreset.self),
        "start.newRows": names(NewRowChoice.self),
    ]

    private static func names<Choice: RawRepresentable<String> & CaseIterable>(
        _ type: Choice.Type
    ) -> [String] {
        type.allCases.map(\.rawValue)
    }
}
