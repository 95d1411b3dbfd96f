/// What tests stand on and no customer gets: the walls of the house as rules, shops to test with.
module org.suanpan.testkit {
    requires transitive org.suanpan.core;
    requires org.suanpan.persistence;
    requires org.suanpan.reports;
    requires transitive com.tngtech.archunit;
    requires transitive org.junit.jupiter.api;
    requires java.compiler;
    requires jdk.compiler;
    requires static org.jspecify;

    exports org.suanpan.testkit;
}
