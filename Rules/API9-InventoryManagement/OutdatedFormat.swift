import Linting
import OpenAPI
import YAML

extension Rule {
    static let outdatedFormat = Rule(
        id: "api9-outdated-format",
        owasp: [OWASP(9), OWASP(9, 2019)],
        cwe: [1104],
        level: .note,
        profile: .strict,
        title: "outdated OpenAPI version",
        why:
            "It cannot express what later versions can (several servers, cookies, `oneOf`, bearer tokens), and fewer tools check it: what cannot be described is not tested.",
        remedy: "Move to OpenAPI 3.1 or later; 3.0.4 reads any 3.0 description unchanged.",
        bad: [
            """
            swagger: "2.0" #! 2.0
            info: {title: Shop, version: 1.0.0}
            paths: {}
            """,
            """
            openapi: 3.0.1 #! 3.0.1
            info: {title: Shop, version: 1.0.0}
            paths: {}
            """,
        ],
        good: [
            """
            openapi: 3.0.3
            info: {title: Shop, version: 1.0.0}
            paths: {}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths: {}
            """,
        ],
        references: ["https://spec.openapis.org/oas/"],
        check: .document { specification, pass in
            guard let node = specification.root[.swagger] ?? specification.root[.openapi], let text = node.text else { return }
            let isOld = ["3.0", "3.0.0", "3.0.1", "3.0.2"].contains(text.string) || specification.version == .v2
            guard isOld else { return }
            let name = specification.version == .v2 ? "Swagger" : "OpenAPI"
            pass.report(node, "the description is written in \(name) \(String(text.string.prefix(20)))")
        })
}
