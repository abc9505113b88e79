import Linting
import Words

/// Where the project is on the web. `.ci/address` changes this file, and what quotes it.
package enum ProjectAddress {
    /// The repository. `OWNER` stands for whoever publishes it: as long as it is there, nothing is published, and no report names it.
    package static let repository = "https://github.com/OWNER/merlon"
    /// The documentation site, which `merlon docs` writes.
    package static let site = "https://OWNER.github.io/merlon"

    package static let isPublished = !repository.includes("OWNER")

    /// The page of a rule on the site; nil as long as there is none.
    static func page(of rule: Rule) -> String? { isPublished ? "\(site)/rules/\(rule.id)/" : nil }
}
