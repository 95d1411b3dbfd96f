package org.suanpan.app.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.jr.ob.JSON;

import org.suanpan.app.base.Json;
import org.suanpan.app.scenario.ScenarioReport.Failed;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.trade.Draft;

/// Runs a story step by step, as the owner. What is refused stops it; an expectation that does not hold is counted.
public final class ScenarioRunner {

    private final ScenarioShop shop;
    private final Function<Problem, String> sentence;
    private final Names names;
    private final DraftReader drafts;
    private final MasterSteps masters;
    private final TrialPlans plans;
    private final TierSteps tiers;
    private final Expectations expectations;
    /// The latest business date of a step so far.
    private LocalDate latest;

    /// `sentence` puts a refusal into words.
    public ScenarioRunner(ScenarioShop shop, Function<Problem, String> sentence) {
        this.shop = shop;
        this.sentence = sentence;
        this.names = new Names(shop);
        this.drafts = new DraftReader(names);
        this.masters = new MasterSteps(shop);
        this.plans = new TrialPlans(shop, names);
        this.tiers = new TierSteps(shop.tiering().desk(), names);
        this.latest = LocalDate.MIN;
        this.expectations = new Expectations(shop, names, plans,
                of -> tiers.standing(of, of.has("as_of") ? Steps.date(of, "as_of") : latest.equals(LocalDate.MIN) ? LocalDate.now(shop.clock()) : latest));
    }

    private record Line(int number, Json step) {}

    public ScenarioReport run(Path file) {
        List<Line> lines = read(file);
        List<Failed> failed = new ArrayList<>();
        int passed = 0;
        for (Line line : lines) {
            String name = line.step().text("do", "");
            try {
                if (name.equals("expect")) {
                    List<Failed> wrong = expectations.failures(line.number(), line.step());
                    failed.addAll(wrong);
                    passed += wrong.isEmpty() ? 1 : 0;
                } else if (name.equals("refused")) {
                    refused(Steps.needed(line.step(), "step"));
                    passed++;
                } else {
                    carryOut(name, line.step());
                }
            } catch (Rejected refusal) {
                failed.add(new Failed(line.number(), name, sentence.apply(refusal.problem())));
                if (!name.equals("expect")) {
                    break;
                }
            }
        }
        return new ScenarioReport(lines.size(), passed, failed);
    }

    private static List<Line> read(Path file) {
        List<Line> lines = new ArrayList<>();
        try {
            List<String> texts = Files.readAllLines(file);
            for (int i = 0; i < texts.size(); i++) {
                String text = texts.get(i).strip();
                if (!text.isEmpty() && !text.startsWith("#")) {
                    lines.add(new Line(i + 1, parsed(i + 1, text)));
                }
            }
        } catch (IOException e) {
            throw new Rejected("scenario.unreadable", String.valueOf(file.getFileName()));
        }
        return lines;
    }

    private static Json parsed(int line, String text) {
        try {
            return new Json(JSON.std.mapFrom(text));
        } catch (IOException e) {
            throw new Rejected("scenario.not-json", line);
        }
    }

    private void refused(Json step) {
        try {
            carryOut(step.text("do", ""), step);
        } catch (Rejected wanted) {
            return;
        }
        throw new Rejected("scenario.accepted");
    }

    private void carryOut(String name, Json step) {
        if (masters.run(name, step) || tiers.run(name, step)) {
            return;
        }
        switch (name) {
            case "draft" -> {
                Json of = Steps.needed(step, "of");
                names.remember(step, shop.trading().saveDraft(drafts.read(Steps.needed(of, "as").text(), of), Actor.STORY));
            }
            case "post" -> {
                DocumentId draft = names.document(Steps.needed(step, "of").text());
                shop.trading().postDraft(draft, Actor.STORY);
                names.remember(step, draft);
            }
            case "discard" -> shop.trading().discard(names.document(Steps.needed(step, "of").text()), Actor.STORY);
            case "reverse" -> {
                DocumentId of = names.document(Steps.needed(step, "of").text());
                names.remember(step, shop.trading().reverse(of, step.has("date")
                        ? Steps.date(step, "date")
                        : shop.documents().get(of).typed().date(), Actor.STORY));
            }
            case "unmatch" -> shop.trading().unmatch(names.document(Steps.needed(step, "of").text()),
                    Steps.date(step, "date"), Actor.STORY);
            case "close" -> shop.books().months().close(Steps.month(step), Actor.STORY);
            case "reopen" -> shop.books().months().reopen(Steps.month(step), step.text("reason", ""), Actor.STORY);
            case "confirm" -> shop.books().confirming().confirm(names.partner(step), Steps.date(step, "date"), Actor.STORY);
            case "unconfirm" -> shop.books().confirming().reopen(names.partner(step), step.text("reason", ""), Actor.STORY);
            case "close-day", "reopen-day" -> DayStep.run(name, step, shop.books().days(), names);
            case "follow-up", "stars" -> WillingnessStep.run(name, step, shop, names);
            case "commission-plan" -> plans.add(step);
            default -> {
                Draft draft = drafts.read(name, step);
                names.remember(step, shop.trading().post(draft, Actor.STORY, null));
                latest = draft.date().isAfter(latest) ? draft.date() : latest;
            }
        }
    }
}
