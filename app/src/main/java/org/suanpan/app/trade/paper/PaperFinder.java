package org.suanpan.app.trade.paper;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Finder;
import org.suanpan.app.base.Screen;
import org.suanpan.core.document.SoughtDocument;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentQueries;

/// Finds documents for the palette, by a part of their number or by their amount.
public final class PaperFinder implements Finder {

    private final Desk desk;
    private final DocumentQueries documents;

    public PaperFinder(Desk desk, DocumentQueries documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @Override
    public char sign() {
        return '#';
    }

    @Override
    public List<Found> find(String text, boolean certain, int limit) {
        return SoughtDocument.of(text, certain).map(sought -> documents.find(sought, limit)).orElse(List.of()).stream()
                .map(this::found).toList();
    }

    /// What the tab of a document is called: its kind and number once it was read.
    public static ObservableValue<String> title(Desk desk, PaperViewModel paper) {
        StringBinding unread = desk.text().live("trade.document");
        return Bindings.createStringBinding(() -> {
            PaperViewModel.Sheet sheet = paper.sheet().value().get();
            return sheet == null ? unread.get()
                    : desk.text().of("trade.kind." + sheet.item().kind()) + " " + sheet.item().number();
        }, paper.sheet().value(), unread);
    }

    private Found found(DocumentListItem item) {
        String kind = desk.text().of("trade.kind." + item.kind());
        String title = item.number() + "  " + (item.red() ? kind + " · " + desk.text().of("trade.state.RED") : kind)
                + (item.partner().isEmpty() ? "" : "  " + item.partner());
        return new Found(title, desk.figures().date(item.date()) + "   " + desk.figures().yuan(item.gross()),
                MaterialDesignF.FILE_DOCUMENT_OUTLINE, new Screen.Paper(item.id()));
    }
}
