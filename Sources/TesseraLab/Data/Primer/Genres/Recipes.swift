/// How dishes are made.
enum Recipes {
    static let genre = PrimerGenre("recipes", book: book)

    private static let book = PhraseBook(
        """
        = start
        {f=fruit}{v=vegetable}{title}~{needs}~{steps}
        {f=fruit}{v=vegetable}{w=vegetable}{soup}
        {f=fruit}{jam}
        {f=fruit}{drink-recipe}
        {f=fruit}{v=vegetable}{w=vegetable}{salad-recipe}
        {f=fruit}{spoken}
        {bread-recipe}
        = title
        {F} cake
        {L:land.people}' {f} pie
        Grandmother's {f} cake
        How to make {f} buns
        Simple {f} pudding
        = needs
        You need: {cups} of flour, {cups} of sugar, {eggs}, [a little salt/some butter/a spoon of
            honey] and {number-few} {f.s}.
        Take {eggs}, {cups} of flour, {cups} of milk and {number-few} {looks-ripe} {f.s}.
        Ingredients: flour, butter, {eggs}, sugar, {f.s}
        = cups: one cup, two cups, three cups, half a cup
        = eggs: one egg, two eggs, three eggs, four eggs
        = number-few: three, four, five, six, ten, a handful of
        = looks-ripe: ripe, large, small, fresh, dried
        = steps
        {mix} {fruit-step} {bake-step} {serve}
        1. {Mix}~2. {Fruit-step}~3. {Bake-step}~4. {Serve}
        First {mix-lower}. Then {fruit-lower}. {Bake-step} {Serve}
        = mix
        Mix the flour with the eggs.
        Stir everything together in a large bowl.
        Beat the eggs with the sugar until they are white.
        Knead the dough with both hands.
        = mix-lower
        mix the flour with the butter
        beat the eggs in a bowl
        warm the milk and stir in the sugar
        = fruit-step
        Wash the {f.s} and cut them into slices.
        Peel the {f.s} and lay them on the dough.
        Put the {f.s} on top.
        = fruit-lower
        wash the {f.s} and cut them up
        add the {f.s} one by one
        press the {f.s} into the dough
        = bake-step
        Bake it for {time} in a hot oven.
        Put it into the oven for {time}.
        Let it bake until it is golden brown.
        = time: half an hour, forty minutes, twenty minutes, an hour
        = serve
        Let it cool before you cut it.
        Serve it warm with cream.
        Eat it with a cup of {beverage}.
        Sprinkle some sugar on top.
        Share it with your friends.
        = soup
        {V} soup~Peel {number-few} {v.s} and {number-few} {w.s} and cut them into small pieces. Boil
            them in [a large pot of/two litres of/salted] water for {time}. {season-soup} {soup-end}
        To make {v} soup, you need {number-few} {v.s}, one {w}, salt and water. Fry the {w} in
            butter, add the {v.s}, and pour hot water over them. {season-soup} {soup-end}
        = season-soup
        Add salt and pepper.
        Stir it now and then.
        Taste it, and add a pinch of salt if you like.
        A leaf of parsley makes it pretty.
        = soup-end
        Serve it hot with a slice of bread.
        It tastes even better the next day.
        This is enough for four people.
        Be careful not to burn your tongue.
        = jam
        {F} jam~Wash a basket of {f.s}. Boil them with the same weight of sugar for {time}, and stir
            all the time. Fill the jam into clean jars while it is hot, and close them well. In
            winter you will be glad of it.
        Do you like {f.s}? Then make jam of them in {warm-month}. Cook the {f.s} with sugar until
            the jam is thick. One drop on a cold plate must not run. Then fill the jars and write
            "{f}" on each.
        = warm-month
        June
        July
        August
        = drink-recipe
        {F} juice~Press {number-few} {f.s}, add [two cups/a jug/one glass] of water and a spoon of
            sugar, and stir. Put it in the cellar for an hour. It is best when it is cold.
        A drink for hot days: cut {number-few} {f.s} into pieces, pour cold water over them, add a
            leaf of mint, and wait for {time}.
        = salad-recipe
        {V} salad~Wash {number-few} {v.s} and a {w}. Cut everything into thin slices. Mix oil,
            vinegar and salt in a cup and pour it over. A chopped {f} on top makes it special.
        = spoken
        "How do you make your {f} cake?" asked {hero:name}. "It is easy," said {hero.his}
            {relative}. "{mix} {fruit-step} {bake-step} {serve}" {Hero} wrote it all down.
        {Hero:name} wanted to bake a {f} cake but had no sugar. So {hero.he} took honey instead, and
            {eggs}, and {cups} of flour, and everyone asked for a second piece.
        = bread-recipe
        Bread~You need flour, water, salt and a little yeast. Knead the dough for {minutes}. Cover
            it with a cloth and let it rest [in a warm place/by the stove] until it is twice as big.
            Shape a loaf and bake it for {time}. {Serve}
        = minutes: ten minutes, a quarter of an hour, twelve minutes
        """)
}
