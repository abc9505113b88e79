import YAML

extension Operation {
    /// Whether it takes the messages of a conversation with a model: a list of objects with a role and content, as in the APIs of language
    /// models. Messages posted to a collection, such as `/threads`, are stored, not answered.
    package var takesConversation: Bool {
        method == "POST" && !template.isCollection
            && requestAlternatives.contains { schema in
                specification.properties(of: schema).prefix(60).contains { $0.schema.isConversation(named: $0.name) }
            }
    }
}

extension Schema {
    fileprivate func isConversation(named name: Text) -> Bool {
        switch name {
        case "messages", "history", "conversation", "chat_history", "chatHistory", "contents": break
        default: return false
        }
        guard let items = SchemaFacts(self).items else { return false }
        let names = SchemaFacts(items).properties.map(\.name)
        return names.contains { $0 == "role" } && names.contains { $0 == "content" || $0 == "text" || $0 == "parts" }
    }
}
