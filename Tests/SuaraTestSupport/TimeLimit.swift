/// A test waited for something that did not happen in time.
package struct TimeLimitPassed: Error, Hashable, CustomStringConvertible {
    package var limit: Duration
    package var description: String { "not within \(limit)" }
}

/// Runs `operation`, cancels it after `limit`, and then throws ``TimeLimitPassed``.
///
/// A limit, not a pace: it returns as soon as the operation does. An operation that ignores cancellation is
/// waited for.
package func withTimeLimit<Value: Sendable>(
    _ limit: Duration = .seconds(10), _ operation: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
        group.addTask(operation: operation)
        group.addTask {
            try await Task.sleep(for: limit)
            throw TimeLimitPassed(limit: limit)
        }
        defer { group.cancelAll() }
        guard let value = try await group.next() else { throw CancellationError() }
        return value
    }
}
