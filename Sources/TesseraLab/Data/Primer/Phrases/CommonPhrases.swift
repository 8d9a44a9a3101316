extension PhraseBook {
    /// Rules that every book may use.
    static let common = PhraseBook(
        """
        = thatday
        one {mood} {daytime}
        on a {mood} {day}
        one {day} in {month}
        early one morning
        late one evening
        one {season} day
        in the middle of {season}
        on the first day of {month}
        one afternoon
        = later
        after a while
        a little later
        soon
        before long
        in the end
        the next day
        an hour later
        that same evening
        by the time the sun went down
        three days later
        = veryadjective: very {opposite}, rather {looks}, quite {looks}, {looks} and {looks},
            {opposite}, {looks}
        = saidverb: said, said, said, called, whispered, replied, answered
        = outfit: hat, cap, scarf, coat, jacket, jumper, shirt, belt, cloak, waistcoat, vest,
            raincoat
        = sky-state: clear, grey, blue, cloudy, dark, overcast, white, as blue as a cornflower
        = wind-kind: cold, warm, gentle, strong, fresh, damp, icy
        = weathernow
        The sky was {sky-state}.
        It was a {mood} {daytime}.
        A {wind-kind} wind came over the hills.
        Rain tapped on the windows.
        The sun stood [high/low] over the roofs.
        There was not a cloud in the sky.
        Snow lay on every fence.
        Mist hung between the trees.
        The air smelt of [rain/hay/smoke/salt/apples/snow/wet earth/fresh bread].
        Leaves danced along the road.
        """, base: nil)
}
