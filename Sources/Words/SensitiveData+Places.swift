/// Parts of an address by the words before them: a town is anybody's, `shipState` and `donor_county` are a person's.
extension SensitiveData {
    /// The place that a name ends with; nil if no word before it is for a person or an address.
    static func place(of words: ArraySlice<String>) -> SensitiveData? {
        var rest = words
        while rest.count > 1, let last = rest.last, Name.isNumberOrVersion(last) { rest = rest.dropLast() }
        guard rest.count > 1, let last = rest.last else { return nil }
        let before = rest.dropLast()
        // Any street is somewhere; whether someone lives there, the object has to say.
        if ["street", "street1", "street2"].contains(last) { return part(needsPerson: true) }
        guard parts.contains(last), !before.contains(where: otherPlaces.contains) else { return nil }
        // The state of a user is as often what becomes of the user.
        let markers = last == "state" ? residents : SensitiveWords.persons
        guard let marker = before.last, addresses.contains(marker) || markers.contains(marker) else { return nil }
        return part(needsPerson: false)
    }

    private static func part(needsPerson: Bool) -> SensitiveData {
        SensitiveData(
            kind: .personal, term: "part of an address", confidence: .low, regulations: [.gdpr, .hipaa], fieldClass: .location,
            needsPerson: needsPerson)
    }

    private static let parts: Set<String> = [
        "state", "province", "county", "country", "region", "district", "zip", "zipcode", "postcode", "suburb", "locality", "municipality",
        "neighborhood", "neighbourhood", "area",
    ]

    /// Before a part of it, these stand for an address.
    private static let addresses: Set<String> = [
        "ship", "bill", "home", "residence", "residential", "mailing", "domicile", "alt", "alternate", "consignee", "shipper", "postal",
        "correspondence",
    ]

    private static let residents: Set<String> = [
        "donor", "contributor", "payee", "payer", "buyer", "borrower", "applicant", "voter", "beneficiary", "patient", "student", "driver",
        "spouse", "guardian", "cardholder", "shareholder", "physician", "owner", "sender", "recipient", "signer", "insured",
    ]

    private static let otherPlaces: Set<String> = ["tax", "cloud", "aws", "data", "issuing", "launch", "execution", "machine", "sync"]
}
