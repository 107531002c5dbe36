/// # SuaraTrends: what the numbers mean
///
/// Pure statistics over counts that the store hands out: shares with their uncertainty, series without
/// holes. Nothing here reads a database, knows a calendar of its own or decides to warn.
