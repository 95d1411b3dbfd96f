package org.suanpan.persistence.attach;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.attach.Attachment;
import org.suanpan.core.attach.Attachments;
import org.suanpan.core.attach.Holder;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.product.ProductId;
import org.suanpan.persistence.db.Sessions;

final class SqliteAttachments implements Attachments {

    private final Sessions sessions;

    SqliteAttachments(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Attachment> of(Holder holder) {
        return sessions.read(s -> mapper(s).of(holder));
    }

    @Override
    public Attachment get(long id) {
        return sessions.read(s -> there(mapper(s).one(id)));
    }

    @Override
    public byte[] content(long id) {
        return sessions.read(s -> there(mapper(s).content(id)).bytes());
    }

    @Override
    public Map<ProductId, Attachment> pictures(Collection<ProductId> products) {
        Map<ProductId, Attachment> pictures = new HashMap<>();
        if (!products.isEmpty()) {
            sessions.read(s -> mapper(s).pictures(products)).forEach(each -> pictures.put(each.product(), get(each.id())));
        }
        return pictures;
    }

    @Override
    public Optional<Attachment> same(Holder holder, String sha256) {
        return sessions.read(s -> Optional.ofNullable(mapper(s).same(holder, sha256)));
    }

    @Override
    public long add(Holder holder, Attachment file, byte[] content) {
        return sessions.write(topic(holder), s -> {
            long id = mapper(s).nextId();
            mapper(s).keepContent(file.sha256(), content);
            mapper(s).insert(id, holder, file);
            return id;
        });
    }

    @Override
    public void remove(long id) {
        String sha256 = get(id).sha256();
        for (Topic topic : List.of(Topic.PRODUCT, Topic.DOCUMENT, Topic.CUSTOMER, Topic.SUPPLIER)) {
            sessions.write(topic, s -> {
                mapper(s).delete(id);
                mapper(s).deleteContent(sha256);
                return id;
            });
        }
    }

    @Override
    public Optional<byte[]> paymentCode() {
        return sessions.read(s -> Optional.ofNullable(mapper(s).paymentCode())).map(AttachmentMapper.Content::bytes);
    }

    @Override
    public void keepPaymentCode(@Nullable Attachment file, byte[] content) {
        sessions.write(Topic.SETTING, s -> {
            AttachmentMapper.Content before = mapper(s).paymentCode();
            mapper(s).dropPaymentCode();
            if (before != null) {
                mapper(s).deleteContent(before.sha256());
            }
            if (file != null) {
                mapper(s).keepContent(file.sha256(), content);
                mapper(s).insertPaymentCode(file);
            }
            return content;
        });
    }

    private static <T> T there(@Nullable T found) {
        if (found == null) {
            throw new Rejected("attach.unknown");
        }
        return found;
    }

    private static Topic topic(Holder holder) {
        return switch (holder.kind()) {
            case PRODUCT -> Topic.PRODUCT;
            case DOCUMENT -> Topic.DOCUMENT;
            case CUSTOMER -> Topic.CUSTOMER;
            case SUPPLIER -> Topic.SUPPLIER;
        };
    }

    private static AttachmentMapper mapper(SqlSession session) {
        return session.getMapper(AttachmentMapper.class);
    }
}
