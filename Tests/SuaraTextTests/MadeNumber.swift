/// Personal numbers as the authorities give them out, written as people write them.
///
/// Made from the formats alone, with none of the masking's code or lists: what the masking misses counts
/// against it.
struct MadeNumber {
    enum Kind: String, CaseIterable { case nik, nip, telephone, eMail, plate, account, customer }

    var dice: Dice

    mutating func written(_ kind: Kind) -> String {
        switch kind {
        case .nik: nik()
        case .nip: nip()
        case .telephone: dice.percent(80) ? mobile() : landline()
        case .eMail: eMail()
        case .plate: plate()
        case .account: account()
        case .customer: customer()
        }
    }

    // MARK: - Civil numbers

    private static let provinces = ["11", "12", "14", "15", "17", "18", "19", "21", "31", "32", "33", "35", "64", "94"]

    private mutating func nik() -> String {
        let province = dice.percent(70) ? "16" : dice.pick(Self.provinces)
        let area = province + dice.pick(["71", "71", "01", "02", "07", "10", "73", "74"]) + dice.from(1...18).padded(2)
        let day = dice.from(1...28) + (dice.percent(50) ? 40 : 0)
        let birth = day.padded(2) + dice.from(1...12).padded(2) + dice.below(100).padded(2)
        let digits = area + birth + dice.from(1...12).padded(4)
        switch dice.below(20) {
        case 0..<12: return digits
        case 12, 13: return digits.grouped([4, 4, 4, 4], by: dice.pick([" ", "-", "."]))
        case 14, 15: return digits.grouped([6, 6, 4], by: dice.pick([" ", "-", "."]))
        case 16: return digits.grouped([2, 2, 2, 6, 4], by: ".")
        case 17: return digits.grouped([6, 2, 2, 2, 4], by: " ")
        case 18: return digits.grouped([12, 4], by: " ")
        default: return digits.grouped([8, 8], by: dice.pick([" ", "\n", "-\n"]))
        }
    }

    private mutating func nip() -> String {
        let birth = String(dice.from(1958...2003)) + dice.from(1...12).padded(2) + dice.from(1...28).padded(2)
        let isContract = dice.percent(15)
        let start = isContract ? String(dice.from(2021...2025)) + "21" : String(dice.from(1980...2024)) + dice.from(1...12).padded(2)
        let digits = birth + start + dice.pick(["1", "2"]) + dice.from(1...60).padded(3)
        switch dice.below(20) {
        case 0..<8: return digits
        case 8..<14: return digits.grouped([8, 6, 1, 3], by: dice.pick([" ", " ", "-", "."]))
        case 14, 15: return digits.grouped([8, 6, 4], by: dice.pick([" ", "-"]))
        case 16: return digits.grouped([8, 4, 2, 1, 3], by: " ")
        case 17: return digits.grouped([4, 4, 4, 4, 2], by: " ")
        case 18: return digits.grouped([8, 10], by: " ")
        default: return digits.grouped([8, 6, 1, 3], by: dice.pick([" \u{2013} ", "\u{A0}", "  "]))
        }
    }

    // MARK: - Telephones

    private static let mobilePrefixes: [(String, ClosedRange<Int>)] = [
        ("0811", 10...11), ("0812", 11...12), ("0813", 11...12), ("0821", 12...12), ("0822", 12...12), ("0823", 12...12),
        ("0852", 12...12), ("0853", 12...12), ("0851", 12...12), ("0814", 10...12), ("0815", 10...12), ("0816", 10...12),
        ("0855", 11...12), ("0856", 11...12), ("0857", 12...12), ("0858", 12...12), ("0817", 10...12), ("0818", 10...12),
        ("0819", 11...12), ("0859", 12...12), ("0877", 12...12), ("0878", 12...12), ("0831", 11...12), ("0832", 11...12),
        ("0833", 11...12), ("0838", 11...12), ("0881", 11...12), ("0882", 12...12), ("0887", 11...12), ("0888", 11...12),
        ("0889", 12...12), ("0895", 11...13), ("0896", 12...12), ("0897", 11...12), ("0898", 11...12), ("0899", 11...12),
    ]

    private mutating func mobile() -> String {
        let (prefix, lengths) = dice.pick(Self.mobilePrefixes)
        let digits = prefix + dice.digits(dice.from(lengths) - 4)
        let national = String(digits.dropFirst())
        switch dice.below(40) {
        case 0..<14: return digits
        case 14..<18: return digits.grouped([4, 4, 4], by: dice.pick(["-", " ", " ", "."]))
        case 18: return digits.grouped([4, 3, 3], by: dice.pick(["-", " "]))
        case 19: return digits.grouped([4, 3, 5], by: dice.pick(["-", " "]))
        case 20: return digits.grouped([4, 2, 2, 2, 2], by: dice.pick([" ", "-"]))
        case 21: return digits.grouped([4, 8], by: dice.pick([" ", "-"]))
        case 22: return digits.grouped([4, 4, 4], by: dice.pick([" - ", "\u{2011}", "\u{A0}", "  "]))
        case 23..<26: return "+62" + national
        case 26: return "+62 " + national
        case 27, 28: return "+62 " + national.grouped([3, 4, 4], by: "-")
        case 29: return "+62-" + national.grouped([3, 3, 4], by: dice.pick(["-", " "]))
        case 30, 31: return "62" + national
        case 32: return "62 " + national.grouped([3, 4, 4], by: dice.pick([" ", "-"]))
        case 33: return "(+62) " + national.grouped([3, 4, 4], by: dice.pick([" ", "-", ""]))
        case 34: return "(" + prefix + ") " + digits.dropFirst(4)
        case 35: return "+62 (0)" + national
        case 36: return "wa.me/62" + national
        case 37: return "o" + national
        case 38: return ("o" + national).grouped([4, 4, 4], by: dice.pick([" ", "-"]))
        default: return digits.grouped([dice.pick([4, 8])], by: dice.pick(["\n", "-\n"]))
        }
    }

    private static let areas = ["021", "022", "031", "061", "0713", "0714", "0721", "0741", "0733", "0761", "0274"]

    private mutating func landline() -> String {
        let area = dice.percent(60) ? "0711" : dice.pick(Self.areas)
        let local = String(dice.from(2...8)) + dice.digits(area.count == 3 ? 7 : dice.pick([5, 5, 6]))
        switch dice.below(12) {
        case 0, 1: return "(" + area + ") " + local
        case 2, 3: return area + "-" + local
        case 4: return area + " " + local
        case 5: return area + local
        case 6: return area + " " + local.grouped([3, 4], by: dice.pick([" ", "-"]))
        case 7: return "+62 " + area.dropFirst() + " " + local
        case 8: return "(" + area + ")" + local
        case 9: return "+62" + area.dropFirst() + local
        case 10: return area + "/" + local
        default: return "(" + area + ") " + local.grouped([2, 2], by: "-")
        }
    }

    // MARK: - Addresses and plates

    private static let names = [
        "budi", "siti", "rahmat", "yuliana", "agus", "dewi", "m.ridho", "nyimas", "kgs_fahmi", "rina", "hendra", "putri",
    ]
    private static let hosts = [
        "gmail.com", "gmail.com", "gmail.com", "yahoo.com", "yahoo.co.id", "ymail.com", "outlook.com", "hotmail.com", "icloud.com",
        "palembang.go.id", "polri.go.id", "unsri.ac.id", "student.unsri.ac.id", "ptmajujaya.co.id", "mail.ugm.ac.id", "karya-abadi.id",
    ]

    private mutating func eMail() -> String {
        let second = dice.pick(["", ".santoso", "_putra", "lestari", "-w", "88", ".s+lapor"])
        let local = dice.pick(Self.names) + second + (dice.percent(40) ? String(dice.below(2000)) : "")
        let host = dice.pick(Self.hosts)
        switch dice.below(30) {
        case 0: return local.uppercased() + "@" + host.uppercased()
        case 1: return local.headUppercased + "@" + host.headUppercased
        case 2: return local + " @gmail.com"
        case 3: return local + "@ gmail.com"
        case 4: return local + "@" + dice.pick(["gmail", "yahoo", "gmail,com"])
        default: return local + "@" + host
        }
    }

    private static let regions = [
        "A", "AA", "AB", "AD", "AE", "AG", "B", "BA", "BB", "BD", "BE", "BG", "BH", "BK", "BL", "BM", "BN", "BP", "D", "DA", "DB", "DC",
        "DD", "DE", "DG", "DH", "DK", "DL", "DM", "DN", "DR", "DT", "E", "EA", "EB", "ED", "F", "G", "H", "K", "KB", "KH", "KT", "KU",
        "L", "M", "N", "P", "PA", "PB", "R", "S", "T", "W", "Z",
    ]

    private mutating func plate() -> String {
        let region = dice.percent(60) ? "BG" : dice.percent(40) ? "B" : dice.pick(Self.regions)
        let digits = dice.number(dice.pick([4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3, 3, 2, 1]))
        let series = dice.letters(dice.pick([1, 2, 2, 2, 2, 3, 3, 3]))
        let parts = [region, digits, series]
        switch dice.below(20) {
        case 0..<9: return parts.joined(separator: " ")
        case 9..<12: return parts.joined()
        case 12: return parts.joined(separator: "-")
        case 13: return region + " " + digits + series
        case 14: return region + digits + " " + series
        case 15, 16: return parts.joined(separator: " ").lowercased()
        case 17: return parts.joined().lowercased()
        case 18: return region.lowercased().headUppercased + " " + digits + " " + series.lowercased()
        default: return parts.joined(separator: dice.pick([".", "  ", "\u{A0}"]))
        }
    }

    // MARK: - Accounts and customers

    private mutating func account() -> String {
        switch dice.below(16) {
        case 0..<3: return dice.digits(10)
        case 3: return dice.digits(10).grouped([3, 3, 4], by: dice.pick([" ", "-", "."]))
        case 4: return dice.digits(10).grouped([4, 4, 2], by: dice.pick([" ", "-"]))
        case 5, 6: return "0" + dice.digits(3) + "01" + dice.digits(9)
        case 7:
            let digits = "0" + dice.digits(3) + "01" + dice.digits(6) + "50" + dice.digits(1)
            return digits.grouped([4, 2, 6, 2, 1], by: dice.pick(["-", "-", " ", "."]))
        case 8, 9: return "1" + dice.digits(12)
        case 10: return ("1" + dice.digits(12)).grouped([3, 2, 7, 1], by: dice.pick(["-", " ", "."]))
        case 11: return dice.digits(16)
        case 12: return ("8" + dice.digits(15)).grouped([4, 4, 4, 4], by: dice.pick([" ", "-"]))
        case 13: return dice.number(12)
        case 14: return dice.number(dice.from(8...9))
        default: return dice.number(9).grouped([3, 3, 3], by: dice.pick(["-", " "]))
        }
    }

    private mutating func customer() -> String {
        switch dice.below(14) {
        case 0, 1: return "1" + dice.digits(11)
        case 2: return "1" + dice.digits(10)
        case 3: return ("1" + dice.digits(11)).grouped([4, 4, 4], by: dice.pick([" ", "-", "."]))
        case 4..<7: return dice.digits(dice.from(6...9))
        case 7: return dice.digits(9).grouped([3, 3, 3], by: dice.pick(["-", " ", "."]))
        case 8, 9: return "000" + dice.digits(10)
        case 10: return ("000" + dice.digits(10)).grouped([4, 5, 4], by: dice.pick([" ", "-"]))
        case 11: return ("1671" + dice.digits(14)).grouped([2, 2, 3, 3, 3, 4, 1], by: ".")
        case 12: return "1671" + dice.digits(14)
        default:
            let issued = dice.from(1...28).padded(2) + dice.from(1...12).padded(2) + "15"
            return "1671" + dice.from(1...18).padded(2) + issued + dice.digits(4)
        }
    }
}
