package org.suanpan.app.today;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;

/// The first page.
final class TodayView extends VBox {

    private final TodayViewModel model;
    private final Text text;
    private final Tiles tiles;
    private final Charts charts;
    private final LateOrders late;
    private final StackPane front = new StackPane();
    private final ScrollPane figures;
    private final Node welcome;
    private final EmptyState failed;
    private final Label why = Nodes.label("", Style.MUTED);

    TodayView(TodayViewModel model, List<Node> waiting) {
        this.model = model;
        this.text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("today");
        tiles = new Tiles(model);
        charts = new Charts(model);
        late = new LateOrders(model);
        VBox page = Nodes.column(Style.PAGE_BODY, tiles.grid());
        page.getChildren().addAll(waiting);
        page.getChildren().addAll(late, charts.grid());
        figures = Nodes.scroll(page);
        welcome = welcome();
        failed = new EmptyState(MaterialDesignA.ALERT_OUTLINE, text.of("today.failed"), why,
                Nodes.button(text.of("base.again"), () -> model.picture().reload(), Style.PRIMARY));
        VBox.setVgrow(front, Priority.ALWAYS);
        getChildren().addAll(header(), front);
        model.shown().subscribe(this::refresh);
        model.picture().failed().subscribe(this::refresh);
        model.desk().figures().costCovered().subscribe(this::refresh);
        refresh();
    }

    private void refresh() {
        var problem = model.picture().failed().get();
        var picture = model.shown().get();
        if (problem != null) {
            why.setText(text.of(problem));
            front.getChildren().setAll(failed);
        } else if (picture == null) {
            front.getChildren().clear();
        } else if (picture.untouched()) {
            front.getChildren().setAll(welcome);
        } else {
            tiles.show(picture.figures());
            charts.show(picture.figures());
            late.show(picture.late());
            front.getChildren().setAll(figures);
        }
    }

    private Node header() {
        Label ends = Nodes.id(Nodes.chip("", Style.CHIP_CAUTION), "data-ends");
        model.asOf().lastSale().subscribe(last -> last.ifPresent(
                day -> ends.setText(text.of("today.data-ends", day))));
        model.asOf().past().subscribe(past -> Nodes.showIf(ends, past));
        DatePicker day = Choices.day("as-of");
        model.asOf().day().subscribe(day::setValue);
        day.valueProperty().subscribe(chosen -> {
            if (chosen != null && !chosen.equals(model.asOf().day().get())) {
                model.asOf().choose(chosen);
            }
        });
        PageHeader header = new PageHeader(text.of("today.title"), ends,
                Nodes.label(text.of("today.as-of"), Style.MUTED), day);
        header.subtitle(model.shown().map(p -> p.untouched() ? "" : text.of("today.week", p.figures().week().from(),
                p.figures().today(), p.figures().week().isoWeek())));
        return header;
    }

    private Node welcome() {
        var bringIn = Nodes.button(text.of("today.welcome.import"), MaterialDesignI.IMPORT, model::bringIn,
                Style.PRIMARY);
        bringIn.setId("welcome-import");
        var sample = Nodes.button(text.of("today.welcome.sample"), MaterialDesignS.STORE_OUTLINE, model::lookAtSample);
        sample.setId("welcome-sample");
        VBox box = new EmptyState(MaterialDesignS.STOREFRONT_OUTLINE, text.of("today.welcome.title"),
                Nodes.paragraph(text.of("today.welcome.text"), Style.MUTED));
        box.getChildren().addAll(Nodes.row(Style.ROW_WIDE, bringIn, sample),
                Nodes.paragraph(text.of("today.welcome.safe"), Style.MUTED, Style.SMALL));
        return box;
    }
}
