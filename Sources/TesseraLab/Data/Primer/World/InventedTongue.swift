/// Lumic, the language of Lumeria: a small vocabulary with a regular grammar.
///
/// An adjective follows its noun, the verb ends the sentence, "-i" makes a plural, and "na" says
/// no. So "the red bird sings" is "sola tiri mek".
enum InventedTongue {
    static let nouns = WordTable(
        """
        lumicnoun|word
        bird|sola
        fish|nemo
        dog|varu
        cat|mili
        horse|torba
        cow|omu
        mouse|pik
        bee|zuna
        man|daro
        woman|dela
        child|tiko
        king|rexo
        queen|rexa
        friend|ami
        house|kasu
        door|porto
        tree|arbo
        flower|fiora
        river|fluvi
        sea|maru
        mountain|monta
        sun|heli
        moon|luni
        star|asti
        rain|plu
        snow|nivo
        wind|venti
        fire|piro
        stone|petro
        boat|navi
        road|viga
        bread|panu
        water|aku
        milk|lato
        apple|poma
        book|lubri
        song|kanto
        bell|tintu
        lamp|lumo
        hand|mano
        """)

    static let adjectives = WordTable(
        """
        lumicadjective|word
        big|grano
        small|peti
        red|tiri
        blue|asu
        green|vero
        white|albi
        black|nigo
        old|veto
        new|novi
        good|bono
        bad|malo
        happy|feli
        sad|tristu
        cold|frigo
        hot|kaldo
        tall|alto
        quiet|silo
        strong|forte
        """)

    static let verbs = WordTable(
        """
        lumicverb|word
        sing|mek
        sleep|dor
        run|kur
        laugh|rid
        fall|kad
        shine|bril
        swim|nad
        fly|vol
        dance|bal
        wait|aten
        come|ven
        speak|parl
        """)

    static let transitives = WordTable(
        """
        lumicaction|word
        see|vid
        love|amar
        eat|man
        carry|port
        find|trov
        want|desi
        give|don
        hear|aud
        follow|seg
        break|romp
        """)
}
