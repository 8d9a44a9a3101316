/// Plain facts about the world we live in.
enum GeneralFacts {
    static let genre = PrimerGenre("general facts", book: book)

    private static let book = PhraseBook(
        """
        = start
        {asked} {asked} {asked} {asked}
        {asked}~{asked}~{asked}~{asked}~{asked}
        {told} {told} {told}
        {told} {told} {told} {told} {told}
        Question: {f:fact}~Answer: {f.reply}~Question: {g:fact}~Answer: {g.reply}
        Question: {f:fact}~Answer: {f.reply}~Question: {g:fact}~Answer: {g.reply}~Question:
            {h:fact}~Answer: {h.reply}
        Q: {f:fact}~A: {f.reply}~Q: {g:fact}~A: {g.reply}~Q: {h:fact}~A: {h.reply}~Q: {i:fact}~A:
            {i.reply}
        {class}
        {class} {told}
        {nation-told} {nation-told} {nation-told}
        {nation-asked} {nation-asked} {asked} {nation-asked}
        {talk}
        {quiz}
        = asked
        {f1:fact} {f1.reply}.
        {f2:fact} {f2.reply}.
        {f3:fact} {f3.reply}.
        {f4:fact} {f4.reply}.
        {f5:fact} {f5.reply}.
        = told
        {F1.statement:fact}.
        {F2.statement:fact}.
        {F3.statement:fact}.
        {F4.statement:fact}.
        {F5.statement:fact}.
        [Everybody knows it/You may have heard it/It is well known/Remember this]:
            {f6:fact.statement}.
        = class
        The teacher asked, "{f:fact}" {Hero:name} raised {hero.his} hand and said, "{f.reply}."
            "[Very good/That is right/Correct/Well done]," said the teacher. "{F.statement}."
        "{f:fact}" asked {friend:name}. "{f.reply}," said {hero:name}. "[And/Now tell me]: {g:fact}"
            "{g.reply}!"
        {Hero:name} wanted to know everything. "{f:fact}" {hero.he} asked. "{f.reply}," said
            {hero.his} {relative}. "{F.statement}."
        = nation-told
        The capital of {n1:nation} is {n1.chief}.
        {N2.chief:nation} is the capital of {n2}.
        {N3:nation} lies in {n3.continent}, and its capital is {n3.chief}.
        In {n4:nation} people speak {n4.language}.
        {N5:nation} is a country in {n5.continent} where people speak {n5.language}.
        = nation-asked
        What is the capital of {m1:nation}? {M1.chief}.
        On which continent is {m2:nation}? In {m2.continent}.
        Which language do most people speak in {m3:nation}? {M3.language}.
        Of which country is {m4:nation.chief} the capital? Of {m4}.
        = talk
        "Do you know that {fact-lower}?" said {name}. "Of course," said {friend:name}, "and
            {fact-lower}, too."
        {Hero:name} wrote in {hero.his} notebook: "{F.statement:fact}. {G.statement:fact}."
        = fact-lower
        water boils at one hundred degrees
        light travels faster than sound
        the earth goes around the sun
        bees gather nectar from flowers
        a whale is not a fish
        paper is made of wood
        a spider has eight legs
        the ostrich is the largest bird
        iron becomes rusty when it is wet
        glass is made of sand
        plants need light, water and air
        the sun is a star
        snow is made of crystals of ice
        blue and yellow make green
        = quiz
        Quiz~1. {f1:fact}~2. {f2:fact}~3. {f3:fact}~Answers: 1. {f1.reply}. 2. {f2.reply}. 3.
            {f3.reply}.
        Test~a) {f1:fact}~b) {f2:fact}~Answers: a) {f1.reply}. b) {f2.reply}.
        """)
}
