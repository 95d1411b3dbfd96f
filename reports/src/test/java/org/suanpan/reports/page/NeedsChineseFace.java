package org.suanpan.reports.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.suanpan.core.base.Rejected;

/// This test writes Chinese into PDFs. Where the machine has no face that may be embedded it is skipped, and says so.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsChineseFace.Present.class)
public @interface NeedsChineseFace {

    /// Looks for one as the program does.
    final class Present implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            try (Ink ink = new Ink(FontFolders.ofThisMachine())) {
                return ConditionEvaluationResult.enabled("there is a Chinese face, pages: " + ink.pages());
            } catch (Rejected none) {
                return ConditionEvaluationResult.disabled("needs a Chinese typeface with TrueType outlines, such as fonts-wqy-microhei");
            }
        }
    }
}
