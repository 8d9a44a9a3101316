/// How things are done, step by step.
enum Instructions {
    static let genre = PrimerGenre("instructions", book: book)

    private static let book = PhraseBook(
        """
        = start: {d=deed}{how-to}, {d=deed}{e=deed}{orders}, {making}, {making}, {rules}, {care}
        = how-to
        How to {d}~1. Take {d.with}.~2. Go to work {d.where}.~3. {Patience}~4. Stop when {d.result}.
        If you want to {d}, you need {d.with}. {Patience} When {d.result}, you are done.
        To {d} is not hard. All you need is {d.with}. {Patience} In the end {d.result}.
        "How do I {d}?" asked {name}. "With {d.with}," said {name}. "{Patience} You are ready when
            {d.result}."
        = patience
        Take your time.
        Do not hurry.
        Begin in one corner and work slowly.
        Ask somebody to help you.
        Look carefully at what you do.
        Rest now and then.
        Be careful not to hurt your {bodypart}.
        Put on an old {garment} first.
        Work from left to right.
        = orders
        First {d}, then {e}, and after that you may [play/rest/go swimming/read/eat some {dish}].
        Before you {e}, {d}. Do not forget {d.with}!
        Please {d} while I {e}. When {d.result}, call me.
        Today's work: {d} ({d.where}), {e} ({e.where}), {deed}.
        Do not {d} before you {e}. [Otherwise you will have to do it twice./The order matters./You
            will see why.]
        = making
        How to make a kite~Cross two thin sticks and tie them together. Cut a sheet of {colour}
            paper to fit, and glue it on. Fasten a tail of {wear-scraps} and a long string. Then
            wait for the wind.
        How to make a paper boat~Fold a sheet in half. Fold the corners to the middle, and turn up
            the edges. Pull it open, and your boat is ready for the {landscape}.
        How to grow beans~Put a bean into a pot of earth in {month}. Water it every {day}. Give it a
            stick to climb on. After some weeks you can pick the pods.
        How to plant a tree~Dig a hole twice as wide as the roots. Set the {tree} upright. Fill in
            the earth and tread it down. Give it two buckets of water.
        How to paint a picture~Choose {c:colour}, {c2:colour} and {c3:colour}. Paint the {c} sky
            first, then the {c2} {landscape}, and last a {c3} {animal} in the middle.
        How to build a birdhouse~Saw six boards. Nail four of them into a box, add a floor and a
            roof, and cut a round hole in front. Hang it on a {tree}. Soon a {bird} will move in.
        How to find north~Take a compass and hold it flat. Wait until the needle rests. Its dark end
            points to the north. At noon, your shadow does the same.
        How to make a puppet~Fill a {colour} sock with {material-soft}. Sew on two {colour2:colour}
            buttons for eyes and a {treasure-small} for a nose. Give it a name, such as {name}.
        How to light a fire~Lay dry {leafy} on the stones, then thin sticks, then thick ones. Hold a
            match to the {leafy2}. Blow gently. Never leave a fire alone.
        How to catch a thief~Put flour on the floor of the {room}. In the morning, follow the
            footprints. [They will lead you to the {animal}./They may be your own.]
        How to write a letter~Begin with "Dear {name}". Say what is new. Ask a question. End with
            "{Farewell}" and your name. Do not forget the stamp.
        How to pack a bag~Put heavy things such as the {thing} at the bottom. Roll up the {garment}.
            Put the {wear} in the corners. Keep the {thing} where you can reach it.
        How to remember a number~Look at it, close your eyes, and say it aloud. Write it {twice}
            times. Think of something that it reminds you of, for example a {animal}.
        How to cross a road~Stop at the edge. Look to the left, to the right and to the left again.
            If no {vehicle} is coming, walk straight across, and do not run.
        How to boil an egg~Put the egg into boiling water. Wait four minutes for a soft one and ten
            for a hard one. Hold it under cold water, and peel it.
        How to wash a {a:garment}~Fill a tub with warm water and soap. Rub the {a} gently, {colour}
            things apart from {colour} ones. Rinse it twice and hang it in the {shade}.
        How to find a lost {t:thing}~Stand still. Where did you last {t.use}? Go there. Look under
            the {furniture} and behind the {furniture}. If it is not there, ask your {relative}.
        How to tell a story~Begin with somebody who wants to {wish}. Then let something go wrong:
            {incident}. Let the hero try {three-five} times. At the end there should be {dish}.
        How to draw a {b:animal}~Draw a big circle for the body and a small one for the head. Add
            {three-five} lines for the legs. Do not forget the {bodypart}. Colour everything
            {colour}.
        How to make friends with a {c:mammal}~Sit down and do not move. Put some {c.food} in front
            of you. Wait. A {c} is {c.trait}, so it may take until {day}.
        How to sleep well~Do not eat {dish} in the evening. Open the window. Count {animal.s}
            slowly, and think of a {landscape}.
        How to keep a secret~Do not write it down. Do not tell it to {name}. When somebody asks,
            talk about {animal.s}.
        How to measure a {d:furniture}~Lay the ruler along one edge and read the number. Do the same
            with the other edge. Write both numbers down before you forget them.
        How to sharpen a knife~Lay the blade on the stone at a small angle. Draw it towards you,
            first one side, then the other. Stop when it cuts paper.
        = shade: sun, shade, wind
        = wear-scraps: bright rags, old ribbons, paper bows
        = material-soft: wool, straw, old rags, cotton
        = treasure-small: bead, button, walnut shell, cork
        = leafy: straw, leaves, bark
        = leafy2: bottom, driest part
        = twice: three, five, ten
        = rules
        Rules of the {spot}~1. Do not {forbidden}.~2. Do not {forbidden}.~3. [Be quiet after
            nine./Wipe your feet./Keep your dog on a lead./Help others./Close the door behind you.]
        A game for {three-five} players~One player hides a {thing}. The others close their eyes and
            count to {twenty}. Then they look for it. The one who is near hears "hot", the one who
            is far away hears "cold". Who finds the {thing2} hides it next.
        In the {room} you may not {forbidden} or {forbidden}. But you may {deed}.
        = thing2
        thing
        = three-five: two, three, four, five
        = twenty: ten, twenty, fifty, one hundred
        = forbidden: run, shout, climb on the {furniture}, feed the {animal.s}, touch the {thing},
            throw stones, pick the {flower.s}, sleep on the {furniture}, play the {instrument},
            bring a {animal}, whistle, swim in the fountain, wear {opposite} {wear}, eat {dish},
            ride a bicycle, write on the walls
        = care
        How to look after a {p:mammal}~Give it {p.food} every day and fresh water. Keep its {p.home}
            dry. Speak to it in a low voice, for a {p} is {p.trait}. If it is ill, call the vet.
        If you find a {p:bird} with a hurt wing, put it in a box with holes and keep it warm. Give
            it water and {p.food}. When it can fly again, let it go near a {p.home}.
        Never wake a {p:mammal} that is asleep. Never take {p.food} from it. If you wait quietly, it
            may come to you.
        """)
}
