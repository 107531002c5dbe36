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

/// What the writer wants with the text; the names of SP4N-LAPOR!.
package enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case complaint = "pengaduan"
    case aspiration = "aspirasi"
    case inquiry = "permintaan-informasi"
    case praise = "apresiasi"
}

/// Whether somebody must act now.
package enum Urgency: String, CaseIterable, Hashable, Sendable, Codable {
    case none
    /// The harm grows: a leak, a growing pile.
    case soon
    /// People are or may be hurt now.
    case danger
}

/// The nine elements of the satisfaction survey (Permenpan RB 14/2017): requirements, procedure, time,
/// cost, product, competence, conduct, complaint handling, facilities.
package enum ServiceElement: String, CaseIterable, Hashable, Sendable, Codable {
    case requirements = "U1"
    case procedure = "U2"
    case time = "U3"
    case cost = "U4"
    case product = "U5"
    case competence = "U6"
    case conduct = "U7"
    case complaintHandling = "U8"
    case facilities = "U9"
}
