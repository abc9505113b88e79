import Linting

extension Setting {
    package static let options = Setting("options", "Options of individual rules", members: RuleOption.all.map(setting))

    private static func setting(_ option: RuleOption) -> Setting {
        switch option.field {
        case .number(let field): setting(option, .number, field)
        case .texts(let field): setting(option, .texts, field)
        case .anyTexts(let field): setting(option, ValueForm<[String]>.texts.optional("any"), field)
        }
    }

    private static func setting<Value>(
        _ option: RuleOption, _ form: ValueForm<Value>, _ field: WritableKeyPath<RuleOptions, Value> & Sendable
    ) -> Setting {
        Setting(option.name, option.summary, form, example: option.example) {
            $0.settings.options[keyPath: field]
        } set: {
            $0.settings.options[keyPath: field] = $1
        }
    }
}
