/// What the writer expresses about the government's service or the city.
package enum Sentiment: String, CaseIterable, Hashable, Sendable, Codable {
    case negative, neutral, positive
}

/// The one thing that is asked to be solved or that is praised. Raw values are the product's
/// vocabulary: lexicons, database and API use exactly these.
package enum Topic: String, CaseIterable, Hashable, Sendable, Codable {
    case roads = "jalan"
    case streetLighting = "penerangan-jalan"
    case drainage = "drainase-banjir"
    case waste = "sampah-kebersihan"
    case water = "air-bersih"
    case health = "kesehatan"
    case education = "pendidikan"
    case civilRegistry = "kependudukan"
    case permits = "perizinan"
    case taxes = "pajak-retribusi"
    case transport = "transportasi-parkir"
    case publicOrder = "ketertiban-umum"
    case socialAid = "bantuan-sosial"
    case staffConduct = "pelayanan-petugas"
    case graft = "pungli-korupsi"
    case staffing = "kepegawaian-asn"
    case parks = "taman-lingkungan"
    case markets = "pasar-umkm"
    case digital = "aplikasi-digital"
    case other = "lainnya"
    case spam

    /// An allegation: it goes to the Inspektorat alone, whatever unit it names.
    package var isAllegation: Bool { self == .graft }
}
