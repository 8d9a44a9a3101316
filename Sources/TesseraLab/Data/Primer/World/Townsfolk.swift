/// The people of the invented town of Merrowby, with whom every text agrees.
enum Townsfolk {
    static let table = WordTable(
        """
        citizen|first|gender|work|street|number|pet|petname|meal|hobby|tint|month|home
        Ada Barley|Ada|f|baker|Mill Lane|4|cat|Muffin|plum tart|playing the accordion|yellow|March|Ada is married to Gus Barley.
        Gus Barley|Gus|m|miller|Mill Lane|4|cat|Muffin|bread soup|flying kites|white|June|Gus is married to Ada Barley.
        Walter Hatch|Walter|m|clockmaker|Tower Street|12|canary|Tick|boiled eggs|solving puzzles|brown|January|Walter lives alone.
        Petra Quill|Petra|f|librarian|Tower Street|7|tortoise|Comma|mint tea and toast|collecting stamps|green|October|Petra lives alone.
        Bruno Kettle|Bruno|m|cook|Market Square|1|pig|Truffle|onion soup|growing herbs|red|August|Bruno is married to Rosa Kettle.
        Rosa Kettle|Rosa|f|florist|Market Square|1|pig|Truffle|cucumber salad|painting vases|pink|May|Rosa is married to Bruno Kettle.
        Oscar Reed|Oscar|m|fisherman|Harbour Road|22|dog|Barnacle|fried herring|carving boats|blue|November|Oscar lives alone.
        Wilma Heron|Wilma|f|captain|Harbour Road|30|parrot|Admiral|fish pie|telling stories|blue|July|Wilma lives alone.
        Edgar Moss|Edgar|m|gardener|Orchard Way|3|hedgehog|Thorn|leek pie|playing chess|green|April|Edgar is married to Dora Moss.
        Dora Moss|Dora|f|teacher|Orchard Way|3|hedgehog|Thorn|apple cake|singing|orange|September|Dora is married to Edgar Moss.
        Victor Copper|Victor|m|blacksmith|Forge Alley|9|horse|Anvil|roast beef|lifting weights|black|December|Victor lives alone.
        Hilda Weaver|Hilda|f|weaver|Forge Alley|11|goat|Bobbin|cheese dumplings|dancing|purple|February|Hilda lives alone.
        Leo Finch|Leo|m|postman|Station Road|5|dog|Stamp|sausages|cycling|yellow|June|Leo is married to Amy Finch.
        Amy Finch|Amy|f|doctor|Station Road|5|dog|Stamp|tomato soup|rowing|white|October|Amy is married to Leo Finch.
        Karl Pepper|Karl|m|shopkeeper|Market Square|8|mouse|Penny|pickles|counting things|grey|January|Karl lives alone.
        Irene Vale|Irene|f|mayor|Market Square|2|peacock|Duke|roast goose|writing speeches|golden|May|Irene lives alone.
        Ned Thistle|Ned|m|shepherd|Hill Path|1|dog|Clover|mutton stew|playing the flute|brown|March|Ned lives alone.
        Olive Larkin|Olive|f|beekeeper|Hill Path|6|donkey|Figaro|honey bread|stargazing|yellow|August|Olive lives alone.
        Theo Dell|Theo|m|engine driver|Station Road|14|rabbit|Piston|bean stew|building models|red|September|Theo is married to Nora Dell.
        Nora Dell|Nora|f|painter|Station Road|14|rabbit|Piston|pancakes|swimming|blue|April|Nora is married to Theo Dell.
        Albert Sorrel|Albert|m|judge|Tower Street|20|owl|Verdict|grilled trout|fishing|black|November|Albert lives alone.
        Tilda Rowan|Tilda|f|carpenter|Forge Alley|2|woodpecker|Knock|mushroom stew|playing the drum|orange|February|Tilda lives alone.
        Simon Candle|Simon|m|lighthouse keeper|Cape Road|1|cat|Beacon|oat porridge|writing poems|white|December|Simon lives alone.
        Maud Nettle|Maud|f|chemist|Mill Lane|10|snake|Ribbon|nettle soup|pressing leaves|green|July|Maud lives alone.
        """)

    /// Places in Merrowby, and something that is always true of each.
    static let places = WordTable(
        """
        merrowplace|truth
        the clock tower|its clock is always four minutes fast
        the old mill|it has stood by the brook for three hundred years
        the harbour|forty-one boats fit into it
        the fountain on Market Square|a bronze frog sits in the middle of it
        the library on Tower Street|it owns a book without a title
        the station|only two trains a day stop there
        the lighthouse on the cape|its lamp can be seen for twenty miles
        the town hall|its front door is painted red
        the school on Orchard Way|a chestnut tree stands in its yard
        the bridge over the Merrow|it has seven arches
        the theatre|it has exactly ninety-nine seats
        the forge|sparks fly from its chimney at night
        """)
}
