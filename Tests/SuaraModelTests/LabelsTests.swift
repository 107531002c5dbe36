import SuaraModel
import Testing

struct LabelsTests {
    // The product's vocabulary stands in lexicons, databases and clients: a change here breaks them.
    @Test func `the vocabulary is exactly this`() {
        #expect(Sentiment.allCases.map(\.rawValue) == ["negative", "neutral", "positive"])
        let topics = [
            "jalan", "penerangan-jalan", "drainase-banjir", "sampah-kebersihan", "air-bersih", "kesehatan", "pendidikan",
            "kependudukan", "perizinan", "pajak-retribusi", "transportasi-parkir", "ketertiban-umum", "bantuan-sosial",
            "pelayanan-petugas", "pungli-korupsi", "kepegawaian-asn", "taman-lingkungan", "pasar-umkm", "aplikasi-digital",
            "lainnya", "spam",
        ]
        #expect(Topic.allCases.map(\.rawValue) == topics)
    }

    @Test func `only graft is an allegation`() {
        #expect(Topic.allCases.filter(\.isAllegation) == [.graft])
    }
}
