package org.suanpan.app.commission;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.commission.CommissionViewModel.Part;
import org.suanpan.app.commission.plan.PlansPane;
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
        SheetsPane sheets = new SheetsPane(model.sheets());
        Node trial = new TrialPane(model.trial());
        Node plans = new PlansPane(model.plans());
        Node parts = Nodes.wrap(Style.FILTER_BAR, Choices.segments("part", model.parts(), part -> text.of("commission.part." + part), model.part()));
        Nodes.showIf(parts, model.parts().size() > 1);
        getChildren().addAll(new PageHeader(text.of("commission.title")), parts, body);
        model.part().subscribe(part -> show(model, body, switch (part) {
            case STATEMENTS -> sheets;
            case TRIAL -> trial;
            case PLANS -> plans;
        }));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Part part = model.part().get();
            if (part == Part.STATEMENTS) {
                sheets.pressed(event);
            } else if (event.getCode() == KeyCode.F9 && part == Part.TRIAL) {
                model.trial().run();
                event.consume();
            } else if (event.getCode() == KeyCode.F12 && part == Part.PLANS) {
                model.plans().save();
                event.consume();
            }
        });
    }

    private void show(CommissionViewModel model, StackPane body, Node pane) {
        body.getChildren().setAll(pane);
        if (getScene() != null) {
            model.desk().work().later(() -> {
                // What scrolls has its fields only once it was laid out.
                body.applyCss();
                body.layout();
                Node start = pane.lookup("#start");
                if (start != null) {
                    start.requestFocus();
                }
            });
        }
    }
}
