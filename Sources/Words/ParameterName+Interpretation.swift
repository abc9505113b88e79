/// Parameters whose value names a host or is interpreted. Sources: OWASP API7:2023 (SSRF), API8:2023 (injection), API3:2023
/// (client-selected fields); CWE-918, CWE-89, CWE-22, CWE-78.
extension ParameterName {
    /// A host, address or port that the server will talk to: `host`, `ip`, `domain`, `port`.
    package static func isHost(_ name: Name, by vocabularies: Vocabularies = .standard) -> Bool {
        if let verdict = vocabularies.verdict(.host, on: name) { return verdict.isAdded }
        // Several of them are a list of what to show or let in.
        return hosts.plain(name.words) ?? false
    }

    private static let hosts = Vocabulary<Bool>([
        "host", "hostname", "ip", "ip address", "ip addr", "domain", "domain name", "port", "fqdn", "target host", "remote host",
        "server host", "target ip", "host ip", "server ip", "server address", "destination ip", "dest ip", "dns name", "ipv4", "ipv6",
        "host address", "target port", "destination host", "proxy host", "smtp host", "db host", "ldap host", "ftp host", "sftp host",
        "nameserver",
    ])

    /// What interprets the value.
    package static func isInjectionProne(_ name: Name, by vocabularies: Vocabularies = .standard) -> Interpreter? {
        if let verdict = vocabularies.verdict(.interpreted, on: name) { return verdict.term.map(Interpreter.stated) }
        guard !SensitiveData.isFlag(name.words[...]), !name.isPlural || injectionPlurals.suffix(of: name.words[...]) != nil else {
            return nil
        }
        return injection[name] ?? bound(name) ?? injectionHeads.plainSuffix(of: name.words[...])?.value ?? interpretedEnd(name)
    }

    private static let injectionPlurals = Vocabulary<Bool>([
        "filters", "where clauses", "includes", "scripts", "commands", "expressions", "queries", "formulas", "regexes", "paths",
        "file paths", "file uris", "filenames", "directories", "folder paths", "directory paths", "object keys", "command args",
        "command line args", "sql statements", "regular expressions", "macros",
    ])

    /// Languages and places of files by the last word, whatever stands before: `startup_script`, `save_expression`, `mountPath`.
    private static func interpretedEnd(_ name: Name) -> Interpreter? {
        let words = name.words[...]
        guard words.count > 1, !words.dropLast().contains(where: notInterpreted.contains) else { return filterBrackets(name) }
        guard let match = interpretedEnds.suffix(of: words) else { return filterBrackets(name) }
        // Several filters are objects with an operator each.
        if match.value == .filter, name.isPlural { return filterBrackets(name) }
        let isOther = words.dropLast().contains(where: (match.value == .path ? notOfFiles : notOfCode).contains)
        return isOther ? nil : match.value
    }

    /// Whether a path is a file's by the word before it, even where nothing else speaks of files: `template_path`, `backupPath`.
    package static func namesFilePath(_ name: Name) -> Bool {
        guard name.words.count > 1, name.words.last == "path" else { return false }
        let before = name.words[name.words.count - 2]
        return fileWords.contains(Name.singular(of: before) ?? before)
    }

    private static let fileWords: WordSet = [
        "file", "template", "config", "configuration", "output", "input", "script", "log", "backup", "data", "document", "report", "export",
        "import", "dump", "key", "cert", "certificate", "model", "upload", "download", "archive", "save", "local",
        "attachment", "csv", "sql", "database", "db", "working", "dir", "directory", "folder", "temp", "tmp", "binary", "executable",
        "plugin", "theme", "storage", "dataset", "checkpoint", "recipient", "list", "video", "audio", "media", "pdf", "spreadsheet", "full",
    ]

    /// `model.groupBy`: the field of an object that a framework fills from the query string.
    private static func bound(_ name: Name) -> Interpreter? {
        guard name.words.count > 2, let first = name.words.first, ["model", "query", "criteria", "params"].contains(first) else {
            return nil
        }
        return injection.plain(Array(name.words.dropFirst()))
    }

    /// `filter[search]`, `where[name]`.
    private static func filterBrackets(_ name: Name) -> Interpreter? {
        guard name.words.count == 2, let holder = filterHolders[name.words[0]] else { return nil }
        return ["search", "query", "q", "where", "text", "term", "expression"].contains(name.words[1]) ? holder : nil
    }

    private static let filterHolders: [String: Interpreter] = ["filter": .filter, "where": .query, "query": .query]

    /// With these words a path is no file's, and a rule or a template is looked up by its name.
    private static let notInterpreted: Set<String> = [
        "url", "http", "https", "base", "context", "category", "label", "field", "json", "api", "health", "learning", "career", "x",
        "error",
        "breadcrumb", "response", "class", "parsed", "include", "exclude", "is", "has", "enable", "allow", "profile", "conversion", "mime",
        "id", "ids", "callback", "web", "uri", "resource", "omit", "route", "selector", "orchestration", "can", "use", "with", "count",
        "check", "license", "issue",
    ]

    /// In these a path leads through something else, and `dir` is a direction.
    private static let notOfFiles: Set<String> = [
        "hierarchy", "property", "row", "title", "value", "item", "items", "replicas", "sort", "order", "forwarding", "taxonomy", "menu",
        "topic", "canonical", "request", "virtual", "active",
    ]

    /// Chemistry has formulas, too.
    private static let notOfCode: Set<String> = ["antigenic", "chemical", "molecular", "empirical", "infant"]

    private static let interpretedEnds: Vocabulary<Interpreter> = Vocabulary([
        (
            value: .script,
            phrases: [
                "script", "startup script", "user data", "userdata", "shell script", "init script", "javascript", "lambda code",
                "source code",
                "macro", "code snippet", "inline code", "python code", "javascript code", "script text", "script body", "script content",
                "script argument", "script parameter",
                "command args", "command line args",
            ]
        ),
        (
            value: .expression,
            phrases: [
                "expression", "formula", "predicate", "expression value", "match expression", "rule expression", "jq filter", "jmespath",
                "jsonata", "cel expression", "condition expression", "fail condition", "break condition", "breakpoint condition", "rego",
                "xquery", "transform expression", "mapping expression", "scale formula",
            ]
        ),
        (value: .command, phrases: ["command", "cmd", "cmdline", "entrypoint", "exec command", "run command"]),
        (
            value: .query,
            phrases: [
                "query", "sql query", "graphql query", "query text", "query expression", "search expression", "search criteria",
                "query params expression", "raw filter query", "sub query", "subquery", "event query", "log query", "metric query",
                "time series query", "db statement",
            ]
        ),
        (
            value: .filter,
            phrases: [
                "filter query", "filter string", "filter expr", "user filter", "filter text", "row filter", "where filter", "key filter",
                "name filter", "query filter", "tag filter", "search filter", "attribute filter", "log filter", "event filter",
                "record filter", "field filter", "resource filter", "advanced filter", "custom filter", "metadata filter",
                "label filter", "dimension filter", "bind filter", "output filter", "response filter", "stream filter", "message filter",
                "name prefix filter", "vector filter", "entity filter", "document filter",
            ]
        ),
        (
            value: .pattern,
            phrases: [
                "regex", "regexp", "regular expression", "reg ex", "regex pattern", "regex pattern string", "name pattern",
                "file name pattern", "match pattern", "path pattern", "url pattern", "glob pattern",
            ]
        ),
        (
            value: .template,
            phrases: [
                "body template", "html template", "payload template", "jinja template", "liquid template", "template string",
                "template body", "template content", "template source", "template text", "message template", "sms template", "url template",
                "prompt template", "email template body", "mustache template", "handlebars template", "velocity template",
                "date template string",
            ]
        ),
        (value: .xml, phrases: ["xml", "xslt", "xml string", "xml body", "xml content", "xml payload", "saml metadata"]),
        (value: .path, phrases: pathHeads),
    ])

    private static let pathHeads = [
        "path", "file path", "file path prefix", "blob path prefix", "folder path prefix", "directory", "dir", "mount point", "mountpoint",
        "mount path", "folder path", "file uri", "file name",
        "object key", "key prefix", "s3 key", "gcs path", "s3 path", "blob path", "file key", "working directory", "root directory",
        "output dir", "log file", "config file", "template file", "report file", "backup file", "image file name", "source file",
        "zip file", "certificate file", "cert file", "key file", "pid file", "env file", "temp file", "dump file", "script file",
        "s3 bucket",
        "gcs bucket", "storage bucket", "source bucket", "destination bucket", "target bucket", "log bucket", "backup bucket",
        "upload bucket",
        "output bucket", "upload folder", "destination folder", "target folder", "source folder", "output folder", "backup folder",
        "temp folder", "restore folder", "file location", "dateipfad", "ruta archivo", "bucket name", "bucket path",
        "blob name", "object path", "output path", "input path", "source path", "target path", "destination path", "manifest file",
        "zone file", "definition file", "launch file", "settings file", "yaml file", "json file", "xml file", "csv file", "input file",
        "output file", "data file", "local file", "remote file", "target file", "destination file", "attachment file", "avatar file",
        "icon file", "logo file", "thumbnail file", "image file", "photo file", "deployment root", "content root", "svn root", "store root",
        "site root", "web root", "project root", "install root", "s3 prefix", "s3 uri", "s3 folder", "s3 location", "bucket folder",
        "bucket prefix", "gcs uri", "gcs prefix", "file prefix", "path prefix", "directory prefix", "folder uri", "share path",
        "output location uri",
    ]

    /// The whole name.
    private static let injection: Vocabulary<Interpreter> = Vocabulary([
        (
            value: .search,
            phrases: ["q", "search", "search term", "search text", "search string", "search query"]
        ),
        (value: .query, phrases: ["query", "query string", "where", "where clause", "criteria", "predicate", "condition expression"]),
        (value: .filter, phrases: ["filter", "filters", "filter by", "filter expression", "search filter", "odata filter", "json filter"]),
        (
            value: .sort,
            phrases: ["sort", "sort by", "order by", "orderby", "order", "sort field", "sort column", "sorting", "group by", "sort order"]
        ),
        (
            value: .expression,
            phrases: ["expression", "expr", "eval", "formula", "script", "code to run", "exec", "groovy", "jsonata", "predicate"]
        ),
        (
            value: .template,
            phrases: ["template", "template string", "template body", "tpl", "html", "markup", "html content", "html body"]
        ),
        (
            value: .path,
            phrases: [
                "path", "file", "filename", "file path", "dir", "directory", "folder", "folder path", "include", "document root",
                "root path", "bucket", "mount point", "paths", "mountpoint", "object key", "file uri", "key prefix", "cwd", "webroot",
                "docroot", "dockerfile",
                "directories",
            ]
        ),
        (value: .locale, phrases: ["lang file"]),
        (value: .xml, phrases: ["xml"]),
        (value: .script, phrases: ["script", "scripts", "user data", "userdata", "javascript", "macro", "lambda"]),
        (
            value: .query,
            phrases: [
                "queries", "conversion params", "kql", "promql", "soql", "aql", "spl", "sparql", "cypher", "nrql", "logql", "query dsl",
            ]
        ),
        (value: .command, phrases: ["commands", "cmdline", "entrypoint"]),
        (value: .pattern, phrases: ["regex", "regexp"]),
    ])

    /// At the end of a name.
    private static let injectionHeads: Vocabulary<Interpreter> = Vocabulary([
        (value: .sql, phrases: ["sql", "sql query", "sql statement"]),
        (value: .xpath, phrases: ["xpath", "jsonpath", "json path"]),
        (value: .ldapFilter, phrases: ["ldap filter", "ldap query"]),
        (value: .command, phrases: ["command", "cmd", "shell command", "command line"]),
        (value: .expression, phrases: ["expression", "expr"]),
        (value: .path, phrases: ["filename", "file path", "directory path", "filepath"]),
        (value: .query, phrases: ["search query", "query string", "where clause", "raw query", "gql", "jql", "cql"]),
        (value: .filter, phrases: ["filter expression", "filter query"]),
    ])

    /// The caller chooses what the answer holds: `fields`, `select`, `include`, `expand`, `filter`, `where`, `orderBy`, `fields[users]`.
    package static func isFieldSelection(_ name: Name, by vocabularies: Vocabularies = .standard) -> Bool {
        if let verdict = vocabularies.verdict(.fieldSelection, on: name) { return verdict.isAdded }
        if fieldSelections.contains(name) { return true }
        return name.words.count == 2 && name.words[0] == "fields"
    }

    private static let fieldSelections = Vocabulary<Bool>([
        "fields", "select", "include", "includes", "expand", "filter", "filters", "where", "order by", "populate", "embed", "projection",
        "columns", "attributes", "properties", "group by", "aggregate", "include fields", "exclude fields", "select fields",
        "sparse fields", "omit", "opt fields", "expansions", "field set", "fieldset", "field mask", "read mask", "response fields",
        "return fields", "with relations", "fields to return", "properties to return", "additional fields", "extra fields", "exclude",
    ])
}
