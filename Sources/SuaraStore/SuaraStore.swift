/// # SuaraStore: remembering
///
/// One SQLite file, opened once for the life of the process. Every write is a named method and one
/// transaction; every query names the index it needs. The schema holds the invariants (STRICT, CHECK,
/// UNIQUE, foreign keys), because the file outlives the code.
///
/// What must not be here: judging (no text is read, no alert decided), time (callers say what time it
/// is), and clear personal data: texts arrive masked, authors leave as keyed hashes.
