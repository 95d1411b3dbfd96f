package org.suanpan.core.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.importing.recognise.HeaderDictionary;
import org.suanpan.core.importing.recognise.SheetPlan;
import org.suanpan.core.importing.recognise.SheetPlanner;
import org.suanpan.core.importing.recognise.SheetSurvey;
import org.suanpan.core.importing.recognise.SourceRow;
import org.suanpan.core.importing.run.PlannedSheet;

/// Surveys the sheets of a workbook and decides which will be taken, and as what.
final class SheetFinder {

    private static final int PREVIEW_ROWS = 20;

    private final SheetPlanner planner;

    SheetFinder(LocalDate today) {
        this.planner = new SheetPlanner(HeaderDictionary.carried(), today);
    }

    /// The sheets to take, and what to tell about the others.
    record Found(List<PlannedSheet> sheets, List<Problem> notes) {}

    Found find(SheetReader.Workbook book, ImportRequest request, Progress progress) {
        List<SheetReader.Sheet> candidates = candidates(book, request);
        List<PlannedSheet> sheets = new ArrayList<>();
        List<Problem> notes = new ArrayList<>();
        SheetPlan nearest = null;
        long filled = 0;
        for (SheetReader.Sheet sheet : candidates) {
            SheetSurvey survey = survey(sheet, progress);
            filled += survey.filledRows();
            Optional<SheetPlan> plan = planner.plan(sheet.name(), sheet.date1904(), survey, wish(request, sheet));
            if (plan.isPresent() && plan.get().isComplete()) {
                sheets.add(new PlannedSheet(sheet, plan.get()));
            } else {
                nearest = nearer(nearest, plan.orElse(null));
                if (survey.filledRows() > 0) {
                    notes.add(Problem.of("importing.warning.sheet-passed-over", sheet.name()));
                }
            }
        }
        if (sheets.isEmpty()) {
            throw refusal(request, nearest, filled);
        }
        return new Found(sheets, notes);
    }

    List<SheetPreview> preview(SheetReader.Workbook book, ImportRequest request, Progress progress) {
        List<SheetPreview> previews = new ArrayList<>();
        for (SheetReader.Sheet sheet : candidates(book, request)) {
            SheetSurvey survey = survey(sheet, progress);
            Optional<SheetPlan> plan = planner.plan(sheet.name(), sheet.date1904(), survey, wish(request, sheet));
            int header = plan.map(p -> p.header().firstRow()).orElse(0);
            int data = plan.map(p -> p.header().lastRow()).orElse(0);
            List<List<String>> rows = survey.top().stream().filter(row -> row.number() > data).limit(PREVIEW_ROWS)
                    .map(SheetFinder::written).toList();
            previews.add(new SheetPreview(sheet.name(),
                    plan.filter(SheetPlan::isComplete).map(SheetPlan::entity).orElse(null),
                    plan.map(SheetPlan::confidence).orElse(0), header, book.encoding(),
                    plan.map(SheetPlan::previewColumns).orElse(List.of()), rows,
                    plan.map(SheetPlan::dataRows).orElse(survey.filledRows())));
        }
        return previews;
    }

    private static List<String> written(SourceRow row) {
        return row.cells().stream().map(Cell::written).toList();
    }

    private static SheetSurvey survey(SheetReader.Sheet sheet, Progress progress) {
        SheetSurvey survey = new SheetSurvey(progress);
        sheet.read(survey);
        return survey;
    }

    private static SheetPlanner.Wish wish(ImportRequest request, SheetReader.Sheet sheet) {
        return new SheetPlanner.Wish(request.entity(), request.mapping(),
                request.file().getFileName() + " " + sheet.name());
    }

    /// Hidden sheets only when they are asked for by name.
    private static List<SheetReader.Sheet> candidates(SheetReader.Workbook book, ImportRequest request) {
        String wanted = request.sheet();
        if (wanted == null) {
            return book.sheets().stream().filter(sheet -> !sheet.hidden()).toList();
        }
        List<SheetReader.Sheet> named = book.sheets().stream().filter(s -> s.name().equals(wanted)).toList();
        if (named.isEmpty()) {
            throw new Rejected("importing.sheet-unknown", wanted,
                    String.join(", ", book.sheets().stream().map(SheetReader.Sheet::name).toList()));
        }
        return named;
    }

    /// Of two sheets that cannot be taken, the one that lacks less.
    private static @Nullable SheetPlan nearer(
            @Nullable SheetPlan one, @Nullable SheetPlan other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.missing().size() < one.missing().size() ? other : one;
    }

    private static Rejected refusal(ImportRequest request, @Nullable SheetPlan nearest,
            long filled) {
        String file = request.file().getFileName().toString();
        if (filled == 0) {
            return new Rejected("importing.file-without-rows", file);
        }
        if (request.entity() == null || nearest == null) {
            return new Rejected("importing.file-not-recognised", file);
        }
        return new Rejected("importing.columns-missing." + String.join("-", nearest.missing()), file, nearest.sheet());
    }
}
