/// The ladder of a link's evidence, surest first. Set by hand in the order a careful dispatcher trusts
/// them; not calibrated.
enum LinkConfidence {
    /// The submission came through the unit's own page or mailbox.
    static let source = 0.95
    /// The text holds the unit's full name.
    static let name = 0.9
    /// The text holds another name of the unit.
    static let alias = 0.85
    /// The text holds a keyword of the unit's duty.
    static let keyword = 0.75
    /// The text's topic is the unit's duty; times the topic's own confidence.
    static let topic = 0.6
    /// The text holds a name that is also a place's: `di Kecamatan Sako` says where as often as who, and
    /// the owner of the service goes before the owner of the place.
    static let placeName = 0.3
    /// Below this the link abstains: a topic's duty alone then needs a topic confidence of 5/12.
    static let threshold = 0.25

    /// Independent grounds together: 1 − (1 − a)(1 − b), written so that a single one stays exact.
    static func combined(_ grounds: some Sequence<Double>) -> Double {
        grounds.reduce(0) { $0 + $1 - $0 * $1 }
    }
}
