package org.suanpan.app.commission;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;

/// Commission: statements of a month, plans tried out, the shop's plans.
final class CommissionView extends VBox {

    CommissionView(CommissionViewModel model) {
        Text text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("commission");
        StackPane body = new StackPane();
        VBox.setVgrow(body, Priority.ALWAYS);
        Node sheets = new SheetsPane(model.sheets());
        Node trial = new TrialPane(model.trial());
        Node plans = new PlansPane(model.plans());
        Node parts = Nodes.wrap(Style.FILTER_BAR, Choices.segments("part", model.parts(), part -> text.of("commission.part." + part), model.part()));
        Nodes.showIf(parts, model.parts().size() > 1);
        getChildren().addAll(new PageHeader(text.of("commission.title")), parts, body);
        model.part().subscribe(part -> body.getChildren().setAll(switch (part) {
            case STATEMENTS -> sheets;
            case TRIAL -> trial;
            case PLANS -> plans;
        }));
    }
}
