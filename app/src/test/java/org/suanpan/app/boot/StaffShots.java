package org.suanpan.app.boot;

import java.util.List;
import java.util.Map;

import javafx.scene.input.KeyCode;

import org.suanpan.app.base.Screen;
import org.suanpan.app.boot.Screenshots.Picture;
import org.suanpan.core.base.Actor;
import org.suanpan.core.party.CustomerFilter;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.own.OwnField;
import org.suanpan.core.party.own.OwnField.Form;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.core.party.record.PartySheet;
import org.suanpan.core.staff.Person;
import org.suanpan.core.staff.Role;

/// Pictures of people, own fields and forgetting, the last of them as a clerk sees them.
final class StaffShots {

    private final ShotHands hands;

    StaffShots(ShotHands hands) {
        this.hands = hands;
    }

    List<Picture> all() {
        return List.of(
                new Picture("own-empty", w -> ShotHands.go(w, new Screen.OwnFields())),
                new Picture("own-fields", w -> {
                    own(w, "门店面积", Form.NUMBER);
                    own(w, "开业日", Form.DATE);
                    own(w, "招牌", Form.CHOICE, "直营", "加盟");
                    own(w, "喜好", Form.TEXT);
                    hands.type("#start", "招牌");
                    ShotHands.key(w, KeyCode.F12);
                }),
                new Picture("own-form", w -> {
                    PartyId party = PartyId.of(customer(w));
                    PartySheet sheet = w.frame().shop().pool().parties().sheet(party);
                    PartySheet.Details d = sheet.details();
                    w.frame().shop().pool().parties().save(sheet.details(new PartySheet.Details(d.persons(), d.addresses(), d.invoice(),
                            d.habits(), d.days(), Map.of("门店面积", "120", "招牌", "加盟"))), Actor.OWNER);
                    w.frame().navigator().forget(tab -> tab.screen() instanceof Screen.PartyForm);
                    ShotHands.go(w, new Screen.PartyForm(party));
                }),
                new Picture("forget", w -> {
                    ShotHands.go(w, new Screen.Forget(PartyId.of(customer(w))));
                    hands.laidOut();
                    hands.type("#start", "X");
                    ShotHands.key(w, KeyCode.F12);
                }),
                new Picture("people-empty", w -> {
                    ShotHands.go(w, new Screen.People());
                    hands.laidOut();
                    hands.type("#start", "陈老板");
                    ShotHands.key(w, KeyCode.F12);
                }),
                new Picture("people", w -> {
                    add(w, "陈老板", Role.OWNER, "2468");
                    add(w, "小王", Role.CLERK, "");
                    add(w, "小李", Role.CLERK, "1357");
                }),
                new Picture("people-end", _ -> hands.scrollDown("#people")),
                new Picture("who", ShopWindow::ask),
                new Picture("who-wrong", _ -> {
                    hands.type("#pin", "1111");
                    hands.fire("#enter");
                }),
                new Picture("clerk-home", _ -> {
                    hands.pick("#names", 1);
                    hands.fire("#enter");
                }),
                new Picture("clerk-customers", w -> ShotHands.go(w, Screen.Customers.ALL)),
                new Picture("clerk-card", w -> ShotHands.go(w, new Screen.Card(customer(w)))),
                new Picture("clerk-form", w -> ShotHands.go(w, new Screen.PartyForm(PartyId.of(customer(w))))),
                new Picture("clerk-not-yours", w -> ShotHands.go(w, new Screen.Settings())));
    }

    private static void own(ShopWindow w, String name, Form form, String... choices) {
        w.frame().shop().pool().ownFields().keep(new OwnField(0, PartyKind.CUSTOMER, name, form, List.of(choices)));
    }

    private static void add(ShopWindow w, String name, Role role, String pin) {
        w.frame().shop().pool().staff().add(Person.of(name, role), pin, Actor.OWNER);
    }

    private static CustomerId customer(ShopWindow w) {
        return w.frame().shop().customers().list(CustomerFilter.ALL, 0, 1).rows().getFirst().id();
    }
}
