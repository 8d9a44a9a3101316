/// What stands below the candidates: how a token is drawn, or what goes on inside the model.
enum SampleInsight: String, CaseIterable {
    case pipeline, layers, attention
}
