/// The invented town of Merrowby and the people who live there.
enum TownPortraits {
    static let genre = PrimerGenre("town portraits", book: book)

    private static let book = PhraseBook(
        """
        = start
        {c=citizen}{who} {pet-line} {meal-line} {hobby-line}
        {c=citizen}{who} {address} {hobby-line} {birthday}
        {c=citizen}{address} {who} {family} {pet-line} {meal-line}
        {c=citizen}{who} {family} {birthday} {meal-line}
        {c=citizen}{d=citizen}{pair-line} {pair-line2}
        {c=citizen}{d=citizen}{question} {d-question} {question} {d-question}
        {c=citizen}{question} {question} {question} {question}
        {c=citizen}{card}
        {c=citizen}{d=citizen}{meeting}
        {c=citizen}{sight} {sight} {who} {hobby-line}
        {p=merrowplace}{sight} {c=citizen}{who} {tour}
        = who
        {C} is the {c.work} of Merrowby.
        Everybody in Merrowby knows {c}, the {c.work}.
        The {c.work} of the town of Merrowby is called {c}.
        If you need a {c.work} in Merrowby, you go to {c}.
        In Merrowby lives {c}, a {c.work} [who is liked by all/with many friends/of good name].
        = address
        {C} lives at {c.number} {c.street}.
        You will find {c} in the house at {c.number} {c.street}.
        The house at {c.number} {c.street}, Merrowby, belongs to {c}.
        = pet-line
        {C.first} has a {c.pet} called {c.petname}.
        {C.his.cap} {c.pet} is called {c.petname}.
        {C.petname}, {c.his} {c.pet}, follows {c.him} everywhere.
        At home a {c.pet} named {c.petname} waits for {c.him}.
        = meal-line
        {C.his.cap} favourite meal is {c.meal}.
        There is nothing {c.he} likes better than {c.meal}.
        On Sundays {c.he} has {c.meal}.
        {C.he.cap} could eat {c.meal} every day.
        = hobby-line
        In the evening {c.he} enjoys {c.hobby}.
        {C.his.cap} hobby is {c.hobby}.
        When work is done, {c.first} likes {c.hobby}.
        {C.he.cap} loves {c.hobby} and the colour {c.tint}.
        {C.first}'s favourite colour is {c.tint}.
        = birthday
        {C.his.cap} birthday is in {c.month}.
        Every {c.month} the neighbours bring {c.him} a birthday cake.
        {C.he.cap} was born in {c.month}.
        = family
        {C.home}
        = sight
        In Merrowby you must see {p:merrowplace}: {p.truth}.
        There is something odd about {p2:merrowplace}: {p2.truth}.
        Visitors like {p3:merrowplace}, for {p3.truth}.
        = tour
        {C.first} shows it to every visitor.
        "I have lived here all my life," says {c.first}, "and I still like to look at it."
        {C.first} walks past it every morning with {c.petname}, the {c.pet}.
        = pair-line
        {C} is a {c.work}, and {d} is a {d.work}. {C.first} has a {c.pet}, {d.first} has a {d.pet}.
        {C.first} the {c.work} and {d.first} the {d.work} both live in Merrowby: {c.first} in
            {c.street}, {d.first} in {d.street}.
        {C.first}'s {c.pet} is called {c.petname}, and {d.first}'s {d.pet} is called {d.petname}.
        = pair-line2
        {C.first} likes {c.meal}; {d.first} would rather have {d.meal}.
        {C.first} spends the evening {c.hobby}, {d.first} prefers {d.hobby}.
        {C.first} was born in {c.month} and {d.first} in {d.month}.
        {C.first} wears {c.tint}, {d.first} wears {d.tint}.
        = question
        Who is the {c.work} of Merrowby? {C}.
        What is the work of {c}? {C.he.cap} is the {c.work}.
        Where does {c} live? At {c.number} {c.street}.
        What pet has {c.first} the {c.work}? A {c.pet}.
        What is the {c.pet} of {c} called? {C.petname}.
        What is {c.first}'s favourite meal? {C.meal}.
        What does {c} do in the evening? {C.he.cap} enjoys {c.hobby}.
        In which month was {c} born? In {c.month}.
        Which colour does {c} like best? {C.tint}.
        = d-question
        And who is {d}? The {d.work}.
        And where is the house of {d}? At {d.number} {d.street}.
        Which animal lives with {d}? {D.petname} the {d.pet}.
        What does {d.first} like to eat? {D.meal}.
        When is the birthday of {d}? In {d.month}.
        = card
        Name: {c}~Work: {c.work}~Address: {c.number} {c.street}, Merrowby~Pet: {c.petname}
            ({c.pet})~Hobby: {c.hobby}
        {C}~born in {c.month}~{c.work}~likes {c.meal}~likes the colour {c.tint}~lives in {c.street}
        = meeting
        {Thatday}, {c.first} the {c.work} met {d.first} the {d.work} near {p:merrowplace}.
            "{Greeting}, {d.first}," said {c.first}. "How is {d.petname}?" "Very well, thank you,"
            said {d.first}. "And {c.petname}?" [They talked about {c.hobby} until it got dark./They
            went home together and ate {d.meal}./Then each went back to work.]
        "{Exclamation}!" cried {c}. "My {c.pet} is gone!" {D} had seen {c.petname} near
            {p:merrowplace}, and together they brought the {c.pet} home.
        """)
}
