/// Fables and tales of clever and foolish folk.
enum TrickPlots {
    static let bridge = StoryPlot(
        "bridge",
        """
        = problem
        A narrow bridge led to the {haunt}. In the middle of it {hero} met {friend}. "Go back," said
            {friend}. "You go back," said {hero}.
        A single log lay across the brook. {Hero} came from the one side, {friend} from the other,
            and neither wanted to wait.
        = attempt
        {Sub} tried to push, but that made everything shake.
        {Sub} made {hero.himself} as thin as a {thin-thing}, but it was not enough.
        {Sub} said all the polite words that {hero.he} knew.
        {Sub} sat down and waited until {incident}.
        {Sub} offered {friend} a {fruit}, but {friend} had one {friend.himself}.
        = thin-thing: thread, leaf, reed
        = meeting
        {Friend} did not move either.
        So they stood nose to nose.
        = advice
        "We cannot stay here for ever," said {friend}.
        "My {dish} is getting cold," said {friend}.
        = turn
        Then {hero} lay down flat, and {friend} walked over {hero.him}. So both of them got to the
            other side.
        "I know," said {hero}. "We turn around each other, like dancers." They did so, and it
            worked.
        They laughed so much that both of them fell into the water. It was not deep.
        = moral
        Two stubborn heads fit on no bridge.
        Who bends a little gets across.
        """)

    static let riddler = StoryPlot(
        "riddler",
        """
        = problem
        On the only bridge lay a {troll} and let nobody pass who could not answer a question.
        A {troll} stood before the gate to the {haunt}. "First guess my riddle," was all it said.
        = troll: giant, dragon with a cold, grumpy bear, big black dog, stone with a mouth
        = attempt
        {R=rhymed}"What is {r}?" was the question. {Hero} guessed {wrong}, and that was wrong.
        {Sub} asked for an easier riddle. "There is only this one," was the answer.
        {Sub} thought until {hero.his} head ached.
        {Sub} tried to slip past, but the ground began to shake.
        = wrong
        "the {animal}"
        "the {thing}"
        "the {noisything}"
        "a {profession}"
        = meeting
        {Friend} stood behind {hero.him} in the line.
        A small voice whispered from behind. It was {friend}.
        = advice
        "Think of something quite simple," said {friend}.
        "It is easier than it looks," said {friend}.
        = turn
        {R2=rhymed}"Very well, another one," growled the voice. "What is {r2}?" "{R2.solution}!"
            cried {hero}, and the way was free.
        {Hero} told such a funny story that the one who barred the way had to laugh and rolled to
            the side.
        "And what is {r3:rhymed}?" {hero} asked back. Nobody had ever asked that. "{R3.solution},"
            said {hero} and walked on while the other was still thinking.
        = moral
        A joke can open a gate that no hammer can.
        Even a giant does not know everything.
        """)

    static let soup = StoryPlot(
        "soup",
        """
        = problem
        {Hero} was hungry and had nothing but a {thing} and an empty pot. Nobody wanted to share.
        It was a hard winter {haunt.at} the {haunt}, and everyone hid what they had. {Hero} had
            nothing to hide.
        {Hero} came to a village where no door was opened. "We have nothing," they called from the
            windows.
        = dismay
        {Hero} {gesture}, and then {hero.he} smiled.
        {Hero.his.cap} stomach growled like a {animal}.
        "Then I shall make {stone} soup," said {hero} aloud.
        = stone: stone, button, nail
        = attempt
        {Sub} put water on the fire and stirred. "It smells good already," {hero.he} said. "If only
            I had one {vegetable}!" Somebody brought one.
        "A little salt would not be bad," said {hero}. The {profession} fetched some.
        "With {vegetable.s} it would be fit for a king," said {hero}, and a child came running with
            {three}.
        Everyone wanted to look into the pot.
        = three: two, three, a whole basket of them
        = failure
        The steam rose, and more and more people came.
        "And it is really made of nothing?" asked the {profession}.
        {Hero} tasted it and shook {hero.his} head. "Something is still missing."
        = turn
        In the end there was soup for the whole village, and {friend} played the {instrument}.
            Nobody noticed who had brought what.
        They all sat down at one long table. "Will you sell us the recipe?" they asked. "You have it
            already," said {hero}.
        {Friend} brought the last {vegetable}, and they ate until the pot was empty. Only the
            {thing} lay at the bottom.
        = moral
        If everyone gives a little, nobody goes hungry.
        Many small things fill a big pot.
        Sharing is the best spice.
        """)

    static let boast = StoryPlot(
        "boast",
        """
        = problem
        "Nobody can {skill} as well as I," said {hero} every day, until the others were tired of it.
        {Hero} had the most beautiful {garment} {haunt.at} the {haunt}, and {hero.he} let everyone
            know it.
        "I have seen {l:land.mountain} and swum across the {l.sea}," said {hero}. It was not true.
        = skill: jump, sing, swim, count, climb, dance, cook
        = dismay
        {Friend} yawned.
        The others looked at each other.
        "Then show us," said {friend}.
        "Really?" asked {friend} {manner}.
        = attempt
        So {hero} climbed onto the {furniture} and began. In that moment {incident}.
        {Sub} walked up and down with {hero.his} nose in the air and did not see the {obstacle}.
        {Sub} took a great leap and landed in the {obstacle}.
        {Sub} had to think of more and more lies, so that the first one would stand.
        = obstacle: pond, bucket, mud, tub of paint, ditch
        = failure
        Everybody laughed.
        There was a great splash.
        Now {hero} was {colour} from head to foot.
        It became very quiet.
        = meeting
        Only {friend} did not laugh.
        {Friend} held out a hand.
        {Friend} fetched a towel.
        = advice
        "It is not hard to talk big," said {friend}. "It is hard to be laughed at."
        "I like you better when you are small," said {friend}.
        "Come, get dry first," said {friend}.
        = turn
        After that {hero} said less and listened more, and strangely enough people began to ask
            {hero.him} for advice.
        {Hero} had to laugh, too. "I am a fool," {hero.he} said, "but a wet one."
        The next day {hero} practised in secret, and after a month {hero.he} really could do it. But
            {hero.he} told nobody.
        = moral
        A loud mouth has short legs.
        Those who can do something need not say so.
        Pride walks with closed eyes.
        """)
}
