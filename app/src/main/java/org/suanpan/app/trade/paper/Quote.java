package org.suanpan.app.trade.paper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.trade.paper.PaperViewModel.Sheet;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.trade.DocumentListItem;

/// What is said of a quotation: which of its versions it is, until when it is good, and what came of the offer.
record Quote(int version, int versions, @Nullable LocalDate until, boolean isExpired, @Nullable DocumentListItem order) {

    static @Nullable Quote of(Sheet sheet, LocalDate today) {
        if (sheet.item().kind() != DocumentKind.QUOTATION) {
            return null;
        }
        List<DocumentListItem> story = Stream.of(sheet.links().before(), sheet.links().after(), sheet.links().beside(),
                        List.of(sheet.item())).flatMap(List::stream)
                .filter(document -> document.state() != DocumentState.DRAFT).toList();
        List<String> numbers = story.stream().filter(document -> document.kind() == DocumentKind.QUOTATION)
                .map(DocumentListItem::number).sorted(Comparator.comparingInt(String::length).thenComparing(n -> n)).toList();
        LocalDate until = sheet.document().typed().due();
        return new Quote(numbers.indexOf(sheet.item().number()) + 1, numbers.size(), until,
                until != null && until.isBefore(today), story.stream()
                        .filter(document -> document.kind() == DocumentKind.SALES_ORDER).reduce((_, last) -> last).orElse(null));
    }
}
