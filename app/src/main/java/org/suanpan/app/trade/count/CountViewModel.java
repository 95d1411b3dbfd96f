package org.suanpan.app.trade.count;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Text;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.importing.count.CountSheet;
import org.suanpan.core.importing.count.CountSheets;
import org.suanpan.core.importing.count.CountTogether;
import org.suanpan.core.report.ListExport.Content;
import org.suanpan.core.report.ListExport.Field;
import org.suanpan.core.report.ListExport.Form;
import org.suanpan.core.stock.StockFilter;
import org.suanpan.core.stock.StockListItem;
import org.suanpan.core.stock.Warehouse;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;
import org.suanpan.core.trade.DraftLine.Marks;

/// State of counting on sheets.
final class CountViewModel {

    private static final int EVERYTHING = 1_000_000;

    private final Desk desk;
    private final TradePorts ports;
    private final CountSheets reader;
    private final LiveValue<List<StockListItem>> goods;
    private final ObjectProperty<@Nullable Warehouse> warehouse = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> category = new SimpleObjectProperty<>("");
    private final StringProperty counters = new SimpleStringProperty("");
    private final StringProperty written = new SimpleStringProperty("");
    private final StringProperty message = new SimpleStringProperty("");
    private final ObservableList<CountSheet> sheets = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable CountTogether> mode = new SimpleObjectProperty<>(CountTogether.ADD);

    CountViewModel(Desk desk, TradePorts ports, CountSheets reader) {
        this.desk = desk;
        this.ports = ports;
        this.reader = reader;
        warehouse.set(ports.warehouses().all().getFirst());
        goods = new LiveValue<>(desk.refresh(), desk.text().of("trade.count-reading"), Set.of(Topic.PRODUCT), this::read);
    }

    private List<StockListItem> read() {
        return ports.stock().list(new StockFilter(ListQuery.ALL, null, null, true), 0, EVERYTHING).rows().stream()
                .sorted(Comparator.comparing(StockListItem::category).thenComparing(StockListItem::code)).toList();
    }

    Desk desk() {
        return desk;
    }

    /// Every product that can be counted, by category and code.
    LiveValue<List<StockListItem>> goods() {
        return goods;
    }

    List<Warehouse> warehouses() {
        return ports.warehouses().all();
    }

    ObjectProperty<@Nullable Warehouse> warehouse() {
        return warehouse;
    }

    /// Empty = every category.
    ObjectProperty<@Nullable String> category() {
        return category;
    }

    List<String> categories() {
        return Stream.concat(Stream.of(""), known().stream().map(StockListItem::category).filter(c -> !c.isEmpty()).distinct())
                .toList();
    }

    /// Names with spaces or commas between them; empty = one sheet without a name.
    StringProperty counters() {
        return counters;
    }

    /// Where the sheets were written; empty before.
    StringProperty written() {
        return written;
    }

    /// Why it could not be done; empty when it could.
    StringProperty message() {
        return message;
    }

    /// The filled sheets that were read.
    ObservableList<CountSheet> sheets() {
        return sheets;
    }

    ObjectProperty<@Nullable CountTogether> mode() {
        return mode;
    }

    private List<StockListItem> known() {
        List<StockListItem> read = goods.value().get();
        return read == null ? List.of() : read;
    }

    /// One workbook a counter, without any quantity of the books.
    void write() {
        List<String> names = Arrays.stream(counters.get().split("[\\s,，、;；]+")).filter(name -> !name.isBlank()).toList();
        for (String name : names.isEmpty() ? List.of("") : names) {
            Content content = sheet(name);
            desk.exports().write(content.title(), desk.asOf().today().toString(), () -> content,
                    file -> written.set(desk.text().of("trade.count-written", file.toString())));
        }
    }

    private Content sheet(String counter) {
        Text text = desk.text();
        Warehouse place = warehouse.get();
        String where = place == null ? "" : place.name();
        String what = category.get() == null || category.get().isEmpty() ? text.of("trade.count-every-category") : category.get();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        known().stream().filter(one -> category.get() == null || category.get().isEmpty() || one.category().equals(category.get()))
                .forEach(one -> rows.add(Arrays.<@Nullable Object>asList(one.category(), one.code(), one.name(), one.spec(),
                        one.unit(), null, "", counter)));
        return new Content(String.join(" ", Stream.of(text.of("trade.count-title"), where, counter)
                .filter(part -> !part.isEmpty()).toList()), text.of("trade.count-criteria", where, what, counter),
                List.of(new Field("category", text.of("trade.count-category"), Form.TEXT, false),
                        new Field("code", text.of("trade.code"), Form.TEXT, false),
                        new Field("name", text.of("trade.product"), Form.TEXT, false),
                        new Field("spec", text.of("trade.count-spec"), Form.TEXT, false),
                        new Field("unit", text.of("trade.unit"), Form.TEXT, false),
                        new Field("counted", text.of("trade.counted"), Form.QUANTITY, false),
                        new Field("time", text.of("trade.time"), Form.TEXT, false),
                        new Field("who", text.of("trade.count-who"), Form.TEXT, false)),
                rows, text.of("trade.none-match"));
    }

    /// A filled sheet; the same file again replaces what was read of it.
    void add(Path file) {
        message.set("");
        desk.work().read(desk.text().of("trade.count-reading"), () -> reader.read(file)).onSuccess((CountSheet sheet) -> {
            sheets.removeIf(known -> known.file().equals(sheet.file()));
            sheets.add(sheet);
        }).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    void clear() {
        sheets.clear();
        message.set("");
    }

    /// Counts of the same goods that differ, in words; empty where none do.
    String different() {
        CountTogether how = mode.get();
        if (how == null || sheets.isEmpty()) {
            return "";
        }
        try {
            return how.lines(sheets).stream().filter(line -> line.quantity() == null)
                    .map(line -> line.code() + "（" + line.note() + "）").collect(Collectors.joining("；"));
        } catch (Rejected later) {
            return "";
        }
    }

    /// A draft of a stocktake of all sheets, and to it.
    void make() {
        message.set("");
        CountTogether how = mode.get();
        if (how == null) {
            return;
        }
        Draft draft;
        try {
            draft = draft(how);
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
            return;
        }
        desk.work().write(desk.text().of("trade.count-making"), () -> ports.trading().saveDraft(draft, Actor.OWNER))
                .onSuccess((DocumentId made) -> {
                    clear();
                    desk.navigator().open(new Screen.Write(DocumentKind.STOCKTAKE, made, null, 0));
                }).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    private Draft draft(CountTogether how) {
        Map<String, StockListItem> byCode = new HashMap<>();
        known().forEach(one -> byCode.put(one.code(), one));
        List<DraftLine> lines = how.lines(sheets).stream().map(line -> {
            StockListItem item = byCode.get(line.code());
            if (item == null) {
                throw new Rejected("count.unknown-code", line.code());
            }
            return DraftLine.of(item.product(), line.quantity(), item.unit()).marked(new Marks("", null, "", "", line.note()));
        }).toList();
        Warehouse place = warehouse.get();
        return Draft.of(DocumentKind.STOCKTAKE, desk.asOf().today()).at(CountTogether.minute(sheets))
                .warehouse(place == null ? null : place.id()).lines(lines);
    }
}
