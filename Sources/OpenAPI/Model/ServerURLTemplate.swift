import YAML

/// The URL of a server, split where values are inserted, so that each resulting URL takes one pass over the parts.
struct ServerURLTemplate {
    private enum Part {
        case text(Substring)
        /// Its index among the variables.
        case variable(Int)
    }

    private var parts: [Part] = []
    /// The possible values of each variable, its default first; never empty.
    private var values: [[String]] = []
    /// Which value each variable has in the URLs after the first.
    private var choices: [(variable: Int, value: Int)] = []
    /// The number of URLs that `url` creates: one, plus one for each additional value, at most `Server.urlLimit`.
    private(set) var count = 0

    /// For no server.
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

    /// Records the values of the variables that have any. - Returns: their positions.
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

    /// One of the URLs; the first has every variable at its default.
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
