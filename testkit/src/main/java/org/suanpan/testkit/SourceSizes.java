package org.suanpan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;

/// Reads sources as text and as syntax: what is too long to be read in one go.
public final class SourceSizes {

    private static final int METHOD_LINES = 60;

    /// Hard stops; the aim is far below.
    private static final Map<String, Integer> FILE_LINES = Map.of(".java", 400, ".xml", 300, ".css", 400, ".sql", 400);

    private SourceSizes() {}

    /// One line for each file or method below `folder` that is too long; `folder` must exist.
    public static List<String> tooLong(Path folder) {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        List<String> found = new ArrayList<>();
        files.forEach(file -> FILE_LINES.forEach((ending, most) -> {
            if (file.toString().endsWith(ending) && lines(file) > most) {
                found.add(file + ": " + lines(file) + " lines, at most " + most);
            }
        }));
        found.addAll(longMethods(files.stream().filter(file -> file.toString().endsWith(".java")).toList()));
        return List.copyOf(found);
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.count();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> longMethods(List<Path> sources) {
        if (sources.isEmpty()) {
            return List.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new MethodScanner(unit, positions, found).scan(unit, null);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return found;
    }

    private static final class MethodScanner extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;

        MethodScanner(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            LineMap lines = unit.getLineMap();
            long first = positions.getStartPosition(unit, method);
            long last = positions.getEndPosition(unit, method);
            if (first >= 0 && last > first) {
                long length = lines.getLineNumber(last) - lines.getLineNumber(first) + 1;
                if (length > METHOD_LINES) {
                    found.add(Path.of(unit.getSourceFile().toUri()) + ": method " + method.getName() + " has " + length
                            + " lines, at most " + METHOD_LINES);
                }
            }
            return super.visitMethod(method, nothing);
        }
    }
}
