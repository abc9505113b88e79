import YAML

extension Operation {
    /// Whether its body says what happened: a report that a person files, and not one that the server works out.
    package var takesReport: Bool {
        requestSchemas.contains { body in
            specification.properties(of: body).prefix(60).contains { property in
                switch property.name {
                case "description", "reason", "details", "comment", "comments", "message", "severity", "text", "body": true
                default: false
                }
            }
        }
    }
}
