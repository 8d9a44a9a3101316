extension OpenModels {
    /// The tables of embeddings that can be opened.
    package var tables: TableCatalog { TableCatalog(shipped: catalog.shipped, run: catalog.run) }
}
