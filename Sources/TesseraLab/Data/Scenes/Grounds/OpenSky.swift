extension SceneGround {
    static let openSky = SceneGround(horizon: 1, colors: [.blue]) { _, _ in }
}
