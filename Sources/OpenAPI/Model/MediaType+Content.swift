import YAML

extension MediaType {
    /// The name without parameters, in lowercase: `text/plain`.
    package var base: String {
        let end = name.firstIndex(of: UInt8(ascii: ";")) ?? name.count
        return String(name.slice(0, end).string.lowercased().filter { $0 != " " })
    }

    /// Bytes that no schema describes: images, sound, archives, and documents.
    package var isBinary: Bool {
        let base = base
        if ["image/", "audio/", "video/", "font/", "model/", "application/vnd.openxmlformats", "application/vnd.ms-"].contains(where: {
            base.hasPrefix($0)
        }) {
            return !base.hasSuffix("+xml")
        }
        return MediaType.binaries.contains(base)
    }

    private static let binaries: Set<String> = [
        "application/octet-stream", "application/pdf", "application/zip", "application/gzip", "application/x-gzip", "application/x-tar",
        "application/x-zip-compressed", "application/x-7z-compressed", "application/x-bzip2", "application/msword", "application/wasm",
        "application/vnd.apple.pkpass", "application/protobuf", "application/x-protobuf", "application/epub+zip",
        "application/java-archive",
        "application/pkix-cert", "application/x-pkcs12", "application/pkcs10", "application/pkix-crl", "application/ocsp-response",
        "application/vnd.debian.binary-package", "application/x-binary", "application/download",
    ]

    /// Text for which a schema could only say that it is a string: `text/plain`, `text/html`, `text/csv`.
    package var isPlainText: Bool {
        let base = base
        return base.hasPrefix("text/") && base != "text/json" && base != "text/xml" && !base.hasSuffix("+json") && !base.hasSuffix("+xml")
    }
}
