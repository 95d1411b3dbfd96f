package org.suanpan.core.commission.sheet;

import java.util.List;

/// What the program found when it worked out cases with known answers, here and with its own engines: nothing is frozen while one of them comes out
/// wrong, and what was found is sealed into every statement.
public interface RuleCheck {

    /// Of this program on this machine; it does not change while it runs. May take some seconds the first time.
    Result result();

    /// Nobody asked: for whoever only computes.
    RuleCheck UNASKED = () -> new Result("", List.of());

    /// `found` = how many of how many cases came out right, with a hash over them all; `failed` = the cases that did not.
    record Result(String found, List<String> failed) {

        public Result {
            failed = List.copyOf(failed);
        }
    }
}
