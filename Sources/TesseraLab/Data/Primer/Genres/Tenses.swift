/// One deed told in several tenses.
enum Tenses {
    static let genre = PrimerGenre("tenses", book: book)

    private static let book = PhraseBook(
        """
        = start
        {a=action}{h=name}{past} {now} {future}
        {a=action}{h=name}{habit} {past} {now}
        {a=action}{h=name}{future} {past} {perfect}
        {a=action}{h=name}{b=action}{two} {two}
        {forms}
        {a=action}{h=name}{questions}
        {a=action}{h=name}{past} {perfect} {habit} {future}
        {table}
        = past
        Yesterday {h} {a.ed} {a.rest}.
        Last {day} {h} {a.ed} {a.rest}.
        An hour ago {h} {a.ed} {a.rest}.
        {H} {a.ed} {a.rest} when {h.he} was {young}.
        = young: a child, six years old, in {town}, at school
        = now
        Now {h.he} is {a.ing} {a.rest} again.
        Today {h.he} {a.es} {a.rest}, too.
        Look, {h} is {a.ing} {a.rest} at this very moment.
        Just now {h.he} {a.es} {a.rest}.
        = future
        Tomorrow {h.he} will {a} {a.rest}.
        Next {day2:day} {h} is going to {a} {a.rest}.
        One day {h.he} will {a} {a.rest}.
        Soon {h} will {a} {a.rest}.
        = habit
        Every {day3:day}, {h} {a.es} {a.rest}.
        {H} often {a.es} {a.rest}.
        {H} never {a.es} {a.rest} on a {day4:day}.
        As a rule {h} {a.es} {a.rest}.
        = perfect
        {H} has never {a.en} {a.rest} before.
        {H} has just {a.en} {a.rest}.
        {H.he.cap} has {a.en} {a.rest} many times.
        After {h} had {a.en} {a.rest}, {h.he} was {feeling}.
        = two
        While {h} was {a.ing} {a.rest}, {f:name} {b.ed} {b.rest}.
        {H} {a.es} {a.rest} and then {b.es} {b.rest}.
        Yesterday {h} {a.ed} {a.rest}, but today {h.he} {b.es} {b.rest}.
        Before {h} {b.ed} {b.rest}, {h.he} had {a.en} {a.rest}.
        If {h} {a.es} {a.rest}, {f:name} will {b} {b.rest}.
        {H} would rather {a} {a.rest} than {b} {b.rest}.
        = forms
        {a:action}, {a.ed}, {a.en}~{b:action}, {b.ed}, {b.en}~{c:action}, {c.ed}, {c.en}~{d:action},
            {d.ed}, {d.en}
        to {a:action}: he {a.es}, he {a.ed}, he has {a.en}~to {b:action}: she {b.es}, she {b.ed},
            she has {b.en}~to {c:action}: it {c.es}, it {c.ed}, it has {c.en}
        today I {a:action}, yesterday I {a.ed}; today I {b:action}, yesterday I {b.ed}; today I
            {c:action}, yesterday I {c.ed}
        The past tense of "{a:action}" is "{a.ed}". The past tense of "{b:action}" is "{b.ed}". The
            past tense of "{c:action}" is "{c.ed}".
        = questions
        Did {h} {a} {a.rest}? Yes, {h.he} {a.ed} {a.rest}. Will {h.he} {a} {a.rest} again? Perhaps
            {h.he} will.
        Does {h} {a} {a.rest}? No, {h.he} does not {a} {a.rest}. But {f:name} {a.es} {a.rest}.
        What is {h} doing? {H.he.cap} is {a.ing} {a.rest}. What did {h.he} do before? {H.he.cap}
            {b:action.ed} {b.rest}.
        Who {a.ed} {a.rest}? It was {h} who {a.ed} {a.rest}, not {f:name}.
        Has {h} already {a.en} {a.rest}? No, but {h.he} will {a} {a.rest} [tomorrow/soon/on {day}].
        = table
        present: {a:action}~past: {a.ed}~perfect: {a.en}~now: {a.ing}~~present: {b:action}~past:
            {b.ed}~perfect: {b.en}~now: {b.ing}
        I {a:action} {a.rest}. You {a} {a.rest}. He {a.es} {a.rest}. She {a.es} {a.rest}. We {a}
            {a.rest}. They {a} {a.rest}.
        I was {a:action.ing}, you were {a.ing}, he was {a.ing}, we were {a.ing}, they were {a.ing}.
            And where? {Where}
        = where
        Near the {spot}.
        In the {room}.
        {P:landscape.at} the {p}.
        """)
}
