import Linting
import OpenAPI
import YAML

extension Rule {
    static let unsafeMarkup = Rule(
        id: "api8-unsafe-markup",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [79, 80],
        level: .warning,
        title: "active content in a description",
        why:
            "Documentation tools render descriptions as HTML: the script runs in the browser of everyone who reads the page, often while logged in to the API.",
        remedy: "Remove the markup, or put it in a code span or fence if it is meant to be shown.",
        bad: [
            """
            paths:
              /orders:
                get:
                  description: "All orders <script src=//evil.test/x.js></script>" #! `<script>`
                  responses:
                    "200": {description: "<img src=x onerror=alert(1)>"} #! `onerror`
            """,
            """
            swagger: "2.0"
            info:
              title: Shop
              version: 1.0.0
              description: "See [the terms](javascript:alert(document.cookie))" #! `javascript:`
              contact: {url: "javascript:alert(1)"} #! `javascript:`
            paths: {}
            """,
        ],
        good: [
            """
            paths:
              /widgets:
                get:
                  description: |
                    Put `<script src="https://shop.test/w.js">` on your page:

                    ```html
                    <script src="https://shop.test/w.js"></script>
                    <a onclick="open()" href="javascript:void(0)">open</a>
                    ```
                  responses: {"200": {description: "<b>all</b> widgets; <a href='https://shop.test'>more</a>"}}
            """,
            """
            paths:
              /notes:
                post:
                  description: Written in JavaScript, TypeScript or <Script-like> languages; if a < b on c = d holds
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, properties: {description: {type: string, example: "<script>alert(1)</script>"}}}
                        example: {description: "<script>alert(1)</script>"}
                  responses: {"201": {description: created}}
            """,
        ],
        references: [
            "https://spec.openapis.org/oas/v3.1.1.html#rich-text-formatting",
            "https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html",
        ],
        check: .document { specification, pass in
            for tree in specification.documents.map(\.tree) {
                for index in 0..<tree.count {
                    guard let node = tree.node(at: index), let keyword = Keyword(of: node), let text = node.stringText else { continue }
                    switch keyword {
                    case .description, .summary, .title:
                        guard let found = Markup.activeContent(in: text), specification.describes(node) else { continue }
                        pass.report(node, "\(found) in the \(keyword.spelling) runs where it is rendered")
                    case .url, .termsOfService:
                        guard Markup.isScriptURL(text), specification.describes(node) else { continue }
                        pass.report(node, "a `javascript:` link as the \(keyword.spelling) runs when it is followed")
                    default: continue
                    }
                }
            }
        })
}

extension Specification {
    /// Whether a field is one of the description rather than data. An extension may hold parts that aliases and references lead to.
    fileprivate func describes(_ field: Node) -> Bool {
        field.dataPlace == nil || field.parent.map { role(of: $0) != .none } ?? false
    }
}
