package org.suanpan.app.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.ShareBar;
import org.suanpan.core.base.Rate;
import org.suanpan.core.goal.Targeting;
import org.suanpan.core.goal.score.Board;

/// Pages in big type that turn by themselves. Right and left turn them by hand, Enter fills the window with them, Esc gives it back.
final class WallView extends StackPane {

    private static final Duration EACH = Duration.seconds(12);
    /// From here on the type is larger.
    private static final double WIDE = 1600;

    private final WallViewModel model;
    private final Text text;
    private final VBox page = new VBox();
    private final StackPane whole = new StackPane();
    private final Timeline turning = new Timeline();
    private final Button full;
    private @Nullable StackPane over;

    WallView(WallViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.full = Nodes.id(Nodes.button(text.of("wall.full"), MaterialDesignF.FULLSCREEN, this::fill), "start");
        Style.on(whole, Style.WALL_WHOLE);
        Style.on(this, Style.PAGE);
        page.setId("wall");
        VBox.setVgrow(page, Priority.ALWAYS);
        whole.setFocusTraversable(true);
        turning.getKeyFrames().setAll(new KeyFrame(EACH, _ -> model.turn(1)));
        turning.setCycleCount(Animation.INDEFINITE);
        model.page().subscribe(_ -> show());
        model.read().value().subscribe(_ -> show());
        page.widthProperty().subscribe(width -> Style.choose(page, width.doubleValue() < WIDE ? Style.WALL : Style.WALL_WIDE, Style.WALL,
                Style.WALL_WIDE));
        getChildren().setAll(framed());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        whole.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        page.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                turning.stop();
            } else {
                turning.playFromStart();
            }
        });
    }

    private Node framed() {
        VBox frame = Nodes.column(Style.COLUMN_TIGHT, Nodes.row(Style.FILTER_BAR, full, Nodes.label(text.of("wall.keys"), Style.MUTED)), page);
        VBox.setVgrow(page, Priority.ALWAYS);
        return frame;
    }

    private void keys(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT -> model.turn(1);
            case LEFT -> model.turn(-1);
            case ESCAPE -> leave();
            case ENTER -> fill();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// The pages take the place of everything in the window.
    private void fill() {
        Scene scene = getScene();
        if (scene == null || over != null || !(scene.getRoot() instanceof StackPane root)) {
            return;
        }
        over = root;
        getChildren().clear();
        whole.getChildren().setAll(page);
        root.getChildren().add(whole);
        whole.requestFocus();
    }

    private void leave() {
        StackPane root = over;
        if (root != null) {
            over = null;
            whole.getChildren().clear();
            root.getChildren().remove(whole);
            getChildren().setAll(framed());
            full.requestFocus();
        }
    }

    private void show() {
        WallViewModel.Read read = model.read().value().get();
        if (read == null) {
            return;
        }
        page.getChildren().setAll(switch (model.page().get()) {
            case 0 -> ranking(read);
            case 1 -> reached(read);
            default -> star(read);
        });
    }

    private List<Node> ranking(WallViewModel.Read read) {
        List<Node> lines = titled("wall.ranking", read.board().month().toString());
        for (Board.Row row : read.board().rows()) {
            lines.add(Nodes.row(Style.WALL_LINE, Nodes.label(row.rank() == null ? "—" : String.valueOf(row.rank()), Style.WALL_PLACE),
                    Nodes.label(row.name(), Style.STRONG), Nodes.spacer(), Nodes.label(row.total() == null ? "—" : row.total().toString(2), Style.STRONG),
                    Nodes.label(ScoresView.trend(text, row), Style.MUTED, Style.WALL_TREND)));
        }
        return orNobody(lines, read.board().rows().isEmpty());
    }

    private List<Node> reached(WallViewModel.Read read) {
        List<Node> lines = titled("wall.targets", read.board().month().toString());
        GridPane grid = Style.on(new GridPane(), Style.WALL_GRID);
        for (Targeting.Share share : read.reached()) {
            ShareBar bar = bar(share.reached() == null ? 0 : Math.min(1, share.reached().value().doubleValue()));
            GridPane.setHgrow(bar, Priority.ALWAYS);
            Label percent = Nodes.label(WallViewModel.percent(share.reached()), Style.STRONG);
            GridPane.setHalignment(percent, HPos.RIGHT);
            grid.addRow(grid.getRowCount(), Nodes.label(share.name().isEmpty() ? text.of("target.company") : share.name(), Style.STRONG), bar, percent);
        }
        lines.add(grid);
        return orNobody(lines, read.reached().isEmpty());
    }

    private static ShareBar bar(double share) {
        ShareBar bar = new ShareBar();
        double part = Math.max(0, share);
        bar.show(List.of(new ShareBar.Part(part, Style.CHIP_ACCENT), new ShareBar.Part(1 - part, Style.CHIP_NEUTRAL)),
                WallViewModel.percent(new Rate(BigDecimal.valueOf(part))));
        return bar;
    }

    private List<Node> star(WallViewModel.Read read) {
        List<Node> lines = titled("wall.star", read.starMonth().toString());
        read.stars().forEach(name -> lines.add(Nodes.label("★ " + name, Style.WALL_STAR)));
        return orNobody(lines, read.stars().isEmpty());
    }

    private List<Node> titled(String key, String month) {
        List<Node> lines = new ArrayList<>();
        lines.add(Nodes.row(Style.ROW, Nodes.label(text.of(key), Style.WALL_TITLE), Nodes.spacer(), Nodes.label(month, Style.MUTED)));
        return lines;
    }

    private List<Node> orNobody(List<Node> lines, boolean none) {
        if (none) {
            lines.add(Nodes.paragraph(text.of("wall.nothing"), Style.MUTED));
        }
        return lines;
    }
}
