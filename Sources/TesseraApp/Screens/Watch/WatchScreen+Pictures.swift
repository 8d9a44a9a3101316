import TesseraLab
import TesseraTerminal

extension WatchScreen {
    /// How many stops the arrow keys have among the pictures in view, and whether the clock turns
    /// them because there is no room for all; nil without pictures in view.
    func pictureTurn(_ context: ScreenContext) -> (stops: Int, isTurning: Bool)? {
        let rect =
            isZoomed
            ? (focus == .pictures ? context.rect : nil) : layout(context).rect(of: .pictures)
        guard let rect, let previews = shown(context).previews.value, !previews.isEmpty else {
            return nil
        }
        let round = PictureRound(previews, arms: context.snapshot.arms)
        let arrangement = PictureArrangement(
            round, isLarge: isZoomed, in: Pane.content(of: rect).size)
        return (arrangement.stops(round), arrangement.isPartial && !isZoomed)
    }

    /// The picture to show now.
    func pictureStop(_ context: ScreenContext) -> Int {
        guard let turn = pictureTurn(context) else { return 0 }
        return pictures.stop(of: turn.stops, isTurning: turn.isTurning, at: context.now)
    }

    /// Which of several pictures is in view, and the step of the weights that drew it.
    func picturesLabel(_ context: ScreenContext) -> String {
        guard let step = shown(context).previews.value?.first?.step else { return "" }
        let age = "step \(QuantityText.grouped(step))"
        guard let turn = pictureTurn(context), turn.stops > 1 else { return age }
        return "\(pictureStop(context) + 1) of \(turn.stops), \(age)"
    }

    /// When the next picture has its turn.
    package func nextChange(in context: ScreenContext) -> Duration? {
        let context = inside(context)
        guard pictures.chosen == nil, let turn = pictureTurn(context), turn.isTurning else {
            return nil
        }
        return context.now.next(multipleOf: PictureCursor.stay)
    }
}
