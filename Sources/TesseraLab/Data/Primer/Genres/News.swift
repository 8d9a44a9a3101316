/// Reports, notices and advertisements from the invented lands.
enum News {
    static let genre = PrimerGenre("news", book: book) { draft in
        let town = draft.draw(Lands.towns)
        draft.bind("t", town)
        draft.bind("l", Lands.land(town.text("country")) ?? draft.draw(Lands.table))
        draft.bind("m", draft.draw(Lands.table))
        return draft.write("start")
    }

    private static let book = PhraseBook(
        """
        = start
        {headline}~{report} {detail} {quote} {outlook}
        {headline}~{report} {quote} {outlook}
        {report} {detail} {quote}
        {notice}
        {advert}
        {advert}~~{advert2}
        {visit}
        {sport}
        {programme}
        = headline
        News from {l}
        {T}, {day}
        A surprise in {t}
        The {l} Messenger
        What happened in {t}
        = report
        Last {d:day} {incident} in {t}, and the whole town was on its feet.
        A {profession} from {t} has found a {treasure} in an old {hiding}.
        In {t} a {animal} has {escaped} and was seen at the {spot}.
        The bridge near {t} is {opened}.
        In {t}, which is known for {t.known}, a new {spot} was opened on {d:day}.
        {N:name} {surname}, a {profession} from {t}, has {n-feat}.
        Thieves took {number} {thing.s} from the {spot} of {t}.
        A fire broke out in the {spot} of {t}, but nobody was hurt.
        = hiding: chest, cupboard, sofa, coat, clock, boot
        = escaped: run away, broken out of its cage, eaten the mayor's hat, walked into the school
        = opened: open again, closed until {month}, to be painted {colour}, one hundred years old
        = n-feat
        baked the largest pie in the country
        crossed the {l:land.sea} in a {vehicle}
        grown a {vegetable} as heavy as a child
        walked from {t} to {t2:town} on stilts
        won the great prize for {dish}
        invented a machine that can {deed}
        read every book in the library
        = number: three, seven, twelve, forty
        = detail
        It happened [early in the morning/at noon/shortly before midnight/during the market].
        More than {hundred} people came to look.
        The damage is {small}.
        Nobody knows how it could happen.
        The {profession} was the first to notice it.
        It was the first time in {ten} years.
        = hundred: one hundred, three hundred, fifty, a thousand
        = ten: ten, twenty, sixty
        = small: small, great, not yet known, two hundred crowns
        = quote
        "I have never seen anything like it," said a {profession}.
        "We are {gladness}," said the mayor of {t}.
        "It was as {e:evenas} as {e.likeness}," said {name}, who was there.
        "{Saying}," was all that the old {profession} would say.
        "I was just going to {deed} when I saw it," said {name} {surname}.
        "We shall {deed} as before," said the people of {t}.
        = outlook
        On {d2:day} there will be a meeting at the {spot}.
        The police are looking for a {p:trait} man with a {colour} {garment}.
        The people of {t} will celebrate with {dish} and {beverage}.
        We shall report again.
        The {l.people} hope for the best.
        The matter will be discussed in {l.capital}.
        = notice
        Found: a {colour} {garment} near the {spot}. It can be fetched from {name} at the {spot}.
        Lost: a {looks} {thing}, made of {material}. Please bring it to the {spot} of {t}. Reward:
            {dish}.
        To all people of {t}: on {day} the {spot} will be closed, because {c:cause.cause}.
        Notice~It is forbidden to {deed} at the {spot} after {hour} o'clock.~The mayor of {t}
        Help wanted: the {p:profession} of {t} needs somebody who can {p.task}. Come to the
            {p.workplace} on {day}.
        For rent: a {looks} house with a {room}, a {room} and a view of the {landscape}.
        = hour: eight, nine, ten
        = advert
        For sale: a {looks} {thing}, nearly new, for {number} {coins}. Ask for {name} at the {spot}.
        Buy our {dish}! It is as {evenas2} as {likeness2}. Only at the {spot} of {t}.
        Do you want to {wish}? Come to us! We teach you in {number} weeks.
        {Surname} and Sons, {p:profession.s} in {t}: we {p.task}, quickly and well.
        A {animal} is looking for a home. It is {trait} and likes {dish}.
        Travel to {l}! See {l.capital}, climb {l.mountain} and taste the {l.speciality}.
        = advert2
        Wanted: a {toy} in any colour but {colour}.
        Fresh {fruit.s} and {vegetable.s} every {day} at the {spot}.
        Who can teach my {relative} to play the {instrument}? Write to {name} {surname}, {t2:town}.
        Old {thing.s} bought and sold. {Surname}, next to the {spot}.
        = coins: coins, crowns, pennies
        = evenas2: sweet, fresh, warm, good
        = likeness2: honey, the morning, a summer day, it looks
        = visit
        {M.ruler}, the {m.title} of {m}, came to {l.capital} on {day}. {L.ruler}, the {l.title} of
            {l}, met the guest at the {l.river}. They ate {l.speciality} and talked about
            {m.export}. In the evening both flags, the {l.flag} one and the {m.flag} one, flew from
            the town hall.
        {L} and {m} have agreed to trade: {l} will send {l.export}, and {m} will send {m.export}.
            The first {vehicle} leaves {l.capital} in {month}.
        A traveller from {m.capital} writes about {l}: "The {l.people} are {trait}, I liked the
            {l.speciality}, and from {l.mountain} one sees the {l.sea}. But nobody here understands
            {m.tongue}."
        = sport
        {T} beat {t2:town} by {goals} on {day}. {N:name} {surname} scored the last goal while
            {incident}.
        The race around the {landscape} was won by {n:name} from {t}. {N2:name} came second,
            {n3:name} third. The prize was a {treasure}.
        In the great contest of the {profession.s}, {n:name} from {l} won before {n2:name}. "I only
            wanted to {deed}," said {n}.
        = goals: two to one, three to two, four to nothing, five to three, one to nothing
        = programme
        {T} theatre~Monday: "The {looks} {thing}"~Wednesday: "{Trait} {name}"~Saturday: "The
            {profession} and the {animal}"
        Programme of the festival in {t}~10:00 {instrument} music~12:00 {dish} for everyone~15:00
            race of the {profession.s}~20:00 dancing at the {spot}
        """)
}
