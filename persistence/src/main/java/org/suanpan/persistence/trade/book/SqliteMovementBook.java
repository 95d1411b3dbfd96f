package org.suanpan.persistence.trade.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.ibatis.session.SqlSession;

import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.stock.cost.Movement;
import org.suanpan.core.stock.cost.MovementBook;
import org.suanpan.core.stock.cost.NewMove;
import org.suanpan.persistence.db.Sessions;

/// Movements, and with each of them the kept quantity of its warehouse.
final class SqliteMovementBook implements MovementBook {

    private final Sessions sessions;

    SqliteMovementBook(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Movement> add(DocumentId document, LocalDate date, long seq, int minute, List<NewMove> moves) {
        if (moves.isEmpty()) {
            return List.of();
        }
        return sessions.write(Topic.STOCK, s -> {
            MovementMapper mapper = s.getMapper(MovementMapper.class);
            long id = mapper.nextId();
            List<Movement> added = new ArrayList<>();
            for (NewMove move : moves) {
                mapper.insert(id, document, date, seq, minute, move);
                mapper.insertValue(id, move);
                mapper.addToWarehouse(move.warehouse(), move.product(), move.quantity());
                added.add(new Movement(id, document.value(), move.line(), move.product(), move.warehouse(), date, seq,
                        move.quantity().tenThousandths(), move.basis(), move.given().fen(), move.of(),
                        move.measure().tenThousandths(), move.passed(), move.stored()));
                id++;
            }
            showPassedOver(s, document, added);
            return added;
        });
    }

    /// No replay finds the cost of a red document of the same day: it shows the opposite of its original.
    private static void showPassedOver(SqlSession session, DocumentId document, List<Movement> added) {
        if (added.stream().anyMatch(Movement::passed)) {
            session.getMapper(KeptCostMapper.class).findDocument(document.value());
        }
    }
}
