package org.suanpan.core.party.duplicate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Customers made of the words company names are made of, and planted variants of some of them: written full width, the region in
/// brackets, shortened, mistyped, with another number, with another code. Of the mistyped ones four in five keep their number.
final class PlantedNames {

    enum Variant { FULL_WIDTH, BRACKET_REGION, SHORT_NAME, TYPO, MOVED_PHONE, OTHER_CODE }

    record Planted(long original, long variant, Variant how) {}

    private static final List<String> CITIES = List.of("深圳", "广州", "杭州", "宁波", "苏州", "南京", "无锡", "常州", "武汉", "成都", "西安", "长沙",
            "郑州", "青岛", "济南", "厦门", "福州", "合肥", "昆明", "沈阳", "大连", "佛山", "东莞", "温州", "义乌", "金华", "绍兴", "嘉兴", "南通", "徐州");
    private static final List<String> INDUSTRIES = List.of("电子科技", "网络科技", "科技", "商贸", "贸易", "实业", "机械设备", "机电", "电器", "五金",
            "建材", "纺织", "家纺", "服饰", "日化", "食品", "医药", "物流", "供应链管理", "工程");
    private static final List<String> FORMS = List.of("有限公司", "有限责任公司", "股份有限公司", "商行", "经营部", "厂");
    private static final String SYLLABLES = "宏达恒泰鑫源盛华兴隆瑞丰嘉禾德润博远汇通和顺安康吉祥富佳美天成万利永昌百信诚义正大新光明亮晨曦海川江河山岭林森金银玉珠龙凤虎鹏飞翔云霞雪梅兰竹菊松柏春夏秋冬东西南北中立世纪创优品尚雅怡乐福禄寿喜";

    private final Random random;
    private final List<Member> members = new ArrayList<>();
    private final List<Planted> planted = new ArrayList<>();

    private PlantedNames(long seed) {
        this.random = new Random(seed);
    }

    /// `size` customers in all, `variants` of them planted.
    static PlantedNames of(long seed, int size, int variants) {
        PlantedNames names = new PlantedNames(seed);
        Set<String> taken = new HashSet<>();
        while (names.members.size() < size - variants) {
            names.original(taken);
        }
        for (int i = 0; i < variants; i++) {
            names.variant(names.members.get(names.random.nextInt(size - variants)), Variant.values()[i % Variant.values().length]);
        }
        return names;
    }

    List<Member> members() {
        return members;
    }

    List<Planted> planted() {
        return planted;
    }

    private record Parts(String city, String core, String industry, String form) {

        String name() {
            return city + core + industry + form;
        }
    }

    private final List<Parts> parts = new ArrayList<>();

    private void original(Set<String> taken) {
        int dice = random.nextInt(10);
        StringBuilder core = new StringBuilder();
        for (int i = 0; i < (dice < 4 ? 2 : dice < 8 ? 3 : 4); i++) {
            core.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
        }
        Parts made = new Parts(pick(CITIES) + (random.nextBoolean() ? "市" : ""), core.toString(), pick(INDUSTRIES), pick(FORMS));
        if (taken.add(made.name())) {
            parts.add(made);
            add(made.name(), phone());
        }
    }

    private Member add(String name, String phone) {
        long id = members.size() + 2L;
        Member member = new Member(id, "K%05d".formatted(id), name, phone, "", id);
        members.add(member);
        return member;
    }

    private void variant(Member of, Variant how) {
        Parts p = parts.get((int) of.id() - 2);
        Member made = switch (how) {
            case FULL_WIDTH -> add("　" + p.city() + " " + p.core() + p.industry() + "（" + "）" + p.form(), wide(of.phones()));
            case BRACKET_REGION -> add(p.core() + p.industry() + "（" + p.city() + "）" + p.form(), "");
            case SHORT_NAME -> add(p.core() + p.industry(), random.nextBoolean() ? of.phones() : "");
            case TYPO -> add(p.city() + mistyped(p.core()) + p.industry() + p.form(), random.nextInt(5) < 4 ? "+86 " + of.phones() : "");
            case MOVED_PHONE -> add(p.name(), phone());
            case OTHER_CODE -> add(p.name(), of.phones());
        };
        planted.add(new Planted(of.id(), made.id(), how));
    }

    private String mistyped(String core) {
        int at = random.nextInt(core.length());
        return core.substring(0, at) + SYLLABLES.charAt(random.nextInt(SYLLABLES.length())) + core.substring(at + 1);
    }

    private static String wide(String text) {
        return text.chars().map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private String phone() {
        return random.nextInt(5) == 0 ? "0571-8%07d".formatted(random.nextInt(10_000_000))
                : "13%09d".formatted(random.nextInt(1_000_000_000));
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
