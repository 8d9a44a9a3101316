/// Plants, land, weather, sky and time.
enum NatureWords {
    static let trees = WordTable(
        """
        tree|leaf|fruit
        oak|lobed|acorns
        beech|oval|beechnuts
        birch|small|tiny seeds
        willow|long|fluffy seeds
        pine|needle-like|cones
        fir|needle-like|cones
        maple|star-shaped|winged seeds
        elm|rough|round seeds
        ash|feathered|keys
        poplar|trembling|fluffy seeds
        chestnut|hand-shaped|chestnuts
        hazel|round|hazelnuts
        lime|heart-shaped|small nuts
        alder|round|little cones
        rowan|feathered|red berries
        holly|prickly|red berries
        palm|fan-shaped|dates
        cedar|needle-like|cones
        """)

    static let flowers = WordTable(
        """
        flower|tint|season
        rose|red|summer
        tulip|yellow|spring
        daisy|white|spring
        lily|white|summer
        violet|purple|spring
        poppy|red|summer
        sunflower|yellow|summer
        snowdrop|white|winter
        daffodil|yellow|spring
        bluebell|blue|spring
        lavender|purple|summer
        marigold|orange|summer
        primrose|yellow|spring
        cornflower|blue|summer
        buttercup|yellow|spring
        foxglove|pink|summer
        crocus|purple|spring
        aster|purple|autumn
        dahlia|red|autumn
        geranium|pink|summer
        orchid|pink|summer
        heather|purple|autumn
        dandelion|yellow|spring
        """)

    static let landscapes = WordTable(
        """
        landscape|at|sight
        forest|in|tall trees
        meadow|in|flowers in the grass
        mountain|on|snow on the top
        hill|on|sheep on the slope
        valley|in|a thin white road
        river|by|boats on the water
        lake|by|reeds along the bank
        beach|on|shells in the sand
        desert|in|nothing but sand
        island|on|palms and rocks
        cave|in|wet stone walls
        swamp|in|black pools
        cliff|on|birds on the ledges
        field|in|rows of wheat
        garden|in|beds of lettuce
        orchard|in|apples in the leaves
        village|in|smoke over the roofs
        harbour|in|a row of masts
        jungle|in|vines and ferns
        waterfall|by|a rainbow in the spray
        canyon|in|red walls of rock
        glacier|on|blue cracks in the ice
        vineyard|in|rows of vines
        heath|on|purple heather
        marsh|in|herons and reeds
        park|in|benches under the trees
        farm|on|hens in the yard
        """)

    static let townPlaces = WordTable(
        """
        spot|purpose
        market|buy vegetables
        bakery|buy bread
        library|borrow books
        school|learn
        station|take a train
        post office|send letters
        church|hear the bells
        museum|see old things
        theatre|watch a play
        harbour|watch the ships
        bridge|cross the river
        square|meet friends
        mill|grind grain
        park|play
        hospital|get well
        bank|keep money
        inn|spend the night
        swimming pool|swim
        cinema|watch a film
        zoo|look at animals
        town hall|see the mayor
        castle|see the old tower
        fair|ride the merry-go-round
        bookshop|buy a book
        fountain|cool your hands
        lighthouse|look out to sea
        airport|catch a plane
        chemist|buy medicine
        toy shop|look at the trains
        blacksmith's|have a horse shod
        """)

    static let weather = WordTable(
        """
        weather|sign|advice
        rain|dark clouds from the west|take an umbrella
        snow|a white sky and no wind|wear warm boots
        fog|a damp and silent morning|walk slowly
        wind|bending trees|hold on to every hat
        sunshine|a red sky at night|take a hat
        frost|clear stars|cover the plants
        hail|a yellow-grey cloud|stay indoors
        thunder|still and heavy air|keep away from tall trees
        drizzle|a low grey sky|take a raincoat
        heat|a hazy morning|drink plenty of water
        sleet|a raw wind and a low sky|wear a thick coat
        """)

    static let months = WordTable(
        """
        month|season|days|number
        January|winter|31|first
        February|winter|28|second
        March|spring|31|third
        April|spring|30|fourth
        May|spring|31|fifth
        June|summer|30|sixth
        July|summer|31|seventh
        August|summer|31|eighth
        September|autumn|30|ninth
        October|autumn|31|tenth
        November|autumn|30|eleventh
        December|winter|31|twelfth
        """)

    static let days = WordTable(
        """
        day
        Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
        """)

    static let seasons = WordTable(
        """
        season|does|looks
        spring|the buds open|green
        summer|the wheat turns yellow|golden
        autumn|the leaves fall|red and brown
        winter|the ponds freeze|white
        """)

    static let dayTimes = WordTable(
        """
        daytime|light
        morning|pale
        noon|bright
        afternoon|warm
        evening|soft
        night|dark
        """)
}
