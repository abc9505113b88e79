import ArgumentParser
import Workspace

extension Shard: ExpressibleByArgument {}
