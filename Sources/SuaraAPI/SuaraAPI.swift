/// # SuaraAPI: the front door's sign
///
/// The contract of the Unix socket: routes, JSON shapes and a typed client. The daemon, the command
/// line and the tests all speak through these types. The wire is not the model: shapes here change
/// only with the API's version, and nothing here decides or computes.
