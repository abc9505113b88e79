extension String {
    /// The text, or its front and `…` where it is longer than so many characters.
    package func shortened(to limit: Int) -> String {
        guard utf8.count > limit else { return self }
        let front = prefix(limit)
        return front.endIndex == endIndex ? self : front + "…"
    }
}
