internal import Foundation

extension Scene {
    /// What is known of the scene, as one line of JSON with sorted keys.
    ///
    /// `objects` lists groups of like things from back to front, with a frame for each thing in
    /// thousandths of the picture's side; `relations` name groups by their place in that list.
    public var attributes: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        // Names and whole numbers always encode.
        let json = try? encoder.encode(SceneAttributes(self))
        return String(decoding: json ?? Data(), as: UTF8.self)
    }
}

/// The attributes of a scene as they stand in a file.
struct SceneAttributes: Codable, Equatable {
    struct Object: Codable, Equatable {
        var kind: String
        var color: SceneColor
        var pattern: ScenePattern
        var count: Int
        var size: SceneSize
        var column: SceneColumn
        var frames: [Frame]
    }

    struct Frame: Codable, Equatable {
        var left: Int
        var top: Int
        var width: Int
        var height: Int
    }

    struct Relation: Codable, Equatable {
        var subject: Int
        var relation: SceneRelation
        var object: Int
    }

    var caption: String
    var place: ScenePlace
    var sky: SceneSky?
    var ground: SceneColor?
    var objects: [Object]
    var relations: [Relation]

    init(_ scene: Scene) {
        (caption, place, ground) = (scene.caption, scene.place, scene.groundColor)
        sky = scene.place.hasSky ? scene.sky : nil
        objects = scene.groups.map(Object.init)
        relations = Self.relations(of: scene.groups)
    }

    private static func relations(of groups: [SceneGroup]) -> [Relation] {
        var relations: [Relation] = []
        for subject in groups.indices {
            for object in groups.indices where object != subject {
                guard let relation = SceneRelation(groups[subject], to: groups[object]) else {
                    continue
                }
                relations.append(Relation(subject: subject, relation: relation, object: object))
            }
        }
        return relations
    }
}

extension SceneAttributes.Object {
    init(_ group: SceneGroup) {
        kind = group.kind.name
        (color, pattern) = (group.color, group.pattern)
        (count, size) = (group.count, group.size)
        column = group.column
        frames = group.frames.map(SceneAttributes.Frame.init)
    }
}

extension SceneAttributes.Frame {
    init(_ frame: SceneFrame) {
        func thousandths(_ share: Float) -> Int { Int((share * 1_000).rounded()) }
        (left, top) = (thousandths(frame.left), thousandths(frame.top))
        (width, height) = (thousandths(frame.width), thousandths(frame.height))
    }
}
