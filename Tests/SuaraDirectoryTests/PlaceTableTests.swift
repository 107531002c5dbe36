import Testing

struct PlaceTableTests {
    @Test func `coordinates are degrees and come in pairs`() {
        let text = """
            id,name,lat,lon
            a,Good,-2.9761,104.7754
            b,Comma,"-2,97",104.7
            c,Swapped,104.7,-2.9
            d,Half,-2.9,
            e,Odd,nan,inf
            f,Edge,-90,180
            """
        #expect(
            problems(file("places.csv", text)) == [
                "places.csv:3: lat \"-2,97\" is no number from -90 to 90", "places.csv:4: lat \"104.7\" is no number from -90 to 90",
                "places.csv:5: lat and lon belong together", "places.csv:6: lat \"nan\" is no number from -90 to 90",
                "places.csv:6: lon \"inf\" is no number from -180 to 180",
            ])
    }
}
