package org.suanpan.app.tier.look;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Screen.Tiers.Part;
import org.suanpan.app.base.Style;
import org.suanpan.app.kit.Choices;

/// The ways between the screens of tiers.
public final class PartsBar {

    private static final double WIDE = 2_000;

    private PartsBar() {}

    public static Node of(Desk desk, Part own) {
        ObjectProperty<Part> chosen = new SimpleObjectProperty<>(own);
        chosen.subscribe(part -> {
            if (part != own) {
                chosen.set(own);
                desk.navigator().open(new Screen.Tiers(part));
            }
        });
        HBox row = Choices.segments("parts", List.of(Part.values()), part -> desk.text().of("board.part." + part), chosen);
        List<Node> ways = List.copyOf(row.getChildren());
        row.getChildren().clear();
        FlowPane flow = Style.on(new FlowPane(ways.toArray(Node[]::new)) {
            @Override
            protected double computePrefWidth(double height) {
                return Math.min(getPrefWrapLength(), getChildren().stream().mapToDouble(way -> snapSizeX(way.prefWidth(-1))).sum() + 1);
            }
        }, Style.SEGMENTS);
        flow.setId("parts");
        flow.parentProperty().subscribe(parent -> {
            if (parent instanceof Region around) {
                // As wide as there is room for; where that is too little, the ways go on below.
                flow.prefWrapLengthProperty().bind(Bindings.createDoubleBinding(() -> around.getWidth() <= 0 ? WIDE
                        : around.getWidth() - around.getInsets().getLeft() - around.getInsets().getRight(), around.widthProperty(), around.insetsProperty()));
            }
        });
        return flow;
    }
}
