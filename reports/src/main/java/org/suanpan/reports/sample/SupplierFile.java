package org.suanpan.reports.sample;

import java.io.IOException;
import java.nio.file.Path;

import org.suanpan.core.importing.Entity;
import org.suanpan.core.sample.LegacyFile;
import org.suanpan.core.sample.SampleShop;
import org.suanpan.core.sample.SampleSupplier;

/// The suppliers: a short GBK list with a title line and a count.
final class SupplierFile {

    private SupplierFile() {}

    static LegacyFile write(Path file, SampleShop shop) throws IOException {
        CsvPen.write(file, csv -> {
            csv.writeRecord("供应商名录");
            csv.writeRecord("供应商编号", "供应商名称", "联系人", "手机", "地址", "备注");
            for (SampleSupplier s : shop.suppliers()) {
                csv.writeRecord(s.code(), s.name(), s.contact(), s.phone(), s.address(), s.remark());
            }
            csv.writeRecord("合计", shop.suppliers().size() + "家", "", "", "", "");
        });
        return LegacyFile.master(file, Entity.SUPPLIERS, shop.suppliers().size());
    }
}
