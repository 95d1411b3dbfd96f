package org.suanpan.app.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.suanpan.core.importing.log.OrderLogFile;
import org.suanpan.core.insight.churn.Backtest;
import org.suanpan.core.insight.churn.BacktestResult;
import org.suanpan.core.insight.value.OrderModel;
import org.suanpan.core.tier.CyclePolicy;
import org.suanpan.core.tier.TierPolicy;

/// `tiers backtest`: how well the rules of sleeping and leaving would have done on a log of orders; touches no data file.
@Command(name = "backtest")
final class TiersBacktestCommand extends StoreCommand {

    private static final String TRUTH = "truth.csv";
    private static final int DIGITS = 4;

    @Parameters(paramLabel = "FILE")
    Path file = Path.of("");

    @Option(names = "--truth", paramLabel = "FILE", descriptionKey = "cli.option.truth")
    @Nullable Path truth;

    TiersBacktestCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    public Integer call() {
        OrderLogFile files = new OrderLogFile(tools.sheets(), today());
        OrderLogFile.Read read = files.read(existing(file));
        Path told = truth == null ? file.toAbsolutePath().resolveSibling(TRUTH) : existing(truth);
        Map<String, Optional<LocalDate>> fates = truth == null && !Files.isRegularFile(told)
                ? Map.of() : files.truth(told);
        CyclePolicy cycle = TierPolicy.standard().cycle();
        BacktestResult result = Backtest.of(read.log(), fates, new Backtest.Rhythm(
                days -> cycle.rhythm(days).sleepDays(), days -> cycle.rhythm(days).lostDays()));
        console.result(json(read, result), lines(result));
        if (read.first() != null) {
            console.note(console.say("cli.backtest.bad-rows", read.bad(), console.say(read.first())));
        }
        return read.bad() == 0 ? Exit.DONE : Exit.SOMETHING_REJECTED;
    }

    private Map<String, @Nullable Object> json(OrderLogFile.Read read, BacktestResult result) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("customers", result.customers());
        json.put("rows", read.rows());
        json.put("rejected", read.bad());
        json.put("first_rejected", read.first() == null ? null : console.say(read.first()));
        json.put("fitted_to", result.span().fitted().toString());
        json.put("mondays", result.span().mondays().size());
        json.put("truth", truth(result));
        json.put("truth_told_for", result.told());
        json.put("model", model(result.fit()));
        json.put("rules", result.scores().stream().map(this::json).toList());
        Map<String, @Nullable Object> calibration = new LinkedHashMap<>();
        calibration.put("mean_difference", rounded(result.meanDifference()));
        calibration.put("deciles", result.deciles().stream().map(TiersBacktestCommand::json).toList());
        json.put("calibration", calibration);
        return json;
    }

    private String truth(BacktestResult result) {
        return result.told() == result.customers() ? console.say("cli.backtest.truth-told")
                : result.told() == 0 ? console.say("cli.backtest.truth-read")
                : console.say("cli.backtest.truth-partly", result.told(), result.customers());
    }

    private @Nullable Map<String, @Nullable Object> model(OrderModel.@Nullable Fit fit) {
        if (fit == null) {
            return null;
        }
        Map<String, @Nullable Object> json = FitJson.of(fit);
        json.put("note", note(fit));
        return json;
    }

    private @Nullable String note(OrderModel.Fit fit) {
        return !fit.isReliable() ? console.say("cli.backtest.unreliable", fit.repeatBuyers())
                : fit.isRidge() ? console.say("cli.backtest.ridge") : null;
    }

    private Map<String, @Nullable Object> json(BacktestResult.Score score) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("rule", score.rule());
        json.put("title", console.say("cli.backtest.rule." + score.rule()));
        json.put("false_alarms", rounded(score.falseAlarms()));
        json.put("median_delay", score.medianDelay());
        json.put("stopped", score.stopped());
        json.put("detected", score.detected());
        json.put("auc", rounded(score.auc()));
        json.put("brier", rounded(score.brier()));
        return json;
    }

    private static Map<String, @Nullable Object> json(BacktestResult.Decile decile) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("customers", decile.customers());
        json.put("predicted", rounded(decile.predicted()));
        json.put("alive", rounded(decile.alive()));
        return json;
    }

    private List<String> lines(BacktestResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(console.say("cli.backtest.done", result.customers(), result.span().fitted().toString(),
                result.span().mondays().size()));
        lines.add(truth(result));
        if (result.fit() != null && note(result.fit()) != null) {
            lines.add(note(result.fit()));
        }
        for (BacktestResult.Score score : result.scores()) {
            lines.add("  " + console.say("cli.backtest.line", console.say("cli.backtest.rule." + score.rule()),
                    percent(score.falseAlarms()), plain(score.medianDelay()), plain(rounded(score.auc())),
                    plain(rounded(score.brier()))));
        }
        if (result.meanDifference() != null) {
            lines.add(console.say("cli.backtest.calibration", percent(result.meanDifference())));
        }
        return lines;
    }

    private static @Nullable BigDecimal rounded(@Nullable Double figure) {
        return figure == null ? null : BigDecimal.valueOf(figure).setScale(DIGITS, RoundingMode.HALF_UP);
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "—" : BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.HALF_UP) + " %";
    }

    private static String plain(@Nullable Object figure) {
        return figure == null ? "—" : figure.toString();
    }
}
