/// What makes a run fail.
extension Setting {
    package static let failOn = Setting("fail-on", "Lowest level that makes the exit status 1", .choice, \.failOn)

    package static let minScore = Setting(
        "min-score", "Minimum score of each description; the exit status is 1 below it", ValueForm<MinimumScore>.score.optional("none"),
        example: "80",
        \.minScore)
}
