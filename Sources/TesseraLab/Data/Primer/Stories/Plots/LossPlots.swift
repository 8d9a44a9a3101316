/// Stories about things that are lost, broken or taken.
enum LossPlots {
    static let lost = StoryPlot(
        "lost",
        """
        = problem
        {Thatday}, {hero} could not find {hero.his} {item:thing}.
        {Hero} had a {looks} {item:thing}, a present from {hero.his} {elder}. {Thatday}, it was
            gone.
        "Where is my {item:thing}?" {hero} asked. It was not in its place.
        {Hero} reached for {hero.his} {item:thing}, but there was nothing there.
        {Hero} wanted to {item=thing}{item.use}, but the {item} had vanished.
        = attempt
        {Sub} looked under the {furniture}, but there was only a {looks} {toy}.
        {Sub} searched the {room}, then the {room}, and found {nothing}.
        First {hero} emptied {hero.his} pockets. Out came a {toy}, a {treasure} and some crumbs, but
            no {item}.
        {Sub} asked the {p:profession}, but the {p} had not seen any {item}.
        Then {hero.he} walked all the way back to the {spot} and looked at every stone.
        {Sub} even looked behind the {furniture} and under the {garment}.
        {Sub} went through every room, from the cellar to the attic.
        {Sub} wrote a note, "Lost: one {looks} {item}", and hung it on the door of the {spot}.
        {Sub} took a {thing} and poked about in the {tree}.
        = nothing
        nothing
        only dust
        a {treasure}, but no {item}
        everything except the {item}
        = turn
        {Later}, {friend} pointed at the {furniture}. There lay the {item}, under a {garment}!
        {Later}, a {bird} flew up from the roof, and something {looks} fell from its nest. It was
            the {item}.
        {Friend} asked, "And what is that in your hand?" {Hero} had held the {item} all the time.
        {Later}, they met the {profession}, who had found the {item} near the {spot} and kept it
            safe.
        {Friend} thought hard. "When did you last {item.use}?" That was it! The {item} lay where
            {hero} had used it, by the {furniture}.
        A {animal} came out of the bushes and carried the {item} in its mouth, as if it were a bone.
        In the end it was {hero.his} {elder} who had borrowed the {item} and forgotten to say so.
        = moral
        What we look for is often right before us.
        Those who put things in their place need not look for them.
        Four eyes see more than two.
        """)

    static let broken = StoryPlot(
        "broken",
        """
        = problem
        {Hero} was playing with a {toy} in the {room} when {incident}. The {item:thing} fell down
            and broke. It belonged to {hero.his} {elder}.
        Without wanting to, {hero} stepped on {friend}'s {item:thing}. There was a crack, and it was
            in two pieces.
        {Hero} had borrowed a {looks} {item:thing} from {friend}. {Thatday}, it slipped out of
            {hero.his} hands and broke.
        = attempt
        {Sub} tried to mend the {item} with {glue}.
        {Sub} hid the pieces in the {furniture}, but {hero.he} could think of nothing else.
        "It was the {animal}," {hero} wanted to say, but the words stuck in {hero.his} throat.
        {Sub} counted {hero.his} coins. They were not enough for a new {item}.
        {Sub} put a {garment} over the pieces so that nobody would see them.
        {Sub} asked a {profession} whether it could be mended. "Not this one," was the answer.
        = glue
        glue
        string
        wax
        nails
        honey, for there was no glue
        = turn
        At last {hero} went and told the truth. "I broke it," {hero.he} said. "I am sorry." And
            behold, nobody was angry.
        "It was me," {hero} said {manner}. "Things can be mended," was the answer, "but a lie
            cannot."
        {Hero} took the pieces, knocked at the door and told everything. Then they sat down and
            mended the {item} together. It has a scar now, but one can still {item.use} with it.
        {Hero} worked at the {spot} for {weeks} and bought a new {item}. It was even more {looks}
            than the old one.
        = weeks: a week, two weeks, a month
        = moral
        The truth is like a splinter: it hurts only until it is out.
        Whoever tells the truth sleeps well.
        A fault that is told is half mended.
        """)

    static let stolen = StoryPlot(
        "stolen",
        """
        = problem
        Every night something was missing from the {room}: first {grocery}, then {grocery}. {Hero}
            wanted to find the thief.
        {Thatday}, the {treat} that {hero.his} {elder} had made was gone. Only crumbs were left.
        The {profession} was in despair: somebody had taken {grocery}. "I shall find out who it
            was," said {hero}.
        = attempt
        {Sub} looked for footprints and found some, but they were {hero.his} own.
        {Sub} asked the {animal}, who only yawned.
        {Sub} sat behind the {furniture} all night, but towards morning {hero.he} fell asleep.
        {Sub} wrote down the names of all who might have done it: the {profession}, the {profession}
            and even {hero.his} own {elder}.
        {Sub} strewed flour on the floor of the {room}.
        {Sub} tied a bell to the door of the {room}.
        = turn
        In the morning there were tiny footprints in the dust. They led to a hole, and in the hole
            lived a family of mice with {six} hungry children. {Hero} left some cheese there every
            evening, and nothing was ever missing again.
        At midnight something moved. It was a {stray}, thin and shivering. "You only had to ask,"
            said {hero} and gave it some {stray-food}.
        Suddenly {friend} laughed. "Look at your {elder}'s mouth!" It was full of crumbs.
        It turned out that {hero} had walked in {hero.his} sleep and eaten everything
            {hero.himself}.
        {Friend} went red. "I was so hungry," {friend.he} said. {Hero} thought for a while and
            shared the rest with {friend.him}.
        = treat: pie, cake, plum tart, roast, pudding, big cheese, loaf of bread, pot of jam
        = six: four, six, seven, nine
        = stray-food: milk, meat, bread, warm soup
        = moral
        Before you look for a thief, look into your own pockets.
        Hunger is a poor teacher, but sharing is a good one.
        Not everyone who takes is wicked; some are only hungry.
        """)
}
