package org.suanpan.app.shots;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.suanpan.app.base.Shop;
import org.suanpan.core.admin.BackupRecord;
import org.suanpan.core.admin.BackupService;
import org.suanpan.core.admin.CheckResult;
import org.suanpan.core.admin.StandingChecks;
import org.suanpan.core.admin.StoreFacts;
import org.suanpan.core.admin.StoreInfo;
import org.suanpan.core.base.*;
import org.suanpan.core.commission.Commissioning;
import org.suanpan.core.importing.*;
import org.suanpan.core.party.*;
import org.suanpan.core.product.ProductQueries;
import org.suanpan.core.report.*;
import org.suanpan.core.sale.*;
import org.suanpan.core.tier.Tiering;

/// Believable answers to every question a screen asks, for drawing screens. Never part of a test of behaviour.
final class DevShop implements Shop {

    private static final String[] AREA = {"城东", "城西", "江北", "高新区", "老街", "开发区"};
    private static final String[] NAME = {"鑫源商行", "大华超市", "便民小卖部", "福来烟酒店", "长沙米粉店", "喜洋洋生活超市", "金太阳副食",
        "老李杂货", "惠万家超市", "阳光小学食堂", "聚友棋牌室", "万客隆便利店", "宏达批发部", "小桥流水农家乐", "幸福里社区店", "银座KTV"};
    private static final String[] PRODUCT = {"农夫山泉天然水 550ml", "康师傅冰红茶 500ml", "可口可乐 330ml 听装", "清风抽纸 3层130抽", "金龙鱼调和油 5L",
        "旺旺雪饼 520g", "立白洗洁精 1.12kg", "怡宝纯净水 4.5L", "红牛维生素饮料 250ml", "蒙牛纯牛奶 250ml×16"};

    private final boolean empty;
    private final boolean failing;
    private final LocalDate today;
    private final Random random = new Random(7);
    private final List<CustomerListItem> customers = new ArrayList<>();
    private final List<SalesListItem> sales = new ArrayList<>();

    DevShop() {
        this(false, false, LocalDate.of(2026, 11, 26));
    }

    private DevShop(boolean empty, boolean failing, LocalDate today) {
        this.empty = empty;
        this.failing = failing;
        this.today = today;
        for (int i = 0; i < (empty ? 0 : 316); i++) {
            String name = AREA[i % AREA.length] + NAME[(i * 7) % NAME.length];
            long fen = (long) (Math.exp(random.nextGaussian() * 1.1 + 13.2)) / 10 * 10;
            String tier = i < 60 ? "A" : i < 150 ? "B" : "C";
            customers.add(new CustomerListItem(new CustomerId(i + 2), "KH%04d".formatted(i + 1), name,
                    "138%08d".formatted(random.nextInt(100_000_000)), AREA[i % AREA.length], List.of("王芳", "李强", "赵敏", "陈刚").get(i % 4),
                    tier, List.of("ACTIVE", "ACTIVE", "ACTIVE", "SLEEPING", "NEW", "LOST").get(i % 6),
                    today.minusDays(random.nextInt(120)), 5 + random.nextInt(200), Money.ofFen(fen * 40),
                    i % 3 == 0 ? Money.ofFen(fen) : i == 7 ? Money.ofFen(-12050) : Money.ZERO));
        }
        customers.sort((a, b) -> b.netSales().compareTo(a.netSales()));
        for (int i = 0; i < (empty ? 0 : 260); i++) {
            CustomerListItem c = customers.get(random.nextInt(customers.size()));
            boolean back = i % 17 == 5;
            Money net = Money.ofFen((back ? -1 : 1) * (5_000L + random.nextInt(600_000)));
            sales.add(new SalesListItem(new SalesRef(i % 4 == 0 ? SalesRef.Origin.POSTED : SalesRef.Origin.HISTORY, i), "XS%s-%04d".formatted("202611", 400 - i),
                    today.minusDays(i / 9), c.id(), i % 23 == 0 ? "零售散客" : c.name(), c.rep(), back ? SalesListItem.Kind.RETURN : SalesListItem.Kind.SALE,
                    1 + random.nextInt(12), Quantity.of((back ? -1 : 1) * (1 + random.nextInt(90))), net, i % 5 == 0 ? null : Money.ofFen(net.fen() * 18 / 100)));
        }
    }

    static DevShop empty() {
        return new DevShop(true, false, LocalDate.of(2026, 11, 26));
    }

    static DevShop past() {
        return new DevShop(false, false, LocalDate.of(2011, 12, 9));
    }

    static DevShop failing() {
        return new DevShop(false, true, LocalDate.of(2026, 11, 26));
    }

    Shop.Opener opener() {
        return new Shop.Opener() {
            @Override
            public Shop open(Path file, boolean create) {
                if (file.toString().contains("locked")) {
                    throw new Rejected("today.failed");
                }
                return DevShop.this;
            }

            @Override
            public Path restore(Path backup, Path file) {
                return file;
            }

            @Override
            public BackupRecord verify(Path backup) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Override
    public Path file() {
        return Path.of("/home/lina/算盘/shop.suanpan");
    }

    @Override
    public UnitOfWork unitOfWork() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Changes changes() {
        return _ -> {};
    }

    @Override
    public CustomerQueries customers() {
        return new CustomerQueries() {
            @Override
            public Page<CustomerListItem> list(CustomerFilter filter, int offset, int limit) {
                List<CustomerListItem> all = matching(filter);
                return new Page<>(all.subList(Math.min(offset, all.size()), Math.min(all.size(), offset + limit)), all.size());
            }

            private List<CustomerListItem> matching(CustomerFilter f) {
                return customers.stream().filter(c -> f.tier().isEmpty() || f.tier().equals(c.tier()))
                        .filter(c -> c.name().contains(f.text())).toList();
            }

            @Override
            public CustomerTotals totals(CustomerFilter filter) {
                List<CustomerListItem> all = matching(filter);
                return new CustomerTotals(all.size(), all.stream().map(CustomerListItem::netSales).reduce(Money.ZERO, Money::plus),
                        all.stream().map(CustomerListItem::balance).reduce(Money.ZERO, Money::plus));
            }

            @Override
            public CustomerCard card(CustomerId id, LocalDate day) {
                CustomerListItem c = customers.getFirst();
                List<CustomerCard.MonthSales> months = new ArrayList<>();
                for (int i = 23; i >= 0; i--) {
                    months.add(new CustomerCard.MonthSales(YearMonth.from(today).minusMonths(i), Money.ofFen(900_000L + random.nextInt(1_800_000))));
                }
                List<CustomerCard.UsualProduct> products = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    products.add(new CustomerCard.UsualProduct("SP%04d".formatted(i), PRODUCT[i], "箱", Quantity.of(420 - i * 40), Money.ofFen(2_300_000 - i * 210_000L), today.minusDays(i * 2L)));
                }
                List<CustomerCard.RecentDocument> recent = new ArrayList<>();
                for (int i = 0; i < 10; i++) {
                    recent.add(new CustomerCard.RecentDocument(i < 2 ? "POSTED" : "HISTORY", "XS202611-%04d".formatted(390 - i * 9), today.minusDays(i * 4L),
                            i == 4 ? "RETURN" : "SALE", i == 4 ? 1 : 8 - i / 2, Money.ofFen(i == 4 ? -21_600 : 386_400 - i * 20_000L)));
                }
                return new CustomerCard(new Customer(c.id(), c.code(), c.name(), new Contact("刘老板", c.phone(), "人民东路 118 号"), c.region(), "超市", "老客介绍",
                        "", 30, null, 1), c.rep(), "A", "ACTIVE", "近 90 天买了 14 次，金额排在前 12%，没有逾期", today.minusDays(730), today.minusDays(2), 214,
                        c.netSales(), Money.ofFen(-486_200), Money.ofFen(c.netSales().fen() * 17 / 100), Money.ofFen(1_286_400), Money.ofFen(236_400), 4,
                        months, products, recent);
            }

            @Override
            public List<CustomerListItem> find(String text, int limit) {
                return customers.stream().filter(c -> c.name().contains(text)).limit(limit).toList();
            }
        };
    }

    @Override
    public Suppliers suppliers() {
        throw new UnsupportedOperationException();
    }

    @Override
    public SalesReps salesReps() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ProductQueries products() {
        throw new UnsupportedOperationException();
    }

    @Override
    public SalesQueries sales() {
        return new SalesQueries() {
            @Override
            public Page<SalesListItem> list(SalesFilter filter, int offset, int limit) {
                return new Page<>(sales.subList(Math.min(offset, sales.size()), Math.min(sales.size(), offset + limit)), sales.size());
            }

            @Override
            public SalesTotals totals(SalesFilter filter) {
                Money up = sales.stream().map(SalesListItem::net).filter(Money::isPositive).reduce(Money.ZERO, Money::plus);
                Money down = sales.stream().map(SalesListItem::net).filter(Money::isNegative).reduce(Money.ZERO, Money::plus);
                return new SalesTotals(sales.size(), up, down, up.plus(down));
            }

            @Override
            public List<SalesLineItem> lines(SalesRef document) {
                List<SalesLineItem> lines = new ArrayList<>();
                for (int i = 0; i < 7; i++) {
                    lines.add(new SalesLineItem(i + 1, 40 + i, "SP%04d".formatted(i), PRODUCT[i], "", "箱", Quantity.of(2 + i), UnitPrice.parse("28.5"), Money.ofFen(2850L * (2 + i)), null));
                }
                return lines;
            }
        };
    }

    @Override
    public DashboardQueries dashboard() {
        return new DashboardQueries() {
            @Override
            public Dashboard dashboard(LocalDate day) {
                if (failing) {
                    throw new IllegalStateException("disk I/O error");
                }
                return DevShop.this.figures(day);
            }

            @Override
            public Optional<LocalDate> lastSale() {
                return empty ? Optional.empty() : Optional.of(today);
            }
        };
    }

    private Dashboard figures(LocalDate day) {
        List<Dashboard.Day> days = new ArrayList<>();
        List<Dashboard.Day> before = new ArrayList<>();
        for (int i = 29; i >= 0; i--) {
            LocalDate d = day.minusDays(i);
            boolean weekend = d.getDayOfWeek().getValue() > 5;
            days.add(new Dashboard.Day(d, Money.ofFen(weekend ? 480_000 + random.nextInt(300_000) : 1_000_000L + random.nextInt(900_000))));
            before.add(new Dashboard.Day(d.minusDays(30), Money.ofFen(weekend ? 500_000 + random.nextInt(300_000) : 900_000L + random.nextInt(800_000))));
        }
        List<Money> weeks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            weeks.add(Money.ofFen(4_200_000L + random.nextInt(2_600_000)));
        }
        List<Dashboard.Debtor> debtors = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            debtors.add(new Dashboard.Debtor(AREA[i] + NAME[i], Money.ofFen(2_418_600 - i * 300_000L), i % 2 == 0 ? Money.ofFen(640_000) : Money.ZERO));
        }
        List<Dashboard.Named> top = new ArrayList<>();
        List<Dashboard.Named> goods = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            top.add(new Dashboard.Named("KH%04d".formatted(i), AREA[i % 6] + NAME[(i * 3) % NAME.length], Money.ofFen(3_412_350 - i * 270_000L)));
            goods.add(new Dashboard.Named("SP%04d".formatted(i), PRODUCT[i], Money.ofFen(2_206_480 - i * 180_000L)));
        }
        return new Dashboard(day, DateSpan.weekOf(day), Money.ofFen(5_813_260), Money.ofFen(5_168_490), Money.ofFen(1_034_870), Money.ofFen(5_520_000),
                Money.ofFen(18_642_350), Money.ofFen(3_120_600), Money.ofFen(4_962_000), Money.ofFen(3_480_050), Money.ofFen(42_618_930), 23, 187, 6, 41, 18,
                weeks, days, before, debtors, top, goods);
    }

    @Override
    public Importing importing() {
        return new Importing() {
            @Override
            public List<SheetPreview> preview(ImportRequest request, Progress progress) {
                List<SheetPreview.Column> columns = List.of(new SheetPreview.Column("日期", "date", 100, "exact"), new SheetPreview.Column("单据编号", "order_no", 100, "exact"),
                        new SheetPreview.Column("客户", "customer_name", 96, "similar"), new SheetPreview.Column("品名规格", "product_name", 82, "similar"),
                        new SheetPreview.Column("数量", "qty", 100, "exact"), new SheetPreview.Column("单价", "unit_price", 100, "exact"), new SheetPreview.Column("金额(元)", "amount", 97, "similar"),
                        new SheetPreview.Column("经手人", "salesperson", 74, "content"), new SheetPreview.Column("打印次数", "", 0, "none"));
                List<List<String>> rows = new ArrayList<>();
                for (int i = 0; i < 12; i++) {
                    rows.add(List.of("2025-03-%02d".formatted(i + 1), "XS250%03d".formatted(i), AREA[i % 6] + NAME[i], PRODUCT[i % 10], String.valueOf(i + 1), "28.50", "%.2f".formatted(28.5 * (i + 1)), "王芳", "1"));
                }
                return List.of(new SheetPreview("2025销售", Entity.SALES_HISTORY, 98, 3, "xlsx", columns, rows, 18_426),
                        new SheetPreview("客户资料", Entity.CUSTOMERS, 95, 2, "xlsx", columns.subList(2, 3), rows, 312),
                        new SheetPreview("说明", null, 0, 0, "xlsx", List.of(), List.of(), 0));
            }

            @Override
            public List<ImportedBatch> dryRun(ImportRequest request, Actor actor, Progress progress) {
                return run(request, actor, progress);
            }

            @Override
            public List<ImportedBatch> run(ImportRequest request, Actor actor, Progress progress) {
                return List.of(new ImportedBatch(7, "2025年销售明细.xlsx", "2025销售", Entity.SALES_HISTORY, 3, "xlsx", Map.of(), 18_426, 18_409, 17, 0,
                        new ImportedBatch.Created(48, 0, 126, 1, 6_204), new ImportedBatch.Totals(Quantity.of(81_240), Money.ofFen(246_183_050), Money.ofFen(247_900_000), Money.ofFen(-1_716_950), 204, 96),
                        List.of(), List.of(new ImportedBatch.RejectedRow(318, "date", "2025-13-02", Problem.of("importing.no-sample")),
                                new ImportedBatch.RejectedRow(1904, "qty", "壹箱半", Problem.of("importing.no-sample")))));
            }

            @Override
            public long undo(long batch, Actor actor) {
                return 1;
            }

            @Override
            public List<BatchListItem> batches(int limit) {
                return empty ? List.of() : List.of(
                        new BatchListItem(3, "客户资料2026.xls", "Sheet1", Entity.CUSTOMERS, 316, 316, 0, Money.ZERO, "2026-11-20T03:12:00Z", false),
                        new BatchListItem(2, "销售明细(1-6月).csv", "", Entity.SALES_HISTORY, 9_204, 9_198, 6, Money.ofFen(118_402_310), "2026-11-19T08:40:00Z", false),
                        new BatchListItem(1, "销售明细(旧).csv", "", Entity.SALES_HISTORY, 9_180, 9_001, 179, Money.ofFen(117_002_310), "2026-11-19T08:31:00Z", true));
            }
        };
    }

    @Override
    public Tiering tiering() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Commissioning commissioning() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ReportRunner reports() {
        return new ReportRunner() {
            @Override
            public List<ReportDescriptor> list() {
                return List.of(new ReportDescriptor("weekly", ReportDescriptor.Period.WEEK));
            }

            @Override
            public ReportOutcome run(ReportRequest request, Progress progress) {
                return new ReportOutcome("weekly", request.out(), List.of("总览"), 318, Map.of());
            }
        };
    }

    @Override
    public StandingChecks checks() {
        return _ -> List.of(new CheckResult("balances", 0, ""));
    }

    @Override
    public BackupService backups() {
        return new BackupService() {
            @Override
            public BackupRecord backup(Path folder) {
                return verify(folder);
            }

            @Override
            public BackupRecord verify(Path backup) {
                return new BackupRecord(backup, 0, "", "2026-11-26T00:00:00Z");
            }
        };
    }

    @Override
    public StoreFacts facts() {
        return new StoreFacts() {
            @Override
            public StoreInfo info() {
                return new StoreInfo(file().toString(), 1, empty ? "" : "兴隆副食批发", empty ? Map.of() : Map.of("customers", 316L, "products", 812L, "history_documents", 6_204L),
                        null, null, empty ? null : new BackupRecord(Path.of("/home/lina/算盘/备份/shop-20261122.suanpan"), 14_200_000, "", "2026-11-22T10:05:00Z"));
            }

            @Override
            public String setting(String name, String otherwise) {
                return otherwise;
            }

            @Override
            public void set(String name, String value) {}
        };
    }

    @Override
    public void close() {}
}
