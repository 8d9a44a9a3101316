import Testing

import TesseraLab

struct VectorExpressionTests {
    /// Royalty along the first axis, sex along the second.
    private let table = EmbeddingTable(
        title: "",
        vocabulary: EmbeddingVocabulary(
            names: ["_king", "_man", "_woman", "_queen", "#3"],
            kinds: [.word, .word, .word, .word, .code]),
        width: 2, values: [1, 1, 0, 1, 0, -1, 1, -1, 0.2, 0.1])

    @Test(arguments: ["_king - _man + _woman", "king  -  man + woman", "- man + king + woman"])
    func kingWithoutManWithWomanIsQueen(text: String) throws {
        let expression = try VectorExpression(text, in: table.vocabulary)
        let found = expression.neighbors(
            in: table, among: [0, 1, 2, 3, 4], count: 1, by: .cosine)
        #expect(found.map(\.row) == [3])
    }

    @Test func termsCountAsUnitVectors() throws {
        let vector = try VectorExpression("#3 - woman", in: table.vocabulary).vector(in: table)
        #expect((vector[0] - 0.894_427_2).magnitude < 1e-6)  // 2 / √5
        #expect((vector[1] - 1.447_213_6).magnitude < 1e-6)  // 1 / √5 + 1
    }

    @Test(arguments: [
        ("", VectorExpressionError.empty),
        ("   ", .empty),
        ("king queen", .missingSign(before: "queen")),
        ("king -", .missingName(after: "-")),
        ("king - + man", .missingName(after: "-")),
        ("_kinq", .unknown("_kinq", nearest: "_king")),
        ("zebra-crossing", .unknown("zebra-crossing", nearest: nil)),
    ])
    func whatCannotBeReadIsNamed(text: String, error: VectorExpressionError) {
        #expect(throws: error) { try VectorExpression(text, in: table.vocabulary) }
    }
}
