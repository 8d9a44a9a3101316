/// What people look like and are like.
enum Portraits {
    static let genre = PrimerGenre("portraits", book: book)

    private static let book = PhraseBook(
        """
        = start
        {p=name}{look} {dress} {nature-line} {habit-line}
        {p=name}{nature-line} {work-line} {like-line} {dislike}
        {p=name}{look} {work-line} {like-line} {habit-line} {ending}
        {p=name}{q=name}{look} {q-look} {both}
        {p=name}{family-line} {look} {like-line}
        {p=name}{i-am} {i-like} {i-want}
        {p=name}{wanted}
        {p=name}{nature-line} {like-line} {dislike} {wish-line} {ending}
        = look
        {P} is {age} years old and has {hair} hair and {eyes} eyes.
        {P} is a {size} {p.adult} with {hair} hair.
        You will know {p} by {p.his} {hair} hair and {p.his} {colour} {outfit}.
        {P} has {eyes} eyes, a {nose} nose and {freckles}.
        {P} is as {s:personas} as {s.likeness}, at least people say so.
        = q-look
        {Q} has {hair} hair and {eyes} eyes.
        {Q}, however, is {size} and has a {nose} nose.
        {Q} is {age} years old.
        = young-age: six, seven, eight, nine, ten, eleven, twelve
        = age: {young-age}, nineteen, twenty-six, thirty, forty, fifty-five, sixty, seventy,
            eighty-one
        = hair: brown, black, fair, red, grey, white, curly, straight, short, long, thick
        = eyes: blue, green, brown, grey, dark, bright, friendly, sleepy
        = nose: long, small, round, red, crooked, pointed
        = freckles: freckles, a loud voice, very big ears, a scar on one hand, dimples, round cheeks
        = size: tall, short, slim, stout, strong, thin, little
        = dress
        {P.he.cap} always wears a {colour} {outfit} and {colour} {wear}.
        {P.his.cap} {wear} are {colour} and {looks}.
        Today {p.he} is wearing a {looks} {outfit} with {colour} buttons.
        On {day.s} {p.he} puts on a {colour} {outfit}.
        = nature-line
        {P} is {t:trait} and {t2:trait}.
        Everyone says that {p} is {t:trait}. As a child {p.he} {t.habit}.
        {P} is rather {t:trait}, but never {t2:trait}.
        If one had to describe {p} in one word, it would be "{trait}".
        {P} can be {t:trait} in the morning and {t2:trait} in the evening.
        = habit-line
        Every morning {p.he} {a:action.es} {a.rest}.
        When {p.he} is alone, {p.he} likes to {deed}.
        {P.he.cap} never goes out without {p.his} {thing}.
        {P.he.cap} can {animal-skill}.
        When {p.he} is {sorrow}, {p.he} {a3:action.es} {a3.rest}.
        = animal-skill
        whistle like a {bird}
        run like a {mammal}
        swim like a fish
        sleep like a bear
        sing like a {bird}
        climb like a {squirrel-cat}
        = squirrel-cat: cat, squirrel, goat
        = work-line
        {P} is a {j:profession} and works in a {j.workplace}.
        {P.he.cap} wants to become a {profession}.
        By trade {p.he} is a {j:profession}; {p.he} can {j.task} better than anyone.
        For many years {p} was a {profession}, but now {p.he} is a {profession}.
        {P.he.cap} goes to school and likes the lessons about {s:substance}.
        = like-line
        {P.he.cap} likes {dish}, {animal.s} and the colour {colour}.
        {P.his.cap} favourite season is {s:season}, when {s.does}.
        {P.he.cap} loves {flower.s} and the smell of {material}.
        {P.he.cap} collects {treasure.s}.
        {P.he.cap} knows everything about {animal.s}.
        = dislike
        But {p.he} cannot stand {weather}.
        {P.he.cap} does not like {dish} at all.
        There is only one thing {p.he} fears: {dread}.
        {P.he.cap} hates to {deed}.
        = wish-line
        One day {p.he} wants to {wish}.
        {P.his.cap} dream is to {wish}.
        If {p.he} had more time, {p.he} would {deed}.
        = family-line
        {P} has a {relative}, two dogs and a {animal}.
        {P} is the youngest of {seven} children.
        {P} lives with {p.his} {relative} in {town}.
        = seven: three, four, five, seven
        = both
        {P} likes {dish}, {q} likes {dish}, and both of them like {fruit.s}.
        {P} and {q} are friends, although {p} is {t:trait} and {q} is {t2:trait}.
        {P} is taller than {q}, but {q} can run faster than {p}.
        They have known each other since they both {deed.ed}.
        = ending
        That is {p}.
        I like {p.him}.
        Do you know somebody like {p.him}?
        Without {p} the {spot} would not be the same.
        = i-am
        My name is {p}. I am {young-age} years old and live in {t:town}.
        I am {p}, a {p.child} from {t:town} in {t.country}.
        Hello, I am {p}. I have {hair} hair and {eyes} eyes.
        = i-like
        I like {dish} and {fruit.s}.
        My favourite animal is the {animal}, my favourite colour is {colour}.
        I play the {instrument}, and on {day.s} I {deed}.
        I have a {animal} and a {looks} {toy}.
        = i-want
        When I grow up, I want to be a {profession}.
        I would like to {wish}.
        Most of all I want to {wish}.
        = wanted
        Missing: {p}, a {p.child} of {young-age}, with {hair} hair, in a {colour} {outfit} and
            {colour} {wear}. Last seen near the {spot}. Whoever finds {p.him} will get a {treasure}.
        Wanted: a thief with a {nose} nose and {hair} hair. {Stole} a {looks} {thing} at the {spot}.
        = stole
        Has taken
        Is said to have taken
        """)
}
