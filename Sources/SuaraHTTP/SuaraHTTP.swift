/// # SuaraHTTP: the way out
///
/// Sends a request that another room described and hands back the answer: to the internet, to a machine in the
/// city's own network, or to a Unix socket. What a transfer may cost (time, bytes, redirects) and where it may go
/// (addresses, schemes) is enforced here and nowhere else.
///
/// What must not be here: what a request means, whether it is tried again, and reading what came back.
