package org.suanpan.app.commission.plan;

/// The parts of the editor, from what every plan has to what few have.
enum PlanSection {
    BASIS, BRACKETS, LIMITS, WEIGHTS, RATES, PEOPLE, SHARES, COLLECTION, AWARDS, TEAM, DRAW, TIMING, RECOVERY, FACTOR
}
