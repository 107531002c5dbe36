import SuaraModel

/// Character references of HTML: the named ones that feeds use (HTML 4.01, section 24), and numbers.
enum HTMLEntities {
    /// What stands between `&` and `;`, or nil when it is no reference known here.
    static func decoded(_ name: String) -> String? {
        if name.hasPrefix("#") { return numeric(name.dropFirst()) }
        return named[name].map { String($0) }
    }

    /// The longest that is looked at, without `&` and `;`.
    static let maximumLength = 10

    /// As HTML defines it, 0x80…0x9F mean windows-1252 and an impossible number is U+FFFD.
    private static func numeric(_ digits: Substring) -> String? {
        let isHex = digits.first == "x" || digits.first == "X"
        let text = isHex ? digits.dropFirst() : digits
        guard !text.isEmpty, text.utf8.allSatisfy({ isHex ? $0.hexValue != nil : $0.isDigit }) else { return nil }
        let number = UInt32(text, radix: isHex ? 16 : 10) ?? UInt32.max
        let codePoint = number < 0x100 ? Windows1252.codePoint(UInt8(number)) : number
        guard codePoint > 0, let scalar = Unicode.Scalar(codePoint) else { return "\u{FFFD}" }
        return String(scalar)
    }

    /// Spaces of any width become a plain one, so that words part where the eye parts them.
    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
        "nbsp": " ", "ensp": " ", "emsp": " ", "thinsp": " ",
        "shy": "\u{AD}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}", "rlm": "\u{200F}",
        "hellip": "…", "mdash": "—", "ndash": "–", "bull": "•", "middot": "·", "prime": "′", "Prime": "″",
        "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„",
        "laquo": "«", "raquo": "»", "lsaquo": "‹", "rsaquo": "›",
        "copy": "©", "reg": "®", "trade": "™", "deg": "°", "micro": "µ", "para": "¶", "sect": "§",
        "dagger": "†", "Dagger": "‡", "permil": "‰", "ordf": "ª", "ordm": "º", "iexcl": "¡", "iquest": "¿",
        "plusmn": "±", "times": "×", "divide": "÷", "minus": "−", "ne": "≠", "le": "≤", "ge": "≥", "asymp": "≈", "infin": "∞",
        "frac12": "½", "frac14": "¼", "frac34": "¾", "sup1": "¹", "sup2": "²", "sup3": "³",
        "cent": "¢", "pound": "£", "yen": "¥", "euro": "€", "curren": "¤",
        "larr": "←", "uarr": "↑", "rarr": "→", "darr": "↓", "harr": "↔", "hearts": "♥",
        "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "auml": "ä", "aring": "å", "aelig": "æ", "ccedil": "ç",
        "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë", "igrave": "ì", "iacute": "í", "icirc": "î", "iuml": "ï",
        "ntilde": "ñ", "ograve": "ò", "oacute": "ó", "ocirc": "ô", "otilde": "õ", "ouml": "ö", "oslash": "ø", "szlig": "ß",
        "ugrave": "ù", "uacute": "ú", "ucirc": "û", "uuml": "ü", "yacute": "ý", "yuml": "ÿ", "Agrave": "À", "Eacute": "É",
        "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "Aring": "Å", "Ccedil": "Ç", "Ntilde": "Ñ", "Oslash": "Ø", "AElig": "Æ",
    ]
}
