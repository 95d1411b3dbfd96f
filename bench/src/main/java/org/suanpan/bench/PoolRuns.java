package org.suanpan.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;

import org.suanpan.app.base.PinyinKeys;
import org.suanpan.core.base.Progress;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.Customers;
import org.suanpan.core.party.duplicate.DuplicateService;
import org.suanpan.core.party.duplicate.Duplicates;
import org.suanpan.core.party.duplicate.Member;
import org.suanpan.persistence.Database;

/// Times looking for duplicates: `PoolRuns FILE customers`. FILE is made, with so many customers of which every fiftieth is there twice.
public final class PoolRuns {

    private static final String CHARACTERS = "宏达恒泰鑫源盛华兴隆瑞丰嘉禾德润博远汇通和顺安康吉祥富佳美天成万利永昌百信诚义正大新光明亮晨曦海川江河山岭林森金银玉珠龙凤虎鹏飞翔云霞";
    private static final List<String> CITIES = List.of("深圳", "广州", "杭州", "宁波", "苏州", "南京", "武汉", "成都", "西安", "长沙", "郑州", "青岛", "");
    private static final List<String> ENDS = List.of("商贸有限公司", "食品有限公司", "五金经营部", "超市", "便利店", "建材商行", "电子科技有限公司", "服饰店");
    private static final int TWICE = 50;
    private static final int TIMES = 5;

    private PoolRuns() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        int size = Integer.parseInt(arguments[1]);
        Files.deleteIfExists(file);
        try (Database shop = Database.openOrCreate(file, new PinyinKeys())) {
            fill(shop, size);
            for (int i = 0; i < TIMES; i++) {
                Duplicates fresh = new DuplicateService(shop.unitOfWork(), shop.changes(), shop.pool().members(), new PinyinKeys(), Clock.systemUTC());
                time("the whole pool, read and compared", () -> fresh.sweep(Progress.NONE).pairs().size());
                time("one typed, the pool being read", () -> fresh.like(Member.typed(0, "杭州宏达商贸", List.of("13900000001"), ""), 3).size());
                time("again", () -> fresh.sweep(Progress.NONE).pairs().size());
            }
        }
    }

    private static void fill(Database shop, int size) throws IOException {
        Random dice = new Random(7);
        Customers customers = shop.customers();
        String[] names = new String[size];
        for (int from = 0; from < size; from += 5_000) {
            int start = from;
            shop.unitOfWork().write(() -> {
                for (int i = start; i < Math.min(size, start + 5_000); i++) {
                    names[i] = i % TWICE == TWICE - 1 ? names[dice.nextInt(i)].replace("有限", "（有限）") : name(dice);
                    customers.add(new Customer(new CustomerId(0), "K%06d".formatted(i), names[i],
                            new Contact("", "13%09d".formatted(dice.nextInt(1_000_000_000)), ""), "", "", "", "", 0, null, 1));
                }
            });
        }
    }

    private static String name(Random dice) {
        StringBuilder core = new StringBuilder();
        for (int i = 0; i < 2 + dice.nextInt(3); i++) {
            core.append(CHARACTERS.charAt(dice.nextInt(CHARACTERS.length())));
        }
        return CITIES.get(dice.nextInt(CITIES.size())) + core + ENDS.get(dice.nextInt(ENDS.size()));
    }

    private static void time(String what, Callable<Integer> work) throws Exception {
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        int found = work.call();
        System.out.printf("%-40s %,8d found  %,8.1f ms  %,8.1f ms CPU%n", what, found, (System.nanoTime() - start) / 1e6,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e6);
    }
}
