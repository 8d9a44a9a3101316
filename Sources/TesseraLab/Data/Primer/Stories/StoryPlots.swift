/// Every plot that a story may have, equally often.
enum StoryPlots {
    static let all = [
        LossPlots.lost, LossPlots.broken, LossPlots.stolen,
        HelpPlots.rescue, HelpPlots.gift, HelpPlots.work,
        CouragePlots.fear, CouragePlots.noise, CouragePlots.storm,
        ContestPlots.race, ContestPlots.building, ContestPlots.music,
        FriendPlots.quarrel, FriendPlots.newcomer, FriendPlots.promise,
        FriendPlots.secret, FriendPlots.guest,
        JourneyPlots.errand, JourneyPlots.map, JourneyPlots.visitor,
        MagicPlots.wish, MagicPlots.seed, MagicPlots.door,
        TrickPlots.bridge, TrickPlots.riddler, TrickPlots.soup, TrickPlots.boast,
    ]
}
