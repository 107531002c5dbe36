/// # SuaraModel: the nouns
///
/// Values that more than one room speaks of, and nothing else: no I/O, no policy, no import. A value
/// that only one room needs lives in that room; a function that decides something lives in the room
/// whose question it answers.
