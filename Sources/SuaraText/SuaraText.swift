/// # SuaraText: reading Indonesian
///
/// From the bytes of a citizen's text to what it says: personal numbers masked, words in standard
/// spelling, sentiment and topic, each with the evidence for it. What the room knows comes from the
/// lexicons, which it is given as bytes; reading files from disk belongs to the daemon. Which unit,
/// place or officer a text concerns is decided in the directory room, and whether anybody is warned in
/// the alerts. Every function here is total: any text gives an answer, in time linear in its length.
