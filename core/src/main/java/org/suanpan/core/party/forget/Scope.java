package org.suanpan.core.party.forget;

/// How much is forgotten. `whole` = the customer or supplier is a person itself: its name, addresses, invoice details and own fields go too;
/// `talks` = what was said to it goes whole, otherwise only names and numbers in it.
public record Scope(boolean whole, boolean talks) {}
