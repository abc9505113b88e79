#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Distributes work over threads. The results do not depend on the number of threads.
package enum Parallel {
    /// The number of online processor cores.
    package static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// The results for all elements, in order.
    ///
    /// - Parameters:
    ///   - jobs: how many elements to process at a time; the calling thread is one of the workers.
    ///   - willStart: called before each element, by one thread at a time.
    package static func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element], jobs: Int, willStart: @escaping (Int) -> Void = { _ in },
        _ transform: @escaping @Sendable (Element) -> Result
    ) -> [Result] {
        let work = Work(elements, willStart, transform)
        let threads = (1..<max(1, min(jobs, elements.count))).compactMap { _ in Thread(work.run) }
        work.run()
        for thread in threads { thread.join() }
        return work.results
    }

    /// A list that threads take their work from and put their results into, one at a time.
    private final class Work<Element: Sendable, Result: Sendable>: @unchecked Sendable {
        private let elements: [Element]
        private let willStart: (Int) -> Void
        private let transform: @Sendable (Element) -> Result
        private let lock = Lock()
        private var next = 0
        private var found: [Result?]

        init(_ elements: [Element], _ willStart: @escaping (Int) -> Void, _ transform: @escaping @Sendable (Element) -> Result) {
            self.elements = elements
            self.willStart = willStart
            self.transform = transform
            found = Array(repeating: nil, count: elements.count)
        }

        /// Processes elements until none are left.
        @Sendable func run() {
            while let number = take() {
                let result = transform(elements[number])
                lock.hold { found[number] = result }
            }
        }

        /// Available after all threads have ended.
        var results: [Result] { found.compactMap { $0 } }

        private func take() -> Int? {
            lock.hold {
                guard next < elements.count else { return nil }
                willStart(next)
                next += 1
                return next - 1
            }
        }
    }
}

/// A system thread that runs one closure.
private struct Thread {
    /// The usual size for a main thread; other threads get far less on some systems.
    private static let stackSize = 8 << 20

    private final class Body: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    private let thread: pthread_t

    /// nil if the system cannot create one.
    init?(_ run: @escaping @Sendable () -> Void) {
        var attributes = pthread_attr_t()
        guard pthread_attr_init(&attributes) == 0 else { return nil }
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, Thread.stackSize)
        let body = Unmanaged.passRetained(Body(run))
        #if canImport(Darwin)
            var made: pthread_t?
            let status = pthread_create(&made, &attributes, { Thread.start($0) }, body.toOpaque())
        #else
            var handle = pthread_t()
            let status = pthread_create(&handle, &attributes, { Thread.start($0) }, body.toOpaque())
            let made: pthread_t? = handle
        #endif
        guard status == 0, let made else {
            body.release()
            return nil
        }
        thread = made
    }

    func join() { pthread_join(thread, nil) }

    private static func start(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        guard let argument else { return nil }
        Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        return nil
    }
}
