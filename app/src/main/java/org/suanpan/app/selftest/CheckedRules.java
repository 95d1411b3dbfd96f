package org.suanpan.app.selftest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.commission.sheet.RuleCheck;

/// The self-test, made once a program and only when somebody is about to freeze something.
public final class CheckedRules implements RuleCheck {

    private static final int HASH_BYTES = 8;

    private final Supplier<SelfTestReport> test;
    private @Nullable Result made;

    /// `test` gives the bundled rows, or others in a test.
    public CheckedRules(Supplier<SelfTestReport> test) {
        this.test = test;
    }

    @Override
    public synchronized Result result() {
        Result result = made == null ? of(test.get()) : made;
        made = result;
        return result;
    }

    private static Result of(SelfTestReport report) {
        int passed = report.files().stream().mapToInt(SelfTestReport.File::passed).sum();
        List<String> failed = report.files().stream().flatMap(file -> file.failed().stream()).toList();
        return new Result("%d/%d %s".formatted(passed, passed + failed.size(), hash(report)), failed);
    }

    private static String hash(SelfTestReport report) {
        String content = report.files().stream().map(file -> "%s %d %d %d %s".formatted(file.file(), file.rows(), file.passed(), file.skipped(),
                file.failed())).collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
