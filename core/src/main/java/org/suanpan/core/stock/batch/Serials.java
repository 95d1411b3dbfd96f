package org.suanpan.core.stock.batch;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rejected;

/// The serial numbers on a line, one for each piece.
public record Serials(List<String> numbers) {

    private static final long ONE = 10_000;

    public Serials {
        numbers = List.copyOf(numbers);
    }

    /// However they were typed, scanned or pasted: by lines, spaces, commas.
    public static Serials parse(String text) {
        return new Serials(Arrays.stream(text.split("[\\s,;，；、]+")).filter(word -> !word.isEmpty()).toList());
    }

    /// As it is kept: one a line.
    public String text() {
        return String.join("\n", numbers);
    }

    /// Refuses a number that is there twice, and any other count than there are pieces.
    public void check(int line, String product, Quantity pieces) {
        Set<String> seen = new HashSet<>();
        numbers.stream().filter(number -> !seen.add(number)).findFirst().ifPresent(twice -> {
            throw new Rejected("batch.serial-twice", line, twice);
        });
        long wanted = Math.abs(pieces.tenThousandths());
        if (wanted != numbers.size() * ONE) {
            throw new Rejected("batch.serial-count", line, product, new Quantity(wanted), numbers.size());
        }
    }
}
