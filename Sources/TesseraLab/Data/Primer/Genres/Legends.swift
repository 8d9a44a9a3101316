/// Legends of the invented lands, and reports of those who travelled there.
enum Legends {
    static let genre = PrimerGenre("legends", book: book)

    private static let book = PhraseBook(
        """
        = start
        {l=land}{beginning} {trial} {deed-of} {founding} {today}
        {l=land}{beginning} {founding} {custom} {today}
        {l=land}{beginning} {trial} {trial2} {deed-of}~{founding} {custom}
        {l=land}{m=land}{war} {peace} {today}
        {l=land}{t=town}{arrival} {sights} {meals} {leaving}
        {l=land}{t=town}{arrival} {people} {meals} {sights} {leaving}
        {l=land}{sign} {custom}
        {l=land}{song}
        = beginning
        Long ago there was nothing by the {l.sea} but wind and stones.
        In the old days, before {l} had a name, {l.founder} came down from {l.mountain}.
        The story of {l} begins with {l.founder}.
        They say that {l.founder} was born on a {day} when {incident}.
        Before there were roads in {l}, {l.founder} walked along the {l.river} with nothing but a
            {thing}.
        = trial
        A {animal} as big as a house guarded the {l.river} and let nobody drink.
        For seven years it had not rained, and the {l.river} was dry.
        A giant lived on {l.mountain} and threw stones at everyone who passed.
        The people had no fire, for nobody knew how to make it.
        The winter would not end, and there was nothing left to eat.
        Every night the sea took another house.
        = trial2
        Many had tried to help, and none had come back.
        A wise {profession} said, "Only one who is {t:trait} can save us."
        They sent a {bird} to look for land, but it returned with an empty beak.
        The strongest tried it with force, the cleverest with tricks, and both failed.
        = deed-of
        {L.founder} took a {thing}, went out alone and came back three days later with wet hair and
            a smile. Nobody ever learnt what had happened, but all was well.
        {L.founder} sang a song, and even the stones listened.
        {L.founder} asked the {l.emblem} for help. Since then it has been the sign of {l}.
        {L.founder} dug with bare hands until water came, and that was the spring of the {l.river}.
        {L.founder} told such a long story that the enemy fell asleep.
        = founding
        On that spot the people built {l.capital}, and it is the capital to this day.
        So {l.founder} founded {l.capital} on the {l.river}.
        The first house was made of {material}. Today it is called {l.capital}, and thousands live
            there.
        = custom
        Every year in {month} the {l.people} celebrate that day with {l.speciality} and music.
        Since then nobody in {l} may {deed} on a {day}.
        That is why the flag of {l} is {l.flag}.
        In memory of it, every child gets a {l.coin} with a {l.emblem} on it.
        The {l.title} of {l} still wears a {colour} {garment} on that day.
        = today
        {L.ruler}, the {l.title} of {l}, tells the story to every guest.
        Whether it is true, nobody can say.
        You can still see the place below {l.mountain}.
        Ask any child in {l.capital}, and you will hear the same story.
        = war
        Once {l} and {m} went to war because of a {thing}. The {l.people} stood on one side of the
            river, the {m.people} on the other.
        There was an old quarrel between {l} and {m}: who had the better {food-quarrel}?
        The {l.title} of {l} and the {m.title} of {m} did not speak to each other for ten years.
        = food-quarrel: soup, songs, horses, cooks
        = peace
        Then {incident}, and both armies had to laugh. They ate {l.speciality} and {m.speciality}
            together, and the war was over before it had begun.
        A child from {l.capital} and a child from {m.capital} played with the same {toy}. When the
            soldiers saw it, they went home.
        In the end they wrote on a piece of paper, "{Saying}." Both of them signed it, one in
            {l.tongue}, the other in {m.tongue}.
        = arrival
        After {days} days we reached {l.capital}, the capital of {l}.
        We came to {l} by {vehicle}, in {month}, when the weather was {mood}.
        From far away we saw {l.mountain}, and then the roofs of {l.capital}.
        At the border of {l} a man in a {colour} {garment} looked into our bags and gave us each a
            {fruit}.
        = days: three, nine, twenty, forty
        = sights
        We walked along the {l.river} and climbed {l.mountain}.
        Everywhere hung {l.flag} flags with a {l.emblem}.
        In {t} in {t.country} we saw {t.known}.
        The streets are {looks}, and in each there is a {noisything} that never rests.
        At the {spot} an old {profession} told us about {l.founder}, who founded {l.capital}.
        = people
        The {l.people} are {trait} and {trait}.
        The people speak {l.tongue}, and we talked with our hands.
        Children ran beside us and shouted in {l.tongue}.
        The {l.people} wear {colour} {wear} and love {instrument} music.
        = meals
        We ate {l.speciality}, for which {l} is famous, and paid one {l.coin}.
        For supper there was {l.speciality} again.
        You must not leave without a plate of {l.speciality}.
        = leaving
        When we left, {name} gave us some {l.export}.
        I would like to go back some day.
        On the way home {incident}, but that is another story.
        We sold our {thing} for ten {l.coin.s} and sailed home over the {l.sea}.
        = sign
        Why is there a {l.emblem} on the flag of {l}? When {l.founder} was lost on {l.mountain}, a
            {l.emblem} came and showed the way to the {l.river}.
        The {l.emblem} is the sign of {l}. Once it saved {l.capital}: it cried out at night when the
            water rose, and everyone awoke in time.
        = song
        O {l}, land of {l.export},~where {l.river} waters flow,~from {l.mountain} to the {l.sea}~the
            winds of freedom blow.
        We are the {l.people}, we live by the {l.sea},~we eat our {l.speciality} and drink our
            tea,~our flag is {l.flag}, our {l.title} is wise,~and {l.mountain} stands tall under
            {mood} skies.
        """)
}
