package org.suanpan.core.importing.value;

/// In which order a column writes day, month and year when figures alone do not tell. `UNKNOWN` = the column never
/// needed an order; `AMBIGUOUS` = it needs one and nothing in it proves which.
public enum DateOrder { YMD, DMY, MDY, UNKNOWN, AMBIGUOUS }
