package org.suanpan.core.paper;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// One paper for one reader: it begins on a page of its own and its pages are counted by themselves. `title` says what it is, `about` stands
/// in small letters below it. Figures are exact values ([org.suanpan.core.base.Money], [org.suanpan.core.base.Quantity],
/// [org.suanpan.core.base.UnitPrice], whole numbers) and are written the same way everywhere; everything else is words.
public record Paper(String title, List<String> about, List<Part> parts) {

    public Paper {
        about = List.copyOf(about);
        parts = List.copyOf(parts);
    }

    /// What stands on it, from the top down.
    public sealed interface Part permits Facts, Grid, Said, Beside, Signed {}

    /// A figure with its name above it; null = not known.
    public record Fact(String name, @Nullable Object value, boolean strong) {}

    /// Figures side by side, as many as go into a row.
    public record Facts(List<Fact> facts) implements Part {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    public enum Level { PLAIN, GROUP, DETAIL, TOTAL }

    /// A column. `figures` = they stand at the right and are never broken over two lines.
    public record Column(String title, boolean figures) {

        public static Column words(String title) {
            return new Column(title, false);
        }

        public static Column figures(String title) {
            return new Column(title, true);
        }
    }

    /// A cell for each column; null = empty.
    public record Row(Level level, List<@Nullable Object> cells) {}

    /// A table; its head stands again at the top of every page it goes on to. `title` may be empty; `empty` stands in for a table without rows.
    public record Grid(String title, List<Column> columns, List<Row> rows, String empty) implements Part {

        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// A paragraph; a `quiet` one is small and grey.
    public record Said(String words, boolean quiet) implements Part {}

    /// Lines at the left and a picture (PNG or JPEG) with a word about it at the right; null = no picture.
    public record Beside(List<String> lines, byte @Nullable [] picture, String caption) implements Part {

        public Beside {
            lines = List.copyOf(lines);
        }
    }

    /// Room for names by hand, side by side, on one page.
    public record Signed(List<String> names) implements Part {

        public Signed {
            names = List.copyOf(names);
        }
    }
}
