package org.suanpan.core.base;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// This class may break one architecture rule, and says why. A test allows five of these in the whole program.
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Exempt {

    /// The rule, as it is numbered in docs/architecture.md: `R11`.
    String rule();

    String reason();
}
