package org.suanpan.app.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import org.suanpan.app.base.Shop;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.goal.TargetMetric;
import org.suanpan.core.goal.TargetRow;
import org.suanpan.core.goal.TargetTable;
import org.suanpan.core.goal.Targeting.Asked;
import org.suanpan.core.goal.Whose;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.staff.Here;
import org.suanpan.core.staff.Person;

/// What the commands about targets have in common: year or month, figure, who runs them.
abstract class GoalCommand extends StoreCommand {

    @Option(names = "--year", paramLabel = "yyyy", descriptionKey = "cli.option.target-year")
    @Nullable Integer year;

    @Option(names = "--month", paramLabel = "yyyy-MM", descriptionKey = "cli.option.target-month")
    @Nullable String month;

    @Option(names = "--metric", paramLabel = "NAME", descriptionKey = "cli.option.target-metric")
    String metric = "net-sales";

    @Option(names = "--group", paramLabel = "CATEGORY", descriptionKey = "cli.option.target-group")
    String group = "";

    @Option(names = "--user", paramLabel = "NAME", descriptionKey = "cli.option.user")
    @Nullable String user;

    GoalCommand(Tools tools, Console console) {
        super(tools, console);
    }

    <T> T asHere(BiFunction<Shop, Here, T> work) {
        return with(user, shop -> work.apply(shop, here(shop)));
    }

    private Here here(Shop shop) {
        if (user == null) {
            return Here.OWNER;
        }
        Person person = shop.pool().staff().active().stream().filter(one -> one.name().equals(user)).findFirst()
                .orElseThrow(() -> new Rejected("staff.nobody-called", user));
        return new Here(person.name(), person.role(), person.rep(), shop.pool().staff().sight(person.role()));
    }

    Asked asked(@Nullable Integer number) {
        YearMonth of = month == null ? null : month("--month", month);
        int in = of != null ? of.getYear() : year != null ? year : today().getYear();
        return new Asked(in, metric(), group.strip(), of == null ? 0 : of.getMonthValue(), number);
    }

    private TargetMetric metric() {
        return Arrays.stream(TargetMetric.values()).filter(one -> words(one).equals(metric)).findFirst().orElseThrow(() -> new Rejected("cli.bad-value",
                "--metric", metric, Arrays.stream(TargetMetric.values()).map(GoalCommand::words).collect(Collectors.joining(" "))));
    }

    private static String words(TargetMetric one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Map<String, @Nullable Object> json(Shop shop, Asked asked, LocalDate day, Here here) {
        TargetTable table = shop.pool().goals().targets().table(asked, day, here);
        Map<String, String> codes = shop.salesReps().all().stream().collect(Collectors.toMap(rep -> "R" + rep.id().value(), SalesRep::code));
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("year", asked.year());
        json.put("month", asked.month() == 0 ? null : YearMonth.of(asked.year(), asked.month()).toString());
        json.put("metric", words(asked.metric()));
        if (!asked.category().isEmpty()) {
            json.put("group", asked.category());
        }
        json.put("as_of", day.toString());
        json.put("version", table.version() == null ? null : table.version().number());
        json.put("stretch", table.version() != null && table.version().stretch());
        json.put("working_days", Map.of("passed", table.pace().passed(), "all", table.pace().days()));
        json.put("rows", table.rows().stream().map(row -> json(shop, row, codes)).toList());
        return json;
    }

    private static Map<String, @Nullable Object> json(Shop shop, TargetRow row, Map<String, String> codes) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        Whose who = row.who();
        json.put("level", who.kind().name().toLowerCase(Locale.ROOT));
        json.put("who", switch (who.kind()) {
            case COMPANY -> "company";
            case DEPARTMENT -> "dept:" + who.department();
            case PERSON -> who.rep() == null ? "" : codes.getOrDefault("R" + who.rep().value(), "");
            case CUSTOMER -> who.rep() == null || who.customer() == null ? "" : codes.getOrDefault("R" + who.rep().value(), "") + "/"
                    + shop.customerRecords().get(who.customer()).code();
        });
        json.put("name", row.name());
        json.put("target", row.figures().target().toPlainString());
        json.put("locked", row.locked());
        json.put("achieved", row.figures().achieved().toPlainString());
        json.put("ratio", row.figures().ratio() == null ? null : row.figures().ratio().toString(4));
        json.put("forecast", text(row.figures().forecast()));
        json.put("over", row.over().toPlainString());
        return json;
    }

    private static @Nullable String text(@Nullable BigDecimal figure) {
        return figure == null ? null : figure.toPlainString();
    }

    void tell(Map<String, @Nullable Object> json) {
        List<String> lines = ((List<?>) json.getOrDefault("rows", List.of())).stream().map(row -> (Map<?, ?>) row).map(row -> console.say("cli.targets.line",
                String.valueOf(row.get("who")), String.valueOf(row.get("name")), String.valueOf(row.get("target")), String.valueOf(row.get("achieved")),
                row.get("forecast") == null ? "—" : String.valueOf(row.get("forecast")))).toList();
        console.result(json, lines);
    }

    /// `company`, `dept:NAME`, a person's code, or CODE/CUSTOMER.
    static Whose whose(Shop shop, String words) {
        if (words.equals("company")) {
            return Whose.COMPANY;
        }
        if (words.startsWith("dept:")) {
            return Whose.of(words.substring("dept:".length()));
        }
        int cut = words.indexOf('/');
        String code = cut < 0 ? words : words.substring(0, cut);
        SalesRep rep = shop.salesReps().byCode(code).orElseThrow(() -> new Rejected("target.nobody"));
        if (cut < 0) {
            return Whose.of(rep.id());
        }
        Customer customer = shop.customerRecords().byCode(words.substring(cut + 1)).orElseThrow(() -> new Rejected("target.nobody"));
        return Whose.of(rep.id(), customer.id());
    }
}
