import GRDB
import SuaraModel
import Testing

@testable import SuaraStore

struct SchemaTests {
    @Test func `every table is STRICT`() async throws {
        try await withStore { store in
            let loose = try await store.pool.read { db in
                try String.fetchAll(
                    db,
                    sql: """
                        SELECT name FROM pragma_table_list
                        WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%' AND name <> 'grdb_migrations'
                        """)
            }
            #expect(loose == [])
        }
    }

    @Test func `the tables are these`() async throws {
        try await withStore { store in
            let tables = try await store.pool.read { db in
                try String.fetchAll(
                    db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'grdb_migrations' ORDER BY name")
            }
            let expected = [
                "alert", "delivery", "rejected", "source", "submission", "submission_revision", "trend_day", "trend_hour", "trend_month",
            ]
            #expect(tables == expected)
        }
    }

    @Test(arguments: [
        "UPDATE submission SET score = 1.01", "UPDATE submission SET score = NULL", "UPDATE submission SET text = ''",
        "UPDATE submission SET sentiment = 'angry'", "UPDATE submission SET digest = x'00'", "UPDATE submission SET author = x'00'",
        "UPDATE submission SET source = 'nobody'", "UPDATE submission SET hour = 'noon'", "UPDATE submission SET restricted = 2",
        "UPDATE submission SET revision = 0", "UPDATE trend_day SET negative = -1, count = 5", "UPDATE trend_day SET count = 0",
        "UPDATE source SET failures = -1", "UPDATE alert SET state = 'resolved'", "UPDATE alert SET state = 'sleeping'",
        "UPDATE alert SET negatives = 0", "UPDATE delivery SET state = 'lost'", "UPDATE delivery SET alert = 999", "DELETE FROM source",
        "DELETE FROM alert",
    ])
    func `the schema refuses what must never be`(sql: String) async throws {
        try await withStore { store in
            try await store.fates([judged(author: "@warga")])
            let message = OutboxMessage(receiver: "hook", webhookID: "msg", payload: "{}")
            try await store.apply([.fire(rule: "r", unit: "pupr", negatives: 1, message: message)], at: morning)
            let error = await #expect(throws: DatabaseError.self) { try await store.pool.write { try $0.execute(sql: sql) } }
            #expect(error?.resultCode == .SQLITE_CONSTRAINT)
        }
    }

    @Test func `revisions leave with their submission`() async throws {
        try await withStore { store in
            try await store.fates([judged("a", id: "1"), judged("b", id: "1")])
            let left = try await store.pool.write { db in
                try db.execute(sql: "DELETE FROM submission")
                return try Int.fetchOne(db, sql: "SELECT count(*) FROM submission_revision")
            }
            #expect(left == 0)
        }
    }
}
