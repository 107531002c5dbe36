/// Wall-clock time of one place: an IANA name and the offset from UTC at each moment.
///
/// The offset is a function so that this room needs no time zone database; the daemon hands in
/// Foundation's.
package struct Zone: Sendable {
    /// For example `Asia/Jakarta`.
    package let identifier: String
    /// Seconds east of UTC at a moment.
    package let offset: @Sendable (Timestamp) -> Int

    package init(identifier: String, offset: @escaping @Sendable (Timestamp) -> Int) {
        self.identifier = identifier
        self.offset = offset
    }

    /// A zone whose offset never changes.
    package static func fixed(_ identifier: String, hours: Int) -> Zone {
        Zone(identifier: identifier) { _ in hours * 3600 }
    }

    package static let utc = Zone.fixed("UTC", hours: 0)

    package func hour(of t: Timestamp) -> LocalHour {
        LocalHour(number: Int((t.seconds + Int64(offset(t))).floorDivided(by: 3600)))
    }

    package func day(of t: Timestamp) -> Day { hour(of: t).day }

    /// The first moment of a day: the offset is taken at that moment itself, not at noon or now.
    package func start(of day: Day) -> Timestamp {
        let asIfUTC = Timestamp(seconds: Int64(day.number) * 86_400)
        let guess = Timestamp(seconds: asIfUTC.seconds - Int64(offset(asIfUTC)))
        return Timestamp(seconds: asIfUTC.seconds - Int64(offset(guess)))
    }
}

/// An hour on the wall clock of a ``Zone``, counted from 1970-01-01 00:00 local time: the finest
/// bucket of the trends. Day and month follow from it without asking the zone again.
package struct LocalHour: Hashable, Comparable, Sendable, CustomStringConvertible {
    package var number: Int

    package init(number: Int) { self.number = number }

    package var day: Day { Day(number: number.floorDivided(by: 24)) }
    package var hourOfDay: Int { number - day.number * 24 }
    package static func < (a: LocalHour, b: LocalHour) -> Bool { a.number < b.number }
    package var description: String { "\(day)T\(hourOfDay.padded(2))" }
}
