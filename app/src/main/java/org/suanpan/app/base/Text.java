package org.suanpan.app.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Callable;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.suanpan.core.base.Problem;

/// Every word on screen, found by its dotted key. The language can change while the window is open: watch [#locale].
/// A key that is missing is a defect and is shown as such, never as an empty place.
public final class Text {

    /// One bundle pair a feature: `<feature>.properties` is Chinese, the source; `<feature>_en.properties` English.
    static final List<String> FEATURES = List.of("base", "cli", "shell", "today", "party-screen", "sale-screen", "segment", "supplier",
            "importing-screen", "report-screen", "admin-screen", "report", "tier", "commission", "selftest",
            "store", "importing", "demo", "document",
            "trade-screen", "stock-screen", "price-screen", "list", "product-screen", "batch", "credit", "attach",
            "reserve", "exchange", "closing", "collect", "money", "owing", "account", "bill", "party-form", "compare", "pool",
            "both", "day", "due", "profit", "followup", "staff", "own", "forget", "loyalty", "owner", "deal", "voice", "tier-screen", "board", "goal", "plan");
    private static final String FOLDER = "/org/suanpan/app/text/";

    private final Map<String, String> chinese = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();
    private final ObjectProperty<Locale> locale;

    public Text(Locale locale) {
        this.locale = new SimpleObjectProperty<>(locale);
        for (String feature : FEATURES) {
            load(feature + ".properties", chinese);
            load(feature + "_en.properties", english);
        }
    }

    public ObjectProperty<Locale> locale() {
        return locale;
    }

    public boolean isChinese() {
        return Locale.CHINESE.getLanguage().equals(locale.get().getLanguage());
    }

    /// The words for `key`, filled with `arguments`. Numbers among them come already formatted, as strings.
    public String of(String key, Object... arguments) {
        return in(isChinese() ? chinese : english, key, arguments);
    }

    /// The same for a caller that speaks its own language, such as the command line.
    public String say(Locale language, Problem problem) {
        boolean zh = Locale.CHINESE.getLanguage().equals(language.getLanguage());
        Object[] arguments = problem.arguments().stream()
                .map(a -> a instanceof Problem inner ? say(language, inner) : a.toString()).toArray();
        return in(zh ? chinese : english, problem.key(), arguments);
    }

    public boolean has(String key) {
        return chinese.containsKey(key);
    }

    /// Every key there is.
    public Set<String> keys() {
        return Set.copyOf(chinese.keySet());
    }

    /// The words in both languages, for finding a page whatever language is typed.
    public List<String> inBoth(String key) {
        return List.of(in(chinese, key), in(english, key));
    }

    public String of(Problem problem) {
        return say(locale.get(), problem);
    }

    /// Words that follow the language.
    public StringBinding live(String key, Object... arguments) {
        return live(() -> of(key, arguments));
    }

    public StringBinding live(Callable<String> words) {
        return Bindings.createStringBinding(words, locale);
    }

    private String in(Map<String, String> words, String key, Object... arguments) {
        String pattern = words.get(key);
        if (pattern == null) {
            return "⟦" + key + "⟧";
        }
        return new MessageFormat(pattern, locale.get()).format(arguments);
    }

    private static void load(String name, Map<String, String> into) {
        Properties properties = new Properties();
        try (InputStream in = Text.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("no texts " + name);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.stringPropertyNames().forEach(key -> into.put(key, properties.getProperty(key)));
    }
}
