import System

#if MERLON_FUZZ
    import System

    #if canImport(Glibc)
        import Glibc
    #elseif canImport(Musl)
        import Musl
    #else
        import Darwin
    #endif

    /// What libFuzzer calls. `MERLON_FUZZ_TARGET` names the target.
    private let target: FuzzTarget = {
        guard let name = Environment.variable("MERLON_FUZZ_TARGET"), let target = FuzzTarget.all.first(where: { $0.name == name }) else {
            fatalError("MERLON_FUZZ_TARGET is one of \(FuzzTarget.all.map(\.name).joined(separator: ", "))")
        }
        return target
    }()

    /// Writes the seeds of every target below the folder that `MERLON_FUZZ_SEEDS` names, and ends the program; else does nothing.
    @_cdecl("LLVMFuzzerInitialize")
    public func writeSeeds(_ count: UnsafeMutableRawPointer, _ arguments: UnsafeMutableRawPointer) -> CInt {
        guard let folder = Environment.variable("MERLON_FUZZ_SEEDS") else { return 0 }
        for target in FuzzTarget.all { target.seeds.write(to: "\(folder)/\(target.name)") }
        exit(0)
    }

    @_cdecl("LLVMFuzzerTestOneInput")
    public func fuzzOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
        if let fault = target.fault(in: Array(UnsafeBufferPointer(start: bytes, count: count))) { fatalError(fault) }
        return 0
    }
#endif
