/// Plain facts about the real world, as questions with short answers and as sentences.
enum FactWords {
    static let facts = WordTable(
        """
        fact|reply|statement
        How many days are in a week?|Seven|A week has seven days
        How many months are in a year?|Twelve|A year has twelve months
        How many hours are in a day?|Twenty-four|A day has twenty-four hours
        How many minutes are in an hour?|Sixty|An hour has sixty minutes
        How many seconds are in a minute?|Sixty|A minute has sixty seconds
        How many weeks are in a year?|Fifty-two|A year has about fifty-two weeks
        How many legs has a spider?|Eight|A spider has eight legs
        How many legs has an insect?|Six|An insect has six legs
        How many arms has an octopus?|Eight|An octopus has eight arms
        How many sides has a triangle?|Three|A triangle has three sides
        How many sides has a hexagon?|Six|A hexagon has six sides
        How many strings has a violin?|Four|A violin has four strings
        How many letters are in the English alphabet?|Twenty-six|The English alphabet has twenty-six letters
        How many planets go around the sun?|Eight|Eight planets go around the sun
        How many fingers has a hand?|Five|A hand has five fingers
        How many wheels has a bicycle?|Two|A bicycle has two wheels
        How many years are in a century?|One hundred|A century has one hundred years
        How many metres are in a kilometre?|One thousand|A kilometre has one thousand metres
        How many centimetres are in a metre?|One hundred|A metre has one hundred centimetres
        How many grams are in a kilogram?|One thousand|A kilogram has one thousand grams
        How many eggs are in a dozen?|Twelve|A dozen eggs are twelve eggs
        How many players has a football team?|Eleven|A football team has eleven players
        How many squares has a chessboard?|Sixty-four|A chessboard has sixty-four squares
        At what heat does water boil?|At one hundred degrees|Water boils at one hundred degrees
        At what cold does water freeze?|At zero degrees|Water freezes at zero degrees
        Which is the largest planet?|Jupiter|Jupiter is the largest planet
        Which is the smallest planet?|Mercury|Mercury is the smallest planet
        Which planet is called the red planet?|Mars|Mars is called the red planet
        Which planet has the brightest rings?|Saturn|Saturn has the brightest rings
        Which planet is closest to the sun?|Mercury|Mercury is closest to the sun
        On which planet do we live?|On Earth|We live on the planet Earth
        What goes around the earth?|The moon|The moon goes around the earth
        What does the earth go around?|The sun|The earth goes around the sun
        Is the sun a star or a planet?|A star|The sun is a star
        What gives us light by day?|The sun|The sun gives us light by day
        Does the moon make its own light?|No|The moon has no light of its own and shines in the light of the sun
        Which is the largest animal?|The blue whale|The blue whale is the largest animal of all
        Which is the tallest animal?|The giraffe|The giraffe is the tallest animal
        Which is the fastest animal on land?|The cheetah|The cheetah is the fastest animal on land
        Which is the largest bird?|The ostrich|The ostrich is the largest bird
        Which bird cannot fly but swims well?|The penguin|The penguin cannot fly, but it swims well
        Which mammal can really fly?|The bat|The bat is a mammal that can really fly
        Which animal makes honey?|The bee|The bee makes honey
        Which animal gives us wool?|The sheep|The sheep gives us wool
        Which animal spins a web?|The spider|The spider spins a web
        What does a caterpillar become?|A butterfly|A caterpillar becomes a butterfly or a moth
        What does a tadpole become?|A frog|A tadpole becomes a frog
        What do plants need to grow?|Light, water and air|Plants need light, water and air to grow
        What do bees gather from flowers?|Nectar|Bees gather nectar from flowers
        What does a cow give us?|Milk|A cow gives us milk
        What is bread made of?|Flour|Bread is made of flour
        What is flour made of?|Grain|Flour is made of grain
        What is cheese made of?|Milk|Cheese is made of milk
        What is butter made of?|Cream|Butter is made of cream
        What is wine made of?|Grapes|Wine is made of grapes
        What is paper made of?|Wood|Paper is made of wood
        What is glass made of?|Sand|Glass is made of sand
        What is a candle made of?|Wax|A candle is made of wax
        What is ice?|Frozen water|Ice is frozen water
        What is snow made of?|Crystals of ice|Snow is made of crystals of ice
        What is a cloud made of?|Tiny drops of water|A cloud is made of tiny drops of water
        What falls from the clouds?|Rain|Rain falls from the clouds
        What do we breathe?|Air|We breathe air
        Which gas do we need to live?|Oxygen|We need oxygen to live
        What pumps blood through the body?|The heart|The heart pumps blood through the body
        With what do we think?|With the brain|We think with the brain
        With what do we breathe?|With the lungs|We breathe with the lungs
        With what do we smell?|With the nose|We smell with the nose
        With what do fish breathe?|With gills|Fish breathe with gills
        What covers the body of a bird?|Feathers|Feathers cover the body of a bird
        What does iron become when it is wet?|Rusty|Iron becomes rusty when it is wet
        What pulls everything to the ground?|Gravity|Gravity pulls everything to the ground
        What does a magnet pull?|Iron|A magnet pulls iron
        What does a compass needle point to?|The north|The needle of a compass points to the north
        Where does the sun rise?|In the east|The sun rises in the east
        Where does the sun set?|In the west|The sun sets in the west
        In which direction is the noon sun in Europe?|In the south|In Europe the noon sun stands in the south
        Which season comes after winter?|Spring|Spring comes after winter
        Which season comes after summer?|Autumn|Autumn comes after summer
        Which is the shortest month?|February|February is the shortest month
        Which is the first month of the year?|January|January is the first month of the year
        Which is the last month of the year?|December|December is the last month of the year
        Which day comes after Friday?|Saturday|Saturday comes after Friday
        Which day comes before Tuesday?|Monday|Monday comes before Tuesday
        Which is the first letter of the alphabet?|A|The first letter of the alphabet is A
        Which is the last letter of the alphabet?|Z|The last letter of the alphabet is Z
        Which colour do blue and yellow make?|Green|Blue and yellow make green
        Which colour do red and yellow make?|Orange|Red and yellow make orange
        Which colour do red and blue make?|Purple|Red and blue make purple
        Which colour do black and white make?|Grey|Black and white make grey
        Which is the largest ocean?|The Pacific|The Pacific is the largest ocean
        Which is the highest mountain on earth?|Mount Everest|Mount Everest is the highest mountain on earth
        Which continent is the coldest?|Antarctica|Antarctica is the coldest continent
        Which desert is in the north of Africa?|The Sahara|The Sahara is in the north of Africa
        Which travels faster, light or sound?|Light|Light travels faster than sound
        Which is heavier, iron or wood?|Iron|Iron is heavier than wood
        Which floats on water, oil or stone?|Oil|Oil floats on water
        What do we call frozen rain?|Hail|Frozen rain is called hail
        What do we call a baby dog?|A puppy|A baby dog is called a puppy
        What do we call a baby cat?|A kitten|A baby cat is called a kitten
        What do we call the child of a horse?|A foal|The child of a horse is called a foal
        What do we call the father of your father?|Your grandfather|The father of your father is your grandfather
        What do we call the sister of your mother?|Your aunt|The sister of your mother is your aunt
        What do we call the son of your aunt?|Your cousin|The son of your aunt is your cousin
        Which tool drives a nail into wood?|A hammer|A hammer drives a nail into wood
        Which tool cuts wood?|A saw|A saw cuts wood
        Which tool tells the time?|A clock|A clock tells the time
        Who makes bread?|The baker|The baker makes bread
        Who heals the sick?|The doctor|The doctor heals the sick
        Who flies an aeroplane?|The pilot|The pilot flies an aeroplane
        Who puts out fires?|The firefighter|The firefighter puts out fires
        Who steers a ship?|The captain|The captain steers a ship
        What do you need to open a lock?|A key|You need a key to open a lock
        What do you wear on your head?|A hat|You wear a hat on your head
        What do you wear on your feet?|Shoes|You wear shoes on your feet
        What do you use in the rain?|An umbrella|You use an umbrella in the rain
        Where do books stand?|On a shelf|Books stand on a shelf
        Where do people borrow books?|In a library|People borrow books in a library
        Where do actors play?|On a stage|Actors play on a stage
        Where do trains stop?|At a station|Trains stop at a station
        Where do ships rest?|In a harbour|Ships rest in a harbour
        Where do planes land?|At an airport|Planes land at an airport
        Where do apples grow?|On trees|Apples grow on trees
        Where do potatoes grow?|Under the ground|Potatoes grow under the ground
        Where do grapes grow?|On vines|Grapes grow on vines
        What colour is grass?|Green|Grass is green
        What colour is snow?|White|Snow is white
        What colour is blood?|Red|Blood is red
        What colour is a ripe banana?|Yellow|A ripe banana is yellow
        What colour is coal?|Black|Coal is black
        What is the taste of sugar?|Sweet|Sugar is sweet
        What is the taste of a lemon?|Sour|A lemon is sour
        What is the taste of the sea?|Salty|The sea is salty
        Is fire hot or cold?|Hot|Fire is hot
        Is ice hot or cold?|Cold|Ice is cold
        Is a feather light or heavy?|Light|A feather is light
        Is a mouse bigger than an elephant?|No|A mouse is smaller than an elephant
        Do fish live in water?|Yes|Fish live in water
        Do cats lay eggs?|No|Cats do not lay eggs
        Do birds have feathers?|Yes|Birds have feathers
        Can stones swim?|No|Stones cannot swim
        Can a snake walk?|No|A snake has no legs and cannot walk
        Does wood float?|Yes|Wood floats on water
        Is a whale a fish?|No, it is a mammal|A whale is not a fish but a mammal
        Is a tomato a fruit of a plant?|Yes|A tomato is the fruit of a plant
        Is a spider an insect?|No|A spider is not an insect, for it has eight legs
        """)

    /// Real countries.
    static let countries = WordTable(
        """
        nation|chief|continent|language
        France|Paris|Europe|French
        Germany|Berlin|Europe|German
        Italy|Rome|Europe|Italian
        Spain|Madrid|Europe|Spanish
        Portugal|Lisbon|Europe|Portuguese
        England|London|Europe|English
        Ireland|Dublin|Europe|English
        Norway|Oslo|Europe|Norwegian
        Sweden|Stockholm|Europe|Swedish
        Denmark|Copenhagen|Europe|Danish
        Finland|Helsinki|Europe|Finnish
        Poland|Warsaw|Europe|Polish
        Greece|Athens|Europe|Greek
        Austria|Vienna|Europe|German
        Hungary|Budapest|Europe|Hungarian
        Romania|Bucharest|Europe|Romanian
        Russia|Moscow|Europe|Russian
        Turkey|Ankara|Asia|Turkish
        Egypt|Cairo|Africa|Arabic
        Kenya|Nairobi|Africa|Swahili
        Morocco|Rabat|Africa|Arabic
        India|New Delhi|Asia|Hindi
        China|Beijing|Asia|Chinese
        Japan|Tokyo|Asia|Japanese
        Thailand|Bangkok|Asia|Thai
        Vietnam|Hanoi|Asia|Vietnamese
        Mongolia|Ulaanbaatar|Asia|Mongolian
        Canada|Ottawa|North America|English
        Mexico|Mexico City|North America|Spanish
        Cuba|Havana|North America|Spanish
        Brazil|Brasilia|South America|Portuguese
        Argentina|Buenos Aires|South America|Spanish
        Peru|Lima|South America|Spanish
        Chile|Santiago|South America|Spanish
        Australia|Canberra|Australia|English
        """)
}
