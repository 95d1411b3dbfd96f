package org.suanpan.persistence.posting;

import java.util.List;

import org.suanpan.core.posting.Postings;
import org.suanpan.persistence.db.Sessions;

/// Builds the posting port; the one type of this package that [org.suanpan.persistence.Database] sees.
public record PostingStore(Postings postings) {

    public static final List<Class<?>> MAPPERS = List.of(PostingMapper.class);

    public static PostingStore over(Sessions sessions) {
        return new PostingStore(new SqlitePostings(sessions));
    }
}
