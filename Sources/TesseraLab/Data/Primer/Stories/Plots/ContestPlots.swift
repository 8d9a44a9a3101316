/// Stories about contests, building and learning.
enum ContestPlots {
    static let race = StoryPlot(
        "race",
        """
        = problem
        {Thatday}, there was to be a race from the {spot} to the {haunt}. The prize was a
            {treasure}. {Hero} wanted to win.
        "I am faster than you," said {friend}. "You are not," said {hero}. So they agreed on a race
            around the {haunt}.
        Once a year the {people-of} hold a great race with {vehicle.s}. This year {hero} had put
            {hero.his} name on the list.
        = people-of: fishermen, millers, people of {town}, neighbours
        = attempt
        {Sub} practised every morning, but {friend} was always faster.
        "You will never win," said a boy with a {colour} {garment}.
        On the very first day {hero} fell and hurt {hero.his} {limb}.
        {Sub} ate nothing but {dish}, because that was said to make one quick.
        {Sub} drew a map of the course and learnt every stone by heart.
        {Sub} ran {five} times around the {spot} and sank into the grass.
        = limb: knee, foot, arm, hand, nose
        = five: two, three, five, ten
        = turn
        On the great day, {friend} stumbled. {Hero} stopped and helped {friend.him} up, and they
            reached the end together. The judge gave each of them half of the prize.
        {Hero} did not win, but {hero.he} was not last either, and that was enough.
        {Hero} won by the length of a nose. "Well done," said {friend}.
        While the others quarrelled about the start, {hero} walked slowly past them all and reached
            the goal first.
        {Incident.cap} in the middle of the race, and everybody stopped to look, except {hero}.
        = moral
        It is not always the fastest who arrives first.
        A race is won with the head as well as with the feet.
        Who helps another has already won.
        """)

    static let building = StoryPlot(
        "building",
        """
        = problem
        {Hero} wanted to build a {made} that could carry two.
        The village held a contest: who could build the best {toy}? {Hero} went to work at once.
        "I shall build a {made}," said {hero}. "That is impossible," said {hero.his} {elder}.
        The bridge to the {haunt} had been washed away, and {hero} decided to build a new one.
        = made: boat, raft, flying machine, tree house, cart with sails, sledge, snow castle, tower
        = attempt
        The first one was made of {material} and fell apart when {incident}.
        The second one was too {one-way}, the third too {other-way}.
        {Sub} hammered and sawed until {hero.his} hands were full of blisters.
        {Sub} asked the {profession} for {grocery}, which was not really needed, but helped against
            hunger.
        {Sub} drew plans on the back of {hero.his} {outfit}.
        Three boards were missing, and all {hero} had was a {thing} and a {furniture}.
        = one-way: big, small, light, long, stiff, wobbly
        = other-way: heavy, narrow, short, weak, tall
        = turn
        {Friend} brought nails, rope and good advice. On {day} it was ready, {colour} and {colour},
            and it held.
        Then {hero} turned the plan upside down, and suddenly everything fitted.
        {Hero} watched how the {bird.s} build their nests, and did the same. This time it stood
            firm, even when {incident}.
        In the end it was not quite straight, but it carried them both, and they gave it the name
            "{Flower}".
        = moral
        Every master has thrown away many boards.
        What does not work today may work tomorrow.
        Watch, think, and only then take the hammer.
        """)

    static let music = StoryPlot(
        "music",
        """
        = problem
        {I=instrument}{Hero} wanted to learn to play the {i}, but it sounded like a cat in a bucket.
        {I=instrument}In {number-two} weeks there was a concert in {t:town}, and {hero} was to play
            the {i}.
        {I=instrument}{Hero} found an old {i} in the {room}. From that day on {hero.he} thought of
            nothing else.
        = number-two: two, three, six
        = attempt
        {Sub} practised in the {room} until {hero.his} {elder} put wool into both ears.
        {Sub} practised in the forest, and all the {bird.s} flew away.
        The {profession} next door shouted, "Stop that noise!"
        {Sub} played so {manner} that {incident}.
        Every evening {hero} played the same {four} notes.
        {Sub} hid the {i} in the {furniture} and did not want to see it again.
        = four: three, four, seven
        = turn
        But one night a tune came out of it, soft and clear, and the {animal.s} came out of the wood
            to listen.
        On the evening of the concert {hero.his} hands trembled. Then {hero.he} began, and nobody
            coughed. At the end they clapped until the lamps shook.
        {Friend} joined in with a {i2:instrument}. Together it sounded almost like music, and after
            a month it really was.
        An old musician passed by and heard it. "You play too loudly," the old man said. "Listen
            first, then play." {Hero} did so, and everything changed.
        = moral
        Every song begins with a wrong note.
        Who wants to play must first listen.
        Practice is a slow horse, but it arrives.
        """)
}
