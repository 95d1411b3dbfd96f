package org.suanpan.persistence.admin;

/// What closed months and confirmed accounts have stored against the books: the closing of a month is the opening of the next.
interface ClosingCheckMapper {

    Found balances();

    Found totals();

    Found confirmations();

    Found loyaltyCredits();
}
