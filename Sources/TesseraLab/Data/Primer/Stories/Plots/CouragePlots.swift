/// Stories about fear and how it is overcome.
enum CouragePlots {
    static let fear = StoryPlot(
        "fear",
        """
        = problem
        {Dd=dread}There was one thing that {hero} feared: {dd}.
        {Dd=dread}{Hero} was brave by day, but {hero.he} was afraid of {dd}. Nobody was to know.
        {Dd=dread}"I am not going," said {hero}. "What if I meet {dd}?" For of that {hero.he} was
            more afraid than of anything else.
        {Dd=dread}The others laughed at {hero}, because {hero.he} was afraid of {dd}.
        = attempt
        {Sub} shut {hero.his} eyes and counted to {twenty}, but {hero.his} knees went on shaking.
        {Sub} sang as loudly as {hero.he} could.
        {Sub} put on a {colour} {garment}, which was said to make people brave.
        {Sub} took {hero.his} {toy} along, so as not to be alone.
        {Sub} always found an excuse: {hero.he} had to {deed}, or {hero.his} {bodypart} hurt.
        {Sub} asked the {p:profession}, who feared nothing, how one becomes brave. "By being afraid
            and going all the same," said the {p}.
        = twenty: ten, twenty, one hundred
        = turn
        {Thatday}, there was no way around it. {Hero} took a deep breath and went. And what did
            {hero.he} find? It was {dd.truth}.
        {Friend} took {hero.him} by the hand, and step by step they went nearer. Then {hero} saw it:
            {dd-it} {dd.truth}.
        When {friend} needed help, {hero} forgot all fear and ran. Only afterwards did {hero.he}
            notice it: {dd-it} {dd.truth}.
        = dd-it
        it was
        it was really
        it was, after all,
        = moral
        Fear is biggest from far away.
        Courage does not mean to have no fear, but to go on with it.
        What we know no longer frightens us.
        """)

    static let noise = StoryPlot(
        "noise",
        """
        = problem
        {Thatday}, {hero} heard a noise in the {chamber:room}. [Knock, knock, knock./Scratch,
            scratch./Boom./Something sighed./Drip, drip, drip.]
        Every night there was a strange noise in the {chamber:room}, as if someone were
            {doing-noise}.
        In the middle of the night, {hero} woke up. Somebody was {doing-noise} in the
            {chamber:room}!
        People said that there was a ghost in the {chamber:room}. {Hero} did not believe it, until
            {hero.he} heard it: somebody was {doing-noise}.
        = doing-noise: sawing wood, dragging chains, rolling a ball, whispering, playing the
            {instrument}, dropping peas on the floor, moving the {furniture}
        = attempt
        {Sub} pulled the blanket over {hero.his} head. The noise went on.
        {Sub} called, "Who is there?" Nobody answered.
        {Sub} took a {thing} and crept to the door of the {chamber}, but {hero.his} knees shook.
        {Sub} put {hero.his} ear to the wall. Now it was even louder.
        {Sub} threw a {wearable} at the door. For a moment it was quiet.
        {Sub} lit a candle, but a draught blew it out.
        = wearable: slipper, pillow, shoe, cushion
        = turn
        They lit a lamp and opened the door. It was only a {stray}, which had come in through the
            window.
        They looked behind the {furniture}. There sat {hero.his} {elder}, who was making a secret
            {toy} for {hero}'s birthday.
        It was the wind, which moved a loose {thing} to and fro. {Friend} tied it up, and all was
            quiet.
        In the {chamber} a {left-alone} had been forgotten. It {noise-es} whenever there was a
            draught.
        There, on the {furniture}, danced {five} mice. When the light fell on them, they bowed and
            were gone.
        = left-alone: kettle, clock, radio, toy train, spinning top, parrot
        = noise-es: made that noise, did so
        = five: two, three, five, nine
        = moral
        A lamp is the end of every ghost.
        Most ghosts have four legs and a tail.
        Look first, then be afraid.
        """)

    static let storm = StoryPlot(
        "storm",
        """
        = problem
        {Thatday}, a storm came up while {hero} was {haunt.at} the {haunt}. The sky turned
            {dark-colour}.
        {Hero} was rowing across the lake when the wind began to howl and the waves grew.
        Snow began to fall, thicker and thicker, and {hero} could no longer see the path.
        The fog came so suddenly that {hero} could not see {hero.his} own hand.
        The river had risen in the night, and the water stood before the door of the {hero.home}.
        = dark-colour: black, as dark as ink, yellow and grey
        = attempt
        {Sub} crept under a {tree}, but the rain came through.
        {Sub} held on to {hero.his} {outfit} and walked against the wind.
        {Sub} shouted for help, but the storm was louder.
        {Sub} tried to light a fire, but the wood was wet.
        {Sub} counted {hero.his} steps so as not to lose the way.
        {Sub} sang the songs that {hero.his} {elder} had taught {hero.him}.
        = turn
        Then {hero.he} saw a light. It was the window of an old {profession}, who gave {hero.him}
            dry clothes and hot {beverage}.
        {Friend} was out there too, with a lantern, and called {hero.his} name until they found each
            other.
        All of a sudden it was over. The clouds tore open, and a rainbow stood over the {haunt}.
        A {animal} showed {hero.him} the way: it ran ahead, stopped, looked back and ran on, all the
            way home.
        They tied themselves together with a rope and went on step by step, until they saw the roofs
            of {t:town}.
        = moral
        After every storm the sky is clean.
        One light is enough to find the way.
        In bad weather one learns who is a friend.
        """)
}
