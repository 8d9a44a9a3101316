public import ArgumentParser
public import TesseraTensor

/// How weights are kept is named on the command line as in the source.
extension DecodingWeights: ExpressibleByArgument {}
