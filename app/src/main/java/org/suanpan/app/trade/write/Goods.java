package org.suanpan.app.trade.write;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.kit.grid.GridChoice;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.app.trade.pick.PickGoods;
import org.suanpan.app.trade.pick.StockWords;
import org.suanpan.app.trade.unheard.BindGoods;
import org.suanpan.app.trade.unheard.NewGoods;
import org.suanpan.app.trade.unheard.ScaleScan;
import org.suanpan.app.trade.unheard.ScaleScan.Weighed;
import org.suanpan.app.trade.unheard.ScanSound;
import org.suanpan.app.trade.unheard.UnknownCodes;
import org.suanpan.app.trade.write.FormShape.Part;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.product.Item;
import org.suanpan.core.product.Items.Scanned;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.product.ScaleLabel;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentLine;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.DraftLine.Role;

/// Products on the lines of a form: found by what is typed or scanned, with the price they get and what is there.
final class Goods {

    private static final int MOST = 8;
    private static final long FINEST = 10;

    private final Desk desk;
    private final TradePorts ports;
    private final WriteViewModel form;
    private final TrackedLines tracked;
    private final UnknownCodes unknown = new UnknownCodes();
    private final Offers offers;
    private final NewGoods newGoods;
    private final Promoted promoted;
    private final BindGoods bind;
    private final ScaleScan scale;
    private final ScanSound sound;
    private final PickGoods pick;
    private final StockWords there;

    Goods(Desk desk, TradePorts ports, WriteViewModel form) {
        this.desk = desk;
        this.ports = ports;
        this.form = form;
        this.offers = new Offers(desk, ports, form);
        this.newGoods = new NewGoods(desk, ports.keeping(), this::put);
        this.bind = new BindGoods(desk, ports.keeping(), ports.items(), this::bound);
        this.scale = new ScaleScan(desk.preferences(), ports.items(), this::coded);
        this.sound = new ScanSound(desk);
        this.tracked = new TrackedLines(desk, ports.tracked(), form);
        this.promoted = new Promoted(desk, ports, form, tracked);
        this.pick = new PickGoods(desk, ports.products(), ports.queries());
        this.there = new StockWords(desk, ports);
    }

    StockWords there() {
        return there;
    }

    PickGoods pick() {
        return pick;
    }

    /// Opens the list of products; what is chosen stands at `at`, one step that can be undone.
    void pick(String typed, EntryLine at) {
        pick.begin(typed, form.shape().isSale(), offers.customer(), picks -> {
            List<EntryLine> all = form.lines().all();
            int row = all.size() - 1;
            while (row > 0 && all.get(row) != at) {
                row--;
            }
            form.lines().replace(row, form.lines().isBlank(all.get(row)) ? 1 : 0, picks.stream().flatMap(one -> tracked.spread(
                    offers.priced(EntryLine.BLANK.of(ports.items().get(one.product())).quantity(one.quantity())).lot(Lot.NONE))
                    .stream()).toList());
        });
    }

    Promoted promoted() {
        return promoted;
    }

    TrackedLines tracked() {
        return tracked;
    }

    NewGoods newGoods() {
        return newGoods;
    }

    Offers offers() {
        return offers;
    }

    BindGoods bind() {
        return bind;
    }

    /// Scanned codes nobody knows.
    UnknownCodes unknown() {
        return unknown;
    }

    void find(String text, Consumer<List<GridChoice<EntryLine>>> answer) {
        CustomerId customer = offers.customer();
        desk.work().read(desk.text().of("trade.finding"),
                        () -> ports.queries().goods(text, customer, form.head().date().get(), MOST))
                .onSuccess(found -> answer.accept(found.isEmpty() ? List.of(unheard(text)) : found.stream().map(g -> new GridChoice<EntryLine>(
                        g.spec().isBlank() ? g.name() : g.name() + " " + g.spec(),
                        desk.text().of("trade.found-note", desk.figures().quantity(g.onHand()), g.unit(),
                                desk.figures().price(g.price())),
                        line -> chosen(line, ports.items().get(g.id())), then -> ports.thumbnails().of(g.id(), then))).toList())).run();
    }

    /// Nothing fits: the words may name a new product.
    private GridChoice<EntryLine> unheard(String words) {
        return new GridChoice<>(desk.text().of("trade.new-goods", words.strip()), "", line -> {
            newGoods.named(words.strip());
            return line.typed(words.strip());
        });
    }

    /// A product that was made for words on a line takes the line; otherwise it stands on a new one.
    private void put(ProductId made, String words) {
        List<EntryLine> all = form.lines().all();
        int at = all.size() - 1;
        for (int i = 0; i < all.size(); i++) {
            if (!words.isEmpty() && all.get(i).item() == null && all.get(i).typed().equals(words)) {
                at = i;
            }
        }
        form.lines().set(at, chosen(all.get(at), ports.items().get(made)));
        unknown.settled(newGoods.scanned());
    }

    /// A code that stands on its product now is as good as scanned again.
    private void bound(String code) {
        unknown.settled(code);
        scan(code);
    }

    /// The first product that fits, for a value that was pasted or left half typed; null when none does.
    @Nullable EntryLine first(EntryLine line, String text) {
        return ports.queries().goods(text, offers.customer(), form.head().date().get(), 1).stream().findFirst()
                .map(g -> chosen(line, ports.items().get(g.id()))).orElse(null);
    }

    private EntryLine chosen(EntryLine line, Item item) {
        return tracked.chosen(offers.priced(line.of(item)));
    }

    /// What the strip says about the product in front: stock, reserved, on order, the last deals.
    String about(EntryLine line) {
        Item item = line.item();
        if (item == null) {
            return desk.text().of("trade.strip-empty");
        }
        String stock = there.of(item, form.shape().has(Part.WAREHOUSE) ? form.head().warehouse().get() : null);
        return String.join("　", Stream.of(offers.overReceived(line), share(line), stock, offers.about(line)).filter(words -> !words.isEmpty()).toList());
    }

    /// What a line that follows another comes to when its price is left blank.
    private String share(EntryLine line) {
        return line.origin() == null || !line.isPriced() || form.shape().kind() == DocumentKind.PURCHASE_BILL ? ""
                : desk.text().of("trade.strip-share", desk.figures().money(line.price(null).amount()));
    }

    void scan(String code) {
        Scanned scanned = ports.items().byBarcode(code).orElse(null);
        Weighed weighed = scanned == null ? scale.read(code).orElse(null) : null;
        sound.heard(scanned != null || weighed != null);
        if (weighed != null) {
            weighed(weighed);
            return;
        }
        if (scanned == null) {
            unknown.heard(code);
            return;
        }
        Item item = ports.items().get(scanned.product());
        String unit = scanned.unit().isEmpty() ? item.baseUnit() : scanned.unit();
        List<EntryLine> all = form.lines().all();
        for (int i = 0; i < all.size(); i++) {
            EntryLine line = all.get(i);
            Quantity quantity = line.quantity();
            if (item.id().equals(line.product()) && line.unit().equals(unit) && !line.gift() && quantity != null) {
                form.lines().replace(i, 1, tracked.more(line, offers.priced(line.quantity(quantity.plus(Quantity.of(1))))));
                return;
            }
        }
        form.lines().set(all.size() - 1, tracked.chosen(offers.priced(EntryLine.BLANK.of(item).unit(unit))));
    }

    private Optional<ProductId> coded(String code) {
        return ports.queries().goods(code, offers.customer(), form.head().date().get(), MOST).stream()
                .filter(found -> found.code().equals(code)).map(found -> found.id()).findFirst();
    }

    /// Every label is a line of its own: its pieces were weighed apart. An amount stays to the fen.
    private void weighed(Weighed goods) {
        Item item = goods.item();
        ScaleLabel label = goods.label();
        boolean byAmount = label.amount().isPositive();
        Quantity weight = byAmount ? Quantity.of(1) : label.in(item.baseUnit()).orElse(null);
        if (weight == null) {
            form.message().set(desk.text().of("product.scale-unit", item.label(), item.baseUnit()));
            return;
        }
        EntryLine line = tracked.chosen(offers.priced(EntryLine.BLANK.quantity(weight).of(item)));
        if (byAmount && form.shape().has(Part.PRICE)) {
            Quantity bought = label.bought(line.price() == null ? UnitPrice.ZERO : line.price());
            line = line.quantity(bought).price(UnitPrice.derived(label.amount(), bought));
        }
        form.lines().set(form.lines().all().size() - 1, line);
    }

    /// The lines of a stored draft; what is assembled or taken apart stands above them.
    List<EntryLine> stored(Document draft) {
        DocumentId origin = draft.typed().origin();
        List<Followed> followed = origin == null ? List.of() : followed(ports.documents().get(origin), draft.kind());
        List<EntryLine> lines = draft.typed().lines().stream().filter(line -> line.role() != Role.RESULT)
                .map(line -> stored(line, followed)).toList();
        promoted.loaded(draft, lines);
        return lines;
    }

    private EntryLine stored(DraftLine line, List<Followed> followed) {
        Item item = line.product() == null ? null : ports.items().get(line.product());
        Followed origin = followed.stream().filter(f -> Integer.valueOf(f.no()).equals(line.originLine())).findFirst()
                .orElse(null);
        UnitPrice price = origin == null || origin.priced() ? line.price() : origin.line().typed().price();
        return new EntryLine(origin, item, item == null ? "" : item.name(), line.unit(), line.quantity(), price,
                line.value(), line.lineDiscount(), line.gift(), line.marks().remark(), offers.stored(line), line.share(),
                Lot.of(line.marks()));
    }

    /// What is left of a document's lines for documents of this kind that follow it.
    List<EntryLine> left(Document origin, DocumentKind kind) {
        return followed(origin, kind).stream().filter(line -> line.left().isPositive()).map(this::following)
                .flatMap(line -> tracked.spread(line).stream()).toList();
    }

    private List<Followed> followed(Document document, DocumentKind kind) {
        List<Document> standing = ports.documents().following(document.id()).stream().filter(Document::stands).toList();
        List<DocumentLine> before = standing.stream().filter(d -> d.kind().takesLike(kind)).flatMap(d -> d.lines().stream())
                .toList();
        Document origin = standing.stream().filter(d -> d.kind() == DocumentKind.PURCHASE_BILL).findFirst()
                .map(document::at).orElse(document);
        return origin.lines().stream().map(line -> {
            List<DocumentLine> own = before.stream()
                    .filter(l -> Integer.valueOf(line.no()).equals(l.typed().originLine())).toList();
            return Followed.of(line, origin.taxMode(), kind,
                    own.stream().map(DocumentLine::base).reduce(Quantity.ZERO, Quantity::plus),
                    own.stream().map(l -> l.taken().typed()).reduce(Money.ZERO, Money::plus));
        }).toList();
    }

    private EntryLine following(Followed origin) {
        DocumentLine line = origin.line();
        Item item = ports.items().get(line.product());
        Quantity left = origin.left();
        boolean even = left.tenThousandths() % (line.factor() * FINEST) == 0;
        return new EntryLine(origin, item, item.name(), even ? line.unit() : item.baseUnit(),
                even ? new Quantity(left.tenThousandths() / line.factor()) : left,
                origin.priced() && form.shape().kind() != DocumentKind.PURCHASE_BILL ? null : line.typed().price(), null, Money.ZERO, line.typed().gift(), "", null, null,
                Lot.of(line.typed().marks()).serials(Lot.NONE.serials()));
    }
}
