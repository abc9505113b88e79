/// Operations that run a model at every call. Source: OWASP API4:2023 (cost per request); the paths of public AI APIs.
extension OperationWords {
    /// Whether a POST asks a model, although its path says no more than `/chat` or `/code`: by what its summary, operationId, or tags say
    /// of models, or by "code generation" in its summary.
    var asksModel: Bool {
        guard method == "post", let last = lastSegment else { return false }
        let words = summary.words
        if zip(words, words.dropFirst()).contains(where: { Self.generated.contains($0) && $1 == "generation" }) { return true }
        guard last.words.count == 1, Self.dialogs.contains(last.words[0]) else { return false }
        return words.contains(where: Self.models.contains) || operationId.words.contains(where: Self.models.contains)
            || tags.contain(Self.models)
    }

    private static let generated: WordSet = ["code", "text", "image", "video", "audio", "content", "speech", "music", "voice"]

    private static let dialogs: WordSet = [
        "chat", "chats", "ask", "prompt", "prompts", "query", "answer", "complete", "respond", "generate", "run",
    ]

    private static let models: WordSet = [
        "ai", "llm", "llms", "gpt", "chatgpt", "chatbot", "assistant", "copilot", "rag", "completion", "turn", "shot", "prompt",
        "gemini", "claude", "ollama", "langchain",
    ]
}
