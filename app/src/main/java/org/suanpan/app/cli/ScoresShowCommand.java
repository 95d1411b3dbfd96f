package org.suanpan.app.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

import org.suanpan.app.base.Shop;
import org.suanpan.core.base.Rate;
import org.suanpan.core.goal.score.Board;
import org.suanpan.core.goal.score.PersonScore;
import org.suanpan.core.staff.Here;
import org.suanpan.core.staff.Right;

/// `scores show`: the ranking of a month, and the cards of whoever may be seen.
@Command(name = "show")
final class ScoresShowCommand extends GoalCommand {

    ScoresShowCommand(Tools tools, Console console) {
        super(tools, console);
    }

    private record Run(Board board, List<PersonScore> cards) {}

    @Override
    public Integer call() {
        YearMonth wanted = month == null ? YearMonth.from(today()) : month("--month", month);
        Run run = asHere((shop, here) -> new Run(shop.pool().goals().scores().board(wanted), cards(shop, wanted, here)));
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        json.put("month", wanted.toString());
        json.put("ranking", run.board.rows().stream().map(row -> place(row, lines)).toList());
        json.put("cards", run.cards.stream().map(score -> card(score, lines)).toList());
        console.result(json, lines);
        return Exit.DONE;
    }

    private static List<PersonScore> cards(Shop shop, YearMonth month, Here here) {
        if (here.allows(Right.PAY)) {
            return shop.pool().goals().scores().all(month, here);
        }
        return here.rep() == null ? List.of() : List.of(shop.pool().goals().scores().of(here.rep(), month, here));
    }

    private Map<String, @Nullable Object> place(Board.Row row, List<String> lines) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("rank", row.rank());
        json.put("name", row.name());
        json.put("total", row.total() == null ? null : row.total().toString(2));
        json.put("rank_before", row.before());
        lines.add((row.rank() == null ? "—" : row.rank()) + "\t" + row.name() + "\t" + (row.total() == null ? "—" : row.total().toString(2)));
        return json;
    }

    private Map<String, @Nullable Object> card(PersonScore score, List<String> lines) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        Rate total = score.card().total();
        json.put("rep", score.rep().code());
        json.put("total", total == null ? null : total.toString(2));
        json.put("kpi_factor", total == null ? null : new Rate(total.value().movePointLeft(2)).toString(4));
        lines.add(score.rep().name());
        json.put("lines", score.lines().stream().map(line -> {
            lines.add("  " + console.say(line.sentence()));
            return Map.of("metric", line.metric().name(), "sentence", console.say(line.sentence()), "behind", line.evidence().size());
        }).toList());
        return json;
    }
}
