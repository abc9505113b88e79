extension Setting {
    /// A setting with one value.
    ///
    /// - Parameters:
    ///   - example: as YAML; nil shows the default.
    ///   - get: the current value.
    ///   - set: sets another value.
    init<Value>(
        _ name: String, _ summary: String, remark: String? = nil, _ form: ValueForm<Value>, example: String? = nil,
        scope: Scope = .overridable, get: @escaping @Sendable (EffectiveSettings) -> Value,
        set: @escaping @Sendable (inout EffectiveSettings, Value) -> Void
    ) {
        self.name = name
        self.summary = summary
        self.remark = remark
        self.scope = scope
        schema = form.schema
        choices = form.choices
        shape = form.shape
        self.example = example.map { .other($0) } ?? .standard { form.show(get(EffectiveSettings.standard)) }
        read = { reader, node, layer in
            guard let value = form.read(&reader, node, name) else { return }
            layer.state(name) { settings in set(&settings, value) }
        }
        if let parse = form.parse {
            self.parse = { text throws(UnreadableValue) -> SettingsLayer.Change in
                let value = try parse(text)
                return { settings in set(&settings, value) }
            }
        }
        show = { [$0.line(name, form.show(get($0)))] }
    }

    init<Value>(
        _ name: String, _ summary: String, remark: String? = nil, _ form: ValueForm<Value>, example: String? = nil,
        scope: Scope = .overridable, _ field: WritableKeyPath<EffectiveSettings, Value> & Sendable
    ) {
        self.init(name, summary, remark: remark, form, example: example, scope: scope) {
            $0[keyPath: field]
        } set: {
            $0[keyPath: field] = $1
        }
    }

    /// A mapping of settings.
    init(_ name: String, _ summary: String, scope: Scope = .overridable, members: [Setting]) {
        self.name = name
        self.summary = summary
        self.scope = scope
        self.members = members
        schema = ConfigurationSchema.object(members)
        example = .standard { members.map { "\n" + $0.entry.indented(2) }.joined() }
        read = { reader, node, layer in reader.read(members, from: node, of: "`\(name)`", into: &layer) }
        show = { settings in members.flatMap { $0.show(settings) } }
    }
}
