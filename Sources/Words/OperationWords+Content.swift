/// Operations whose words say what becomes of the data they are given.
extension OperationWords {
    /// The operation moves files or passes bodies through as they are: `/files/{id}/content`, `/upload`, `/proxy/{path}`.
    package var movesFiles: Bool {
        literals.contains(where: isFile) || path.parameters.contains { isFile(Name($0)) } || isFile(operationId) || isFile(summary)
            || tags.nameFiles
    }

    private func isFile(_ name: Name) -> Bool { Self.isFile(name, vocabularies) }

    static func isFile(_ name: Name, _ vocabularies: Vocabularies) -> Bool {
        vocabularies.contains(.fileTransfer, name, standard: fileWords.contains)
    }

    private static let fileWords: WordSet = [
        "file", "files", "upload", "uploads", "download", "downloads", "attachment", "attachments", "image", "images", "photo", "photos",
        "picture", "avatar", "logo", "thumbnail", "icon", "blob", "blobs", "binary", "raw", "content", "contents", "media", "asset",
        "assets",
        "archive", "tarball", "zipball", "zip", "tar", "proxy", "video", "videos", "audio", "pdf", "document", "documents", "artifact",
        "artifacts", "object", "bucket", "layer", "manifest", "export", "import", "filename", "stream", "screenshot", "recording",
        "favicon",
        "banner", "static", "package", "wav", "csv", "spreadsheet",
    ]

    /// The operation gives out a file by its name: `/download`, `getFile`.
    package var fetchesFiles: Bool {
        let isFetch = { (name: Name) in name.words.contains { Self.fetchWords.contains($0) } }
        return literals.contains(where: isFetch) || operationId.words.contains { Self.fetchWords.contains($0) }
    }

    private static let fetchWords: WordSet = ["download", "downloads", "readfile", "openfile", "viewfile", "getfile", "include"]

    /// The operation makes text of a template that it is sent: `/templates/preview`, `renderEmail`, `/html-to-pdf`.
    package var rendersText: Bool {
        (literals + [operationId]).contains { $0.words.contains { Self.renderWords.contains($0) } }
    }

    private static let renderWords: WordSet = [
        "render", "renders", "rendering", "preview", "previews", "compile", "pdf", "print", "interpolate", "merge", "mustache",
        "handlebars",
        "jinja", "liquid", "ejs", "xslt", "transform", "html2pdf",
    ]

    /// The operation runs a tool on an address that it is sent: `/network/ping`, `/tools/nslookup`.
    package var runsNetworkTool: Bool { lastLiteral?.words.contains { Self.networkTools.contains($0) } ?? false }

    private static let networkTools: WordSet = ["ping", "traceroute", "tracert", "nslookup", "whois", "dig", "portscan"]

    var foundInterpreter: String? {
        for name in literals {
            for word in name.words { if let found = Self.interpreters[word] { return found } }
        }
        return nil
    }

    /// Whether `interpreter(of:)` has an answer for any parameter.
    package var mayInterpret: Bool {
        interpreter != nil || lastSegment?.words.contains("search") == true || interpretersInPath.contains { $0.value != nil }
    }

    /// The same for one parameter, before which the word has to stand: in `/components/{name}/exec` the name is only looked up. In a search
    /// by name or title, that too is part of a query.
    package func interpreter(of parameter: String) -> String? {
        if let found = interpretersInPath[parameter] { return found }
        if let found = interpreter { return found }
        guard lastSegment?.words.contains("search") == true, let head = Name(parameter).head else { return nil }
        return Self.searchedTexts.contains(head) ? "a search" : nil
    }

    var foundInterpretersInPath: [String: String?] {
        var found: [String: String?] = [:]
        var interpreter: String?
        for segment in path.segments {
            for parameter in segment.parameters where found[parameter] == nil { found[parameter] = .some(interpreter) }
            if segment.isLiteral, interpreter == nil { interpreter = segment.words.words.lazy.compactMap { Self.interpreters[$0] }.first }
        }
        return found
    }

    private static let searchedTexts: WordSet = ["name", "title", "text", "keyword", "description", "content", "phrase"]

    private static let interpreters: [String: String] = [
        "ldap": "LDAP", "sql": "SQL", "xpath": "XPath", "eval": "an interpreter", "exec": "a shell", "shell": "a shell",
        "jsonpath": "JSONPath",
    ]
}
