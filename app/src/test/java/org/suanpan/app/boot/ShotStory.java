package org.suanpan.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.suanpan.app.base.Shop;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.CreditPolicy;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerTerms;
import org.suanpan.core.party.OverdueRule;
import org.suanpan.core.party.PaymentTerms;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.DraftLine;

/// A small shop in which everything that needs an answer is open: late goods, a customer over the limit, an estimate
/// without its bill, orders that lack goods, drafts.
final class ShotStory {

    private static final List<String> STEPS = List.of("""
            {"do":"customer","code":"C1","name":"安康超市","phone":"13800001111","credit_days":30}""", """
            {"do":"customer","code":"C2","name":"白鹭便利店","phone":"13900002222","credit_days":15}""", """
            {"do":"customer","code":"C3","name":"长沙市芙蓉区湘味园餐饮管理有限公司","credit_days":30}""", """
            {"do":"supplier","code":"S1","name":"华东饮料批发"}""", """
            {"do":"supplier","code":"S2","name":"广州市天河区信德食品贸易有限公司"}""", """
            {"do":"product","code":"P1","name":"可口可乐 500ml","unit":"瓶","price":"3.00","units":[{"unit":"箱","of":24}]}""", """
            {"do":"product","code":"P2","name":"雪碧 500ml","unit":"瓶","price":"3.00","units":[{"unit":"箱","of":24}]}""", """
            {"do":"product","code":"P3","name":"农夫山泉 550ml","unit":"瓶","price":"2.00"}""", """
            {"do":"product","code":"P4","name":"海天特级金标生抽酱油 1.28L 家庭装","unit":"瓶","price":"18.80"}""", """
            {"do":"product","code":"P5","name":"散装花生","unit":"千克","price":"12.00"}""", """
            {"do":"set","over_receipt_tolerance":"0.05"}""", """
            {"do":"opening-stock","date":"2026-10-01","lines":[{"product":"P1","qty":"4800","value":"9600.00"},\
            {"product":"P3","qty":"9000","value":"9000.00"},{"product":"P4","qty":"120","value":"1680.00"},\
            {"product":"P5","qty":"50","value":"300.00"}]}""", """
            {"do":"opening-receivable","date":"2026-10-01","customer":"C1","amount":"4200.00","due":"2026-11-11"}""", """
            {"do":"sale","date":"2026-10-20","customer":"C1","due":"2026-11-15",\
            "lines":[{"product":"P1","qty":"240","price":"2.80"},{"product":"P4","qty":"12","price":"18.00"}]}""", """
            {"do":"sale","date":"2026-11-18","customer":"C3","lines":[{"product":"P4","qty":"24","price":"17.50"}]}""", """
            {"do":"provisional","date":"2026-11-02","supplier":"S1","ref":"z1",\
            "lines":[{"product":"P1","qty":"1000","price":"2.10"}]}""", """
            {"do":"provisional","date":"2026-11-09","supplier":"S2","ref":"z2",\
            "lines":[{"product":"P4","qty":"60","price":"14.00"}]}""", """
            {"do":"bill","date":"2026-11-12","supplier":"S2","of":"z2","lines":[{"line":1,"qty":"60","price":"14.60"}]}""", """
            {"do":"purchase","date":"2026-11-04","supplier":"S1","lines":[{"product":"P2","qty":"10","price":"2.00"}]}""", """
            {"do":"purchase-order","date":"2026-11-05","due":"2026-11-20","supplier":"S1",\
            "lines":[{"product":"P2","qty":"100","price":"2.50"},{"product":"P1","qty":"480","price":"2.05"}]}""", """
            {"do":"purchase-order","date":"2026-11-24","due":"2026-12-01","supplier":"S2",\
            "lines":[{"product":"P4","qty":"240","price":"13.80"}]}""", """
            {"do":"order","date":"2026-11-06","customer":"C1","lines":[{"product":"P2","qty":"150","price":"2.90"}]}""", """
            {"do":"order","date":"2026-11-20","customer":"C3","received":"300.00",\
            "lines":[{"product":"P4","qty":"300","price":"17.50"},{"product":"P2","qty":"48","price":"2.90"}]}""");

    private ShotStory() {}

    static void tell(ShopOpener opener, Path store) throws IOException {
        Path steps = Files.write(Path.of(store + ".jsonl"), STEPS);
        var told = new StoryTeller(opener).run(store, steps, Object::toString);
        if (!told.failed().isEmpty()) {
            throw new IllegalStateException(told.failed().toString());
        }
        try (OpenShop shop = opener.open(store, false)) {
            terms(shop);
            draft(shop, DocumentKind.DELIVERY, "C2", "2026-11-25", "P3", "120");
            draft(shop, DocumentKind.DELIVERY, "C3", "2026-11-26", "P4", "36");
            draft(shop, DocumentKind.QUOTATION, "C1", "2026-11-26", "P1", "960");
        }
    }

    private static void terms(Shop shop) {
        CustomerId who = shop.customers().find("C1", 1).getFirst().id();
        shop.customerKeeping().setTerms(who, CustomerTerms.NONE.tags(List.of("餐饮", "学校"))
                .payment(new PaymentTerms(PaymentTerms.From.MONTH_END, 30))
                .limit(Money.parse("5000.00"), CreditPolicy.BLOCK)
                .overdue(new OverdueRule(CreditPolicy.WARN, 7, Money.ZERO)));
    }

    private static void draft(Shop shop, DocumentKind kind, String customer, String day, String product, String quantity) {
        LocalDate date = LocalDate.parse(day);
        shop.trading().saveDraft(Draft.of(kind, date).customer(shop.customers().find(customer, 1).getFirst().id())
                .lines(List.of(DraftLine.of(shop.documentQueries().goods(product, null, date, 1).getFirst().id(),
                        Quantity.parse(quantity), "").price(UnitPrice.parse("3")))), Actor.OWNER);
    }
}
