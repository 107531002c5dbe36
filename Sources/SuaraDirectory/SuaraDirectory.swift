/// # SuaraDirectory: who is who, and who answers for what
///
/// The city's own lists (units, dated duties, places, officers, outside bodies, contacts), checked as a
/// whole with every mistake named by file and line, and the linker that tells from them which unit a
/// text concerns, how surely and why. Reading files from disk belongs to the daemon: this room gets
/// bytes. What a text says (its words, topic, sentiment) is decided in the text room; who may see a link
/// and who is told belongs to the daemon and the alerts.
