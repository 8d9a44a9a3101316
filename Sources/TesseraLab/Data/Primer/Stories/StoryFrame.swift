/// The rules that all stories share: how they begin, go on and end.
enum StoryFrame {
    static let book = PhraseBook(
        """
        = start
        {opening} {setting}~{problem} {dismay}~{attempt} {failure} {meeting} {advice}~{turn}
            {delight} {closing}
        {opening}~{problem} {dismay} {attempt} {failure}~{interlude} {attempt} {meeting}
            {advice}~{turn} {delight} {closing}
        {opening} {setting} {problem}~{attempt} {dismay} {meeting} {advice} {turn}~{delight}
            {closing}
        {weathernow} {opening}~{problem} {dismay} {attempt} {failure} {meeting} {turn}
            {delight}~{moral-line}
        {told} {opening} {problem}~{attempt} {failure} {dismay}~{meeting} {turn} {delight} {closing}
        {opening} {setting} {problem} {attempt} {meeting}~{turn} {closing}
        {opening} {problem} {dismay} {attempt} {meeting} {turn} {moral-line}
        {opening} {interlude} {problem}~{dismay} {meeting} {advice}~{attempt} {failure} {turn}
            {delight}~{closing} {moral-line}
        {opening} {setting} {interlude}~{problem} {dismay} {attempt} {failure} {dismay}~{interlude}
            {meeting} {advice} {attempt}~{turn} {delight} {closing}
        = told
        My {relative} liked to tell this story.
        This story is as old as {l:land.mountain}.
        Listen, and I will tell you about {hero} the {hero.kind}.
        The people in {t:town} still tell this story.
        = opening
        {Thatday}, {hero} the {hero.kind} {went-out}.
        Once upon a time there was a {nature} {hero.kind} called {hero}.
        There was once a {hero.kind} named {hero}, who {nature.habit}.
        In a {homelook} {hero.home} near the {haunt} lived {hero}, a {nature} {hero.kind}.
        {Hero} was a {nature} {hero.kind} who {nature.habit}.
        Not far from {t:town} lived a {hero.kind} whose name was {hero}.
        {Hero} the {hero.kind} lived {haunt.at} the {haunt}, together with {hero.his} {elder}.
        Nobody {haunt.at} the {haunt} was as {nature} as {hero}, the {hero.kind}.
        Long ago, when {l:land.founder} was still alive, a {nature} {hero.kind} named {hero} came to
            {l}.
        Everybody knew {hero}. {Hero.he.cap} was the {hero.kind} who {nature.habit}.
        {Hero} and {friend} had been friends for as long as they could remember.
        {Hero} had {hero.his} {hero.home} {haunt.at} the {haunt}. {Hero.he.cap} {nature.habit}.
        It was {moodpair} when {hero} the {hero.kind} {went-out}.
        If you had come to the {haunt} on that {day}, you would have met {hero}, a {nature}
            {hero.kind}.
        = went-out
        set out for the {haunt}
        got up before everyone else
        left {hero.his} {hero.home} with {handy}
        was on {hero.his} way to the {haunt}
        was sitting {haunt.at} the {haunt}
        decided to {deed}
        = setting
        {Weathernow}
        There {hero.he} could see {haunt.thing}.
        {Hero.he.cap} wore a {colour} {garment}, as always.
        From the {haunt} came the sound of a {noisything}.
        It was the time of year when {s:season.does}.
        Every {d:day} {hero.he} used to {deed}, but this {d} was different.
        {Hero} liked the place, for there was {haunt.thing} and nobody to disturb {hero.him}.
        For breakfast {hero.he} had eaten {hero.meal}, and {hero.he} was in good spirits.
        All {hero.he} owned was a {looks} {thing} and a {looks} {thing}.
        {Hero.his.cap} {elder} had asked {hero.him} to {deed}.
        In {hero.his} pocket {hero.he} carried a {treasure}, for luck.
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
        = twice
        twice
        three times
        once more
        again and again
        until evening
        = tired-as
        tired as a dog
        weak as a newborn lamb
        angry as a wasp
        hungry as a wolf
        = interlude
        Just then {incident}.
        {Weathernow}
        Meanwhile {incident}, but {hero} hardly noticed.
        An old {profession} came along the road and nodded.
        Somewhere a {noisything} could be heard.
        {Hero} ate a piece of {fruit} and thought.
        The day went by, and {incident}.
        {Hero} remembered what {hero.his} {elder} always said: "{Saying}."
        A {bird} looked down from a branch as if it wanted to laugh.
        Far away, {l:land.capital} was celebrating, but here all was quiet.
        = meeting
        Then {friend} came along the path.
        {Later}, {friend} the {friend.kind} came by.
        As luck would have it, {friend} was just coming back from the {spot}.
        {Friend}, a {friend.kind} from the neighbourhood, saw {hero.him} and stopped.
        "{Greeting}, {hero}," said a voice. It was {friend}.
        {Hero} went to see {friend}, who was about to {deed}.
        Somebody tapped {hero} on the shoulder. It was {friend} the {friend.kind}.
        There stood {friend} with {handy} in {friend.his} hand and looked at {hero.him}.
        = advice
        "What is the matter?" asked {friend}. {Hero} told {friend.him} everything.
        "You look {sorrow}," said {friend}. "Tell me what has happened."
        "Do not worry," said {friend}. "Two heads are better than one."
        "Let me help you," said {friend}. "Together we shall manage."
        "My {elder} used to say: {saying}," said {friend}. {Hero} thought about it.
        "First eat something," said {friend} and gave {hero.him} some {friend.meal}.
        "Is that all?" asked {friend}. "I thought that {worse}!"
        {Friend} listened, {nodded}, and said, "I have an idea."
        = nodded
        nodded
        smiled
        scratched {friend.his} head
        thought for a while
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
        = friend-joy
        laughed
        smiled
        nodded
        whistled a tune
        went a little red
        = closing
        From then on, {hero} and {friend} were the best of friends.
        That evening they ate {hero.meal} and told the story again and again.
        And {hero} never forgot that day.
        To this day they laugh about it.
        Then {incident}, and they went home.
        {Hero} went to bed {gladness}, and the moon looked in at the window.
        {Hero}'s {elder} heard of it and was very proud.
        They celebrated with {dish} and {beverage}.
        And if you go to the {haunt}, you may still meet the two of them.
        Since then, {hero} has had a {treasure} on the shelf, to remember.
        The next morning {hero.he} got up early to {deed}, as if nothing had happened.
        All the neighbours came to hear about it, and {hero} had to tell it {number-many} times.
        That is the end of the story.
        But that night, when all was quiet, {hero} lay awake for a long time and smiled.
        They shook hands, and each went home to {deed}.
        {Hero} told it to {hero.his} {elder}, who only smiled.
        = number-many
        three
        seven
        ten
        a hundred
        = moral-line
        {Moral}
        {Moral}
        {Friend} said: "{Moral}"
        Ever since, people {haunt.at} the {haunt} say: "{Moral}"
        And {hero}'s {elder} added: "{Moral}"
        = sub
        {hero}
        {hero.he}
        {hero}
        = alas
        oh no
        oh dear
        dear me
        goodness
        how odd
        good heavens
        bless me
        = homelook
        old
        little
        crooked
        tiny
        cosy
        shabby
        pretty
        lonely
        spotless
        draughty
        = moodpair
        cold and clear
        warm and still
        damp and grey
        windy and bright
        dark and stormy
        mild and sunny
        = bleak
        empty
        cold
        grey
        silent
        small
        = worse
        the roof had fallen in
        the house was on fire
        the bridge was gone
        somebody had died
        the {animal} had eaten your {thing}
        the king had come
        = handy
        a {treasure}
        a basket of {fruit.s}
        a cup of {beverage}
        a {toy}
        a bunch of {flower.s}
        a bag of {vegetable.s}
        a {lightthing}
        a slice of bread
        = lightthing
        lantern
        book
        basket
        bell
        brush
        broom
        spoon
        rope
        stick
        pencil
        bucket
        whistle
        sack
        candle
        """)
}
