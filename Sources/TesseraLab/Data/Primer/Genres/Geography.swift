/// Descriptions of the invented lands, and questions about them.
enum Geography {
    static let genre = PrimerGenre("geography", book: book)

    private static let book = PhraseBook(
        """
        = start
        {l=land}{intro} {capital} {nature} {living}
        {l=land}{intro} {nature} {rule} {flag}
        {l=land}{capital} {rule} {living} {founding}
        {l=land}{intro} {living} {capital} {flag} {nature} {founding}
        {l=land}{question} {question} {question} {question}
        {l=land}{m=land}{question} {mquestion} {question} {mquestion}
        {l=land}{m=land}{contrast}
        {t=town}{towntext} {t2=town}{secondtown}
        {t=town}{townquestion} {l=land}{question} {t2=town}{secondtown}
        {l=land}{card}
        = intro
        {L} is a land with {climate}.
        In {l} the weather is {l.climate}.
        {L} lies by the {l.sea}.
        Far away by the {l.sea} lies {l}.
        Travellers like to talk about {l}, where the weather is {l.climate}.
        = climate
        {l.climate} weather
        weather that is {l.climate}
        = capital
        The capital of {l} is {l.capital}.
        {L.capital} is the capital of {l}.
        Its capital, {l.capital}, stands on the {l.river}.
        The largest city is {l.capital}, the capital of {l}.
        All roads in {l} lead to the capital, {l.capital}.
        = nature
        The {l.river} flows from {l.mountain} to the {l.sea}.
        The highest mountain of {l} is {l.mountain}.
        Its longest river is the {l.river}, and its highest mountain is {l.mountain}.
        From {l.mountain} you can see as far as the {l.sea}.
        = living
        The {l.people} love {l.speciality}.
        The {l.people} speak {l.tongue} and pay with the {l.coin}.
        The land sells {l.export} to its neighbours.
        Nobody makes better {l.speciality} than the {l.people}.
        A {l.coin} buys a plate of {l.speciality}.
        The {l.people} are proud of their {l.export}.
        In {l} people eat {l.speciality} and speak {l.tongue}.
        = rule
        {L} is ruled by the {l.title} {l.ruler}.
        The {l.title} of {l} is called {l.ruler}.
        When {l.ruler} became {l.title}, the bells of {l.capital} rang for three days.
        = flag
        The flag of {l} is {l.flag} and shows a {l.emblem}.
        On the {l.flag} flag of {l} there is a {l.emblem}.
        A {l.emblem} is the sign of {l}.
        = founding
        The {l.people} say that {l.founder} founded {l.capital}.
        Long ago, {l.founder} came to the {l.river} and built the first house of {l.capital}.
        Every child in {l} knows the name of {l.founder}, who founded {l.capital}.
        = question
        What is the capital of {l}? {L.capital}.
        Which river flows through {l}? The {l.river}.
        What is the highest mountain of {l}? {L.mountain}.
        Which language do people speak in {l}? {L.tongue}.
        Who rules {l}? The {l.title} {l.ruler}.
        What do people pay with in {l}? With the {l.coin}.
        What do the {l.people} like to eat? {L.speciality}.
        What does {l} sell? {L.export}.
        What are the colours of the flag of {l}? {L.flag}.
        Which animal is the sign of {l}? The {l.emblem}.
        Who founded {l.capital}? {L.founder}.
        Of which land is {l.capital} the capital? Of {l}.
        Where do people speak {l.tongue}? In {l}.
        = mquestion
        And what is the capital of {m}? {M.capital}.
        Which language is spoken in {m}? {M.tongue}.
        What do people eat in {m}? {M.speciality}.
        Who is the {m.title} of {m}? {M.ruler}.
        Which sea lies beside {m}? The {m.sea}.
        Which coin is used in {m}? The {m.coin}.
        = contrast
        The capital of {l} is {l.capital}, and the capital of {m} is {m.capital}. In {l} people
            speak {l.tongue}, in {m} they speak {m.tongue}.
        In {l} the weather is {l.climate}; in {m} it is {m.climate}. The {l.people} eat
            {l.speciality}, the {m.people} {m.speciality}.
        {L} sells {l.export} to {m}, and {m} sells {m.export} to {l}. The {l.coin} is the coin of
            {l}, the {m.coin} that of {m}.
        On the flag of {l} there is a {l.emblem}, on the flag of {m} a {m.emblem}. The {l.people}
            are ruled by {l.ruler}, the {m.people} by {m.ruler}.
        = towntext
        {T} is a town in the {t.direction} of {t.country}, known for {t.known}.
        In the {t.direction} of {t.country} lies {t}, a town of {t.people} people. It is known for
            {t.known}.
        Many visitors come to {t} in {t.country} because of {t.known}.
        = secondtown
        {T2} lies in {t2.country} and is known for {t2.known}.
        {T2.people} people live in {t2}, a town in the {t2.direction} of {t2.country}.
        If you travel to {t2.country}, do not miss {t2} and {t2.known}.
        = townquestion
        In which land is {t}? In {t.country}.
        What is {t} known for? For {t.known}.
        How many people live in {t}? About {t.people}.
        = card
        Land: {l}~Capital: {l.capital}~River: {l.river}~Mountain: {l.mountain}~Language:
            {l.tongue}~Coin: {l.coin}~Food: {l.speciality}
        {L}~capital: {l.capital}~{l.title}: {l.ruler}~flag: {l.flag}~sign: {l.emblem}~climate:
            {l.climate}
        """)
}
