extension SceneGround {
    static let table = SceneGround(horizon: 0.68, colors: [.brown]) { brush, look in
        let walls: [UInt32] = [0xF3_E3_C3, 0xCF_E3_DA, 0xC9_D9_EE, 0xE9_D3_DE]
        let wall = RGB(hex: walls[Int(look.phase * 4) % 4])
        brush.paintBackdrop { (wall.darker(0.22 * $0.y), 1) }
        let wood = RGB(hex: 0xA8_72_42)
        brush.paintGround(from: look.horizon, top: wood.lighter(0.2), bottom: wood.darker(0.1))
        brush.paintGround(from: 0.93, top: wood.darker(0.4), bottom: wood.darker(0.45))
    }
}
