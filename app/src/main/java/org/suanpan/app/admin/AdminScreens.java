package org.suanpan.app.admin;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.BackupFolder;
import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Preferences;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Shop;

/// Makes the settings.
public final class AdminScreens {

    public AdminScreens(Desk desk, Dialogs dialogs, Shop shop, Preferences preferences) {
        desk.navigator().register(Screen.Settings.class, screen -> {
            SettingsViewModel model = new SettingsViewModel(desk, shop.facts(), shop.backups(), shop.checks(),
                    preferences, new SettingsViewModel.Sections(new PolicyViewModel(desk, shop.pricePolicies()),
                            new NumbersViewModel(desk, shop.numberFormats(), shop.numbering()),
                            new WipeViewModel(desk, shop.wiping(), new BackupFolder(preferences, desk.text()), shop.file())));
            return new OpenTab(screen, desk.text().live("admin.settings"), MaterialDesignC.COG_OUTLINE, "admin.help",
                    () -> new SettingsView(model, dialogs, new ReceivingSettings(desk, shop.bookSettings()), new MoneySettings(new PayingSettings(desk, shop.files().paying(), shop.attaching()), new BasisSettings(desk, shop.bookSettings()),
                            new LateSettings(desk, shop.lateRate()), new WaiverSettings(desk, shop.bookSettings())))).live(
                                    model.info(), model.sections().policy().policy(), model.sections().numbers().gaps(),
                                    model.sections().wipe().held());
        });
    }
}
