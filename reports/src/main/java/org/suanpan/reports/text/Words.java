package org.suanpan.reports.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;

/// The words of one language; Chinese is the source, every other language than English gets it too.
public final class Words {

    private final Properties texts = new Properties();

    private Words(String file) {
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Words of(Locale language) {
        return new Words(isEnglish(language) ? "reports_en.properties" : "reports.properties");
    }

    private static boolean isEnglish(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage());
    }

    public String get(String key, Object... arguments) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("no text for " + key);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(written(arguments));
    }

    public String say(Problem problem) {
        return get(problem.key(), problem.arguments().toArray());
    }

    private static Object[] written(Object[] arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = figure(arguments[i]);
        }
        return texts;
    }

    /// A figure as it stands in a sentence: thousands separated, money with two decimals, ratios in per cent.
    public static String figure(Object value) {
        return switch (value) {
            case Money money -> pattern("#,##0.00").format(money.yuan());
            case Quantity quantity -> pattern("#,##0.####").format(quantity.value());
            case Rate rate -> percent(rate);
            case Number count -> pattern("#,##0").format(count);
            case Object other -> other.toString();
        };
    }

    private static String percent(Rate rate) {
        BigDecimal points = rate.value().movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return pattern("#,##0.0").format(points) + "%";
    }

    private static DecimalFormat pattern(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
