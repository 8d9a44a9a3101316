/// Letters and postcards.
enum Letters {
    static let genre = PrimerGenre("letters", book: book) { draft in
        draft.write("cast") + draft.write("letter")
    }

    private static let book = PhraseBook(
        """
        = cast
        {from=name}{to=name}{spot1=spot}{place=landscape}
        = letter
        {opening}~{news} {news} {asking} {closing}
        {opening}~{travel} {weather-line} {food-line} {asking} {closing}
        {opening}~{thanks} {news} {closing}
        {opening}~{invitation} {news} {closing}
        {opening}~{sorry} {news} {closing}
        {opening}~{news} {request} {weather-line} {closing}
        {opening}~{travel} {news} {news} {closing}
        {formal}
        = opening
        Dear {to},
        Dear {to},
        My dear {to},
        Hello {to},
        Dear [Aunt/Cousin/old friend] {to},
        = news
        Yesterday {incident}, and I was very {sorrow}.
        On {day} we {d:deed.ed}, and now {d.result}.
        My {relative} has learnt to {deed}.
        Our {pet:animal} is well. It still wants nothing but {pet.food}.
        I have a new {thing}, a {looks} one.
        Last week I saw a {animal} near the {spot1}.
        We have painted the {room} {colour}.
        At school we learnt that {fact-lower}.
        {N:name} has become a {profession} and is {gladness}.
        I am reading a book about a {profession} who wants to {wish}.
        Do you remember {n2:name}? {N2.he.cap} can {wish-can} now.
        The {flower.s} in the garden are {mood-good} this year.
        The {fruit.s} are ripe, and we eat them all day.
        I dreamt of a {colour} {animal} that could {deed}.
        I broke my {thing}, but the {profession} could mend it.
        We had {dish} on {day2:day}, and I thought of you.
        = mood-good: late, lovely, tall, early, few
        = wish-can: swim, whistle, play the {instrument}, ride a horse, read, speak {l:land.tongue}
        = fact-lower
        {l:land.capital} is the capital of {l}
        a young {a:animal} is called a {a.young}
        {s:substance} is {s.meaning}
        a {n:noun} is {n.meaning}
        the opposite of {o:opposite} is {o.other}
        {w:month} has {w.days} days
        a {a2:animal} can {a2.ability}
        = travel
        I am writing to you from {t:town} in {t.country}. It is known for {t.known}.
        Greetings from {l:land}! We are staying in {l.capital}, on the {l.river}.
        We have reached the {place}. From my window I can see {place.sight}.
        After a long journey by {vehicle} we are in {l2:land}. The people speak {l2.tongue}, and I
            understand nothing.
        Today we climbed {l3:land.mountain}. From the top one can see all of {l3}.
        = weather-line
        The weather is {mood}.
        It has been {mood} since {day}, and today there is {weather}.
        In the morning it was {mood}, but now it is {mood}.
        There is {w:weather} every day, so I always {w.advice}.
        = food-line
        Every day we eat {dish} and {dish}.
        I like the {dish} here better than at home.
        I have tried the {l4:land.speciality}, and I liked it.
        You would like the {dish} they make here.
        = thanks
        Thank you for the {looks} {t:thing}. I use it every day to {t.use}.
        Thank you for your letter. It made me {feeling-good}.
        Many thanks for the {dish}. It was gone in {five} minutes.
        The {toy} has arrived. How did you know that I wanted one?
        = five: two, five, ten
        = feeling-good: happy, proud, hopeful, laugh
        = invitation
        Will you come to my birthday on {day}? There will be {dish}, {dish} and music.
        Please visit us in {month}. We can {wish2} and {wish2} together.
        On {day} there is a fair on the square. Shall we meet at the {spot1} at {hour} o'clock?
        = wish2: swim in the lake, sleep in the tent, row to the island, pick {fruit.s}, climb the
            tower, look at the stars, {deed}
        = hour: two, three, four, ten
        = sorry
        I am sorry that I forgot your birthday. I had to {deed} and did not look at the calendar.
        Please forgive me. It was I who broke your {thing}. I will buy you a new one.
        I am sorry that I have not written for so long. I have been ill, and my {bodypart} hurt.
        = request
        Could you send me your {thing}? I want to {deed}.
        Please bring a {thing} when you come, for ours is broken.
        Can you tell me how to {deed}?
        = asking
        How are you?
        How is your {relative}?
        Is your {animal} still so {trait}?
        What is the weather like where you are?
        When will you come to see us?
        Have you learnt to {deed}?
        Do you still want to {wish}?
        What are you reading?
        Please write soon.
        = closing
        ~[Love/Yours/With love/Your friend/Best wishes/Kind regards],~{from}
        ~[Love/Yours/With love/Your friend/Best wishes/Many greetings],~{from}
        ~{Farewell},~{from}
        ~[Your cousin/Your old friend/Yours as ever],~{from}~P.S. [Do not forget the {thing}./My
            {relative} says hello./The {animal} sends its love, too./It is raining again.]
        = formal
        Dear Sir or Madam,~I bought a {looks} {t:thing} at your shop on {day}. It is made of
            {t.material}, as you said, but one cannot {t.use} with it. Please send me another
            one.~Yours faithfully,~{from} {surname}
        Dear Mr {surname},~My {relative} tells me that you are looking for a {p:profession}. I can
            {p.task}, and I have my own {p.tool}. May I come to see you on {day}?~Yours
            sincerely,~{from} {surname2:surname}
        To the Mayor of {t:town}~The bridge by the {spot1} is broken since {month}. Last {day}
            {incident}. Please have it mended before somebody gets hurt.~{from} {surname}
        """)
}
