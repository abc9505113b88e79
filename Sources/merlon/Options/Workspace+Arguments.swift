import ArgumentParser
import Workspace

extension Shard: ExpressibleByArgument {}

extension MinimumScore: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}
