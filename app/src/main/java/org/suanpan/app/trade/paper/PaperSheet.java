package org.suanpan.app.trade.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Text;
import org.suanpan.core.report.ListExport;
import org.suanpan.core.report.ListExport.Field;
import org.suanpan.core.report.ListExport.Form;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentQueries;
import org.suanpan.core.trade.DocumentQueries.PaperLine;

/// Several documents with their lines as the content of one workbook: a row for each line, the head on each of them.
record PaperSheet(Text text, DocumentQueries queries) {

    /// Reads the lines; `papers` in the order they are to stand.
    ListExport.Content content(List<DocumentListItem> papers) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (DocumentListItem paper : papers) {
            List<PaperLine> lines = queries.lines(paper.id());
            if (lines.isEmpty()) {
                rows.add(row(paper, null));
            }
            lines.forEach(line -> rows.add(row(paper, line)));
        }
        return new ListExport.Content(title(), text.of("trade.export-criteria", papers.size()), fields(), rows,
                text.of("list.no-rows"));
    }

    String title() {
        return text.of("trade.export-title");
    }

    private List<Field> fields() {
        return List.of(field("number", Form.TEXT, false), field("kind", Form.TEXT, false), field("date", Form.DAY, false),
                field("partner", Form.TEXT, false), field("state", Form.TEXT, false), field("rep", Form.TEXT, false),
                field("warehouse", Form.TEXT, false), field("code", Form.TEXT, false), field("product", Form.TEXT, false),
                field("unit", Form.TEXT, false), field("quantity", Form.QUANTITY, false), field("price", Form.PRICE, false),
                field("off", Form.MONEY, true), field("amount", Form.MONEY, true), field("remark", Form.TEXT, false));
    }

    private Field field(String key, Form form, boolean summed) {
        return new Field(key, text.of("trade." + key), form, summed);
    }

    private List<@Nullable Object> row(DocumentListItem paper, @Nullable PaperLine line) {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                paper.number().isEmpty() ? text.of("trade.no-number") : paper.number(), text.of("trade.kind." + paper.kind()),
                paper.date(), paper.partner(), text.of("trade.state." + paper.state()), paper.rep(), paper.warehouse()));
        if (line == null) {
            cells.addAll(Arrays.asList("", "", "", null, null, null, paper.gross(), paper.remark()));
        } else {
            cells.addAll(Arrays.asList(line.code(), (line.name() + " " + line.spec()).strip(), line.unit(), line.quantity(),
                    line.price(), line.discount(), line.gross(), line.remark()));
        }
        return cells;
    }
}
