/// # SuaraTerminal: what people see in a terminal
///
/// Lines with colours, tables that fit the window, bars, and text that cannot command the terminal. Both
/// command-line programs print through it. What is shown, and in which words, belongs to the programs.
