import Support
import Testing
import Words

@testable import Linting

@Suite struct FieldLevelsTests {
    @Test(arguments: [
        (FieldClass.credential, FieldLevels.Use.returned, Confidence.high, FieldLevels.Reach.callers, Level.error),
        (.oneTimeCode, .returned, .low, .everyone, .note), (.credential, .returned, .high, .owner, .note),
        (.governmentID, .returned, .high, .callers, .warning), (.personal, .returned, .high, .granted, .note),
        (.personal, .inURL, .medium, .callers, .warning), (.personal, .inSearch, .high, .callers, .note),
        (.paymentCard, .accepted, .medium, .everyone, .warning), (.paymentCard, .accepted, .medium, .callers, .note),
        (.privilege, .assigned, .high, .callers, .error), (.privilege, .assigned, .medium, .callers, .warning),
        (.serverOwned, .assigned, .medium, .everyone, .error), (.serverOwned, .assigned, .low, .everyone, .note),
        (.amount, .assigned, .medium, .owner, .error), (.internalDiagnostic, .returned, .high, .everyone, .note),
    ])
    func `the first matching row decides`(
        _ fieldClass: FieldClass, _ use: FieldLevels.Use, _ confidence: Confidence, _ reach: FieldLevels.Reach, _ level: Level
    ) {
        #expect(FieldLevels.level(of: fieldClass, use, confidence, to: reach) == level)
    }

    @Test func `weaker evidence never raises the level`() {
        for fieldClass in FieldClass.allCases {
            for use in [FieldLevels.Use.returned, .inURL, .inSearch, .accepted, .assigned] {
                for reach in FieldLevels.Reach.allCases {
                    let levels = [Confidence.low, .medium, .high].map { FieldLevels.level(of: fieldClass, use, $0, to: reach) }
                    #expect(levels == levels.sorted(), "\(fieldClass) \(use) \(reach)")
                }
            }
        }
    }

    @Test func `the documentation shows the table`() throws {
        #expect(try Repository.text(of: "Documentation/levels.md").contains("\n" + FieldLevels.markdown + "\n"))
    }
}
