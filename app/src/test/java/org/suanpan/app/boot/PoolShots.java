package org.suanpan.app.boot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import javafx.scene.input.KeyCode;

import org.suanpan.app.base.Screen;
import org.suanpan.app.boot.Screenshots.Picture;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.followup.Talk;
import org.suanpan.core.party.CustomerFilter;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.record.ContactPerson;
import org.suanpan.core.party.record.ContactPerson.Role;
import org.suanpan.core.party.record.ImportantDay;
import org.suanpan.core.party.record.InvoiceDetails;
import org.suanpan.core.party.record.PartyHabits;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.core.party.record.PartySheet;
import org.suanpan.core.party.record.PostalAddress;
import org.suanpan.core.party.record.PostalAddress.Use;
import org.suanpan.core.party.record.YearlyDay;
import org.suanpan.core.party.segment.Segment;

/// Pictures of the pool of customers and suppliers.
final class PoolShots {

    private static final PartySheet.Details WHOLE = new PartySheet.Details(
            List.of(new ContactPerson("王老板", Role.OWNER, "13800138000", "wlb138", "", YearlyDay.parse("1970-1-2"), ""),
                    new ContactPerson("李会计", Role.ACCOUNTANT, "0571-88886666 / 13900139000", "", "li@example.cn", null, "月底忙")),
            List.of(new PostalAddress(Use.DELIVERY, "杭州市西湖区文三路 1 号 后门卸货", "仓库张", "13700137000"),
                    new PostalAddress(Use.INVOICE, "杭州市西湖区文三路 2 号 3 楼财务", "李会计", "")),
            new InvoiceDetails("91350100M000100Y43", "", "安康商贸有限公司", "杭州市西湖区文三路 2 号", "0571-88886666", "工商银行文三支行",
                    "6222021202021234567"),
            new PartyHabits("微信", "要新日期，早上送", "嫌送货晚"), List.of(new ImportantDay("店庆", YearlyDay.parse("10-1"))), Map.of());

    private final ShotHands hands;

    PoolShots(ShotHands hands) {
        this.hands = hands;
    }

    List<Picture> all() {
        return List.of(
                new Picture("form-new", w -> ShotHands.go(w, new Screen.PartyForm(PartyKind.CUSTOMER, null, 1))),
                new Picture("form-wrong", w -> {
                    hands.type("#start", "杭州安康贸易有限公司");
                    hands.type("#phone", "138 0013 8000");
                    hands.type("#licence", "914403001922038261");
                    ShotHands.key(w, KeyCode.F12);
                }),
                new Picture("form-wrong-end", _ -> hands.scrollDown("#party-form")),
                new Picture("form-likely", w -> {
                    ShotHands.go(w, new Screen.PartyForm(PartyKind.CUSTOMER, null, 4));
                    hands.laidOut();
                    hands.type("#start", "安康超市");
                    hands.type("#phone", w.frame().shop().customers().find("安康", 1).getFirst().phone());
                    ShotHands.key(w, KeyCode.F12);
                }),
                new Picture("duplicates-none", w -> ShotHands.go(w, new Screen.Duplicates())),
                new Picture("duplicates", w -> {
                    add(w, "杭州宏达贸易有限公司", "0571-88886666");
                    add(w, "宏达贸易（杭州）有限公司", "13900139000");
                    add(w, "宏达贸易", "");
                    add(w, "安康 超市", "13800001111");
                    add(w, "城西小吃", "13900139000");
                }),
                new Picture("merge", w -> {
                    ShotHands.go(w, new Screen.Merge(customer(w), w.frame().shop().customers().find("安康 超市", 1).getFirst().id()));
                }),
                new Picture("merged-card", w -> ShotHands.key(w, KeyCode.F12)),
                new Picture("talk", w -> {
                    w.frame().shop().pool().followUps().log(new Talk(customer(w), Talk.Way.VISIT, LocalDate.of(2026, 11, 20), "看了新样品，想要试一箱",
                            LocalDate.of(2026, 11, 24), "送样"), Actor.OWNER);
                    w.frame().shop().pool().followUps().log(new Talk(customer(w), Talk.Way.CALL, LocalDate.of(2026, 11, 23), false, "", null, ""), Actor.OWNER);
                    ShotHands.go(w, new Screen.TalkForm(customer(w), 1));
                }),
                new Picture("talk-wrong", w -> ShotHands.key(w, KeyCode.F12)),
                new Picture("talk-missed", _ -> hands.choose("#answered", 1)),
                new Picture("home-due", w -> ShotHands.go(w, new Screen.Home())),
                new Picture("customers", w -> ShotHands.go(w, Screen.Customers.ALL)),
                new Picture("card", w -> {
                    PartyId party = PartyId.of(customer(w));
                    w.frame().shop().pool().parties().save(w.frame().shop().pool().parties().sheet(party).details(WHOLE), Actor.OWNER);
                    w.frame().shop().pool().stars().give(customer(w), 4, Actor.OWNER);
                    ShotHands.go(w, new Screen.Card(customer(w)));
                }),
                new Picture("card-timeline", _ -> hands.scrollDown("#customer-card")),
                new Picture("complain", w -> ShotHands.go(w, new Screen.Say(Screen.Say.Saying.COMPLAINT, customer(w), null, 11))),
                new Picture("complaint", w -> {
                    hands.type("#start", "破了三瓶，要求换货");
                    ShotHands.key(w, KeyCode.F12);
                }),
                new Picture("complaints", w -> ShotHands.go(w, new Screen.Complaints())),
                new Picture("answer", w -> ShotHands.go(w, new Screen.Say(Screen.Say.Saying.ANSWER, customer(w), null, 12))),
                new Picture("answers", w -> {
                    hands.type("#start", "送货快");
                    ShotHands.key(w, KeyCode.F12);
                    ShotHands.go(w, new Screen.Answers());
                }),
                new Picture("reminders", w -> ShotHands.go(w, new Screen.Reminders())),
                new Picture("greetings", w -> ShotHands.go(w, new Screen.Greetings())),
                new Picture("greetings-end", _ -> hands.scrollDown("#greetings")),
                new Picture("form-edit", w -> ShotHands.go(w, new Screen.PartyForm(PartyId.of(customer(w))))),
                new Picture("form-supplier", w -> ShotHands.go(w, new Screen.PartyForm(PartyKind.SUPPLIER, null, 2))),
                new Picture("suppliers", w -> ShotHands.go(w, new Screen.Suppliers())),
                new Picture("supplier-card", w -> ShotHands.go(w, new Screen.SupplierCard(w.frame().shop().suppliers().find("华东", 1).getFirst().id()))),
                new Picture("supplier-card-end", _ -> hands.scrollDown("#supplier-card")),
                new Picture("supplier-offers", w -> ShotHands.go(w, new Screen.SupplierOffers(
                        w.frame().shop().products().find("农夫", 1).getFirst().id()))),
                new Picture("segments", w -> {
                    w.frame().shop().pool().segmenting().keep(new Segment(0, "餐饮，欠着钱", new ListQuery("", List.of(
                            new ListQuery.Filter("tags", new ColumnTest.OneOf(List.of("餐饮"))),
                            new ListQuery.Filter("overdue", new ColumnTest.Between(1L, null))), List.of())), Actor.OWNER);
                    ShotHands.go(w, new Screen.Segments());
                }));
    }

    private static void add(ShopWindow w, String name, String phone) {
        w.frame().shop().pool().parties().save(PartySheet.of(PartyKind.CUSTOMER, name, phone), Actor.OWNER);
    }

    private static CustomerId customer(ShopWindow w) {
        return w.frame().shop().customers().list(CustomerFilter.ALL, 0, 1).rows().getFirst().id();
    }
}
