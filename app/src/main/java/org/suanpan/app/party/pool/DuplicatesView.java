package org.suanpan.app.party.pool;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.party.duplicate.DuplicatePair;
import org.suanpan.core.party.record.PartyKind;

/// The pairs that may be one customer, the surest first.
public final class DuplicatesView extends VBox {

    private final DuplicatesViewModel model;
    private final Text text;

    public DuplicatesView(DuplicatesViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        Style.on(this, Style.PAGE);
        setId("duplicates");
        TableView<DuplicatePair> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        model.sweep().value().subscribe(found -> table.setPlaceholder(found == null ? new StackPane() : empty()));
        Button merge = Nodes.id(Nodes.button(text.of("pool.merge"), MaterialDesignC.CALL_MERGE, () -> wanted(table).ifPresent(model::merge)),
                "merge-pair");
        Nodes.showIf(merge, model.canMerge());
        getChildren().addAll(new PageHeader(text.of("pool.title"), other(), merge,
                Nodes.id(Nodes.button(text.of("pool.apart"), MaterialDesignC.CALL_SPLIT, () -> tellApart(table)), "apart"))
                .subtitle(model.told()), table);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> keys(event, table));
    }

    /// The same for the other side.
    private Node other() {
        PartyKind kind = model.kind() == PartyKind.CUSTOMER ? PartyKind.SUPPLIER : PartyKind.CUSTOMER;
        return Nodes.id(Nodes.button(text.of("pool.show." + kind), () -> model.show(kind)), "other-kind");
    }

    private void keys(KeyEvent event, TableView<DuplicatePair> table) {
        if (event.getCode() == KeyCode.N && !event.isShortcutDown() && !event.isAltDown()) {
            tellApart(table);
            event.consume();
        } else if (event.getCode() == KeyCode.M && !event.isShortcutDown() && !event.isAltDown()) {
            wanted(table).ifPresent(model::merge);
            event.consume();
        }
    }

    private void tellApart(TableView<DuplicatePair> table) {
        wanted(table).ifPresent(model::tellApart);
    }

    private TableView<DuplicatePair> table() {
        Reasons reasons = new Reasons(text);
        TableBuilder<DuplicatePair> builder = new TableBuilder<>("start", model.pairs())
                .onOpen(pair -> model.open(pair.left().id()))
                .chip(text.of("pool.verdict"), 84, (pair, chip) -> reasons.verdict(pair.judgement(), chip))
                .link(text.of("pool.first." + model.kind()), 230, pair -> pair.left().name())
                .exact(text.of("party.code"), 84, pair -> pair.left().code())
                .exact(text.of("party.phone"), 120, pair -> pair.left().phones())
                .link(text.of("pool.second"), 230, pair -> pair.right().name()).leads(pair -> model.open(pair.right().id()))
                .exact(text.of("party.code"), 84, pair -> pair.right().code())
                .exact(text.of("party.phone"), 120, pair -> pair.right().phones())
                .text(text.of("pool.why"), 160, pair -> reasons.why(pair.judgement()))
                .way(text.of("pool.apart"), model::tellApart);
        return model.canMerge() ? builder.way(text.of("pool.merge"), model::merge).build() : builder.build();
    }

    /// The selected pair, the first where none is.
    private Optional<DuplicatePair> wanted(TableView<DuplicatePair> table) {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).or(() -> model.pairs().stream().findFirst());
    }

    private Node empty() {
        return new EmptyState(MaterialDesignA.ACCOUNT_CHECK_OUTLINE, text.of("pool.none." + model.kind()));
    }
}
