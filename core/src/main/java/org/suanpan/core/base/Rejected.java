package org.suanpan.core.base;

/// The business refuses: the user can read why and do something about it. Nothing has been changed.
/// Anything else that is thrown is a defect.
public final class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public Rejected(Problem problem) {
        super(problem.key() + problem.arguments());
        this.problem = problem;
    }

    public Rejected(String key, Object... arguments) {
        this(Problem.of(key, arguments));
    }

    public Problem problem() {
        return problem;
    }
}
