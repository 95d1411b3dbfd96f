package org.suanpan.app.party.owner;

import java.util.List;

import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Style;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.party.owner.TakeBack.State;
import org.suanpan.core.party.owner.TakeBack.Verdict;

/// On the first page: how many customers are about to fall into the public pool, and how many are due. Not there while there is none.
final class WarnedPane extends VBox {

    private final WarnedViewModel model;

    WarnedPane(WarnedViewModel model) {
        this.model = model;
        Style.on(this, Style.STRIP, Style.STRIP_CAUTION);
        setId("commons-warned");
        model.review().value().subscribe(found -> {
            getChildren().clear();
            line(found, State.DUE);
            line(found, State.WARNED);
            Nodes.showIf(this, !getChildren().isEmpty());
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                model.review().shown();
            } else {
                model.review().hidden();
            }
        });
    }

    private void line(@Nullable List<Verdict> found, State state) {
        List<Verdict> some = found == null ? List.of() : found.stream().filter(verdict -> verdict.state() == state).toList();
        if (!some.isEmpty()) {
            getChildren().add(Nodes.link(model.words(state, some), () -> model.open(state)));
        }
    }
}
