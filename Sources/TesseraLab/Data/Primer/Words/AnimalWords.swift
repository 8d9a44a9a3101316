/// Animals and what is known of them.
enum AnimalWords {
    /// Size runs from 1 (fits on a leaf) to 9 (larger than a cart).
    static let animals = WordTable(
        """
        animal|young|sound|home|food|cover|class|trait|ability|size
        dog|puppy|bark|kennel|meat|fur|mammal|loyal|follow a smell for miles|5
        cat|kitten|meow|basket|fish|fur|mammal|proud|land on its feet|4
        horse|foal|neigh|stable|hay|hair|mammal|noble|pull a heavy cart|8
        cow|calf|moo|barn|grass|hair|mammal|patient|chew all day long|8
        pig|piglet|grunt|sty|turnips|bristles|mammal|clever|dig with its snout|7
        sheep|lamb|bleat|fold|grass|wool|mammal|shy|keep warm in the snow|6
        goat|kid|bleat|shed|thistles|hair|mammal|stubborn|climb steep rocks|6
        donkey|foal|bray|stable|straw|hair|mammal|stubborn|carry heavy bags|7
        rabbit|kit|squeak|burrow|clover|fur|mammal|timid|run in zigzags|4
        hare|leveret|scream|hollow in the grass|herbs|fur|mammal|quick|leap over a ditch|4
        mouse|pup|squeak|hole|crumbs|fur|mammal|timid|slip through a tiny crack|2
        rat|pup|squeal|sewer|scraps|fur|mammal|sly|gnaw through wood|3
        hedgehog|hoglet|snuffle|pile of leaves|beetles|spines|mammal|shy|roll into a ball|3
        fox|cub|yelp|den|mice|fur|mammal|cunning|run without a sound|5
        wolf|cub|howl|den|deer|fur|mammal|fierce|hunt in a pack|6
        bear|cub|growl|cave|honey|fur|mammal|strong|sleep through the winter|8
        badger|cub|grunt|sett|worms|fur|mammal|tidy|dig long tunnels|5
        otter|pup|whistle|riverbank|fish|fur|mammal|playful|swim on its back|5
        beaver|kit|slap its tail|lodge|bark|fur|mammal|busy|build a dam|5
        squirrel|kit|chatter|hollow tree|nuts|fur|mammal|nimble|jump from branch to branch|3
        mole|pup|squeak|tunnel|worms|fur|mammal|quiet|dig in the dark|3
        bat|pup|squeak|cave|moths|fur|mammal|strange|hang upside down|2
        deer|fawn|bellow|forest|leaves|hair|mammal|graceful|leap over a fence|7
        moose|calf|bellow|marsh|water plants|hair|mammal|huge|wade through deep water|8
        lion|cub|roar|savanna|zebras|fur|mammal|proud|sleep half of the day|7
        tiger|cub|roar|jungle|deer|fur|mammal|fierce|swim across a river|7
        leopard|cub|snarl|treetop|monkeys|fur|mammal|silent|carry food up a tree|6
        elephant|calf|trumpet|savanna|leaves|skin|mammal|wise|lift a log with its trunk|9
        giraffe|calf|hum|savanna|leaves|hair|mammal|gentle|reach the highest leaves|9
        zebra|foal|bray|savanna|grass|hair|mammal|striking|run with its herd|7
        camel|calf|groan|desert|dry shrubs|hair|mammal|patient|go without water for days|8
        monkey|infant|chatter|treetop|fruit|fur|mammal|cheeky|swing by its tail|4
        gorilla|infant|grunt|rainforest|shoots|hair|mammal|strong|make a bed of leaves|8
        kangaroo|joey|click|grassland|grass|fur|mammal|bouncy|jump very far|7
        koala|joey|bellow|gum tree|gum leaves|fur|mammal|sleepy|sleep almost all day|4
        hippo|calf|grunt|river|grass|skin|mammal|grumpy|walk under water|9
        rhino|calf|snort|savanna|grass|skin|mammal|grumpy|charge at great speed|9
        seal|pup|bark|beach|fish|fur|mammal|plump|dive under the ice|7
        whale|calf|sing|ocean|tiny shrimps|skin|mammal|gigantic|hold its breath for an hour|9
        dolphin|calf|click|ocean|fish|skin|mammal|friendly|leap out of the waves|8
        hen|chick|cluck|coop|grain|feathers|bird|fussy|lay an egg nearly every day|3
        duck|duckling|quack|pond|water weed|feathers|bird|cheerful|paddle with webbed feet|4
        goose|gosling|honk|farmyard|grass|feathers|bird|bossy|warn of strangers|5
        swan|cygnet|hiss|lake|water plants|feathers|bird|graceful|glide over the water|5
        turkey|poult|gobble|farmyard|seeds|feathers|bird|vain|spread its tail like a fan|5
        owl|owlet|hoot|hollow tree|mice|feathers|bird|wise|see in the dark|4
        eagle|eaglet|scream|cliff|rabbits|feathers|bird|noble|see a mouse from the clouds|5
        crow|chick|caw|tall tree|scraps|feathers|bird|clever|remember a face|4
        robin|chick|chirp|hedge|worms|feathers|bird|bold|sing in the winter|2
        sparrow|chick|chirp|roof|seeds|feathers|bird|cheeky|bathe in the dust|2
        blackbird|chick|sing|bush|berries|feathers|bird|cheerful|sing from a chimney|3
        swallow|chick|twitter|barn|flies|feathers|bird|swift|fly across the sea|2
        pigeon|squab|coo|rooftop|crumbs|feathers|bird|calm|find its way home|3
        parrot|chick|squawk|rainforest|nuts|feathers|bird|noisy|copy what people say|4
        peacock|chick|scream|garden|seeds|feathers|bird|vain|open its shining tail|5
        penguin|chick|honk|ice|fish|feathers|bird|plump|slide on its belly|5
        stork|chick|clatter|chimney|frogs|feathers|bird|patient|stand on one leg|5
        seagull|chick|screech|cliff|fish|feathers|bird|greedy|sail on the wind|4
        woodpecker|chick|drum|hollow tree|beetles|feathers|bird|busy|hammer holes in a trunk|3
        ostrich|chick|boom|grassland|plants|feathers|bird|speedy|outrun a horse|7
        frog|tadpole|croak|pond|flies|skin|amphibian|slippery|catch a fly with its tongue|2
        toad|tadpole|croak|ditch|slugs|skin|amphibian|lumpy|hide under a stone all day|2
        newt|larva||pond|water fleas|skin|amphibian|secret|grow a new tail|2
        snake|hatchling|hiss|rock|mice|scales|reptile|silent|move without legs|4
        lizard|hatchling||wall|flies|scales|reptile|quick|drop its tail to get away|3
        tortoise|hatchling||garden|lettuce|shell|reptile|slow|carry its house around|4
        turtle|hatchling||sea|jellyfish|shell|reptile|calm|return to the beach where it was born|5
        crocodile|hatchling|growl|river|fish|scales|reptile|dangerous|wait without moving|8
        shark|pup||ocean|fish|skin|fish|dangerous|smell food from far away|8
        salmon|fry||river|shrimps|scales|fish|strong|swim up a waterfall|4
        trout|fry||brook|flies|scales|fish|swift|hide between stones|4
        eel|elver||river|snails|skin|fish|slippery|wriggle over wet grass|4
        goldfish|fry||bowl|flakes|scales|fish|quiet|swim in circles|2
        bee|grub|buzz|hive|nectar|hair|insect|busy|turn nectar into honey|1
        wasp|grub|buzz|paper nest|fruit|hair|insect|angry|make paper from wood|1
        ant|grub||anthill|seeds|shell|insect|busy|carry more than its own weight|1
        butterfly|caterpillar||meadow|nectar|scales|insect|pretty|taste with its feet|1
        moth|caterpillar||garden|nectar|scales|insect|pale|find a flower at night|1
        grasshopper|nymph|chirp|meadow|grass|shell|insect|cheerful|jump very high for its size|1
        cricket|nymph|chirp|meadow|leaves|shell|insect|cheerful|make music with its wings|1
        beetle|grub||old log|leaves|shell|insect|shiny|hide its wings under a hard cover|1
        ladybird|grub||bush|greenfly|shell|insect|tiny|play dead|1
        dragonfly|nymph|hum|pond|gnats|shell|insect|swift|fly backwards|1
        spider|spiderling||web|flies|hair|arachnid|patient|spin a thread|1
        snail|hatchling||garden|lettuce|shell|mollusc|slow|sleep behind a closed door|1
        octopus|larva||sea floor|crabs|skin|mollusc|clever|change its colour|5
        crab|larva||beach|seaweed|shell|shellfish|grumpy|walk sideways|2
        lobster|larva||sea floor|mussels|shell|shellfish|grumpy|grow a lost claw again|3
        """)

    /// Legs of each class of animals, and a sentence about the class.
    static let classes = WordTable(
        """
        animalclass|legs|many|fact
        mammal|four|mammals|feeds its young with milk
        bird|two|birds|has feathers and lays eggs
        insect|six|insects|has six legs
        fish|no|fish|breathes through gills
        reptile|four|reptiles|has a dry skin and likes the sun
        amphibian|four|amphibians|begins its life in the water
        """)
}
