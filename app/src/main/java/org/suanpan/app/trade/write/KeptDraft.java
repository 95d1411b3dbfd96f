package org.suanpan.app.trade.write;

import java.util.UUID;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.core.base.Actor;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Trading;

/// The stored draft behind a form, once there is one. Posting makes one document however often it is asked for.
public final class KeptDraft {

    private final Desk desk;
    private final Trading trading;
    private final StringProperty kept = new SimpleStringProperty("");
    private String commandKey = UUID.randomUUID().toString();
    private @Nullable DocumentId id;
    private long version;

    public KeptDraft(Desk desk, Trading trading) {
        this.desk = desk;
        this.trading = trading;
    }

    /// Whether a draft was begun at the counter and goes on there.
    public static boolean isCounter(TradePorts ports, @Nullable DocumentId draft) {
        return draft != null && Till.writes(ports.documents().get(draft).typed());
    }

    public void take(Document stored) {
        id = stored.id();
        version = stored.version();
    }

    /// When the draft was kept last, in words.
    public StringProperty kept() {
        return kept;
    }

    public void keep(Draft now, Runnable then) {
        desk.work().write(desk.text().of("trade.keeping"), () -> store(now)).onSuccess(_ -> {
            then.run();
            kept.set(desk.text().of("trade.kept"));
        }).onRejected(problem -> kept.set(desk.text().of(problem))).run();
    }

    private boolean store(Draft now) {
        DocumentId stored = id;
        if (stored == null) {
            id = trading.saveDraft(now, Actor.OWNER);
            version = 1;
        } else {
            version = trading.changeDraft(stored, version, now, Actor.OWNER);
        }
        return true;
    }

    public DocumentId post(Draft now) {
        DocumentId stored = id;
        if (stored == null) {
            return trading.post(now, Actor.OWNER, commandKey);
        }
        version = trading.changeDraft(stored, version, now, Actor.OWNER);
        trading.postDraft(stored, Actor.OWNER);
        return stored;
    }

    /// For the next document; gives the draft that was behind the form, null when there was none.
    public @Nullable DocumentId leave() {
        DocumentId left = id;
        id = null;
        version = 0;
        commandKey = UUID.randomUUID().toString();
        return left;
    }
}
