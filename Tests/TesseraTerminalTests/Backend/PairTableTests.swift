import TesseraTerminal
import Testing

struct PairTableTests {
    private func colors(_ number: Int32) -> PairTable.Colors {
        PairTable.Colors(foreground: number, background: number / 2)
    }

    @Test func theTerminalsOwnColoursArePairZero() {
        var table = PairTable(limit: 0)
        #expect(table.number(of: .standard) == 0)
        #expect(table.number(of: colors(5)) == nil)
    }

    @Test func aCombinationKeepsItsNumberUntilTheTableIsEmptied() {
        var table = PairTable(limit: 100)
        let first = (0..<100).map { table.number(of: colors($0)) }
        #expect(first == (1...100).map { $0 })
        #expect((0..<100).map { table.number(of: colors($0)) } == first)
        #expect(table.number(of: colors(1000)) == nil)
        #expect(table.count == 100)
        table.removeAll()
        #expect(table.number(of: colors(1000)) == 1)
    }

    @Test func everyNewCombinationIsHandedOverOnce() {
        var table = PairTable(limit: 9)
        for number in [3, 4, 3] { _ = table.number(of: colors(Int32(number))) }
        let added = table.takeAdded()
        #expect(added.first == 1)
        #expect(added.colors == [colors(3), colors(4)])
        _ = table.number(of: colors(8))
        let more = table.takeAdded()
        #expect(more.first == 3)
        #expect(more.colors == [colors(8)])
        #expect(table.takeAdded().colors.isEmpty)
    }
}
