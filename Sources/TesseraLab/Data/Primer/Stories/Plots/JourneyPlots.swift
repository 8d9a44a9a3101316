/// Stories about going somewhere.
enum JourneyPlots {
    static let errand = StoryPlot(
        "errand",
        """
        = problem
        {T2=town}"Take this {item:thing} to {t2}," said {hero.his} {elder}, "and do not lose it."
            {Hero} had never been so far from home.
        {T2=town}A letter had to be carried to {t2} before {day}, and there was nobody but {hero} to
            carry it.
        {T2=town}{Hero} was to fetch {grocery} from {t2}. The road went through the {landscape} and
            over the {landscape}.
        = attempt
        At the first crossroads {hero} turned left instead of right and came to a {landscape}.
        On the way {hero.he} met a {profession} who sat by the road and could go no further. {Hero}
            helped, and that took an hour.
        The bridge was closed, so {hero} had to wade through the water.
        A {animal} stood in the middle of the road and would not move.
        {Sub} asked for the way. "{Straight}," said one. "{Back}," said another.
        {Hero.his.cap} shoes were worn out, and {hero.his} bag grew heavier with every step.
        A {vehicle} took {hero.him} along for a while, but in the wrong direction.
        = straight
        straight on
        over the hill
        to the left, past the {spot}
        = back
        all the way back
        to the right, behind the {spot}
        you cannot get there from here
        = turn
        At last {hero.he} saw the roofs of {t2}. "You are late," said the people, "but you are
            here." They gave {hero.him} {dish} and a soft bed.
        {Friend} knew a shortcut through the {landscape}. By noon they were in {t2}, which is known
            for {t2.known}.
        It turned out that the {profession} {hero} had helped was the mayor of {t2}. There was a
            great supper that night.
        {Hero} followed the river, for all rivers lead to towns, and so {hero.he} reached {t2} in
            {t2.country}.
        = moral
        The longest way is made of single steps.
        Those who help on the road arrive as friends.
        Who asks does not get lost.
        """)

    static let map = StoryPlot(
        "map",
        """
        = problem
        In an old {hiding}, {hero} found a map. A red cross was drawn beside the {haunt}, and below
            it stood: "{Steps} steps to the {compass}."
        A bottle lay on the beach, and in the bottle was a map. "Treasure!" cried {hero}.
        {Hero}'s {elder} had left {hero.him} a box, and in the box lay nothing but a map with a
            cross near the {haunt}.
        = hiding: chest, cupboard, book, teapot, coat, clock
        = steps: ten, forty, one hundred, seventeen
        = compass: north, south, east, west
        = attempt
        {Sub} dug beside the {haunt} and found a {looks} {thing}.
        {Sub} had held the map upside down and dug on the wrong side of the {haunt}.
        {Sub} counted the steps, but {hero.his} legs were too short.
        {Sub} dug until evening. The hole was deep, and it was empty.
        A {profession} laughed and said, "Many have dug here before you."
        There were three {tree.s}, and the map showed only one.
        = turn
        Under the roots of the {tree2:tree} the spade struck wood. It was a chest, and in it lay
            {number-of} {treasure.s}.
        They found a box with a note: "Whoever reads this has had a fine day in the open air. That
            is the treasure." They had to laugh.
        There was nothing in the hole, but they had dug it so deep that water came. Now the village
            has a well, and that is worth more than gold.
        {Friend} noticed that the cross was only a spot of jam. But beside it, very small, stood the
            word "{furniture}". And there, in a drawer, lay a {treasure}.
        = number-of: three, seven, twelve, ninety
        = moral
        Sometimes one finds what one was not looking for.
        The way can be better than the goal.
        Read a map twice before you dig.
        """)

    static let visitor = StoryPlot(
        "visitor",
        """
        = problem
        {L=land}{Thatday}, a ship from {l} came into the harbour. A {profession} stepped ashore and
            looked for a place to spend the night. All the inns were full.
        {L=land}There was a knock at {hero}'s door. Outside stood a traveller from {l.capital} with
            a {looks} suitcase.
        {L=land}{L.ruler}, the {l.title} of {l}, was to pass through the village, and nothing was
            ready.
        = dismay
        {Hero} had only one bed and one {furniture}.
        There was nothing to eat but {dish}.
        "I have never met anybody from {l}," said {hero}.
        = attempt
        {Sub} swept the {room}, picked {flower.s} and put them on the table.
        {Sub} tried to say something in {l.tongue}, but it came out wrong.
        {Sub} cooked {dish}, and it boiled over.
        {Sub} hung up a flag in {l.flag}, the colours of {l}.
        = turn
        The guest sat down, ate everything and said, "Even in {l.capital} I have never eaten so
            well." In the morning there lay a {l.coin} on the pillow.
        The guest told stories about {l.mountain} and the {l.sea} until the fire had gone out.
        It turned out that the guest wanted no feast at all, only a quiet place and a cup of
            {beverage}.
        When the guest left, {hero} got a present: a little sack of {l.export}. "Come and see us in
            {l}," said the guest.
        = moral
        A small house with an open door is large enough.
        Guests bring the world with them.
        It is the welcome that makes the meal.
        """)
}
