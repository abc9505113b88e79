import OpenAPI
import System
import YAML

/// The checks of all rules, grouped by subject, so that each subject is created once and passed to every rule that checks it.
struct CheckPlan: Sendable {
    private typealias Step<Subject> = (rule: Int, decide: Check.Decision<Subject>)

    private var document: [Step<Specification>] = []
    private var operation: [Step<Operation>] = []
    private var outboundOperation: [Step<Operation>] = []
    private var parameter: [Step<Parameter>] = []
    private var schema: [Step<Schema>] = []
    private var requestSchema: [Step<Schema>] = []
    private var responseSchema: [Step<Schema>] = []
    private var mediaType: [Step<MediaType>] = []
    private var response: [Step<Response>] = []
    private var header: [Step<Parameter>] = []
    private var securityScheme: [Step<SecurityScheme>] = []
    private var server: [Step<Server>] = []
    private var reference: [Step<Reference>] = []

    init(_ rules: [Rule]) {
        for (number, rule) in rules.enumerated() { add(rule.check, number) }
    }

    private mutating func add(_ check: Check, _ rule: Int) {
        switch check {
        case .document(let decide): document.append((rule, decide))
        case .operation(let decide): operation.append((rule, decide))
        case .outboundOperation(let decide): outboundOperation.append((rule, decide))
        case .parameter(let decide): parameter.append((rule, decide))
        case .schema(let decide): schema.append((rule, decide))
        case .requestSchema(let decide): requestSchema.append((rule, decide))
        case .responseSchema(let decide): responseSchema.append((rule, decide))
        case .mediaType(let decide): mediaType.append((rule, decide))
        case .response(let decide): response.append((rule, decide))
        case .header(let decide): header.append((rule, decide))
        case .securityScheme(let decide): securityScheme.append((rule, decide))
        case .server(let decide): server.append((rule, decide))
        case .reference(let decide): reference.append((rule, decide))
        // Runs after all other findings are known.
        case .suppression: break
        // Comes from comparing, not from linting.
        case .comparison: break
        case .each(let checks): for check in checks { add(check, rule) }
        }
    }

    /// - Parameter timings: records the time of each rule; nil if it is not needed.
    func run(_ specification: Specification, _ rules: [Rule], _ pass: inout Pass, _ timings: RunTimings? = nil) {
        show([specification], to: document, rules, &pass, timings)
        show(specification.servedOperations, to: operation, rules, &pass, timings)
        show(specification.outboundOperations, to: outboundOperation, rules, &pass, timings)
        show(specification.parameters, to: parameter, rules, &pass, timings)
        show(specification.mediaTypes, to: mediaType, rules, &pass, timings)
        show(specification.responses, to: response, rules, &pass, timings)
        show(specification.headers, to: header, rules, &pass, timings)
        show(specification.securitySchemes, to: securityScheme, rules, &pass, timings)
        show(specification.servers, to: server, rules, &pass, timings)
        show(specification.references, to: reference, rules, &pass, timings)
        showSchemas(of: specification, rules, &pass, timings)
    }

    private func showSchemas(of specification: Specification, _ rules: [Rule], _ pass: inout Pass, _ timings: RunTimings?) {
        let schemas = specification.schemas
        show(schemas, to: schema, rules, &pass, timings)
        let reached = { (direction: Direction) in
            schemas.filter {
                specification.directions(of: $0.node).contains(direction) && specification.access(of: $0.node, direction) != nil
            }
        }
        if !requestSchema.isEmpty { show(reached(.request), to: requestSchema, rules, &pass, timings) }
        if !responseSchema.isEmpty { show(reached(.response), to: responseSchema, rules, &pass, timings) }
    }

    /// Runs rule by rule, so that what a rule needs is fetched once for all subjects.
    private func show<Subject>(
        _ subjects: [Subject], to steps: [Step<Subject>], _ rules: [Rule], _ pass: inout Pass, _ timings: RunTimings?
    ) {
        for step in steps {
            pass.rule = step.rule
            pass.ruleLevel = rules[step.rule].level
            pass.ruleConfidence = rules[step.rule].confidence
            let decide = step.decide
            let start = timings == nil ? 0 : Clock.uptime
            for subject in subjects { decide(subject, &pass) }
            timings?.add(Clock.uptime - start, rule: rules[step.rule].id)
        }
    }
}
