import YAML

extension Response {
    /// Whether a header tells clients how many requests they may send: the fields of draft-ietf-httpapi-ratelimit-headers, before and since
    /// version 08, and the older names with `X-`.
    package var hasRateLimitHeader: Bool {
        hasHeader { name in
            name.hasPrefixIgnoringCase("ratelimit") || name.hasPrefixIgnoringCase("x-ratelimit")
                || name.hasPrefixIgnoringCase("x-rate-limit") || name.hasPrefixIgnoringCase("rate-limit")
        }
    }

    /// Whether a header says when to retry: `Retry-After`, or the reset of a rate limit.
    package var tellsWhenToRetry: Bool {
        hasHeader { name in
            name.equalsIgnoringCase("retry-after") || name.equalsIgnoringCase("ratelimit")
                || name.equalsIgnoringCase("ratelimit-reset")
                || name.equalsIgnoringCase("x-ratelimit-reset") || name.equalsIgnoringCase("x-rate-limit-reset")
        }
    }
}

extension Operation {
    /// Whether a success or 429 response documents a rate limit; `Retry-After` counts on a 429 response.
    package var documentsRateLimit: Bool {
        responses.contains(Operation.rateLimiting)
    }

    private static let rateLimiting = PartTest<OperationResponse> { entry, _ in
        let isTooMany = entry.covers(429)
        guard entry.isSuccess || isTooMany else { return false }
        return entry.response.hasRateLimitHeader || isTooMany && entry.response.hasHeader("retry-after")
    }
}
