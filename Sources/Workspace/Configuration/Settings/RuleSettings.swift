/// Which rules run.
extension Setting {
    package static let profile = Setting(
        "profile", "Profile of rules to run; strict includes every rule", .choice, \.settings.profile)

    package static let select = Setting(
        "select", "Rules to run: ids, prefixes (api4), OWASP ids (API4:2023), CWE ids (CWE-770)", .rules, example: "[api1, api2]",
        \.settings.select)

    package static let ignore = Setting(
        "ignore", "Rules to leave out, named the same way", .rules, example: "[api9-missing-owner]", \.settings.ignore)

    package static let require = Setting(
        "require",
        """
        Rules that run whatever the configuration says, and whose findings no suppression, baseline, level or minimum confidence hides; \
        named the same way
        """, .rules, example: "[api1]", scope: .commandLine, \.settings.require)

    package static let minConfidence = Setting(
        "min-confidence", "Leave out findings that are less certain", .choice, \.settings.minimumConfidence)
}
