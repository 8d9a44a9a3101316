public import ArgumentParser
public import TesseraLab

/// Sizes are named on the command line as in studies.
extension StudySize: ExpressibleByArgument {}
