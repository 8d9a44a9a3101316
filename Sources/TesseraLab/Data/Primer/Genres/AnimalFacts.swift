/// What animals look like, sound like and do.
enum AnimalFacts {
    static let genre = PrimerGenre("animal facts", book: book)

    private static let book = PhraseBook(
        """
        = start
        {a=animal}{kindof} {home} {eating} [{ability}/{young}]
        {a=animal}{kindof} {cover} {young} [{ability}/{eating}]
        {a=animal}{kindof} {eating} {cover} {home} {young} {ability}
        {a=animal}{kindof} {ability} {young} {closing}
        {a=animal}{b=animal}{c=animal}{many} {many2} {many3}
        {a=mammal}{b=bird}{soundsentence}
        {a=mammal}{b=bird}{soundsentence} {young} {Birdyoung}
        {a=animal}{card}
        {a=animal}{question} {question} {question}
        {a=animal}{b=animal}{question} {bquestion} {question} {bquestion}
        {a=animal}{b=animal}{comparison}
        = kindof
        A {a} is a {a.trait} {a.class}.
        The {a} is a {a.class}.
        Everybody knows the {a}, a {a.trait} {a.class}.
        Of all animals, the {a} is perhaps the most {a.trait}.
        Have you ever watched a {a}? It is a {a.trait} {a.class}.
        What a {a.trait} animal the {a} is!
        = home
        Its home is the {a.home}.
        If you look for {a.s}, look in the {a.home}.
        Most {a.s} live close to a {a.home}.
        You may meet one near a {a.home}.
        = eating
        It likes to eat {a.food}.
        Its favourite food is {a.food}.
        For breakfast and for supper it has {a.food}.
        Give it {a.food}, and it will be happy.
        It lives on {a.food}.
        = cover
        Its body is covered with {a.cover}.
        {A.cover} [protects/covers] its body.
        It has {a.cover} from head to tail.
        = young
        A young {a} is called a {a.young}.
        The {a}'s child is the {a.young}.
        When it is small, it is called a {a.young}.
        A {a.young} grows up to be a {a}.
        = ability
        It can {a.ability}.
        Believe it or not, a {a} can {a.ability}.
        It is known for one thing: it can {a.ability}.
        Nobody is surprised that it can {a.ability}.
        = closing
        That is why many people like it.
        There are songs and stories about it.
        Children like to draw it.
        Now you know a little more about the {a}.
        Many things about it are still unknown.
        = many
        {A.s} eat {a.food}.
        {A.s} live in a {a.home}.
        {A.s} have young called {a.young.s}.
        = many2
        {B.s} eat {b.food}.
        {B.s} are {b.class.s} and can {b.ability}.
        A young {b} is a {b.young}.
        = many3
        {C.s} are {c.trait}.
        {C.s} can {c.ability}.
        A {c} has {c.cover}.
        = soundsentence
        What do animals say? The {a} [can/likes to] {a.sound}, and the {b} [can/likes to] {b.sound}.
        When you hear something {a.sound}, it may be a {a}. When you hear something {b.sound}, it
            may be a {b}.
        {Girl} heard an animal {a.sound}. "That is a {a}," {girl2:girl} said. Then something began
            to {b.sound}. "And that is a {b}!"
        {A.s} {a.sound} and {b.s} {b.sound}. [That is how you know them in the dark./Listen!]
        = birdyoung
        A young {b} is called a {b.young}.
        And the {b.young} is the child of the {b}.
        = card
        Animal: {a}~Class: {a.class}~Home: {a.home}~Food: {a.food}~Young: {a.young}~Known for: it
            can {a.ability}
        {A.upper}~a {a.trait} {a.class}~lives in: {a.home}~eats: {a.food}~child: {a.young}
        Name: {a}. Kind: {a.class}. Cover: {a.cover}. Food: {a.food}. Home: {a.home}.
        = question
        What does a {a} eat? {A.food}.
        Where does a {a} live? In the {a.home}.
        What is a young {a} called? A {a.young}.
        What kind of animal is a {a}? A {a.class}.
        What is the body of a {a} covered with? {A.cover}.
        What can a {a} do? It can {a.ability}.
        Which word suits a {a}? {A.trait}.
        = bquestion
        And what does a {b} eat? {B.food}.
        Where is a {b} at home? In the {b.home}.
        What do you call the child of a {b}? A {b.young}.
        Is a {b} a {b.class}? Yes, it is.
        = comparison
        A {a} eats {a.food}, but a {b} eats {b.food}. The {a} lives in a {a.home}, the {b} in a
            {b.home}.
        The {a} is {a.trait}; the {b} is {b.trait}. The {a} can {a.ability}, and the {b} can
            {b.ability}. [Which do you like better?/Neither envies the other./Each is good at
            something.]
        {Hero:name} likes {a.s} because they are {a.trait}. {Friend:name} likes {b.s} because they
            are {b.trait}. [They often talk about it./Both of them are right.]
        """)
}
