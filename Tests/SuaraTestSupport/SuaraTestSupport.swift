/// # SuaraTestSupport: what several rooms' tests stand on
///
/// Real parts with planned faults: a loopback HTTP server, temporary directories, recorders that a test can
/// await instead of sleeping, and the rule for tests whose parts are not installed. What only one room's tests
/// need stays with them; nothing here imports a room other than the model.
