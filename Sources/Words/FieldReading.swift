/// A class that a field belongs to, with its confidence and evidence.
package struct FieldReading: Sendable, Hashable {
    package let fieldClass: FieldClass
    package let confidence: SensitiveData.Confidence
    /// In words: `its words mean card number`.
    package let evidence: String

    /// What a description states about a field besides its name.
    package struct Shape: Sendable {
        /// `string`, `integer`, `number`, `boolean`, `object`, `array`; nil if unknown.
        package var type: String?
        package var format: String?
        /// Names of the fields next to it.
        package var siblings: [Name] = []

        package init(type: String? = nil, format: String? = nil, siblings: [Name] = []) {
            self.type = type
            self.format = format
            self.siblings = siblings
        }
    }

    /// All classes of a field, in descending order of confidence; with equal confidence, in the order of `FieldClass`.
    package static func readings(of name: Name, _ shape: Shape = Shape(), by vocabularies: Vocabularies = .standard) -> [FieldReading] {
        var found: [FieldReading] = []
        if shape.type != "boolean" { found += sensitive(name, shape, vocabularies) + followed(name, shape, vocabularies) }
        // An object of money has the currency beside the amount.
        if shape.type != "boolean", let amount = PropertyName.amount(name),
            amount == .money || ["integer", "number", "string", nil].contains(shape.type)
        {
            let isSure = amount != .fee && ["integer", "number", nil].contains(shape.type)
            found.append(.init(fieldClass: .amount, confidence: isSure ? .medium : .low, evidence: "its words mean \(amount.term)"))
        } else if ["integer", "number", "string", nil].contains(shape.type), PropertyName.isMoney(name) {
            found.append(.init(fieldClass: .amount, confidence: .medium, evidence: "its words mean money"))
        }
        if let privilege = PropertyName.isPrivilege(name, by: vocabularies) {
            let confidence: SensitiveData.Confidence = privilege.isThin ? .low : .high
            found.append(.init(fieldClass: .privilege, confidence: confidence, evidence: "its words mean \(privilege.term)"))
        }
        if let record = PropertyName.isServerOwned(name, by: vocabularies) {
            found.append(.init(fieldClass: .serverOwned, confidence: .medium, evidence: "its words mean \(record.term)"))
        }
        if PropertyName.isDebugSwitch(name) {
            found.append(.init(fieldClass: .internalDiagnostic, confidence: .low, evidence: "its words mean a switch for debugging"))
        } else if shape.type != "boolean", let detail = PropertyName.isInternalMetadata(name, by: vocabularies) {
            found.append(.init(fieldClass: .internalDiagnostic, confidence: .medium, evidence: "its words mean \(detail.term)"))
        }
        let order = FieldClass.allCases
        return found.enumerated().sorted { left, right in
            if left.element.confidence != right.element.confidence { return left.element.confidence > right.element.confidence }
            let places = (order.firstIndex(of: left.element.fieldClass) ?? 0, order.firstIndex(of: right.element.fieldClass) ?? 0)
            return places.0 != places.1 ? places.0 < places.1 : left.offset < right.offset
        }.map(\.element)
    }

    private static func sensitive(_ name: Name, _ shape: Shape, _ vocabularies: Vocabularies) -> [FieldReading] {
        if let data = SensitiveData.classify(name, format: shape.format, by: vocabularies) {
            let limit = data.needsPerson ? ", if the surrounding names refer to a person" : ""
            return [.init(fieldClass: data.fieldClass, confidence: data.confidence, evidence: "its words mean \(data.term)\(limit)")]
        }
        if let data = SensitiveData.implied(name, beside: shape.siblings) {
            return [
                .init(fieldClass: data.fieldClass, confidence: data.confidence, evidence: "the fields next to it mark it as a \(data.term)")
            ]
        }
        guard let part = SensitiveData.partOf(name) else { return [] }
        return [.init(fieldClass: part.fieldClass, confidence: .low, evidence: "its words mean \(part.rawValue)")]
    }

    /// The classes of text that is requested, redirected to, or interpreted.
    private static func followed(_ name: Name, _ shape: Shape, _ vocabularies: Vocabularies) -> [FieldReading] {
        guard shape.type == nil || shape.type == "string" || shape.type == "array" else { return [] }
        var found: [FieldReading] = []
        if ParameterName.takesURL(name, by: vocabularies) {
            let isRedirect = ParameterName.isRedirectTarget(name)
            let isShown = ParameterName.isProfileLink(name)
            found.append(
                .init(
                    fieldClass: isRedirect ? .redirectTarget : .fetchedAddress, confidence: isShown ? .low : .medium,
                    evidence: "its words mean an address\(isShown ? " that is displayed" : "")"))
        }
        if let interpreter = ParameterName.isInjectionProne(name, by: vocabularies) {
            found.append(
                .init(
                    fieldClass: interpreter == .path ? .file : .interpretedText, confidence: .low,
                    evidence: "its words mean \(interpreter.term)"))
        }
        return found
    }
}
