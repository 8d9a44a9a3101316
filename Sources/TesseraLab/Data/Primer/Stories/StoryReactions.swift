/// How people in stories take what happens: dismay, failure, meetings, advice and delight.
enum StoryReactions {
    static let book = PhraseBook(
        """
        = dismay
        {Sub} was {sorrow}.
        {Sub} felt {sorrow} and {sorrow}.
        {Sub} {gesture}.
        "{Alas}," said {hero}. "What shall I do now?"
        "Why does this always happen to me?" {hero} asked.
        {Sub} {gesture} and did not know what to do.
        It was as if the whole world had become {bleak}.
        {Sub} was so {sorrow} that {hero.he} could not eat {hero.his} {hero.meal}.
        "If only I could {wish}," {hero.he} thought, "but now I cannot even do this."
        A tear ran down {hero.his} nose.
        For a while {hero} said nothing at all.
        {Sub} could have cried.
        "This is the worst {day} of my life," said {hero}.
        {Sub} wished that it were {day2:day} already.
        {Hero}'s heart beat like a drum.
        {Hero} looked {sorrow}, and with good reason.
        {Sub} wanted to run away, but where to?
        "My {elder} must not hear of this," thought {hero}.
        {Sub} counted to ten and back again, as {hero.he} always did when {hero.he} was {sorrow}.
        Nobody had ever seen {hero} so {sorrow}.
        Everything seemed to be against {hero.him}, even the weather.
        {Sub} {gesture} and {gesture}.
        Then {hero.he} thought of {hero.his} {elder}, and that made it even harder.
        = gesture
        sat down on a stone
        leant against the wall
        shook {hero.his} head
        sighed
        looked at the sky
        walked up and down
        kicked a stone
        hid {hero.his} face
        scratched {hero.his} ear
        stared at the ground
        bit {hero.his} lip
        turned around three times
        pulled {hero.his} {outfit} tighter
        drew circles in the dust
        rubbed {hero.his} eyes
        stood as if made of {material}
        swallowed hard
        looked around for help
        clenched {hero.his} teeth
        = alas: oh no, oh dear, dear me, goodness, how odd, good heavens, bless me
        = bleak: empty, cold, grey, silent, small
        = failure
        It was no use.
        But it did not help.
        Alas, all was in vain.
        Nothing came of it.
        That only made things worse.
        At that moment {incident}, and {hero.he} had to stop.
        "It is hopeless," said {hero}.
        {Sub} tried {twice}, but it would not work.
        {Sub} was as {tired-as}.
        But {hero} did not give up.
        It might as well have rained {fruit.s}.
        "One more time," said {hero}, but it was the same as before.
        All it brought {hero.him} was {sore}.
        {Hero.his.cap} {elder} would have done it better, but {hero.his} {elder} was far away.
        A passer-by shook his head and went on.
        After an hour {hero} was no further than before.
        {Sub} had hoped for more.
        Still, {hero} was {nature}, and so {hero.he} went on.
        = twice: twice, three times, once more, again and again, until evening
        = tired-as: tired as a dog, weak as a newborn lamb, angry as a wasp, hungry as a wolf
        = interlude
        Just then {incident}.
        {Weathernow}
        Meanwhile {incident}, but {hero} hardly noticed.
        An old {profession} came along the road and nodded.
        Somewhere the {noisything} could be heard.
        {Hero} ate a piece of {fruit} and thought.
        The day went by, and {incident}.
        {Hero} remembered what {hero.his} {elder} always said: "{Saying}."
        A {bird} looked down from a branch as if it wanted to laugh.
        Far away, {l:land.capital} was celebrating, but here all was quiet.
        While {hero} was thinking, {incident}.
        On the road, somebody was {a:action.ing} {a.rest} and did not look up.
        The {noisything} and the {noisything} could be heard, and then nothing at all.
        Not far away, a {profession} was about to {deed}.
        Time went by as slowly as {slow-as}.
        {Hero} took {handy} out of {hero.his} bag, looked at it and put it back.
        It smelled of {smell-of}, and {hero} became hungry.
        A {animal} crossed the path. A {stray} followed it.
        In the distance lay {t:town}, which is known for {t.known}.
        Two {animal.s} quarrelled over a {fruit}.
        = delight
        {Hero} was {gladness} and {gladness}.
        {Hero} {joy-gesture}.
        "{Hurrah}!" cried {hero}.
        {Hero} was so {gladness} that {hero.he} {joy-gesture}.
        "I would never have thought of that," said {hero}.
        "Thank you," said {hero}, and {hero.he} meant it.
        "There is nothing better than a friend," said {hero}.
        {Friend} {friend-joy}, and {hero} {joy-gesture}.
        You should have seen how {gladness} they were!
        {Hero}'s eyes shone.
        "Did you see that?" asked {hero}. "I saw it," said {friend}.
        Never before had {hero} been so {gladness}.
        {Sub} {joy-gesture}, and then {hero.he} {joy-gesture}.
        All the worry was gone, like snow in {spring-month}.
        "Let us do that again," said {friend}.
        "Well," said {friend}, "that was not so hard."
        Even {hero}'s {elder} {elder-joy}.
        They shook hands on it.
        {Hero} felt as [light as a feather/free as a bird/happy as a dog with two tails/tall as a
            tower/warm as a stove].
        = hurrah
        hurrah
        at last
        I knew it
        what luck
        how wonderful
        look at that
        = joy-gesture
        laughed out loud
        jumped into the air
        danced around the {furniture}
        hugged everyone
        clapped {hero.his} hands
        sang all the way home
        threw {hero.his} cap into the air
        could not stop smiling
        forgot that {hero.he} was tired
        turned a somersault
        kissed {friend} on the nose
        ran around the {tree} three times
        whistled through two fingers
        called it out to the whole valley
        had to sit down for a moment
        gave everyone a {fruit}
        = friend-joy: laughed, smiled, nodded, whistled a tune, went a little red
        = sub: {hero}, {hero.he}, {hero}
        = worse
        the roof had fallen in
        the house was on fire
        the bridge was gone
        somebody had died
        the {animal} had eaten your {thing}
        the king had come
        = nodded
        nodded
        smiled
        scratched {friend.his} head
        thought for a while
        = handy: a {treasure}, a basket of {fruit.s}, a cup of {beverage}, a {toy}, a bunch of
            {flower.s}, a bag of {vegetable.s}, a {lightthing}, a slice of bread
        = lightthing: lantern, book, basket, bell, brush, broom, spoon, rope, stick, pencil, bucket,
            whistle, sack, candle
        = meeting
        Then {friend} came along the path.
        {Later}, {friend} the {friend.kind} came by.
        As luck would have it, {friend} was just coming back from the {spot}.
        {Friend}, a {friend.kind} from the neighbourhood, saw {hero.him} and stopped.
        "{Greeting}, {hero}," said a voice. It was {friend}.
        {Hero} went to see {friend}, who was about to {deed}.
        Somebody tapped {hero} on the shoulder. It was {friend} the {friend.kind}.
        There stood {friend} with {handy} in {friend.his} hand and looked at {hero.him}.
        {Friend} had heard it all and came closer.
        Around the corner came {friend}, {whistling}.
        Who should come along but {friend}, the {friend.kind}?
        {Later}, {hero} ran into {friend} at the {spot}.
        {Friend} was just {a2:action.ing} {a2.rest} when {hero} came by.
        = advice
        "What is the matter?" asked {friend}. {Hero} told {friend.him} everything.
        "You look {sorrow}," said {friend}. "Tell me what has happened."
        "Do not worry," said {friend}. "Two heads are better than one."
        "Let me help you," said {friend}. "Together we shall manage."
        "My {elder} used to say: {saying}," said {friend}. {Hero} thought about it.
        "First eat something," said {friend} and gave {hero.him} some {friend.meal}.
        "Is that all?" asked {friend}. "I thought that {worse}!"
        {Friend} listened, {nodded}, and said, "I have an idea."
        "I once had the same trouble," said {friend}, "and this is what I did."
        "Sit down," said {friend}. "We shall think of something."
        "Why did you not call me?" asked {friend}. "That is what friends are for."
        {Friend} laughed, but not unkindly. "We shall see about that," {friend.he} said.
        "Give me a minute," said {friend} and {friend-joy}.
        "Start from the beginning," said {friend}, and {hero} did.
        = sore
        sore feet
        wet socks
        a bump on the head
        dirty hands
        a laugh from the {profession}
        = slow-as: a snail, honey in winter, a cart without wheels
        = smell-of: {dish}, {dish}, roast apples, fresh bread
        = spring-month
        March
        April
        the sun
        = elder-joy: laughed, nodded, clapped, wiped away a tear
        = whistling: whistling, humming a song, with {handy}, in a hurry, as {gladness} as ever
        """)
}
