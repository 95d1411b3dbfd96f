package org.suanpan.core.tier.story;

import org.suanpan.core.base.Problem;

/// One step of a computation as a person reads it: what it is, the sum with its figures, and what comes out. `sum` holds
/// nothing but figures, `+ − × ÷ ^ √ ( )`, `min`, `max` and `ceil`, so that typing it into a calculator gives `result`; it is
/// empty where nothing is computed.
public record Step(Problem words, String sum, String result) {

    static Step given(Problem words, Object value) {
        return new Step(words, "", String.valueOf(value));
    }
}
