/// Pages of diaries, log books and calendars.
enum Diaries {
    static let genre = PrimerGenre("diaries", book: book)

    private static let book = PhraseBook(
        """
        = start
        {head}~{first} {then} {then2} {night}
        {head}~{weather-line} {first} {then} {thought} {night}
        {head}~{first} {thought}~~{day2:day}~{then} {then2} {night}
        {head}~{weather-line} {then} {then2} {thought}
        {log}
        {plan}
        = head
        {Day}, {number-day} {month}
        {Day}
        Dear diary,
        {Number-day} {month}
        = number-day: 2, 3, 5, 8, 11, 14, 17, 20, 23, 26
        = weather-line
        {Mood} all day.
        It was {mood} in the morning and {mood} in the afternoon.
        {W:weather} since noon.
        There was {w:weather}, and I forgot to {w.advice}.
        = first
        Got up at {hour}. There was {dish} for breakfast.
        I woke up because {incident}.
        Slept badly. I dreamt that {incident}.
        My {relative} woke me at {hour} and asked me to {deed}.
        Today was {name}'s birthday. My present was a {looks} {thing}.
        Today I wanted to {wish}, but {incident}.
        = hour: five, six, seven, half past six, eight
        = then
        In the morning I {deed.ed}.
        Then I {d:deed.ed} with {d.with}, and now {d.result}.
        At school we talked about {s:substance}, which is {s.meaning}.
        I went to the {s2:spot} to {s2.purpose}, but it was closed.
        I met {n:name}, who was {gladness} because {reason}.
        At the {spot} I saw a {profession} with a {looks} {thing}.
        My {relative} and I {deed.ed} until {incident}.
        I found a {treasure} under the {furniture}.
        = then2
        After that, {incident}.
        In the afternoon {n2:name} came. We {deed.ed} and {deed.ed}.
        Later I read a story about a {animal} that wanted to {wish}.
        While I {d2:deed.ed}, {incident}.
        We ate {dish}. I had {number-twice} helpings.
        I practised the {instrument} for {minutes}.
        = number-twice: two, three, no
        = minutes: ten minutes, half an hour, an hour
        = thought
        I am {gladness}, because {reason}.
        I wonder why {c:cause.effect}. Perhaps because {c.cause}.
        Tomorrow I will {deed}.
        My {relative} says: "{Sy:saying}." I think it means that {sy.sense}.
        I have decided to {wish}.
        If I had a {thing}, I could {deed}.
        I still do not know who took my {thing}.
        = night
        Now I am {drowsy} and go to bed.
        Good night.
        In the evening we had {dish}.
        The moon is [full/new/thin/yellow] tonight.
        I can hear the {noisything} while I write this.
        So ended the day.
        = drowsy: tired, sleepy, content, weary, full of {dish}
        = log
        Log of the ship {ship-name}~{Day}: wind from the {compass}. {Weather.cap}. We passed the
            {landscape}. ~{Day}: wind from the {compass}. Saw {number-some} {a:animal.s}. ~{Day}:
            {incident}. The cook made {dish}. ~{Day}: land in sight!
        = ship-name
        {Flower}
        {Bird}
        Queen {girl}
        {Star-name}
        = star-name: morning star, silver moon, wild goose
        = compass: north, south, east, west
        = number-some: two, three, seven, many
        = plan
        My week~Monday: {deed}~Tuesday: {deed}~Wednesday: {deed}~Thursday: {deed}~Friday:
            {deed}~Saturday: {deed}~Sunday: rest
        {Day}~8:00 {deed}~10:00 {deed}~12:00 lunch ({dish})~14:00 go to the {spot}~16:00
            {deed}~18:00 supper ({dish})~20:00 bed
        Things to do this {season}: {wish}; {wish}; {deed}; visit {name} in {town}.
        """)
}
