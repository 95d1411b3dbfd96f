package org.suanpan.core.party.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The words company names are made of. Short lists of our own, no register.
final class NameWords {

    static final List<String> FORMS = longestFirst("股份有限公司 有限责任公司 集团有限公司 控股有限公司 有限公司 集团公司 股份公司 总公司 公司 "
            + "集团 合作社 经营部 商行 工厂 厂 店 中心 事务所 个体工商户");
    static final List<String> BRANCHES = longestFirst("分公司 办事处 门市部 营业部 分店");
    static final List<String> REGIONS = longestFirst("北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 "
            + "广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 "
            + "深圳 广州 杭州 宁波 苏州 南京 无锡 常州 武汉 成都 西安 长沙 郑州 青岛 济南 厦门 福州 合肥 昆明 沈阳 大连 佛山 东莞 中山 珠海 温州 "
            + "义乌 金华 绍兴 嘉兴 南通 徐州 烟台 泉州 南昌 贵阳 南宁 哈尔滨 长春 石家庄 太原");
    static final List<String> INDUSTRIES = longestFirst("计算机系统 信息技术 电子科技 网络科技 科技 技术 商贸 贸易 实业 机械设备 机械 机电 电子 "
            + "电器 五金 建材 纺织 家纺 服饰 日化 食品 医药 医疗器械 物流 供应链管理 供应链 企业管理 管理咨询 咨询 服务 工程 制造 国际 发展");
    /// What may follow the name of a province or city in front of a company's name.
    static final List<String> REGION_ENDINGS =
            longestFirst("维吾尔自治区 壮族自治区 回族自治区 自治区 特别行政区 省 市");
    private static final List<String> PLACE_ENDINGS = longestFirst("自治州 地区 区 县 旗");
    private static final String COUNTRY = "中国";

    private NameWords() {}

    /// The region a text names all by itself, without its 省, 市, 区 or 县.
    static Optional<String> region(String text) {
        return Stream.concat(Stream.of(""), Stream.concat(REGION_ENDINGS.stream(), PLACE_ENDINGS.stream()))
                .filter(text::endsWith)
                .map(ending -> text.substring(0, text.length() - ending.length()))
                .filter(name -> name.equals(COUNTRY) || REGIONS.contains(name))
                .findFirst();
    }

    private static List<String> longestFirst(String words) {
        return Stream.of(words.split(" ")).sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }
}
