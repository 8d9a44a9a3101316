extension TinyCLIP {
    /// Writes the model as Hugging Face keeps it.
    ///
    /// - Throws: when the folder cannot be written.
    package func write(to folder: ScratchFolder, _ path: String) throws {
        try folder.write(path + "/config.json", configurationFile(activation: "gelu"))
        try folder.write(path + "/vocab.json", vocabularyFile())
        try folder.write(path + "/merges.txt", mergesFile)
        try folder.write(path + "/model.safetensors", weightsFile())
    }
}
