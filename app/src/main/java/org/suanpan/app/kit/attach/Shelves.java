package org.suanpan.app.kit.attach;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Dialogs;
import org.suanpan.core.attach.Attaching;
import org.suanpan.core.attach.Attachments;
import org.suanpan.core.attach.Holder;

/// Where the files of products and documents are, for the screens that show them.
public record Shelves(Desk desk, Dialogs dialogs, Attachments files, Attaching attaching,
        Thumbnails thumbnails) {

    public Shelf of(Holder holder) {
        return new Shelf(this, holder);
    }
}
