public import TesseraTensor

/// The shape of a CLIP model: an image tower and a text tower that end in one space.
///
/// Source: Radford et al. 2021, "Learning Transferable Visual Models From Natural Language
/// Supervision", section 2.4 and table 19; the words of Hugging Face's `config.json` in brackets.
public struct CLIPConfiguration: Sendable, Equatable {
    /// The shape of one tower's transformer.
    public struct Tower: Sendable, Equatable {
        /// Model dimension [hidden_size].
        public let width: Int
        /// Width between the two layers of the feed-forward part [intermediate_size].
        public let hiddenWidth: Int
        /// Blocks [num_hidden_layers].
        public let layers: Int
        /// Heads that share the width [num_attention_heads].
        public let heads: Int
        /// Between the two layers of the feed-forward part [hidden_act].
        public let activation: GELUCurve
        /// Added to the variance before the root [layer_norm_eps].
        public let epsilon: Float
    }

    /// Reads patches of a picture [vision_config].
    public let image: Tower
    /// Pixels along a side of the picture [image_size].
    public let side: Int
    /// Pixels along a side of a patch [patch_size].
    public let patch: Int
    /// Reads the tokens of a text [text_config].
    public let text: Tower
    /// Number of tokens [vocab_size].
    public let vocabulary: Int
    /// Tokens of the longest text, start and end among them [max_position_embeddings].
    public let maximumLength: Int
    /// Which token stands for the whole text [eos_token_id].
    public let endOfText: EndOfText
    /// Dimension of the space in which both towers end [projection_dim].
    public let width: Int

    /// How the row that stands for a whole text is found.
    public enum EndOfText: Sendable, Equatable {
        /// The first place of this identifier.
        case token(Int32)
        /// The first place of the highest identifier of the text.
        ///
        /// Published configurations name the end as 2, which it is not; Hugging Face then looks
        /// for the highest one, as the code of OpenAI does.
        case highest
    }

    /// Patches along a side of the picture.
    public var grid: Int { side / patch }

    /// What is impossible about the shape, as a phrase; nil when it can be built.
    public var problem: String? {
        for (name, tower) in [("text_config", text), ("vision_config", image)] {
            let extents = [tower.width, tower.hiddenWidth, tower.layers, tower.heads]
            guard extents.allSatisfy({ $0 > 0 }), tower.width % tower.heads == 0 else {
                return "\(name) asks for \(tower.layers) layers of width \(tower.width) and "
                    + "\(tower.hiddenWidth) with \(tower.heads) heads"
            }
        }
        guard patch > 0, side >= patch else {
            return "a picture of \(side) pixels has no patches of \(patch)"
        }
        guard vocabulary > 0, maximumLength > 2, width > 0 else {
            return "\(vocabulary) tokens, \(maximumLength) positions and projection_dim \(width) "
                + "are no model"
        }
        return nil
    }
}
