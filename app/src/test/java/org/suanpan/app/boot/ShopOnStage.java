package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import javafx.stage.Stage;

import org.suanpan.app.base.Failures;
import org.suanpan.app.base.Work;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;
import org.suanpan.core.trade.DocumentListItem;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// A shop made of story steps, open in a real window on 2026-11-26.
record ShopOnStage(Stage stage, ShopWindow window, Path store) {

    static ShopOnStage open(Stage stage, Path folder, List<String> steps, Function<Failures, Work> work) throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-26T06:00:00Z"), ZoneOffset.UTC);
        Path store = folder.resolve("shop.suanpan");
        ShopOpener opener = new ShopOpener(clock, new Sentences(Locale.CHINA));
        if (!steps.isEmpty()) {
            assertEquals(List.of(), new StoryTeller(opener).run(store, Files.write(folder.resolve("shop.jsonl"), steps),
                    Object::toString).failed());
        }
        ShopWindow window = new ShopWindow(stage, new WindowStart(opener, _ -> store, store, new Likings(new TreeMap<>(
                Map.of("theme", "LIGHT", "language", "zh", "window.x", "0", "window.y", "0", "window.width", "1366",
                        "window.height", "768"))), clock, folder.resolve("log"), _ -> {}, work));
        HeadlessFix.install(stage.getScene());
        window.show();
        return new ShopOnStage(stage, window, store);
    }

    List<DocumentListItem> documents(DocumentKind kind, Standing standing) {
        return window.frame().shop().documentQueries()
                .list(new DocumentFilter(Set.of(kind), "", null, standing), 0, 100).rows();
    }
}
