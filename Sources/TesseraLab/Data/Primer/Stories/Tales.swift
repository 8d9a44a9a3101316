/// Stories of several paragraphs' worth: a hero, a wish or a worry, attempts, and a way out.
enum Tales {
    static let genre = PrimerGenre("tales", book: book) { draft in
        draft.write("cast") + draft.write(draft.pick(plots))
    }

    private static let plots = ["lost", "rescue", "noise", "gift", "race", "seed"]

    private static let book = PhraseBook(
        """
        = cast
        {hero=name}{friend=name}{elder=relative}{trait1=trait}{place=landscape}{spot1=spot}
        = intro
        {Thatday}, {hero}, a {trait1} {hero.child}, went to the {place}.
        {Hero} was a {trait1} {hero.child} who {trait1.habit}.
        There was once a {hero.child} called {hero}, who {trait1.habit}.
        In a house by the {place} lived a {trait1} {hero.child} named {hero}.
        {Hero} lived with {hero.his} {elder} near the {place}.
        {Hero} and {hero.his} {elder} lived in a {looks} house at the end of the lane.
        Nobody in the village was as {trait1} as {hero}, who {trait1.habit}.
        = setting
        {Weathernow}
        {Thatday}, {hero} was alone in the house.
        From the window one could see {place.sight}.
        {Hero.he.cap} wore {colour} {wear} and a {looks} {garment}.
        = upset
        {Hero} was {feeling} and {feeling}.
        {Hero} felt {feeling}.
        {Hero} [sat down on the steps/leant against the wall/looked at {hero.his} hands] and
            [sighed/said nothing/thought hard].
        "What shall I do now?" {hero} asked.
        "[Oh no/Oh dear/How strange/This is bad]," said {hero}.
        = comfort
        "Do not worry," said {hero.his} {elder}. "We shall find a way."
        {Friend} came by and asked, "Why are you so {feeling}?" {Hero} told {friend.him} everything.
        "Let me help you," said {friend}.
        "Two heads are better than one," said {friend}, and they [set out/began] together.
        {Friend}, who lived next door, wanted to help.
        = joy
        {Hero} [laughed out loud/danced around the room/hugged {friend}/clapped {hero.his} hands].
        {Hero} was so happy that {hero.he} could not sleep that night.
        "I knew it!" cried {hero}.
        "What luck!" said {friend}.
        = ending
        From then on, {hero} and {friend} were the best of friends.
        That evening they ate {dish} and told the story again and again.
        And {hero} never forgot that day.
        {Hero} went to bed {feeling}, and the moon looked in at the window.
        To this day they laugh about it.
        Since then, {hero} [looks twice/asks first/thinks before speaking].
        {Hero}'s {elder} was very proud.
        = lost
        {intro} {setting}~{lostproblem} {upset} {losttry} {losttry2}~{comfort} {lostfound} {joy}
            {ending}
        {intro} {lostproblem} {losttry} {upset} {comfort} {losttry2} {lostfound} {ending}
        = lostproblem
        {Thatday}, {hero} could not find {hero.his} {item:thing}.
        {Hero} had a {looks} {item:thing}, a present from {hero.his} {elder}. {Thatday}, it was gone.
        "Where is my {item:thing}?" {hero} asked. It was not in its place.
        = losttry
        {Hero.he.cap} looked under the {furniture}, but there was only a {looks} {toy}.
        {Hero.he.cap} searched the {room}, then the {room}, but found nothing.
        First {hero} emptied {hero.his} pockets. Out came a {toy}, a {treasure} and some crumbs, but
            no {item}.
        {Hero.he.cap} asked the {profession}, but the {profession} had not seen it.
        = losttry2
        Then {hero.he} walked all the way back to the {spot1}. Nothing.
        {Hero} even looked behind the {furniture} and inside the {object:thing}. It was not there.
        A {colour} cat watched {hero.him} and yawned.
        = lostfound
        {Later}, {friend} pointed at the {furniture}. There lay the {item}, under a {garment}!
        {Later}, a {bird} flew up from the roof, and something {looks} fell from its nest. It was the
            {item}.
        {Friend} asked, "And what is that in your hand?" {Hero} had held the {item} all the time.
        {Later}, they met the {profession}, who had found the {item} near the {spot1} and kept it safe.
        = rescue
        {intro} {setting}~{rescueproblem} {upset} {rescuetry}~{comfort} {rescuesolve} {joy} {ending}
        = rescueproblem
        On the way to the {spot1}, {hero} heard a small cry. A young {pet:mammal} [was stuck in a
            fence/had fallen into a ditch/sat shivering under a bush/had hurt its foot].
        Near the {place} {hero} found a {pet:mammal} that [had lost its mother/could not walk/was
            caught in a net].
        = rescuetry
        {Hero} [pulled/pushed/called/whistled], but the little {pet} did not move.
        {Hero} gave it some {pet.food}, but it was too frightened to eat.
        "I shall not hurt you," {hero} said {manner}. The {pet} only trembled.
        = rescuesolve
        Together they wrapped the {pet} in a {garment} and carried it home. {Later}, it began to eat
            {pet.food}.
        {Friend} brought a {thing}, and with it they set the {pet} free.
        They fetched the vet, who looked at the {pet} and said, "It needs rest and {pet.food}."
        = noise
        {intro} {setting}~{noiseproblem} {upset} {noisetry}~{comfort} {noisesolve} {joy} {ending}
        = noiseproblem
        {Thatday}, {hero} heard a noise in the {room1:room}. [Knock, knock, knock./Scratch,
            scratch./Boom./Something sighed.]
        Every night there was a strange noise in the {room1:room}, as if someone were [sawing
            wood/dragging chains/rolling a ball/whispering].
        = noisetry
        {Hero} pulled the blanket over {hero.his} head. The noise went on.
        {Hero} called, "Who is there?" Nobody answered.
        {Hero} took a {thing} and crept to the door, but {hero.his} knees shook.
        = noisesolve
        They lit a candle and opened the door. It was only the {beast:mammal}, which had come in
            through the window to look for {beast.food}.
        They looked behind the {furniture}. There sat {hero.his} {elder}, who was making a secret
            {toy} for {hero}'s birthday.
        It was the wind, which moved a loose {thing} to and fro. {Friend} tied it up, and all was
            quiet.
        = gift
        {intro}~{giftproblem} {upset} {gifttry}~{comfort} {giftsolve} {joy} {ending}
        = giftproblem
        It was {friend}'s birthday, and {hero} had no money for a present.
        {Hero} wanted to give {hero.his} {elder} something special, but {hero.his} purse was empty.
        = gifttry
        {Hero.he.cap} went to the {spot1} and looked at a {looks} {thing}, but it was far too dear.
        {Hero.he.cap} tried to bake a cake, but it came out as hard as a brick.
        {Hero.he.cap} tried to sell {hero.his} old {toy}, but nobody wanted it.
        = giftsolve
        {Later}, {hero} had an idea. {Hero.he.cap} wrote a song, and everyone wept a little when
            {hero.he} sang it.
        So {hero} made a {toy} out of {material} and painted it {colour}. It was the best present of all.
        {Hero} picked {flower.s} in the meadow and tied them with a {colour} ribbon.
        = race
        {intro}~{raceproblem} {racetry} {upset}~{comfort} {racesolve} {ending}
        = raceproblem
        {Thatday}, there was a race from the {spot1} to the {place}. The prize was a {treasure}.
        The village held a contest: who could build the best {toy}? {Hero} wanted to win.
        = racetry
        {Hero} practised every morning, but {friend} was always [faster/better/first].
        "You will never win," said a boy with a {colour} {garment}.
        On the very first day {hero} fell and hurt {hero.his} {bodypart}.
        = racesolve
        On the great day, {friend} stumbled. {Hero} stopped and helped {friend.him} up, and they
            reached the end together. The judge gave each of them half of the prize.
        {Hero} did not win, but {hero.he} was not last either, and that was enough.
        {Hero} won by the length of a nose. "Well done," said {friend}.
        = seed
        {intro}~{seedproblem} {seedtry} {upset} {comfort}~{seedsolve} {ending}
        = seedproblem
        An old {profession} gave {hero} a seed and said, "Be patient."
        {Hero} planted a small {colour} seed behind the house.
        = seedtry
        {Hero} watered it every day, but nothing happened for {number1:numberword} weeks.
        A {bird} wanted to eat it, but {hero} chased the bird away.
        = seedsolve
        {Later}, a green tip came out of the earth. It grew and grew, and in {month} it was a
            {flower} as tall as a {relative}.
        {Later}, it was a little tree, and it bore one single {fruit}. {Hero} cut it in two and gave
            half to {friend}.
        = numberword
        two
        three
        four
        five
        """)
}
