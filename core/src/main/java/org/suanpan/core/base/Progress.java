package org.suanpan.core.base;

/// How far a long job is, and whether the user still wants it. Called from the job's thread.
public interface Progress {

    Progress NONE = new Progress() {
        @Override
        public void step(long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /// `total` is -1 while it is not known.
    void step(long done, long total);

    boolean cancelled();

    /// Leaves the job when it was cancelled; the unit of work around it rolls back.
    default void checkpoint(long done, long total) {
        if (cancelled()) {
            throw new Rejected("job.cancelled");
        }
        step(done, total);
    }
}
