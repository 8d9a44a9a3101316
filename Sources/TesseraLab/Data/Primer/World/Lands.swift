/// The lands of the invented world, with which every text agrees.
enum Lands {
    static let table = WordTable(
        """
        land|capital|river|mountain|people|tongue|ruler|title|emblem|flag|speciality|export|coin|climate|sea|founder
        Velmar|Tarrowen|Isk|Mount Brannoch|Velmarians|Velmaric|Odalind|queen|white heron|blue and white|smoked eel|amber|crown|mild and rainy|Grey Sea|Aldis the Ferryman
        Oskaria|Port Lumen|Dray|Mount Helm|Oskarians|Oskaric|Teodor|king|black bull|red and gold|pepper stew|copper|taler|hot and dry|Sunfish Sea|Maro the Smith
        Brindelle|Quillby|Wend|Hare Hill|Brindellers|Brindish|Marguerin|duchess|brown hare|green and white|plum tart|cheese|penny|mild and sunny|Ommer Lake|Sister Ottilia
        Norrisk|Stavenhall|Ulv|Ice Horn|Norriskers|Norrish|Harald Longcoat|king|grey wolf|black and white|dried cod|furs|mark|cold and snowy|Frozen Sound|Ingrith the Rower
        Ilvania|Sorrelmont|Amary|Mount Cassiel|Ilvanians|Ilvanic|Beatrin|queen|golden bee|yellow and green|honey bread|honey|florin|warm and sunny|Bay of Bees|Lorenz the Gardener
        Kestria|Falconhold|Rask|Eagle Peak|Kestrians|Kestric|Radomir|prince|red falcon|red and white|mutton pie|wool|ducat|windy and cool|High Lakes|Borka the Falconer
        Pellimore|Shellhaven|Little Ripple|Mount Coral|Pellimorans|Pelli|Nalu|chief|green turtle|blue and yellow|coconut rice|pearls|shell|hot and rainy|Coral Sea|Old Mother Tavi
        Dorrowal|Underbeck|Dark Water|Iron Crown|Dorrowaks|Dorric|Grimbold|lord|silver mole|grey and silver|mushroom soup|iron|groat|cool and foggy|Gloam Lake|Hodd the Miner
        Quorran|Amberis|Sefi|Mount Dune|Quorrani|Quorric|Zarifa|empress|sand fox|orange and black|date cakes|spices|dinaro|hot and dry|Sea of Sand|Tamrin of the Well
        Hazelmark|Nutley Cross|Brook of Bells|Beacon Hill|Hazelmarkers|Marklish|Wilfred Ashdown|mayor|red squirrel|brown and green|hazelnut cake|timber|shilling|mild and windy|Mirror Lake|Ned Nutley
        Lumeria|Clarion|Argent|Mount Lantern|Lumerians|Lumic|Isaura|queen|white moth|white and silver|cream soup|glass|lumen|cool and clear|Bright Bay|Orlan the Glassblower
        Sarnoval|Great Ferry|Oma|Three Sisters|Sarnovans|Sarnic|Dmitar|president|brown bear|red and blue|beetroot soup|wheat|kopa|cold in winter and hot in summer|Inner Sea|Vesna the Ploughwoman
        Yundria|Bao Hin|Silk River|Crane Mountain|Yundrians|Yundri|Lian So|emperor|blue crane|red and yellow|dumpling soup|silk|tael|warm and misty|Lotus Sea|Hin the Weaver
        Tivoland|Carousel|Giggle|Mount Trifle|Tivolanders|Tivolish|Pompo|clown king|dancing goat|pink and purple|candy apples|toys|button|mild and breezy|Laughing Lake|Fizzy Minnow
        Carrowmoor|Peatstone|Black Burn|Kettle Top|Carrowmen|Carrish|Morag|lady|red deer|purple and brown|oat porridge|peat|bawbee|wet and windy|Sea of Mists|Old Angus Carrow
        Zephyra|Skywell|Breeze|Mount Feather|Zephyrans|Zephyric|Aerion|duke|white swallow|sky blue and white|almond biscuits|kites|plume|dry and breezy|Straits of Song|Celine the Kite Maker
        """)

    /// Towns, the land each lies in, and what each is known for.
    static let towns = WordTable(
        """
        town|country|direction|known|people
        Marlow Quay|Velmar|west|its herring market|twelve thousand
        Eelbridge|Velmar|south|its wooden bridge|four thousand
        Hornsea Gate|Velmar|north|its amber beach|nine thousand
        Cinder|Oskaria|east|its copper mines|seven thousand
        Vasa Roja|Oskaria|south|its pepper fields|three thousand
        Bellmeadow|Brindelle|north|its cheese fair|two thousand
        Thimble|Brindelle|east|its lace|five thousand
        Skarn|Norrisk|north|its whale museum|one thousand
        Frostwick|Norrisk|east|its sledge races|three thousand
        Mellona|Ilvania|south|its bee gardens|six thousand
        Candlebrook|Ilvania|west|its wax candles|four thousand
        Hawkrest|Kestria|north|its falcon school|two thousand
        Woolgate|Kestria|south|its weaving mills|eight thousand
        Palm Landing|Pellimore|west|its pearl divers|three thousand
        Lagoona|Pellimore|east|its floating market|five thousand
        Deepdelve|Dorrowal|west|its underground lake|six thousand
        Toadstool|Dorrowal|south|its mushroom cellars|one thousand
        Saffron Well|Quorran|north|its spice bazaar|eleven thousand
        Mirage|Quorran|east|its old observatory|two thousand
        Acorn Hill|Hazelmark|west|its oak forest|two thousand
        Sawmill Bend|Hazelmark|north|its paper mill|four thousand
        Prism|Lumeria|east|its glass tower|ten thousand
        Candelar|Lumeria|north|its lantern festival|five thousand
        Wheatham|Sarnoval|south|its grain silos|nine thousand
        Bearwood|Sarnoval|north|its honey hunters|three thousand
        Threadlow|Yundria|west|its silk workshops|fourteen thousand
        Teakettle Pass|Yundria|north|its tea gardens|six thousand
        Juggleton|Tivoland|east|its circus school|three thousand
        Marzipan|Tivoland|south|its sweet shops|two thousand
        Heatherby|Carrowmoor|east|its bagpipe contest|one thousand
        Fogwharf|Carrowmoor|west|its lighthouse|two thousand
        Windlass|Zephyra|south|its hundred windmills|four thousand
        Kitestring|Zephyra|east|its kite museum|three thousand
        """)

    /// The land of a name.
    static func land(_ name: String) -> Term? { table.terms.first { $0.text() == name } }
}
