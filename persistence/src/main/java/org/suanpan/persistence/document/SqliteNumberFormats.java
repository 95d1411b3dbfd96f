package org.suanpan.persistence.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.document.NumberFormat;
import org.suanpan.core.document.NumberFormats;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.document.DocumentMapper.Place;

/// Number formats among the settings; series by the text before the counter.
final class SqliteNumberFormats implements NumberFormats {

    private final Sessions sessions;

    SqliteNumberFormats(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public NumberFormat of(DocumentKind kind) {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(DocumentMapper.class).format(name(kind))))
                .map(NumberFormat::new).orElseGet(() -> NumberFormat.standard(kind));
    }

    private static String name(DocumentKind kind) {
        return "number." + kind;
    }

    @Override
    public void keep(DocumentKind kind, NumberFormat format) {
        sessions.write(Topic.SETTING, s -> {
            s.getMapper(DocumentMapper.class).keepFormat(name(kind), format.pattern());
            return format;
        });
    }

    @Override
    public long last(String stem) {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(DocumentMapper.class).last(stem))).orElse(0L);
    }

    @Override
    public Map<String, DocumentKind> prefixes() {
        Map<String, DocumentKind> prefixes = new HashMap<>();
        sessions.read(s -> s.getMapper(DocumentMapper.class).prefixes()).forEach(row -> prefixes.put(row.prefix(), row.kind()));
        return prefixes;
    }

    @Override
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        Place before = null;
        for (Place place : sessions.read(s -> s.getMapper(DocumentMapper.class).placesOfGapped())) {
            Place previous = before != null && before.stem().equals(place.stem()) ? before : null;
            long from = previous == null ? 1 : previous.place() + 1;
            if (from < place.place()) {
                gaps.add(new Gap(number(place, from), number(place, place.place() - 1), place.place() - from,
                        previous == null ? null : neighbour(previous), neighbour(place)));
            }
            before = place;
        }
        return gaps;
    }

    /// With as many digits as the number beside it.
    private static DocumentNumber number(Place beside, long place) {
        int digits = beside.number().length() - beside.stem().length();
        return new DocumentNumber(beside.stem() + ("%0" + digits + "d").formatted(place));
    }

    private static Neighbour neighbour(Place place) {
        return new Neighbour(new DocumentNumber(place.number()), place.postedAt(), place.actor());
    }
}
