import Words

/// `merlon explain --field NAME`: the classes of a field with their evidence.
struct FieldPage {
    let lines: [UInt8]

    init(_ field: String, type: String?, beside siblings: [String]) {
        let shape = FieldReading.Shape(type: type, siblings: siblings.map { Name($0) })
        let readings = FieldReading.readings(of: Name(field), shape)
        var text = "\(field)\n"
        for reading in readings {
            text += "  \(reading.fieldClass.rawValue), \(reading.confidence) confidence: \(reading.evidence)\n"
        }
        if readings.isEmpty { text += "  no class: the rules know none of its words\n" }
        lines = Array(text.utf8)
    }
}
