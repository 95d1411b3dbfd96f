package org.suanpan.testkit.wrong.core.party;

/// A port that a view must not know.
public interface PartyQueries {

    String name(long id);
}
