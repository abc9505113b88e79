import OpenAPI

/// Text from files, prepared for a message.
package enum MessageText {
    /// Shows control and format characters as visible escapes, hides credentials, and shortens the text to about a line.
    package static func clean(_ text: String, limit: Int = 240) -> String {
        var result = ""
        for scalar in SecretScanner.standard.redacted(text).unicodeScalars {
            if result.utf8.count >= limit {
                result += "…"
                break
            }
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
                result += "\\u{\(String(scalar.value, radix: 16))}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
