/// Lessons about forms of words: plurals, compounds, groups, sounds, synonyms.
enum WordLessons {
    static let genre = PrimerGenre("word lessons", book: book)

    private static let book = PhraseBook(
        """
        = start
        {plural} {plural} {plural}
        {plurals-list}
        {plural} {compound-line} {compound-line}
        {compound-line} {compound-line} {compound-line}
        {group-line} {group-line} {group-line}
        {group-line} {plural} {group-line}
        {noise-line} {noise-line} {noise-line}
        {same-line} {same-line} {same-line}
        {same-line} {opposite-line} {same-line}
        {adverb-line} {adverb-line} {adverb-line}
        {materials-line} {materials-line} {materials-line}
        {gender-line} {gender-line} {gender-line}
        {body-line} {body-line} {wear-line}
        {tree-line} {flower-line} {tree-line}
        {pronoun-lesson}
        {class}
        = plural
        One {a1:animal}, two {a1.s}.
        One {t1:thing}, three {t1.s}.
        The plural of "{a2:animal}" is "{a2.s}".
        The plural of "{f1:food}" is "{f1.s}".
        The plural of "{i1:irregular}" is "{i1.s}".
        One {i2:irregular}, many {i2.s}.
        There is a {p1:profession} in the {spot}, and there are two {p1.s} in the {spot}.
        "{N1:noun}" is one; "{n1.s}" are many.
        A single {i3:irregular} is not enough, we need four {i3.s}.
        Here is one {i4:irregular}. There are some more {i4.s}.
        = plurals-list
        {a:animal} - {a.s}~{b:irregular} - {b.s}~{c:irregular} - {c.s}~{d:thing} - {d.s}~{e:food} -
            {e.s}
        singular: {a:irregular}, plural: {a.s}~singular: {b:irregular}, plural: {b.s}~singular:
            {c:noun}, plural: {c.s}
        = compound-line
        "{C1.initial.cap:compound}" and "{c1.final}" make "{c1}".
        Put "{c2:compound.initial}" before "{c2.final}" and you get "{c2}".
        The word "{c3:compound}" is made of "{c3.initial}" and "{c3.final}".
        {c4:compound.initial} + {c4.final} = {c4}.
        Take "{c5:compound.final}" away from "{c5}", and "{c5.initial}" is left.
        = group-line
        Many {g1:group.members} together are called a {g1} of {g1.members}.
        A {g2:group} of {g2.members} [came by/was there/could be seen].
        We say "a {g3:group} of {g3.members}".
        What do you call many {g4:group.members}? A {g4} of {g4.members}.
        = noise-line
        The {n1:noisything} {n1.noise.es}.
        Listen: the {n2:noisything} {n2.noise.es}, and the {m2:noisything} {m2.noise.es}.
        We heard the {n3:noisything} {n3.noise} all night.
        What does a {n4:noisything} do? It {n4.noise.es}.
        The {noise5:noisything} was {noise5.noise.ing} when {incident}.
        = same-line
        "{S1:synonym}" and "{s1.same}" mean nearly the same.
        Instead of "{s2:synonym}" you can say "{s2.same}".
        Another word for "{s3:synonym}" is "{s3.same}".
        {S4:synonym} is to {s4.same} as {s5:synonym} is to {s5.same}.
        = opposite-line
        But "{o:opposite}" and "{o.other}" are contraries.
        "{C:contrary}" does not mean the same as "{c.reverse}".
        = adverb-line
        A {a1:trait-short} {profession} works {a1.ly}.
        Who is {a2:trait-short} speaks {a2.ly}.
        {Name} is {a3:trait-short} and does everything {a3.ly}.
        The adverb of "{a4:trait-short}" is "{a4.ly}".
        {a5:trait-short} -> {a5.ly}.
        = trait-short: slow, quick, careful, happy, sad, angry, gentle, brave, polite, soft, sudden,
            eager, proud, calm, bold, patient, nervous, kind, warm, silent, cheerful, hopeful,
            clumsy, clever, honest, lazy, curious, merry
        = materials-line
        {M1:material} comes from {m1.from}.
        A thing of {m2:material} is {m2.quality}.
        The {t3:thing} is made of {t3.material}.
        {M4:material} is {m4.quality}, and we get it from {m4.from}.
        What is the {t5:thing} made of? Of {t5.material}.
        = gender-line
        The {pm:pairword} and the {pm.she} [came in/sat down/danced/laughed].
        If he is a {pm2:pairword}, she is a {pm2.she}.
        A woman who is not a {pm3:pairword} but a {pm3.she} [spoke first/waved/took the floor].
        = body-line
        With the {b1:bodypart} we {b1.does}.
        You need your {b2:bodypart} to {b2.does}.
        Which part of the body is there to {b3:bodypart.does}? The {b3}.
        = wear-line
        A {g1:garment} is for the {g1.part}.
        We put on {w2:wear} against {w2.weather}.
        {W3:wear} are worn on the {w3.part}.
        = tree-line
        The {t1:tree} has {t1.leaf} leaves and bears {t1.fruit}.
        You know the {t2:tree} by its {t2.leaf} leaves.
        {T3.fruit:tree} come from the {t3}.
        = flower-line
        The {f1:flower} blooms in {f1.season} and is often {f1.tint}.
        In {f2:flower.season} you will find the {f2}.
        = pronoun-lesson
        {A:girl} has a {t:thing}. It is her {t}. She gave it to {b:boy}. Now it is his {t}, and he
            is {feeling}.
        {A:boy} lost {a.his} {g:garment}. {B:girl} lost {b.hers}, too. They looked for them together
            and found both behind the {furniture}.
        I have a {t:thing}, you have a {t2:thing}, and they have nothing. We share ours with them.
        He saw himself in the mirror. She saw herself in the {landscape}. The {animal} saw itself in
            the water. They all looked at themselves.
        = class
        "Give me a word for many {g:group.members}," said the teacher. "A {g}," said {name}.
        "Tell me a word that means {s:synonym.same}," said the teacher. "{S}!" cried {name}.
        "What comes from {m:material.from}?" asked the teacher. "{M}," said {name}. "It is
            {m.quality}."
        """)
}
