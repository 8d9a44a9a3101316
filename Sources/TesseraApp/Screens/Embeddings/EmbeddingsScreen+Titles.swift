import TesseraLab

extension EmbeddingsScreen {
    /// What a pane is called.
    func title(of pane: EmbeddingsPane) -> String {
        switch pane {
        case .rows: "vocabulary"
        case .first: sum.text.isEmpty ? "near in A" : "sum in A"
        case .second: sum.text.isEmpty ? "near in B" : "sum in B"
        default: pane.title
        }
    }

    /// The remark at the right of a pane's frame.
    func label(of pane: EmbeddingsPane) -> String {
        switch pane {
        case .rows:
            let count = QuantityText.grouped(list.rows.count)
            let what = list.caught == nil ? list.filter.rawValue : "caught"
            return "\(count) \(what), by \(list.order.rawValue)"
        case .first, .second:
            let among = settings.among == .all ? "" : ", \(settings.among.rawValue)"
            return "\(settings.similarity.rawValue)\(among)"
        case .card: return pair.map { $0.vocabulary.names[list.chosen] } ?? ""
        case .map: return "B"
        case .heat: return marks.count > 1 ? "marked rows" : "row and neighbours"
        case .spectra: return "singular values"
        case .figures: return ""
        }
    }
}

extension EmbeddingsPane {
    /// What the pane is called.
    var title: String {
        switch self {
        case .rows: "vocabulary"
        case .first: "near in A"
        case .second: "near in B"
        case .card: "row"
        case .map: "map"
        case .heat: "heat map"
        case .spectra: "spectra"
        case .figures: "figures"
        }
    }
}
