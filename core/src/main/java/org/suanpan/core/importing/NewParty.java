package org.suanpan.core.importing;

import org.jspecify.annotations.Nullable;

/// A customer or supplier as a sheet gives it; absent parts are empty. Suppliers use no region, category, source,
/// credit days or rep. `licence` = the unified social credit code as it is written, `tags` one a line.
public record NewParty(long id, String code, String name, String contact, String phone, String address, String region,
        String category, String source, String remark, int creditDays, @Nullable Long repId, String searchKey,
        String licence, String tags) {

    public NewParty(long id, String code, String name, String contact, String phone, String address, String region, String category,
            String source, String remark, int creditDays, @Nullable Long repId, String searchKey) {
        this(id, code, name, contact, phone, address, region, category, source, remark, creditDays, repId, searchKey, "", "");
    }
}
