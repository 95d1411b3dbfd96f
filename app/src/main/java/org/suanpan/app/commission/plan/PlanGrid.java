package org.suanpan.app.commission.plan;

import java.util.List;

import static org.suanpan.app.commission.plan.CellKind.AMOUNT;
import static org.suanpan.app.commission.plan.CellKind.CHOICE;
import static org.suanpan.app.commission.plan.CellKind.NUMBER;
import static org.suanpan.app.commission.plan.CellKind.PERCENT;
import static org.suanpan.app.commission.plan.CellKind.PERSON;
import static org.suanpan.app.commission.plan.CellKind.TEXT;
import static org.suanpan.app.commission.plan.CellKind.WHOLE;

/// The lists of the editor. `path` = where their rows stand in the terms: `shares.0.person`. Rows of [#RATES] stand below the kind
/// and the name they hold for, rows of [#PEOPLE] below the person's code.
enum PlanGrid {
    RATES(PlanSection.RATES, "", new Column("kind", CHOICE, "tables", "productTables", "customerTables"), new Column("name", TEXT),
            new Column("mode", CHOICE, "", "MARGINAL", "WHOLE", "FLAT"), new Column("tiers", CellKind.RATES)),
    PEOPLE(PlanSection.PEOPLE, "people", new Column("person", PERSON), new Column("mode", CHOICE, "", "MARGINAL", "WHOLE", "FLAT"),
            new Column("tiers", CellKind.RATES), new Column("quota", AMOUNT), new Column("kpiFactor", NUMBER), new Column("statementCap", AMOUNT),
            new Column("maintenance", AMOUNT), new Column("priorAdjustments", AMOUNT), new Column("otherWageThisMonth", AMOUNT),
            new Column("localMinimumWage", AMOUNT)),
    SHARES(PlanSection.SHARES, "shares", new Column("person", PERSON), new Column("share", PERCENT)),
    DUE(PlanSection.COLLECTION, "table", new Column("fromDays", WHOLE), new Column("bonusRate", PERCENT),
            new Column("penaltyOfCommission", PERCENT)),
    CONTENT(PlanSection.AWARDS, "customers", new Column("id", TEXT), new Column("satisfaction", NUMBER)),
    BONUSES(PlanSection.AWARDS, "collectionBonus", new Column("0", AMOUNT), new Column("1", PERCENT)),
    MEMBERS(PlanSection.TEAM, "members", new Column("person", PERSON), new Column("rate", PERCENT));

    /// A column: the last word of its term's path.
    record Column(String key, CellKind kind, List<String> choices) {

        Column(String key, CellKind kind, String... choices) {
            this(key, kind, List.of(choices));
        }
    }

    private final PlanSection section;
    private final String path;
    private final List<Column> columns;

    PlanGrid(PlanSection section, String path, Column... columns) {
        this.section = section;
        this.path = path;
        this.columns = List.of(columns);
    }

    PlanSection section() {
        return section;
    }

    String path() {
        return path;
    }

    List<Column> columns() {
        return columns;
    }
}
