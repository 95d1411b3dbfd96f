package org.suanpan.app.trade.count;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.core.document.Minute;
import org.suanpan.core.importing.count.CountSheet;
import org.suanpan.core.importing.count.CountTogether;
import org.suanpan.core.stock.Warehouse;

/// Sheets out, filled sheets in.
final class CountView extends VBox {

    private static final int NAMES = 24;

    private final CountViewModel model;
    private final Dialogs dialogs;
    private final Text text;

    CountView(CountViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        this.text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("count");
        var body = Nodes.scroll(Nodes.column(Style.PAGE_BODY, new Card(text.of("trade.count-export"), export()),
                new Card(text.of("trade.count-import"), bringIn())));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("trade.count-title")), body);
    }

    private Node export() {
        ComboBox<String> category = Choices.box("category", List.of(""),
                words -> words.isEmpty() ? text.of("trade.count-every-category") : words, model.category());
        model.goods().value().subscribe(_ -> category.getItems().setAll(model.categories()));
        TextField counters = Nodes.id(new TextField(), "start");
        counters.setPrefColumnCount(NAMES);
        counters.setMaxWidth(USE_PREF_SIZE);
        counters.setPromptText(text.of("trade.count-counters-prompt"));
        counters.textProperty().bindBidirectional(model.counters());
        counters.setOnAction(_ -> model.write());
        Label written = Nodes.id(Nodes.paragraph("", Style.MUTED), "count-written");
        written.textProperty().bind(model.written());
        model.written().subscribe(words -> Nodes.showIf(written, !words.isEmpty()));
        return Nodes.column(Style.COLUMN, new FormBuilder()
                .field(text.of("trade.warehouse"), Choices.box("warehouse", model.warehouses(), Warehouse::name,
                        model.warehouse()))
                .field(text.of("trade.count-category"), category)
                .field(text.of("trade.count-counters"), counters, text.of("trade.count-export-help"))
                .build(), Nodes.row(Style.ROW, Nodes.id(Nodes.button(text.of("trade.count-write"),
                        MaterialDesignM.MICROSOFT_EXCEL, model::write, Style.PRIMARY), "count-write")), written);
    }

    private Node bringIn() {
        VBox files = Nodes.id(Nodes.column(Style.COLUMN_TIGHT), "count-files");
        Label different = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_CAUTION), "count-different");
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "message");
        for (Label strip : List.of(different, message)) {
            strip.setMaxWidth(Double.MAX_VALUE);
        }
        Runnable show = () -> {
            files.getChildren().setAll(model.sheets().stream().map(sheet -> (Node) Nodes.label(words(sheet))).toList());
            String differ = model.different();
            different.setText(text.of("trade.count-differ", differ));
            Nodes.showIf(different, !differ.isEmpty());
        };
        model.sheets().subscribe(show);
        model.mode().subscribe(_ -> show.run());
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        return Nodes.column(Style.COLUMN,
                Nodes.row(Style.ROW, Nodes.button(text.of("trade.count-add-file"), MaterialDesignF.FILE_PLUS_OUTLINE,
                        () -> dialogs.openSpreadsheet().ifPresent(model::add)),
                        Nodes.link(text.of("trade.count-clear"), model::clear)),
                files, new FormBuilder().field(text.of("trade.count-mode"), Choices.segments("count-mode",
                        List.of(CountTogether.values()), mode -> text.of("trade.count-mode." + mode), model.mode())).build(),
                different, message, Nodes.row(Style.ROW, Nodes.id(Nodes.button(text.of("trade.count-make"),
                        MaterialDesignC.CHECK, model::make, Style.PRIMARY), "count-make")));
    }

    private String words(CountSheet sheet) {
        Integer minute = sheet.minute();
        return text.of("trade.count-files", sheet.file(), sheet.counted().size(),
                minute == null ? text.of("trade.count-no-time") : text.of("trade.time") + " " + Minute.words(minute));
    }
}
