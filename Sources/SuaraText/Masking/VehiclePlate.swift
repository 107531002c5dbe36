/// Vehicle plates: a region's letters, one to four digits that do not start with 0, and up to three letters
/// (`BG 1234 AB`), as the annex of Perpol 7/2021 on vehicle registration has it.
///
/// The same shape comes up by chance ("B 5 orang", "RT 05", "dp 500 rb"), so short or lower-case ones need a word
/// such as "motor" before them.
struct VehiclePlate {
    private let bytes: [UInt8]
    private let region: Range<Int>
    private let number: Range<Int>
    /// Empty if no letters follow.
    private let series: Range<Int>

    /// Byte ranges in order. Every digit group is looked at once, and a bounded way around it.
    static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
        var bytes = bytes
        var ranges: [Range<Int>] = []
        for group in DigitGroup.groups(in: bytes) where group.count <= 4 && group.range.lowerBound >= (ranges.last?.upperBound ?? 0) {
            guard let range = VehiclePlate(around: group.range, in: bytes)?.range else { continue }
            bytes.hide(range)
            ranges.append(range)
        }
        return ranges
    }

    private init?(around number: Range<Int>, in bytes: [UInt8]) {
        guard bytes[number.lowerBound] != UInt8(ascii: "0") else { return nil }
        let regionEnd = PlateGap.start(before: number.lowerBound, in: bytes)
        let regionStart = bytes[..<regionEnd].suffix(3).reversed().prefix { $0.isASCIILetter }.count
        let region = (regionEnd - regionStart)..<regionEnd
        guard (1...2).contains(region.count), region.lowerBound == 0 || !bytes[region.lowerBound - 1].isWordByte else { return nil }
        self.bytes = bytes
        self.region = region
        self.number = number
        series = Self.series(after: number.upperBound, in: bytes)
        guard PlateRegion.isCode(regionCode), series.upperBound == bytes.count || !bytes[series.upperBound].isWordByte else { return nil }
    }

    private static func series(after end: Int, in bytes: [UInt8]) -> Range<Int> {
        let start = PlateGap.end(after: end, in: bytes)
        let letters = bytes[start...].prefix(4).prefix { $0.isASCIILetter }
        let isSeries = (1...3).contains(letters.count) && !(letters.endIndex < bytes.count && bytes[letters.endIndex].isWordByte)
        return isSeries ? letters.startIndex..<letters.endIndex : end..<end
    }

    // MARK: - Whether it is one

    private var range: Range<Int>? {
        if series.isEmpty { return isBare ? region.lowerBound..<number.upperBound : nil }
        return isPlate ? region.lowerBound..<series.upperBound : nil
    }

    /// Region and number without the last letters, which people leave out where it is clear what they mean.
    private var isBare: Bool {
        switch PlateCue.before(region.lowerBound, in: bytes) {
        case .plate: true
        case .vehicle: region.count == 2 && number.count >= 3 && !PlateRegion.isAlsoWord(regionCode)
        case .place, nil: false
        }
    }

    private var isPlate: Bool {
        if isCapital, isSure { return true }
        let cue = PlateCue.before(region.lowerBound, in: bytes)
        if isMeasure, cue != .plate { return false }
        return switch cue {
        case .plate: true
        case .vehicle: isSure || number.count >= 3 && (isCapital || !isShortWord) || series.count >= 2 && !isShortWord
        case .place: number.count == 4 && isSureAlone
        case nil: isSureAlone
        }
    }

    /// Two letters that are no word and three digits or more.
    private var isSure: Bool { region.count == 2 && number.count >= 3 && !PlateRegion.isAlsoWord(regionCode) }

    private var isSureAlone: Bool { isCapital ? isSureInCapitals : isSureInSmall }

    private var isSureInCapitals: Bool {
        guard !isShortWord else { return false }
        return number.count == 4 || series.count >= 2 && (number.count == 3 || region.count == 2 && !PlateRegion.isAlsoWord(regionCode))
    }

    private var isSureInSmall: Bool {
        guard !isShortWord, series.count >= 2 else { return false }
        return isSure || number.count == 4 && region.upperBound == number.lowerBound && number.upperBound == series.lowerBound
    }

    // MARK: - Its parts

    private func small(_ range: Range<Int>) -> String { String(decoding: bytes[range].map { $0 | 0x20 }, as: UTF8.self) }

    private var regionCode: String { small(region) }

    private var isCapital: Bool { bytes[region].allSatisfy(\.isASCIICapital) && bytes[series].allSatisfy(\.isASCIICapital) }

    /// `500 rb`. One capital letter is not, if the rest looks like a plate.
    private var isMeasure: Bool {
        if isCapital, series.count == 1, number.count >= 3 || region.count == 2 { return false }
        return MeasureWord.follows(number.upperBound, in: bytes) || PlateGap.isMeasure(small(series))
    }

    private var isShortWord: Bool { PlateGap.isShortWord(small(series)) }
}
