import System

/// When standard output is colored.
enum ColorChoice: String, CaseIterable {
    case auto, always, never

    /// https://no-color.org, https://force-color.org, and https://bixense.com/clicolors/: the option first, then variables that disable
    /// color, then those that force it.
    var isUsed: Bool {
        let isSet = { (name: String) in Environment.variable(name).map { !$0.isEmpty } ?? false }
        switch self {
        case .always: return true
        case .never: return false
        case .auto:
            if isSet("NO_COLOR") { return false }
            if isSet("FORCE_COLOR") || Environment.variable("CLICOLOR_FORCE").map({ $0 != "0" && !$0.isEmpty }) ?? false { return true }
            return Environment.isTerminal(Output.standardOutput) && Environment.variable("TERM") != "dumb"
        }
    }
}
