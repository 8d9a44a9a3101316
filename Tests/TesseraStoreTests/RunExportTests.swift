import Foundation
import TesseraLab
import TesseraStore
import Testing

struct RunExportTests {
    private let metrics = [
        MetricRecord(step: 1, arm: "pre-trained", name: .lossText, value: 2.5),
        MetricRecord(step: 1, arm: "pre-trained", name: .learningRate, value: 0.00005),
        MetricRecord(step: 1, arm: "a \"b\", c", name: .lossText, value: .nan),
        MetricRecord(step: 20, arm: "random", name: .lossText, value: .infinity),
    ]

    @Test func csvHasOneRowAValue() {
        #expect(
            RunExport.csv(metrics) == """
                step,arm,metric,value
                1,pre-trained,loss_text,2.5
                1,pre-trained,learning_rate,5e-05
                1,"a ""b"", c",loss_text,nan
                20,random,loss_text,inf

                """)
        #expect(RunExport.csv([]) == "step,arm,metric,value\n")
    }

    @Test func jsonLinesHaveOneObjectForEachStepOfEachArm() {
        #expect(
            RunExport.jsonLines(metrics) == #"""
                {"step": 1, "arm": "pre-trained", "learning_rate": 5e-05, "loss_text": 2.5}
                {"step": 1, "arm": "a \"b\", c", "loss_text": "nan"}
                {"step": 20, "arm": "random", "loss_text": "inf"}

                """#)
    }

    @Test func everyLineIsAJSONObject() throws {
        for line in RunExport.jsonLines(metrics).split(separator: "\n") {
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
            #expect(object is [String: Any])
        }
    }
}
