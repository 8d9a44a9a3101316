/// Words with their meanings, in the project's own wording.
enum MeaningWords {
    /// Things that one can count.
    static let nouns = WordTable(
        """
        noun|meaning
        harbour|a place where ships are safe from the sea
        island|a piece of land with water all around it
        desert|a wide land where it hardly ever rains
        volcano|a mountain that can throw out fire and ash
        glacier|a slow river of ice
        valley|the low land between two hills
        spring|a place where water comes out of the ground
        waterfall|water that drops from a high rock
        peninsula|land with water on three sides
        canal|a river that people have dug
        dam|a wall that holds back a river
        tunnel|a way through a hill or under a street
        lighthouse|a tower with a lamp that warns ships
        windmill|a mill whose sails are turned by the wind
        quarry|a place where stone is cut from the ground
        mine|a deep hole where people dig for metal or coal
        orchard|a garden of fruit trees
        vineyard|a field where grapes grow
        greenhouse|a house of glass for plants
        stable|a house for horses
        kennel|a small house for a dog
        aviary|a large cage for birds
        aquarium|a glass tank for fish
        hive|a house for bees
        nest|a home that a bird builds for its eggs
        burrow|a hole in the earth where an animal lives
        herd|a group of cows or deer that live together
        flock|a group of birds or sheep
        swarm|a great number of insects in the air
        crew|the people who work on a ship
        choir|a group of people who sing together
        orchestra|a large group of people who play music together
        audience|the people who watch a play or listen to music
        team|a group of people who work or play together
        crowd|a great number of people in one place
        jury|a group of people who decide in a court
        parliament|a meeting of people who make the laws of a land
        orphan|a child whose parents are dead
        widow|a woman whose husband has died
        twin|one of two children born on the same day
        neighbour|someone who lives next door
        stranger|someone whom you do not know
        guest|someone who is invited to a house
        pilgrim|a person who walks to a holy place
        hermit|a person who lives alone and far from others
        inventor|a person who thinks of new machines
        explorer|a person who travels to unknown places
        detective|a person who finds out who did wrong
        witness|a person who saw what happened
        thief|a person who takes what belongs to others
        pirate|a thief who robs ships
        smuggler|a person who carries goods over a border in secret
        spy|a person who finds out secrets
        hero|a person who does something very brave
        coward|a person who always runs from danger
        liar|a person who does not tell the truth
        miser|a person who loves money and never spends it
        beggar|a person who asks others for money
        landlord|a person who owns a house and lets others live in it
        ancestor|a person of your family who lived long ago
        candle|a stick of wax with a string that burns
        lantern|a lamp that you can carry
        chandelier|a great lamp with many arms
        anchor|a heavy hook that keeps a ship in its place
        compass|a tool whose needle points to the north
        telescope|a tube with lenses that makes far things look near
        microscope|a tool that makes tiny things look large
        thermometer|a tool that shows how hot it is
        barometer|a tool that shows whether rain is coming
        pendulum|a weight that swings to and fro
        magnet|a piece of metal that pulls iron
        pulley|a wheel with a rope that helps to lift things
        lever|a bar that helps to move a heavy thing
        hinge|the part on which a door turns
        latch|a small bar that keeps a door shut
        chimney|the way by which smoke leaves a house
        threshold|the place where one steps through a door
        balcony|a small floor outside an upper window
        pillar|a tall post that carries a roof
        cradle|a bed for a baby that rocks
        hammock|a bed of cloth that hangs between two trees
        quilt|a warm cover sewn from many pieces
        curtain|a cloth that hangs before a window
        carpet|a thick cloth on the floor
        ladle|a large spoon for soup
        sieve|a bowl full of small holes
        kettle|a pot for boiling water
        thimble|a little cap that saves the finger from the needle
        spindle|a stick on which thread is spun
        loom|a machine for weaving cloth
        anvil|the iron block on which a smith hammers
        chisel|a sharp tool for cutting wood or stone
        scythe|a long curved blade for cutting grass
        plough|a tool that turns the earth over
        yoke|a wooden bar that joins two oxen
        saddle|a seat on the back of a horse
        bridle|the straps by which a rider guides a horse
        wagon|a cart with four wheels
        sledge|a cart without wheels for snow
        raft|a flat boat made of logs
        canoe|a narrow boat that is moved with a paddle
        ferry|a boat that carries people across the water
        mast|the tall pole that carries the sails
        rudder|the part at the back of a boat that steers it
        cabin|a small house of wood or a room on a ship
        tent|a house of cloth that you can carry
        cottage|a small house in the country
        palace|the great house of a king or queen
        fortress|a strong place that is hard to attack
        dungeon|a dark prison under a castle
        moat|a ditch of water around a castle
        monastery|a house where monks live
        inn|a house where travellers eat and sleep
        tavern|a house where people drink and talk
        bakery|a shop where bread is made
        library|a house full of books that you may borrow
        museum|a house where old and rare things are shown
        theatre|a house where plays are acted
        hospital|a house where the sick are cared for
        factory|a large house where things are made by machines
        warehouse|a large house where goods are kept
        market|a place where people buy and sell
        border|the line where one land ends and another begins
        capital|the city from which a land is ruled
        province|a part of a country
        crossroads|a place where two roads meet
        milestone|a stone that tells how far the next town is
        signpost|a post that shows the way
        shortcut|a way that is quicker than the usual one
        detour|a way that is longer than the usual one
        voyage|a long journey by ship
        caravan|a group of travellers who cross a desert together
        souvenir|a thing that you keep to remember a place
        passport|a small book that lets you cross borders
        luggage label|a card with a name that is tied to a bag
        festival|days of music, food and dancing
        wedding|the day on which two people marry
        funeral|the day on which the dead are buried
        birthday|the day of the year on which you were born
        anniversary|a day on which people remember something
        century|a time of one hundred years
        decade|a time of ten years
        fortnight|a time of two weeks
        minute|a sixtieth part of an hour
        season|a quarter of the year
        dawn|the time when the sun comes up
        eclipse|the hour when the moon hides the sun
        comet|a ball of ice with a bright tail in the sky
        planet|a great ball that moves around a sun
        satellite|a thing that moves around a planet
        galaxy|a great cloud of stars
        horizon|the line where the sky meets the earth
        shadow|the dark shape behind a thing in the light
        echo|a sound that comes back from a wall or a hill
        rainbow|an arch of colours that stands in the rain
        puddle|a small pool after the rain
        icicle|a hanging spear of ice
        avalanche|a mass of snow that rushes down a mountain
        earthquake|a shaking of the ground
        flood|water that covers dry land
        drought|a long time without rain
        hurricane|a storm with terrible wind
        blizzard|a storm with much snow
        breeze|a soft and pleasant wind
        drop|a tiny ball of water
        seed|the small thing from which a plant grows
        root|the part of a plant that is under the ground
        stem|the part of a plant that carries the leaves
        petal|one coloured leaf of a flower
        thorn|a sharp point on a plant
        bud|a flower that has not opened yet
        trunk|the thick middle part of a tree
        acorn|the fruit of an oak
        cone|the fruit of a pine
        feather|one of the light things that cover a bird
        beak|the hard mouth of a bird
        claw|a sharp curved nail of an animal
        hoof|the hard foot of a horse or a cow
        antler|the branched horn of a deer
        mane|the long hair on the neck of a horse or a lion
        fin|the part of a fish with which it steers
        gill|the part of a fish with which it breathes
        shell|a hard cover around a soft animal
        cocoon|the silk case in which a caterpillar changes
        skeleton|all the bones of a body
        skull|the bones of the head
        muscle|the part of the body that pulls and lifts
        wound|a place where the skin is cut
        bruise|a blue mark after a knock
        fever|too much heat in the body of a sick person
        medicine|something that helps the sick to get well
        recipe|a text that tells how to cook something
        menu|the list of dishes at a restaurant
        feast|a great meal for many people
        snack|a little food between two meals
        picnic|a meal outdoors on the grass
        loaf|a large piece of bread before it is cut
        crumb|a tiny piece of bread
        slice|a thin piece that is cut off
        pinch|as much as two fingers can hold
        dozen|a group of twelve
        pair|a set of two
        quarter|one of four equal parts
        half|one of two equal parts
        circle|a round line with every point equally far from the middle
        triangle|a shape with three corners
        square|a shape with four equal sides
        cube|a box with six equal square sides
        sphere|a round body like a ball
        spiral|a line that winds around and around
        number|a word or sign that tells how many
        sum|what you get when you add
        fraction|a part of a whole number
        letter|a sign for a sound, or a text that is sent to someone
        vowel|one of the letters a, e, i, o and u
        consonant|a letter that is not a vowel
        syllable|a part of a word that is said in one breath
        sentence|a group of words that says something complete
        paragraph|a group of sentences about one thing
        chapter|a part of a book
        alphabet|all letters in their order
        dictionary|a book that tells what words mean
        diary|a book in which you write what you did each day
        poem|a text in short lines, often with rhymes
        rhyme|a word that ends with the same sound as another
        riddle|a question that is hard to guess
        proverb|a short saying that many people know
        fable|a short story in which animals speak
        legend|an old story that may be partly true
        rumour|a story that goes around and may be false
        secret|something that only a few people know
        promise|a word that you must keep
        excuse|a reason that you give for a fault
        compliment|something kind that you say about someone
        insult|something rude that hurts someone
        argument|talk between people who do not agree
        bargain|something good that costs little
        debt|money that you owe to someone
        coin|a round piece of metal used as money
        purse|a little bag for money
        bill|a paper that says how much you must pay
        receipt|a paper that says you have paid
        wage|money that you get for your work
        tax|money that people must pay to the state
        prize|what the winner gets
        contest|a game to find out who is best
        referee|a person who watches over the rules of a game
        rule|something that tells what you may do
        law|a rule that everyone in a land must follow
        crime|something that is against the law
        prison|a house where criminals are locked up
        flag|a cloth that stands for a country
        crown|the golden ring on the head of a king
        throne|the great chair of a king or queen
        sword|a long sharp weapon
        shield|a plate that a soldier holds before the body
        arrow|a thin stick that is shot from a bow
        statue|a person or animal made of stone or metal
        portrait|a picture of a person
        sketch|a quick drawing
        mosaic|a picture made of many small stones
        tapestry|a picture woven into cloth
        melody|a row of tones that belong together
        rhythm|the beat of music
        lullaby|a song that sends a child to sleep
        duet|a piece of music for two
        puppet|a doll that is moved by strings or fingers
        mask|a false face
        costume|clothes that make you look like someone else
        circus|a great tent with clowns, riders and acrobats
        acrobat|a person who does daring tricks with the body
        clown|a person who makes others laugh
        juggler|a person who keeps many balls in the air
        magician|a person who does tricks that nobody understands
        witch|a woman in old tales who can do magic
        giant|a very tall person in old tales
        dwarf|a very small person in old tales
        dragon|a great beast of old tales that breathes fire
        unicorn|a horse of old tales with one horn
        ghost|the spirit of a dead person in old tales
        machine|a thing with moving parts that does work
        engine|a machine that makes things move
        robot|a machine that works like a person
        computer|a machine that can count and remember
        battery|a thing that stores electricity
        wire|a long thin thread of metal
        switch|a thing that turns a lamp on or off
        bridge|a road over a river or a valley
        crane|a tall machine that lifts heavy things
        balloon|a bag of air or gas that can float
        parachute|a wide cloth that lets people fall slowly
        rocket|a ship that can fly into space
        bicycle|a machine with two wheels and no engine
        """)

    /// Things that one cannot count.
    static let substances = WordTable(
        """
        substance|meaning
        steam|water that has become hot and thin as air
        ice|water that is frozen hard
        frost|a thin white cover of ice
        dew|the small drops on the grass in the morning
        fog|a cloud that lies on the ground
        mud|earth that is soft and wet
        sand|very small pieces of stone
        dust|dry dirt as fine as flour
        ash|what is left after a fire
        smoke|the dark air that rises from a fire
        soot|the black dust in a chimney
        coal|a black stone that burns
        amber|the hard yellow juice of ancient trees
        honey|the sweet food that bees make
        flour|grain that is ground to powder
        dough|flour and water before it is baked
        butter|the fat that is made from cream
        cheese|food made from sour milk
        wool|the soft hair of sheep
        silk|the fine thread that silkworms spin
        leather|the skin of an animal made into cloth
        paper|thin sheets made of wood
        ink|the coloured water in a pen
        glue|a thick paste that sticks things together
        wax|the soft stuff of which candles are made
        rust|the red skin that grows on wet iron
        gold|a yellow metal that does not rust
        electricity|the power that makes lamps shine
        courage|the power to do what you fear
        patience|the art of waiting quietly
        honesty|the habit of telling the truth
        friendship|the bond between people who like each other
        kindness|the wish to help and not to hurt
        greed|the wish to have more and more
        envy|the pain of seeing others have what you want
        pride|the feeling that you have done well, or are better than others
        grief|deep sadness about a loss
        joy|great happiness
        hope|the belief that good things will come
        fear|what you feel when danger is near
        hunger|the wish for food
        thirst|the wish for water
        sleep|the rest of body and mind at night
        silence|the time when nothing can be heard
        noise|sound that nobody wants to hear
        justice|treating everybody as each deserves
        freedom|being able to do what you want
        peace|the time when nobody fights
        wisdom|knowing what is right and true
        luck|good things that come by chance
        trade|the buying and selling of goods
        music|sounds that are put together beautifully
        """)

    /// What verbs mean, without "to".
    static let verbs = WordTable(
        """
        verb|meaning
        whisper|speak very softly
        shout|speak very loudly
        stammer|speak with stops and repeated sounds
        mumble|speak so that nobody understands
        wander|walk without a goal
        march|walk with even steps, like soldiers
        limp|walk with one bad leg
        stroll|walk slowly for pleasure
        stumble|nearly fall while walking
        crawl|move on hands and knees
        gallop|run like a horse at full speed
        hover|stay in the air without moving on
        float|lie on the water without sinking
        dive|go head first into the water
        sip|drink in very small amounts
        gulp|drink in large mouthfuls
        nibble|eat in tiny bites
        devour|eat everything very quickly
        swallow|let food go down the throat
        glance|look very quickly
        stare|look for a long time
        peep|look through a small hole
        blink|shut and open the eyes quickly
        frown|draw the eyebrows together
        grin|smile broadly
        giggle|laugh in a silly way
        sob|cry with short breaths
        sigh|breathe out long and sadly
        yawn|open the mouth wide when tired
        sneeze|blow air suddenly out of the nose
        snore|make a loud noise while sleeping
        shiver|shake because of cold or fear
        blush|turn red in the face
        embrace|put both arms around someone
        greet|say hello to someone
        thank|tell someone that you are grateful
        forgive|be angry with someone no longer
        apologise|say that you are sorry
        promise|say that you will surely do something
        pretend|act as if something were true
        boast|talk too proudly about yourself
        tease|laugh at someone in fun
        persuade|make someone agree by talking
        refuse|say that you will not do something
        obey|do what you are told
        admit|say that something bad about you is true
        discover|find something for the first time
        invent|think of something that never was before
        explore|travel through an unknown place
        investigate|try to find out the truth
        borrow|take something and give it back later
        lend|give something for a while
        inherit|get something from a dead relative
        donate|give something for a good cause
        earn|get money for work
        waste|use more than is needed
        repair|make a broken thing whole
        demolish|pull a building down
        polish|rub something until it shines
        carve|cut shapes out of wood or stone
        weave|make cloth from threads
        knead|press dough with the hands
        stir|move a spoon around in a pot
        pour|let a liquid run out of a jug
        sprinkle|let small drops or grains fall on something
        boil|cook in bubbling water
        roast|cook over a fire or in an oven
        melt|become liquid by heat
        freeze|become hard by cold
        dissolve|vanish in a liquid, as sugar does
        evaporate|turn slowly into air, as a puddle does
        sprout|begin to grow from a seed
        bloom|open as a flower
        wither|become dry and die
        harvest|gather ripe corn or fruit
        hatch|come out of an egg
        graze|eat grass in a field
        migrate|travel to another land each year
        hibernate|sleep through the winter
        imitate|do the same as someone else
        practise|do something again and again to learn it
        memorise|learn something so that you never forget it
        translate|say the same thing in another language
        describe|say what something is like
        compare|look at two things to see how they differ
        """)

    /// What adjectives mean: "Something brittle …".
    static let adjectives = WordTable(
        """
        quality|meaning
        brittle|breaks easily
        transparent|lets you see through it
        waterproof|keeps water out
        fragile|must be carried with care
        flexible|bends without breaking
        elastic|stretches and springs back
        sticky|clings to your fingers
        slippery|is hard to hold or to stand on
        hollow|is empty inside
        solid|keeps its shape
        poisonous|makes you ill if you eat it
        edible|can be eaten
        delicious|tastes very good
        bitter|tastes like strong coffee
        spicy|burns a little on the tongue
        ripe|is ready to be picked
        rotten|has gone bad
        ancient|is very old
        modern|belongs to our own time
        rare|is hardly ever seen
        common|is seen everywhere
        precious|is worth very much
        worthless|is worth nothing
        famous|is known to everybody
        enormous|is very, very big
        tiny|is very, very small
        gigantic|is as big as a giant
        narrow|has little room from side to side
        vertical|stands straight up
        horizontal|lies flat like the sea
        parallel|runs beside something and never meets it
        crooked|is not straight
        shallow|is not deep
        muddy|is full of wet earth
        dusty|is covered with dry dirt
        rusty|has red spots from the rain
        mouldy|is covered with green fur
        silent|makes no sound
        deafening|is so loud that your ears hurt
        shrill|sounds high and sharp
        fragrant|smells sweet
        sparkling|shines with many points of light
        gloomy|is dark and sad
        mysterious|is hard to explain
        dangerous|can hurt you
        harmless|cannot hurt you
        reliable|can be trusted
        temporary|lasts only for a while
        permanent|lasts for ever
        sudden|happens without warning
        frequent|happens often
        annual|happens once a year
        daily|happens every day
        necessary|cannot be left out
        artificial|is made by people and not by nature
        magnetic|pulls iron
        frozen|has turned to ice
        liquid|flows like water
        """)
}
