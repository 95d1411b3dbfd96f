package org.suanpan.testkit.importing;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.importing.Entity;
import org.suanpan.core.importing.ImportRequest;
import org.suanpan.core.importing.ImportedBatch;
import org.suanpan.core.importing.OnDuplicate;
import org.suanpan.core.party.Customer;
import org.suanpan.core.product.Product;

import static org.junit.jupiter.api.Assertions.assertEquals;

class MasterImportTest {

    @TempDir
    Path folder;

    @Test
    void customersComeInWithPhonesTermsAndTheirSalesperson() throws Exception {
        Path file = folder.resolve("客户.csv");
        Files.write(file, "客户资料表\n编号,客户名称,联系人,手机,地址,账期,业务员\nK1,大华超市,张三,138 0013 8000,城东,月结30天,李四\n合计,1家\n"
                .getBytes(Charset.forName("GB18030")));
        try (ImportShop shop = ImportShop.in(folder)) {
            ImportedBatch batch = shop.takeOne(file);
            assertEquals(Entity.CUSTOMERS, batch.entity());
            assertEquals(1, batch.imported());
            assertEquals("GB18030", batch.encoding());
            Customer customer = shop.database.customers().byCode("K1").orElseThrow();
            assertEquals("大华超市", customer.name());
            assertEquals("13800138000", customer.contact().phone());
            assertEquals(30, customer.creditDays());
            assertEquals("李四", shop.database.salesReps().all().getFirst().name());
            shop.assertSound();
        }
    }

    @Test
    void aRecordThatIsThereIsSkippedFilledUpOrRefusedAsAsked() {
        try (ImportShop shop = ImportShop.in(folder)) {
            shop.takeOne(ImportShop.csv(folder, "a.csv", "客户编码,客户名称,电话", "K1,大华超市,"));
            Path more = ImportShop.csv(folder, "b.csv", "客户编码,客户名称,电话", "K1,大华,0571-88001234");
            assertEquals(1, shop.takeOne(more).skipped());
            assertEquals("importing.value.code-taken", shop.take(request(more, OnDuplicate.NEW)).getFirst()
                    .firstRejects().getFirst().problem().key());
            assertEquals(1, shop.take(request(more, OnDuplicate.UPDATE)).getFirst().imported());
            Customer customer = shop.database.customers().byCode("K1").orElseThrow();
            assertEquals("大华超市", customer.name());
            assertEquals("0571-88001234", customer.contact().phone());
        }
    }

    @Test
    void aCustomerInAnotherSpellingIsTheKnownOneAndOneThatOnlyLooksLikeItIsTold() {
        try (ImportShop shop = ImportShop.in(folder)) {
            shop.takeOne(ImportShop.csv(folder, "a.csv", "客户编码,客户名称,电话,统一社会信用代码,标签",
                    "K1,杭州宏达贸易有限公司,,9135-0100M000100Y43,商超、VIP", "K2,恒源家纺,13800138000,,"));
            assertEquals(List.of("VIP", "商超"), shop.database.customers().terms(
                    shop.database.customers().byCode("K1").orElseThrow().id()).tags());
            Path more = ImportShop.csv(folder, "b.csv", "客户名称,电话,统一社会信用代码,备注", "宏达贸易（杭州）有限公司,0571-88001234,,甲",
                    "随便叫什么,,91350100M000100Y43,乙", "城西小吃,13800138000,,丙");
            ImportedBatch skipped = shop.takeOne(more);
            assertEquals(List.of(2L, 1L), List.of(skipped.skipped(), skipped.created().customers()));
            assertEquals(List.of("importing.warning.same-customer 2 宏达贸易（杭州）有限公司 / 杭州宏达贸易有限公司",
                    "importing.warning.maybe-same-customer 1 城西小吃 / 恒源家纺"), told(skipped));
            ImportedBatch filled = shop.take(request(more, OnDuplicate.UPDATE)).getFirst();
            assertEquals(0, filled.created().customers());
            Customer known = shop.database.customers().byCode("K1").orElseThrow();
            assertEquals("杭州宏达贸易有限公司 0571-88001234 甲", known.name() + " " + known.contact().phone() + " " + known.remark());
            ImportedBatch anew = shop.take(request(more, OnDuplicate.NEW)).getFirst();
            assertEquals(List.of(0L, 3L), List.of(anew.rejected(), anew.created().customers()), "each is somebody of his own when one says so");
            shop.assertSound();
        }
    }

    @Test
    void whoHasAnotherCodeIsTakenAndTold() {
        try (ImportShop shop = ImportShop.in(folder)) {
            ImportedBatch batch = shop.takeOne(ImportShop.csv(folder, "a.csv", "客户编码,客户名称", "K1,杭州宏达贸易有限公司", "K2,杭州宏达贸易有限公司"));
            assertEquals(2, batch.created().customers());
            assertEquals(List.of("importing.warning.maybe-same-customer 1 杭州宏达贸易有限公司 / 杭州宏达贸易有限公司"), told(batch));
        }
    }

    private static List<String> told(ImportedBatch batch) {
        return batch.warnings().stream().filter(w -> w.key().contains("same-customer") || w.key().contains("maybe-same"))
                .map(w -> w.key() + " " + w.arguments().get(0) + " " + w.arguments().get(1)).toList();
    }

    @Test
    void productsKeepLeadingZerosAndAreFoundByNameAndSpecification() {
        try (ImportShop shop = ImportShop.in(folder)) {
            ImportedBatch batch = shop.takeOne(ImportShop.csv(folder, "a.csv", "商品编码,商品名称,规格,单位,进价,批发价",
                    "001,茶,500ml*15,箱,30,￥42.00", ",水,550ml*24,箱,20,1.5万"));
            assertEquals(Entity.PRODUCTS, batch.entity());
            assertEquals(2, batch.created().products());
            Product tea = shop.database.products().byCode("001").orElseThrow();
            assertEquals("42.00", String.valueOf(tea.price()));
            assertEquals("30.00", String.valueOf(tea.referenceCost()));
            assertEquals(1, shop.takeOne(ImportShop.csv(folder, "b.csv", "商品名称,规格,单位,批发价",
                    "水,550ml*24,箱,20")).skipped());
        }
    }

    @Test
    void suppliersAreToldFromCustomersByWhatTheListCallsItself() {
        try (ImportShop shop = ImportShop.in(folder)) {
            ImportedBatch batch = shop.takeOne(ImportShop.csv(folder, "名录.csv", "供应商名录", "编号,名称,联系人,电话,地址",
                    "G1,天汇纸业,萧老板,16800447099,城西"));
            assertEquals(Entity.SUPPLIERS, batch.entity());
            assertEquals("天汇纸业", shop.database.suppliers().byCode("G1").orElseThrow().name());
        }
    }

    private static ImportRequest request(Path file, OnDuplicate onDuplicate) {
        return new ImportRequest(file, null, null, Map.of(), null, onDuplicate, null);
    }
}
