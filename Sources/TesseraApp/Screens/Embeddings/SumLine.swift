import TesseraLab

/// A line on which a person adds and takes away rows.
struct SumLine: Sendable, Equatable {
    /// What was written.
    private(set) var text = ""
    /// True while keys go to the line.
    var isEditing = false
    /// The sum, once it can be read.
    private(set) var expression: VectorExpression?
    /// Why it cannot be read.
    private(set) var problem: String?

    /// Replaces what is written.
    mutating func write(_ text: String, in vocabulary: EmbeddingVocabulary?) {
        self.text = text
        (expression, problem) = (nil, nil)
        guard !text.isEmpty, let vocabulary else { return }
        do throws(VectorExpressionError) {
            expression = try VectorExpression(text, in: vocabulary)
        } catch {
            problem = error.description
        }
    }

    /// Removes the line.
    mutating func clear() { self = SumLine() }
}
