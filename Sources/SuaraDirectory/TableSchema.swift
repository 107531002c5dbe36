/// The six files of the directory and what their columns hold.
enum TableSchema: String, CaseIterable {
    case units, duties, places, officers, authorities, contacts

    var fileName: String { rawValue + ".csv" }

    var columns: [Column] {
        switch self {
        case .units: [.id, .name, .aliases, .kind, .parent, .place]
        case .duties: [.topic, .keyword, .unit, .place, .validFrom, .validTo]
        case .places: [.id, .name, .aliases, .kind, .parent, .lat, .lon]
        case .officers: [.id, .nip, .name, .aliases, .position, .role, .unit, .validFrom, .validTo]
        case .authorities: [.id, .name, .aliases, .topics, .keywords]
        case .contacts: [.unit, .role, .receiver, .addressCredential, .validFrom, .validTo]
        }
    }

    /// The columns that no row may leave empty.
    var required: [Column] {
        switch self {
        case .units, .places, .officers, .authorities: [.id, .name]
        case .duties: [.unit]
        case .contacts: [.unit, .receiver]
        }
    }
}

/// A column's name as it stands in the header line.
enum Column: String {
    case id, name, aliases, kind, parent, place
    case topic, keyword, unit
    case validFrom = "valid_from"
    case validTo = "valid_to"
    case lat, lon
    case nip, position, role
    case topics, keywords
    case receiver
    case addressCredential = "address_credential"
}
