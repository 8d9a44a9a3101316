/// Who and what stories are made of.
enum StoryWords {
    /// Animals that speak and act like people.
    static let beasts = WordTable(
        """
        beast|home|meal
        fox|den|blackberries
        hare|hollow|clover
        hedgehog|heap of leaves|pears
        badger|sett|roots
        otter|house on the bank|fish soup
        squirrel|hollow oak|nut bread
        mole|tunnel|worm pie
        mouse|hole in the wall|cheese
        beaver|lodge|bark stew
        owl|hollow elm|moth cakes
        crow|nest in the poplar|cherries
        frog|pond|fly soup
        duck|reed hut|water cress
        tortoise|shell|lettuce
        goat|shed|thistle salad
        donkey|stable|oats
        rabbit|burrow|carrots
        bear|cave|honey
        rat|cellar|bacon
        hen|coop|corn
        goose|yard|barley
        cat|basket by the stove|cream
        dog|kennel|bones
        sparrow|nest under the roof|crumbs
        snail|house on its back|cabbage
        pig|sty|turnips
        """)

    /// Small animals that may need help.
    static let strays = WordTable(
        """
        stray|eats|belongs
        kitten|milk|yard
        puppy|meat|yard
        hedgehog|pears|garden
        squirrel|nuts|wood
        rabbit|clover|field
        lamb|milk|fold
        duckling|duckweed|pond
        young owl|scraps of meat|old tower
        robin|crumbs|hedge
        hare|grass|field
        fawn|milk|forest
        fox cub|meat|forest
        crow|scraps|tall elm
        swallow|flies|barn
        goat kid|milk|hill
        toad|slugs|ditch
        gosling|grass|farmyard
        foal|milk|stable
        stork|frogs|marsh
        bat|moths|attic
        """)

    /// What children are afraid of, and what it turns out to be.
    static let childWorries = WordTable(
        """
        dread|truth|place
        the dark|only the day with its eyes shut|cellar
        thunder|nothing but clouds that bumped together|attic
        deep water|soft and it carries those who lie still|lake
        the big dog next door|more afraid of people than people were of it|yard
        spiders|much smaller than a thumb and rather shy|shed
        the forest at night|full of animals that only wanted to sleep|forest
        high ladders|safe as long as somebody held them|barn
        the old woman in the tower|lonely and very fond of visitors|tower
        speaking before the class|easy once the first word was out|school
        the dentist|a friendly man with a drawer full of marbles|clinic
        the sea|like a great blanket that breathes|beach
        geese|loud but easily led by a handful of corn|farmyard
        the cellar stairs|just twelve steps, counted twice|cellar
        the masked man at the fair|the baker in a costume|fair
        """)

    /// Old puzzles, told anew: a clue and its solution.
    static let riddles = WordTable(
        """
        rhymed|solution
        as light as a feather and cannot be held for five minutes|breath
        full of holes and still holds water|a sponge
        always before you and never to be seen|tomorrow
        wet while it dries you|a towel
        taller when it sits than when it stands|a dog
        broken as soon as it is spoken of|silence
        bigger the more one takes away from it|a hole
        yours, and yet the others use it more than you|your name
        up when the rain comes down|an umbrella
        full of keys and cannot open a door|a piano
        all over the house in the morning and gone at night|sunlight
        with a neck but without a head|a bottle
        with teeth but never hungry|a comb
        with hands but unable to clap|a clock
        running all day and never out of breath|a river
        """)

    /// Where children go in stories, with what is found there.
    static let places = WordTable(
        """
        haunt|at|thing
        old mill|behind|a broken wheel
        river|by|a boat without oars
        pond|by|reeds and tadpoles
        forest|in|a fallen beech
        hill|on|a ring of stones
        market|at|a stall with ribbons
        harbour|at|nets and barrels
        orchard|in|a ladder in the grass
        meadow|in|a well with a wooden lid
        church|behind|a row of lime trees
        bridge|under|a stripe of white sand
        station|near|a wagon without wheels
        barn|behind|a heap of straw
        castle ruin|in|a stair that leads nowhere
        garden|in|a bench under a pear tree
        beach|on|a wreck
        windmill|near|a lane with poplars
        quarry|in|a pool as green as glass
        attic|in|trunks and dust
        """)
}
