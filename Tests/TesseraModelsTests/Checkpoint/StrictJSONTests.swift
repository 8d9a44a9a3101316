import TesseraModels
import Testing

struct StrictJSONTests {
    @Test(arguments: [
        ("null", JSONValue.null),
        (" [1, -2.5e1 ,true]\n", .array([.integer(1), .real(-25), .boolean(true)])),
        ("{\"a\\u00e9\\n\":{}}", .object(["aé\n": .object([:])])),
        ("\"\\ud83d\\ude00\"", .string("😀")), ("9223372036854775807", .integer(.max)),
        ("0", .integer(0)), ("-0.5", .real(-0.5)), ("[]", .array([])),
    ])
    func validTextIsRead(text: String, value: JSONValue) throws {
        #expect(try StrictJSONReader.value(of: Array(text.utf8)) == value)
    }

    @Test(arguments: [
        "", "{", "[1,]", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "01", "+1", "1.", ".5", "1e", "nul",
        "\"\\x\"", "\"\\ud800\"", "\"a", "1 2", "'a'", "NaN", "9223372036854775808", "1e999",
        "\u{FEFF}1", "\"\u{1}\"", "{1:2}", "--1", "1-2",
    ])
    func everythingElseIsRefused(text: String) {
        #expect(throws: JSONProblem.self) { try StrictJSONReader.value(of: Array(text.utf8)) }
    }

    @Test func deepNestingIsRefusedWithoutRecursionToTheEnd() {
        let text = String(repeating: "[", count: 100_000)
        #expect(throws: JSONProblem.self) { try StrictJSONReader.value(of: Array(text.utf8)) }
    }

    @Test func bytesThatAreNotUTF8AreRefused() {
        #expect(throws: JSONProblem.self) { try StrictJSONReader.value(of: [0x22, 0xFF, 0x22]) }
    }
}
