package org.suanpan.app.party.form;

import java.util.List;

import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.FluidGrid;
import org.suanpan.app.kit.FormBuilder;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.attach.Shelf;
import org.suanpan.app.kit.attach.ShelfCard;
import org.suanpan.app.kit.form.StarsBox;
import org.suanpan.app.party.form.PartyEntry.Field;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.core.staff.Right;

/// The form of a customer or supplier. Enter walks from field to field, F12 saves; a name is enough.
public final class PartyFormView extends VBox {

    private final PartyFormViewModel model;
    private final PartyEntry entry;
    private final Text text;
    private final TextField name;
    private final boolean customer;
    private PersonEntry shown;

    public PartyFormView(PartyFormViewModel model) {
        this.model = model;
        this.entry = model.entry();
        this.text = model.desk().text();
        this.customer = model.kind() == PartyKind.CUSTOMER;
        this.name = words("start", Field.NAME);
        this.shown = entry.persons().getFirst();
        Style.on(this, Style.PAGE);
        setId("party-form");
        PartyLines lines = new PartyLines(entry, text);
        var body = Nodes.scroll(Nodes.column(Style.PAGE_BODY, new LikelyPane(model),
                new FluidGrid(34, 2, new Card(text.of("party.form.who"), who()), new Card(text.of("party.form.about"), about())),
                new OwnCard(entry, text),
                new Card(text.of("party.form.persons"), lines.persons()),
                new Card(text.of("party.form.addresses"), lines.addresses()),
                new FluidGrid(34, 2, new Card(text.of("party.form.invoice"), invoice()),
                        new Card(text.of("party.form.days"), lines.days())), files()));
        VBox.setVgrow(body, Priority.ALWAYS);
        Label kept = Nodes.label("", Style.MUTED);
        kept.textProperty().bind(model.kept());
        String title = (model.isNew() ? "party.new." : "party.edit.") + model.kind();
        getChildren().addAll(new PageHeader(text.of(title), kept), message(), body, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        model.onEmptied(name::requestFocus);
        focusedProperty().subscribe(this::begin);
        name.sceneProperty().subscribe(this::begin);
    }

    /// The fields come into the window later than the page around them, which holds the focus for them until then.
    private void begin() {
        if (isFocused() && name.getScene() != null) {
            model.desk().work().later(name::requestFocus);
        }
    }

    private Node files() {
        Shelf shelf = model.shelf();
        return shelf == null ? Nodes.column(Style.COLUMN_TIGHT) : new ShelfCard(shelf, this);
    }

    private void keys(KeyEvent event) {
        boolean save = event.getCode() == KeyCode.F12
                || new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN).match(event)
                || new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN).match(event);
        if (save) {
            model.save(false);
            event.consume();
        } else if (new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN).match(event)) {
            model.save(model.isNew());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Node field && walks(field)) {
            field.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /// A list that hangs open has its own use for Enter.
    private static boolean walks(Node field) {
        return field instanceof ComboBox<?> box ? !box.isShowing() : field instanceof TextInputControl || field instanceof StarsBox;
    }

    private Node message() {
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "message");
        message.setMaxWidth(Double.MAX_VALUE);
        VBox strip = Nodes.column(Style.FORM_BODY, message);
        model.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(strip, !why.isEmpty());
        });
        return strip;
    }

    /// The first person's name and telephone stand here as well: for most that is all there is.
    private Node who() {
        VBox main = Nodes.column(Style.COLUMN_TIGHT, mainPerson());
        entry.persons().subscribe(() -> {
            if (entry.persons().getFirst() != shown) {
                main.getChildren().setAll(mainPerson());
            }
        });
        return main;
    }

    private Node mainPerson() {
        shown = entry.persons().getFirst();
        FormBuilder form = new FormBuilder()
                .field(label(Field.NAME) + " *", name)
                .field(text.of("party.phone"), prompted(box("phone", shown.phones()), "party.phones-prompt"));
        if (!model.desk().here().allows(Right.PHONES)) {
            form.field("", Nodes.paragraph(text.of("staff.masked-stays"), Style.MUTED, Style.SMALL));
        }
        form.field(text.of("party.person"), box("person", shown.name()));
        if (customer) {
            form.field(label(Field.REP), chosen("rep", Field.REP, model.reps()));
        } else {
            form.field(label(Field.CREDIT_DAYS), words("credit-days", Field.CREDIT_DAYS));
        }
        return form.field(label(Field.CODE), prompted(words("code", Field.CODE), "party.code-prompt")).build();
    }

    private Node about() {
        FormBuilder form = new FormBuilder();
        if (customer) {
            form.field(label(Field.REGION), suggested("region", Field.REGION, model.regions()))
                    .field(label(Field.CATEGORY), words("category", Field.CATEGORY))
                    .field(label(Field.SOURCE), prompted(words("source", Field.SOURCE), "party.source-prompt"));
        }
        if (model.mayStar()) {
            form.field(text.of("party.field.STARS"), new StarsBox("stars", text, model.stars()), text.of("stars.help"));
        }
        return form.field(label(Field.CHANNEL), prompted(words("channel", Field.CHANNEL), "party.channel-prompt"))
                .field(label(Field.PREFERENCES), words("preferences", Field.PREFERENCES))
                .field(label(Field.PAIN_POINTS), words("pain-points", Field.PAIN_POINTS))
                .field(label(Field.REMARK), words("remark", Field.REMARK))
                .build();
    }

    private Node invoice() {
        TextField code = words("licence", Field.LICENCE);
        code.setInputMethodRequests(null);
        code.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                model.judgeLicence();
            }
        });
        TextField reason = prompted(words("licence-reason", Field.LICENCE_REASON), "party.licence.reason-prompt");
        VBox codes = Nodes.column(Style.COLUMN_TIGHT, code, verdict(), reason);
        model.licence().subscribe(note -> Nodes.showIf(reason, note.problem()));
        return new FormBuilder()
                .field(label(Field.LICENCE), codes)
                .field(label(Field.TITLE), prompted(words("title", Field.TITLE), "party.title-prompt"))
                .field(label(Field.INVOICE_ADDRESS), words("invoice-address", Field.INVOICE_ADDRESS))
                .field(label(Field.INVOICE_PHONE), words("invoice-phone", Field.INVOICE_PHONE))
                .field(label(Field.BANK), words("bank", Field.BANK))
                .field(label(Field.ACCOUNT), words("account", Field.ACCOUNT))
                .build();
    }

    private Node verdict() {
        FlowPane line = Nodes.id(Nodes.wrap(Style.FACT), "licence-note");
        model.licence().subscribe(note -> {
            line.getChildren().clear();
            if (!note.key().isEmpty()) {
                line.getChildren().add(Nodes.label(text.of(note.key(), note.argument()), Style.SMALL,
                        note.problem() ? Style.PROBLEM_TEXT : Style.MUTED));
            }
            note.meant().forEach(code -> line.getChildren().add(Nodes.button(text.of("party.licence.take", code),
                    () -> entry.words(Field.LICENCE).set(code))));
            Nodes.showIf(line, !line.getChildren().isEmpty());
        });
        return line;
    }

    private Node buttons() {
        var save = Nodes.button(text.of("party.save"), MaterialDesignC.CHECK, () -> model.save(false), Style.PRIMARY);
        var forget = Nodes.id(Nodes.button(text.of("forget.button"), model::forget), "forget");
        Nodes.showIf(forget, model.mayForget());
        HBox buttons = Nodes.row(Style.ACTIONS, forget, Nodes.spacer(), Nodes.button(text.of("base.cancel"), model::close), save);
        if (model.isNew()) {
            buttons.getChildren().add(3, Nodes.button(text.of("party.save-next"), () -> model.save(true)));
        }
        return Nodes.column(Style.FORM_BODY, buttons);
    }

    private String label(Field field) {
        return text.of("party.field." + field);
    }

    private TextField words(String id, Field field) {
        return box(id, entry.words(field));
    }

    static TextField box(String id, StringProperty words) {
        TextField box = Nodes.id(new TextField(), id);
        box.textProperty().bindBidirectional(words);
        return box;
    }

    private TextField prompted(TextField box, String key) {
        box.setPromptText(text.of(key));
        return box;
    }

    /// Typed freely, with what the shop uses already to choose from.
    private ComboBox<String> suggested(String id, Field field, ObservableList<String> known) {
        ComboBox<String> box = Nodes.id(new ComboBox<>(known), id);
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getEditor().textProperty().bindBidirectional(entry.words(field));
        return box;
    }

    /// One of a list, or none.
    private ComboBox<String> chosen(String id, Field field, ObservableList<String> known) {
        ComboBox<String> box = Nodes.id(new ComboBox<>(), id);
        known.subscribe(() -> fill(box, known));
        fill(box, known);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().bindBidirectional(entry.words(field));
        return box;
    }

    private static void fill(ComboBox<String> box, List<String> known) {
        String now = box.getValue();
        box.getItems().setAll(PartyFormViewModel.withNone(known));
        box.setValue(now);
    }
}
