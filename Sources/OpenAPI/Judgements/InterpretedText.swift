import Words
import YAML

/// Free text in requests, and what interprets it.
package enum InterpretedText {
    /// Selects parameters that are free text and whose names reveal no interpreter.
    package static let ordinary = PartTest<Parameter> { parameter, specification in
        guard parameter.location == .query || parameter.location == .path else { return false }
        let name = specification.facts(named: parameter.name).name
        let vocabularies = specification.vocabularies
        guard ParameterName.isInjectionProne(name, by: vocabularies) == nil, !ParameterName.isObjectId(name, by: vocabularies),
            !ParameterName.isPaging(name, by: vocabularies), let schema = parameter.schema
        else { return false }
        return isFree(schema, specification)
    }

    /// Any text is valid, or any item of an array: no enumeration, no format, no pattern anchored at both ends.
    package static func isFree(_ schema: Schema, _ specification: Specification) -> Bool {
        let facts = SchemaFacts(schema)
        if let items = facts.items, facts.types.isEmpty || facts.types.contains(.array) {
            return isFree(text: SchemaFacts(items), specification)
        }
        return isFree(text: facts, specification)
    }

    private static func isFree(text facts: SchemaFacts, _ specification: Specification) -> Bool {
        guard facts.types.isEmpty || facts.types.contains(.string), !facts.isEnumerated, !facts.isCut, facts.alternatives.isEmpty else {
            return false
        }
        if let format = facts[.format]?.text, format != "string" { return false }
        for node in facts.conjuncts {
            guard let pattern = node.text(.pattern) else { continue }
            guard let parsed = specification.pattern(pattern) else { continue }
            if parsed.isAnchored, !parsed.matchesEverything { return false }
        }
        return true
    }

    /// A `file` that is described as an id.
    package static func isId(_ parameter: Parameter) -> Bool {
        guard let text = parameter.description?.slice(0, 400).string else { return false }
        return text.split { !$0.isLetter }.contains { $0 == "ID" || $0 == "id" || $0 == "IDs" || $0 == "identifier" }
    }

    /// A string whose example is a JSON object or array.
    package static func holdsJSON(_ schema: Schema, _ specification: Specification) -> Bool {
        let node = schema.node
        guard let example = node[.example] ?? node[.examples]?.children.first(where: { $0.isScalar }), let text = example.stringText else {
            return false
        }
        guard text.hasPrefix("{\"") || text.hasPrefix("[{"), schema.statedTypes.contains(.string) else { return false }
        guard node.child("contentSchema") == nil else { return false }
        return isFree(text: SchemaFacts(schema), specification)
    }

    /// A string, or anything at all.
    private static func isText(_ facts: SchemaFacts) -> Bool { facts.types.subtracting(.null).isSubset(of: .string) }

    /// A body contains text for many purposes, so the name has to be plain, the operation has to fit, or the type has to be missing.
    package static func isInterpreted(
        _ interpreter: Interpreter, _ name: Name, _ schema: Schema, in holder: Schema, _ specification: Specification
    ) -> Bool {
        let facts = SchemaFacts(schema)
        guard isText(facts), isFree(text: facts, specification) else { return false }
        switch interpreter {
        case .sql, .xpath, .ldapFilter, .command, .xml, .script, .stated: return true
        case .path:
            return ParameterName.namesFilePath(name) || holder.uploadsFile && places.contains(name.words)
                || isUsed(in: holder, specification) { $0.words.fetchesFiles }
        case .template: return showsTemplate(schema) || isUsed(in: holder, specification) { $0.words.rendersText }
        case .search, .query, .filter: return facts.types.isEmpty
        case .sort, .expression, .pattern, .locale: return false
        }
    }

    /// Whether an example contains placeholders and text around them: `<h1>{{company.name}}</h1>`.
    private static func showsTemplate(_ schema: Schema) -> Bool {
        schema.node[.example]?.text.map { CodeSample.isTemplate($0.slice(0, 400).string) } ?? false
    }

    /// Beside a file, where to store it.
    private static let places: Set<[String]> = [["path"], ["dir"], ["directory"], ["folder"], ["destination"]]

    private static func isUsed(in holder: Schema, _ specification: Specification, by test: (Operation) -> Bool) -> Bool {
        specification.exposure(of: holder.node, .request).first.contains { test(specification.operations[$0]) }
    }

    /// The interpreter of the code that an example or the default contains: `select count(*) from users`. Nil for ordinary text.
    package static func sample(_ schema: Schema, of parameter: Parameter? = nil) -> Interpreter? {
        let parts = schema.node.has(.allOf) ? Array(SchemaFacts(schema).conjuncts) : [schema.node]
        let shown = parts.flatMap { [$0[.example], $0[.default]] } + [parameter?.node[.example]]
        return shown.lazy.compactMap { $0?.text }
            .filter { $0.count > 4 }.compactMap { CodeSample.interpreter(of: $0.slice(0, 400).string) }.first
    }

    /// Whether a client may name a file: in a query for a file in an API that protects other operations, or by an example.
    package static func opensFile(_ parameter: Parameter, _ specification: Specification) -> Bool {
        guard parameter.location == .query else { return false }
        if showsFile(parameter) { return true }
        guard specification.declaresSecurity else { return false }
        return specification.exposure(of: parameter.node, .request).first.contains { specification.operations[$0].words.fetchesFiles }
    }

    /// Whether an example is the name of a file: `config/products/amethyst.jpg`.
    private static func showsFile(_ parameter: Parameter) -> Bool {
        let schema = parameter.schema?.node
        let shown = [parameter.node[.example], schema?[.example]].lazy.compactMap { $0?.text }
        return shown.contains { CodeSample.isFileName($0.slice(0, 200).string) }
    }
}

extension Schema {
    /// Whether a property is a file.
    fileprivate var uploadsFile: Bool { properties.contains { $0.schema.format == "binary" } }
}
