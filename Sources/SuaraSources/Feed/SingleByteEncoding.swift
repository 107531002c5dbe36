import CExpat

/// The encodings that expat does not know by itself and that feeds are still written in.
enum SingleByteEncoding {
    /// An `XML_UnknownEncodingHandler`: fills expat's table of 256 code points.
    static func fill(_ info: UnsafeMutablePointer<XML_Encoding>?, name: UnsafePointer<XML_Char>?) -> Int32 {
        guard let info, let name, let codePoint = table(String(cString: name)) else { return Int32(XML_STATUS_ERROR.rawValue) }
        withUnsafeMutableBytes(of: &info.pointee.map) { map in
            for byte in UInt8.min...UInt8.max {
                map.storeBytes(of: Int32(codePoint(byte)), toByteOffset: Int(byte) * MemoryLayout<Int32>.stride, as: Int32.self)
            }
        }
        return Int32(XML_STATUS_OK.rawValue)
    }

    /// The names in lower case (IANA character sets, and the aliases of the WHATWG Encoding Standard).
    private static func table(_ name: String) -> ((UInt8) -> UInt32)? {
        switch name.lowercased() {
        case "windows-1252", "cp1252", "cp-1252", "x-cp1252", "ansi": Windows1252.codePoint
        case "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "ascii": Windows1252.codePoint
        case "iso-8859-15", "iso8859-15", "iso_8859-15", "latin9", "latin-9", "l9": latin9
        default: nil
        }
    }

    /// ISO 8859-15: Latin-1 with eight characters exchanged.
    private static func latin9(_ byte: UInt8) -> UInt32 {
        switch byte {
        case 0xA4: 0x20AC
        case 0xA6: 0x0160
        case 0xA8: 0x0161
        case 0xB4: 0x017D
        case 0xB8: 0x017E
        case 0xBC: 0x0152
        case 0xBD: 0x0153
        case 0xBE: 0x0178
        default: UInt32(byte)
        }
    }
}
