/// Who appears in a story.
enum StoryCast {
    /// Kinds of heroes.
    private enum Kind: CaseIterable {
        case children, animals, workers
    }

    /// Binds `hero`, `friend` and `elder`, each with name, gender, kind, home and meal.
    static func bind(_ draft: inout Draft) {
        let kind = draft.pick([Kind.children, .children, .children, .animals, .animals, .workers])
        draft.bind("hero", person(kind, &draft))
        draft.bind("friend", person(kind, &draft))
        let relative = draft.draw(PeopleWords.family)
        let gender = ["f", "m"].contains(relative.text("gender")) ? relative.text("gender") : "f"
        draft.bind("elder", Term(["relative": relative.text(), "gender": gender]))
        draft.bind("nature", draft.draw(PeopleWords.traits))
        draft.bind("haunt", draft.draw(StoryWords.places))
    }

    private static func person(_ kind: Kind, _ draft: inout Draft) -> Term {
        switch kind {
        case .children:
            let name = draft.draw(PeopleWords.names)
            return Term([
                "name": name.text(), "gender": name.text("gender"), "kind": name.text("child"),
                "home": "house", "meal": draft.draw(FoodWords.dishes).text(),
            ])
        case .animals:
            let beast = draft.draw(StoryWords.beasts)
            return Term([
                "name": draft.draw(PeopleWords.petNames).text(), "gender": draft.pick(["f", "m"]),
                "kind": beast.text(), "home": beast.text("home"), "meal": beast.text("meal"),
            ])
        case .workers:
            let name = draft.draw(PeopleWords.names)
            return Term([
                "name": name.text(), "gender": name.text("gender"),
                "kind": draft.draw(PeopleWords.professions).text(), "home": "cottage",
                "meal": draft.draw(FoodWords.dishes).text(),
            ])
        }
    }
}
