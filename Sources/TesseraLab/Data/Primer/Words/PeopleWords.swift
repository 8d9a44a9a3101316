/// Given names, and what people are like.
enum PeopleWords {
    static let names = WordTable(
        genders(
            girls: """
                Anna Mia Lena Clara Nora Ruby Ivy Ada Elsie Greta Hilda Ines Jana Kira Lucy Mara
                Nina
                Olive Paula Rosa Sara Tilda Una Vera Wanda Zoe Alma Bella Cora Dora Edith Flora Gwen
                Hazel Irene Josie Katie Lily Maud Nell Opal Petra Rita Stella Thea Ursula Viola
                Willa
                Yara Amy Betty Daisy Emma Fay Grace Hanna Iris Julia Kate Lola Molly Nelly Polly
                Rosie Sally Tess Vicky Wilma
                """,
            boys: """
                Tom Ben Max Leo Sam Finn Hugo Otto Paul Karl Emil Felix Oscar Jack Luke Adam Simon
                Peter
                Victor Walter Arthur Bruno Carlo David Edgar Frank George Henry Ivan Jonas Kurt
                Louis
                Martin Noah Owen Philip Robin Stefan Theo Ulf Vincent William Albert Bernard Colin
                Dennis Eric Fred Gus Harry Ian Joe Ken Liam Mark Ned Oliver Pete Ralph Steve Tim
                Will
                Zack Alfred
                """))

    private static func genders(girls: String, boys: String) -> String {
        let rows = [("f", "girl", "woman", girls), ("m", "boy", "man", boys)].flatMap { row in
            row.3.split { $0 == " " || $0 == "\n" }.map { "\($0)|\(row.0)|\(row.1)|\(row.2)" }
        }
        return (["name|gender|child|adult"] + rows).joined(separator: "\n")
    }

    static let surnames = WordTable(
        """
        surname
        Abbot, Barley, Candle, Dapple, Ellery, Fennel, Garland, Hatch, Ingle, Jessop, Kettle,
        Lambert, Marlow, Nettle, Orchard, Pepper, Quill, Rowan, Sorrel, Thistle, Underhill, Vale,
        Whistler, Yarrow, Amber, Bramble, Copper, Dell, Finch, Goodwin, Heron, Kestrel, Larkin,
        Moss, Nightingale, Partridge, Reed, Sparrow, Tanner, Weaver
        """)

    /// Character, and what such a person tends to do.
    static let traits = WordTable(
        """
        trait|habit
        kind|always shared what there was
        brave|was never afraid of the dark
        curious|asked questions all day long
        lazy|liked to lie in the sun
        shy|hardly ever spoke to strangers
        cheerful|sang from morning to night
        stubborn|never changed a plan
        clever|could solve any puzzle
        patient|could wait for hours
        honest|never told a lie
        proud|did not like to ask for help
        careful|looked twice at everything
        forgetful|lost something every day
        greedy|wanted more than anyone could eat
        polite|said please and thank you
        clumsy|dropped at least one cup a day
        busy|never sat still for long
        gentle|spoke softly to every animal
        funny|made everyone laugh at supper
        serious|thought about things for a long time
        bold|climbed every tree and every wall
        dreamy|looked out of the window for hours
        noisy|banged every door in the house
        tidy|put everything back in its place
        generous|gave away the best pieces
        jealous|wanted what the others had
        quiet|spoke only when there was something to say
        hard-working|got up before the sun
        grumpy|complained about the weather
        helpful|carried bags for the neighbours
        """)

    static let feelings = WordTable(
        """
        feeling|face
        happy|smiled
        sad|looked at the floor
        angry|stamped
        afraid|turned pale
        tired|yawned
        proud|stood very straight
        surprised|blinked
        worried|frowned
        excited|jumped up and down
        lonely|sighed
        bored|stared at the wall
        hungry|looked into the empty cupboard
        calm|nodded
        nervous|swallowed
        disappointed|turned away
        grateful|smiled warmly
        puzzled|scratched an ear
        hopeful|looked up
        ashamed|went red
        """)

    static let family = WordTable(
        """
        relative|gender
        mother|f
        father|m
        sister|f
        brother|m
        grandmother|f
        grandfather|m
        aunt|f
        uncle|m
        cousin|n
        """)

    /// Work, where it is done, with what, and what it is.
    static let professions = WordTable(
        """
        profession|workplace|tool|task|product
        baker|bakery|oven|bake bread|loaf
        farmer|farm|plough|grow wheat|sack of grain
        fisherman|harbour|net|catch fish|basket of fish
        carpenter|workshop|saw|build tables and chairs|table
        blacksmith|forge|hammer|shape hot iron|horseshoe
        tailor|shop|needle|sew coats|coat
        shoemaker|workshop|awl|mend shoes|pair of boots
        potter|pottery|wheel|make bowls out of clay|bowl
        painter|studio|brush|paint pictures|picture
        gardener|garden|spade|plant flowers|rose bush
        teacher|school|chalk|teach children|lesson
        doctor|hospital|thermometer|heal the sick|medicine
        nurse|hospital|bandage|care for the sick|bandage
        cook|kitchen|ladle|cook meals|soup
        miller|mill|millstone|grind grain|bag of flour
        butcher|butcher's shop|cleaver|cut meat|sausage
        weaver|mill|loom|weave cloth|blanket
        mason|building site|trowel|build walls|wall
        sailor|ship|compass|sail the seas|knot
        captain|ship|telescope|command a ship|map of the coast
        pilot|airport|radio|fly aeroplanes|flight plan
        driver|bus station|steering wheel|drive a bus|timetable
        postman|post office|mailbag|deliver letters|letter
        librarian|library|catalogue|look after books|list of books
        clockmaker|workshop|magnifying glass|repair clocks|clock
        hunter|forest|bow|follow tracks|trap
        shepherd|pasture|crook|watch the sheep|fleece
        beekeeper|orchard|smoker|gather honey|jar of honey
        musician|concert hall|violin|play music|song
        actor|theatre|mask|play a part|play
        dancer|theatre|pair of soft shoes|dance for people|dance
        writer|study|pen|write books|story
        judge|court|law book|judge what is fair|judgement
        policeman|police station|whistle|catch thieves|report
        firefighter|fire station|hose|put out fires|rescue
        plumber|workshop|wrench|mend pipes|new pipe
        electrician|workshop|screwdriver|mend wires|new lamp
        engineer|factory|slide rule|plan bridges|bridge
        scientist|laboratory|microscope|study nature|discovery
        astronomer|observatory|telescope|watch the stars|star map
        dentist|clinic|drill|look after teeth|filling
        vet|animal clinic|syringe|heal animals|cure
        hairdresser|salon|pair of scissors|cut hair|haircut
        photographer|studio|camera|take pictures|photograph
        jeweller|shop|pair of pliers|make rings|silver ring
        glassblower|workshop|blowpipe|blow glass|glass vase
        miner|mine|pickaxe|dig for coal|heap of coal
        woodcutter|forest|axe|fell trees|pile of logs
        waiter|restaurant|tray|serve food|meal
        shopkeeper|shop|pair of scales|sell goods|bill
        printer|printing house|press|print books|newspaper
        lighthouse keeper|lighthouse|lamp|warn ships of rocks|bright light
        chimney sweep|rooftop|long brush|clean chimneys|clean chimney
        saddler|workshop|leather knife|make saddles|saddle
        mechanic|garage|spanner|repair engines|repaired engine
        """)

    /// Words for men and for women.
    static let pairs = WordTable(
        """
        pairword|she
        king|queen
        prince|princess
        duke|duchess
        actor|actress
        waiter|waitress
        host|hostess
        hero|heroine
        uncle|aunt
        nephew|niece
        grandfather|grandmother
        husband|wife
        bridegroom|bride
        monk|nun
        wizard|witch
        landlord|landlady
        emperor|empress
        lord|lady
        gentleman|lady
        widower|widow
        son|daughter
        """)

    static let gladness = WordTable(
        """
        gladness
        happy, proud, excited, grateful, relieved, cheerful, delighted, content, merry, hopeful
        glad,
        pleased, joyful
        """)

    static let sorrows = WordTable(
        """
        sorrow
        sad, worried, angry, afraid, lonely, disappointed, ashamed, puzzled, nervous, cross
        miserable,
        upset, desperate, hurt, homesick, discouraged
        """)

    /// Names of animals in stories.
    static let petNames = WordTable(
        """
        petname
        Rusty, Pip, Bramble, Socks, Flick, Nutmeg, Pepper, Biscuit, Tuft, Velvet, Whisker, Button,
        Smudge, Cinders, Patch, Tipsy, Fern, Juniper, Dusty, Marble, Pebble, Shadow, Sunny, Twig,
        Waffle, Ziggy, Poppy, Muddle, Hopper, Thimble, Clover, Domino, Fidget, Ginger, Misty, Puddle

        Scamper, Tumble, Acorn, Bumble
        """)
}
