extension String {
    /// The text, or its front and `…` where it is longer than so many characters.
    package func shortened(to limit: Int) -> String { count <= limit ? self : prefix(limit) + "…" }
}
