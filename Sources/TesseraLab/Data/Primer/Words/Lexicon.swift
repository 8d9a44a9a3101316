/// Every word table by name, as slots look them up.
enum Lexicon {
    /// The table of a name.
    static func table(_ name: String) -> WordTable? { tables[name] }

    /// The names of all tables, in order.
    static var names: [String] { tables.keys.sorted() }

    private static let tables: [String: WordTable] = {
        var tables: [String: WordTable] = [:]
        for (number, table) in (catalogue + parts).enumerated() {
            var table = table
            table.number = number
            precondition(tables[table.name] == nil, "two word tables \"\(table.name)\"")
            tables[table.name] = table
        }
        return tables
    }()

    private static let catalogue = [
        AnimalWords.animals, AnimalWords.classes, StoryWords.beasts, StoryWords.strays,
        StoryWords.childWorries, StoryWords.places, StoryWords.riddles,
        PeopleWords.names, PeopleWords.surnames, PeopleWords.traits, PeopleWords.feelings,
        PeopleWords.family, PeopleWords.professions, PeopleWords.pairs,
        PeopleWords.gladness, PeopleWords.sorrows, PeopleWords.petNames,
        DescribingWords.opposites, DescribingWords.otherOpposites, DescribingWords.synonyms,
        DescribingWords.colours, DescribingWords.looks, DescribingWords.gradable,
        DescribingWords.moods,
        DescribingWords.manners, DescribingWords.materials,
        ThingWords.things, ThingWords.furniture, ThingWords.rooms, ThingWords.clothes,
        ThingWords.pairs,
        ThingWords.bodyParts, ThingWords.vehicles, ThingWords.instruments, ThingWords.toys,
        ThingWords.treasures,
        FoodWords.foods, FoodWords.dishes, FoodWords.drinks, FoodWords.groceries,
        NatureWords.trees, NatureWords.flowers, NatureWords.landscapes, NatureWords.townPlaces,
        NatureWords.weather, NatureWords.months, NatureWords.days, NatureWords.seasons,
        NatureWords.dayTimes,
        DeedWords.deeds, DeedWords.incidents, DeedWords.wishes, DeedWords.causes, DeedWords.reasons,
        MeaningWords.nouns, MeaningWords.substances, MeaningWords.verbs, MeaningWords.adjectives,
        FactWords.facts, FactWords.countries, ActionWords.actions, ActionWords.noises,
        SpeechWords.similes, SpeechWords.personSimiles, SpeechWords.sayings, SpeechWords.compounds,
        SpeechWords.groups,
        SpeechWords.irregular, SpeechWords.greetings, SpeechWords.farewells,
        SpeechWords.exclamations,
        Lands.table, Lands.towns, Townsfolk.table, Townsfolk.places,
        InventedTongue.nouns, InventedTongue.adjectives, InventedTongue.verbs,
        InventedTongue.transitives,
    ]

    /// Parts of tables that phrases ask for.
    private static let parts = [
        AnimalWords.animals.rows(where: "class", is: "bird", named: "bird"),
        AnimalWords.animals.rows(where: "class", is: "mammal", named: "mammal"),
        AnimalWords.animals.rows(where: "class", is: "insect", named: "insect"),
        FoodWords.foods.rows(where: "kind", is: "fruit", named: "fruit"),
        FoodWords.foods.rows(where: "kind", is: "vegetable", named: "vegetable"),
        PeopleWords.names.rows(where: "gender", is: "f", named: "girl"),
        PeopleWords.names.rows(where: "gender", is: "m", named: "boy"),
    ]
}
