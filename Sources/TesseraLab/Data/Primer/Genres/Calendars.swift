/// Days, months, clocks and coins.
enum Calendars {
    static let genre = PrimerGenre("calendars", book: book) { draft in
        let lines = (0..<draft.number(3...6)).map { _ in
            let kind = draft.pick(["days", "months", "clock", "clock", "duration", "money"])
            bind(&draft)
            return draft.write(kind)
        }
        return lines.joined(separator: draft.onceIn(2) ? "\n" : " ")
    }

    private static func bind(_ draft: inout Draft) {
        let days = NatureWords.days.terms.map { $0.text() }
        let months = NatureWords.months.terms.map { $0.text() }
        let (day, month) = (draft.number(0...6), draft.number(0...11))
        draft.bind("yesterday", days[(day + 6) % 7])
        draft.bind("today", days[day])
        draft.bind("tomorrow", days[(day + 1) % 7])
        draft.bind("later", days[(day + 2) % 7])
        draft.bind("lastmonth", months[(month + 11) % 12])
        draft.bind("thismonth", NatureWords.months.term(month))
        draft.bind("nextmonth", months[(month + 1) % 12])
        bindClock(&draft)
        let (paid, change) = (draft.number(3...20), draft.number(1...9))
        draft.bind("price", paid)
        draft.bind("given", paid + change)
        draft.bind("change", change)
    }

    private static func bindClock(_ draft: inout Draft) {
        let (hour, span) = (draft.number(1...9), draft.number(1...3))
        draft.bind("hour", hour)
        draft.bind("half", "\(hour):30")
        draft.bind("quarter", "\(hour):15")
        draft.bind("threequarters", "\(hour):45")
        draft.bind("nexthour", hour + 1)
        draft.bind("span", span)
        draft.bind("hours", span == 1 ? "hour" : "hours")
        draft.bind("end", hour + span)
    }

    private static let book = PhraseBook(
        """
        = days
        The day after {today} is {tomorrow}.
        The day before {today} is {yesterday}.
        Today is {today}. Yesterday was {yesterday}, and tomorrow will be {tomorrow}.
        If today is {today}, the day after tomorrow is {later}.
        Between {yesterday} and {tomorrow} comes {today}.
        Which day follows {today}? {Tomorrow}.
        = months
        After {thismonth} comes {nextmonth}.
        Before {thismonth} comes {lastmonth}.
        {Thismonth} has {thismonth.days} days and belongs to {thismonth.season}.
        {Thismonth} is the {thismonth.number} month of the year.
        Which month comes between {lastmonth} and {nextmonth}? {Thismonth}.
        In which season is {thismonth}? In {thismonth.season}.
        = clock
        Half past {hour.word} is {half}.
        {quarter} is a quarter past {hour.word}.
        {threequarters} is a quarter to {nexthour.word}.
        It is {half}. In half an hour it will be {nexthour.word} o'clock.
        What time is it? It is {half}, that is, half past {hour.word}.
        One hour after {hour.word} o'clock it is {nexthour.word} o'clock.
        = duration
        {N:name} leaves at {hour.word} o'clock and walks for {span.word} {hours}. {N.he.cap} arrives
            at {end.word} o'clock.
        From {hour} to {end} o'clock it is {span} {hours}.
        The lesson begins at {hour.word} and lasts {span.word} {hours}. It ends at {end.word}.
        = money
        The {thing} costs {price} coins. {Name} pays with {given} coins and gets {change} back.
        {Name} has {given} coins and buys a {toy} for {price}. {given} - {price} = {change}, so
            {change} remain.
        """)
}
