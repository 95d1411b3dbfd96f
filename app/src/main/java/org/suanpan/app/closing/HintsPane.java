package org.suanpan.app.closing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.closing.Finding;
import org.suanpan.core.closing.Hint;
import org.suanpan.core.closing.HintLine;

/// The checklist: one line for each hint with what it means, opened to what is behind it.
final class HintsPane extends VBox {

    private final ClosingViewModel model;
    private final Text text;
    private final Figures figures;
    private final Set<Hint> opened = EnumSet.noneOf(Hint.class);

    HintsPane(ClosingViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.COLUMN_TIGHT);
        setId("closing-hints");
        model.hints().value().subscribe(this::refresh);
        model.hints().failed().subscribe(this::refresh);
        model.selfCheck().subscribe(this::refresh);
    }

    private void refresh() {
        List<HintLine> lines = model.hints().value().get();
        getChildren().clear();
        if (model.hints().failed().get() != null) {
            getChildren().add(Nodes.paragraph(text.of(model.hints().failed().get()), Style.STRIP, Style.STRIP_PROBLEM));
            return;
        }
        if (lines != null) {
            lines.forEach(line -> getChildren().add(line(line)));
            getChildren().add(selfCheck());
        }
    }

    private Node line(HintLine line) {
        if (line.isClear()) {
            return row(icon(MaterialDesignC.CHECK_CIRCLE_OUTLINE, Style.OK_TEXT),
                    Nodes.label(text.of("closing.clear." + line.hint()), Style.MUTED));
        }
        Label words = Nodes.paragraph(text.of("closing.hint." + line.hint(), figures.count(line.count())));
        words.setId("hint-" + line.hint());
        HBox head = row(icon(MaterialDesignA.ALERT_OUTLINE, Style.CAUTION_TEXT), words);
        VBox both = Nodes.column(Style.COLUMN_TIGHT, head);
        if (!line.first().isEmpty()) {
            VBox findings = findings(line);
            Nodes.showIf(findings, opened.contains(line.hint()));
            head.getChildren().addAll(Nodes.spacer(), Nodes.id(Nodes.link(text.of("closing.look"), () -> {
                boolean shows = !findings.isVisible();
                Nodes.showIf(findings, shows);
                if (shows) {
                    opened.add(line.hint());
                } else {
                    opened.remove(line.hint());
                }
            }), "look-" + line.hint()));
            both.getChildren().add(findings);
        }
        HintWays.of(line.hint(), month()).ifPresent(screen -> {
            if (line.first().isEmpty()) {
                head.getChildren().add(Nodes.spacer());
            }
            head.getChildren().add(Nodes.id(Nodes.link(text.of("closing.in-list"),
                    () -> model.desk().navigator().open(screen)), "list-" + line.hint()));
        });
        return both;
    }

    private java.time.YearMonth month() {
        java.time.YearMonth month = model.month().get();
        return month == null ? java.time.YearMonth.from(model.desk().asOf().today()) : month;
    }

    private VBox findings(HintLine line) {
        VBox all = Nodes.column(Style.COLUMN_TIGHT, line.first().stream().map(this::finding).toArray(Node[]::new));
        if (line.count() > line.first().size()) {
            all.getChildren().add(Nodes.label(text.of("closing.more", figures.count(line.count() - line.first().size())), Style.MUTED));
        }
        Style.on(all, Style.NOTES);
        return all;
    }

    private Node finding(Finding finding) {
        String name = finding.isDraft() && finding.kind() != null
                ? (text.of("trade.kind." + finding.kind()) + "  " + finding.name()).strip() : finding.name();
        Node called = HintWays.of(finding).<Node>map(screen -> Nodes.link(name, () -> model.desk().navigator().open(screen)))
                .orElseGet(() -> Nodes.label(name));
        String facts = Stream.of(figures.date(finding.date()),
                finding.quantity() == null ? "" : text.of("closing.pieces", figures.quantity(finding.quantity())),
                finding.money() == null ? "" : figures.yuan(finding.money()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("   "));
        return Nodes.row(Style.ROW, called, Nodes.label(facts, Style.MUTED));
    }

    private Node selfCheck() {
        ClosingViewModel.SelfCheck check = model.selfCheck().get();
        if (check.running()) {
            return row(icon(MaterialDesignC.CLOCK_OUTLINE, Style.MUTED), Nodes.label(text.of("closing.check.running"), Style.MUTED));
        }
        var red = check.red();
        return red == null
                ? row(icon(MaterialDesignC.CHECK_CIRCLE_OUTLINE, Style.OK_TEXT), Nodes.label(text.of("closing.check.green"), Style.MUTED))
                : row(icon(MaterialDesignC.CLOSE_CIRCLE_OUTLINE, Style.PROBLEM_TEXT),
                        Nodes.paragraph(text.of("closing.check.red", red.id(), red.first()), Style.PROBLEM_TEXT));
    }

    private static HBox row(Node... children) {
        return Nodes.row(Style.ROW, children);
    }

    private static FontIcon icon(org.kordamp.ikonli.Ikon icon, Style style) {
        return Style.on(Nodes.icon(icon), style);
    }
}
