package org.suanpan.persistence.posting;

import java.util.Optional;

import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentRef;
import org.suanpan.core.document.PostingId;
import org.suanpan.core.posting.Postings;
import org.suanpan.persistence.db.Sessions;

final class SqlitePostings implements Postings {

    private final Sessions sessions;

    SqlitePostings(Sessions sessions) {
        this.sessions = sessions;
    }

    /// The topics that matter are marked by the books and the document; a posting alone shows nowhere.
    @Override
    public PostingId add(Entry entry) {
        return sessions.write(Topic.LEDGER, s -> {
            PostingMapper mapper = s.getMapper(PostingMapper.class);
            long id = mapper.nextId();
            mapper.insert(id, entry);
            return new PostingId(id);
        });
    }

    @Override
    public Optional<PostingId> of(DocumentRef document) {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(PostingMapper.class).of(document)));
    }

    @Override
    public Optional<DocumentRef> byKey(String commandKey) {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(PostingMapper.class).byKey(commandKey)));
    }
}
