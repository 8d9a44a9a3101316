/// Adjectives and adverbs.
enum DescribingWords {
    /// Pairs of adjectives with contrary senses, and something each may be said of.
    static let opposites = WordTable(
        """
        opposite|other|thing|otherthing
        hot|cold|a stove|ice
        big|small|an elephant|a mouse
        fast|slow|a hare|a snail
        light|heavy|a feather|an anvil
        high|low|a tower|a ditch
        long|short|a river|a matchstick
        wide|narrow|a street|an alley
        thick|thin|a wall|paper
        deep|shallow|the ocean|a puddle
        old|new|a ruin|a shiny coin
        young|old|a lamb|a castle
        hard|soft|a stone|a pillow
        rough|smooth|bark|glass
        wet|dry|rain|sand
        full|empty|a brimming cup|an open box
        clean|dirty|fresh snow|a muddy boot
        bright|dark|noon|midnight
        loud|quiet|thunder|a whisper
        strong|weak|an ox|a newborn chick
        rich|poor|a king|a beggar
        happy|sad|a birthday child|a lost puppy
        brave|cowardly|a knight|a thief in the night
        kind|cruel|a nurse|a tyrant
        clever|stupid|a fox|a wooden post
        early|late|sunrise|an owl's breakfast
        open|closed|a gate in the morning|a shop at night
        sweet|bitter|honey|coffee
        sour|sweet|a lemon|a ripe pear
        sharp|blunt|a razor|a spoon
        tight|loose|a knot|an old sock
        straight|crooked|a ruler|a mountain path
        near|far|the next room|a star
        easy|difficult|counting to ten|a long riddle
        safe|dangerous|a harbour|a cliff in the fog
        cheap|expensive|a button|a diamond
        right|wrong|two and two make four|two and two make nine
        true|false|the sun is warm|the moon is cheese
        alive|dead|a green branch|a dry stick
        awake|asleep|a rooster at dawn|a cat by the fire
        polite|rude|a good guest|a shouting guest
        tall|short|a giant|a dwarf
        fat|lean|a pig|a greyhound
        tame|wild|a lapdog|a wolf
        calm|stormy|a lake in summer|the sea in winter
        fresh|stale|warm bread|last week's bread
        smooth|bumpy|a frozen pond|a country lane
        raw|cooked|a carrot from the field|a stew
        ripe|unripe|a red apple|a green banana
        sunny|cloudy|a beach day|a grey morning
        warm|cool|a blanket|a cellar
        flat|steep|a plate|a staircase
        plain|fancy|a grey shirt|a royal gown
        simple|complicated|a spoon|a clock
        careful|careless|a surgeon|a child with a full glass
        hopeful|hopeless|a sower in spring|a leaking boat
        useful|useless|a bucket|a bucket without a bottom
        visible|invisible|a church tower|the wind
        possible|impossible|climbing a hill|jumping over the moon
        patient|impatient|a fisherman|a boy before a party
        honest|dishonest|a good judge|a cheat
        tidy|messy|a new desk|a workshop
        busy|idle|a bee|a cat at noon
        generous|stingy|an open hand|a closed purse
        proud|humble|a peacock|a sparrow
        lucky|unlucky|a finder of coins|a loser of keys
        modern|ancient|a tablet|a temple
        sick|healthy|a coughing child|a runner
        noisy|silent|a market|a library at night
        hungry|full|a wolf in winter|a guest after the feast
        thirsty|refreshed|a traveller in the desert|a drinker at a spring
        crowded|deserted|a fair|a beach in the rain
        fertile|barren|a river valley|a desert
        transparent|opaque|a window|a brick wall
        solid|liquid|ice|water
        public|private|a park|a diary
        famous|unknown|a great singer|a pebble on the beach
        common|rare|grass|a four-leaved clover
        gentle|harsh|a breeze|a blizzard
        blunt|pointed|a thumb|a thorn
        brief|lengthy|a sneeze|a long speech
        major|minor|an earthquake|a scratch
        male|female|a rooster|a hen
        external|internal|a coat of paint|a heartbeat
        permanent|temporary|a mountain|a snowman
        guilty|innocent|the boy with jam on his chin|the baby in the cradle
        cautious|reckless|a tortoise|a goat on a roof
        """)

    /// Pairs of nouns, verbs and other words with contrary senses.
    static let otherOpposites = WordTable(
        """
        contrary|reverse
        up|down
        in|out
        on|off
        left|right
        above|below
        before|after
        front|back
        top|bottom
        inside|outside
        day|night
        morning|evening
        summer|winter
        north|south
        east|west
        begin|end
        open|close
        push|pull
        give|take
        buy|sell
        win|lose
        come|go
        laugh|cry
        ask|answer
        find|lose
        remember|forget
        love|hate
        build|destroy
        rise|fall
        float|sink
        lend|borrow
        arrive|depart
        lock|unlock
        tie|untie
        fill|empty
        freeze|melt
        attack|defend
        accept|refuse
        add|subtract
        multiply|divide
        increase|decrease
        succeed|fail
        enter|leave
        friend|enemy
        king|queen
        boy|girl
        man|woman
        son|daughter
        brother|sister
        father|mother
        uncle|aunt
        husband|wife
        prince|princess
        hero|coward
        teacher|pupil
        question|answer
        heaven|earth
        war|peace
        birth|death
        entrance|exit
        success|failure
        victory|defeat
        profit|loss
        truth|lie
        beginning|end
        always|never
        everything|nothing
        everybody|nobody
        everywhere|nowhere
        more|less
        many|few
        first|last
        yes|no
        host|guest
        sunrise|sunset
        whisper|shout
        praise|blame
        hurry|dawdle
        gather|scatter
        appear|vanish
        stretch|shrink
        wake|sleep
        save|spend
        """)

    /// Words of nearly one sense.
    static let synonyms = WordTable(
        """
        synonym|same
        big|large
        small|little
        quick|fast
        happy|glad
        sad|unhappy
        angry|cross
        tired|weary
        brave|bold
        clever|smart
        silent|quiet
        begin|start
        end|finish
        shut|close
        speak|talk
        shout|yell
        jump|leap
        walk|stroll
        look|gaze
        cry|weep
        road|way
        forest|wood
        stone|rock
        brook|stream
        ship|vessel
        gift|present
        error|mistake
        task|job
        fear|fright
        joy|delight
        sick|ill
        rich|wealthy
        odd|strange
        correct|right
        difficult|hard
        easy|simple
        tidy|neat
        damp|moist
        huge|enormous
        tiny|minute
        evil|wicked
        polite|courteous
        famous|well known
        ancient|very old
        hurry|rush
        repair|mend
        pull|drag
        throw|toss
        build|construct
        choose|pick
        collect|gather
        answer|reply
        help|assist
        hide|conceal
        change|alter
        scare|frighten
        wander|roam
        shine|glow
        smell|scent
        reward|prize
        journey|trip
        meal|repast
        storm|tempest
        """)

    static let colours = WordTable(
        """
        colour|of
        red|a ripe tomato
        blue|the summer sky
        green|fresh grass
        yellow|a buttercup
        orange|a carrot
        purple|a plum
        white|fresh snow
        black|coal
        brown|a chestnut
        grey|a rain cloud
        pink|a flamingo
        golden|a field of wheat
        silver|a new coin
        """)

    static let looks = WordTable(
        """
        looks
        old, new, little, big, tiny, huge, broken, shiny, dusty, rusty, heavy, light, round, square,
        long, short, smooth, rough, plain, pretty, beautiful, ugly, strange, lovely, fine, worn,
        cracked, painted, carved, polished, faded, bright, striped, spotted, crooked, narrow, wide,
        flat, curved, hollow, sturdy, delicate, elegant, simple, precious, cheap, ordinary, curious,
        handsome, patched, gleaming, battered, splendid, odd, neat
        """)

    static let moods = WordTable(
        """
        mood
        calm, cold, warm, bright, dark, grey, clear, misty, foggy, windy, rainy, sunny, stormy
        snowy,
        frosty, cloudy, quiet, fresh, mild, damp, golden, chilly, peaceful, gloomy, dull, fine
        """)

    /// Adjectives that can be compared.
    static let gradable = WordTable(
        """
        gradable
        big, small, fast, slow, light, heavy, high, low, long, short, wide, narrow, thick, thin
        deep
        shallow, old, new, young, hard, soft, rough, smooth, wet, dry, clean, dirty, bright, dark
        loud
        quiet, strong, weak, rich, poor, happy, sad, brave, kind, cruel, clever, early, late, sweet
        sour
        sharp, blunt, tight, loose, near, far, easy, difficult, safe, dangerous, cheap, expensive
        polite
        rude, tall, fat, lean, tame, wild, calm, fresh, warm, cool, hot, cold, steep, plain, fancy
        simple
        careful, useful, patient, honest, tidy, busy, proud, humble, lucky, noisy, hungry, thirsty
        famous
        common, rare, gentle, good, bad, beautiful, pretty, ugly, strange, large, tiny, shy, sly
        lazy
        curious, generous, nervous, comfortable, important, interesting, wise, friendly, funny
        lonely
        """)

    static let manners = WordTable(
        """
        manner
        slowly, quickly, quietly, loudly, carefully, happily, sadly, angrily, gently, bravely
        politely,
        softly, suddenly, eagerly, proudly, shyly, calmly, boldly, patiently, nervously, gladly,
        firmly, kindly, warmly, coldly, gratefully, anxiously, silently, cheerfully, hopefully,
        thoughtfully, sleepily, clumsily, cleverly, honestly, briskly, lazily, curiously, solemnly,
        merrily
        """)

    static let materials = WordTable(
        """
        material|quality|from
        wood|hard and warm|trees
        stone|hard and heavy|the ground
        glass|clear and easy to break|sand
        paper|thin and light|wood
        wool|soft and warm|sheep
        cotton|soft and cool|a plant
        leather|tough|the skin of animals
        iron|strong and heavy|ore
        gold|yellow and precious|mines and rivers
        silver|white and shiny|mines
        clay|soft when wet and hard when baked|riverbanks
        silk|smooth and fine|silkworms
        rubber|springy|the sap of a tree
        wax|soft when warm|bees
        brick|hard and red|baked clay
        rope|long and strong|twisted fibres
        straw|dry and yellow|stalks of corn
        copper|reddish and easy to bend|ore
        steel|very strong|iron
        cork|light enough to float|the bark of an oak
        plastic|light and easy to shape|oil
        marble|smooth and cold|quarries
        """)
}
