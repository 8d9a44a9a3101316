/// Descriptions of rooms, landscapes and pictures.
enum Scenes {
    static let genre = PrimerGenre("scenes", book: book)

    private static let book = PhraseBook(
        """
        = start
        {room-open} {room-line} {room-line2} {room-line3} {room-end}
        {room-open} {room-line2} {room-line} {room-end}
        {land-open} {land-line} {land-line2} {land-line3}
        {land-open} {land-line2} {sky} {land-line3} {land-end}
        {pic-open} {pic-line} {pic-line2} {pic-line3} {pic-end}
        {pic-open} {pic-line2} {sky} {pic-line} {pic-question}
        {pic-short} {pic-short2} {pic-short3}
        {street-open} {street-line} {street-line2} {street-end}
        {where-is} {where-is2} {where-is3}
        = room-open
        The {r:room} is {looks} and {mood}.
        Come into the {r:room}!
        This is the {r:room}, where people {r.purpose}.
        {Name}'s {r:room} is the most {looks-m} room in the house.
        A {door-kind} door leads to the {r:room}.
        = door-kind: narrow, low, heavy, creaking, {colour}, {looks}
        = looks-m: beautiful, curious, ordinary, crowded, peaceful
        = room-line
        In the middle stands a {looks} {furniture}.
        Next to the {r.object} there is a {looks} {furniture}.
        On the {furniture} lies a {looks} {thing}.
        On the left you see a {furniture}, on the right a {furniture}.
        Under the window stands a {colour} {furniture}.
        = room-line2
        On the wall hangs a {thing} next to a picture of a {animal}.
        The curtains are {colour}, and the floor is made of {material}.
        A {colour} carpet lies before the {r.object}.
        There are {number} {thing.s} on the shelf, and one of them is {looks}.
        Above the {r.object} hangs a {colour} lamp.
        = number: two, three, four, five, seven
        = room-line3
        It smells of {smell}.
        From the window one sees a {tree} and a {looks} {fence}.
        A {animal-small} sleeps on the {furniture}.
        You can hear the {noisything} from here.
        Someone has left a {garment} on the {furniture}.
        = smell: {dish}, {flower.s}, {material}, {beverage}, old books, fresh paint
        = animal-small: cat, dog, mouse, kitten, parrot
        = fence: fence, wall, bench, gate, well
        = room-end
        {Name} likes to sit here and {deed}.
        Nobody has been here for {years}.
        It is the best place in the house to {deed}.
        Here time stands still.
        "I like it," said {name}.
        = years: a week, many years, a long time
        = land-open
        Before us lay a {l:landscape} with {l.sight}.
        The path led to a {mood} {p:landscape}.
        From the hill one could see a {landscape}, a {landscape} and, far away, the sea.
        {L:landscape.at.cap} the {l} it was {mood} and {mood}.
        = land-line
        On the left there were {tree.s}, on the right stood a {looks} {building}.
        Between two {tree.s} stood a {looks} {building}.
        Behind the {building} grew {colour} {flower.s}.
        A narrow {way} ran along the edge.
        = building: house, cottage, mill, chapel, barn, tower, hut, bridge
        = way: path, brook, road, fence
        = land-line2
        A {animal} stood at the edge of the wood.
        Some {flyer} flew over the water.
        A {profession} with a {thing} came along the road.
        There were {flower.s} everywhere, {colour} and {colour}.
        In the distance the {noisything} {noise-past}.
        = flyer: gulls, swallows, crows, ducks, herons, starlings, storks, pigeons, swans, sparrows,
            wild geese, larks
        = noise-past: could be heard, broke the silence
        = land-line3
        The air smelt of {smell}.
        Nothing moved but the {leafs} of the {tree.s}.
        A {vehicle} passed and was gone.
        The shadows grew [long/longer and longer/blue].
        = leafs: leaves, tops
        = land-end
        It was a place that one does not forget.
        We stayed there until {incident}.
        "Here I want to live," said {name}.
        Then it began to get dark.
        = sky
        The sky was {sky-colour}, with {few} {clouds}.
        Above it all hung a {sky-thing}.
        The sun was low and {warm}.
        There was a {sky-thing} in the {sky-colour} sky.
        = sky-colour: blue, grey, pale, pink, orange, dark blue, white, black
        = few: a few, three, many, two, some
        = clouds: white clouds, small clouds, clouds, stars
        = sky-thing: yellow sun, red sun, white moon, thin moon, full moon, bright star, white
            cloud, grey cloud, rainbow
        = warm: yellow, red, golden, pale
        = pic-open
        The picture shows a {p:landscape}.
        In this picture you can see a {colour} {vehicle}.
        {Hero:name} has painted a {p:landscape} with a {animal}.
        This is a painting by {name} {surname}.
        On the postcard there is a {colour} {building} by the sea.
        = pic-line
        In front there is a {colour} {animal-art}, and behind it a {colour2:colour} {building}.
        On the left stands a {tree}, on the right a {colour} {building}.
        At the top there is a {sky-thing}, at the bottom {colour} {flower.s}.
        In the middle a {colour} boat floats on {colour3:colour-water} water.
        A {big-small} {building} stands between a {tree} and a {vehicle}.
        = animal-art: horse, cat, dog, bird, fish, cow, hen
        = colour-water: blue, green, grey, dark
        = big-small: big, small, tiny, tall, wide
        In one corner there is a {drawn}, in the other there are {three} {drawn.s}.
        Somebody has drawn {three} {drawn.s} and a {big-small} {drawn}.
        = pic-line2
        The {building} has a {colour} roof and a {colour} door.
        Two {animal-art.s} are looking at each other.
        The grass is {green}, and the sky is {sky-colour}.
        A {child} with a {colour} {garment} is {action-ing}.
        = green: green, dark green, yellow, short, tall
        = child: girl, boy, woman, man
        = action-ing: waving, running, fishing, reading, flying a kite, riding a {animal-art},
            sitting on the {fence}, picking {flower.s}
        = pic-line3
        Everything is painted in {colour} and {colour}.
        The colours are {opposite}, and the frame is made of {material}.
        Far away one can see {few} {far-things}.
        If you look closely, you find a {treasure} in the grass.
        = far-things: mountains, sails, hills, houses, trees
        = pic-end
        I like the {part} best.
        It hangs in the {room} of my {relative}.
        It is called "{Title}".
        It makes me {feeling}.
        = part: sky, water, {animal-art}, {building}
        = title
        {Mood.cap} {daytime}
        The {colour} {building}
        {Season.cap}
        The {looks} {animal-art}
        = pic-question
        What is in the foreground? [Some {flower.s}./A stone./Nothing but grass.]
        Can you find the {animal-art}?
        Who may live in the {building}?
        = pic-short
        A {colour} {building} under a {sky-thing}.
        A {colour} boat on a {colour-water} sea.
        A {big-small} {colour} {animal-art} on {green} grass.
        {Three} {colour} {flower.s} in a {colour} vase.
        = three: two, three, four, five
        Two {drawn.s} and a {colour} {drawn}.
        {Three} {colour} {drawn.s} in a row, with a {sky-thing} above them.
        = pic-short2
        A {tree} beside a {colour} {building}.
        A {colour} {vehicle} in front of a {landscape}.
        A {sky-thing} above a {landscape}.
        Night: a {animal-art} below a white moon.
        A {big-small} {drawn} to the right of a {colour} {building}.
        A {striped} {drawn} and, behind it, a {landscape}.
        = drawn: castle, tent, windmill, snowman, lighthouse, cactus, submarine, plane, balloon,
            jellyfish, pine, crab, octopus, boat, house, cat, duck, turtle, whale, car, bus, rocket,
            butterfly, penguin, ball, mushroom, candle, kite, cake, moon, cloud, star, mountain,
            sheep
        = striped: striped, spotted, bright, pale, plain
        = pic-short3
        A {colour} {toy} on a {colour} {furniture}.
        A {child} with a {colour} {garment} and a {colour} {toy}.
        A {fruit} to the left of a {looks} {thing}.
        Snow on the roof of a {big-small} {building}.
        = street-open
        It is market day in {t:town}.
        The street is full of people.
        In front of the {spot} there is a crowd.
        Early in the morning the square of {t:town} is still empty.
        = street-line
        A {profession} carries a {looks} {thing}, and a {profession} shouts at a {animal}.
        Children play with a {colour} {toy}.
        A {colour} {vehicle} stops before the {spot}.
        Somebody plays the {instrument}, and somebody else sings.
        = street-line2
        An old woman sells {fruit.s} and {vegetable.s}.
        Next to the {spot2:spot} a man with a {garment} reads the newspaper.
        Over the roofs fly {flyer}.
        From a window comes the smell of {dish}.
        = street-end
        Then {incident}, and everybody turns around.
        By evening all will be quiet again.
        And in the middle of it all stands {name} and looks for {the-a} {thing}.
        What a noise!
        = the-a: the, a
        = where-is
        Where is the {t:thing}? It is [on/under/behind/beside/in front of] the {furniture}.
        The {t:thing} lies on the {f:furniture}. What lies on the {f}? The {t}.
        = where-is2
        The {a:animal-art} is to the left of the {b:building}, so the {b} is to the right of the
            {a}.
        The {tree} stands behind the {b2:building}, so the {b2} stands in front of it.
        The {a2:toy} hangs above the {b3:furniture}, so the {b3} is below the {a2}.
        = where-is3
        The {t3:treasure} is inside the {c3:box}, and the {c3} is inside the {f3:furniture-box}. So
            the {t3} is inside the {f3}, too.
        Between the {furniture} and the {furniture} stands a {furniture}.
        = box: box, bag, basket, jar, purse
        = furniture-box: chest, cupboard, wardrobe, suitcase, trunk
        """)
}
