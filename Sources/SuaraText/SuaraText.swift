/// # SuaraText: reading Indonesian
///
/// From the bytes of a citizen's text to what it says: personal numbers masked, words in standard
/// spelling, and an answer to each question with the evidence for it. `Masking/` hides numbers, `Tokens/` cuts, `Words/`
/// spells, `Lists/` weighs the terms that people listed, `Learned/` adds the weights that were learned, `Lexicon/` loads
/// all of it from bytes; reading files from disk belongs to the programs, and learning to the workbench. Which unit,
/// place or officer a text concerns is decided in the directory room, and whether anybody is warned in
/// the alerts. Every function here is total: any text gives an answer, in time linear in its length.
