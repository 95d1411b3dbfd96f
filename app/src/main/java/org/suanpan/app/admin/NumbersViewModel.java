package org.suanpan.app.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.NumberFormat;
import org.suanpan.core.document.NumberFormats;
import org.suanpan.core.document.NumberFormats.Gap;
import org.suanpan.core.document.NumberFormats.Neighbour;
import org.suanpan.core.document.Numbering;

/// State of the number formats in the settings: one kind at a time, with what its next number would be.
final class NumbersViewModel {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int MOST = 8;

    private final Desk desk;
    private final NumberFormats formats;
    private final Numbering numbering;
    private final ObjectProperty<DocumentKind> kind = new SimpleObjectProperty<>(DocumentKind.DELIVERY);
    private final StringProperty pattern = new SimpleStringProperty("");
    private final StringProperty preview = new SimpleStringProperty("");
    private final StringProperty message = new SimpleStringProperty("");
    private final StringProperty done = new SimpleStringProperty("");
    private final StringProperty gapWords = new SimpleStringProperty("");
    private final LiveValue<List<Gap>> gaps;

    NumbersViewModel(Desk desk, NumberFormats formats, Numbering numbering) {
        this.desk = desk;
        this.formats = formats;
        this.numbering = numbering;
        gaps = new LiveValue<>(desk.refresh(), desk.text().of("admin.number.reading"), Set.of(Topic.LEDGER), formats::gaps);
        gaps.value().subscribe(found -> gapWords.set(found == null ? "" : words(found)));
        kind.subscribe(now -> {
            done.set("");
            pattern.set(formats.of(now).pattern());
        });
        pattern.subscribe(this::look);
    }

    ObjectProperty<DocumentKind> kind() {
        return kind;
    }

    StringProperty pattern() {
        return pattern;
    }

    /// The number the next document of today would get, and when the counter begins anew.
    StringProperty preview() {
        return preview;
    }

    /// What is wrong with the format; empty when nothing is.
    StringProperty message() {
        return message;
    }

    StringProperty done() {
        return done;
    }

    LiveValue<List<Gap>> gaps() {
        return gaps;
    }

    /// The missing numbers in words.
    StringProperty gapWords() {
        return gapWords;
    }

    private void look(String typed) {
        message.set("");
        preview.set("");
        try {
            NumberFormat format = new NumberFormat(typed.strip());
            LocalDate today = desk.asOf().today();
            preview.set(desk.text().of("admin.number.preview", format.number(today, formats.last(format.stem(today)) + 1).text(),
                    desk.text().of("admin.number.restart." + format.restart())));
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
        }
    }

    void save() {
        done.set("");
        DocumentKind own = kind.get();
        String wanted = pattern.get();
        desk.work().write(desk.text().of("admin.saving"), () -> {
            numbering.keep(own, wanted);
            return true;
        }).onSuccess(_ -> {
            look(wanted);
            done.set(desk.text().of("admin.number.saved", desk.text().of("trade.kind." + own)));
        }).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    private String words(List<Gap> found) {
        if (found.isEmpty()) {
            return desk.text().of("admin.number.no-gaps");
        }
        String first = found.stream().limit(MOST).map(this::words).collect(Collectors.joining("\n"));
        return found.size() <= MOST ? first : first + "\n" + desk.text().of("admin.number.more-gaps", found.size() - MOST);
    }

    private String words(Gap gap) {
        String numbers = gap.count() == 1 ? gap.from().text()
                : desk.text().of("admin.number.span", gap.from().text(), gap.to().text());
        Neighbour before = gap.before();
        return before == null ? desk.text().of("admin.number.gap-first", numbers, words(gap.after()))
                : desk.text().of("admin.number.gap", numbers, words(before), words(gap.after()));
    }

    private String words(Neighbour neighbour) {
        return desk.text().of("admin.number.neighbour", neighbour.number().text(), when(neighbour.postedAt()), neighbour.actor());
    }

    private static String when(@Nullable Instant at) {
        return at == null ? "" : WHEN.format(at.atZone(ZoneId.systemDefault()));
    }
}
