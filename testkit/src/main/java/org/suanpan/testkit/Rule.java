package org.suanpan.testkit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;

import org.suanpan.core.base.Exempt;

/// One wall of the house. Classes marked [Exempt] from it are left out; nothing is left out by name.
public record Rule(String id, ArchRule rule) {

    public void check(JavaClasses classes) {
        rule.allowEmptyShould(true).check(withoutExempt(classes));
    }

    /// What breaks the rule, one line each.
    public EvaluationResult evaluate(JavaClasses classes) {
        return rule.allowEmptyShould(true).evaluate(withoutExempt(classes));
    }

    private JavaClasses withoutExempt(JavaClasses classes) {
        return classes.that(DescribedPredicate.describe("not exempt from " + id, type -> !isExempt(type)));
    }

    private boolean isExempt(JavaClass type) {
        return type.tryGetAnnotationOfType(Exempt.class.getName()).filter(this::namesThisRule).isPresent()
                || type.getEnclosingClass().filter(this::isExempt).isPresent();
    }

    private boolean namesThisRule(JavaAnnotation<?> exempt) {
        return exempt.get("rule").filter(id::equals).isPresent();
    }

    @Override
    public String toString() {
        return id + " " + rule.getDescription();
    }
}
