extension Name {
    /// The singular of an English plural; nil if the word does not look like one (`address`, `status`, `analysis`).
    package static func singular(of word: String) -> String? {
        var ending = word.utf8.reversed().makeIterator()
        guard ending.next() == UInt8(ascii: "s") else { return withoutS[word] }
        guard word.utf8.count > 2 else { return nil }
        if let known = irregular[word] { return known }
        if singularInS.contains(word) { return nil }
        switch ending.next() {
        case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"): return nil
        case UInt8(ascii: "o"): return isRomancePlural(word) ? shortened(word, by: 1) : nil
        case UInt8(ascii: "e"):
            let beforeE = ending.next()
            if beforeE == UInt8(ascii: "i"), word.utf8.count > 4 { return shortened(word, by: 3) + "y" }
            return shortened(word, by: hisses(beforeE, after: ending.next()) ? 2 : 1)
        default: return shortened(word, by: 1)
        }
    }

    /// Whether a plural in `es` has its `e` only because of the letters before it: `classes`, `boxes`, `matches`, `dishes`, `quizzes`.
    private static func hisses(_ letter: UInt8?, after other: UInt8?) -> Bool {
        switch letter {
        case UInt8(ascii: "x"): true
        case UInt8(ascii: "s"), UInt8(ascii: "z"): other == letter
        case UInt8(ascii: "h"): other == UInt8(ascii: "c") || other == UInt8(ascii: "s")
        default: false
        }
    }

    /// Spanish and Portuguese plurals: `pagamentos`, `empleados`, `servicios`; not `chaos`, `macos`, `cosmos`.
    private static func isRomancePlural(_ word: String) -> Bool {
        word.utf8.count >= 6 && word != "centos" && romanceEnds.contains { word.hasSuffix($0) }
            || word.utf8.count >= 7 && word.hasSuffix("ios")
    }

    private static let romanceEnds = [
        "ntos", "ados", "idos", "eros", "icos", "ivos", "ctos", "itos", "rnos", "mnos", "unos", "ijos", "igos", "ogos", "azos", "ulos",
        "uros", "agos",
    ]

    private static func shortened(_ word: String, by count: Int) -> String { String(Substring(word.utf8.dropLast(count))) }

    private static let withoutS: WordTable<String> = [
        "people": "person", "children": "child", "men": "man", "women": "woman", "criteria": "criterion",
    ]

    private static let irregular: WordTable<String> = [
        "caches": "cache", "niches": "niche", "axes": "axis", "persons": "person", "statuses": "status",
        "addresses": "address", "aliases": "alias", "analyses": "analysis", "diagnoses": "diagnosis", "indices": "index",
        "vertices": "vertex", "matrices": "matrix", "buses": "bus", "viruses": "virus", "bonuses": "bonus",
        "photos": "photo", "videos": "video", "todos": "todo", "repos": "repo", "infos": "info", "memos": "memo", "logos": "logo",
        "scenarios": "scenario", "radios": "radio", "studios": "studio", "portfolios": "portfolio", "ids": "id", "uris": "uri",
        "apis": "api", "taxis": "taxi", "menus": "menu", "skus": "sku", "gpus": "gpu", "cpus": "cpu", "movies": "movie",
        "cookies": "cookie", "series": "series", "policies": "policy", "leaves": "leave", "heroes": "hero", "usuarios": "usuario",
        "allergies": "allergy", "ties": "tie", "sexes": "sex", "indexes": "index",
    ]

    private static let singularInS: WordSet = [
        "address", "access", "status", "sms", "dns", "tls", "https", "aws", "gps", "ios", "os", "css", "sas", "sos", "news", "business",
        "process", "class", "always", "has", "was", "is", "does", "alias", "canvas", "atlas", "lens", "iris", "bias", "gas", "gas",
        "kubernetes", "jwks", "mms", "pos", "this", "as", "us", "tres", "dados", "datos", "nombres", "sexe", "sans", "nas", "vis", "https",
        "analytics", "metrics", "physics", "hours", "yes", "less", "series", "dos", "des", "les", "las", "los", "cors", "paas", "saas",
        "iaas", "rds", "sqs", "sns", "ecs", "eks", "aks", "kms", "hsms", "fips", "tos", "cms", "lms", "crs", "wms", "wfs",
    ]
}
