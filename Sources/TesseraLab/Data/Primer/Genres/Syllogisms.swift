/// What follows from what: classes, members and conclusions.
enum Syllogisms {
    static let genre = PrimerGenre("syllogisms", book: book)

    private static let book = PhraseBook(
        """
        = start
        {inference} {inference}
        {inference}~{inference}~{inference}
        {inference} {truth}
        {truth} {truth} {truth}
        {truth}~{truth}~{truth}~{truth}
        {all-or-none} {inference}
        = inference
        Every {a:animal} is a {a.class}. {N:name} has a {a}. So {n} has a {a.class}.
        All {b:bird.s} are birds, and every bird has feathers. So every {b} has feathers.
        All {m:mammal.s} are mammals, and mammals feed their young with milk. So {m.s} do, too.
        If something is a {f:fruit}, it is a fruit. {N2:name} eats a {f}. Then {n2} eats a fruit.
        An insect has six legs. The {i:insect} is an insect. How many legs has it? Six.
        {N3:name} lives in {t:town}, and {t} is in {t.country}. So {n3} lives in {t.country}.
        All {p:profession.s} work in a {p.workplace}. {N4:name} is a {p}. Where does {n4} work? In a
            {p.workplace}.
        What is made of {t2:thing.material} is not alive. The {t2} is made of {t2.material}. So the
            {t2} is not alive.
        Either the {thing5:thing} is in the {room5:room} or in the {room6:room}. It is not in the
            {room5}. So it is in the {room6}.
        If it rains, {n7:name} stays at home. Today it rains. So {n7} stays at home.
        If {n8:name} is at work, the lamp is on. The lamp is not on. So {n8} is not at work.
        Whoever is from {l:land} speaks {l.tongue}. {N9:name} is from {l}. Which language does {n9}
            speak? {L.tongue}.
        = truth
        True or false? A {a:animal} is a {a.class}. True.
        True or false? {O:opposite} is the opposite of {o.other}. True.
        True or false? A {b:bird} is a fish. False: it is a bird.
        True or false? The capital of {l:land} is {l.capital}. True.
        True or false? A {f:fruit} is a vegetable. False, it is a fruit.
        True or false? People from {l2:land} speak {l2.tongue}. True.
        Is it true that a {a2:animal} can {a2.ability}? Yes, it is.
        Is it true that {l3:land.speciality} comes from {l3}? Yes, it is true.
        Is a {t:tree} an animal? No, it is a tree.
        Is a {v:vehicle} something to eat? No, one {v.verb.es} it.
        Is the {i:insect} a mammal? No, the {i} is an insect.
        = all-or-none
        All {b:bird.s} have feathers. No {m:mammal} has feathers. Has a {b} feathers? Yes. Has a {m}
            feathers? No.
        Some {a:animal.s} are {trait}, and some are not. Is every {a} the same? No.
        No {t:tree} can walk. A {t} stays where it was planted.
        """)
}
