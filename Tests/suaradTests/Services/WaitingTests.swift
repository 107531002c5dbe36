import SuaraModel
import SuaraStore
import SuaraTestSupport
import Testing

@testable import suarad

@Suite("Waiting for a change or a moment", .timeLimit(.minutes(1))) struct WaitingTests {
    /// Time stands still, and sleeping ends only with its task.
    private let standstill = Wall(now: { Timestamp(seconds: 0) }, sleep: { _ in await ChangeSignal().wait(past: 0) })
    private let expired = Wall(now: { Timestamp(seconds: 0) }, sleep: { _ in })

    @Test("A change that came before the wait is not missed")
    func missedChange() async {
        let changes = ChangeSignal()
        let seen = changes.generation
        changes.notify()
        await standstill.wait(for: changes, past: seen, until: nil)
        await standstill.wait(for: changes, past: seen, until: Timestamp(seconds: 60))
    }

    @Test("A change during the wait ends it")
    func change() async {
        let changes = ChangeSignal()
        let seen = changes.generation
        async let waiting: Void = standstill.wait(for: changes, past: seen, until: Timestamp(seconds: 60))
        changes.notify()
        await waiting
    }

    @Test("The deadline ends it without a change")
    func deadline() async {
        let changes = ChangeSignal()
        await expired.wait(for: changes, past: changes.generation, until: Timestamp(seconds: 60))
        #expect(changes.generation == 0)
    }

    @Test("Cancellation ends it")
    func cancelled() async {
        let changes = ChangeSignal()
        let task = Task { await standstill.wait(for: changes, past: changes.generation, until: nil) }
        task.cancel()
        await task.value
    }

    @Test("The system's sleep is over at once for a moment that has passed, and when it is cancelled")
    func systemSleep() async {
        let wall = Wall.system
        await wall.sleep(Timestamp(seconds: 0))
        let task = Task { await wall.sleep(wall.now() + .seconds(86_400)) }
        task.cancel()
        await task.value
    }

    @Test("The system's sleep does not end before its moment")
    func systemSleepLasts() async {
        let wall = Wall.system
        let moment = wall.now() + .milliseconds(20)
        await wall.sleep(moment)
        #expect(wall.now() >= moment)
    }
}
