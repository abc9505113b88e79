extension Report {
    /// Sorts the problems by file, place, and message, and removes duplicates: a part that several descriptions share is read for each of
    /// them.
    package mutating func arrangeProblems() { problems = Problem.arranged(problems) }
}

extension Problem {
    /// Sorted by file, place, and message, without duplicates.
    package static func arranged(_ problems: [Problem]) -> [Problem] {
        guard problems.count > 1 else { return problems }
        var arranged: [Problem] = []
        for problem in problems.sorted(by: Problem.precedes) {
            if let last = arranged.last, !Problem.precedes(last, problem) { continue }
            arranged.append(problem)
        }
        return arranged
    }

    /// By bytes: two spellings of one character are two names to the file system.
    private static func precedes(_ left: Problem, _ right: Problem) -> Bool {
        if !left.file.utf8.elementsEqual(right.file.utf8) { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
        if (left.line, left.column) != (right.line, right.column) { return (left.line, left.column) < (right.line, right.column) }
        return left.message.utf8.lexicographicallyPrecedes(right.message.utf8)
    }
}
