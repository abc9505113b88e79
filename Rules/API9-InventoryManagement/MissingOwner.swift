import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let missingOwner = Rule(
        id: "api9-missing-owner",
        owasp: [OWASP(9), OWASP(9, 2019)],
        cwe: [1059],
        level: .note,
        profile: .strict,
        title: "API without an owner",
        why: "Someone who finds a vulnerability does not know whom to tell, and in an incident nobody knows who owns the API.",
        remedy: "Set `info.contact` with an email address or URL, or `x-security-contact`.",
        bad: [
            """
            openapi: 3.0.3
            info: #! contact
              title: Shop
              version: 1.0.0
            paths: {}
            """,
            """
            swagger: "2.0"
            info: #! contact
              title: Shop
              version: 1.0.0
              contact: {}
            paths: {}
            """,
        ],
        good: [
            """
            openapi: 3.0.3
            info: {title: Shop, version: 1.0.0, contact: {email: api@shop.test}}
            paths: {}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0, x-security-contact: "https://shop.test/security"}
            paths: {}
            """,
        ],
        references: ["https://spec.openapis.org/oas/v3.1.1.html#contact-object", "https://www.rfc-editor.org/rfc/rfc9116"],
        check: .document { specification, pass in
            let root = specification.root
            guard !specification.isPart, let info = root[.info], info.isMapping else { return }
            if let contact = info[.contact] {
                guard contact.isMapping, ![Keyword.name, .url, .email].contains(where: { contact.text($0).map { !$0.isEmpty } ?? false })
                else { return }
            }
            let isStated = [root, info].contains { holder in
                holder.entries.contains { $0.isExtension && OwnerField.isOne(Name($0.key.string)) }
            }
            guard !isStated else { return }
            pass.report(info, "the API declares neither a contact nor a security contact")
        })
}

/// Extensions that name the owner of an API: `x-security-contact`, `x-owner`, `x-team`, `x-maintainers`.
private enum OwnerField {
    static func isOne(_ name: Name) -> Bool {
        ["contact", "owner", "team", "maintainer"].contains(name.head)
    }
}
