public import ArgumentParser
public import TesseraLab

/// Kinds of training are named on the command line as in configurations.
extension RunKind: ExpressibleByArgument {}
