/// What people do, what happens to them, and what they wish for.
enum DeedWords {
    /// Everyday work and play: what, with what, where, and how things are and were afterwards.
    static let deeds = WordTable(
        """
        deed|with|where|result|outcome
        sweep the floor|a broom|in the kitchen|the floor is clean|the floor was clean
        paint the fence|a brush|in the garden|the fence shines|the fence shone
        feed the hens|a bowl of grain|in the yard|the hens are full|the hens were full
        water the beans|a watering can|in the garden|the earth is dark and wet|the earth was dark and wet
        wash the dishes|hot water and soap|in the kitchen|the plates gleam|the plates gleamed
        mend the roof|a hammer and nails|on the barn|the rain stays outside|the rain stayed outside
        chop the wood|an axe|behind the house|there is a neat pile|there was a neat pile
        bake a cake|flour and eggs|in the kitchen|the house smells sweet|the house smelled sweet
        peel the potatoes|a small knife|at the table|the pot is full|the pot was full
        knit a scarf|two needles|by the fire|nobody is cold|nobody was cold
        write a letter|pen and ink|at the desk|the envelope is sealed|the envelope was sealed
        read the newspaper|a pair of glasses|in the armchair|the news is known|the news was known
        milk the cow|a pail|in the barn|the pail is full|the pail was full
        pick the plums|a ladder|in the orchard|the basket is heavy|the basket was heavy
        dig a hole|a spade|in the garden|there is a heap of earth|there was a heap of earth
        plant an oak|a spade|on the hill|a small tree stands in the wind|a small tree stood in the wind
        shear the sheep|a pair of shears|in the fold|there is a sack of wool|there was a sack of wool
        polish the boots|a soft cloth|on the steps|one can see a face in them|one could see a face in them
        iron the shirts|a hot iron|in the laundry|there is not a crease left|there was not a crease left
        hang up the washing|wooden pegs|in the yard|the sheets flap in the wind|the sheets flapped in the wind
        fly a kite|a long string|on the hill|a red dot dances in the sky|a red dot danced in the sky
        build a sandcastle|a bucket|on the beach|the tower has four windows|the tower had four windows
        row across the lake|a pair of oars|on the water|the boat lies at the far bank|the boat lay at the far bank
        catch a trout|a rod and line|by the brook|there is fish for supper|there was fish for supper
        climb the tower|nothing but two legs|in the old town|one can see for miles|one could see for miles
        draw a horse|a piece of charcoal|on the pavement|people stop and look|people stopped and looked
        play chess|thirty-two pieces|in the tavern|one king is lost|one king was lost
        sing a song|a clear voice|in the choir|everyone claps|everyone clapped
        play the flute|ten fingers|under the window|a tune hangs in the air|a tune hung in the air
        tell a story|many words|by the fire|the children are asleep|the children were asleep
        light the lamps|a long match|in the street|the evening is golden|the evening was golden
        ring the bell|a thick rope|in the church|the pigeons fly up|the pigeons flew up
        sort the buttons|patient fingers|at the table|there are six small heaps|there were six small heaps
        clean the windows|water and old newspaper|all over the house|the sun comes in|the sun came in
        carry the bricks|a wheelbarrow|across the yard|the arms ache|the arms ached
        stir the soup|a wooden spoon|at the stove|nothing is burnt|nothing was burnt
        set the table|plates and spoons|in the dining room|supper can begin|supper could begin
        make the beds|fresh sheets|upstairs|everything smells of soap|everything smelled of soap
        wind the clock|a brass key|in the hall|it ticks again|it ticked again
        sew on a button|needle and thread|by the window|the coat is whole|the coat was whole
        brush the pony|a stiff brush|in the stable|its coat is like silk|its coat was like silk
        collect shells|a small net|on the beach|the pockets are full of sand|the pockets were full of sand
        count the stars|nothing but patience|on the roof|nobody knows the number|nobody knew the number
        measure the room|a long ruler|in the new house|the carpet will fit|the carpet would fit
        grind the coffee|a little mill|in the pantry|the air is bitter and warm|the air was bitter and warm
        roast chestnuts|a pan with holes|over the coals|the shells burst open|the shells burst open
        gather mushrooms|a basket|in the woods|there is stew for everyone|there was stew for everyone
        mow the meadow|a scythe|down by the river|the hay lies in rows|the hay lay in rows
        rake the leaves|a rake|under the maples|the path is clear|the path was clear
        shovel the snow|a wide shovel|before the door|the postman can come through|the postman could come through
        fix the bicycle|a spanner|in the shed|the wheels turn|the wheels turned
        patch the tent|needle, thread and wax|on the grass|it keeps the rain out|it kept the rain out
        pack the suitcase|careful hands|in the bedroom|the lid will hardly close|the lid would hardly close
        wrap the present|coloured paper|in secret|there is a bow on top|there was a bow on top
        learn a poem|a quiet corner|in the attic|every line is safe|every line was safe
        practise the scales|stiff fingers|at the piano|the neighbours sigh|the neighbours sighed
        cut the hedge|a pair of shears|along the lane|it is as straight as a wall|it was as straight as a wall
        carve a whistle|a pocket knife|on the doorstep|it has one clear note|it had one clear note
        weigh the flour|an old pair of scales|in the shop|the bag is exactly full|the bag was exactly full
        teach the parrot a word|a bag of nuts|in the parlour|the parrot says nothing|the parrot said nothing
        dust the books|a feather duster|in the library|somebody sneezes|somebody sneezed
        bathe the dog|a tub of warm water|in the yard|everyone is wet|everyone was wet
        look after the baby|a rattle|in the nursery|the baby laughs|the baby laughed
        visit the neighbours|a basket of eggs|across the road|there is much talk|there was much talk
        buy stamps|three small coins|at the post office|the letter can go|the letter could go
        sharpen the pencils|a little blade|at school|the points are like needles|the points were like needles
        press flowers|a heavy book|in the study|they keep their colours|they kept their colours
        unload the cart|strong arms|at the mill|forty sacks stand inside|forty sacks stood inside
        stack the hay|a pitchfork|in the loft|the cows have food for the winter|the cows had food for the winter
        tie up the roses|a ball of string|by the wall|the wind cannot break them|the wind could not break them
        scrub the steps|a hard brush|in front of the house|they are as white as salt|they were as white as salt
        fetch water|two buckets|from the well|the jug is full|the jug was full
        boil the eggs|a small pot|on the stove|they are as hard as stones|they were as hard as stones
        slice the bread|a long knife|at the table|there is a piece for each|there was a piece for each
        squeeze the lemons|both hands|in the kitchen|there is a jug of juice|there was a jug of juice
        whip the cream|a whisk|in a cold bowl|it stands in peaks|it stood in peaks
        """)

    /// Things that happen all of a sudden, as clauses.
    static let incidents = WordTable(
        """
        incident
        a dog began to bark; the lights went out; a plate fell and broke; the bell rang
        someone knocked at the door; a bird flew against the window; the wind slammed the gate
        it started to rain; a branch snapped; the milk boiled over; the rope broke
        the engine stopped
        a stranger came up the path; a black cat crossed the road; the candle went out
        a letter slipped under the door; the telephone rang; the boat began to leak
        a wheel came off
        thunder rolled over the roofs; the goat ate the list; a balloon burst; the bridge shook
        smoke rose from the chimney next door; a frog jumped into the soup; the ladder slipped
        the clock struck twelve; an owl called from the roof; the ice cracked; the baby woke up
        a coin rolled under the stove; the horse stood still; the ink ran out; the music stopped
        the tent fell down; the train whistled; somebody laughed in the dark
        the door opened by itself
        a parcel arrived; the kettle began to whistle; the moon came out; the neighbour shouted
        a sheep got loose; the snow slid off the roof; the bus drove away; the string broke
        a mouse ran across the table; the shelf gave way; the paint tin tipped over; the fog lifted
        a rainbow stood over the valley; the pigeons rose into the air; the bucket tipped over
        the wind tore the map away; a stone hit the water; the lamp began to flicker
        the swing creaked
        """, separator: ";")

    /// What somebody longs for, after "wanted to".
    static let wishes = WordTable(
        """
        wish
        learn to swim; see the sea; own a pony; become a sailor; win the race; fly in a balloon
        play the trumpet; build a boat; find a real treasure; climb the highest mountain
        sleep in a tent
        write a book; be as tall as a door; speak with animals; bake the best bread in town
        ride on an elephant; travel around the world; stay up until midnight; catch a falling star
        keep bees; sing on a stage; sail to an island; live in a lighthouse; be invisible for a day
        visit the moon; make everybody laugh; learn to whistle; grow the biggest pumpkin
        drive a train
        dance like the wind; paint the whole house blue; have a friend to play with; see snow
        know what lies behind the hills; work in a circus; find the end of the rainbow
        taste a mango
        repair old clocks; have a garden; be brave; understand the stars
        dig to the other side of the earth
        """, separator: ";")

    /// What leads to what: two clauses of which the first is the reason.
    static let causes = WordTable(
        """
        cause|effect
        it had rained all night|the river was over its banks
        the sun shone all day|the snowman melted
        nobody had watered the plants|the leaves turned yellow
        the road was icy|the cart slid into the ditch
        the baby was asleep|everyone walked on tiptoe
        the bridge was broken|the travellers had to turn back
        the oven was too hot|the cake was burnt
        there was no wind|the kite stayed on the ground
        the battery was empty|the torch did not work
        the bucket had a hole|the water was gone
        it was market day|the streets were crowded
        the soup was too salty|nobody asked for more
        the door was left open|the hens got out
        the clock was slow|they missed the train
        the night was clear|one could see thousands of stars
        the ice was thin|nobody dared to skate
        the shoes were too small|the feet hurt
        the glass fell on the stones|it broke into pieces
        the fire was going out|somebody fetched more wood
        the fog was thick|the ship blew its horn
        the boy had eaten nine plums|his stomach ached
        the string was too thin|it broke
        the horse was thirsty|it drank the whole bucket
        the letter had no stamp|it came back
        the mirror was dusty|nobody could see a face in it
        the apples were ripe|they fell from the tree
        the hill was steep|the cyclist got off and walked
        the stage was dark|the actor stumbled
        the wood was wet|it would not burn
        the dog had dug up the garden|the gardener was cross
        the coat was made of wool|it was warm
        the shop was closed|they went home without bread
        the singer had a cold|the concert was put off
        the bread was old|it was as hard as stone
        the paint was still wet|there was a green hand on the wall
        the moon was full|it was easy to find the path
        the teacher was ill|the lesson was cancelled
        the ladder was too short|nobody reached the roof
        the well was dry|they carried water from the brook
        the bag was too heavy|the handle tore
        a storm was coming|the fishermen stayed in the harbour
        the frost came early|the flowers froze
        the pan was hot|the butter melted at once
        the window was open|the papers blew off the table
        the joke was funny|the whole class laughed
        the map was wrong|they walked in a circle
        the key was lost|they climbed through the window
        the cat was away|the mice danced on the table
        the engine was old|it stopped on every hill
        the bees were hungry|they flew out early
        the snow was deep|the school was closed
        the sea was rough|half of the passengers were sick
        the bell did not ring|everyone slept too long
        the price was too high|nobody bought the vase
        the river was shallow|they could wade across
        the tea was hot|she burnt her tongue
        he had practised every day|he won the contest
        she had saved her coins|she could buy the bicycle
        he had told a lie|nobody believed him any more
        she had shared her lunch|she made a friend
        they had worked all summer|the barn was full
        he forgot his umbrella|he came home wet to the skin
        she put sugar on the table|the ants came in
        they left the meat outside|a fox took it
        he did not look where he was going|he walked into a lamp post
        she sang to the plants|people smiled at her
        they planted trees on the hill|the earth stayed where it was
        the lamp was covered|the room was dark
        the salt got into the sugar bowl|the coffee tasted strange
        the nails were rusty|the board came loose
        """)

    /// Reasons to be glad or not, after "because".
    static let reasons = WordTable(
        """
        reason
        the sun was shining; there was cake; a friend had come; the work was done; school was over
        nobody had forgotten the birthday; the lost dog was back; the letter had arrived
        it had snowed
        the tooth no longer hurt; the garden was in bloom; the test had gone well
        the roof no longer leaked
        there was music in the street; the strawberries were ripe; the holidays had begun
        """, separator: ";")
}
