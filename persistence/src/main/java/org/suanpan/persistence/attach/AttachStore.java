package org.suanpan.persistence.attach;

import java.util.List;

import org.suanpan.core.attach.Attachments;
import org.suanpan.persistence.db.Sessions;

/// Builds the port of files; the one type of this package that [org.suanpan.persistence.Database] sees.
public record AttachStore(Attachments files) {

    public static final List<Class<?>> MAPPERS = List.of(AttachmentMapper.class);

    public static AttachStore over(Sessions sessions) {
        return new AttachStore(new SqliteAttachments(sessions));
    }
}
