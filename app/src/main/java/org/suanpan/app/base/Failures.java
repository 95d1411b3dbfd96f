package org.suanpan.app.base;

import org.suanpan.core.base.Problem;

/// Where work that did not succeed is told to the user.
public interface Failures {

    /// The business refused; `what` says in words what was tried.
    void rejected(String what, Problem problem);

    /// A defect of the program.
    void defect(String what, Throwable cause);
}
