/// What the value of a field is in any API: the classes that rules use to judge names they have never seen.
package enum FieldClass: String, Sendable, Hashable, CaseIterable {
    /// Proves an identity or authorizes a system: password, token, key, secret.
    case credential
    case oneTimeCode = "one-time code"
    case personal = "personal data"
    /// GDPR Art. 9 and 10, and health.
    case specialCategory = "special category of personal data"
    case governmentID = "government id"
    case paymentCard = "payment card data"
    case bankAccount = "bank account data"
    /// Where a person lives or is.
    case location
    /// Money, points, or a number of things.
    case amount = "money or counted value"
    /// Grants rights to whoever can set it.
    case privilege
    /// Known to the server; clients can only claim it.
    case serverOwned = "server-owned value"
    /// Internals of a service: stack traces, queries, host names.
    case internalDiagnostic = "internal diagnostic"
    /// An address that the server requests.
    case fetchedAddress = "address to fetch"
    /// An address that the caller's browser is redirected to.
    case redirectTarget = "redirect target"
    case file = "file or path"
    /// Text in a language that is executed or evaluated.
    case interpretedText = "interpreted text"
}
