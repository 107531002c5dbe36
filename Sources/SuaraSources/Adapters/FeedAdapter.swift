package import SuaraModel

/// RSS and Atom over HTTP.
package struct FeedAdapter: SourceAdapter {
    package let url: String
    package let limits: WebLimits

    package init(url: String, limits: WebLimits) {
        self.url = url
        self.limits = limits
    }

    package func request(cursor: Cursor) -> WebRequest {
        let accept = "application/atom+xml, application/rss+xml, application/rdf+xml;q=0.9, application/xml;q=0.8, */*;q=0.1"
        return ConditionalGet.request(url: url, accept: accept, cursor: cursor, limits: limits)
    }

    package func read(_ response: WebResponse) throws(SourceError) -> Page {
        var page = try FeedReader.read(response.body, contentType: response.header("Content-Type"))
        if page.fault == nil { page.cursor = ConditionalGet.cursor(after: response) }
        return page
    }
}
