package org.suanpan.app.kit.attach;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.image.Image;

import org.suanpan.app.base.Desk;
import org.suanpan.core.attach.Attachment;
import org.suanpan.core.attach.Attachments;
import org.suanpan.core.product.ProductId;

/// Small pictures of products, read and made small beside the window; those seen lately are kept.
public final class Thumbnails {

    private static final int MOST = 300;
    private static final double EDGE = 64;

    private final Desk desk;
    private final Attachments files;
    // By the hash of their content; touched on the window's thread only.
    private final Map<String, Image> seen = new HashMap<>();

    public Thumbnails(Desk desk, Attachments files) {
        this.desk = desk;
        this.files = files;
    }

    /// Gives the product's first picture on the window's thread; nothing where it has none.
    public void of(ProductId product, Consumer<Image> then) {
        desk.work().read(desk.text().of("attach.reading"),
                () -> Optional.ofNullable(files.pictures(List.of(product)).get(product)))
                .onSuccess(found -> found.ifPresent(file -> give(file, then))).run();
    }

    private void give(Attachment file, Consumer<Image> then) {
        Image known = seen.get(file.sha256());
        if (known != null) {
            then.accept(known);
            return;
        }
        desk.work().read(desk.text().of("attach.reading"),
                () -> new Image(new ByteArrayInputStream(files.content(file.id())), EDGE, EDGE, true, true))
                .onSuccess(image -> {
                    if (seen.size() >= MOST) {
                        seen.clear();
                    }
                    seen.put(file.sha256(), image);
                    then.accept(image);
                }).run();
    }
}
