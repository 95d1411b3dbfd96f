package org.suanpan.persistence.db;

/// Where the SQL stands by which merged customers are followed (`Homes.xml`).
final class Homes {

    private Homes() {}
}
