import CKernels

extension Array where Element == Float {
    /// Turns scores into probabilities, softmax(scores / temperature), on the thread that calls.
    ///
    /// - Precondition: there is a score, and the temperature is positive.
    package mutating func formProbabilities(temperature: Float) {
        precondition(!isEmpty && temperature > 0, "softmax of \(count) scores at \(temperature)")
        withUnsafeMutableBufferPointer { scores in
            ck_form_probabilities(scores.baseAddress, scores.count, 1 / temperature)
        }
    }
}
