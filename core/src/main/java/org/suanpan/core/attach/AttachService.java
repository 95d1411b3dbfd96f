package org.suanpan.core.attach;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;

/// Keeps files after looking at what they are.
public final class AttachService implements Attaching {

    private static final int LONGEST_NAME = 120;
    private static final long MEGABYTE = 1024L * 1024;

    private final UnitOfWork unitOfWork;
    private final Attachments files;
    private final Clock clock;

    public AttachService(UnitOfWork unitOfWork, Attachments files, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public Attachment add(Holder holder, String name, byte[] content, Actor actor) {
        Attachment file = looked(name, content, actor.name());
        return unitOfWork.write(() -> files.same(holder, file.sha256())
                .orElseGet(() -> files.get(files.add(holder, file, content))));
    }

    private Attachment looked(String name, byte[] content, String actor) {
        String plain = plain(name);
        if (content.length == 0) {
            throw new Rejected("attach.empty", plain);
        }
        if (content.length > MOST) {
            throw new Rejected("attach.too-large", plain, (content.length + MEGABYTE - 1) / MEGABYTE, MOST / MEGABYTE);
        }
        return new Attachment(0, plain, MediaType.of(plain, content), content.length, sha256(content), clock.instant(), actor);
    }

    @Override
    public void setPaymentCode(String name, byte[] content) {
        Attachment file = looked(name, content, "");
        if (!file.mediaType().equals("image/png") && !file.mediaType().equals("image/jpeg")) {
            throw new Rejected("attach.no-picture", file.name());
        }
        unitOfWork.write(() -> files.keepPaymentCode(file, content));
    }

    @Override
    public void removePaymentCode() {
        unitOfWork.write(() -> files.keepPaymentCode(null, new byte[0]));
    }

    @Override
    public void remove(long id) {
        unitOfWork.write(() -> files.remove(id));
    }

    /// The last part of a path, without what no file system takes.
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}:*?\"<>|]", "").strip();
        return last.isEmpty() ? "file" : last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }

    /// In small hexadecimal digits.
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
