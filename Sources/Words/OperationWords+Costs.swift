/// Operations that cost money or compute on every call. Source: OWASP API4:2023.
extension OperationWords {
    /// What a call is spent on; the raw value is for messages.
    package enum Cost: String, Sendable, Hashable {
        case email, transcription, transcoding, rendering, report, export
        case sms = "SMS"
        case phoneCall = "phone call"
        case oneTimeCode = "one-time code"
        case generation = "AI generation"
        case ocr = "OCR"
    }

    /// What a call spends money or compute on, for messages: `SMS`, `transcoding`, or a phrase that the organization added.
    package var costly: String? { stated(.costly) ?? kept(.costly, foundCost?.rawValue) }

    private var foundCost: Cost? {
        // What is only shown is not sent.
        guard !literals.contains(where: { $0.head == "preview" }) else { return nil }
        if let segment = lastSegment {
            if method == "post", startsCall { return .phoneCall }
            if method == "post", segment.words == ["calls"] || segment.words == ["call"], isTelephony { return .phoneCall }
            if method == "post", let cost = Self.costlyActions[segment] { return isCostly(cost) ? cost : nil }
            if let cost = Self.costlyAnyMethod[segment], !segment.isPlural || method == "post" { return cost }
        }
        if method == "post", let last = lastSegment, let previous = previousLiteral, trail.count > 1, trail[trail.count - 2] != nil,
            let cost = Self.costlyActions.plain(Array((previous.words + last.words).suffix(3)))
        {
            return cost
        }
        if asksModel { return .generation }
        guard let first = operationId.words.first, method != "delete" else { return nil }
        if ["render", "transcode", "transcribe"].contains(first) { return Self.costlyActions[[first]] }
        if first == "export", operationId.words.count <= 4 { return .export }
        guard method == "post", operationId.words.count >= 2 else { return nil }
        return Self.costlyActions[Array(operationId.words.prefix(2))] ?? Self.costlyActions[Array(operationId.words.prefix(3))]
    }

    /// `/calls/start`, `/call/{number}/dial`.
    private var startsCall: Bool {
        guard let last = lastSegment, last.words.count == 1, Self.callStarts.contains(last.words[0]), let before = previousLiteral else {
            return false
        }
        return before.words == ["calls"] || before.words == ["call"]
    }

    private static let callStarts: WordSet = ["start", "initiate", "make", "dial", "place", "originate", "outbound"]

    private var isTelephony: Bool {
        let words = literals.flatMap(\.words) + operationId.words + summary.words
        return words.contains(where: Self.telephony.contains) || tags.contain(Self.telephony)
    }

    private static let telephony: WordSet = ["phone", "voice", "telephony", "dial", "outbound"]

    /// "Add an email address" and "Validate an email" send none.
    private func isCostly(_ cost: Cost) -> Bool {
        guard cost == .email, let segment = lastSegment, segment.words.count == 1 else { return true }
        let isRecord = segment.isPlural || !["email", "mail", "send"].contains(operationId.words.first ?? "send") && !path.isObject
        return !isRecord && !literals.dropLast().contains { ["validation", "verification", "search", "user"].contains($0.head ?? "") }
    }

    private static let costlyAnyMethod: Vocabulary<Cost> = Vocabulary([
        (value: .export, phrases: ["export", "bulk export", "export csv", "export pdf", "data export", "export all", "export excel"]),
        (value: .rendering, phrases: ["render", "screenshot", "thumbnailer"]),
        (value: .transcoding, phrases: ["transcode"]),
    ])

    private static let costlyActions: Vocabulary<Cost> = Vocabulary([
        (value: .sms, phrases: ["sms", "send sms", "sms send", "text message", "send text message", "send mms", "send sms message"]),
        (
            value: .email,
            phrases: ["send email", "email send", "send mail", "mail send", "emails send", "email", "send emails", "send bulk email"]
        ),
        (
            value: .phoneCall,
            phrases: ["phone call", "voice call", "make call", "outbound call", "calls dial", "dial", "make phone call"]
        ),
        (
            value: .oneTimeCode,
            phrases: ["otp", "send otp", "otp send", "resend otp", "request otp", "generate otp", "send verification code", "send code"]
        ),
        (
            value: .generation,
            phrases: [
                "chat completion", "completion", "embedding", "generation", "image generation", "generate image", "generate text",
                "generate video", "generate audio", "text to speech", "speech to text", "image to image", "text to image",
                "generate content", "generate answer", "inference", "infer", "create completion", "create chat completion", "create image",
                "create embedding", "moderations", "create transcription", "create translation", "translations generate",
                "translation generate", "create speech", "generate embedding",
                "generate response", "summarize", "synthesize", "ask ai", "chat stream", "invoke model", "ai generate", "text generate",
                "image generate", "llm generate", "images generate",
            ]
        ),
        (value: .transcription, phrases: ["transcription", "transcribe", "speech recognition", "transcript create"]),
        (value: .transcoding, phrases: ["transcode", "transcoding", "encode video", "convert video", "transcoder", "transcode video"]),
        (
            value: .rendering,
            phrases: [
                "render", "pdf generate", "render pdf", "generate pdf", "pdf", "screenshot", "thumbnail", "render template",
                "generate thumbnail",
            ]
        ),
        (
            value: .report,
            phrases: [
                "generate report", "report generate", "reports create", "report create", "run report", "create report", "request report",
                "generate statement", "reports run",
                "reports generate",
            ]
        ),
        (
            value: .export,
            phrases: [
                "export", "create export", "request export", "start export", "export csv", "data export", "generate export",
                "export create",
                "exports create", "exports start", "exports generate", "exports run",
            ]
        ),
        (value: .ocr, phrases: ["ocr", "extract text", "recognize text"]),
    ])
}
