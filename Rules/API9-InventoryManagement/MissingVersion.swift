import Linting
import OpenAPI
import YAML

extension Rule {
    static let missingVersion = Rule(
        id: "api9-missing-version",
        owasp: [OWASP(9), OWASP(9, 2019)],
        cwe: [1059],
        level: .note,
        profile: .strict,
        title: "API without a version",
        why: "Nobody can tell which description belongs to which deployment, or what is exposed where.",
        remedy: "Set `info.version` and raise it with each change.",
        bad: [
            """
            openapi: 3.0.3
            info: #! version
              title: Shop
            paths: {}
            """,
            """
            swagger: "2.0"
            info:
              title: Shop
              version: "" #! empty
            paths: {}
            """,
        ],
        good: [
            """
            openapi: 3.0.3
            info: {title: Shop, version: 1.0}
            paths: {}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: "2025-06"}
            paths: {}
            """,
        ],
        references: ["https://spec.openapis.org/oas/v3.1.1.html#info-object"],
        check: .document { specification, pass in
            guard !specification.isPart, let info = specification.root[.info], info.isMapping else { return }
            guard let version = info[.version] else {
                pass.report(info, "the API has no version")
                return
            }
            let isBlank = version.isNull || version.text.map { $0.bytes.allSatisfy { $0 == 0x20 } } ?? false
            if isBlank { pass.report(version, "the API's version is empty") }
        })
}
