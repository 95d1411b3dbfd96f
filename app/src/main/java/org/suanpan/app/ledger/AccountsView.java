package org.suanpan.app.ledger;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.ledger.AccountsViewModel.Part;

/// The money accounts: what is in them, their journals, what is spent and earned beside the goods.
final class AccountsView extends VBox {

    private final AccountsViewModel model;
    private final StackPane body = new StackPane();
    private final AccountsPane accounts;
    private final JournalPane journal;
    private final SidesPane sides;

    AccountsView(AccountsViewModel model) {
        this.model = model;
        Text text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("accounts");
        accounts = new AccountsPane(model);
        journal = new JournalPane(model.journal());
        sides = new SidesPane(model.sides(), model.desk());
        VBox.setVgrow(body, Priority.ALWAYS);
        Button transfer = Nodes.id(Nodes.button(text.of("trade.kind.ACCOUNT_TRANSFER"), MaterialDesignS.SWAP_HORIZONTAL,
                model::transfer), "transfer");
        Button begin = Nodes.id(Nodes.button(text.of("account.new"), MaterialDesignP.PLUS, this::begin, Style.PRIMARY), "new");
        getChildren().addAll(new PageHeader(text.of("account.title"), transfer, begin),
                Nodes.wrap(Style.FILTER_BAR, Choices.segments("part", List.of(Part.values()),
                        part -> text.of("account.part." + part), model.part())), body);
        model.part().subscribe(part -> show(switch (part) {
            case ACCOUNTS -> accounts;
            case JOURNAL -> journal;
            case SIDES -> sides;
        }));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN).match(event)) {
                begin();
                event.consume();
            }
        });
    }

    private void begin() {
        model.part().set(Part.ACCOUNTS);
        model.begin();
    }

    private void show(Node pane) {
        body.getChildren().setAll(pane);
        if (getScene() != null) {
            model.desk().work().later(() -> {
                Node start = pane.lookup("#start");
                if (start != null) {
                    start.requestFocus();
                }
            });
        }
    }
}
