/// Stories in which something happens that cannot be.
enum MagicPlots {
    static let wish = StoryPlot(
        "wish",
        """
        = problem
        {Hero} caught a {colour} fish. "Let me go," said the fish, "and you shall have {three}
            wishes."
        From an old {thing} came a puff of smoke, and in the smoke stood a tiny {profession}.
            "Speak," said the voice. "One wish, and no more."
        {Thatday}, {hero} saw a falling star and said aloud, "I want to {wish}!" And so it came to
            pass.
        = three: two, three
        = attempt
        First {hero} wished to be {opposite}, and in that moment {hero.he} was so {o2:opposite} that
            nobody knew {hero.him}.
        {Sub} wished for {dish}, and it rained {dish2:dish} for an hour.
        {Sub} wished for a {animal}. It was as big as a house and ate the {furniture}.
        {Sub} thought so long about it that the day went by.
        {Sub} wished that it would always be {day}. By the seventh {day2:day} everyone was {sorrow}.
        = failure
        That was not what {hero.he} had meant.
        "Not like that!" cried {hero}.
        Wishes are hard to steer.
        = turn
        At last {hero} wished that everything were as before. Never had the old {furniture} looked
            so beautiful.
        {Hero} gave the last wish to {friend}, who wished for nothing but a good supper for two.
        "I need no wish," said {hero} in the end. "I will learn it {slowly}, as the others do." The
            magic was gone, but {hero.he} learnt it.
        = slowly: slowly, by myself, step by step
        = moral
        Be careful what you wish for.
        What one has learnt stays, what one has wished for goes.
        The best wish is the one for somebody else.
        """)

    static let seed = StoryPlot(
        "seed",
        """
        = problem
        An old {profession} gave {hero} a seed and said, "Be patient."
        {Hero} planted a small {colour} seed behind the {hero.home}.
        At the {spot} {hero} swapped {hero.his} {thing} for a single seed. "You have been cheated,"
            said {hero.his} {elder}.
        = attempt
        {Sub} watered it every day, but nothing happened for {some} weeks.
        A {bird} wanted to eat it, but {hero} chased the bird away.
        {Sub} sang to it, talked to it and even danced around it.
        {Sub} dug it up to see whether it had grown, and put it back again.
        The frost came, and {hero} covered the place with {hero.his} {outfit}.
        {Sub} put a little fence around it, so that nobody would step on it.
        = some: two, three, five, six
        = turn
        {Later}, a green tip came out of the earth. It grew and grew, and in {warm-month} it was a
            {flower} as tall as a house.
        {Later}, it was a little tree, and it bore one single {fruit}. {Hero} cut it in two and gave
            half to {friend}.
        One morning there stood a plant with leaves like {likeness-leaf}. A {bird} built its nest in
            it and sang for {hero} every day.
        It did not become a tree, nor a flower, but a {vegetable} so big that the whole village ate
            of it.
        = warm-month
        May
        June
        July
        = likeness-leaf: hands, hearts, feathers, plates
        = moral
        Growing takes its time.
        Patience is a slow gardener with sweet fruit.
        One cannot pull a plant taller.
        """)

    static let door = StoryPlot(
        "door",
        """
        = problem
        Behind the {furniture} in the {room}, {hero} found a door that had not been there before. It
            was as small as a book.
        When {hero} opened the {opened}, there was no wood at the back, but a path with {colour}
            {flower.s}.
        {Thatday}, the picture of the {landscape} on the wall began to move. {Hero} climbed over the
            frame.
        = attempt
        On the other side everything was the wrong way round: the {animal.s} wore {wear}, and the
            people lived in a {home-other}.
        {Sub} asked a {animal} with a {garment} for the way. It spoke only in questions.
        There it rained upwards, and stones were {opposite}.
        {Sub} ate a piece of a {fruit}, and {hero.his} {bodypart} turned {colour}.
        A clock with {number-hands} hands said to {hero.him}, "You are late!"
        = opened: wardrobe, cupboard, old chest, sideboard, cellar door
        = home-other
        {h:animal.home}
        = number-hands: three, five, nine
        = turn
        "How do I get home?" asked {hero}. "The way you came, only backwards," said {friend}, who
            lived there. {Hero} walked backwards, and there was the {room} again.
        {Hero} closed {hero.his} eyes and thought of {hero.meal}. When {hero.he} opened them,
            {hero.his} {elder} was calling {hero.him} to the table.
        They gave {hero.him} a {treasure} to take along. At home it was only a pebble, but in the
            dark it still shines.
        = moral
        There is more behind a wall than one thinks.
        Who has been far away sees home with new eyes.
        Not every door is there every day.
        """)
}
