package org.suanpan.app.base;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.suanpan.core.base.Problem;
import org.suanpan.core.paper.PaperExport;

/// The few windows that open in front: errors, confirmations, choosing files.
public final class Dialogs implements Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Dialogs.class);

    private static final int MOST_COPIES = 20;

    private final Text text;
    private final Theme theme;
    private final Consumer<Path> opener;
    private final Path log;
    private @Nullable Window owner;

    /// `opener` shows a file or folder with the desktop's own program; `log` is this run's log file.
    public Dialogs(Text text, Theme theme, Consumer<Path> opener, Path log) {
        this.text = text;
        this.theme = theme;
        this.opener = opener;
        this.log = log;
    }

    public void owner(Window window) {
        owner = window;
    }

    public void openWithDesktop(Path file) {
        opener.accept(file);
    }

    @Override
    public void rejected(String what, Problem problem) {
        Dialog<ButtonType> dialog = dialog(what, ButtonType.OK);
        button(dialog, ButtonType.OK, text.of("base.understood"));
        dialog.getDialogPane().setContent(paragraph(text.of(problem)));
        dialog.show();
    }

    @Override
    public void defect(String what, Throwable cause) {
        String code = ErrorCode.of(cause);
        LOG.error("{} {}", code, what, cause);
        ButtonType copy = new ButtonType(text.of("base.copy-details"), ButtonData.LEFT);
        ButtonType open = new ButtonType(text.of("base.open-log"), ButtonData.LEFT);
        Dialog<ButtonType> dialog = dialog(text.of("base.failed", what), copy, open, ButtonType.CLOSE);
        button(dialog, ButtonType.CLOSE, text.of("base.close"));
        if (dialog.getDialogPane().lookupButton(ButtonType.CLOSE) instanceof Button close) {
            close.setDefaultButton(true);
        }
        keepOpen(dialog, copy, () -> copy(details(code, what, cause)));
        keepOpen(dialog, open, () -> opener.accept(Files.exists(log) ? log : log.toAbsolutePath().getParent()));
        Label codeLine = Style.on(new Label(text.of("base.error-code", code)), Style.CODE);
        codeLine.setId("error-code");
        VBox content = Style.on(new VBox(paragraph(text.of("base.defect-why")), paragraph(text.of("base.defect-do")),
                codeLine), Style.COLUMN);
        dialog.getDialogPane().setContent(content);
        TextArea trace = Style.on(new TextArea(details(code, what, cause)), Style.CODE);
        trace.setEditable(false);
        dialog.getDialogPane().setExpandableContent(trace);
        dialog.show();
    }

    /// Asks before something that cannot be taken back; the button is named after the act.
    public void confirm(String title, String sentence, String act, Runnable action) {
        ButtonType yes = new ButtonType(act, ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialog(title, yes, ButtonType.CANCEL);
        button(dialog, ButtonType.CANCEL, text.of("base.cancel"));
        dialog.getDialogPane().setContent(paragraph(sentence));
        dialog.resultProperty().subscribe(result -> {
            if (result == yes) {
                action.run();
            }
        });
        dialog.show();
    }

    /// Asks which printer and how many times; `usual` is chosen where it is among them.
    public void choosePrinter(String title, List<String> printers, String usual, Consumer<PaperExport.Order> chosen) {
        ButtonType print = new ButtonType(text.of("base.print"), ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialog(title, print, ButtonType.CANCEL);
        button(dialog, ButtonType.CANCEL, text.of("base.cancel"));
        ComboBox<String> printer = new ComboBox<>();
        printer.setId("printer");
        printer.getItems().setAll(printers);
        printer.getSelectionModel().select(printers.contains(usual) ? usual : printers.getFirst());
        Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
        copies.setId("copies");
        copies.setEditable(true);
        Label which = new Label(text.of("base.printer"));
        which.setLabelFor(printer);
        Label often = new Label(text.of("base.copies"));
        often.setLabelFor(copies);
        dialog.getDialogPane().setContent(Style.on(new VBox(which, printer, often, copies), Style.COLUMN));
        dialog.resultProperty().subscribe(result -> {
            if (result == print) {
                chosen.accept(new PaperExport.Order(printer.getValue(), copies.getValue()));
            }
        });
        dialog.setOnShown(_ -> printer.requestFocus());
        dialog.show();
    }

    public Optional<Path> openSpreadsheet() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text.of("base.choose-spreadsheet"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(text.of("base.spreadsheets"), List.of("*.xlsx", "*.xlsm", "*.xls",
                        "*.csv", "*.tsv", "*.txt", "*.gz", "*.html", "*.htm")),
                new FileChooser.ExtensionFilter(text.of("base.all-files"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(java.io.File::toPath);
    }

    /// Any number of files of any kind; none when nothing was chosen.
    public List<Path> openFiles(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        List<java.io.File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(java.io.File::toPath).toList();
    }

    /// Where to write a file called `name`.
    public Optional<Path> saveFile(String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text.of("attach.save-as"));
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(java.io.File::toPath);
    }

    public Optional<Path> openStore() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text.of("base.choose-store"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(text.of("base.stores"), "*.suanpan"),
                new FileChooser.ExtensionFilter(text.of("base.all-files"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(java.io.File::toPath);
    }

    /// Where to write `name`; the folder is offered when it exists.
    public Optional<Path> saveWorkbook(Path folder, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text.of("base.save-workbook"));
        chooser.setInitialFileName(name);
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(text.of("base.workbooks"), "*.xlsx"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(java.io.File::toPath);
    }

    public Optional<Path> chooseFolder(Path current) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(text.of("base.choose-folder"));
        if (Files.isDirectory(current)) {
            chooser.setInitialDirectory(current.toFile());
        }
        return Optional.ofNullable(chooser.showDialog(owner)).map(java.io.File::toPath);
    }

    private Dialog<ButtonType> dialog(String title, ButtonType... buttons) {
        Dialog<ButtonType> dialog = new Dialog<>();
        if (owner != null && owner.isShowing()) {
            dialog.initOwner(owner);
        }
        dialog.setTitle(title);
        dialog.setHeaderText(title);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(buttons);
        theme.wear(pane.getScene());
        dialog.setOnHidden(_ -> theme.forget(pane.getScene()));
        return dialog;
    }

    private static void button(Dialog<?> dialog, ButtonType type, String words) {
        if (dialog.getDialogPane().lookupButton(type) instanceof Button button) {
            button.setText(words);
        }
    }

    private static void keepOpen(Dialog<?> dialog, ButtonType type, Runnable action) {
        dialog.getDialogPane().lookupButton(type).addEventFilter(javafx.event.ActionEvent.ACTION, event -> {
            event.consume();
            action.run();
        });
    }

    private static Label paragraph(String sentence) {
        Label label = Style.on(new Label(sentence), Style.PARAGRAPH);
        label.setWrapText(true);
        return label;
    }

    private static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String details(String code, String what, Throwable cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        return "%s %s%nJava %s, %s %s%n%s".formatted(code, what, System.getProperty("java.version"),
                System.getProperty("os.name"), System.getProperty("os.version"), trace);
    }
}
