package org.suanpan.app.tier.look;

import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Screen.Tiers.Part;
import org.suanpan.app.kit.Choices;

/// The ways between the screens of tiers.
public final class PartsBar {

    private PartsBar() {}

    public static Node of(Desk desk, Part own) {
        ObjectProperty<Part> chosen = new SimpleObjectProperty<>(own);
        chosen.subscribe(part -> {
            if (part != own) {
                chosen.set(own);
                desk.navigator().open(new Screen.Tiers(part));
            }
        });
        return Choices.segments("parts", List.of(Part.values()), part -> desk.text().of("board.part." + part), chosen);
    }
}
