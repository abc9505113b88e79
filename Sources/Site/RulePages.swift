import Linting

/// The catalog and a page for each rule: what `merlon rules` and `merlon explain` say, and how the rule is set.
struct RulePages {
    let rules: [Rule]
    /// The catalog, as Markdown.
    let catalog: String
    /// What the program says of a rule's first bad example.
    let report: (Rule) -> String?

    var pages: [SitePage] {
        let list = MarkdownPage(catalog, text(at: "rules/"))
        return [SitePage(path: "rules/", title: "Rules", body: list.body, words: "rules catalog")] + rules.map(page)
    }

    private func page(_ rule: Rule) -> SitePage {
        let path = "rules/\(rule.id)/"
        var markdown = RulePage(rule).markdown
        if let report = report(rule) { markdown += "\n## What Merlon reports\n\nFor the first example above:\n\n```text\n\(report)```\n" }
        markdown += """

            ## Settings

            In `merlon.yaml` ([all settings](../../configuration/)):

            ```yaml
            levels: {\(rule.id): note} # or warning, error
            ignore: [\(rule.id)]
            ```

            In a description, to accept a single place ([more](../../suppressions/)):

            ```yaml
            # merlon: ignore \(rule.id) -- the reason
            ```

            ## Risks and weaknesses


            """
        for risk in rule.owasp { markdown += "- [\(risk.id) \(risk.title)](\(risk.url))\n" }
        for number in rule.cwe { markdown += "- [CWE-\(number)](https://cwe.mitre.org/data/definitions/\(number).html)\n" }
        let page = MarkdownPage(markdown, text(at: path))
        return SitePage(path: path, title: rule.id, body: page.body, words: "\(rule.title) \(page.words)")
    }

    /// Text of a page: names of rules lead to their pages.
    func text(at path: String, link: @escaping (String) -> String = { $0 }) -> MarkdownText {
        let ids = Set(rules.map(\.id))
        let root = SitePage.root(of: path)
        return MarkdownText(link: link) { ids.contains($0) && !path.hasSuffix("/\($0)/") ? "\(root)rules/\($0)/" : nil }
    }
}
