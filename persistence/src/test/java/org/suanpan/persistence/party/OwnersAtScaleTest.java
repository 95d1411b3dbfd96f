package org.suanpan.persistence.party;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.core.base.Actor;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.owner.Commons;
import org.suanpan.core.party.owner.CommonsService;
import org.suanpan.core.party.owner.HandOver;
import org.suanpan.core.party.owner.Held;
import org.suanpan.core.party.owner.OwnerService;
import org.suanpan.core.party.owner.Owning;
import org.suanpan.core.party.owner.PoolRules;
import org.suanpan.persistence.Database;
import org.suanpan.persistence.Sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Fifty thousand customers with two hundred thousand documents: judging them all, a page of the pool, handing a tenth of them over.
@Tag("long")
class OwnersAtScaleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @TempDir
    Path folder;

    @Test
    void fiftyThousandCustomersAreJudgedInASecondAndAPageOfThePoolIsThereAtOnce() {
        Path file = folder.resolve("big.suanpan");
        Database.openOrCreate(file).close();
        Sql.run(file, "with recursive n(i) as (select 1 union all select i + 1 from n where i < 10) insert into sales_rep (id, code, name) select i, 'R' || i, '业务员' || i from n",
                "with recursive n(i) as (select 2 union all select i + 1 from n where i < 50001) insert into customer (id, code, name, search_key, rep_id) "
                        + "select i, 'C' || i, '客户' || i, 'kh' || i, case when i % 5 = 0 then null else 1 + i % 10 end from n",
                "with recursive n(i) as (select 1 union all select i + 1 from n where i < 200000) insert into document (id, kind, state, number, seq, business_date, "
                        + "customer_id, rep_id, tax_mode, net_fen, tax_fen, gross_fen, created_at, actor) select i, case i % 3 when 0 then 'RECEIPT' else 'DELIVERY' end, 'POSTED', 'XS' || i, i, "
                        + "date('2024-01-01', '+' || (i % 1060) || ' days'), 2 + (i * 7919) % 50000, 1 + i % 10, 'INCLUSIVE', 100, 0, 100, '', '' from n",
                "insert into customer_sales (customer_id, first_date, last_date, documents, sales_fen, return_fen, cost_fen, costed_fen) "
                        + "select customer_id, min(business_date), max(business_date), count(*), 0, 0, 0, 0 from document group by customer_id",
                "insert into customer_owner (customer_id, from_rep_id, to_rep_id, day, kind, step, made_at, made_by) select id, 1, null, '2026-01-01', 'GIVEN_UP', 1, '', '' "
                        + "from customer where rep_id is null and walk_in = 0 and id % 2 = 0");
        Clock clock = Clock.fixed(Instant.parse("2026-11-26T08:00:00Z"), ZoneOffset.UTC);
        try (Database database = Database.open(file)) {
            Commons commons = new CommonsService(database.unitOfWork(), database.pool().owners(), clock);
            Owning owning = new OwnerService(database.unitOfWork(), database.pool().owners(), database.periods(), clock);
            commons.keep(new PoolRules(90, 7, 100, 7, LocalDate.of(2026, 1, 1)), Actor.OWNER);
            within("judge", 1000, () -> commons.review(TODAY));
            assertEquals(10000, commons.pool("", 0, 200).total());
            within("page", 100, () -> commons.pool("", 0, 200));
            within("last page", 100, () -> commons.pool("", 9800, 200));
            within("search", 100, () -> commons.pool("kh12", 0, 200));
            within("holdings", 400, owning::holdings);
            List<Held> held = within("held", 400, () -> owning.of(new SalesRepId(2)));
            within("hand over " + held.size(), 2000, () -> owning.handOver(new HandOver(held.stream().map(Held::customer).toList(), new SalesRepId(3), TODAY, "x", null), Actor.OWNER));
        }
    }

    /// Of the processor alone, so that whatever else runs on the machine changes nothing.
    private static <T> T within(String what, long millis, Supplier<T> work) {
        T result = null;
        long best = Long.MAX_VALUE;
        for (int i = 0; i < (what.startsWith("hand") ? 1 : 4); i++) {
            long start = cpu();
            result = work.get();
            best = Math.min(best, cpu() - start);
        }
        long took = best;
        assertTrue(took <= millis, () -> what + " took " + took + " ms");
        return result;
    }

    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    }
}
