/// One emoji as a person sees it: a base with its variation selector, skin tone and joined parts
/// (Unicode Technical Standard 51), or the two letters of a flag.
struct EmojiCluster {
    /// The base and its joined parts; without selectors, skin tones and the signs for man and woman, so
    /// that one line of a lexicon covers all variants.
    let text: String
    /// The byte after the cluster.
    let end: Int

    init(_ bytes: Span<UInt8>, at start: Int) {
        let (base, length) = bytes.scalar(at: start)
        var text = String(base)
        var position = start + length
        var isJoined = false
        var mayEndFlag = base.isRegionalIndicator
        while position < bytes.count {
            let (scalar, length) = bytes.scalar(at: position)
            if scalar == "\u{200D}" {
                isJoined = true
            } else if isJoined && ScalarClass(scalar) == .emoji {
                if !scalar.isSexSign { text += "\u{200D}\(scalar)" }
                isJoined = false
            } else if mayEndFlag && scalar.isRegionalIndicator {
                text.unicodeScalars.append(scalar)
                mayEndFlag = false
            } else if !scalar.isEmojiModifier {
                break
            }
            position += length
        }
        self.text = text
        end = position
    }
}

extension Unicode.Scalar {
    fileprivate var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }
    fileprivate var isSexSign: Bool { value == 0x2640 || value == 0x2642 }
    /// Variation selectors, the keycap frame, skin tones, and the tags of regional flags.
    fileprivate var isEmojiModifier: Bool {
        value == 0xFE0E || value == 0xFE0F || value == 0x20E3
            || (0x1F3FB...0x1F3FF).contains(value) || (0xE0020...0xE007F).contains(value)
    }
}
