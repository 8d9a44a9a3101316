/// Talk between two people: in shops, on the road, at home.
enum Dialogues {
    static let genre = PrimerGenre("dialogues", book: book)

    private static let book = PhraseBook(
        """
        = start
        {a=name}{b=name}{item=thing}{spot1=spot}{chat}
        {a=name}{b=name}{item=thing}{spot1=spot}{chat}
        {a=name}{b=name}{k=profession}{shop-talk}
        {a=name}{b=name}{spot1=spot}{way-talk}
        {a=name}{b=name}{deed1=deed}{help-talk}
        {a=name}{b=name}{game-talk}
        {a=name}{b=name}{kitchen-talk}
        {a=name}{b=name}{phone-talk}
        {a=name}{b=name}{prose-talk}
        = chat
        {A}: {Greeting}, {b}!~{B}: {Greeting}, {a}. Where are you going?~{A}: To the {spot1}, to
            {spot1.purpose}.~{B}: May I come with you?~{A}: [Of course./Gladly./If you hurry./Why
            not?]
        {A}: Have you seen my {item}?~{B}: Which one, the {looks} one?~{A}: Yes, I need it to
            {item.use}.~{B}: Look [in/behind/under] the {furniture}.~{A}: [Here it is!/Thank you, I
            have found it./No, it is not there.]
        {A}: What did you do yesterday?~{B}: I went to the {spot1} to {spot1.purpose}. And you?~{A}:
            I stayed at home and {deed.ed}.~{B}: [That sounds nice./Were you alone?/In this
            weather?]~{A}: [Yes, it was./No, {relative} helped me./Well, somebody had to.]
        {A}: I am {gladness}.~{B}: Why?~{A}: Because {reason}.~{B}: [Then I am {gladness}, too./I
            see./How lovely!/Tell me more.]
        {A}: What would you like to be one day?~{B}: A {profession}. And you?~{A}: I want to
            {wish}.~{B}: [That takes courage./You will have to learn a lot./I hope you will.]
        {A}: Do you like {dish}?~{B}: Yes, but I like {dish} better.~{A}: And what do you like to
            drink?~{B}: {Beverage}, [of course/if there is any/with a little sugar].
        {A}: Why is the {noisything} making such a noise?~{B}: It always
            {noise1:noisything.noise.es} like that when {incident2}.~{A}: I hope it stops soon.
        {A}: What is the weather like?~{B}: There is {w:weather}. You had better {w.advice}.~{A}:
            [Oh dear./I will./And tomorrow?/But I only want to go to the {spot1}.]~{B}: [Tomorrow it
            will be {mood}./Better safe than sorry./As you like.]
        {A}: I wish I could {wish}.~{B}: Then try!~{A}: I am too [old/young/tired/shy].~{B}: Nobody
            is too {trait} to {wish}.
        {A}: Look, a {bird}!~{B}: Where?~{A}: There, on the {furniture} in the garden.~{B}: That is
            no {bird}, it is a {bird2:bird}. A {bird2} can {bird2.ability}.
        {A}: Can you keep a secret?~{B}: Yes.~{A}: I have hidden a {treasure} in the {room}.~{B}:
            [Why there?/I have known it for weeks./Who gave it to you?/Then we had better find a
            safer place.]
        = incident2: it rains, the wind blows, somebody comes in, it is cold, nobody looks after it,
            the sun goes down
        = shop-talk
        {A}: {Greeting}. What can I do for you?~{B}: I would like {grocery}, please.~{A}: Anything
            else?~{B}: Yes, {grocery} and {grocery}.~{A}: That makes {n:coins}.~{B}: Here you are.
            {Farewell}!
        Customer: How much is this {looks} {t:thing}?~Shopkeeper: {High-price} coins.~Customer: That
            is too much.~Shopkeeper: But it is made of {t.material}!~Customer: I will give you
            {low-price}.~Shopkeeper: [Agreed./Take it./Never!/Well, because it is you.]
        {A}: I need a {k}.~{B}: What for?~{A}: I want somebody to {k.task}.~{B}: Then go to the
            {k.workplace}. You cannot miss it.
        {A}: Are you the {k}?~{B}: Yes, I am. How can I help you?~{A}: I need a {k.product}.~{B}:
            Come back [tomorrow/on {day}/in an hour], and it will be ready.~{A}: Thank you.
            {Farewell}!
        = coins: two coins, three coins, five coins, nine pennies, twelve pennies, one silver coin
        = high-price: eight, nine, ten, twelve, twenty
        = low-price: three, four, five, six, seven
        = way-talk
        {A}: Excuse me, how do I get to the {spot1}?~{B}: Go straight on and turn [left/right] at
            the {spot2:spot}. Then cross the {spot3:spot}.~{A}: Is it far?~{B}: [Ten minutes on
            foot./Not at all./Rather far. Take the bus.]~{A}: Thank you!
        Stranger: Where is the {spot1}?~{A}: Behind the {spot2:spot}.~Stranger: And the
            {spot3:spot}?~{A}: Next to the {spot4:spot}.~Stranger: [What a confusing town!/Thank
            you./I shall find it.]
        {A}: Is this the road to {t:town}?~{B}: No, this road leads to {t2:town}. {T} is in
            {t.country}, and you are on the way to {t2.country}.~{A}: Oh! Then I must turn back.
        = help-talk
        {A}: Can you help me to {deed1}?~{B}: [Gladly/Of course/Not now/In a minute]. What do we
            need?~{A}: We need {deed1.with}.~{B}: And where shall we begin?~{A}: {Deed1.where}.
        {A}: Who will {deed1}?~{B}: I did it yesterday.~{A}: And who will {deed}?~{B}: [Not me!/I
            will do it if you {deed}./{C:name} can do it.]
        {A}: What are you doing?~{B}: I am going to {deed1}.~{A}: With what?~{B}: With
            {deed1.with}.~{A}: May I watch?~{B}: You may even help.
        {A}: Did you {deed1}?~{B}: Yes, and now {deed1.result}.~{A}: [Well done!/So quickly?/Then we
            can {deed}.]
        = game-talk
        {A}: I am thinking of an animal. It eats {x:animal.food}.~{B}: Is it a {animal}?~{A}: No. It
            lives in or near the {x.home}.~{B}: Then it is a {x}!~{A}: Right.
        {A}: Guess my number. It is between {low} and {high}
        {A}: I spy something {c:colour}.~{B}: Is it the {thing}?~{A}: No.~{B}: Is it the
            {g:garment}?~{A}: Yes, it is the {c} {g}.
        {A}: What am I? I am a {f:food.kind}, I am {f.hue} and I taste {f.taste}.~{B}: A
            {food}?~{A}: No!~{B}: Then you are a {f}.~{A}: You win.
        {A}: Say a word, and I say the opposite. ~{B}: {O:opposite}.~{A}: {O.other}.~{B}:
            {O2:opposite}.~{A}: {O2.other}.~{B}: {O3:contrary}.~{A}: {O3.reverse}.
        = low
        one
        = high
        ten.~{B}: Five?~{A}: Higher.~{B}: Eight?~{A}: Lower.~{B}: Seven?~{A}: Lower.~{B}: Then it is
            six.
        ten.~{B}: Four?~{A}: Lower.~{B}: Two?~{A}: Higher.~{B}: Three!~{A}: That is it.
        twenty.~{B}: Ten?~{A}: Higher.~{B}: Fifteen?~{A}: Lower.~{B}: Twelve?~{A}: Right!
        nine.~{B}: Five?~{A}: Higher.~{B}: Seven?~{A}: Higher.~{B}: Nine?~{A}: Lower.~{B}: Eight!
        = kitchen-talk
        {A}: What is for [supper/lunch/breakfast]?~{B}: {Dish} and {dish}.~{A}: Again?~{B}: [You may
            cook tomorrow./There is nothing else./You liked it on {day}.]~{A}: [Then I will make
            {dish}./All right./I am not hungry.]
        {A}: The soup tastes strange.~{B}: Did you put {f:food.s} in it?~{A}: No, only {food.s} and
            {food.s}.~{B}: [Then it needs salt./Who put sugar in it?/Give it to the pig.]
        {A}: May I have another {f:fruit}?~{B}: You have had {three-four} already.~{A}: But {f.s}
            are so {f.taste}.~{B}: [One more, then./No, leave some for {name}./Ask your {relative}.]
        = three-four: two, three, four, five
        = phone-talk
        Ring, ring.~{A}: Hello, who is there?~{B}: It is {b}. {Incident.cap}, and now I am
            {sorrow}.~{A}: [Shall I come over?/What happened then?/Do not move, I am on my
            way.]~{B}: [Yes, please./No, it is all right now./Bring a {thing} with you.]
        Ring, ring.~{A}: Hello?~{B}: Is that the {spot}?~{A}: No, this is {a} speaking. You have the
            wrong number.~{B}: I am sorry. {Farewell}.
        {A}: Hello, {b}. Can you come to my house on {day}?~{B}: On {day2:day} I must {deed}. What
            about {day3:day}?~{A}: {Day3} is fine.~{B}: Good. {Farewell}!
        = prose-talk
        "{Greeting}, {a}," {saidverb} {b}. "[How are you/Where have you been/What is new]?" "I am
            {sorrow}," {a} answered. "{Incident}, and since then I cannot {deed}." "{Exclamation},"
            said {b}. "Come in and have some {beverage}."
        "Whose {item:thing} is this?" {a} asked. "Not mine," said {b}, "mine is {looks}." "Then it
            must be {c:name}'s." But {c} said it was not {c.hers} either.
        "If you {deed}," said {a}, "I will {deed}." "Agreed," said {b}, and by [noon/evening/four
            o'clock] all was done.
        "When I grow up," said {a}, "I want to {wish}." "I would rather {wish}," said {b}. "And I,"
            said {a}'s {relative}, "would like to drink my {beverage} in peace."
        "Do you believe in [ghosts/dragons/luck/dreams]?" asked {a}. "[Not by day/Sometimes/Only on
            {day.s}/Of course not]," said {b}. Just then {incident}. Both of them
            [jumped/laughed/held their breath].
        """)
}
