/// What the weather was, is and will be, in the invented lands and elsewhere.
enum WeatherReports {
    static let genre = PrimerGenre("weather reports", book: book) { draft in
        let low = draft.number(-9...22)
        draft.bind("low", degrees(low))
        draft.bind("high", degrees(low + draft.number(3...12)))
        draft.bind("next", degrees(low + draft.number(-4...9)))
        return draft.write("start")
    }

    private static func degrees(_ number: Int) -> String {
        let unit = abs(number) == 1 ? "degree" : "degrees"
        return number < 0 ? "\(-number) \(unit) below zero" : "\(number) \(unit)"
    }

    private static let book = PhraseBook(
        """
        = start
        {l=land}{m=land}{head} {morning} {noon} {evening} {advice-line}
        {l=land}{m=land}{head} {north} {south} {advice-line}
        {l=land}{m=land}{head} {morning} {numbers} {tomorrow}
        {l=land}{m=land}{head} {north} {south} {numbers} {tomorrow} {sea-line}
        {w=weather}{sign} {advice-line2} {numbers}
        {w=weather}{v=weather}{sign} {people} {tomorrow}
        {l=land}{m=land}{week}
        {l=land}{m=land}{radio}
        = head
        Weather for {l}:
        The weather in {l.capital} on {day}:
        {Day} in {l}:
        Weather report, {day}, {month}.
        = morning
        In the morning there will be {weather} along the {l.river}.
        The day begins {mood} and {mood}.
        Early in the day there is fog near {l.capital}.
        A {mood} morning follows a {mood} night.
        = noon
        By noon the sky will be {sky-state}.
        At midday we expect {weather}.
        Around noon the sun comes out for {hours}.
        = hours: an hour, two hours, a short while
        = evening
        Towards evening it gets {mood} and {mood}.
        In the evening {weather} comes from the {l.sea}.
        The night will be {mood}, with {numbers-low}.
        = numbers-low: {low} at dawn, {low}
        = north
        In the north, around {l.mountain}, there is {weather}.
        On {l.mountain} it is {mood}.
        In the mountains one must expect {weather} and {weather}.
        = south
        In the south it stays {mood}.
        Near {l.capital} it will be {mood}.
        The lowlands are {mood} and {mood}.
        = numbers
        The lowest temperature is {low}, the highest {high}.
        In the morning we measured {low}, at noon {high}.
        It is {high} in the sun and {low} in the shade.
        = tomorrow
        Tomorrow will be {mood}, with {next} at noon.
        For tomorrow we expect {weather}.
        On {day2:day} it will be {opposite-weather}.
        = opposite-weather: colder, warmer, drier, brighter, much the same, worse, better
        = sea-line
        On the {l.sea} the waves are [high/low/as high as a house].
        Boats should stay in the harbour of {l.capital}.
        A good wind blows for sailors on the {l.sea}.
        = advice-line
        {W.advice.cap:weather}, and [do not forget your {garment}/stay well/be careful on the
            roads].
        It is a good day to {deed}.
        Those who want to {deed} had better wait until {day3:day}.
        = advice-line2
        So {w.advice}.
        You had better {w.advice}.
        My advice: {w.advice}.
        = sign
        When you see {w.sign}, there will be {w}.
        {W.sign.cap} means {w}.
        Before {w} there is often {w.sign}.
        "{W.sign.cap}," said the old {profession}. "That means {w}."
        = people
        "I do not mind {w}," said {hero:name}, "but I cannot stand {v}."
        {Hero:name} loves {w}, because then {hero.he} can {deed}.
        Nobody likes {w} on a {day}, least of all {name}.
        = week
        Monday: {mood}~Tuesday: {weather}~Wednesday: {mood}, later {mood}~Thursday:
            {weather}~Friday: {mood}~Saturday: {mood}~Sunday: {weather}
        The week in {l}: {weather} on Monday, {mood} on Tuesday, {weather} on Wednesday, and {mood}
            from Thursday on. In {m}, however, it will be {mood} all week.
        = radio
        This is Radio {l}. Today it is {mood} in {l.capital}, and there is {weather} on the {l.sea}.
            Our neighbours in {m} report {weather}. [Have a pleasant day./And now some music./We
            wish you a safe journey.]
        """)
}
