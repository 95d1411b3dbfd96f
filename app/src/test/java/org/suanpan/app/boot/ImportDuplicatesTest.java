package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.jr.ob.JSON;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.app.base.Shop;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Progress;
import org.suanpan.core.importing.Entity;
import org.suanpan.core.importing.ImportRequest;
import org.suanpan.core.importing.ImportedBatch;
import org.suanpan.core.importing.OnDuplicate;
import org.suanpan.core.party.CustomerListItem;
import org.suanpan.core.party.Supplier;
import org.suanpan.core.party.duplicate.DuplicatePair;
import org.suanpan.core.party.identity.Identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Sheets of customers and suppliers that are partly there already, read by the real import.
class ImportDuplicatesTest {

    private static final String LEXICON = "shared/data/names/lexicon.json";
    private static final String SYLLABLES = "宏达恒泰鑫源盛华兴隆瑞丰嘉禾德润博远汇通和顺安康吉祥富佳美天成万利永昌百信诚义正大新光明亮晨曦海川江河山岭林森金银玉珠龙凤虎鹏飞翔云霞雪梅兰竹菊松柏";

    @TempDir
    Path folder;

    private Shop shop;
    private int files;

    @BeforeEach
    void open() {
        shop = new ShopOpener(Clock.fixed(Instant.parse("2026-11-26T06:00:00Z"), ZoneOffset.UTC), new Sentences(Locale.CHINA))
                .open(folder.resolve("shop.suanpan"), true);
        run(Entity.CUSTOMERS, OnDuplicate.SKIP, "客户编码,客户名称,手机,标签", "K1,杭州宏达贸易有限公司,13800138000,餐饮;VIP", "K2,安康超市,,");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void tagsComeInOneByOne() {
        assertEquals(List.of("VIP", "餐饮"), customers().getFirst().tags());
    }

    @Test
    void anOwnCodeThatIsThereIsDecidedByTheRequest() {
        assertEquals("0 1 0", told(run(Entity.CUSTOMERS, OnDuplicate.SKIP, "客户编码,客户名称,手机", "K2,安康超市,13900139000")));
        assertEquals("", phone("K2"));
        assertEquals("1 0 0", told(run(Entity.CUSTOMERS, OnDuplicate.UPDATE, "客户编码,客户名称,手机", "K2,安康超市,13900139000")));
        assertEquals("13900139000", phone("K2"));
        assertEquals("0 0 1", told(run(Entity.CUSTOMERS, OnDuplicate.NEW, "客户编码,客户名称,手机", "K2,安康超市,13700137000")));
        ImportedBatch other = run(Entity.CUSTOMERS, OnDuplicate.SKIP, "客户编码,客户名称,手机", "K2,城西五金店,13600136000");
        assertEquals(List.of("importing.warning.code-other-customer"), warned(other));
        assertEquals(2, customers().size());
    }

    @Test
    void aCertainDuplicateIsDecidedWithAndWithoutACodeOfItsOwn() {
        for (String code : List.of("", "X9")) {
            String row = code + ",宏达贸易（杭州）有限公司,138 0013 8000";
            ImportedBatch skipped = run(Entity.CUSTOMERS, OnDuplicate.SKIP, "客户编码,客户名称,手机", row);
            assertEquals("0 1 0 [importing.warning.same-customer]", told(skipped) + " " + warned(skipped), code);
            assertEquals("1 0 0", told(run(Entity.CUSTOMERS, OnDuplicate.UPDATE, "客户编码,客户名称,手机,地址", row + ",文三路 1 号")), code);
            assertEquals(2, customers().size());
        }
        ImportedBatch made = run(Entity.CUSTOMERS, OnDuplicate.NEW, "客户编码,客户名称,手机", "X9,宏达贸易（杭州）有限公司,13800138000", ",安康超市,");
        assertEquals("2 0 0 [importing.warning.maybe-same-customer]", told(made) + " " + warned(made));
        assertEquals(4, customers().size());
    }

    @Test
    void oneThatIsOnlyLikelyIsTakenAndTold() {
        for (OnDuplicate wanted : OnDuplicate.values()) {
            ImportedBatch batch = run(Entity.CUSTOMERS, wanted, "客户名称,手机", List.of("城西小吃", "北山花艺", "东门文具").get(wanted.ordinal()) + ",13800138000");
            assertEquals("1 0 0 [importing.warning.maybe-same-customer]", told(batch) + " " + warned(batch), wanted.name());
        }
    }

    @Test
    void suppliersAreLookedAtInTheSameWay() {
        run(Entity.SUPPLIERS, OnDuplicate.SKIP, "供应商编码,供应商名称,手机", "V1,义乌恒泰百货有限公司,13500135000");
        ImportedBatch again = run(Entity.SUPPLIERS, OnDuplicate.SKIP, "供应商名称,手机", "恒泰百货（义乌）有限公司,13500135000", "杭州宏达贸易有限公司,13800138000");
        assertEquals("1 1 0 [importing.warning.same-supplier]", told(again) + " " + warned(again), "a customer of that name is no duplicate");
        assertEquals(2, shop.suppliers().all().stream().map(Supplier::name).distinct().count());
    }

    @Test
    void plantedDuplicatesOfOwnListsAreFoundThroughTheImport() throws IOException {
        asserted(List.of("深圳", "广州", "杭州", "宁波", "苏州", "南京", "无锡", "常州", "武汉", "成都"),
                List.of("电子科技", "商贸", "贸易", "实业", "机电", "五金", "建材", "食品", "日化", "家纺"), List.of("有限公司", "有限责任公司", "商行", "经营部", "厂"), 7);
    }

    @Test
    void plantedDuplicatesOfTheNamesOfTheDataFolderAreFoundThroughTheImport() throws IOException {
        Path file = Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent).map(at -> at.resolve(LEXICON))
                .filter(Files::isRegularFile).findFirst().orElse(folder);
        assumeTrue(Files.isRegularFile(file), "no " + LEXICON + " beside the checkout: only our own lists were tried");
        Map<String, Object> lists = JSON.std.mapFrom(file.toFile());
        for (long seed = 1; seed <= 3; seed++) {
            asserted(words(lists, "cities"), words(lists, "industries"), List.of("有限公司", "有限责任公司", "股份有限公司", "商行", "经营部", "厂"), seed);
        }
    }

    private static List<String> words(Map<String, Object> lists, String name) {
        return ((List<?>) lists.get(name)).stream().map(String::valueOf).toList();
    }

    /// 420 customers, then a sheet with 80 variants of some of them that have codes of their own, then a look over the whole pool.
    private void asserted(List<String> cities, List<String> industries, List<String> forms, long seed) throws IOException {
        Path store = folder.resolve("planted-" + seed + "-" + cities.size() + ".suanpan");
        shop.close();
        shop = new ShopOpener(Clock.systemUTC(), new Sentences(Locale.CHINA)).open(store, true);
        Random random = new Random(seed);
        List<String[]> originals = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        while (originals.size() < 420) {
            StringBuilder core = new StringBuilder();
            for (int i = 0; i < 2 + random.nextInt(3); i++) {
                core.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
            }
            String[] parts = {pick(random, cities), core.toString(), pick(random, industries), pick(random, forms), "13%09d".formatted(random.nextInt(1_000_000_000))};
            if (taken.add(parts[0] + parts[1] + parts[2] + parts[3])) {
                originals.add(parts);
            }
        }
        List<String> rows = new ArrayList<>(List.of("客户编码,客户名称,手机"));
        for (int i = 0; i < originals.size(); i++) {
            String[] p = originals.get(i);
            rows.add("K%04d,%s,%s".formatted(i, p[0] + p[1] + p[2] + p[3], p[4]));
        }
        run(Entity.CUSTOMERS, OnDuplicate.SKIP, rows.toArray(String[]::new));
        List<String> variants = new ArrayList<>(List.of("客户编码,客户名称,手机"));
        Map<String, String> planted = new HashMap<>();
        for (int i = 0; i < 80; i++) {
            int of = random.nextInt(originals.size());
            planted.put("V%04d".formatted(i), "K%04d".formatted(of));
            variants.add("V%04d,%s".formatted(i, variant(originals.get(of), i % 5, random)));
        }
        run(Entity.CUSTOMERS, OnDuplicate.NEW, variants.toArray(String[]::new));
        Set<String> found = new HashSet<>();
        int called = 0;
        int right = 0;
        for (DuplicatePair pair : shop.pool().duplicates().sweep(Progress.NONE).pairs()) {
            String left = planted.getOrDefault(pair.left().code(), pair.left().code());
            String original = planted.getOrDefault(pair.right().code(), pair.right().code());
            boolean hit = left.equals(original);
            if (hit && pair.left().code().equals(original)) {
                found.add(pair.right().code());
            }
            if (pair.judgement().decision() == Identity.Decision.DUPLICATE) {
                called++;
                right += hit ? 1 : 0;
            }
        }
        assertTrue(100 * found.size() >= 95 * planted.size(), "recall " + found.size() + " of " + planted.size());
        assertTrue(100 * right >= 98 * called, "precision " + right + " of " + called);
    }

    private static String variant(String[] p, int how, Random random) {
        return switch (how) {
            case 0 -> "　" + p[0] + " " + p[1] + p[2] + p[3] + "," + p[4];
            case 1 -> p[1] + p[2] + "（" + p[0] + "）" + p[3] + ",";
            case 2 -> p[1] + p[2] + "," + p[4];
            case 3 -> {
                int at = random.nextInt(p[1].length());
                yield p[0] + p[1].substring(0, at) + SYLLABLES.charAt(random.nextInt(SYLLABLES.length())) + p[1].substring(at + 1) + p[2] + p[3] + "," + p[4];
            }
            default -> p[0] + p[1] + p[2] + p[3] + ",13%09d".formatted(random.nextInt(1_000_000_000));
        };
    }

    private static String pick(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private ImportedBatch run(Entity entity, OnDuplicate wanted, String... rows) {
        try {
            Path file = Files.writeString(folder.resolve("sheet" + files++ + ".csv"), String.join("\n", rows) + "\n");
            return shop.importing().run(new ImportRequest(file, entity, null, Map.of(), null, wanted, null), Actor.OWNER, Progress.NONE).getFirst();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Imported, skipped, rejected.
    private static String told(ImportedBatch batch) {
        return batch.imported() + " " + batch.skipped() + " " + batch.rejected();
    }

    private static List<String> warned(ImportedBatch batch) {
        return batch.warnings().stream().map(problem -> problem.key()).filter(key -> key.contains("same-customer") || key.contains("same-supplier")
                || key.contains("code-other")).distinct().toList();
    }

    private List<CustomerListItem> customers() {
        return shop.customers().page(ListQuery.ALL, 0, 999).rows();
    }

    private String phone(String code) {
        return customers().stream().filter(row -> row.code().equals(code)).map(CustomerListItem::phone).findFirst().orElse("?");
    }
}
