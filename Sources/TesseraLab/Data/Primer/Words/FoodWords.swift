/// What people eat and drink.
enum FoodWords {
    static let foods = WordTable(
        """
        food|kind|hue|taste|grows
        apple|fruit|red|sweet|on a tree
        pear|fruit|green|sweet|on a tree
        plum|fruit|purple|sweet|on a tree
        cherry|fruit|red|sweet|on a tree
        lemon|fruit|yellow|sour|on a tree
        orange|fruit|orange|sweet|on a tree
        banana|fruit|yellow|sweet|on a tall plant
        peach|fruit|pink|sweet|on a tree
        grape|fruit|purple|sweet|on a vine
        melon|fruit|green|sweet|on the ground
        strawberry|fruit|red|sweet|close to the ground
        raspberry|fruit|pink|sweet|on a bush
        blueberry|fruit|blue|sweet|on a bush
        gooseberry|fruit|green|sour|on a bush
        fig|fruit|purple|sweet|on a tree
        apricot|fruit|orange|sweet|on a tree
        mango|fruit|orange|sweet|on a tree
        carrot|vegetable|orange|sweet|under the ground
        potato|vegetable|brown|mild|under the ground
        onion|vegetable|yellow|sharp|under the ground
        turnip|vegetable|white|mild|under the ground
        radish|vegetable|red|sharp|under the ground
        beetroot|vegetable|red|earthy|under the ground
        cabbage|vegetable|green|mild|on the ground
        lettuce|vegetable|green|fresh|on the ground
        tomato|vegetable|red|fresh|on a vine
        cucumber|vegetable|green|fresh|on a vine
        pumpkin|vegetable|orange|mild|on the ground
        leek|vegetable|green|sharp|in a row
        pea|vegetable|green|sweet|in a pod
        bean|vegetable|green|mild|in a pod
        mushroom|vegetable|brown|earthy|in the woods
        walnut|nut|brown|bitter|on a tree
        hazelnut|nut|brown|mild|on a bush
        chestnut|nut|brown|sweet|on a tree
        almond|nut|brown|mild|on a tree
        """)

    static let dishes = WordTable(
        """
        dish
        bread, soup, porridge, stew, pancakes, cheese, honey, butter, jam, rice, noodles, salad, pie

        roast chicken, fried fish, boiled eggs, sausages, dumplings, toast, pudding, apple cake,
        gingerbread, biscuits, omelette, mashed potatoes, baked beans, plum jam, onion soup,
        barley broth, cold ham, custard, waffles, cream buns, pickles
        """)

    static let drinks = WordTable(
        """
        beverage
        water, milk, tea, coffee, apple juice, lemonade, hot chocolate, mint tea, cider, grape juice

        ginger beer, buttermilk
        """)

    /// Things bought at a shop, with the amount that one buys.
    static let groceries = WordTable(
        """
        grocery
        a loaf of bread, a bag of flour, a pound of butter, a dozen eggs, a jar of honey, two lemons

        a bottle of milk, a bunch of carrots, a sack of potatoes, six onions, a piece of cheese,
        a packet of tea, a bar of soap, a box of matches, a tin of beans, a bag of sugar
        a pot of jam,
        a cucumber, three tomatoes, a head of lettuce, a string of sausages, a pinch of saffron,
        a roll of string, a bag of rice, a bottle of vinegar, some salt, a box of candles,
        a handful of nuts, a basket of plums, a slice of ham, two herrings, a ball of wool
        """)
}
