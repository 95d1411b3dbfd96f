package org.suanpan.app.goal;

import java.math.BigDecimal;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.base.Rate;
import org.suanpan.core.followup.Due;
import org.suanpan.core.goal.TargetMetric;
import org.suanpan.core.goal.Targeting;
import org.suanpan.core.goal.score.Board;

/// What a salesperson wants to know of himself: targets, place, card, whom to come back to.
final class MineView extends VBox {

    private final MineViewModel model;
    private final Text text;
    private final Figures figures;
    private final StackPane body = new StackPane();

    MineView(MineViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.PAGE);
        setId("mine");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("mine.title")), body);
        model.read().value().subscribe(this::show);
    }

    private void show(MineViewModel.@Nullable Read read) {
        if (!model.isSeller()) {
            body.getChildren().setAll(new EmptyState(MaterialDesignA.ACCOUNT_STAR_OUTLINE, text.of("mine.not-a-seller")));
        } else if (read != null) {
            body.getChildren().setAll(Nodes.scroll(Nodes.column(Style.PAGE_BODY, place(read.place()), new EarnedPane(model, read.earned()), new Card(text.of("mine.targets"), targets(read)),
                    new CardPane(model.desk(), read.score(), model::open), new Card(text.of("mine.due"), due(read)))));
        }
    }

    private Node place(Board.@Nullable Row row) {
        Integer rank = row == null ? null : row.rank();
        return Nodes.row(Style.ROW, Nodes.id(Nodes.label(row == null || rank == null ? text.of("mine.no-place") : text.of("mine.place",
                String.valueOf(rank)), Style.TOTAL_FIGURE), "mine-place"), Nodes.label(row == null ? "" : ScoresView.trend(text, row), Style.MUTED));
    }

    private Node targets(MineViewModel.Read read) {
        TableView<Targeting.Own> table = new TableBuilder<>("mine-targets", FXCollections.observableArrayList(read.targets()))
                .text(text.of("mine.figure"), 200, own -> text.of("target.metric." + own.metric()) + (own.category().isEmpty() ? "" : " · " + own.category()))
                .number(text.of("target.target"), 130, own -> figure(own.metric(), own.row().figures().target()))
                .number(text.of("target.achieved"), 130, own -> figure(own.metric(), own.row().figures().achieved()))
                .number(text.of("target.ratio"), 90, own -> percent(own.row().figures().ratio()))
                .number(text.of("target.forecast"), 130, own -> figure(own.metric(), own.row().figures().forecast()))
                .build();
        table.setId("start");
        return fit(table, read.targets().size());
    }

    private Node due(MineViewModel.Read read) {
        if (read.due().isEmpty()) {
            return Nodes.paragraph(text.of("mine.nobody-due"), Style.MUTED);
        }
        return fit(new TableBuilder<>("mine-due", FXCollections.observableArrayList(read.due())).onOpen(model::open)
                .link(text.of("party.name"), 220, Due::name)
                .exact(text.of("party.phone"), 130, Due::phone)
                .exact(text.of("mine.day"), 110, one -> figures.date(one.day()))
                .text(text.of("mine.what"), 260, one -> one.what().isEmpty() ? one.lastResult() : one.what())
                .beside(one -> one.answered() ? "" : text.of("followup.missed"))
                .build(), read.due().size());
    }

    private static Node fit(TableView<?> table, int rows) {
        Fit.rows(table, rows);
        return table;
    }

    private String figure(TargetMetric metric, @Nullable BigDecimal value) {
        return value == null ? "—" : figures.figure(value, metric.digits());
    }

    private static String percent(@Nullable Rate ratio) {
        return ratio == null ? "—" : new Rate(ratio.value().movePointRight(2)).toString(1) + " %";
    }
}
