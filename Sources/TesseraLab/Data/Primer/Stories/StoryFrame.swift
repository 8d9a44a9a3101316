/// The rules that all stories share: how they are built, how they begin and how they end.
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
        Some say that {hero} was the {nature.est} {hero.kind} in all of {l:land}. Listen and judge
            for yourself.
        When {hero} the {hero.kind} woke up on that {day}, {hero.he} did not know what was to come.
        Where the road from {t:town} ends, {haunt.at} the {haunt}, stood {hero}'s {hero.home}.
        {Hero} and {hero.his} {elder} did not have much: a {furniture}, a {thing} and {hero.meal} on
            {day.s}.
        As a rule, {hero} the {hero.kind} liked to {deed}. But this is about a day when everything
            was different.
        One {s:season} day, when {s.does}, {hero} the {hero.kind} was {haunt.at} the {haunt}.
        {Hero} was {old-years} years old and a {nature} {hero.kind}, as everyone knew.
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
        {Hero.he.cap} wore a {colour} {outfit}, as always.
        From the {haunt} came the sound of a {noisything}.
        It was the time of year when {s:season.does}.
        Every {d:day} {hero.he} used to {deed}, but this {d} was different.
        {Hero} liked the place, for there was {haunt.thing} and nobody to disturb {hero.him}.
        For breakfast {hero.he} had eaten {hero.meal}, and {hero.he} was in good spirits.
        All {hero.he} owned was a {looks} {thing} and a {looks} {thing}.
        {Hero.his.cap} {elder} had asked {hero.him} to {deed}.
        In {hero.his} pocket {hero.he} carried a {treasure}, for luck.
        {Hero.he.cap} had just {a:action.en} {a.rest} and was in no hurry.
        The {tree.s} stood still, as if they were waiting for something.
        Somewhere in the {hero.home} the {noisything} could be heard.
        {Hero} hummed a song about {animal.s}.
        It was the [day/evening/week] before {hero.his} birthday.
        On the way {hero.he} met a {profession} with {handy}.
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
        When winter came, they still talked about it by the fire.
        And that is how {hero} got the name "{nickname} {hero}".
        The two of them shared {hero.meal} and a jug of {beverage}.
        {Hero} wrote it down so as not to forget it.
        It got late. {Hero} yawned, and {friend} yawned, too.
        The next time they met, {friend} brought {handy}, and {hero} brought {dish}.
        Then they had to hurry, for it was already dark.
        Years later, when {hero} was old, {hero.he} told it to the children of {t:town}.
        If they have not moved away, they still live {haunt.at} the {haunt}.
        And so a bad {day} had become a good one.
        What they did the next day is another story.
        = number-many: three, seven, ten, a hundred
        = moral-line
        {Moral}
        {Moral}
        {Friend} said: "{Moral}"
        Ever since, people {haunt.at} the {haunt} say: "{Moral}"
        And {hero}'s {elder} added: "{Moral}"
        = homelook: old, little, crooked, tiny, cosy, shabby, pretty, lonely, spotless, draughty
        = moodpair: cold and clear, warm and still, damp and grey, windy and bright, dark and
            stormy, mild and sunny
        = nickname: lucky, clever, brave, good, fearless
        = old-years: five, six, seven, nine
        """, base: StoryReactions.book)
}
