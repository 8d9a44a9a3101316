/// Lists: shopping, packing, kinds of things, and the odd one out.
enum Lists {
    static let genre = PrimerGenre("lists", book: book)

    private static let book = PhraseBook(
        """
        = start
        Shopping list~- {grocery}~- {grocery}~- {grocery}~- {grocery}~- {grocery}
        {A:name} must buy {grocery}, {grocery}, {grocery} and {grocery}.
        {A:name} wrote on a piece of paper: {grocery}, {grocery}, {grocery}. At the shop {a.he}
            [bought everything/forgot the last thing/found that the paper was at home].
        Things in my [bag/pocket/drawer/box]: a {looks} {thing}, a {treasure}, a {toy}, a {thing}
            and a {treasure}.
        For the journey to {l:land}: {wear}, a {garment}, a {thing}, a {thing}, some {dish} and a
            book about {l.export}.
        {kinds}~{kinds2}~{kinds3}
        {kinds} {kinds-sentence} {kinds2}
        {odd}
        {odd} {odd2}
        {odd2} {odd3}
        {count-list}
        In the {room}: a {furniture}, a {furniture}, a {looks} {furniture}, and on the wall a
            {thing}.
        To do~1. {deed}~2. {deed}~3. {deed}~4. {deed}
        My favourite things~colour: {colour}~food: {dish}~animal: {animal}~day: {day}~month:
            {month}~instrument: {instrument}
        Menu~{dish} - {price} coins~{dish} - {price} coins~{dish} - {price} coins~{beverage} -
            {price} coins
        Lost and found~a {colour} {garment}~a {looks} {thing}~a {treasure}~a {toy} without a string
        = price: two, three, four, five, six
        = kinds
        {Animal.s}, {animal.s}, {animal.s} and {animal.s} are animals.
        Birds: {bird}, {bird}, {bird}, {bird}
        Trees: {tree}, {tree}, {tree}, {tree}
        Flowers: {flower}, {flower}, {flower}, {flower}
        = kinds2
        Fruits: {fruit}, {fruit}, {fruit}, {fruit}
        Vegetables: {vegetable}, {vegetable}, {vegetable}
        Colours: {colour}, {colour}, {colour}, {colour}, {colour}
        Instruments: {instrument}, {instrument}, {instrument}
        Vehicles: {vehicle}, {vehicle}, {vehicle}
        = kinds3
        Clothes: {garment}, {garment}, {wear}, {wear}
        Furniture: {furniture}, {furniture}, {furniture}
        Rooms: {room}, {room}, {room}
        Professions: {profession}, {profession}, {profession}
        Materials: {material}, {material}, {material}
        Parts of the body: {bodypart}, {bodypart}, {bodypart}
        Days: {day}, {day}, {day}
        = kinds-sentence
        A {bird} is a bird, a {insect} is an insect, and a {tree} is a tree.
        {Fruit.s} and {fruit.s} are fruits, {vegetable.s} and {vegetable.s} are vegetables.
        A {instrument} is an instrument; a {vehicle} is a vehicle.
        = odd
        Which word does not belong? {fruit}, {fruit}, {x:furniture}, {fruit}. It is "{x}", for the
            others are fruits.
        Which word does not belong? {bird}, {x:vehicle}, {bird}, {bird}. It is "{x}", for the others
            are birds.
        Which word does not belong? {colour}, {colour}, {colour}, {x:dish}. It is "{x}", for the
            others are colours.
        Which word does not belong? {x:tree}, {profession}, {profession}, {profession}. It is "{x}",
            for the others are professions.
        = odd2
        Find the odd one: {instrument}, {instrument}, {x2:animal}, {instrument}. Answer: {x2}.
        Find the odd one: {x2:month}, {day}, {day}, {day}. Answer: {x2}.
        Find the odd one: {vegetable}, {vegetable}, {vegetable}, {x2:garment}. Answer: {x2}.
        Find the odd one: {material}, {x2:bodypart}, {material}, {material}. Answer: {x2}.
        Find the odd one: {room}, {room}, {room}, {x2:bird}. Answer: {x2}.
        = odd3
        {Flower}, {flower}, {x3:thing}: the {x3} is not a flower.
        {Vehicle}, {x3:fruit}, {vehicle}: the {x3} is not a vehicle.
        {X3:animal}, {tree}, {tree}: the {x3} is not a tree.
        {Garment}, {garment}, {x3:vegetable}: the {x3} cannot be worn.
        = count-list
        One {animal}, two {animal.s}, three {animal.s}, four {animal.s}, five {animal.s}.
        On the first day {a:name} got a {treasure}, on the second two {thing.s}, on the third three
            {toy.s}, and on the fourth four {fruit.s}.
        Ten {things-many}, nine {things-many}, eight {things-many}, seven {things-many}, six
            {things-many}: so it went on until none was left.
        = things-many: {thing.s}, {fruit.s}, {bird.s}, {toy.s}
        """)
}
