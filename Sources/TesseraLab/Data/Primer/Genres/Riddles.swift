/// Riddles with their answers.
enum Riddles {
    static let genre = PrimerGenre("riddles", book: book)

    private static let book = PhraseBook(
        """
        = start
        {one}
        {one}
        {one}~~{two}
        {ask} "{one}"
        = ask
        {name} asked {friend:name} a riddle:
        "Here is a riddle," said {name}.
        The old {profession} smiled and asked:
        = one
        {a=animal}{animalclue} {animalclue} {animalclue} {whatami} [A {a}./I am a {a}./The {a}./It
            is a {a}.]
        {t=thing}{thingclue} {thingclue} {whatami} [A {t}./I am a {t}.]
        {p=profession}{workclue} {workclue} Who am I? [A {p}./I am a {p}.]
        {f=food}{foodclue} {foodclue} {whatami} [A {f}./I am a {f}.]
        = two
        {t=thing}{thingclue} {thingclue} {whatami} A {t}.
        {f=food}{foodclue} {foodclue} {whatami} A {f}.
        = whatami
        What am I?
        What am I?
        Do you know me?
        Guess who I am!
        = animalclue
        I am a {a.class}.
        My home is the {a.home}.
        I like to eat {a.food}.
        I can {a.ability}.
        My child is called a {a.young}.
        My body is covered with {a.cover}.
        People say that I am {a.trait}.
        = thingclue
        I am often made of {t.material}.
        You use me to {t.use}.
        You will find me here: {t.place}.
        Without me it is hard to {t.use}.
        = workclue
        I work in a {p.workplace}.
        My tool is a {p.tool}.
        Every day I {p.task}.
        If you need a {p.product}, come to me.
        = foodclue
        I am a {f.kind}.
        I am {f.hue}.
        I taste {f.taste}.
        I grow {f.grows}.
        """)
}
