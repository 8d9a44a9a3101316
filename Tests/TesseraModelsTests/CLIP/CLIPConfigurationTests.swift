import TesseraModels
import TesseraTensor
import Testing

struct CLIPConfigurationTests {
    private func read(_ file: String) throws -> CLIPConfiguration {
        try CLIPConfiguration(file: Array(file.utf8), path: "clip/config.json")
    }

    // Origin: transformers 5.24, `CLIPConfig()`, the shape of ViT-B/32.
    @Test(arguments: [
        #"{"model_type":"clip"}"#,
        #"{"model_type":"clip","text_config":null,"text_config_dict":null,"vision_config":{}}"#,
    ])
    func whatIsAbsentTakesTheDefaultsOfTheReference(file: String) throws {
        let found = try read(file)
        #expect([found.image.width, found.image.hiddenWidth] == [768, 3072])
        #expect([found.image.layers, found.image.heads] == [12, 12])
        #expect([found.text.width, found.text.hiddenWidth] == [512, 2048])
        #expect([found.text.layers, found.text.heads] == [12, 8])
        #expect([found.side, found.patch, found.grid] == [224, 32, 7])
        #expect([found.vocabulary, found.maximumLength, found.width] == [49_408, 77, 512])
        #expect(found.endOfText == .token(49_407))
        #expect(found.text.activation == .sigmoid && found.image.activation == .sigmoid)
        #expect(found.text.epsilon == 1e-5)
    }

    @Test func nestedSettingsAreRead() throws {
        let found = try read(
            """
            {"model_type":"clip","projection_dim":768,"text_config":{"eos_token_id":2,
            "hidden_act":"gelu"},"vision_config":{"patch_size":14,"hidden_size":1024,
            "num_attention_heads":16,"num_hidden_layers":24,"layer_norm_eps":1e-6}}
            """)
        #expect([found.width, found.patch, found.grid] == [768, 14, 16])
        #expect([found.image.width, found.image.heads, found.image.layers] == [1024, 16, 24])
        #expect(found.image.epsilon == 1e-6)
        #expect(found.endOfText == .highest)
        #expect(found.text.activation == .exact)
    }

    /// Early exports hold their shape twice; `transformers` takes the part called `_dict`.
    @Test func olderPartsWinOverNewerOnes() throws {
        let found = try read(
            #"{"model_type":"clip","vision_config_dict":{"patch_size":16},"#
                + #""vision_config":{"patch_size":14,"image_size":336}}"#)
        #expect([found.patch, found.side] == [16, 224])
    }

    @Test(arguments: [
        ("[", "byte 1: the text ends too early"),
        ("{}", "it names no model_type"),
        (#"{"model_type":"siglip"}"#, "it describes a model of type siglip, not clip"),
        (
            #"{"model_type":"clip","text_config":{"hidden_act":"relu"}}"#,
            "its text_config has the hidden_act relu, and only quick_gelu and gelu are read"
        ),
        (
            #"{"model_type":"clip","vision_config":{"image_size":[224,224]}}"#,
            "its vision_config has an unusable image_size: it is no whole number"
        ),
        (
            #"{"model_type":"clip","vision_config":{"num_channels":1}}"#,
            "its pictures have other than 3 channels"
        ),
        (
            #"{"model_type":"clip","text_config":{"layer_norm_eps":"small"}}"#,
            "its text_config has an unusable layer_norm_eps: it is no number"
        ),
        (
            #"{"model_type":"clip","text_config":{"num_attention_heads":7}}"#,
            "text_config asks for 12 layers of width 512 and 2048 with 7 heads"
        ),
        (
            #"{"model_type":"clip","vision_config":{"patch_size":0}}"#,
            "a picture of 224 pixels has no patches of 0"
        ),
        (
            #"{"model_type":"clip","projection_dim":0}"#,
            "49408 tokens, 77 positions and projection_dim 0 are no model"
        ),
    ])
    func shapesThatAreNoCLIPAreRefused(file: String, reason: String) {
        let error = #expect(throws: CLIPFileError.self) { try read(file) }
        #expect(error?.path == "clip/config.json")
        #expect(error?.reason == reason)
    }
}
