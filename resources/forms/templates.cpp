// The templates beside this file are compiled in as resources; a library needs one object to carry
// them.
