/// Stories about helping and giving.
enum HelpPlots {
    static let rescue = StoryPlot(
        "rescue",
        """
        = problem
        {Pet=stray}On the way to the {spot}, {hero} heard a small cry. A {pet} {in-need}.
        {Pet=stray}Near the {haunt} {hero} found a {pet} that {in-need}.
        {Pet=stray}"Listen!" said {hero}. Something whimpered. It was a {pet}, and it {in-need}.
        {Pet=stray}When {incident}, {hero} ran outside. There lay a {pet}. It {in-need}.
        = in-need
        had fallen into a ditch
        was stuck in a fence
        had hurt its foot
        was shivering with cold
        had lost its mother
        was caught in a net
        sat on a stone in the middle of the river
        could not get down from the {tree}
        = attempt
        {Sub} called, but the {pet} did not move.
        {Sub} gave it some {pet.eats}, but it was too frightened to eat.
        "I shall not hurt you," {hero} said {manner}. The {pet} only trembled.
        {Sub} stretched out a hand, but could not reach it.
        {Sub} fetched a {thing}, but that was of little help.
        {Sub} laid {hero.his} {outfit} over the {pet}. It was still afraid.
        {Sub} asked the {p:profession} for help, but the {p} had no time.
        = turn
        Together they wrapped the {pet} in a {garment} and carried it home. {Later}, it ate some
            {pet.eats} and looked at them with bright eyes.
        {Friend} brought a {thing}, and with it they set the {pet} free. It ran back to its
            {pet.belongs}.
        They took it to the vet, who said, "It needs rest and {pet.eats}." After {some-days} it was
            well again and went back to the {pet.belongs}.
        They waited without a sound until its mother came. She took the {pet} by the neck and was
            gone.
        They built a little house of straw for it. In spring it moved out, but now and then it came
            back to visit them.
        = some-days: two days, five days, a week
        = moral
        Nobody is too small to be helped, and nobody too small to help.
        A kind hand needs no words.
        Whoever saves a small life has done something great.
        """)

    static let gift = StoryPlot(
        "gift",
        """
        = problem
        It was {friend}'s birthday, and {hero} had no money for a present.
        {Hero} wanted to give {hero.his} {elder} something special, but {hero.his} purse was empty.
        In {number-three} days there would be a feast for {hero.his} {elder}, and {hero} still had
            no gift.
        "What can one give to somebody who has everything?" {hero} wondered, for {friend}'s birthday
            was near.
        = number-three: two, three, four
        = attempt
        {Sub} went to the {spot} and looked at a {looks} {thing}, but it was far too dear.
        {Sub} tried to bake a cake, but it came out as hard as a brick.
        {Sub} tried to sell {hero.his} old {toy}, but nobody wanted it.
        {Sub} began to carve a {toy} out of wood and cut {hero.his} thumb.
        {Sub} wrote a poem, but nothing would rhyme with "{fruit}".
        {Sub} painted a picture of a {animal}, but everyone took it for a {animal}.
        {Sub} looked through the {furniture} and found only a {looks} {thing} and a {treasure}.
        = turn
        {Later}, {hero} had an idea. {Hero.he.cap} made up a song, and everyone wept a little when
            {hero.he} sang it.
        So {hero} made a {toy} out of {material} and painted it {colour}. It was the best present of
            all.
        {Hero} picked {flower.s} in the meadow and tied them with a {colour} ribbon. "They are
            {colour2:colour} like {colour2.of}," {hero.he} said.
        In the end {hero} gave away a whole day: a day on which {hero.he} would {deed}, {deed} and
            {deed}. Nobody had ever had such a present.
        {Hero} wrapped up {hero.his} own {treasure}, the one thing {hero.he} loved best. When it was
            unpacked, there was a long silence, and then a hug.
        = moral
        The best gifts cannot be bought.
        It is not the price that makes a present dear.
        Who gives time gives the most.
        """)

    static let work = StoryPlot(
        "work",
        """
        = problem
        {D=deed}{Hero}'s {elder} was ill in bed, and somebody had to {d}. "I can do it," said
            {hero}, who had never done it before.
        {D=deed}"Before the sun goes down, you must {d}," said {hero.his} {elder}, "all by
            yourself." {Hero} had no idea how to begin.
        {D=deed}{Hero} had promised to {d}, and now the day had come.
        = attempt
        {Sub} took {d.with} and went to work {d.where}, but {incident}.
        At first {hero} did everything the wrong way round.
        {Sub} worked for an hour, and it looked worse than before.
        {Sub} lay down to rest a little, and when {hero.he} woke up, it was noon.
        {Sub} thought of a machine that would {d} all by itself. It blew up with a bang.
        {Sub} promised the {animal} some food if it would help, but the {animal} only ate.
        = turn
        Then {hero} did it slowly, one piece after the other, and by evening {d.outcome}.
        {Friend} showed {hero.him} how to hold {d.with}. From then on it was easy, and soon
            {d.outcome}.
        They sang while they worked, first high, then low, and before the song was over,
            {d.outcome}.
        All the neighbours came with {d.with} and helped. By sunset {d.outcome}.
        = moral
        A big task is only many small ones.
        Those who sing at work are finished sooner.
        Nobody is born a master.
        """)
}
