package org.suanpan.app.trade.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.suanpan.app.trade.TradePorts;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.Draft;

/// The drafts behind the rows of a form where every row becomes a document: the first row has the first draft, and so on. Used
/// on the lane that writes only.
final class KeptRows {

    private static final int MOST = 1_000;

    private final TradePorts ports;
    private final List<Document> drafts = new ArrayList<>();

    KeptRows(TradePorts ports) {
        this.ports = ports;
    }

    /// All drafts of a kind, the one begun first at the top: what was typed together stands together again.
    List<Document> readAll(DocumentKind kind) {
        drafts.clear();
        ports.queries().page(Set.of(kind), ListQuery.ALL.where("state", new ColumnTest.OneOf(List.of("DRAFT"))), 0, MOST).rows()
                .forEach(item -> drafts.add(ports.documents().get(item.id())));
        drafts.sort(Comparator.comparing(draft -> draft.id().value()));
        return List.copyOf(drafts);
    }

    /// Keeps the rows, row by row what has changed; drafts of rows that are gone are thrown away.
    void keep(List<Draft> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (i == drafts.size()) {
                drafts.add(ports.documents().get(ports.trading().saveDraft(rows.get(i), Actor.OWNER)));
            } else if (!drafts.get(i).typed().equals(rows.get(i))) {
                Document before = drafts.get(i);
                ports.trading().changeDraft(before.id(), before.version(), rows.get(i), Actor.OWNER);
                drafts.set(i, ports.documents().get(before.id()));
            }
        }
        while (drafts.size() > rows.size()) {
            ports.trading().discard(drafts.getLast().id(), Actor.OWNER);
            drafts.removeLast();
        }
    }

    /// Posts the draft of a row; refused, it stays a draft.
    void post(int row) {
        ports.trading().postDraft(drafts.get(row).id(), Actor.OWNER);
    }

    /// After some were posted: only the others are drafts still.
    void forgetPosted() {
        drafts.removeIf(draft -> isPosted(draft.id()));
    }

    private boolean isPosted(DocumentId id) {
        try {
            return ports.documents().get(id).state() != DocumentState.DRAFT;
        } catch (Rejected gone) {
            return true;
        }
    }
}
