import TesseraTensor

/// `config.json` as Hugging Face's `transformers` writes it; what is absent takes its defaults,
/// which are the shape of ViT-B/32.
extension CLIPConfiguration {
    /// Reads the content of a file; `path` stands in messages.
    ///
    /// - Throws: `CLIPFileError` when it is damaged, of another model or asks for what is not read.
    public init(file: [UInt8], path: String) throws {
        self = try CLIPRefusal.naming(path) {
            let root = try StrictJSONReader.value(of: file)
            try Self.checkKind(root)
            let configuration = try Self(root)
            if let problem = configuration.problem { throw CLIPRefusal(problem) }
            return configuration
        }
    }

    private static func checkKind(_ root: JSONValue) throws {
        guard case .string(let kind)? = root["model_type"] else {
            throw CLIPRefusal("it names no model_type")
        }
        guard kind == "clip" else {
            throw CLIPRefusal("it describes a model of type \(kind), not clip")
        }
    }

    private init(_ root: JSONValue) throws {
        let texts = CLIPSettings(root, "text_config")
        let images = CLIPSettings(root, "vision_config")
        guard try images.whole("num_channels", 3) == 3 else {
            throw CLIPRefusal("its pictures have other than 3 channels")
        }
        image = try Tower(images, width: 768, hiddenWidth: 3072, heads: 12)
        side = try images.whole("image_size", 224)
        patch = try images.whole("patch_size", 32)
        text = try Tower(texts, width: 512, hiddenWidth: 2048, heads: 8)
        vocabulary = try texts.whole("vocab_size", 49_408)
        maximumLength = try texts.whole("max_position_embeddings", 77)
        let end = try texts.whole("eos_token_id", 49_407)
        endOfText = end == 2 ? .highest : .token(Int32(clamping: end))
        width = try CLIPSettings(root, nil).whole("projection_dim", 512)
    }
}

extension CLIPConfiguration.Tower {
    fileprivate init(
        _ settings: CLIPSettings, width: Int, hiddenWidth: Int, heads: Int
    ) throws {
        self.width = try settings.whole("hidden_size", width)
        self.hiddenWidth = try settings.whole("intermediate_size", hiddenWidth)
        layers = try settings.whole("num_hidden_layers", 12)
        self.heads = try settings.whole("num_attention_heads", heads)
        activation = try settings.curve("hidden_act")
        epsilon = try settings.number("layer_norm_eps", 1e-5)
    }
}

/// One part of the file and the defaults of what it leaves out.
private struct CLIPSettings {
    private let members: JSONValue
    private let place: String

    /// Takes a named part, or the root itself.
    ///
    /// Where older files have a `text_config_dict` beside `text_config`, it wins as a whole.
    init(_ root: JSONValue, _ part: String?) {
        place = part.map { "its \($0) has" } ?? "it has"
        guard let part else {
            members = root
            return
        }
        if case .object? = root[part + "_dict"] {
            members = root[part + "_dict"] ?? .null
        } else {
            members = root[part] ?? .null
        }
    }

    func whole(_ key: String, _ standard: Int) throws -> Int {
        switch members[key] {
        case nil, .null?: return standard
        case .integer(let value)?: return value
        default: throw CLIPRefusal("\(place) an unusable \(key): it is no whole number")
        }
    }

    func number(_ key: String, _ standard: Float) throws -> Float {
        switch members[key] {
        case nil, .null?: return standard
        case .integer(let value)?: return Float(value)
        case .real(let value)?: return Float(value)
        default: throw CLIPRefusal("\(place) an unusable \(key): it is no number")
        }
    }

    func curve(_ key: String) throws -> GELUCurve {
        switch members[key] {
        case nil, .null?: return .sigmoid
        case .string(let name)?:
            if let curve = GELUCurve(rawValue: name) { return curve }
            throw CLIPRefusal("\(place) the \(key) \(name), and only quick_gelu and gelu are read")
        default: throw CLIPRefusal("\(place) an unusable \(key): it is no text")
        }
    }
}
