/// How one group lies to another, seen from in front.
public enum SceneRelation: String, Sendable, Codable, CaseIterable {
    case above
    case below
    case leftOf = "left of"
    case rightOf = "right of"
    case inFrontOf = "in front of"
    case behind

    /// The relation that clearly holds between two groups, nil when none does.
    init?(_ subject: SceneGroup, to object: SceneGroup) {
        let (first, second) = (subject.frame, object.frame)
        let shared = min(first.right, second.right) - max(first.left, second.left)
        let isStacked = shared > 0.5 * min(first.width, second.width)
        if isStacked, first.bottom < second.top {
            self = .above
        } else if isStacked, second.bottom < first.top {
            self = .below
        } else if isStacked, subject.kind.stance != .rises, object.kind.stance == .rises {
            self = .inFrontOf
        } else if isStacked, subject.kind.stance == .rises, object.kind.stance != .rises {
            self = .behind
        } else if first.right < second.left + 0.03, subject.sharesLevel(with: object) {
            self = .leftOf
        } else if second.right < first.left + 0.03, subject.sharesLevel(with: object) {
            self = .rightOf
        } else {
            return nil
        }
    }
}

extension SceneGroup {
    /// Whether two groups overlap in height, so that one can be said to be beside the other.
    fileprivate func sharesLevel(with other: SceneGroup) -> Bool {
        frame.top < other.frame.bottom && other.frame.top < frame.bottom
    }
}

/// Where a single thing is, from left to right.
public enum SceneColumn: String, Sendable, Codable, CaseIterable {
    case left, middle, right

    /// The third, roughly, in which a frame's middle lies.
    init(_ frame: SceneFrame) {
        self = frame.x < 0.4 ? .left : frame.x > 0.6 ? .right : .middle
    }
}

extension SceneGroup {
    /// Where the middle of the group is.
    public var column: SceneColumn { SceneColumn(frame) }
}
