import TesseraModels

extension OpenModel {
    /// The most tokens that a plan can have.
    func limit(of plan: SamplingPlan) -> Int {
        switch plan.goal {
        case .picture: pictures?.codesPerPicture ?? 0
        case .text: model.configuration.maximumLength - prompts(of: plan)[0].count
        }
    }

    /// The pipeline at one position: the predictions after `tokens`, through every stage.
    func stages(
        of plan: SamplingPlan, after tokens: [Int32], _ settings: SamplingSettings
    ) -> SamplingStages {
        let logits = stepper.logits(prompts: prompts(of: plan), tokens: tokens)
        return SamplingStages(
            logits: logits[0], withoutCaption: logits.count > 1 ? logits[1] : nil,
            allowed: allowed(plan.goal), settings)
    }

    /// Markers and words around the tokens: with the caption and, for pictures, without it.
    func prompts(of plan: SamplingPlan) -> [[Int32]] {
        let caption = words.encode(plan.prompt)
        switch plan.goal {
        case .text:
            let room = model.configuration.maximumLength / 2
            return [[layout.beginning] + caption.suffix(room)]
        case .picture:
            let room = model.configuration.maximumLength - (pictures?.codesPerPicture ?? 0) - 2
            return [
                [layout.beginning] + caption.prefix(room) + [layout.beginningOfImage],
                [layout.beginning, layout.withheldCaption, layout.beginningOfImage],
            ]
        }
    }

    /// Image codes in a picture; words and the first markers, of which one ends a text, elsewhere.
    func allowed(_ goal: SamplingPlan.Goal) -> Range<Int> {
        goal == .picture ? layout.imageRange : 0..<Int(layout.end) + 1
    }

    /// The picture of the first codes; the rest is filled with what stands above it.
    ///
    /// - Returns: RGB bytes, [side, side, 3]; nil without an image tokenizer.
    func pixels(ofFirst tokens: [Int32]) -> [UInt8]? { pixels(of: [tokens])?.first }

    /// The picture of each beginning.
    func pixels(of beginnings: [[Int32]]) -> [[UInt8]]? {
        guard let pictures else { return nil }
        let grids = beginnings.map { tokens in
            PartialGrid.filled(
                tokens.map { layout.code(of: $0) ?? 0 }, count: pictures.codesPerPicture)
        }
        return pictures.pixels(of: grids, on: device)
    }
}

/// Grids of codes of which only the first are known.
enum PartialGrid {
    /// Every unknown code is that above it, or the last known one in the first row.
    static func filled(_ codes: [Int32], count: Int) -> [Int32] {
        let side = Int(Float(count).squareRoot())
        var codes = Array(codes.prefix(count))
        while codes.count < count {
            codes.append(codes.count >= side ? codes[codes.count - side] : codes.last ?? 0)
        }
        return codes
    }
}
