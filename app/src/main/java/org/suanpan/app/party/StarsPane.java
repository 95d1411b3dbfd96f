package org.suanpan.app.party;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.form.StarsBox;
import org.suanpan.core.base.Actor;
import org.suanpan.core.party.stars.StarsGiven;

/// The stars of a customer, and since when and by whom they are given. Whoever may not give them sees them, if there are any.
final class StarsPane extends HBox {

    private final StarsViewModel model;
    private final Text text;
    private final Label since = Nodes.id(Nodes.label("", Style.MUTED, Style.SMALL), "stars-since");
    private final StarsBox box;

    StarsPane(StarsViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.box = new StarsBox("stars", text, model.chosen());
        Style.on(this, Style.FACT);
        boolean mayGive = model.mayGive();
        box.setFocusTraversable(mayGive);
        box.setMouseTransparent(!mayGive);
        getChildren().addAll(Nodes.label(text.of("party.field.STARS"), Style.FACT_LABEL), box, since);
        model.given().subscribe(given -> {
            since.setText(words(given));
            Nodes.showIf(this, mayGive || given != null && given.stars() > 0);
        });
    }

    private String words(@Nullable StarsGiven given) {
        if (given == null) {
            return text.of("stars.never");
        }
        String day = model.desk().figures().date(given.day());
        String who = given.by().equals(Actor.OWNER.name()) ? text.of("stars.owner") : given.by();
        return given.stars() == 0 ? text.of("stars.taken-away", day, who) : text.of("stars.since", day, who);
    }

    /// The page around it is made anew whenever something of the customer changes: puts the focus back if it was here.
    Runnable keepsFocus() {
        return box.isFocused() ? box::requestFocus : () -> {};
    }
}
