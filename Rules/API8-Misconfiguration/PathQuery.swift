import Linting
import OpenAPI
import YAML

extension Rule {
    static let pathQuery = Rule(
        id: "api8-path-query",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [436, 1068],
        level: .warning,
        title: "query or fragment in a path",
        why:
            "Routers and gateways match paths without the query and fragment: the operation is not found, or another operation's rules apply to it.",
        remedy: "Declare query parameters with `in: query`; operations on one path that differ only in their query are one operation.",
        bad: [
            """
            paths:
              /orders?state=open: #! /orders?state=open query
                get: {responses: {"200": {description: open orders}}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              "/orders#create": #! /orders#create fragment
                get: {responses: {"200": {description: orders}}}
                post: {responses: {"201": {description: created}}}
              "/items{?page}": #! /items{?page} query
                get: {responses: {"200": {description: items}}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  parameters: [{name: state, in: query, schema: {type: string}}]
                  responses: {"200": {description: orders}}
            """,
            """
            paths:
              "/files/{path:.*?}":
                get: {responses: {"200": {description: a router's pattern}}}
            """,
        ],
        references: ["https://spec.openapis.org/oas/v3.1.1.html#paths-object", "https://www.rfc-editor.org/rfc/rfc3986#section-3.3"],
        check: .operation { operation, pass in
            guard operation.pathText.first == UInt8(ascii: "/"), let mark = operation.pathText.queryMark else { return }
            let what = mark == UInt8(ascii: "#") ? "fragment" : "query"
            let tail = operation.pathText.firstIndex(of: mark).map { operation.pathText.slice($0).string } ?? what
            pass.report(
                operation.pathItem, "the path \(operation.path) contains a \(what)", cause: what == "query" ? tail : "fragment")
        })
}

extension Text {
    /// The first `?` or `#` outside braces, or right after an opening one (`{?page}`); nil if there is none.
    fileprivate var queryMark: UInt8? {
        var isInBraces = false
        for index in 0..<count {
            switch base[index] {
            case UInt8(ascii: "{"): isInBraces = true
            case UInt8(ascii: "}"): isInBraces = false
            case let byte where byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#"):
                if !isInBraces || base[index - 1] == UInt8(ascii: "{") { return byte }
            default: break
            }
        }
        return nil
    }
}
