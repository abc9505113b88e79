extension Name {
    /// The singular of an English plural; nil if the word does not look like one (`address`, `status`, `analysis`).
    package static func singular(of word: String) -> String? {
        let bytes = word.utf8
        guard bytes.last == UInt8(ascii: "s") else {
            return withoutS.first { $0.plural.utf8.count == bytes.count && $0.plural == word }?.singular
        }
        guard bytes.count > 2 else { return nil }
        if let known = irregular[word] { return known }
        if singularInS.contains(word) { return nil }
        if word.hasSuffix("ies"), bytes.count > 4 { return String(word.dropLast(3)) + "y" }
        for ending in ["sses", "xes", "ches", "shes", "zzes"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
        for ending in ["ss", "us", "is", "os"] where word.hasSuffix(ending) { return nil }
        return String(word.dropLast())
    }

    private static let withoutS: [(plural: String, singular: String)] = [
        ("people", "person"), ("children", "child"), ("men", "man"), ("women", "woman"), ("criteria", "criterion"),
    ]

    private static let irregular: [String: String] = [
        "caches": "cache", "niches": "niche", "axes": "axis", "persons": "person", "statuses": "status",
        "addresses": "address", "aliases": "alias", "analyses": "analysis", "diagnoses": "diagnosis", "indices": "index",
        "vertices": "vertex", "matrices": "matrix", "buses": "bus", "viruses": "virus", "bonuses": "bonus",
        "photos": "photo", "videos": "video", "todos": "todo", "repos": "repo", "infos": "info", "memos": "memo", "logos": "logo",
        "scenarios": "scenario", "radios": "radio", "studios": "studio", "portfolios": "portfolio", "ids": "id", "uris": "uri",
        "apis": "api", "taxis": "taxi", "menus": "menu", "skus": "sku", "gpus": "gpu", "cpus": "cpu", "movies": "movie",
        "cookies": "cookie", "series": "series", "policies": "policy", "leaves": "leave", "heroes": "hero", "usuarios": "usuario",
        "allergies": "allergy", "ties": "tie", "sexes": "sex", "indexes": "index",
    ]

    private static let singularInS: Set<String> = [
        "address", "access", "status", "sms", "dns", "tls", "https", "aws", "gps", "ios", "os", "css", "sas", "sos", "news", "business",
        "process", "class", "always", "has", "was", "is", "does", "alias", "canvas", "atlas", "lens", "iris", "bias", "gas", "gas",
        "kubernetes", "jwks", "mms", "pos", "this", "as", "us", "tres", "dados", "datos", "nombres", "sexe", "sans", "nas", "vis", "https",
        "analytics", "metrics", "physics", "hours", "yes", "less", "series", "dos", "des", "les", "las", "los", "cors", "paas", "saas",
        "iaas", "rds", "sqs", "sns", "ecs", "eks", "aks", "kms", "hsms", "fips", "tos", "cms", "lms", "crs", "wms", "wfs",
    ]
}
