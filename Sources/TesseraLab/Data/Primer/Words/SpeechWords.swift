/// Turns of speech: similes, sayings, rhymes, compound words, groups.
enum SpeechWords {
    static let similes = WordTable(
        """
        evenas|likeness
        cold|ice
        white|snow
        black|coal
        red|a beetroot
        green|grass
        yellow|butter
        brown|a nut
        blue|the sky in May
        light|a feather
        heavy|lead
        hard|stone
        soft|a pillow
        smooth|glass
        rough|bark
        sharp|a razor
        thin|a thread
        round|a ball
        flat|a pancake
        straight|an arrow
        crooked|a mountain path
        deep|the sea
        high|a steeple
        tall|a poplar
        small|a mouse
        big|a barn
        fast|the wind
        slow|a snail
        quick|lightning
        quiet|a mouse under the snow
        loud|thunder
        strong|an ox
        weak|a newborn lamb
        brave|a lion
        timid|a rabbit
        sly|a fox
        wise|an owl
        stubborn|a donkey
        proud|a peacock
        busy|a bee
        lazy|a cat in the sun
        hungry|a wolf
        thirsty|a sponge
        free|a bird
        gentle|a lamb
        patient|a heron
        slippery|an eel
        sweet|honey
        sour|a lemon
        bitter|gall
        salty|the sea
        dry|dust
        wet|a fish
        bright|a star
        dark|a cellar
        clear|water
        old|the hills
        new|a shiny coin
        poor|a church mouse
        rich|a king
        safe|a nut in its shell
        stiff|a board
        empty|a drum
        full|an egg
        calm|a lake at night
        wild|a storm
        warm|a stove
        hot|an oven
        fresh|the morning
        clean|a whistle
        tough|old leather
        hollow|a reed
        sticky|syrup
        pale|the moon
        regular|a clock
        happy|a dog with two tails
        """)

    /// Likenesses that suit people.
    static let personSimiles = WordTable(
        """
        personas|likeness
        quick|lightning
        slow|a snail
        quiet|a mouse under the snow
        loud|thunder
        strong|an ox
        brave|a lion
        timid|a rabbit
        sly|a fox
        wise|an owl
        stubborn|a donkey
        proud|a peacock
        busy|a bee
        lazy|a cat in the sun
        hungry|a wolf
        free|a bird
        gentle|a lamb
        patient|a heron
        slippery|an eel
        poor|a church mouse
        rich|a king
        happy|a dog with two tails
        regular|a clock
        tall|a poplar
        thin|a thread
        calm|a lake at night
        cheerful|a cricket
        """)

    /// Sayings of the project's own, and what they mean.
    static let sayings = WordTable(
        """
        saying|sense
        Who counts the clouds forgets the sun|one should not think only of what may go wrong
        A small lamp is enough for a dark path|a little help can be all one needs
        The river does not ask the stone|what must happen will happen
        Two spoons do not quarrel in one bowl|friends can share
        He who saws the ladder sleeps on the roof|nobody should destroy what he needs himself
        A borrowed coat is never warm for long|what is your own serves you best
        The slow ox also reaches the mill|patience brings you to the goal
        An empty bag makes the loudest noise|those who know least often talk most
        You cannot milk the cow on the picture|wishes alone do not feed you
        The wind that bends the reed breaks the oak|it can be wise to give way
        First the bridge, then the cart|things must be done in the right order
        Salt is praised when it is missing|we notice good things when they are gone
        A closed fist holds no gift|who never gives will never receive
        Even the moon was once thin|everything great begins small
        Whoever shouts at the echo is shouted at|people answer you in your own tone
        The mouse that knows one hole is soon caught|it is wise to have a second plan
        No one bakes bread from yesterday's rain|it is useless to mourn over what is past
        A tree is measured when it lies|only in the end does one know what a thing was worth
        The well is deeper than the bucket|there is always more to learn
        Kind words need no stamp|to be friendly costs nothing
        If you plant nettles, do not look for roses|you get what you worked for
        A guest sees the crooked picture|strangers notice what we no longer see
        The last step is also a step|one must not stop before the end
        One thread does not make a rope|together we are strong
        The cat does not thank the open door|some people take kindness for granted
        Better a warm crust than a cold feast|it is not riches that make us happy
        The kettle sings before it is poured|it is not wise to rejoice too early
        Who runs after two hares eats turnips|one can do only one thing at a time
        Every knot was once a straight string|troubles begin with small things
        The tallest tower starts with a wheelbarrow|great works begin with simple labour
        Ask the bird about the wind|it is good to learn from those who know
        A promise is a bridge of glass|words must be handled with care
        """)

    /// Families of nouns that rhyme.
    static let rhymes = families(
        """
        cat hat mat rat bat; dog frog log hog; mouse house; bee tree sea knee key
        moon spoon noon tune
        star car jar; night light kite knight; day bay tray jay; snow crow bow toe
        rain train lane chain
        king ring wing string swing; bell well shell smell; book cook brook hook
        boat coat goat note
        bed sled shed thread; ball wall hall shawl; cake lake snake rake; hill mill bill
        dish fish wish
        goose moose; hen pen den; fox box; sock clock rock lock; duck truck; nest chest guest vest
        bug mug rug jug; sun bun nun; pear chair bear stair; nose rose hose; sand hand land band
        crown town gown clown; plum drum thumb crumb; queen bean screen; wheel meal seal heel
        stone bone throne phone; door floor shore; ship lip whip chip; corn horn thorn
        park lark shark
        cup pup; pie sky fly eye; pot cot dot knot; pan fan van; page cage stage
        sail snail pail tail
        leaf thief chief; bread head; ice mice rice; gate plate date; cheese trees
        purse nurse verse
        tower flower shower; kitten mitten; letter sweater; candle handle; table cable; money honey
        feather weather; mother brother; daughter water; berry cherry ferry
        """)

    /// Families of other words that rhyme.
    static let otherRhymes = families(
        """
        bright light right tight; deep sleep keep weep; red bed said; tall small ball
        old cold gold told
        fast last past; slow go know show; run sun fun done; sing ring bring; jump bump lump
        make take wake
        sad glad bad mad; big dig pig; hot pot not; high sky try fly; four door more
        five dive alive
        two blue shoe true; three me he she; nine fine line mine; ten men then when
        grey day say stay
        green seen mean; black back pack; brown down town; dark park mark; kind find blind
        round found sound
        wide hide ride side; near hear fear dear; new few knew; poor door floor; soft loft
        strong long song
        talk walk; laugh calf; dance chance; dream cream seem; shout out about; think drink pink
        write bite
        """)

    private static func families(_ source: String) -> [[String]] {
        source.split { $0 == ";" || $0 == "\n" }
            .map { $0.split(separator: " ").map(String.init) }
    }

    /// Words made of two words.
    static let compounds = WordTable(
        """
        compound|initial|final
        rainbow|rain|bow
        snowman|snow|man
        sunflower|sun|flower
        moonlight|moon|light
        starfish|star|fish
        goldfish|gold|fish
        bedroom|bed|room
        bathroom|bath|room
        classroom|class|room
        bookshelf|book|shelf
        doorbell|door|bell
        keyhole|key|hole
        toothbrush|tooth|brush
        hairbrush|hair|brush
        paintbrush|paint|brush
        raincoat|rain|coat
        football|foot|ball
        snowball|snow|ball
        basketball|basket|ball
        sandcastle|sand|castle
        lighthouse|light|house
        greenhouse|green|house
        birdhouse|bird|house
        farmyard|farm|yard
        cowshed|cow|shed
        henhouse|hen|house
        seashell|sea|shell
        seaweed|sea|weed
        riverbank|river|bank
        waterfall|water|fall
        windmill|wind|mill
        watermill|water|mill
        wheelbarrow|wheel|barrow
        cartwheel|cart|wheel
        railway|rail|way
        motorway|motor|way
        footpath|foot|path
        footprint|foot|print
        fingernail|finger|nail
        eyelid|eye|lid
        eyebrow|eye|brow
        earring|ear|ring
        necklace|neck|lace
        handbag|hand|bag
        mailbag|mail|bag
        postcard|post|card
        newspaper|news|paper
        notebook|note|book
        cookbook|cook|book
        blackboard|black|board
        cupboard|cup|board
        cupcake|cup|cake
        pancake|pan|cake
        teapot|tea|pot
        teaspoon|tea|spoon
        butterfly|butter|fly
        dragonfly|dragon|fly
        ladybird|lady|bird
        blackbird|black|bird
        woodpecker|wood|pecker
        grasshopper|grass|hopper
        hedgehog|hedge|hog
        earthworm|earth|worm
        earthquake|earth|quake
        thunderstorm|thunder|storm
        snowflake|snow|flake
        fireplace|fire|place
        firewood|fire|wood
        campfire|camp|fire
        candlestick|candle|stick
        matchbox|match|box
        toolbox|tool|box
        sandbox|sand|box
        playground|play|ground
        bedtime|bed|time
        daylight|day|light
        birthday|birth|day
        weekend|week|end
        afternoon|after|noon
        grandmother|grand|mother
        shopkeeper|shop|keeper
        beekeeper|bee|keeper
        shoemaker|shoe|maker
        clockmaker|clock|maker
        horseshoe|horse|shoe
        steamboat|steam|boat
        sailboat|sail|boat
        aircraft|air|craft
        spaceship|space|ship
        """)

    /// What several of a kind are called together.
    static let groups = WordTable(
        """
        group|members
        herd|cows
        flock|sheep
        pack|wolves
        swarm|bees
        school|fish
        litter|kittens
        brood|chicks
        team|players
        crew|sailors
        choir|singers
        band|musicians
        class|pupils
        crowd|people
        bunch|grapes
        bouquet|flowers
        forest|trees
        fleet|ships
        stack|books
        pile|leaves
        heap|stones
        row|houses
        flight|stairs
        deck|cards
        set|tools
        pair|shoes
        string|pearls
        range|mountains
        chain|islands
        cloud|gnats
        colony|ants
        army|soldiers
        library|books
        """)

    /// Nouns whose plural needs thought.
    static let irregular = WordTable(
        """
        irregular
        man, woman, child, foot, tooth, goose, mouse, ox, sheep, deer, leaf, loaf, wolf, knife
        wife, life, half, shelf, elf, thief, calf, scarf, hoof, potato, tomato, hero, echo
        postman, snowman, bus, box, brush, church, lady, baby, city, story, berry, glass, match
        watch, bench, fox, toy, key, day, boy, monkey
        """)

    static let greetings = WordTable(
        """
        greeting
        Good morning; Hello; Good day; Good evening; Hi there; Welcome; Nice to see you; Hello again
        Good afternoon; How do you do
        """, separator: ";")

    static let farewells = WordTable(
        """
        farewell
        Goodbye; See you tomorrow; Good night; Take care; So long; Until next time
        Have a safe journey
        See you soon; Bye for now; Come again
        """, separator: ";")

    static let exclamations = WordTable(
        """
        exclamation
        Oh dear; Goodness; Look; Well, well; Good heavens; What a surprise; Dear me; Hurrah; My word
        Bless me; Listen; Wait; At last; How odd; Oh no; Never mind; Just imagine; Of course
        """, separator: ";")
}
