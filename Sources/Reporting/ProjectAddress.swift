import Linting
import Words

/// The web addresses of the project. `.ci/address` changes this file and all copies of the addresses.
package enum ProjectAddress {
    /// The repository. `OWNER` is a placeholder: until it is replaced, nothing is published, and reports do not contain the address.
    package static let repository = "https://github.com/OWNER/merlon"
    /// The documentation site, which `merlon docs` writes.
    package static let site = "https://OWNER.github.io/merlon"

    package static let isPublished = !repository.includes("OWNER")

    /// The page of a rule on the site; nil until the project is published.
    static func page(of rule: Rule) -> String? { isPublished ? "\(site)/rules/\(rule.id)/" : nil }
}
