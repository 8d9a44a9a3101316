/// Similes, and who or what is bigger, older or faster.
enum Comparisons {
    static let genre = PrimerGenre("comparisons", book: book)

    private static let book = PhraseBook(
        """
        = start
        {simile} {simile} {simile}
        {simile} {person-simile} {simile} {simile}
        {simile-question} {simile-question} {simile-question}
        {chain}
        {chain} {simile}
        {chain2}
        {size} {size}
        {better}
        {better} {better}
        {same}
        {forms}
        = simile
        {N1:name} is as {s1:personas} as {s1.likeness}.
        The {thing} was as {s2:evenas} as {s2.likeness}.
        What is as {s3:evenas} as {s3.likeness}? [Nothing./Not much./Only {t:evenas.likeness} comes
            close.]
        As {s4:evenas} as {s4.likeness}: so people say.
        The {landscape} lay there, as {s5:evenas} as {s5.likeness}.
        {Hero:name}'s {bodypart} felt as {s6:evenas} as {s6.likeness}.
        We say that something is as {s7:evenas} as {s7.likeness}.
        = person-simile
        My {relative} is as {s1:trait} as [my {relative}/nobody else/the {profession} next door].
        {Friend:name} and {f2:name} are like [brothers/day and night/two peas in a pod/fire and
            water].
        {Friend:name} worked like {work-like} and slept like {sleep-like}.
        = work-like: a horse, ten men, a machine, an ant
        = sleep-like: a bear in winter, a stone, a baby, a log
        = simile-question
        As {q1:evenas} as what? As {q1.likeness}.
        Complete the sentence: as {q2:evenas} as {q2.likeness}.
        What is {q3:evenas}? {Q3.likeness}.
        = chain
        {A:name} is {o:human.er} than {b:name}, and {b} is {o.er} than {c:name}. So {a} is {o.er}
            than {c}. Who is the {o.est}? {A}. And who is the least {o}? {C}.
        The {a:thing} is {o:heft.er} than the {b:thing}. The {b} is {o.er} than the {c:thing}. Which
            is the {o.est} of the three? The {a}.
        {A:name}, {b:name} and {c:name} had a race. {B} was {speed.er} than {a}, and {a} was
            {speed.er} than {c}. {B} won, and {c} came last.
        The {a:landscape} is {farness} than the {b:landscape}, but not as far as the {c:landscape}.
            The {c} is the farthest of all.
        = speed: fast, quick
        = farness
        farther
        = human: tall, old, young, strong, fast, kind, brave, clever, polite, patient, happy, rich,
            famous, careful, busy, generous, hungry, noisy
        = heft: heavy, light, big, small, old, new, long, short, cheap, expensive
        = chain2
        {A:name} has more {toy.s} than {b:name}. {C:name} has fewer than {b}. Who has the most? {A}.
            Who has the fewest? {C}.
        {A:name} is older than {b:name}, but younger than {c:name}. The oldest is {c}, the youngest
            is {b}.
        {A:name} lives closer to the {s:spot} than {b:name}, and {c:name} lives closer than {a}. So
            {c} has the shortest way to the {s}, and {b} has the longest.
        {A:name} got up earlier than {b:name}, and {b} got up earlier than {c:name}. The first was
            {a}, the last was {c}.
        = size
        {Big} is bigger than {little}.
        {Little} is smaller than {big}.
        Which is bigger, {big2} or {little2}? {Big3}.
        = big: a horse, an elephant, a house, a mountain, a lake, a cow, a whale, a city
        = little: a mouse, a button, a bee, a spoon, an egg, a pea, a key, a sparrow
        = big2: a barn, a tiger, a ship, a church
        = little2: a beetle, a cup, a coin, a frog
        = big3
        The first one
        The first, of course
        = better
        {A:name} can {d:deed} better than {b:name}, but {b} is better at {hobby-ing}.
        I would rather {deed} than {deed}.
        {C:colour.cap} is a {looks} colour, but {c2:colour} suits {name} better.
        The more one has of {treasure.s}, the less one thinks of {toy.s}.
        No {animal} is as {t:trait} as this one.
        The {looks} {thing} is nicer than the {looks2:looks} one.
        {D:dish} is good, {d2:dish} is better, but {d3:dish} is the best of all.
        = hobby-ing: singing, drawing, telling jokes, climbing, cooking, listening
        = same
        {A:name} and {b:name} both like {dish}. {C:name} does not like it at all.
        Both the {a:animal} and the {b:animal} are {class-any}, but they differ: the {a} can
            {a.ability}, while the {b} can {b.ability}.
        A {a:profession} and a {b:profession} both work hard. One needs a {a.tool}, the other a
            {b.tool}.
        = class-any: living things, animals
        = forms
        {a:gradable}, {a.er}, {a.est}~{b:gradable}, {b.er}, {b.est}~{c:gradable}, {c.er}, {c.est}
        {A:gradable}, {a.er}, {a.est}; {b:gradable}, {b.er}, {b.est}; {c:gradable}, {c.er}, {c.est}.
        The {l:thing} is {o:heft}. The {m:thing} is {o.er}. The {n:thing} is the {o.est}.
        This {t:thing} is {o:heft}, that one is {o.er}, and the one over there is the {o.est}.
        """)
}
