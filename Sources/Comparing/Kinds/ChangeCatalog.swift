import Linting

/// Every kind of change there is, in the order of reports.
package enum ChangeCatalog {
    package static let kinds: [Rule] = [
        .operationPublic
    ]
}
