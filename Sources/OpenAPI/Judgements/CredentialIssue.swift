import Words

extension Operation {
    /// Whether returning the credential is the purpose of the operation: logging in, or creating a credential.
    /// - Parameter name: how the property is named; an `otp_token` returned by a log-in refers to the step in which the code is sent.
    package func issues(_ data: SensitiveData, as name: Name? = nil) -> Bool {
        if isOutbound { return true }
        if let bootstrap = words.bootstrap, bootstrap.takesCredential {
            return !data.isProof(in: bootstrap) || data.item == .oneTimeCode && name?.head == "token"
        }
        if access != .public, let last = template.segments.last, last.isLiteral, ["credential", "kubeconfig"].contains(last.words.head) {
            return true
        }
        guard method == "POST", let last = template.segments.last(where: { $0.isLiteral }) else { return false }
        let words = Set(last.words.words.flatMap { [$0, $0.hasSuffix("s") ? String($0.dropLast()) : $0] })
        return data.isIssued(by: words)
    }

    /// Whether it creates something for an authenticated caller: a credential that it returns is shown once.
    package var makesSomething: Bool { method == "POST" && access != .public && !template.endsInObject && !words.asksOnly }
}
