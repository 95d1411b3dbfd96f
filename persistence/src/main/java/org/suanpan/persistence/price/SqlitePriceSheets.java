package org.suanpan.persistence.price;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.price.PriceSheet;
import org.suanpan.core.price.PriceSheets;
import org.suanpan.persistence.db.Like;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.price.PriceSheetMapper.HeadRow;

final class SqlitePriceSheets implements PriceSheets {

    private final Sessions sessions;

    SqlitePriceSheets(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public long add(PriceSheet sheet, Actor actor) {
        return sessions.write(Topic.PRODUCT, s -> {
            PriceSheetMapper mapper = s.getMapper(PriceSheetMapper.class);
            long id = mapper.nextId();
            mapper.insert(id, sheet, actor.name());
            for (int i = 0; i < sheet.lines().size(); i++) {
                mapper.insertLine(id, i + 1, sheet.lines().get(i));
            }
            return id;
        });
    }

    @Override
    public PriceSheet get(long id) {
        return sessions.readTogether(s -> {
            PriceSheetMapper mapper = s.getMapper(PriceSheetMapper.class);
            HeadRow head = mapper.head(id);
            if (head == null) {
                throw new Rejected("price.sheet-unknown", id);
            }
            return new PriceSheet(id, head.name(), head.fromDate(), head.state(), mapper.lines(id));
        });
    }

    @Override
    public List<PriceSheet> due(LocalDate today) {
        return sessions.read(s -> s.getMapper(PriceSheetMapper.class).due(today)).stream().map(this::get).toList();
    }

    @Override
    public void keep(PriceSheet sheet) {
        sessions.write(Topic.PRODUCT, s -> {
            PriceSheetMapper mapper = s.getMapper(PriceSheetMapper.class);
            mapper.keepState(sheet.id(), sheet.state());
            for (int i = 0; i < sheet.lines().size(); i++) {
                mapper.keepLine(sheet.id(), i + 1, sheet.lines().get(i));
            }
            return sheet.id();
        });
    }

    @Override
    public List<SheetListItem> list(int limit) {
        return sessions.read(s -> s.getMapper(PriceSheetMapper.class).list(limit));
    }

    @Override
    public List<Offered> offered(String text, String level, int limit) {
        return sessions.read(s -> s.getMapper(PriceSheetMapper.class).offered(Like.containing(text), level, limit))
                .stream().map(PriceSheetMapper.OfferedRow::offered).toList();
    }
}
