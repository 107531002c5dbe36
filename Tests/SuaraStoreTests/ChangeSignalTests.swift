import SuaraStore
import SuaraTestSupport
import Synchronization
import Testing

struct ChangeSignalTests {
    private final class Counter: Sendable {
        private let count = Atomic(0)
        var value: Int { count.load(ordering: .sequentiallyConsistent) }
        func add() { count.add(1, ordering: .sequentiallyConsistent) }
    }

    @Test func `a change before the wait is not missed`() async throws {
        let signal = ChangeSignal()
        let seen = signal.generation
        signal.notify()
        try await withTimeLimit { await signal.wait(past: seen) }
        #expect(signal.generation == seen + 1)
    }

    @Test func `who has seen everything waits for the next change`() async throws {
        let signal = ChangeSignal()
        let returned = Counter()
        let seen = signal.generation
        let waiting = Task {
            await signal.wait(past: seen)
            returned.add()
        }
        for _ in 0..<1000 { await Task.yield() }
        #expect(returned.value == 0)
        signal.notify()
        try await withTimeLimit { await waiting.value }
        #expect(returned.value == 1)
    }

    @Test func `one change wakes all who wait`() async throws {
        let signal = ChangeSignal()
        let seen = signal.generation
        let waiting = (0..<100).map { _ in Task { await signal.wait(past: seen) } }
        for _ in 0..<200 { await Task.yield() }
        signal.notify()
        try await withTimeLimit { for task in waiting { await task.value } }
    }

    @Test(.timeLimit(.minutes(1)))
    func `no change is lost, however many tell and wait at once`() async {
        let (signal, committed) = (ChangeSignal(), Counter())
        let (tellers, changes) = (8, 2000)
        await withTaskGroup { group in
            for _ in 0..<64 {
                group.addTask {
                    while true {
                        // Look after taking the generation, wait past it: as every service does.
                        let seen = signal.generation
                        if committed.value == tellers * changes { break }
                        await signal.wait(past: seen)
                    }
                }
            }
            for _ in 0..<tellers {
                group.addTask {
                    for number in 0..<changes {
                        committed.add()
                        signal.notify()
                        if number % 10 == 0 { await Task.yield() }
                    }
                }
            }
        }
        #expect(signal.generation == tellers * changes)
    }

    @Test(.timeLimit(.minutes(1)))
    func `a cancelled wait returns, before, while and after it begins`() async {
        let signal = ChangeSignal()
        for round in 0..<2000 {
            let waiting = Task { await signal.wait(past: signal.generation) }
            for _ in 0..<round % 7 { await Task.yield() }
            waiting.cancel()
            await waiting.value
        }
        #expect(signal.generation == 0)
    }

    @Test(.timeLimit(.minutes(1)))
    func `cancelling and telling at the same moment wake a waiter once`() async {
        let signal = ChangeSignal()
        for round in 0..<2000 {
            let seen = signal.generation
            let waiting = Task { await signal.wait(past: seen) }
            if round % 3 == 0 { await Task.yield() }
            async let cancelled: Void = waiting.cancel()
            async let told: Void = signal.notify()
            _ = await (cancelled, told, waiting.value)
        }
        #expect(signal.generation == 2000)
    }
}
