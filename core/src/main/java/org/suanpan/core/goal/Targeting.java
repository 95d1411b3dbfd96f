package org.suanpan.core.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rate;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.staff.Here;

/// Targets (目标) as screens and the command line see them. Whoever may not see what others earn reads his own and nobody else's.
public interface Targeting {

    /// By what a target is spread: last year's net sales, what A customers score, equally.
    enum Basis { LAST_YEAR, POTENTIAL, EQUAL }

    /// `category` = a product group, empty = everything; `month` 1 to 12, 0 = the year; `number` null = the newest version.
    record Asked(int year, TargetMetric metric, String category, int month, @Nullable Integer number) {

        public Asked(int year, TargetMetric metric, int month, @Nullable Integer number) {
            this(year, metric, "", month, number);
        }

        public static Asked of(int year, TargetMetric metric, int month) {
            return new Asked(year, metric, month, null);
        }

        public Asked of(String group) {
            return new Asked(year, metric, group, month, number);
        }

        Asked newest() {
            return new Asked(year, metric, category, month, null);
        }
    }

    /// A figure for somebody in a month, or in the year: then it is spread over the months as the company's is. Null takes the lock away.
    record Wish(Whose who, int month, @Nullable BigDecimal value) {}

    List<TargetPlan.Version> versions(Asked asked, Here here);

    /// Product groups a target may be of: the shop's categories.
    List<String> groups(Here here);

    TargetTable table(Asked asked, LocalDate asOf, Here here);

    /// One line a figure for one person in a month, and one for each product group he has a target of.
    List<Own> own(SalesRepId rep, YearMonth month, LocalDate asOf, Here here);

    /// `category` = the product group it is about, empty = everything.
    record Own(TargetMetric metric, String category, TargetRow row) {}

    /// Whose customers these are: one's own, or anybody's for those who may see what others earn.
    List<CustomerId> customers(SalesRepId rep, Here here);

    /// How far net sales are, for everybody to see: no figure but the share. Company, departments, people; `name` empty = the company.
    List<Share> shares(YearMonth month, LocalDate asOf);

    record Share(String name, @Nullable Rate reached) {}

    /// Sets and locks a figure (the company's year is its total) and re-spreads what is not locked; a new version. `stretch` allows more than
    /// there is above.
    void set(Asked asked, Wish wish, boolean stretch, Here here);

    /// Proposes everything anew: people by department, customers below them if wanted. What is locked stays.
    void spread(Asked asked, Basis basis, boolean customers, Here here);

}
