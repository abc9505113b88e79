/// What interprets a text that a client sends. Sources: OWASP API8:2023 (injection); CWE-89, CWE-22, CWE-78, CWE-90, CWE-643.
package enum Interpreter: Sendable, Hashable {
    case sql, xpath, ldapFilter, xml
    case command, script, expression, template, pattern
    case query, filter, search, sort
    case path, locale
    /// A phrase that the organization added.
    case stated(String)

    /// For messages.
    package var term: String {
        switch self {
        case .sql: "SQL"
        case .xpath: "XPath"
        case .ldapFilter: "LDAP filter"
        case .xml: "XML"
        case .command: "command"
        case .script: "script"
        case .expression: "expression"
        case .template: "template"
        case .pattern: "pattern"
        case .query: "query"
        case .filter: "filter"
        case .search: "search"
        case .sort: "sort"
        case .path: "path"
        case .locale: "locale"
        case .stated(let phrase): phrase
        }
    }

    /// Whether what a client sends is code as a whole: a statement, a command.
    /// - Parameter isShown: an example contains code.
    package func runsCode(isShown: Bool) -> Bool {
        switch self {
        case .sql, .xpath, .ldapFilter, .command: true
        case .expression, .script: isShown
        default: false
        }
    }

    /// Whether the names that mean it hardly ever mean anything else.
    package var isPlain: Bool {
        switch self {
        case .sql, .xpath, .ldapFilter, .command, .script: true
        default: false
        }
    }
}
