import Linting

/// The level and confidence of a rule as the score that code hosts sort by: low from 0.1, medium from 4.0, high from 7.0, critical above
/// 9.0.
///
/// |         | high | medium | low |
/// |---------|------|--------|-----|
/// | error   | 8.6  | 7.8    | 7.0 |
/// | warning | 6.5  | 5.5    | 4.5 |
/// | note    | 3.0  | 2.0    | 1.0 |
///
/// No rule is critical: a description alone does not prove that an attack succeeds.
enum SecuritySeverity {
    static func score(_ level: Level, _ confidence: Confidence) -> StaticString {
        switch (level, confidence) {
        case (.error, .high): "8.6"
        case (.error, .medium): "7.8"
        case (.error, .low): "7.0"
        case (.warning, .high): "6.5"
        case (.warning, .medium): "5.5"
        case (.warning, .low): "4.5"
        case (.note, .high): "3.0"
        case (.note, .medium): "2.0"
        case (.note, .low): "1.0"
        }
    }
}
