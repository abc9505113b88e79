import YAML

/// The URL of a server taken apart where values are filled in, so that each URL that comes of it is one run through the parts.
struct ServerURLTemplate {
    private enum Part {
        case text(Substring)
        /// Position among the variables.
        case variable(Int)
    }

    private var parts: [Part] = []
    /// For each variable the values that it may take, its default first; never empty.
    private var values: [[String]] = []
    /// Which value stands for which variable in the URLs behind the first.
    private var choices: [(variable: Int, value: Int)] = []
    /// URLs that `url` makes: one, and one for each further value, at most `Server.urlLimit`.
    private(set) var count = 0

    /// That of no server.
    init() {}

    init(_ server: Server) {
        guard let url = server.url?.string else { return }
        count = 1
        guard url.utf8.count <= Server.longestURL, url.utf8.contains(UInt8(ascii: "{")) else {
            parts = [.text(url[...])]
            return
        }
        split(url, variables(of: server, Server.variableNames(in: url)))
        for variable in values.indices {
            for value in values[variable].indices.dropFirst() where count < Server.urlLimit {
                choices.append((variable, value))
                count += 1
            }
        }
    }

    /// Takes the values of the variables that have any. - Returns: their positions.
    private mutating func variables(of server: Server, _ names: [String]) -> [String: Int] {
        var positions: [String: Int] = [:]
        for name in names {
            guard let variable = server.node[.variables]?.child(name) else { continue }
            let listed = variable[.enum]?.children.prefix(Server.urlLimit).compactMap { $0.text?.string } ?? []
            guard let first = variable[.default]?.text?.string ?? listed.first else { continue }
            positions[name] = values.count
            values.append([first] + listed.filter { $0 != first })
        }
        return positions
    }

    private mutating func split(_ url: String, _ positions: [String: Int]) {
        var rest = url[...]
        while let (open, close) = Server.braces(in: rest) {
            let end = rest.utf8.index(after: close)
            if let position = positions[String(rest[rest.utf8.index(after: open)..<close])] {
                parts.append(.text(rest[..<open]))
                parts.append(.variable(position))
            } else {
                parts.append(.text(rest[..<end]))
            }
            rest = rest[end...]
        }
        parts.append(.text(rest))
    }

    /// One of the URLs: the first with each variable at its default.
    func url(_ number: Int) -> String {
        let choice: (variable: Int, value: Int)? = number > 0 ? choices[number - 1] : nil
        var url = ""
        for part in parts {
            switch part {
            case .text(let text): url += text
            case .variable(let variable): url += values[variable][choice?.variable == variable ? choice?.value ?? 0 : 0]
            }
        }
        return url
    }
}
