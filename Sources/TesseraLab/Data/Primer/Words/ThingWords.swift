/// Things one can carry, furniture, rooms, clothes, vehicles, instruments and toys.
enum ThingWords {
    static let things = WordTable(
        """
        thing|material|use|place
        key|iron|open a lock|hook by the door
        lamp|brass|light a room|bedside table
        book|paper|read stories|shelf
        cup|clay|drink tea|cupboard
        spoon|silver|eat soup|drawer
        knife|steel|cut bread|drawer
        fork|steel|pick up food|drawer
        plate|china|serve dinner|cupboard
        bowl|wood|eat porridge|shelf
        kettle|copper|boil water|stove
        basket|straw|carry apples|corner
        bucket|tin|carry water|shed
        broom|straw|sweep the floor|cupboard
        hammer|iron|drive a nail|toolbox
        saw|steel|cut wood|toolbox
        needle|steel|sew on a button|sewing box
        rope|hemp|tie up a boat|shed
        ladder|wood|reach the roof|barn
        umbrella|cloth|keep off the rain|stand by the door
        mirror|glass|look at a face|wall
        comb|horn|tidy long hair|bathroom
        brush|wood|paint a fence|shelf
        pencil|wood|draw a picture|desk
        pen|steel|write a letter|desk
        clock|brass|tell the time|wall
        candle|wax|see in the dark|drawer
        blanket|wool|keep warm|bed
        pillow|cotton|rest a tired head|bed
        bell|bronze|call people|tower
        whistle|tin|call a dog|pocket
        compass|brass|find north|bag
        map|paper|find the way|drawer
        telescope|brass|look at the stars|attic
        lantern|tin|walk at night|hook in the hall
        purse|leather|keep coins|pocket
        bottle|glass|keep milk|pantry
        jar|glass|keep jam|pantry
        box|cardboard|keep small things|attic
        chest|oak|keep clothes|bedroom
        drum|wood|beat time|music room
        kite|silk|play in the wind|attic
        ball|rubber|play with friends|garden
        doll|cloth|play house|toy box
        scissors|steel|cut paper|drawer
        spade|iron|dig a hole|shed
        rake|wood|gather leaves|shed
        wheelbarrow|wood|move earth|garden
        watering can|tin|water the flowers|greenhouse
        fishing rod|bamboo|catch a fish|boathouse
        oar|wood|row a boat|boathouse
        anchor|iron|hold a ship|deck
        suitcase|leather|pack for a journey|wardrobe
        stamp|paper|send a letter|desk
        ruler|wood|measure a line|desk
        thermometer|glass|measure heat|wall
        magnet|iron|pick up pins|drawer
        padlock|steel|lock a gate|gate
        teapot|china|pour tea|kitchen
        frying pan|iron|fry eggs|stove
        rolling pin|wood|roll out dough|kitchen
        sieve|wire|sift flour|kitchen
        tray|wood|carry glasses|kitchen
        towel|cotton|dry wet hands|bathroom
        soap|fat|wash dirty hands|bathroom
        sponge|rubber|wipe a table|sink
        torch|plastic|look under the bed|drawer
        camera|metal|take photographs|bag
        chain|iron|tie up a dog|yard
        flute|wood|play a tune|music room
        axe|steel|chop wood|shed
        sack|cloth|carry potatoes|barn
        tent|canvas|sleep outdoors|garage
        net|string|catch fish|boathouse
        globe|cardboard|find a country|classroom
        """)

    static let furniture = WordTable(
        """
        furniture
        table, chair, bed, cupboard, wardrobe, bench, shelf, desk, armchair, sofa, stool, cradle,
        bookcase, chest of drawers, stove, sideboard, dresser, footstool, rocking chair, coat stand
        """)

    static let rooms = WordTable(
        """
        room|purpose|object
        kitchen|cook|stove
        bedroom|sleep|bed
        bathroom|wash|bathtub
        dining room|eat|long table
        living room|sit together|sofa
        study|read and write|desk
        attic|keep old things|trunk
        cellar|keep potatoes|barrel
        hall|take off shoes|coat stand
        pantry|keep food|shelf of jars
        nursery|play|toy box
        workshop|build things|workbench
        laundry|wash clothes|tub
        library|read|bookcase
        garage|keep the car|toolbox
        greenhouse|grow seedlings|row of pots
        classroom|learn|blackboard
        office|work|typewriter
        """)

    static let clothes = WordTable(
        """
        garment|part|weather
        hat|head|sun
        cap|head|wind
        scarf|neck|cold
        coat|body|cold
        jacket|body|wind
        jumper|body|cold
        shirt|body|mild weather
        dress|body|warm weather
        skirt|legs|warm weather
        belt|waist|any weather
        apron|front|cooking
        raincoat|body|rain
        vest|chest|cold
        bonnet|head|breeze
        helmet|head|cycling
        cloak|shoulders|storm
        shawl|shoulders|evening air
        waistcoat|chest|Sunday
        hood|head|drizzle
        blouse|body|warm weather
        tunic|body|warm weather
        beret|head|breeze
        """)

    /// Clothes that are spoken of in the plural.
    static let pairs = WordTable(
        """
        wear|part|weather
        trousers|legs|cold
        shorts|legs|heat
        socks|feet|cold
        boots|feet|mud
        sandals|feet|heat
        slippers|feet|evenings indoors
        gloves|hands|frost
        mittens|hands|snow
        shoes|feet|walking
        stockings|legs|cold
        glasses|nose|reading
        clogs|feet|garden work
        pyjamas|body|bed
        braces|shoulders|loose trousers
        """)

    static let bodyParts = WordTable(
        """
        bodypart|does
        eye|see
        ear|hear
        nose|smell
        tongue|taste
        mouth|speak
        tooth|chew
        hand|hold things
        finger|point
        foot|stand
        leg|walk
        arm|lift
        knee|kneel
        lung|breathe
        heart|pump blood
        stomach|digest food
        brain|think
        skin|feel
        shoulder|carry a bag
        thumb|grip
        """)

    static let vehicles = WordTable(
        """
        vehicle|way|verb|driver
        car|road|drive|driver
        bus|road|drive|bus driver
        lorry|road|drive|lorry driver
        bicycle|lane|ride|cyclist
        motorcycle|road|ride|rider
        train|railway|drive|engine driver
        tram|rails|drive|tram driver
        boat|river|row|rower
        ship|sea|sail|captain
        ferry|lake|steer|ferryman
        canoe|stream|paddle|paddler
        aeroplane|sky|fly|pilot
        helicopter|sky|fly|pilot
        balloon|sky|fly|balloonist
        rocket|space|fly|astronaut
        cart|lane|pull|carter
        sledge|snow|pull|child
        tractor|field|drive|farmer
        submarine|deep sea|steer|captain
        taxi|town|drive|taxi driver
        """)

    static let instruments = WordTable(
        """
        instrument|playing|sort
        violin|bow|string
        cello|bow|string
        guitar|fingers|string
        harp|fingers|string
        piano|keys|key
        organ|keys|key
        accordion|keys and bellows|key
        flute|breath|wind
        trumpet|breath|wind
        clarinet|breath|wind
        horn|breath|wind
        bagpipe|breath|wind
        drum|sticks|percussion
        tambourine|hand|percussion
        triangle|rod|percussion
        xylophone|mallets|percussion
        banjo|fingers|string
        """)

    static let toys = WordTable(
        """
        toy
        ball, doll, kite, puzzle, spinning top, teddy bear, toy train, skipping rope, hoop, marble,
        rocking horse, puppet, wooden boat, paper crown, tin soldier, yo-yo, swing, scooter
        toy drum,
        box of bricks, water pistol, paint box, board game, card game, paper boat, hobby horse
        """)

    static let treasures = WordTable(
        """
        treasure
        gold coin, silver ring, pearl, ruby, emerald, old map, bronze bell, tiny mirror, glass bead,
        golden key, jade comb, feather, letter in a bottle, seashell, silver spoon, carved whistle,
        music box, pocket watch, copper lamp, stone with a hole, blue button, crystal, medal, locket
        """)
}
