package org.suanpan.app.kit.attach;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.core.attach.Attaching;
import org.suanpan.core.attach.Attachment;
import org.suanpan.core.attach.Holder;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;

/// The files kept with one product, document, customer or supplier. Everything is read and written beside the window.
public final class Shelf {

    private static final long MEGABYTE = 1024L * 1024;

    private final Shelves shelves;
    private final Holder holder;
    private final LiveValue<List<Attachment>> files;
    private final StringProperty message = new SimpleStringProperty("");

    Shelf(Shelves shelves, Holder holder) {
        this.shelves = shelves;
        this.holder = holder;
        files = new LiveValue<>(shelves.desk().refresh(), shelves.desk().text().of("attach.reading"),
                Set.of(topic(holder.kind())), () -> shelves.files().of(holder));
    }

    private static Topic topic(Holder.Kind kind) {
        return switch (kind) {
            case PRODUCT -> Topic.PRODUCT;
            case DOCUMENT -> Topic.DOCUMENT;
            case CUSTOMER -> Topic.CUSTOMER;
            case SUPPLIER -> Topic.SUPPLIER;
        };
    }

    Desk desk() {
        return shelves.desk();
    }

    public LiveValue<List<Attachment>> files() {
        return files;
    }

    /// Why something was refused; empty when nothing was.
    StringProperty message() {
        return message;
    }

    void choose() {
        add(shelves.dialogs().openFiles(desk().text().of("attach.choose")));
    }

    void add(List<Path> paths) {
        message.set("");
        for (Path path : paths) {
            desk().work().write(desk().text().of("attach.adding"), () -> {
                // Nothing that would be refused for its size is read.
                if (Files.size(path) > Attaching.MOST) {
                    throw new Rejected("attach.too-large", String.valueOf(path.getFileName()),
                            (Files.size(path) + MEGABYTE - 1) / MEGABYTE, Attaching.MOST / MEGABYTE);
                }
                return shelves.attaching().add(holder, String.valueOf(path.getFileName()), Files.readAllBytes(path), Actor.OWNER);
            }).onRejected(problem -> message.set(desk().text().of(problem))).run();
        }
    }

    /// A picture that has no file; `encoded` is made beside the window.
    void add(java.util.concurrent.Callable<byte[]> encoded) {
        message.set("");
        String name = desk().text().of("attach.pasted", desk().asOf().today()) + ".png";
        desk().work().write(desk().text().of("attach.adding"),
                () -> shelves.attaching().add(holder, name, encoded.call(), Actor.OWNER))
                .onRejected(problem -> message.set(desk().text().of(problem))).run();
    }

    /// It comes back with Ctrl+Z for a moment.
    void remove(Attachment file) {
        message.set("");
        desk().work().write(desk().text().of("attach.removing"), () -> {
            byte[] content = shelves.files().content(file.id());
            shelves.attaching().remove(file.id());
            desk().undoing().offer(desk().text().of("attach.removed", file.name()),
                    () -> shelves.attaching().add(holder, file.name(), content, new Actor(file.addedBy())));
            return true;
        }).onRejected(problem -> message.set(desk().text().of(problem))).run();
    }

    /// Reads a content and makes something of it, both beside the window.
    <T> void read(Attachment file, Function<byte[], T> made, Consumer<T> then) {
        desk().work().read(desk().text().of("attach.reading"), () -> made.apply(shelves.files().content(file.id())))
                .onSuccess(then).run();
    }

    void saveAs(Attachment file) {
        shelves.dialogs().saveFile(file.name()).ifPresent(to -> read(file, bytes -> write(bytes, to),
                written -> message.set("")));
    }

    /// Shows it with the desktop's own program, from a copy.
    void open(Attachment file) {
        read(file, bytes -> {
            try {
                Path copy = Files.createTempDirectory("suanpan").resolve(file.name());
                copy.toFile().deleteOnExit();
                return write(bytes, copy);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }, desk().exports()::show);
    }

    private static Path write(byte[] bytes, Path to) {
        try {
            return Files.write(to, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
