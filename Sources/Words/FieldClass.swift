/// What the value of a field is, whatever the API: the classes by which rules judge names they have never seen.
package enum FieldClass: String, Sendable, Hashable, CaseIterable {
    /// Proves who someone is, or lets a system act: password, token, key, secret.
    case credential
    case oneTimeCode = "one-time code"
    case personal = "personal data"
    /// GDPR Art. 9 and 10, and health.
    case specialCategory = "special category of personal data"
    case governmentID = "government id"
    case paymentCard = "payment card data"
    case bankAccount = "bank account data"
    /// Where someone lives or is.
    case location
    /// Money, points or a number of things.
    case amount = "money or counted value"
    /// Gives rights to whoever may set it.
    case privilege
    /// The server knows it, the client can only claim it.
    case serverOwned = "server-owned value"
    /// The inside of a service: stack traces, queries, names of hosts.
    case internalDiagnostic = "internal diagnostic"
    /// An address that the server goes to.
    case fetchedAddress = "address to fetch"
    /// An address that the caller's browser is sent to.
    case redirectTarget = "redirect target"
    case file = "file or path"
    /// Text in a language that something executes or evaluates.
    case interpretedText = "interpreted text"
}
