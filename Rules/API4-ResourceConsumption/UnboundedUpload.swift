import Linting
import OpenAPI
import YAML

extension Rule {
    static let unboundedUpload = Rule(
        id: "api4-unbounded-upload",
        owasp: [OWASP(4), OWASP(4, 2019)],
        cwe: [770, 434],
        level: .warning,
        title: "upload without a size limit",
        why:
            "Anyone who may upload can fill the disk: nothing in the contract limits the size of a file or says that larger ones are rejected.",
        remedy: "Set `maxLength` on the part, and document the 413 response for files that are too large.",
        bad: [
            """
            paths:
              /photos:
                post: #! POST /photos `file` 413
                  requestBody:
                    content:
                      multipart/form-data:
                        schema: {type: object, properties: {file: {type: string, format: binary}, title: {type: string}}}
                  responses: {"201": {description: stored}, default: {description: wrong}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /photos:
                post: #! `photo`
                  consumes: [multipart/form-data]
                  parameters:
                    - {name: photo, in: formData, type: file}
                  responses: {"201": {description: stored}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /photos/{photoId}:
                put: #! PUT /photos/{photoId} image/png
                  requestBody:
                    content:
                      image/png: {}
                  responses: {"204": {description: stored}}
            """,
        ],
        good: [
            """
            paths:
              /photos:
                post:
                  requestBody:
                    content:
                      multipart/form-data:
                        schema: {type: object, properties: {file: {type: string, format: binary, maxLength: 5000000}}}
                  responses: {"201": {description: stored}}
                put:
                  requestBody:
                    content:
                      application/octet-stream: {schema: {type: string, format: binary}}
                  responses: {"201": {description: stored}, "413": {description: too large}}
            """,
            """
            paths:
              /profile:
                post:
                  requestBody:
                    content:
                      multipart/form-data:
                        schema: {type: object, properties: {nickname: {type: string}}}
                  responses: {"201": {description: stored}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/",
            "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14",
            "https://cheatsheetseries.owasp.org/cheatsheets/File_Upload_Cheat_Sheet.html",
        ],
        check: .operation { operation, pass in
            guard operation.isWrite, operation.hasRequestBody, !operation.documents(status: 413, orDefault: false) else { return }
            guard let upload = Upload(of: operation, pass.specification) else { return }
            let related = upload.node.map { [pass.related($0, "the file")] } ?? []
            pass.report(
                operation.node, "\(operation.name) accepts \(upload.name) without maxLength and documents no 413 response",
                operation: operation,
                related: related, cause: "no limit on uploads")
        })
}

/// The first file of a request that may have any size.
private struct Upload {
    /// `` the file `photo` ``, `image/png`.
    let name: String
    let node: Node?

    init?(of operation: Operation, _ specification: Specification) {
        if specification.version == .v2 {
            guard let file = operation.parameters.first(Upload.unboundedFile) else { return nil }
            (name, node) = ("the file `\(file.name.string)`", file.node)
            return
        }
        for media in operation.requestMediaTypes {
            let type = media.name
            if type.hasPrefixIgnoringCase("multipart/") {
                guard let body = media.schema, let part = Upload.part(of: SchemaFacts(body)) else { continue }
                (name, node) = ("the file `\(part.name.string)`", part.schema.site)
                return
            }
            guard Upload.isFile(type) else { continue }
            let facts = media.schema.map { SchemaFacts($0) }
            guard facts?.least(.maxLength) == nil, facts.map({ $0.types.isEmpty || $0.types.contains(.string) }) ?? true else { continue }
            (name, node) = (type.string, media.site)
            return
        }
        return nil
    }

    private static let unboundedFile = PartTest<Parameter> { parameter, _ in
        parameter.location == .formData && parameter.node.text(.type) == "file" && parameter.node[.maxLength] == nil
    }

    private static func part(of body: SchemaFacts) -> (name: Text, schema: Schema)? {
        let parts = body.properties + body.alternatives.flatMap { SchemaFacts($0).properties }
        return parts.first { part in
            let facts = SchemaFacts(part.schema)
            let file = facts.items.map { SchemaFacts($0) } ?? facts
            return file.least(.maxLength) == nil
                && (file[.format]?.text == "binary" || file.has(.contentMediaType) && !file.has(.contentSchema))
        }
    }

    private static func isFile(_ type: Text) -> Bool {
        if type.hasPrefixIgnoringCase("image/") || type.hasPrefixIgnoringCase("video/") || type.hasPrefixIgnoringCase("audio/") {
            return true
        }
        let names: [StaticString] = [
            "application/octet-stream", "application/zip", "application/pdf", "application/gzip", "application/x-tar",
        ]
        return names.contains { type.equalsIgnoringCase($0) }
    }
}
