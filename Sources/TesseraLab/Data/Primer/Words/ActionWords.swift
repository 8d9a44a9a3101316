/// Verbs for lessons about tenses, with something that completes them.
enum ActionWords {
    static let actions = WordTable(
        """
        action|rest
        walk|to school
        run|across the field
        jump|over the puddle
        climb|up the ladder
        swim|in the lake
        ride|along the beach
        drive|to the city
        fly|over the mountains
        sail|around the cape
        row|to the island
        eat|an apple
        drink|a glass of milk
        cook|a pot of soup
        bake|a loaf of bread
        cut|the string
        sew|a new shirt
        knit|a pair of socks
        wash|the car
        clean|the kitchen
        sweep|the yard
        paint|the door
        build|a wall
        break|a cup
        mend|a chair
        carry|a heavy sack
        lift|the lid
        push|the cart
        pull|the rope
        throw|a ball
        catch|the train
        kick|a stone
        hit|the drum
        hold|the candle
        drop|the plate
        find|a coin
        lose|the key
        hide|the letter
        look for|the cat
        watch|the birds
        see|a ship
        hear|a noise
        smell|the roses
        taste|the sauce
        touch|the wall
        feel|the wind
        think of|a number
        know|the answer
        remember|the song
        forget|the umbrella
        learn|a new word
        teach|the class
        read|a long book
        write|a postcard
        draw|a circle
        count|the money
        spell|the word
        ask|a question
        answer|the teacher
        tell|a joke
        speak|with the mayor
        say|good morning
        call|the doctor
        shout|for help
        whisper|a secret
        sing|in the choir
        dance|in the street
        laugh|at the clown
        cry|in the corner
        smile|at the baby
        sleep|under the tree
        dream|of the sea
        wake|at dawn
        get|a letter
        give|a present
        take|the last biscuit
        bring|the newspaper
        send|a parcel
        buy|a pair of shoes
        sell|the old horse
        pay|for the bread
        lend|a book
        borrow|a pencil
        steal|a cherry
        choose|the blue one
        win|a prize
        play|the piano
        practise|every day
        begin|the work
        finish|the puzzle
        stop|at the corner
        wait for|the bus
        stay|at home
        leave|the house
        come|to the party
        go|to the market
        arrive|before noon
        return|late at night
        travel|by train
        visit|an old aunt
        meet|a friend
        help|in the garden
        work|in the mill
        dig|a deep hole
        plant|a tree
        water|the flowers
        pick|some berries
        feed|the goat
        milk|the cow
        chop|wood
        light|the stove
        burn|the old papers
        open|the window
        close|the gate
        lock|the cellar
        ring|the bell
        knock|at the door
        sit|on the bench
        stand|in the rain
        lie|in the grass
        fall|off the chair
        rise|from the table
        shake|the tree
        bend|the wire
        tear|the paper
        fold|the sheet
        tie|the ribbon
        wrap|the box
        fill|the bottle
        pour|the tea
        spill|the ink
        freeze|in the snow
        melt|the wax
        blow|out the candle
        wear|a green hat
        put|the cup on the shelf
        keep|the change
        share|the cake
        save|some money
        spend|the whole day
        try|the door again
        fix|the radio
        use|a hammer
        measure|the table
        weigh|the fish
        mix|the colours
        stir|the paint
        fight|with the wind
        defend|the castle
        chase|the fox
        follow|the river
        lead|the donkey
        cross|the bridge
        pass|the church
        enter|the cave
        explore|the forest
        discover|a path
        invent|a machine
        admire|the view
        describe|the picture
        explain|the rule
        repeat|the sentence
        translate|a poem
        promise|to be quick
        decide|to stay
        hope|for sunshine
        worry|about the storm
        wonder|about the stars
        complain|about the noise
        apologise|for the mistake
        hurry|to the station
        wander|through the town
        hop|on one leg
        skip|in the yard
        slip|on the ice
        stumble|over a root
        crawl|under the fence
        creep|past the dog
        float|on the pond
        dive|into the pool
        splash|in the water
        shiver|in the cold
        sneeze|three times
        yawn|in class
        """)

    /// Sounds that things make.
    static let noises = WordTable(
        """
        noisything|noise
        bell|ring
        clock|tick
        door|creak
        floorboard|groan
        kettle|whistle
        fire|crackle
        wind|howl
        rain|patter
        thunder|rumble
        brook|babble
        chain|rattle
        drum|boom
        engine|hum
        horn|blare
        whip|crack
        glass|clink
        gate|squeak
        leaf|rustle
        saw|screech
        tap|drip
        wave|roar
        flag|flutter
        coin|jingle
        radio|buzz
        train|rattle
        mud|squelch
        balloon|pop
        soup|bubble
        snow|crunch
        """)
}
