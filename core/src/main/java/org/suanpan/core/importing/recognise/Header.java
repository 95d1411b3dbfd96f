package org.suanpan.core.importing.recognise;

import java.util.List;

/// Where the column names stand (rows from 1, both inside) and what they are; a name joined from two lines reads
/// `客户·编号`.
public record Header(int firstRow, int lastRow, List<String> names) {

    static final String JOIN = "·";

    public Header {
        names = List.copyOf(names);
    }
}
