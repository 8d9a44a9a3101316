/// Stories about friends, strangers and promises.
enum FriendPlots {
    static let quarrel = StoryPlot(
        "quarrel",
        """
        = problem
        {Hero} and {friend} had found a {treasure}. "It is mine," said {hero}. "I saw it first,"
            said {friend}. And so they quarrelled.
        {Hero} and {friend} could not agree whether to {deed} or to {deed}. In the end they did not
            speak to each other any more.
        "You have eaten my {dish}!" cried {hero}. "I have not!" cried {friend}. They shouted until
            {incident}.
        {Hero} had laughed at {friend}'s {looks} {garment}, and {friend} had walked away without a
            word.
        = attempt
        {Sub} went to the {haunt} alone, but it was no fun.
        {Sub} wrote a letter, tore it up and wrote another.
        {Sub} tried to {deed} alone, but for that one needs two.
        {Sub} sent the {a:animal} with a note, but the {a} ate it.
        {Sub} drew a line through the middle of the {room}. On the one side was {hero.his} {thing},
            on the other side was silence.
        {Sub} told everyone that {hero.he} did not care, and {hero.he} told it rather often.
        = meeting
        {Later}, the {profession} asked, "Where is {friend}?" {Hero} looked at the floor.
        {Later}, the two of them met at the {spot}. Both looked the other way.
        Then {hero.his} {elder} sat down beside {hero.him}.
        = advice
        "Which of you two is the wiser?" asked {hero.his} {elder}. "The wiser one speaks first."
        "A friend is worth more than a {treasure}," said {hero.his} {elder}.
        "{Saying}," said {hero.his} {elder} and went on working.
        "You miss {friend.him}," said {hero.his} {elder}. It was not a question.
        = turn
        {Hero} took a {fruit}, cut it in two and carried one half to {friend}. "I am sorry,"
            {hero.he} said. "So am I," said {friend}.
        {Hero} knocked at {friend}'s door. At the same moment {friend} opened it, for {friend.he}
            had been on the way to {hero}. They had to laugh.
        A {thing} fell from the {furniture}, and both of them bent down to pick it up. Their heads
            bumped together. "Ouch!" they said, and then they laughed and could not stop.
        They gave the {thing} they had quarrelled about to a child that was passing. Then they had
            nothing left to quarrel about.
        = moral
        The first word is the heaviest one.
        It takes two to quarrel, but only one to stop.
        Half a cake with a friend tastes better than a whole one alone.
        """)

    static let newcomer = StoryPlot(
        "newcomer",
        """
        = problem
        {L=land}A stranger had moved into the empty house by the {haunt}: {friend}, a {friend.kind}
            from {l}. Nobody spoke to {friend.him}.
        {L=land}{Friend} had come from {l} and spoke only {l.tongue}. The others laughed at the way
            {friend.he} said "{greeting}".
        {L=land}There was a new one in the class, {friend} from {l.capital}. {Friend.he.cap} sat
            alone under the {tree}.
        = dismay
        {Hero} watched from afar and was {sorrow} for {friend.him}.
        "It must be hard to be alone," thought {hero}.
        {Hero} remembered how it is to be {sorrow}.
        = attempt
        {Sub} said, "{Greeting}," but {friend} only looked at the ground.
        {Sub} brought a piece of {fruit} cake. {Friend} smelled at it and smiled a little.
        {Sub} asked {friend} to play, but the others did not want {friend.him} in their game.
        {Sub} looked for {l} on the map. It lies by the {l.sea}.
        = meeting
        {Thatday}, {hero} heard music from the empty house.
        {Thatday}, {friend} was sitting {haunt.at} the {haunt} again.
        {Later}, {incident}, and everybody ran to look.
        = advice
        "What is it like in {l}?" asked {hero}.
        "Do you miss your home?" asked {hero}. {Friend} nodded.
        "Teach me a word of {l.tongue}," said {hero}.
        = turn
        {Friend} told them about {l.capital} and the {l.river}, and about the {l.emblem} on the
            flag. All of them listened, and nobody laughed any more.
        {Friend} cooked {l.speciality} for everyone, as they do in {l}. They had never eaten
            anything so good.
        {Friend} knew a game that is played in {l}, with {number-of} stones and a {toy}. Soon the
            whole village played it.
        = number-of: five, seven, twelve
        = moral
        A stranger is a friend one has not met yet.
        Where one is welcome, there is home.
        One question can open a door.
        """)

    static let promise = StoryPlot(
        "promise",
        """
        = problem
        {Hero} had promised {friend} to {deed} on {d1:day}. But on {d1} there was a fair at the
            {spot}.
        "I will come on {d1:day} and help you to {deed}," {hero} had said. But on {d1} the sun
            shone, and everybody went to the {haunt}.
        {Hero} had given {hero.his} word to {deed} with {friend}. That was a week ago, and {hero}
            had forgotten it.
        = attempt
        {Sub} tied a knot into {hero.his} {outfit} so as not to forget it again.
        "Nobody will notice," thought {hero}, but {hero.he} did not feel well.
        {Sub} ran as fast as {hero.he} could, past the {spot} and the {spot}.
        {Sub} looked for an excuse: a cold, a broken {thing}, a visit from an uncle.
        {Sub} went to the fair, but the music sounded wrong, and the {dish} had no taste.
        = meeting
        {Friend} was waiting, {manner}, as {friend.he} always did.
        {Later}, {hero} stood before {friend}'s door.
        {Later}, {friend} came and asked how things were.
        = advice
        "I knew that you would come," said {friend}.
        "You gave me your word," said {friend} {manner}.
        "I have already begun without you," said {friend}.
        = turn
        So {hero} kept {hero.his} promise, late but in full. {Friend} had kept a {fruit} for
            {hero.him}.
        They worked until the moon came up, and it was better than any fair.
        Together they put everything right, and {hero} learnt to promise less and to keep more.
        = moral
        A promise is a debt.
        One word that is kept is worth more than ten that are given.
        Trust grows slowly and falls quickly.
        """)

    static let secret = StoryPlot(
        "secret",
        """
        = problem
        "Can you keep a secret?" asked {friend}. "Of course," said {hero}. But a secret is heavy to
            carry.
        {Hero} knew something that nobody else knew: {friend} was building a {toy} for the mayor.
        By chance, {hero} had found out where {friend} hid the {treasure}. "Tell nobody," said
            {friend}.
        = attempt
        {Sub} bit {hero.his} tongue whenever somebody asked.
        {Sub} dug a hole in the garden and whispered it into the earth.
        {Sub} told it to the {animal}, for a {animal} cannot speak.
        {Sub} put both hands over {hero.his} mouth, which made everyone curious.
        {Sub} talked about the weather, about {animal.s} and about {dish}, only not about that.
        At night {hero} dreamt of it and talked in {hero.his} sleep.
        = meeting
        {Later}, {friend} came and asked how things were.
        {Later}, {hero} stood before {friend}'s door.
        = advice
        "Is there something you want to tell me?" asked {friend}.
        "You look as if you were about to burst," said {friend}.
        = turn
        {Hero} told {friend} how hard it had been. "That is why I trust you," said {friend}.
        "Now everybody may know it," said {friend} at last. "Thank you for your patience."
        It came out that everybody had known it all the time, and everybody had kept quiet. They had
            to laugh.
        = moral
        A secret is safe only with those who find it heavy.
        Who can be silent can be trusted.
        What is buried in silence does not rust.
        """)

    static let guest = StoryPlot(
        "animal guest",
        """
        = problem
        {Pet=animal}{Hero} had promised to look after {friend}'s {pet} for a week. On the second day
            it was gone.
        {Pet=animal}"Take good care of my {pet}," {friend} had said. {Hero} had left the door open
            only for a moment.
        = attempt
        {Sub} looked under every {tree} and behind every wall.
        {Sub} put out {pet.food} to lure the {pet}.
        {Sub} searched near the {pet.home}, for that is where a {pet} likes to be.
        {Sub} asked everyone whether they had seen a {pet}. "What does it look like?" they asked.
            "It is {pet.trait}," said {hero}.
        {Sub} thought of buying another {pet}, but {friend} would have noticed it.
        = turn
        {Later}, something moved in the {furniture}. There it sat, {pet.trait} as ever, and ate
            {pet.food}.
        They found the {pet} on the roof. It can {pet.ability}, you see.
        When they had given up, the {pet} came home by itself, with a {pet.young} behind it.
        = moral
        What one borrows must be watched like one's own.
        An open door is a long way.
        Animals know their way home.
        """)
}
