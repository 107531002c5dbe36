/// The prefixes of mobile operators, without the leading 0.
///
/// As given to Telkomsel, Indosat, XL, Tri, Axis and Smartfren under the numbering plan (KM 4/2001); 828 and 868 are
/// of networks that are gone, whose numbers still stand in old texts.
enum OperatorPrefix {
    private static let given = [
        811...819, 821...823, 828...828, 831...833, 838...838, 851...859, 868...868, 877...879, 881...889, 895...899,
    ]

    /// Whether digits start with one.
    static func isGiven(_ digits: ArraySlice<UInt8>) -> Bool {
        let start = CivilNumber.value(digits.prefix(3))
        return given.contains { $0.contains(start) }
    }
}
