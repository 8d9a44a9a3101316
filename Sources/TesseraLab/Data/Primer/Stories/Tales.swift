/// Stories of a few paragraphs: somebody in a place, a problem, attempts, a turn and an end.
enum Tales {
    static let genre = PrimerGenre("tales", book: StoryFrame.book) { draft in
        StoryCast.bind(&draft)
        draft.book = draft.pick(StoryPlots.all).book
        return draft.write("start")
    }
}
