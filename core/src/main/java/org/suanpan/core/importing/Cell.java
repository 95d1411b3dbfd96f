package org.suanpan.core.importing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;

/// One typed cell as it stands in the source; never the text a program would display.
public sealed interface Cell {

    Cell BLANK = new Blank();

    record Blank() implements Cell {}

    record Text(String value) implements Cell {}

    /// A number as stored: the shortest decimal that names it, so that an amount is rounded once and not twice.
    /// `format` is its number format where that carries meaning (`0000000` = leading zeros), else empty.
    record Number(BigDecimal value, String format) implements Cell {

        private static final MathContext SHOWN_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

        /// The value as people see it, to 15 significant digits: 0.1 + 0.2 is 0.3.
        public BigDecimal shown() {
            return value.precision() <= SHOWN_DIGITS.getPrecision() ? value : value.round(SHOWN_DIGITS);
        }
    }

    record Moment(LocalDateTime value) implements Cell {}

    record Bool(boolean value) implements Cell {}

    /// A cell that holds an error, e.g. `#N/A`.
    record Fault(String code) implements Cell {}

    static Cell text(String value) {
        return value.isEmpty() ? BLANK : new Text(value);
    }

    default boolean isBlank() {
        return this instanceof Blank || this instanceof Text(String value) && value.isBlank();
    }

    /// The cell as a person would have written it, for messages, previews and the workbook of rejects.
    default String written() {
        return switch (this) {
            case Blank _ -> "";
            case Text(String value) -> value;
            case Number number -> number.shown().stripTrailingZeros().toPlainString();
            case Moment(LocalDateTime value) -> value.toLocalTime().toSecondOfDay() == 0
                    ? value.toLocalDate().toString()
                    : value.toLocalDate() + " " + value.toLocalTime();
            case Bool(boolean value) -> value ? "TRUE" : "FALSE";
            case Fault(String code) -> code;
        };
    }
}
