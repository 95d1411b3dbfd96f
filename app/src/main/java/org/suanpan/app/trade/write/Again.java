package org.suanpan.app.trade.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.kit.grid.GridColumn;
import org.suanpan.app.kit.grid.GridColumn.Tone;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.app.trade.write.FormShape.Part;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentLine;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentQueries.Named;
import org.suanpan.core.trade.DraftLine.Role;

/// The lines of an earlier document once more: its goods and quantities at today's prices, with what they cost then beside
/// them where that was something else.
final class Again {

    static final String BEFORE = "before";

    private static final Set<DocumentKind> KINDS = Set.of(DocumentKind.DELIVERY, DocumentKind.SALES_ORDER);
    private static final int MOST = 20;

    private final Desk desk;
    private final TradePorts ports;
    private final WriteViewModel form;
    private final Map<Sold, UnitPrice> before = new HashMap<>();
    private final BooleanProperty used = new SimpleBooleanProperty();

    private record Sold(ProductId product, String unit) {}

    Again(Desk desk, TradePorts ports, WriteViewModel form) {
        this.desk = desk;
        this.ports = ports;
        this.form = form;
    }

    /// Whether there is anything to compare with.
    BooleanProperty used() {
        return used;
    }

    /// A form that sells to somebody known.
    boolean isOffered() {
        return form.shape().isSale() && form.shape().has(Part.DISCOUNT) && !form.isLinked();
    }

    /// What the chosen customer bought last joins the lines, as one step that can be undone.
    void lastTime(Runnable shown) {
        Named who = form.head().partner().get();
        if (who == null) {
            form.message().set(desk.text().of("trade.again-nobody"));
            return;
        }
        desk.work().read(desk.text().of("trade.finding"), () -> last(who)).onSuccess(found -> {
            if (found.isEmpty()) {
                form.message().set(desk.text().of("trade.again-none", who.name()));
                return;
            }
            List<EntryLine> lines = lines(found.get());
            form.lines().replace(Stream.concat(form.lines().filled().stream(), lines.stream()).toList());
            form.kept().set(desk.text().of("trade.again-done", found.get().number().text(),
                    desk.figures().date(found.get().typed().date()), lines.size(),
                    lines.stream().filter(line -> !compared(line).isEmpty()).count()));
            shown.run();
        }).run();
    }

    /// Two customers may have one name.
    private Optional<Document> last(Named who) {
        var query = DocumentFilter.NEWEST.where("partner", new ColumnTest.OneOf(List.of(who.name())))
                .where("state", new ColumnTest.OneOf(List.of("POSTED", "SETTLED", "APPROVED", "CLOSED")));
        return ports.queries().page(KINDS, query, 0, MOST).rows().stream().map(DocumentListItem::id)
                .map(ports.documents()::get)
                .filter(found -> new CustomerId(who.id()).equals(found.typed().customer())).findFirst();
    }

    /// What a document was about, to be written anew.
    List<EntryLine> lines(Document earlier) {
        List<EntryLine> lines = earlier.lines().stream().filter(line -> line.typed().role() == Role.ITEM).map(this::line).toList();
        used.set(!before.isEmpty());
        return lines;
    }

    /// A unit that is gone gives way to the base unit.
    private EntryLine line(DocumentLine line) {
        Item item = ports.items().get(line.product());
        boolean known = item.factor(line.unit()) == line.factor();
        String unit = known ? line.unit() : item.baseUnit();
        UnitPrice price = line.typed().price();
        if (known && price != null && !line.typed().gift()) {
            before.put(new Sold(line.product(), unit), price);
        }
        EntryLine fresh = EntryLine.BLANK.quantity(known ? line.quantity() : line.base()).of(item).unit(unit)
                .gift(line.typed().gift());
        return form.goods().tracked().chosen(form.goods().offers().priced(fresh));
    }

    void clear() {
        before.clear();
        used.set(false);
    }

    /// The earlier price and today's where they differ; empty where they do not.
    String compared(EntryLine line) {
        UnitPrice then = then(line);
        UnitPrice now = line.price();
        return then == null || now == null || line.gift() || then.compareTo(now) == 0 ? ""
                : desk.text().of("trade.again-price", desk.figures().price(then), desk.figures().price(now));
    }

    private @Nullable UnitPrice then(EntryLine line) {
        return line.product() == null ? null : before.get(new Sold(Objects.requireNonNull(line.product()), line.unit()));
    }

    GridColumn<EntryLine> column() {
        return GridColumn.<EntryLine>fixed(BEFORE, desk.text().of("trade.again-before"), 128, this::compared)
                .toned(line -> compared(line).isEmpty() ? Tone.PLAIN : Tone.CAUTION);
    }
}
