/// # SuaraSources: reading a source
///
/// What a source is asked (a ``WebRequest``), what its answer means (a ``PollPlan``) and which items
/// its bytes hold (a ``Page``). Everything is a function from values to values: no network, no files,
/// no clock. Sending belongs to the HTTP room, deciding whether an item may be stored to
/// ``Submission``, and remembering what was read to the store.
///
/// Bytes from outside are untrusted: sizes, depths and counts are bounded by ``PageLimits``, and no
/// sentence that leaves this room repeats what a citizen wrote.
