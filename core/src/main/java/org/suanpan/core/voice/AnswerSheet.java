package org.suanpan.core.voice;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.SheetReader;
import org.suanpan.core.party.CustomerId;

/// Reads a table of answers, such as a form one can scan hands it out: customer, score, and where they stand day, words, who answered.
public final class AnswerSheet {

    private static final List<String> CUSTOMER = List.of("客户编码", "客户", "客户编号", "编码", "Customer", "Customer code", "Code");
    private static final List<String> SCORE = List.of("满意度", "评分", "得分", "分数", "打分", "Score", "Rating");
    private static final List<String> DAY = List.of("日期", "时间", "提交时间", "填写时间", "Date", "Submitted");
    private static final List<String> WORDS = List.of("意见", "评价", "说明", "建议", "内容", "Words", "Comment");
    private static final List<String> PERSON = List.of("填写人", "联系人", "姓名", "Person", "Name");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2}).*");
    private static final Pattern POINTS = Pattern.compile("([1-5])(?:\\.0+)?\\s*[分星]?");

    private final SheetReader reader;

    public AnswerSheet(SheetReader reader) {
        this.reader = reader;
    }

    /// One line as it stands; what is wrong with it is said when it is to be kept.
    public record Row(int number, String customer, String score, String day, String words, String person, LocalDate otherwise) {

        Answer.Draft draft(CustomerId who, Actor actor) {
            Matcher points = POINTS.matcher(score);
            if (!points.matches()) {
                throw new Rejected("satisfied.score-unread", score);
            }
            return new Answer.Draft(who, dated(), Integer.parseInt(points.group(1)), List.of(), words, person, Answer.Channel.IMPORT, null, null,
                    actor.name());
        }

        private LocalDate dated() {
            if (day.isEmpty()) {
                return otherwise;
            }
            Matcher date = DATE.matcher(day);
            try {
                if (date.matches()) {
                    return LocalDate.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
                }
            } catch (DateTimeException none) {
                throw new Rejected("satisfied.day-unread", day);
            }
            throw new Rejected("satisfied.day-unread", day);
        }
    }

    /// Refuses a file without columns for customer and score. Answers without a day are of `today`.
    public List<Row> read(Path file, LocalDate today) {
        Reading reading = new Reading(today);
        try (SheetReader.Workbook book = reader.open(file, null)) {
            for (SheetReader.Sheet sheet : book.sheets()) {
                if (!sheet.hidden() && reading.columns == null) {
                    sheet.read((number, cells) -> {
                        reading.row(number, cells);
                        return true;
                    });
                }
            }
        }
        if (reading.columns == null) {
            throw new Rejected("satisfied.not-a-sheet", String.valueOf(file.getFileName()));
        }
        return reading.rows;
    }

    /// Where the columns stand, from 0; −1 = there is none.
    private record Columns(int customer, int score, int day, int words, int person) {}

    private static final class Reading {

        private final LocalDate today;
        private final List<Row> rows = new ArrayList<>();
        private @Nullable Columns columns;

        Reading(LocalDate today) {
            this.today = today;
        }

        void row(int number, List<Cell> cells) {
            Columns at = columns;
            if (at == null) {
                int customer = find(cells, CUSTOMER);
                int score = find(cells, SCORE);
                columns = customer < 0 || score < 0 ? null
                        : new Columns(customer, score, find(cells, DAY), find(cells, WORDS), find(cells, PERSON));
                return;
            }
            String customer = written(cells, at.customer());
            String score = written(cells, at.score());
            if (!customer.isEmpty() || !score.isEmpty()) {
                rows.add(new Row(number, customer, score, written(cells, at.day()), written(cells, at.words()), written(cells, at.person()), today));
            }
        }

        private static int find(List<Cell> cells, List<String> titles) {
            for (String title : titles) {
                for (int i = 0; i < cells.size(); i++) {
                    if (written(cells, i).equalsIgnoreCase(title)) {
                        return i;
                    }
                }
            }
            return -1;
        }

        private static String written(List<Cell> cells, int at) {
            return at < 0 || at >= cells.size() ? "" : cells.get(at).written().strip();
        }
    }
}
