/// # SuaraAlerts: deciding to warn
///
/// Pure decisions: which alerts start and end, what the message says, whether and when to try a delivery
/// again. Functions return what to do; services in the daemon do it and the store remembers it. No
/// clock, no network, no text of citizens.
