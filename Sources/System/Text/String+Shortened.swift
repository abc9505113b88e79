extension String {
    /// The text, or its beginning and `…` if it is longer than that many characters.
    package func shortened(to limit: Int) -> String {
        guard utf8.count > limit else { return self }
        let front = prefix(limit)
        return front.endIndex == endIndex ? self : front + "…"
    }
}
