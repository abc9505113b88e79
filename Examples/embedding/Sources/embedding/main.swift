import MerlonKit

let description = """
    openapi: 3.0.3
    info: {title: Shop, version: '1'}
    servers: [{url: 'http://shop.com'}]
    paths:
      /orders/{id}:
        delete:
          parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
          responses: {'204': {description: deleted}}
    """

let report = Merlon().lint(text: description, name: "shop.yaml")
for finding in report.findings {
    print("\(finding.file):\(finding.start.line):\(finding.start.column): \(finding.level)[\(finding.rule)] \(finding.message)")
}
for problem in report.problems { print("\(problem.file): \(problem.message)") }
