package org.suanpan.app.loyalty;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.loyalty.LoyaltyViewModel.Part;

/// Points and rebates: balances, gifts, rebate agreements, the register of what was given, the terms.
final class LoyaltyView extends VBox {

    private final LoyaltyViewModel model;
    private final StackPane body = new StackPane();

    LoyaltyView(LoyaltyViewModel model) {
        this.model = model;
        Text text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("loyalty");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(text.of("loyalty.title")), Nodes.wrap(Style.FILTER_BAR,
                Choices.segments("part", List.of(Part.values()), part -> text.of("loyalty.part." + part), model.part())), body);
        Node balances = new BalancesPane(model);
        Node gifts = new GiftsPane(model);
        Node rebates = new RebatesPane(model);
        Node register = new RegisterPane(model.register());
        Node terms = new TermsPane(model);
        model.part().subscribe(part -> show(switch (part) {
            case BALANCES -> balances;
            case GIFTS -> gifts;
            case REBATES -> rebates;
            case REGISTER -> register;
            case TERMS -> terms;
        }));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F12 && model.part().get() == Part.TERMS) {
                requestFocus();
                model.termsForm().save();
                event.consume();
            }
        });
    }

    private void show(Node pane) {
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
