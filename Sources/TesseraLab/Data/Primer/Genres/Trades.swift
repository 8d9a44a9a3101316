/// Professions: who works where, with what and for what.
enum Trades {
    static let genre = PrimerGenre("trades", book: book)

    private static let book = PhraseBook(
        """
        = start
        {p=profession}{who} {tool-line} {day-line}
        {p=profession}{who} {product-line} {tool-line} {learn-line}
        {p=profession}{p2=profession}{asked} {asked2} {asked}
        {p=profession}{p2=profession}{asked} {asked2} {asked} {asked2}
        {p=profession}{p2=profession}{pair}
        {p=profession}{n=name}{story}
        {p=profession}{p2=profession}{riddle} {riddle2}
        {p=profession}{card}
        = who
        A {p} works in a {p.workplace}.
        In a {p.workplace} you will find the {p}.
        It is the work of a {p} to {p.task}.
        Those who {p.task} are called {p.s}.
        When you enter a {p.workplace}, you see a {p} at work.
        = tool-line
        The most important tool is a {p.tool}.
        A {p} cannot work without a {p.tool}.
        For this work one needs a {p.tool} and a {body-need}.
        In the right hand the {p} holds a {p.tool}.
        = body-need: steady hand, good eye, strong back, clear head, lot of patience
        = product-line
        At the end of the day there is a {p.product}.
        People come because they need a {p.product}.
        A good {p.product} is never made in a hurry.
        = day-line
        The day begins [early/late/before sunrise], and when {incident}, there is a short rest.
        On {day.s} the {p.workplace} is closed.
        At noon the {p} eats {dish} and goes on.
        Sometimes {p.s} sing at work.
        = learn-line
        It takes {years} years to learn it.
        {Name} would like to become a {p}, too.
        Not everyone can do it; one has to be {t:trait}.
        A {p} who is {t:trait} is worth gold.
        = years: two, three, four, seven
        = asked
        Where does a {p} work? In a {p.workplace}.
        What does a {p} need? A {p.tool}.
        What does a {p} do? A {p} can {p.task}.
        Who works with a {p.tool}? A {p}.
        Who can {p.task}? The {p}.
        = asked2
        Where would you look for a {p2}? In a {p2.workplace}.
        Which tool belongs to the {p2}? The {p2.tool}.
        Whom do you need if you want a {p2.product}? A {p2}.
        Who is it whose work it is to {p2.task}? The {p2}.
        = pair
        The {p} has a {p.tool}, the {p2} has a {p2.tool}. The {p} works in a {p.workplace}, the {p2}
            in a {p2.workplace}.
        "My work is harder than yours," said the {p}. "I must {p.task} all day." "And I must
            {p2.task}," said the {p2}. "Shall we change places for a day?" They did so, and in the
            evening the {p.tool} was broken and the {p2.tool} was lost.
        The {p} needed a {p2.product} and went to the {p2}. The {p2} needed a {p.product} and went
            to the {p}. They met half-way.
        = story
        {N}'s {relative} is a {p}. Every morning {n} goes along to the {p.workplace} and holds the
            {p.tool}. One day {n.he} wants to {p.task} too.
        {N} was the best {p} in {t:town}. {N.his.cap} {p.tool} was {looks} and {looks}, but nobody
            could {p.task} as {n.he} did.
        When {n} was young, {n.he} wanted to be a {profession}. But then {incident}, and {n.he}
            became a {p}. "I have never been sorry," says {n}, who still works in the {p.workplace}.
        The new {p} came on {day}. Nobody had heard of {n} before. But when {n} took the {p.tool}
            and began, everyone stood still and watched.
        = riddle
        I work in a {p.workplace} with a {p.tool}. Who am I? A {p}.
        Without me nobody would {p.task}. Who am I? A {p}.
        = riddle2
        And I? My tool is a {p2.tool}, and I {p2.task}. I am a {p2}.
        You come to me for a {p2.product}. I am a {p2}.
        = card
        Trade: {p}~Place: {p.workplace}~Tool: {p.tool}~Work: {p.task}
        {P.s}~place of work: {p.workplace}~tool: {p.tool}~task: {p.task}~product: {p.product}
        """)
}
