package org.suanpan.app.base.paper;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionStatement;
import org.suanpan.core.commission.CommissionStatement.Line;
import org.suanpan.core.commission.sheet.PayPaper;
import org.suanpan.core.commission.sheet.PaySheet;
import org.suanpan.core.paper.Paper;
import org.suanpan.core.paper.Paper.Column;
import org.suanpan.core.paper.Paper.Fact;
import org.suanpan.core.paper.Paper.Level;
import org.suanpan.core.paper.Paper.Row;
import org.suanpan.core.paper.PaperExport;

/// Commission statements as papers: what it comes to, the brackets, every line, room to sign, and behind that the documents of each line, which may
/// go on for pages.
public final class PayPages {

    private final Function<Problem, String> words;
    private final boolean isCostShown;

    /// `words` speaks the reader's language; without cost no margin of a document is written.
    public PayPages(Function<Problem, String> words, boolean isCostShown) {
        this.words = words;
        this.isCostShown = isCostShown;
    }

    /// The documents behind a line.
    public interface Behind {

        List<PayPaper> papers(PaySheet sheet, Line line);
    }

    /// Of everybody, with a list of all in front where there are several.
    public PaperExport.Stack month(YearMonth month, List<PaySheet> sheets, Behind behind) {
        List<Paper> papers = new ArrayList<>();
        if (sheets.size() > 1) {
            papers.add(list(month, sheets));
        }
        sheets.forEach(sheet -> papers.add(paper(sheet, behind)));
        return new PaperExport.Stack(say("commission.export-title") + " " + month, papers);
    }

    public PaperExport.Stack one(PaySheet sheet, Behind behind) {
        Paper paper = paper(sheet, behind);
        return new PaperExport.Stack(paper.title(), List.of(paper));
    }

    private String say(String key, Object... arguments) {
        return words.apply(Problem.of(key, arguments));
    }

    private Column figures(String key) {
        return Column.figures(say("commission.column." + key));
    }

    private Column words(String key) {
        return Column.words(say(key));
    }

    private Paper list(YearMonth month, List<PaySheet> sheets) {
        List<Column> columns = new ArrayList<>(List.of(words("party.code"), words("commission.person")));
        Stream.of("base", "commission", "awards", "adjustments", "total", "paid").map(this::figures).forEach(columns::add);
        columns.add(words("commission.column.state"));
        List<Row> rows = new ArrayList<>();
        Money[] sums = new Money[6];
        Arrays.fill(sums, Money.ZERO);
        for (PaySheet sheet : sheets) {
            CommissionStatement s = sheet.statement();
            List<Money> figures = List.of(s.base(), s.commission(), s.awards(), sheet.adjustments(), s.total(), sheet.payout().paid());
            for (int i = 0; i < sums.length; i++) {
                sums[i] = sums[i].plus(figures.get(i));
            }
            rows.add(row(Level.PLAIN, List.of(s.repCode(), s.repName()), figures, List.of(state(sheet))));
        }
        rows.add(row(Level.TOTAL, List.of(say("commission.column.total"), ""), List.of(sums), List.of("")));
        return new Paper(say("commission.export-title") + " " + month, List.of(),
                List.of(new Paper.Grid("", columns, rows, ""), signed("commission.paper-made", "commission.paper-checked")));
    }

    private static Row row(Level level, List<?> before, List<?> figures, List<?> after) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (List<?> part : List.of(before, figures, after)) {
            for (Object cell : part) {
                cells.add(cell);
            }
        }
        return new Row(level, cells);
    }

    private String state(PaySheet sheet) {
        return !sheet.intact() ? say("commission.broken")
                : say("commission.state." + sheet.state()) + (sheet.paidOn() == null ? "" : " " + sheet.paidOn());
    }

    private Paper paper(PaySheet sheet, Behind behind) {
        CommissionStatement s = sheet.statement();
        List<Paper.Part> parts = new ArrayList<>();
        parts.add(new Paper.Facts(facts(sheet)));
        List<CommissionPlan.Piece> pieces = sheet.paidPieces();
        if (!pieces.isEmpty()) {
            parts.add(brackets(sheet, pieces));
        }
        parts.add(lines(sheet));
        parts.add(signed("commission.paper-made", "commission.paper-checked", "commission.paper-taken"));
        parts.add(new Paper.Said(say("commission.seal") + " " + sheet.seal() + "\n" + say("commission.paper-facts") + " "
                + (s.facts().isEmpty() ? "—" : s.facts()) + "\n" + say("commission.paper-seal"), true));
        parts.add(documents(sheet, behind));
        return new Paper(say("commission.statement-title", s.repName(), s.month()), List.of(s.repCode() + "　" + state(sheet)), parts);
    }

    private List<Fact> facts(PaySheet sheet) {
        CommissionStatement s = sheet.statement();
        List<Fact> facts = new ArrayList<>(List.of(fact("column.base", s.base(), false), fact("column.commission", s.commission(), false),
                fact("column.awards", s.awards(), false), fact("column.adjustments", sheet.adjustments(), false),
                fact("column.total", s.total(), true)));
        if (!sheet.payout().before().isZero() || !sheet.payout().after().isZero()) {
            facts.add(fact("owed-before", sheet.payout().before(), false));
            facts.add(fact("owed-after", sheet.payout().after(), false));
        }
        facts.add(fact("column.paid", sheet.payout().paid(), true));
        return facts;
    }

    private Fact fact(String key, Money amount, boolean strong) {
        return new Fact(say("commission." + key), amount, strong);
    }

    private Paper.Grid brackets(PaySheet sheet, List<CommissionPlan.Piece> pieces) {
        boolean units = sheet.plan().isByQuantity();
        List<Row> rows = new ArrayList<>();
        Money sum = Money.ZERO;
        for (CommissionPlan.Piece piece : pieces) {
            BigDecimal rate = units ? piece.rate().value() : piece.rate().value().movePointRight(2);
            rows.add(new Row(Level.PLAIN, List.of(units ? Quantity.exact(piece.part()) : Money.rounded(piece.part()),
                    rate.stripTrailingZeros().toPlainString() + (units ? "" : "%"), piece.amount())));
            sum = sum.plus(piece.amount());
        }
        rows.add(new Row(Level.TOTAL, Arrays.asList(null, say("commission.column.total"), sum)));
        return new Paper.Grid(say("commission.plan-brackets"), List.of(Column.figures(say("commission.paper-part")),
                Column.figures(say("commission.paper-rate")), figures("commission")), rows, "");
    }

    private String origin(Line line, YearMonth month) {
        return line.origin().equals(month) ? line.origin().toString() : say("commission.origin-earlier", line.origin());
    }

    private String component(Line line) {
        return say("commission.component." + line.component());
    }

    private Paper.Grid lines(PaySheet sheet) {
        List<Column> columns = new ArrayList<>(List.of(words("commission.column.origin"), words("commission.column.component")));
        Stream.of("base", "earned", "before", "due").map(this::figures).forEach(columns::add);
        columns.add(words("commission.column.reason"));
        List<Row> rows = new ArrayList<>();
        for (Line line : sheet.statement().lines()) {
            rows.add(row(Level.PLAIN, List.of(origin(line, sheet.statement().month()), component(line)),
                    List.of(line.base(), line.earned(), line.paidBefore(), line.due()), List.of(words.apply(line.reason()))));
        }
        rows.add(new Row(Level.TOTAL, Arrays.asList(say("commission.column.total"), "", null, null, null, sheet.statement().total(), "")));
        return new Paper.Grid(say("commission.paper-lines"), columns, rows, "");
    }

    private Paper.Grid documents(PaySheet sheet, Behind behind) {
        boolean margin = isCostShown && sheet.plan().measure() == CommissionPlan.Measure.GROSS_PROFIT;
        List<Column> columns = new ArrayList<>(List.of(words("commission.column.kind"), words("commission.column.number"),
                words("commission.column.date"), words("commission.column.customer"), figures("counts")));
        if (margin) {
            columns.add(figures("margin"));
        }
        columns.add(figures("share"));
        List<Row> rows = new ArrayList<>();
        for (Line line : sheet.statement().lines()) {
            List<PayPaper> papers = behind.papers(sheet, line);
            if (papers.isEmpty()) {
                continue;
            }
            rows.add(row(Level.GROUP, List.of(origin(line, sheet.statement().month()) + "　" + component(line), "", "", ""),
                    margin ? Arrays.asList(null, null) : Arrays.asList((Object) null), List.of(line.earned())));
            for (PayPaper paper : papers) {
                rows.add(row(Level.PLAIN, List.of(kind(paper), paper.number(), paper.date().toString(), paper.customer()),
                        margin ? List.of(paper.base(), paper.margin()) : List.of(paper.base()), List.of(paper.share())));
            }
        }
        return new Paper.Grid(say("commission.paper-documents"), columns, rows, say("commission.no-papers"));
    }

    private String kind(PayPaper paper) {
        return say(paper.kind() == PayPaper.Kind.SALE && paper.base().isNegative() ? "commission.paper.RETURN" : "commission.paper." + paper.kind());
    }

    private Paper.Signed signed(String... keys) {
        return new Paper.Signed(Stream.of(keys).map(this::say).toList());
    }
}
