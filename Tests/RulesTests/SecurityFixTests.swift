import Linting
import Rules
import Support
import Testing

/// What fixes propose for operations that anyone may call, and where they propose nothing.
@Suite struct SecurityFixTests {
    private static let schemes = """
        components:
          securitySchemes:
            bearer: {type: http, scheme: bearer}
            key: {type: apiKey, in: header, name: X-Key}
            basic: {type: http, scheme: basic}
            staffKey: {type: apiKey, in: header, name: X-Staff}
            staff: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://id.shop.test/t", scopes: {"admin:all": a}}}}
            login:
              type: oauth2
              flows:
                clientCredentials:
                  tokenUrl: "https://id.shop.test/t"
                  scopes: {openid: i, "orders:read": r, "orders:write": w, "account:read": a}

        """

    /// - Parameters:
    ///   - security: the `security` of the root; nil for none.
    ///   - operations: what each demands, by `METHOD /path`; nil for what states nothing.
    ///   - schemes: those that are declared, of the ones above.
    private func titles(
        root security: String? = nil, _ operations: KeyValuePairs<String, String?>, schemes: [String], rule: String? = nil
    ) -> [String] {
        var lines = ["openapi: 3.0.3", "info: {title: Shop, version: 1.0.0}"]
        if let security { lines.append("security: \(security)") }
        lines.append("paths:")
        var paths: [String: [String]] = [:]
        for (name, demand) in operations {
            let parts = name.split(separator: " ")
            let stated = demand.map { "security: \($0), " } ?? ""
            paths[String(parts[1]), default: []].append("    \(parts[0].lowercased()): {\(stated)responses: {\"200\": {description: x}}}")
        }
        for path in paths.keys.sorted() { lines += ["  \(path):"] + (paths[path] ?? []) }
        let kept = Self.schemes.split(separator: "\n").map(String.init).filter { line in
            guard line.hasPrefix("    "), !line.hasPrefix("     ") else { return true }
            return schemes.contains { line.hasPrefix("    \($0):") }
        }
        lines += schemes.contains("login") ? kept : kept.filter { !$0.hasPrefix("      ") }
        let rules: Set = ["api5-admin-public", "api2-unauthenticated-read", "api2-unauthenticated-write", "api1-object-public"]
        let result = lint(lines.joined(separator: "\n") + "\n")
        #expect(result.problems.isEmpty, "\(lines)")
        return result.findings.filter { finding in rule.map { $0 == finding.rule.id } ?? rules.contains(finding.rule.id) }
            .flatMap { finding in finding.fixes.isEmpty ? ["none"] : finding.fixes.map(\.title) }
    }

    @Test func `an administrative operation does not get scopes of other callers`() {
        #expect(
            titles(
                ["GET /orders": "[{login: ['account:read']}]", "GET /carts": "[{login: ['account:read']}]", "GET /admin/reports": nil],
                schemes: ["login"]) == ["none"])
        #expect(
            titles(root: "[{login: ['orders:read']}]", ["GET /orders": nil, "GET /admin/reports": "[]"], schemes: ["login"]) == ["none"])
        // Nor is a login that any of them has.
        #expect(titles(root: "[{login: []}]", ["GET /orders": nil, "GET /admin/reports": "[]"], schemes: ["login"]) == ["none"])
        // Nor the scope that one other operation needs, where more may be told apart.
        #expect(
            titles(["GET /admin/users": "[{staff: ['admin:all']}]", "GET /admin/reports": nil], schemes: ["staff", "login"]) == ["none"])
    }

    @Test func `an administrative operation gets what all others of its kind require`() {
        #expect(
            titles(
                [
                    "GET /admin/users": "[{staff: ['admin:all']}]", "GET /admin/logs": "[{staff: ['admin:all']}]",
                    "GET /orders": "[{login: ['orders:read']}]", "GET /admin/reports": nil,
                ], schemes: ["staff", "login"]) == ["require `staff` with `admin:all`, as other administrative operations do"])
        #expect(
            titles(["GET /orders": "[{key: []}]", "GET /admin/reports": nil], schemes: ["key", "staffKey"])
                == ["require `staffKey`, the scheme for administrators"])
    }

    @Test func `a scheme without scopes leaves administrators to the server`() {
        let left = "; the server must identify administrators"
        #expect(
            titles(root: "[{bearer: []}]", ["GET /orders": nil, "GET /admin/reports": "[]"], schemes: ["bearer"])
                == ["require `bearer`, as the root does" + left])
        #expect(titles(["GET /admin/reports": nil], schemes: ["bearer"]) == ["require `bearer`, the declared scheme" + left])
        #expect(
            titles(["GET /orders": "[{bearer: []}]", "GET /admin/reports": nil], schemes: ["bearer", "key"])
                == ["require `bearer`, as most operations do" + left])
    }

    @Test func `the default of the root is copied without the scopes of others`() {
        #expect(
            titles(root: "[{bearer: []}]", ["POST /orders": "[]"], schemes: ["bearer"]) == ["require `bearer`, as the root does"])
        #expect(
            titles(
                root: "[{login: ['orders:write']}]", ["GET /orders": nil, "PUT /orders": nil, "POST /carts": "[]"], schemes: ["login"])
                == ["require `login` with `orders:write`, as the root does"])
        #expect(
            titles(
                root: "[{login: ['orders:read']}]", ["GET /orders": nil, "GET /carts": "[{login: ['account:read']}]", "POST /carts": "[]"],
                schemes: ["login"]) == ["require `login`, as the root does; choose its scopes"])
        // A scope that only reads is none for a write, even where all others demand it.
        #expect(
            titles(root: "[{login: ['orders:read']}]", ["GET /orders": nil, "POST /carts": "[]"], schemes: ["login"])
                == ["require `login`, as the root does; choose its scopes"])
    }

    @Test func `scopes are copied only from the same path`() {
        #expect(
            titles(
                ["PUT /orders": "[{login: ['orders:write']}]", "GET /carts": "[{login: ['account:read']}]", "POST /orders": nil],
                schemes: ["login"]) == ["require `login` with `orders:write`, as other writes on this path do"])
        #expect(
            titles(
                ["PUT /orders": "[{login: ['orders:write']}]", "GET /orders": "[{login: ['orders:read']}]", "POST /carts": nil],
                schemes: ["login"]) == ["require `login`, as similar operations do; choose its scopes"])
        #expect(
            titles(
                ["GET /orders": "[{login: [openid, 'orders:read']}]", "PUT /orders": "[{login: [openid]}]", "GET /carts": nil],
                schemes: ["login"]) == ["require `login` with `openid`, as similar operations do; choose its scopes"])
    }

    @Test func `an unused scheme is required only if the choice is clear`() {
        #expect(titles(["POST /orders": nil], schemes: ["key", "login"]) == ["none"])
        #expect(titles(["POST /orders": nil], schemes: ["basic"]) == ["none"])
        #expect(titles(["POST /orders": nil], schemes: ["login"]) == ["require `login`, the declared scheme; choose its scopes"])
        #expect(titles(["POST /orders": nil], schemes: ["key", "bearer"]) == ["require `bearer`, the declared scheme"])
    }

    @Test func `weak alternatives are not copied if there are others`() {
        #expect(
            titles(root: "[{basic: []}, {key: []}]", ["POST /orders": "[]"], schemes: ["basic", "key"])
                == ["require `key`, as the root does"])
    }

    @Test func `the root gets only scopes that all operations require`() {
        let root = "api2-root-security-missing"
        #expect(
            titles(
                ["GET /orders": "[{login: ['orders:read']}]", "PUT /orders": "[{login: ['orders:write']}]", "GET /carts": nil],
                schemes: ["login"], rule: root) == ["require `login` by default, as most operations do; operations add their scopes"])
        #expect(
            titles(
                ["GET /orders": "[{login: ['orders:write']}]", "PUT /orders": "[{login: ['orders:write']}]", "GET /carts": nil],
                schemes: ["login"], rule: root) == ["require `login` with `orders:write` by default, as other operations do"])
        #expect(
            titles(["GET /orders": "[{bearer: []}]", "GET /carts": nil], schemes: ["bearer"], rule: root)
                == ["require `bearer` by default, as most operations do"])
        #expect(titles(["GET /carts": nil], schemes: ["key", "login"], rule: root) == ["none"])
    }

    @Test func `possible schemes for administrators are named`() {
        let text = """
            openapi: 3.0.3
            info: {title: Shop, version: 1.0.0}
            paths:
              /admin/reports: {get: {responses: {"200": {description: x}}}}
            \(Self.schemes)
            """
        let finding = lint(text).findings.first { $0.rule.id == "api5-admin-public" }
        #expect(
            finding?.related.map(\.message) == [
                "`staffKey` is for administrators", "`staff` has scopes for administrators: `admin:all`",
                "`login` has no scope for administrators: declare one and require it",
            ])
    }
}
