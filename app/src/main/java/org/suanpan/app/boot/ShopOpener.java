package org.suanpan.app.boot;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.suanpan.app.base.PinyinKeys;
import org.suanpan.app.base.Shop;
import org.suanpan.app.staff.veil.Veil;
import org.suanpan.core.admin.BackupRecord;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.report.ReportDescriptor;
import org.suanpan.core.staff.Here;
import org.suanpan.core.staff.Person;
import org.suanpan.core.staff.Staffing;
import org.suanpan.persistence.Database;
import org.suanpan.reports.ReportCatalog;

/// Opens data files for the window and the command line.
record ShopOpener(Clock clock, Sentences sentences) implements Shop.Opener {

    @Override
    public OpenShop open(Path file, boolean create) {
        if (create) {
            DataFolder.prepare(file);
        }
        Database database = create ? Database.openOrCreate(file, new PinyinKeys()) : Database.open(file, new PinyinKeys());
        return new OpenShop(database, file, clock, sentences);
    }

    @Override
    public Shop seenBy(Shop shop, String name) {
        Staffing staff = shop.pool().staff();
        Person person = staff.active().stream().filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow(() -> new Rejected("staff.nobody-called", name));
        return Veil.over(shop, new Here(person.name(), person.role(), person.rep(), staff.sight(person.role())),
                queries -> new ReportCatalog(queries, OpenShop.VERSION));
    }

    @Override
    public Path restore(Path backup, Path file) {
        return Database.restore(backup, file, clock).orElse(Path.of(""));
    }

    @Override
    public List<ReportDescriptor> reports() {
        return ReportCatalog.all();
    }

    @Override
    public BackupRecord verify(Path backup) {
        return Database.verify(backup, clock);
    }
}
