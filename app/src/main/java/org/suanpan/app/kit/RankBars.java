package org.suanpan.app.kit;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Style;

/// The best few of something: name, a bar on the scale of the largest, the figure.
public final class RankBars extends GridPane {

    /// `share` from 0 to 1 of the largest; `open` shows what is behind the name, null = nothing to show.
    public record Line(String name, String figure, double share, @Nullable Runnable open) {}

    public RankBars(String id) {
        setId(id);
        Style.on(this, Style.RANK);
        ColumnConstraints number = new ColumnConstraints();
        number.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints name = new ColumnConstraints();
        name.setPercentWidth(42);
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        ColumnConstraints figure = new ColumnConstraints();
        figure.setMinWidth(Region.USE_PREF_SIZE);
        getColumnConstraints().addAll(number, name, bar, figure);
    }

    public void show(List<Line> lines) {
        getChildren().clear();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Label place = Nodes.label(String.valueOf(i + 1), Style.MUTED);
            Node name = line.open() == null ? Nodes.label(line.name()) : Nodes.link(line.name(), line.open());
            Label figure = Nodes.label(line.figure(), Style.NUMBER);
            figure.setMaxWidth(Double.MAX_VALUE);
            figure.setAlignment(Pos.CENTER_RIGHT);
            figure.setMinWidth(USE_PREF_SIZE);
            addRow(i, place, name, bar(line.share()), figure);
        }
    }

    private static Node bar(double share) {
        Region fill = Style.on(new Region(), Style.RANK_FILL);
        Region track = Style.on(new Region() {
            {
                getChildren().add(fill);
            }

            @Override
            protected void layoutChildren() {
                fill.resizeRelocate(0, 0, Math.max(1, Math.round(getWidth() * share)), getHeight());
            }
        }, Style.RANK_TRACK);
        GridPane.setValignment(track, javafx.geometry.VPos.CENTER);
        return track;
    }
}
